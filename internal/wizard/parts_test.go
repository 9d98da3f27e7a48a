package wizard

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/bubbles/key"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/x/ansi"

	"coop/internal/lang"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		text  string
		width int
		lead  string
		want  []string
	}{
		{"", 10, "", []string{""}},
		{"one two three", 7, "", []string{"one two", "three"}},
		{"one two three", 9, "> 1. ", []string{"> 1. one", "     two", "     thre", "     e"}},
		{"first\n\nsecond\n", 10, "", []string{"first", "", "second"}},
		{"ŵŷŵŷŵŷ ŵ", 4, "", []string{"ŵŷŵŷ", "ŵŷ ŵ"}},
		{"世界世界", 5, "", []string{"世界", "世界"}},
		{"世", 1, "", []string{"世"}},
	}
	for _, tt := range tests {
		if got := wrap(tt.text, tt.width, tt.lead); !slices.Equal(got, tt.want) {
			t.Errorf("wrap(%q, %d, %q) = %q, want %q", tt.text, tt.width, tt.lead, got, tt.want)
		}
	}
}

func TestListKeys(t *testing.T) {
	long := make([]string, 12)
	tests := []struct {
		name   string
		kind   listKind
		labels []string
		typed  string
		want   string
	}{
		{"nothing is chosen at first", one, []string{"a", "b"}, "", ""},
		{"down comes to the first", one, []string{"a", "b"}, "<down>", "1"},
		{"space takes the first", one, []string{"a", "b"}, "<space>", "1"},
		{"a digit chooses", one, []string{"a", "b"}, "2", "2"},
		{"no digit beyond the end", one, []string{"a", "b"}, "3", ""},
		{"the end is the end", one, []string{"a", "b"}, "<down><down><down>", "2"},
		{"digits tick and untick", many, []string{"a", "b", "c"}, "131", "3"},
		{"one that stands alone", many, []string{"a", "alone"}, "12", "2"},
		{"one beside that which stood alone", many, []string{"a", "alone"}, "21", "1"},
		{"two digits in a long list", one, long, "12", "12"},
		{"digits in a long list tick nothing", many, long, "12", ""},
		{"space ticks there", many, long, "12<space>", "12"},
		{"a key between the digits", one, long, "1<up>2", "2"},
		{"a menu begins at its first line", menu, []string{"a", "b"}, "", "1"},
		{"letters do nothing", menu, []string{"a", "b"}, "b/?", "1"},
	}
	for _, tt := range tests {
		l := &list{kind: tt.kind}
		if tt.kind == one {
			l.at = -1
		}
		for i, label := range tt.labels {
			l.items = append(l.items, item{id: string("123456789abc"[i]), number: i + 1, alone: label == "alone"})
		}
		if len(tt.labels) == len(long) {
			l.items[11].id = "12"
		}
		f := newForm(l)
		for _, k := range keys(tt.typed) {
			f.pass(k)
		}
		if got := strings.Join(l.chosen(), " "); got != tt.want {
			t.Errorf("%s: %q chose %q, want %q", tt.name, tt.typed, got, tt.want)
		}
	}
}

// Labels that are longer than the window is wide hang beside their marks.
func TestListHangs(t *testing.T) {
	f := newForm(&list{kind: many, at: 1, items: []item{
		{id: "a", number: 1, tickbox: true, label: lang.Same("A label that is long"), note: lang.Same("its state")},
		{id: "b", number: 2, tickbox: true, on: true, label: lang.Same("B")},
	}})
	rows, focus, at := f.draw(20, lang.EN)
	want := []string{"  [ ] 1. A label", "         that is", "         long", "           its state", "> [x] 2. B"}
	for i, r := range rows {
		if i >= len(want) || r.text != want[i] {
			t.Fatalf("row %d is %q, want %q", i, r.text, want)
		}
	}
	if focus != (span{4, 5}) || at != (place{4, 0}) {
		t.Errorf("the current line is at %v, the cursor at %v", focus, at)
	}
}

// Only keys that edit are left to the form. A key of huh's that is bound here by
// accident would leave, move on, or open an editor.
func TestFormHasNoKeysOfItsOwn(t *testing.T) {
	k := editKeys()
	for name, b := range map[string]key.Binding{
		"quit": k.Quit, "next": k.Text.Next, "prev": k.Text.Prev, "editor": k.Text.Editor, "submit": k.Text.Submit,
		"list next": k.MultiSelect.Next, "list prev": k.MultiSelect.Prev, "list submit": k.MultiSelect.Submit,
		"filter": k.MultiSelect.Filter, "select all": k.MultiSelect.SelectAll,
		"input next": k.Input.Next, "input prev": k.Input.Prev, "input submit": k.Input.Submit,
	} {
		if len(b.Keys()) > 0 {
			t.Errorf("%s is bound to %v", name, b.Keys())
		}
	}
}

