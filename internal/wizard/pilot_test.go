package wizard

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/toolkit"
)

func TestMain(m *testing.M) {
	useTerminalColours()
	os.Exit(m.Run())
}

// A pilot sits before a wizard without a terminal: it presses keys and reads the
// screen. After every key it holds the frame to what is true of all frames.
type pilot struct {
	t      *testing.T
	m      *model
	left   bool
	drafts map[string]string
	saved  guide.Answers
	fail   error // what saving says
}

type flight struct {
	kit     *guide.Toolkit
	answers guide.Answers
	place   string
	drafts  map[string]string
	opt     Options
	size    string // "80x24" where it is empty
	papers  error

	wrong   func(guide.Answers) map[guide.ID][]lang.Text
	preview func(before, after guide.Answers) interview.Preview
	make    func(guide.Answers, []string, func(interview.Progress)) (interview.Made, error)
}

func take(t *testing.T, f flight) *pilot {
	t.Helper()
	p := &pilot{t: t, drafts: map[string]string{}}
	hooks := interview.Hooks{
		Save: func(a guide.Answers) (guide.Answers, error) {
			if p.fail == nil {
				p.saved = a
			}
			return a, p.fail
		},
		Draft: func(key, text string) error {
			p.drafts[key] = text
			return nil
		},
		Papers: func(guide.Answers, []string, func(interview.Progress)) (interview.Made, error) {
			if f.papers != nil {
				return interview.Made{}, f.papers
			}
			return interview.Made{Files: []string{"one-page.html", "next-meeting.html"}}, nil
		},
	}
	if f.kit == nil {
		f.kit = small()
	}
	if f.wrong != nil {
		hooks.Problems = f.wrong
	}
	if f.preview != nil {
		hooks.Preview = f.preview
	}
	if f.make != nil {
		hooks.Papers = f.make
	}
	if f.opt.Present {
		hooks = hooks.Showing()
	}
	s := interview.Start(f.kit, f.answers, lang.Date{Year: 2027, Month: 1, Day: 5}, f.place, f.drafts, hooks)
	if f.opt.Now == nil {
		f.opt.Now = func() time.Time { return time.Time{} }
	}
	p.m = newModel(s, f.opt)
	p.resize(f.size)
	return p
}

func (p *pilot) resize(size string) {
	p.t.Helper()
	width, height := 80, 24
	if size != "" {
		if _, err := fmt.Sscanf(size, "%dx%d", &width, &height); err != nil {
			p.t.Fatal(err)
		}
	}
	p.m.Update(tea.WindowSizeMsg{Width: width, Height: height})
	p.judge()
}

var named = map[string]tea.KeyMsg{
	"enter": {Type: tea.KeyEnter}, "esc": {Type: tea.KeyEsc}, "tab": {Type: tea.KeyTab}, "shift+tab": {Type: tea.KeyShiftTab},
	"ctrl+up": {Type: tea.KeyCtrlUp}, "ctrl+down": {Type: tea.KeyCtrlDown}, "shift+down": {Type: tea.KeyShiftDown},
	"up": {Type: tea.KeyUp}, "down": {Type: tea.KeyDown}, "left": {Type: tea.KeyLeft}, "home": {Type: tea.KeyHome}, "end": {Type: tea.KeyEnd},
	"pgup": {Type: tea.KeyPgUp}, "pgdown": {Type: tea.KeyPgDown}, "space": {Type: tea.KeySpace, Runes: []rune{' '}},
	"backspace": {Type: tea.KeyBackspace}, "f1": {Type: tea.KeyF1},
	"ctrl+c": {Type: tea.KeyCtrlC}, "ctrl+d": {Type: tea.KeyCtrlD}, "ctrl+g": {Type: tea.KeyCtrlG}, "ctrl+j": {Type: tea.KeyCtrlJ},
	"ctrl+l": {Type: tea.KeyCtrlL}, "ctrl+o": {Type: tea.KeyCtrlO}, "ctrl+r": {Type: tea.KeyCtrlR}, "ctrl+u": {Type: tea.KeyCtrlU},
	"ctrl+k": {Type: tea.KeyCtrlK}, "ctrl+t": {Type: tea.KeyCtrlT}, "ctrl+v": {Type: tea.KeyCtrlV}, "ctrl+y": {Type: tea.KeyCtrlY},
}

