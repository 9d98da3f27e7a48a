package wizard

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
)

var _ huh.Field = (*list)(nil)

// Init has nothing to begin with.
func (l *list) Init() tea.Cmd { return nil }

// Update acts on a key: arrows move, the space bar and digits choose. Words that
// are pasted choose nothing. The keys that huh's forms move on with are left
// unbound in ours.
func (l *list) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	k, ok := msg.(tea.KeyMsg)
	if !ok || k.Paste {
		return l, nil
	}
	typed := l.digit
	l.digit = 0
	switch {
	case key.Matches(k, l.keys.Prev):
		return l, huh.PrevField
	case key.Matches(k, l.keys.Next, l.keys.Submit):
		return l, huh.NextField
	case key.Matches(k, l.keys.Up):
		l.at = max(l.at-1, 0)
	case key.Matches(k, l.keys.Down):
		l.at = min(l.at+1, len(l.items)-1)
	case key.Matches(k, l.keys.GotoTop):
		l.at = 0
	case key.Matches(k, l.keys.GotoBottom):
		l.at = len(l.items) - 1
	case key.Matches(k, l.keys.Toggle):
		l.tick()
	default:
		// Keys that were typed ahead arrive together.
		l.digit = typed
		for _, r := range k.Runes {
			l.number(r)
		}
	}
	return l, nil
}

// unfitted is the width that a list is drawn in before it is told its own.
const unfitted = 80

// View draws every item, the current one in the style of a selected option. In
// its first cell stands the cursor; while no item is current, in that of the
// first.
func (l *list) View() string {
	styles := l.styles()
	var b strings.Builder
	for i := range l.items {
		style := styles.UnselectedOption
		if i == l.at {
			style = styles.SelectedOption
		}
		for n, line := range l.lines(i, cmp.Or(l.width, unfitted)) {
			if b.Len() > 0 {
				b.WriteByte('\n')
				if l.airy && n == 0 {
					b.WriteByte('\n')
				}
			}
			if l.focused && n == 0 && i == max(l.at, 0) {
				b.WriteString(styles.TextInput.Cursor.Render(line[:1])) // of the pointer
				line = line[1:]
			}
			b.WriteString(style.Render(line))
		}
	}
	return b.String()
}

func (l *list) styles() *huh.FieldStyles {
	switch {
	case l.theme == nil:
		return &huh.FieldStyles{}
	case l.focused:
		return &l.theme.Focused
	}
	return &l.theme.Blurred
}

// Focus shows the cursor.
func (l *list) Focus() tea.Cmd {
	l.focused = true
	return nil
}

// Blur hides the cursor. It judges nothing: huh's own fields do, and a form goes
// no way, not even back, from a field that has an error.
func (l *list) Blur() tea.Cmd {
	l.focused = false
	return nil
}

// Error is always nil. The session judges an answer, on Enter and not before.
func (l *list) Error() error { return nil }

// Run asks the list by itself, as every field of huh's can.
func (l *list) Run() error { return huh.Run(l) }

// RunAccessible is an error: asking in plain lines is the package lines' affair.
func (l *list) RunAccessible(io.Writer, io.Reader) error {
	return fmt.Errorf("choose from a list in plain lines: %w", errors.ErrUnsupported)
}

// Skip is false: a list is there to be answered.
func (l *list) Skip() bool { return false }

// Zoom is false: a list takes no more room than its lines.
func (l *list) Zoom() bool { return false }

// KeyBinds returns the keys that act on the list, apart from the digits.
func (l *list) KeyBinds() []key.Binding {
	keys := []key.Binding{l.keys.Up, l.keys.Down, l.keys.GotoTop, l.keys.GotoBottom, l.keys.Prev, l.keys.Next, l.keys.Submit}
	if l.kind == menu {
		return keys
	}
	return append(keys, l.keys.Toggle)
}

// WithTheme sets the styles.
func (l *list) WithTheme(t *huh.Theme) huh.Field {
	l.theme = t
	return l
}

// WithAccessible changes nothing: see RunAccessible.
//
// Deprecated: huh keeps it in its interface only.
func (l *list) WithAccessible(bool) huh.Field { return l }

// WithKeyMap sets the keys: those of huh's lists of several.
func (l *list) WithKeyMap(k *huh.KeyMap) huh.Field {
	l.keys = k.MultiSelect
	return l
}

// WithWidth sets the width in cells. Longer labels hang beside their marks.
func (l *list) WithWidth(width int) huh.Field {
	l.width = width
	return l
}

// WithHeight changes nothing: every line is drawn, and whoever shows the list
// scrolls. A list that is given less height than it has lines loses options.
func (l *list) WithHeight(int) huh.Field { return l }

// WithPosition leaves the keys that go on and back to the forms that have
// something before or behind the list.
func (l *list) WithPosition(p huh.FieldPosition) huh.Field {
	l.keys.Prev.SetEnabled(!p.IsFirst())
	l.keys.Next.SetEnabled(!p.IsLast())
	l.keys.Submit.SetEnabled(p.IsLast())
	return l
}

// GetKey is empty: a form of one field needs no names.
func (l *list) GetKey() string { return "" }

// GetValue returns the ids of what is chosen, a []string.
func (l *list) GetValue() any { return l.chosen() }