// A list that is set apart takes more rows in the same width, and none of the old.
func TestFormFitsItsField(t *testing.T) {
	l := &list{kind: menu, items: []item{{id: "a", label: lang.Same("A")}, {id: "b", label: lang.Same("B")}}}
	f := newForm(l)
	for _, airy := range []bool{false, true, false} {
		l.airy = airy
		f.refit()
		f.find("b")
		rows, focus, at := f.draw(20, lang.EN)
		want := map[bool]int{false: 2, true: 3}[airy]
		if len(rows) != want || rows[want-1].text != "> B" || focus.from != want-1 || at.row != want-1 {
			t.Errorf("set apart %v: %v, the current line at %v, the cursor at %v", airy, rows, focus, at)
		}
	}
}

// Our fields are fields of huh's: a form of its own, with its keys, can use them.
func TestFieldsInAnyForm(t *testing.T) {
	l := &list{kind: many, items: []item{{id: "a", tickbox: true, label: lang.Same("A")}, {id: "b", tickbox: true, label: lang.Same("B")}}}
	e := newEntry("", false)
	f := pages(l, e)
	run(f, "<down><space>")
	if view := f.View(); !strings.Contains(ansi.Strip(view), "> [x] B") || !slices.Contains(f.KeyBinds()[0].Keys(), "up") {
		t.Errorf("the list looks like this:\n%s", view)
	}
	run(f, "<enter>Tŷ<shift+tab>")
	if got, ok := l.GetValue().([]string); !ok || !slices.Equal(got, []string{"b"}) || l.Error() != nil {
		t.Errorf("the list has %q, %v", got, l.Error())
	}
	if f.GetFocusedField() != huh.Field(l) {
		t.Error("back from the entry is not the list")
	}
	run(f, "<enter><ctrl+v>w\u0302<ctrl+j>n<enter>")
	if got := e.GetValue(); got != "Tŷŵ n" || f.State != huh.StateCompleted {
		t.Errorf("the entry has %q, and the form is in state %v", got, f.State)
	}
	for _, field := range []huh.Field{l, e} {
		for _, same := range []huh.Field{
			field.WithTheme(markTheme()), field.WithKeyMap(editKeys()), field.WithWidth(20), field.WithHeight(3),
			field.WithPosition(huh.FieldPosition{}),
		} {
			if same != field {
				t.Errorf("%T comes back as %T", field, same)
			}
		}
	}
	if err := l.RunAccessible(io.Discard, strings.NewReader("")); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("in plain lines the list says %v", err)
	}
}

func TestEntryGrowsAndFollows(t *testing.T) {
	e := newForm(newEntry("", true))
	var long strings.Builder
	for i := range 20 {
		long.WriteString("line " + string(rune('a'+i)) + "<enter>")
	}
	for _, k := range keys(long.String() + "the end") {
		e.pass(k)
	}
	for _, width := range []int{60, 12, 76} {
		rows, focus, at := e.draw(width, lang.EN)
		if len(rows) != highest {
			t.Errorf("at %d it has %d rows, want %d", width, len(rows), highest)
		}
		if got := rows[at.row].text; got != "  the end" || focus.from != at.row || at.col != 9 {
			t.Errorf("at %d the cursor is at %v on %q", width, at, got)
		}
	}
}

func TestCursorWriter(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	w := &cursorWriter{File: write}
	frames := []struct{ write, want string }{
		{"\x1b[?1049h", "\x1b[?1049h"},
		{"frame" + mark(place{2, 4}) + "\x1b[K", "\x1b[?25lframe\x1b[K\x1b[3;5H\x1b[?25h"},
		{"again", "\x1b[?25lagain\x1b[3;5H\x1b[?25h"},
		{"\x1b[?1049l", "\x1b[?1049l"},
		{"after", "after"},
	}
	var want strings.Builder
	for _, f := range frames {
		if n, err := w.Write([]byte(f.write)); n != len(f.write) || err != nil {
			t.Fatalf("Write(%q) = %d, %v", f.write, n, err)
		}
		want.WriteString(f.want)
	}
	if err := write.Close(); err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(read)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want.String() {
		t.Errorf("wrote %q\nwant  %q", got, want.String())
	}
	if _, err := w.Write([]byte("closed")); err == nil {
		t.Error("writing to a closed terminal is no error")
	}
}
