package doc

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Clauses count through the whole document, whatever stands between them; the
// paragraphs below them count anew in each.
func TestResolve(t *testing.T) {
	ref := func(id string) *Ref { return &Ref{ID: id} }
	refs := []*Ref{ref("name"), ref("board"), ref("size"), ref("few"), ref("part"), ref("boxed")}
	d := &Document{
		ID: "rules",
		Blocks: []Block{
			&Clause{ID: "name", Says: []*Para{{Text: []Inline{refs[0], refs[1], refs[2], refs[3], refs[4], refs[5]}}}},
			&Heading{ID: "part", Text: Line("Who decides")},
			&Clause{ID: "board", Says: []*Para{{}, {ID: "size", Says: []*Para{{}, {ID: "few"}}}}},
			&Box{Blocks: []Block{&Clause{ID: "boxed", Says: []*Para{{}}}}},
			&Clause{Says: []*Para{{}}},
		},
	}
	if err := d.Resolve(); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range refs {
		got = append(got, r.Text)
	}
	if diff := cmp.Diff([]string{"1", "2", "2.2", "2.2(b)", "Who decides", "3"}, got); diff != "" {
		t.Error(diff)
	}
	if n := d.Blocks[4].(*Clause).Says[0].Number; n != "4.1" {
		t.Error(n)
	}
	if got := Plain(d.Blocks[0].(*Clause).Says[0].Text); got != "122.22.2(b)Who decides3" {
		t.Error(got)
	}
}

func TestResolveRefuses(t *testing.T) {
	para := func(ins ...Inline) *Paragraph { return &Paragraph{Text: ins} }
	for _, c := range []struct {
		name   string
		blocks []Block
		want   string
	}{
		{"unknown", []Block{para(&Ref{ID: "quorum"})}, `document d: a reference to "quorum", which is not in it`},
		{"twice", []Block{&Heading{ID: "a"}, &Clause{Says: []*Para{{ID: "a"}}}}, `document d: the id "a" stands twice`},
		{"in a table", []Block{&Table{Rows: []Row{{Cells: [][]Inline{{&Ref{ID: "b"}}}}}}}, `document d: a reference to "b", which is not in it`},
		{"in a list in a list", []Block{&List{Items: []Item{{Blocks: []Block{&List{Items: []Item{{Text: []Inline{&Ref{ID: "c"}}}}}}}}}}, `document d: a reference to "c", which is not in it`},
	} {
		err := (&Document{ID: "d", Blocks: c.blocks}).Resolve()
		if err == nil || err.Error() != c.want {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
}

func TestLetter(t *testing.T) {
	for i, want := range map[int]string{0: "a", 25: "z", 26: "aa", 27: "ab", 51: "az", 52: "ba", 701: "zz", 702: "aaa"} {
		if got := letter(i); got != want {
			t.Errorf("%d: got %s, want %s", i, got, want)
		}
	}
}

func TestLine(t *testing.T) {
	for typed, want := range map[string]string{"": "", "a": "a", "a\nb": "a/b", "a\n\nb": "a//b", "\n": "/", "{ref x} *y*": "{ref x} *y*"} {
		var b strings.Builder
		for _, in := range Line(typed) {
			if _, ok := in.(Break); ok {
				b.WriteByte('/')
				continue
			}
			b.WriteString(string(in.(Text)))
		}
		if b.String() != want {
			t.Errorf("%q: got %q, want %q", typed, b.String(), want)
		}
	}
}

func TestBlanks(t *testing.T) {
	blank := func(q string) Blank { return Blank{Label: "?", Question: q} }
	d := &Document{
		Notice: []Block{&Paragraph{Text: []Inline{blank("a.a")}}},
		Blocks: []Block{
			&Field{Label: []Inline{blank("b.b")}},
			&Clause{Heading: []Inline{blank("c.c")}, Says: []*Para{{Text: []Inline{blank("a.a")}, Says: []*Para{{Text: []Inline{blank("d.d"), Blank{}}}}}}},
			&Box{Blocks: []Block{&List{Items: []Item{{Text: []Inline{blank("e.e")}}}}}},
		},
	}
	if diff := cmp.Diff([]string{"a.a", "b.b", "c.c", "d.d", "e.e"}, d.Blanks()); diff != "" {
		t.Error(diff)
	}
}
