package wizard

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"

	"coop/internal/lang"
)

// A field is the part of a page that takes the keys which the shell leaves over.
type field interface {
	press(k tea.KeyMsg)
	// draw returns the field's rows in a width, those of them that must stay in
	// sight, and where in them the cursor belongs.
	draw(width int, l lang.Lang) (rows []row, focus span, at place)
}

// entry is a field to type in: a huh form with one field. The form draws and
// edits, and no more: nothing it answers with is carried out, for its way to the
// end takes several messages, and keys that arrive in between would still go to
// the old question.
type entry struct {
	long  bool
	form  *huh.Form
	width int
	text  string
}

func newEntry(text string, long bool) *entry {
	e := &entry{long: long}
	e.fill(text)
	return e
}

// fill puts a text in place of the one that is there, with the cursor at its end.
func (e *entry) fill(text string) {
	e.text = text
	e.build()
}

func (e *entry) build() {
	var f huh.Field
	if e.long {
		f = huh.NewText().Value(&e.text).Lines(highest).ExternalEditor(false)
	} else {
		f = huh.NewInput().Value(&e.text).Prompt(prompt)
	}
	e.form = huh.NewForm(huh.NewGroup(f)).
		WithTheme(bareTheme()).WithKeyMap(editKeys()).
		WithShowHelp(false).WithShowErrors(false).
		WithWidth(max(e.width, narrowest)).WithHeight(highest)
	e.form.Init()               // sets the focus; what it asks for is not needed
	e.pass(tea.WindowSizeMsg{}) // draws the form anew
}

const prompt = "> "

// bareTheme has no look of its own, so that the only thing in reverse that a
// form draws is its cursor.
func bareTheme() *huh.Theme {
	t := &huh.Theme{}
	t.FieldSeparator = lipgloss.NewStyle()
	return t
}

// editKeys leaves the form the keys that edit text. Those that move between
// fields, leave, or open another program belong to the shell or to nobody.
func editKeys() *huh.KeyMap {
	return &huh.KeyMap{Text: huh.TextKeyMap{NewLine: key.NewBinding(key.WithKeys("enter", "ctrl+j"))}}
}

// resize makes a long text anew, because it forgets which of its lines are in
// sight when its width changes.
func (e *entry) resize(width int) {
	if width == e.width {
		return
	}
	e.width = width
	if e.long {
		e.build()
		return
	}
	e.form.WithWidth(max(width, narrowest))
	e.pass(tea.WindowSizeMsg{})
}

func (e *entry) pass(msg tea.Msg) {
	if m, _ := e.form.Update(msg); m != nil {
		e.form = m.(*huh.Form)
	}
}

func (e *entry) press(k tea.KeyMsg) {
	switch {
	case k.Type == tea.KeyRunes:
		k.Runes = []rune(norm.NFC.String(string(k.Runes)))
	case k.Type == tea.KeyCtrlJ && !e.long:
		k = tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}} // a line break from a raw paste
	}
	e.pass(k)
}

// A long text has from 3 to 8 lines in sight: it grows as it is written. The form
// always has room for the most, as it scrolls too far when it grows itself.
const (
	lowest    = 3
	highest   = 8
	narrowest = 4
)

func (e *entry) draw(width int, _ lang.Lang) (rows []row, focus span, at place) {
	least, margin := 1, ""
	if e.long {
		least, margin = lowest, prompt
	}
	e.resize(width - len(margin))
	view := e.form.View()
	// The form draws its cursor in reverse. The terminal's own takes its place.
	if before, _, ok := strings.Cut(view, "\x1b[7m"); ok {
		lines := strings.Split(ansi.Strip(before), "\n")
		at = place{len(lines) - 1, len(margin) + ansi.StringWidth(lines[len(lines)-1])}
	}
	for line := range strings.SplitSeq(ansi.Strip(view), "\n") {
		rows = append(rows, row{text: strings.TrimRight(margin+line, " ")})
		margin = strings.Repeat(" ", len(margin))
	}
	for len(rows) > max(least, at.row+1) && rows[len(rows)-1].text == "" {
		rows = rows[:len(rows)-1]
	}
	return rows, span{at.row, at.row + 1}, at
}
