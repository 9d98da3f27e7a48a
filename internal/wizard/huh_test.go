package wizard

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
)

// huh 1.0 has faults that this package is built round. Each is shown here in a
// few lines, with what we do instead. When one of these tests fails huh has
// mended it, and what the package does instead may go. The faults of its plain
// lines are in huh_plain_test.go.

// Back from a field whose value is not valid takes its focus away and goes
// nowhere: what is typed then is lost, and only Ctrl+C is left.
// Instead: the shell goes back, before the form sees the key, and judges nothing.
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
// Instead: the shell takes the answer on Enter, there and then, and makes a new form.
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

// A description that is longer than the window pushes the field out of it.
// Instead: the shell draws what explains a question, and scrolls.
func TestHuhPushesTheFieldOff(t *testing.T) {
	f := pages(huh.NewInput().Title("Your name").Description(strings.Repeat("A line.\n", 20)))
	run(f, "Mair")
	if view := ansi.Strip(f.View()); strings.Contains(view, "Mair") {
		t.Errorf("what is typed is in sight:\n%s", view)
	}
}

// A form is a line higher than it was told to be.
// Instead: forms are as high as their field, and the shell fits them in.
func TestHuhIsTooHigh(t *testing.T) {
	f := pages(huh.NewInput(), huh.NewInput())
	if got := lipgloss.Height(f.View()); got != height+1 {
		t.Errorf("told to be %d high, the form is %d high", height, got)
	}
}

// A field that has shrunk with its window does not grow with it again.
// Instead: our list draws every line and the shell scrolls; a text is made anew.
func TestHuhStaysSmall(t *testing.T) {
	f := huh.NewForm(huh.NewGroup(huh.NewSelect[int]().Options(numbered(12)...)))
	f.Init()
	for _, h := range []int{30, 6, 30} {
		f.Update(tea.WindowSizeMsg{Width: 60, Height: h})
	}
	if view := ansi.Strip(f.View()); strings.Contains(view, "option 12") {
		t.Errorf("all options are back in sight:\n%s", view)
	}
}

// In a low window the last option stands alone: those above it vanish.
// Instead: our list, which draws every line, scrolled by the shell.
func TestHuhLosesOptions(t *testing.T) {
	f := pages(huh.NewSelect[int]().Options(numbered(30)...).Height(8))
	run(f, "<end>")
	if view := ansi.Strip(f.View()); strings.Contains(view, "option 29") {
		t.Errorf("the option before the last is in sight:\n%s", view)
	}
}

// Where labels of a list of several are wrapped, the last options cannot be
// reached, and the second line of a label does not hang below the first.
// Instead: our list, whose labels hang beside their marks.
func TestHuhCannotReachOptions(t *testing.T) {
	var options []huh.Option[int]
	for n := range 8 {
		options = append(options, huh.NewOption(fmt.Sprintf("option %d %s", n+1, strings.Repeat("and more of the same ", 6)), n))
	}
	f := pages(huh.NewMultiSelect[int]().Options(options...))
	run(f, "<end>")
	view := ansi.Strip(f.View())
	if strings.Contains(view, "option 8") {
		t.Errorf("the last option is in sight:\n%s", view)
	}
	if !strings.Contains(view, "┃ and more") && !strings.Contains(view, "┃ same") && !strings.Contains(view, "┃ of the") && !strings.Contains(view, "┃ more") {
		t.Errorf("the labels hang:\n%s", view)
	}
}

// A list cannot be unanswered: the first option is the answer before anybody has
// seen the question.
// Instead: in our list nothing is current until somebody moves.
func TestHuhChoosesByItself(t *testing.T) {
	var kind string
	pages(huh.NewSelect[string]().Options(huh.NewOptions("first", "second")...).Value(&kind))
	if kind != "first" {
		t.Errorf("nobody has chosen, and the answer is %q", kind)
	}
}

// Yes or no cannot be unanswered either: untouched and No look the same.
// Instead: our list, with yes and no as the toolkit words them.
func TestHuhSaysNoByItself(t *testing.T) {
	f := pages(huh.NewConfirm())
	untouched := f.View()
	run(f, "<left><left>")
	if f.View() != untouched {
		t.Error("a No that somebody chose looks unlike one that nobody did")
	}
}

// Yes or no that is not valid is drawn as if it were not in use.
// Instead: our list, which judges nothing.
func TestHuhLooksDead(t *testing.T) {
	c := huh.NewConfirm().Validate(func(bool) error { return errors.New("think again") })
	f := pages(c)
	run(f, "<enter>")
	got := c.View()
	if c.Blur(); got != c.View() {
		t.Error("a field that complains looks in use")
	}
}

// A list of several complains as soon as it is shown.
// Instead: our list has no error; the session judges on Enter.
func TestHuhComplainsFirst(t *testing.T) {
	f := huh.NewMultiSelect[string]().Options(huh.NewOptions("a", "b")...).
		Validate(func([]string) error { return errors.New("choose at least one") })
	f.Focus()
	if f.Error() == nil {
		t.Error("a list that nobody has touched yet is not complained about")
	}
}

