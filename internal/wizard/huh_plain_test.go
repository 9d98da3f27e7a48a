package wizard

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/charmbracelet/huh"
)

// The faults of huh's own plain lines, which it calls accessible. Instead of them
// we have the package lines: one reader for the whole run, every word of a page in
// both languages, and an end of input that is never an answer.

// plainly asks the questions of a form in huh's plain lines and returns what was
// said. What is typed comes a byte at a time, as from a person.
func plainly(t *testing.T, typed string, groups ...*huh.Group) string {
	t.Helper()
	var said strings.Builder
	f := huh.NewForm(groups...).WithAccessible(true).
		WithInput(iotest.OneByteReader(strings.NewReader(typed))).WithOutput(&said)
	if err := f.Run(); err != nil {
		t.Errorf("it says that something went wrong: %v", err)
	}
	return said.String()
}

// Questions that are hidden are asked. Lines asks those that the session shows.
func TestHuhAsksWhatIsHidden(t *testing.T) {
	said := plainly(t, "x\n", huh.NewGroup(huh.NewInput().Title("Hidden?")).WithHide(true))
	if !strings.Contains(said, "Hidden?") {
		t.Errorf("said %q", said)
	}
}

// A title that depends on an answer is not said. Lines says the words of the page.
func TestHuhDoesNotSayTitles(t *testing.T) {
	said := plainly(t, "x\n", huh.NewGroup(huh.NewInput().TitleFunc(func() string { return "Whose?" }, nil)))
	if strings.Contains(said, "Whose?") {
		t.Errorf("said %q", said)
	}
}

// Descriptions, of a question and of a page, are not said. Lines says the hint, and
// at :why the rest.
func TestHuhDoesNotSayDescriptions(t *testing.T) {
	said := plainly(t, "x\n", huh.NewGroup(huh.NewInput().Title("Who?").Description("A first name will do.")).Title("People").Description("Who comes."))
	for _, words := range []string{"A first name will do.", "People", "Who comes."} {
		if strings.Contains(said, words) {
			t.Errorf("said %q", said)
		}
	}
}

// The answer that stands is not said. Lines says it, and what Enter does.
func TestHuhDoesNotSayTheAnswer(t *testing.T) {
	name := "Mair"
	said := plainly(t, "\n", huh.NewGroup(huh.NewInput().Title("Who?").Value(&name)))
	if strings.Contains(said, "Mair") {
		t.Errorf("said %q", said)
	}
}

// What it says is in English whatever is asked. Lines speaks both languages.
func TestHuhSpeaksEnglishOnly(t *testing.T) {
	said := plainly(t, "1\n", huh.NewGroup(huh.NewSelect[int]().Title("Pa un?").Options(numbered(2)...)))
	if !strings.Contains(said, "Enter a number between 1 and 2") {
		t.Errorf("said %q", said)
	}
}

// An answer cannot be taken away, as an empty line is the answer that stands. In
// lines it can be put off with :later.
func TestHuhKeepsWhatIsTakenAway(t *testing.T) {
	name := "Mair"
	plainly(t, "\n", huh.NewGroup(huh.NewInput().Value(&name)))
	if name != "Mair" {
		t.Errorf("the answer is %q", name)
	}
}

// An answer that stands cannot be kept where one is needed: the empty line that
// stands for it is refused. In lines Enter keeps it.
func TestHuhRefusesTheAnswer(t *testing.T) {
	name := "Mair"
	said := plainly(t, "\nHuw\n", huh.NewGroup(huh.NewInput().Value(&name).Validate(huh.ValidateNotEmpty())))
	if name != "Huw" || !strings.Contains(said, "input cannot be empty") {
		t.Errorf("the answer is %q, said %q", name, said)
	}
}

// The second line of a text is the answer to the next question. In lines a text
// ends with an empty line.
func TestHuhSplitsTexts(t *testing.T) {
	var story, next string
	plainly(t, "one\ntwo\n", huh.NewGroup(huh.NewText().Value(&story), huh.NewInput().Value(&next)))
	if story != "one" || next != "two" {
		t.Errorf("the text is %q and the next answer %q", story, next)
	}
}

// The end of input is an empty answer to every question left, and not judged. In
// lines it ends the run and answers nothing.
func TestHuhTakesTheEndForAnAnswer(t *testing.T) {
	var first, second string
	need := huh.ValidateNotEmpty()
	plainly(t, "", huh.NewGroup(huh.NewInput().Value(&first).Validate(need), huh.NewInput().Value(&second).Validate(need)))
	if first != "" || second != "" {
		t.Errorf("the answers are %q and %q", first, second)
	}
}

// Of answers that come through a pipe only the first arrives: each question reads
// ahead and throws away what it does not need. Lines has one reader.
func TestHuhSwallowsAPipe(t *testing.T) {
	var first, second string
	f := huh.NewForm(huh.NewGroup(huh.NewInput().Value(&first), huh.NewInput().Value(&second))).
		WithAccessible(true).WithInput(strings.NewReader("one\ntwo\n")).WithOutput(io.Discard)
	if err := f.Run(); err != nil {
		t.Fatal(err)
	}
	if first != "one" || second != "" {
		t.Errorf("the answers are %q and %q", first, second)
	}
}

// These end the program, or never end it. Lines asks nothing of the kind.
func TestHuhBreaksDown(t *testing.T) {
	tests := map[string]huh.Field{
		"the end of input at a list": huh.NewSelect[int]().Options(numbered(2)...),
		"options that depend":        huh.NewSelect[int]().OptionsFunc(func() []huh.Option[int] { return numbered(2) }, nil),
		"the end of input at a list of several": huh.NewMultiSelect[int]().Options(numbered(2)...).
			Validate(func([]int) error { return errors.New("choose at least one") }),
	}
	for name, field := range tests {
		broke := func() (broke bool) {
			defer func() { broke = recover() != nil }()
			_ = field.RunAccessible(&patient{lines: 1000}, strings.NewReader(""))
			return false
		}()
		if !broke {
			t.Errorf("%s comes to an end", name)
		}
	}
}

// patient listens to so many lines and then has had enough.
type patient struct{ lines int }

func (p *patient) Write(said []byte) (int, error) {
	if p.lines--; p.lines < 0 {
		panic("it never ends")
	}
	return len(said), nil
}
