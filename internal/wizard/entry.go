package wizard

import (
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"golang.org/x/text/unicode/norm"
)

// entry is a field to type in: huh's own, which draws and edits, given the keys
// in a form that it does no harm to.
type entry struct {
	huh.Field
	long bool
	text string // what is typed, after every key
	last rune   // the letter typed with the key before, 0 for none
}

// A long text has from 3 to 8 lines in sight: it grows as it is written. Its
// field always has room for the most, as it scrolls too far when it grows itself.
const (
	lowest  = 3
	highest = 8
)

const prompt = "> "

// newEntry makes a field that holds a text already, with the cursor at its end.
func newEntry(text string, long bool) *entry {
	e := &entry{long: long, text: text}
	if long {
		e.Field = huh.NewText().Value(&e.text).Lines(highest).ExternalEditor(false)
	} else {
		e.Field = huh.NewInput().Value(&e.text).Prompt(prompt)
	}
	return e
}

// Update hands keys on. An accent that comes by itself is joined to the letter
// before it, as huh takes it for a letter of its own; a line break of a raw paste
// becomes a space where there is one line only; and Ctrl+V does nothing, for a form
// pastes what it gets twice, and the terminal's own paste works.
func (e *entry) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	k, ok := msg.(tea.KeyMsg)
	if !ok {
		return e, e.hand(msg)
	}
	last := e.last
	e.last = 0
	switch {
	case k.Type == tea.KeyCtrlV:
		return e, nil
	case k.Type == tea.KeyCtrlJ && !e.long:
		k = tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}
	case k.Type == tea.KeyRunes:
		k.Runes = []rune(norm.NFC.String(string(k.Runes)))
		if joined := []rune(norm.NFC.String(string(last) + string(k.Runes))); last > 0 && len(joined) == len(k.Runes) {
			e.hand(tea.KeyMsg{Type: tea.KeyBackspace})
			k.Runes = joined
		}
		if len(k.Runes) > 0 {
			e.last = k.Runes[len(k.Runes)-1]
		}
	}
	return e, e.hand(k)
}

// hand gives a message to the field inside.
func (e *entry) hand(msg tea.Msg) tea.Cmd {
	m, cmd := e.Field.Update(msg)
	e.Field = m.(huh.Field)
	return cmd
}

// What huh sets on a field it sets on the one inside. Each of these returns the
// entry, so that a chain of them does not lose what is round it.

// WithTheme sets the styles.
func (e *entry) WithTheme(t *huh.Theme) huh.Field {
	e.Field.WithTheme(t)
	return e
}

// WithAccessible is huh's old switch to plain lines.
//
// Deprecated: huh keeps it in its interface only.
func (e *entry) WithAccessible(on bool) huh.Field {
	e.Field.WithAccessible(on)
	return e
}

// WithKeyMap sets the keys.
func (e *entry) WithKeyMap(k *huh.KeyMap) huh.Field {
	e.Field.WithKeyMap(k)
	return e
}

// WithWidth sets the width in cells.
func (e *entry) WithWidth(width int) huh.Field {
	e.Field.WithWidth(width)
	return e
}

// WithHeight sets the height in lines.
func (e *entry) WithHeight(height int) huh.Field {
	e.Field.WithHeight(height)
	return e
}

// WithPosition says where in its form the field stands.
func (e *entry) WithPosition(p huh.FieldPosition) huh.Field {
	e.Field.WithPosition(p)
	return e
}