// Without colours nothing tells yes from no, and the cursor cannot be seen.
// Instead: our theme drops colours and keeps bold and reverse, and marks are words.
func TestHuhIsBlindWithoutColours(t *testing.T) {
	lipgloss.SetColorProfile(termenv.Ascii)
	t.Cleanup(useTerminalColours)
	f := pages(huh.NewConfirm())
	no := f.View()
	run(f, "<left>")
	if f.View() != no {
		t.Error("yes and no look different")
	}
	typing := pages(huh.NewInput())
	run(typing, "ab")
	if view := typing.View(); strings.Contains(view, "\x1b[") {
		t.Errorf("the cursor can be seen: %q", view)
	}
}

// A message that is no key reaches the field twice, and so a paste with Ctrl+V
// pastes twice.
// Instead: an entry swallows Ctrl+V; the terminal's own paste works.
func TestHuhTellsTwice(t *testing.T) {
	e := &ear{Field: huh.NewInput()}
	pages(e).Update(pasted{})
	if e.heard != 2 {
		t.Errorf("the field heard of it %d times", e.heard)
	}
}

type pasted struct{}

// ear is a field that counts how often it hears of something.
type ear struct {
	huh.Field
	heard int
}

func (e *ear) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(pasted); ok {
		e.heard++
	}
	return e, nil
}

// A paste without brackets, as on Windows, ends a long text at its first line
// break and spills over into the next question.
// Instead: in a long text Enter makes a new line, and Tab goes on.
func TestHuhSpillsPastes(t *testing.T) {
	var story, next string
	run(pages(huh.NewText().Value(&story), huh.NewInput().Value(&next)), "one<enter>two")
	if story != "one" || next != "two" {
		t.Errorf("the text is %q and the next answer %q", story, next)
	}
}

// A note goes away at any key.
// Instead: pages that are only read are the shell's, and go on with Enter.
func TestHuhNoteGoesAway(t *testing.T) {
	f := pages(huh.NewNote().Title("Read this"), huh.NewInput().Title("Name"))
	run(f, "z")
	if view := ansi.Strip(f.View()); strings.Contains(view, "Read this") {
		t.Errorf("the note is still there:\n%s", view)
	}
}

// A slash hides the options, and the search does not find a letter with a roof.
// Instead: our list has no search; numbers go to an option.
func TestHuhDoesNotFindRoofs(t *testing.T) {
	f := pages(huh.NewSelect[string]().Options(huh.NewOptions("Tŷ", "Gardd")...))
	run(f, "/ty")
	if view := ansi.Strip(f.View()); strings.Contains(view, "Tŷ") {
		t.Errorf("the house is found:\n%s", view)
	}
}

// An accent that comes apart from its letter counts as a letter of its own.
// Instead: an entry joins them.
func TestHuhTakesAccentsOff(t *testing.T) {
	var name string
	run(pages(huh.NewInput().Value(&name)), "w\u0302<backspace>")
	if name != "w" {
		t.Errorf("ŵ taken away leaves %q", name)
	}
}

// A word that is typed so fast that it comes as one key, and has the name of one,
// moves the cursor and is lost.
// Instead: the shell takes it apart into its letters.
func TestHuhLosesWords(t *testing.T) {
	var name string
	f := pages(huh.NewInput().Value(&name))
	f.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("end")})
	if name != "" {
		t.Errorf("the word is %q", name)
	}
}

// The size of the forms of these tests.
const (
	width  = 60
	height = 12
)

// pages makes a form with one field on each page.
func pages(fields ...huh.Field) *huh.Form {
	var groups []*huh.Group
	for _, field := range fields {
		groups = append(groups, huh.NewGroup(field))
	}
	f := huh.NewForm(groups...).WithWidth(width).WithHeight(height)
	f.Init()
	return f
}

func numbered(n int) []huh.Option[int] {
	var options []huh.Option[int]
	for i := range n {
		options = append(options, huh.NewOption(fmt.Sprint("option ", i+1), i))
	}
	return options
}

// run presses keys one after the other and carries out whatever each leads to.
func run(f *huh.Form, typed string) {
	for _, k := range keys(typed) {
		_, cmd := f.Update(k)
		obey(f, cmd)
	}
}

// obey carries a command out, unless it is one that takes its time to make the
// cursor blink.
func obey(f *huh.Form, cmd tea.Cmd) {
	if cmd == nil || strings.Contains(runtime.FuncForPC(reflect.ValueOf(cmd).Pointer()).Name(), "bubbles/cursor") {
		return
	}
	msg := cmd()
	if batch, ok := msg.(tea.BatchMsg); ok {
		for _, cmd := range batch {
			obey(f, cmd)
		}
		return
	}
	_, cmd = f.Update(msg)
	obey(f, cmd)
}
