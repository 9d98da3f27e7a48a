package wizard

import (
	"errors"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
)

// huh 1.0 has faults that this package is built round. Each is shown here in a
// few lines. When one of these tests fails huh has mended it, and what the
// package does instead may go.

// Back from a field whose value is not valid takes its focus away and goes
// nowhere: what is typed then is lost, and only Ctrl+C is left.
func TestHuhLocksUpGoingBack(t *testing.T) {
	var first, second string
	f := pages(
		huh.NewInput().Value(&first),
		huh.NewInput().Value(&second).Validate(huh.ValidateNotEmpty()),
	)
	run(f, "x<enter>")
	run(f, "<shift+tab>")
	run(f, "lost<shift+tab>again<enter>")
	if first != "x" || second != "" {
		t.Errorf("after going back, typing reaches the fields: %q, %q", first, second)
	}
}

// The way from Enter to the next field takes several messages, and keys that
// come in between go to the old field.
func TestHuhMixesUpTypeAhead(t *testing.T) {
	var first, second string
	f := pages(huh.NewInput().Value(&first), huh.NewInput().Value(&second))
	var later []tea.Cmd
	for _, k := range keys("Gofal<enter>Purpose") {
		_, cmd := f.Update(k)
		later = append(later, cmd)
	}
	for _, cmd := range later {
		obey(f, cmd)
	}
	if first != "GofalPurpose" || second != "" {
		t.Errorf("typed ahead, the fields have %q and %q", first, second)
	}
}

// A list cannot be unanswered: the first option is the answer before anybody has
// seen the question.
func TestHuhChoosesByItself(t *testing.T) {
	var kind string
	pages(huh.NewSelect[string]().Options(huh.NewOptions("first", "second")...).Value(&kind))
	if kind != "first" {
		t.Errorf("nobody has chosen, and the answer is %q", kind)
	}
}

// A list of several complains as soon as it is shown.
func TestHuhComplainsFirst(t *testing.T) {
	f := huh.NewMultiSelect[string]().Options(huh.NewOptions("a", "b")...).
		Validate(func([]string) error { return errors.New("choose at least one") })
	f.Focus()
	if f.Error() == nil {
		t.Error("a list that nobody has touched yet is not complained about")
	}
}

// pages makes a form with one field on each page.
func pages(fields ...huh.Field) *huh.Form {
	var groups []*huh.Group
	for _, field := range fields {
		groups = append(groups, huh.NewGroup(field))
	}
	f := huh.NewForm(groups...).WithWidth(60).WithHeight(12)
	f.Init()
	return f
}

// run presses keys one after the other and carries out whatever each leads to.
func run(f *huh.Form, typed string) {
	for _, k := range keys(typed) {
		_, cmd := f.Update(k)
		obey(f, cmd)
	}
}

// obey carries a command out, but waits for none that takes its time: those make
// the cursor blink.
func obey(f *huh.Form, cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	said := make(chan tea.Msg, 1)
	go func() { said <- cmd() }()
	select {
	case msg := <-said:
		if batch, ok := msg.(tea.BatchMsg); ok {
			for _, cmd := range batch {
				obey(f, cmd)
			}
			return
		}
		_, cmd := f.Update(msg)
		obey(f, cmd)
	case <-time.After(10 * time.Millisecond):
	}
}
