package wizard

import (
	"math"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"

	"coop/internal/lang"
)

// A form is the part of a page that takes an answer: a huh form with one field,
// a list or an entry. It draws and edits, and no more. Nothing it answers with is
// carried out, for its way to the end takes several messages, and keys that
// arrive in between would still go to the old question.
//
// The zero form takes no answer: it belongs to a page that is only read.
type form struct {
	field huh.Field // a *list or an *entry, nil where there is none
	huh   *huh.Form
	width int
	lang  lang.Lang
	drawn drawing
	stale bool // the drawing is older than the field
}

// drawing is what a form looks like.
type drawing struct {
	rows  []row
	focus span
	at    place
}

// newForm makes a form with a field, wide enough to be drawn before the window
// has said how wide it is.
func newForm(field huh.Field) form {
	f := form{field: field, stale: true}
	f.huh = huh.NewForm(huh.NewGroup(field)).
		WithTheme(markTheme()).WithKeyMap(editKeys()).
		WithShowHelp(false).WithShowErrors(false)
	f.huh.Init() // sets the focus; what it asks for is not needed
	return f
}

// Marks in what a form draws.
const (
	markCursor  = "\x1b[7m" // before the cell of the cursor: reverse
	markCurrent = "\x1b[1m" // on the lines that the keys act on: bold
)

// markTheme is not for people to see. It marks in what a form draws the two
// things that the shell must know; the shell paints the rows and places the
// terminal's own cursor.
func markTheme() *huh.Theme {
	t := &huh.Theme{}
	t.FieldSeparator = lipgloss.NewStyle()
	t.Focused.SelectedOption = lipgloss.NewStyle().Bold(true)
	t.Focused.TextInput.Cursor = lipgloss.NewStyle().Reverse(true)
	return t
}

// editKeys leaves a form the keys that edit an answer. Those that move between
// fields, leave, or open another program belong to the shell or to nobody.
func editKeys() *huh.KeyMap {
	bind := func(keys ...string) key.Binding { return key.NewBinding(key.WithKeys(keys...)) }
	return &huh.KeyMap{
		Text: huh.TextKeyMap{NewLine: bind("enter", "ctrl+j")},
		MultiSelect: huh.MultiSelectKeyMap{
			Up: bind("up", "ctrl+p"), Down: bind("down", "ctrl+n"),
			GotoTop: bind("home"), GotoBottom: bind("end"), Toggle: bind(" "),
		},
	}
}

// pass hands a message to the form.
func (f *form) pass(msg tea.Msg) {
	f.huh.Update(msg) // a form changes in place and returns itself
	f.stale = true
}

// half returns what is half answered and worth keeping: what is typed, or the
// ids that are ticked. The current line of a list is no answer yet.
func (f *form) half() string {
	switch field := f.field.(type) {
	case *entry:
		return field.text
	case *list:
		if field.kind == many {
			return strings.Join(field.chosen(), " ")
		}
	}
	return ""
}

// fill puts a text in place of the one that is typed, with the cursor at its end.
func (f *form) fill(text string) {
	if e, ok := f.field.(*entry); ok {
		*f = newForm(newEntry(text, e.long))
	}
}

// current returns the current item of a list, or false while there is none.
func (f *form) current() (item, bool) {
	if l, ok := f.field.(*list); ok {
		return l.current()
	}
	return item{}, false
}

// find makes the line of an id the current one, if there is such a line.
func (f *form) find(id string) {
	if l, ok := f.field.(*list); ok {
		l.find(id)
		f.refit()
	}
}

// tickAll ticks the lines of these ids and no others.
func (f *form) tickAll(ids []string) {
	if l, ok := f.field.(*list); ok {
		l.tickAll(ids)
		f.refit()
	}
}

// narrowest is the least width that huh can draw a field in.
const narrowest = 4

// fit makes the form as wide as there is room for and as high as it likes: the
// shell scrolls. A long text is made anew, because it forgets which of its lines
// are in sight when its width changes.
func (f *form) fit(width int, l lang.Lang) {
	width = max(width, narrowest)
	if width == f.width && l == f.lang {
		return
	}
	switch field := f.field.(type) {
	case *entry:
		if field.long && f.width > 0 && width != f.width {
			f.fill(field.text)
		}
	case *list:
		field.lang = l
	}
	f.width, f.lang = width, l
	f.huh.WithWidth(width)
	f.pass(tea.WindowSizeMsg{Width: width, Height: math.MaxInt})
}

// refit makes the form fit itself anew when it is drawn next, because its field
// was changed from outside and may be higher or lower than before.
func (f *form) refit() { f.width = 0 }

// draw returns what the form draws in a width and a language: its rows, those of
// them that must stay in sight, and where in them the cursor belongs.
func (f *form) draw(width int, l lang.Lang) (rows []row, focus span, at place) {
	least, margin := 1, ""
	if e, ok := f.field.(*entry); ok && e.long {
		least, margin = lowest, prompt
	}
	f.fit(width-len(margin), l)
	if f.stale {
		f.drawn, f.stale = read(f.huh.View(), margin), false
		f.drawn.trim(least)
	}
	return f.drawn.rows, f.drawn.focus, f.drawn.at
}

// read finds the marks in what a form drew. The margin stands before the first
// line, and as much room before the others.
func read(view, margin string) (d drawing) {
	d.focus = span{-1, -1}
	for i, line := range strings.Split(view, "\n") {
		if before, _, ok := strings.Cut(line, markCursor); ok {
			d.at = place{i, len(margin) + ansi.StringWidth(before)}
		}
		r := row{text: strings.TrimRight(margin+ansi.Strip(line), " ")}
		if strings.Contains(line, markCurrent) {
			r.look = current
			if d.focus.from < 0 {
				d.focus.from = i
			}
			d.focus.to = i + 1
		}
		d.rows = append(d.rows, r)
		margin = strings.Repeat(" ", len(margin))
	}
	if d.focus.from < 0 {
		d.focus = span{d.at.row, d.at.row + 1}
	}
	return d
}

// trim takes away the empty rows at the end, but for those that the field always
// shows and that of the cursor.
func (d *drawing) trim(least int) {
	for len(d.rows) > max(least, d.at.row+1) && d.rows[len(d.rows)-1].text == "" {
		d.rows = d.rows[:len(d.rows)-1]
	}
}