// keys presses what is written: <enter> is a key, the rest is typed.
func keys(typed string) []tea.KeyMsg {
	var out []tea.KeyMsg
	for _, part := range regexp.MustCompile(`<[a-z0-9+]+>|[^<]`).FindAllString(typed, -1) {
		k, ok := named[strings.Trim(part, "<>")]
		switch {
		case ok && len(part) > 1:
			out = append(out, k)
		case part == " ":
			out = append(out, named["space"])
		default:
			out = append(out, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(part)})
		}
	}
	return out
}

func (p *pilot) press(typed string) {
	p.t.Helper()
	for _, k := range keys(typed) {
		p.send(k)
		p.judge()
	}
}

func (p *pilot) send(k tea.KeyMsg) {
	if p.left {
		return
	}
	p.m.Update(k)
	for p.m.work != nil {
		p.m.Update(p.m.work.listen())
	}
	p.left = p.m.quit
}

func (p *pilot) paste(text string) {
	p.t.Helper()
	p.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true})
	p.judge()
}

// frame returns the lines of the screen and where the cursor is.
func (p *pilot) frame() (lines []string, at place) {
	p.t.Helper()
	view := []byte(p.m.View())
	start, end, at, ok := readMark(view)
	if !ok {
		p.t.Fatalf("no place for the cursor in %q", view)
	}
	return strings.Split(ansi.Strip(string(view[:start])+string(view[end:])), "\n"), at
}

// judge holds the frame to what is true of all frames.
func (p *pilot) judge() {
	p.t.Helper()
	lines, at := p.frame()
	w, h := p.m.width, p.m.height
	fail := func(format string, args ...any) {
		p.t.Helper()
		p.t.Fatalf("%s, at %dx%d on %s:\n%s", fmt.Sprintf(format, args...), w, h, p.m.page.Key, strings.Join(lines, "\n"))
	}
	if len(lines) > h {
		fail("%d lines", len(lines))
	}
	for _, line := range lines {
		if ansi.StringWidth(line) > w {
			fail("a line is too wide: %q", line)
		}
		if strings.Contains(line, "{") {
			fail("a blank was not filled: %q", line)
		}
	}
	if at.row < 0 || at.row >= len(lines) || at.col < 0 || at.col >= w {
		fail("the cursor is at %+v", at)
	}
}

func (p *pilot) screen() string {
	p.t.Helper()
	lines, _ := p.frame()
	return strings.Join(lines, "\n")
}

func (p *pilot) see(texts ...string) {
	p.t.Helper()
	for _, text := range texts {
		if !strings.Contains(p.screen(), text) {
			p.t.Fatalf("want to see %q on\n%s", text, p.screen())
		}
	}
}

func (p *pilot) unseen(text string) {
	p.t.Helper()
	if strings.Contains(p.screen(), text) {
		p.t.Fatalf("want not to see %q on\n%s", text, p.screen())
	}
}

func (p *pilot) at(key interview.Key) {
	p.t.Helper()
	if p.m.page.Key != key {
		p.t.Fatalf("the page is %q, want %q:\n%s", p.m.page.Key, key, p.screen())
	}
}

// cursorOn wants the cursor on the line that holds a text, and returns its column.
func (p *pilot) cursorOn(text string) int {
	p.t.Helper()
	lines, at := p.frame()
	if !strings.Contains(lines[at.row], text) {
		p.t.Errorf("the cursor is on %q, want it on %q:\n%s", lines[at.row], text, p.screen())
	}
	return at.col
}

func (p *pilot) answer(id guide.ID, want string) {
	p.t.Helper()
	v, _ := p.saved.Get(id)
	if got := guide.Canonical(v); got != want {
		p.t.Errorf("%s is %q, want %q", id, got, want)
	}
}

// small is a toolkit with a question of every kind.
func small() *guide.Toolkit {
	both := lang.Same
	opts := func(labels ...string) (out []guide.Option) {
		for _, l := range labels {
			out = append(out, guide.Option{
				ID: strings.ToLower(strings.Fields(l)[0]), Label: both(l), LeadsTo: both("This leads to " + l + "."), Alone: l == "None of these",
			})
		}
		return out
	}
	q := func(id guide.ID, kind guide.Kind, ask string) *guide.Question {
		return &guide.Question{ID: id, Kind: kind, Ask: lang.Text{EN: ask, CY: ask + " (cy)"}, Short: both(ask), Hint: both("A hint."), Why: both("Because."), Example: both("An example.")}
	}
	name := q("name", guide.KindText, "Whose name?")
	offers := q("offers", guide.KindText, "What do they offer?")
	offers.Optional = true
	what := q("what", guide.KindText, "What is it?")
	one := int64(1)

	sort := q("a.sort", guide.KindChoice, "Which sort?")
	sort.Options = opts("Red", "Green", "Blue")
	sort.Suggest = &guide.Suggestion{Value: "green"}
	many := q("a.many", guide.KindChoices, "Which of them?")
	many.Options = opts("Apples", "Pears", "None of these")
	yes := q("a.yes", guide.KindYesNo, "Is it so?")
	yes.Options = opts("Yes", "No")
	lead := q("b.lead", guide.KindPeople, "Who leads?")
	lead.AtMost = &one
	things := q("b.things", guide.KindList, "What will you do?")
	things.Fields = []*guide.Question{what}
	kit := &guide.Toolkit{
		Title: both("A small toolkit"), Before: both("Nothing is sent anywhere.\nUse first names."),
		People: []*guide.Question{name, offers},
		Steps: []*guide.Step{
			{
				ID: "a", Number: 1, Papers: []string{"our-idea"}, Title: both("First things"), Intro: both("We begin."),
				Activity: guide.Activity{Title: both("Cards"), Minutes: 45, Needs: both("Pens"), Do: both("Write on a card.\nRead it out.")},
				Quiz: []guide.QuizItem{{Ask: both("What is two and two?"), Answers: []guide.QuizAnswer{
					{Label: both("Three"), Because: both("Count again.")}, {Label: both("Four"), Right: true, Because: both("As you know.")},
				}}},
				Questions: []*guide.Question{
					q("a.name", guide.KindText, "What is your name?"), q("a.story", guide.KindLongText, "What is your story?"), sort, many, yes,
				},
			},
			{
				ID: "b", Number: 2, Title: both("Second things"), Intro: both("We go on."),
				Questions: []*guide.Question{
					q("b.number", guide.KindNumber, "How many?"), q("b.day", guide.KindDate, "Which day?"), q("b.money", guide.KindMoney, "How much?"),
					q("b.mail", guide.KindEmail, "Which address?"), lead, things,
				},
			},
		},
	}
	kit.Index()
	return kit
}

func real(t *testing.T) *guide.Toolkit {
	t.Helper()
	kit, problems := guidefile.Load(toolkit.FS)
	if errs := problems.Errors(); len(errs) > 0 {
		t.Fatal(errs)
	}
	return kit
}

// through answers the small toolkit up to a page.
func through(t *testing.T, page interview.Key, f flight) *pilot {
	t.Helper()
	p := take(t, f)
	ways := []struct {
		at    interview.Key
		press string
	}{
		{"before", "<enter>"},
		{"step/a", "<enter>"},
		{"a.name", "Mair<enter>"},
		{"a.story", "One day<tab>"},
		{"a.sort", "2<enter>"},
		{"a.many", "1<enter>"},
		{"a.yes", "1<enter>"},
		{"quiz/a/0", "2<enter>"},
		{"quiz/a/0", "<enter>"},
		{"check/a", "<enter>"},
		{"papers/a", "<enter>"},
		{"step/b", "<enter>"},
		{"b.number", "12<enter>"},
		{"b.day", "12 May 2027<enter>"},
		{"b.money", "£1,200<enter>"},
		{"b.mail", "mair@example.org<enter>"},
		{"b.lead", "<enter>Mair<enter>cakes<enter><enter>"},
		{"b.things", "<enter>Singing<enter><end><enter>"},
		{"check/b", "<enter>"},
	}
	for _, way := range ways {
		if page == way.at {
			p.at(page)
			return p
		}
		for range 5 { // a page that is long for the window takes Enter more than once
			if p.m.form.field != nil || !p.m.below() {
				break
			}
			p.press("<enter>")
		}
		p.at(way.at)
		p.press(way.press)
	}
	p.at(page)
	return p
}
