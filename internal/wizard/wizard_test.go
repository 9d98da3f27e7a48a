package wizard

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// The first step of the real toolkit, from the first page to the papers, in both
// languages and in a small window too.
func TestFirstStep(t *testing.T) {
	for _, l := range lang.Both() {
		for _, size := range []string{"80x24", "40x12", "130x40"} {
			t.Run(l.String()+" "+size, func(t *testing.T) {
				p := take(t, flight{kit: real(t), size: size, opt: Options{Lang: l, Folder: "/home/mair/our-co-op"}})
				p.see(map[lang.Lang]string{lang.EN: "Welcome", lang.CY: "Croeso"}[l])
				typed := map[guide.Kind]string{
					guide.KindText: "Tŷ Gŵyr<enter>", guide.KindLongText: "Canu a choginio<tab>", guide.KindDate: "12 May 2027<enter>",
					guide.KindChoice: "1<enter>", guide.KindYesNo: "1<enter>", guide.KindChoices: "1<space><enter>",
				}
				asked := 0
				for range 100 {
					if p.m.page.Kind == interview.Papers {
						break
					}
					switch {
					case p.m.page.Kind == interview.Ask:
						asked++
						kind := p.m.page.Question.Kind
						if kind == guide.KindChoices && len(p.m.page.Question.Options) <= singleDigits {
							p.press("1<enter>") // the digit ticks
							continue
						}
						p.press(typed[kind])
					case p.m.page.Kind == interview.Quiz && p.m.form.field != nil:
						p.press("1<enter>")
					default:
						p.press("<enter>")
					}
				}
				p.at("papers/idea")
				if p.saved.Len() != asked || asked == 0 {
					t.Errorf("%d questions were asked and %d answers saved", asked, p.saved.Len())
				}
				p.answer("idea.place", "Tŷ Gŵyr")
				p.answer("idea.next-meeting", "2027-05-12")
			})
		}
	}
}

func TestEveryKind(t *testing.T) {
	p := through(t, "done", flight{})
	for id, want := range map[guide.ID]string{
		"a.name": "Mair", "a.story": "One day", "a.sort": "green", "a.many": "apples", "a.yes": "yes",
		"b.number": "12", "b.day": "2027-05-12", "b.money": "1200.00", "b.mail": "mair@example.org", "b.lead": "mair", "b.things": "singing",
	} {
		p.answer(id, want)
	}
	p.see("Well done, you have finished")
	p.press("<end><enter>")
	if !p.left {
		t.Error("the last line of the last page does not leave")
	}
}

// Keys may come faster than pages are drawn. Each belongs to the page that is
// there when the key before it has been acted on.
func TestTypeAhead(t *testing.T) {
	p := take(t, flight{})
	for _, k := range []tea.KeyMsg{
		named["enter"], named["enter"],
		{Type: tea.KeyRunes, Runes: []rune("Gofal")},
		named["enter"],
		{Type: tea.KeyRunes, Runes: []rune("Purpose")},
		named["space"],
		{Type: tea.KeyRunes, Runes: []rune("text")},
		named["tab"],
		{Type: tea.KeyRunes, Runes: []rune("3")},
		named["enter"],
		{Type: tea.KeyRunes, Runes: []rune("12")},
		named["enter"], // two digits at once tick two
		{Type: tea.KeyRunes, Runes: []rune("2")},
		named["enter"],
	} {
		p.send(k)
	}
	p.at("quiz/a/0")
	p.answer("a.name", "Gofal")
	p.answer("a.story", "Purpose text")
	p.answer("a.sort", "blue")
	p.answer("a.many", "apples pears")
	p.answer("a.yes", "no")
}

// A word typed in one go may have the name of a key. It is still a word.
func TestWordsThatAreNamesOfKeys(t *testing.T) {
	for _, word := range []string{"end", "home", "up", "down", "left", "right", "enter", "tab", "esc", "delete", "backspace", "pgup", "space"} {
		p := take(t, flight{})
		for _, k := range []tea.KeyMsg{
			named["enter"], named["enter"],
			{Type: tea.KeyRunes, Runes: []rune("the")},
			named["space"],
			{Type: tea.KeyRunes, Runes: []rune(word)},
			named["space"],
			{Type: tea.KeyRunes, Runes: []rune("of")},
			named["enter"],
		} {
			p.send(k)
		}
		p.answer("a.name", "the "+word+" of")
	}
}

// An accent may come apart from its letter, at once or by itself, and is joined to
// it wherever the cursor is.
func TestAccentsAreJoined(t *testing.T) {
	p := through(t, "a.name", flight{})
	p.press("Ty\u0302 Gw<left><left> w\u0302<backspace>w\u0302")
	p.see("> Tŷ  ŵGw")
	p.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("ŷ")})
	if got := p.drafts["a.name"]; got != "Tŷ  ŵŷGw" {
		t.Errorf("typed is %q", got)
	}
}

// Going back judges nothing: the first fault of huh's that this shell is built
// round left people stuck here.
func TestBack(t *testing.T) {
	for _, back := range []string{"<esc>", "<shift+tab>"} {
		p := through(t, "a.name", flight{})
		p.press(back)
		p.at("step/a")
		p.press(back + back + back)
		p.at("before")
		p.press("<enter><enter>Mair")
		p.at("a.name")
		p.press(back + "<enter>")
		p.see("> Mair")
		p.unseen("Error")
	}
}

func TestDraftIsKeptAtEveryKey(t *testing.T) {
	p := through(t, "a.name", flight{})
	p.press("Tŷ")
	if got := p.drafts["a.name"]; got != "Tŷ" {
		t.Errorf("the draft is %q, want Tŷ", got)
	}
	p.press("<backspace>y")
	if got := p.drafts["a.name"]; got != "Ty" {
		t.Errorf("the draft is %q, want Ty", got)
	}
	p.press("<enter>")
	if got := p.drafts["a.name"]; got != "" {
		t.Errorf("the draft of an answer is %q, want it forgotten", got)
	}
	p.press("One<enter>day<tab><down><down>")
	if _, kept := p.drafts["a.sort"]; kept {
		t.Error("the highlighted option was kept, and nobody chose it")
	}
	p.press("<enter>1<space>")
	if got := p.drafts["a.many"]; got != "" {
		t.Errorf("ticked and unticked, the draft is %q", got)
	}
	p.press("<down><space>")
	if got := p.drafts["a.many"]; got != "pears" {
		t.Errorf("the draft of the ticks is %q, want pears", got)
	}
}

func TestDraftComesBack(t *testing.T) {
	f := flight{place: "a.name", drafts: map[string]string{"a.name": "half ty", "a.many": "pears"}}
	p := take(t, f)
	p.see("What would you like to do?", "Carry on from the same place")
	p.press("<enter>")
	p.see("> half ty")
	p.press("ped<enter><ctrl+l><ctrl+l>")
	p.see("[x] 2. Pears")
	p.answer("a.name", "half typed")
}

func TestLanguageInPlace(t *testing.T) {
	p := through(t, "b.day", flight{})
	p.press("<ctrl+y>12 M")
	p.see("Cam 2 o 2: Second things", "Rhowch ddyddiad", "> 12 M", "Ctrl+Y English")
	p.press("<ctrl+y>")
	p.see("Enter a date", "> 12 M", "Ctrl+Y Cymraeg")
	p.press("ay 2027<enter><esc>")
	p.see("> 12 May 2027")
	p.press("<ctrl+y>")
	p.see("> 12 Mai 2027")
	p.press("<enter>")
	p.answer("b.day", "2027-05-12")
	if p.m.lang != lang.CY {
		t.Error("the language is not the one chosen last")
	}
}

func TestPaste(t *testing.T) {
	p := through(t, "a.name", flight{})
	p.paste("Tŷ\nGŵyr <enter>") // letter and accent apart, and a line break
	p.at("a.name")
	p.see("> Tŷ Gŵyr <enter>")
	p.press("<ctrl+v>")
	p.see("> Tŷ Gŵyr <enter>")
	p.press("<enter>")
	p.paste("first line\nsecond line")
	p.press("<enter>third<ctrl+j>fourth<ctrl+d>") // a raw paste is as good as typing
	p.at("a.sort")
	p.answer("a.story", "first line\nsecond line\nthird\nfourth")
	p.paste("2")
	p.press("<enter>")
	p.see("Error: Choose one")
}

func TestFaultOnlyAfterEnter(t *testing.T) {
	p := through(t, "a.name", flight{})
	p.unseen("Error")
	p.press("<enter>")
	p.see("Error: Enter an answer", "You can decide this later: Ctrl+L")
	p.press("M")
	p.unseen("Error")
	p = through(t, "a.many", flight{})
	p.press("<enter>")
	p.see("Error: Choose at least one", "Press the space bar to choose")
	p = through(t, "b.day", flight{})
	p.press("31 February 2027<enter>")
	p.see("Error: Enter a real date", "> 31 February 2027")
	p.unseen("In a file")
}

func TestSuggestionIsOfferedAndNotTaken(t *testing.T) {
	p := through(t, "a.sort", flight{})
	p.see("Suggestion: Green", "( ) 2. Green")
	p.unseen("(x)")
	p.press("<enter>")
	p.at("a.sort")
	p.press("<tab>")
	p.see("> (x) 2. Green", "→ This leads to Green.")
	p.press("<enter>")
	p.answer("a.sort", "green")
}

func TestLaterIsKept(t *testing.T) {
	for page, next := range map[interview.Key]interview.Key{"a.name": "a.story", "a.sort": "a.many", "a.many": "a.yes", "b.day": "b.money", "b.lead": "b.things"} {
		p := through(t, page, flight{})
		p.press("<ctrl+l>")
		p.at(next)
		p.answer(guide.ID(page), "~")
		p.press("<esc>")
		p.see("Your answer now: Decided later")
		if p.m.page.Kind == interview.Ask {
			p.press(map[bool]string{false: "<enter>", true: "<tab>"}[page == "a.story"])
			p.at(next)
			p.answer(guide.ID(page), "~")
		}
	}
}

func TestQuizIsNotRecorded(t *testing.T) {
	p := through(t, "quiz/a/0", flight{})
	before := p.saved.Len()
	p.press("1<enter>")
	p.see("Your answer: Three", "Not right: Three", "Count again.", "Right: Four", "> Continue")
	p.press("<esc>")
	p.see("( ) 1. Three")
	p.press("<ctrl+l>")
	p.at("check/a")
	if p.saved.Len() != before || len(p.drafts["quiz/a/0"]) > 0 {
		t.Error("something of the quiz was kept")
	}
}

func TestCheckAndChange(t *testing.T) {
	p := through(t, "b.number", flight{})
	p.press("1<ctrl+r>")
	p.at("check/b")
	p.press("<down><enter><ctrl+u>5<enter>")
	p.at("check/b")
	p.see("How many?", "5")
	p.press("<home><enter>")
	p.at("b.number")
	p.press("<ctrl+r><ctrl+r>")
	p.see("What would you like to do?", "1. First things: Finished", "2. Second things: In progress")
	p.press("<ctrl+r>")
	p.at("b.number")
}

func TestPapers(t *testing.T) {
	p := through(t, "papers/a", flight{opt: Options{Folder: "/home/mair/our-co-op"}})
	p.see("Your documents are ready", "one-page.html", "/home/mair/our-co-op")
	p.press("<enter><enter>7<ctrl+g>")
	p.see("next-meeting.html", "> Close")
	p.press("<enter>")
	p.at("b.number")
	p.see("> 7")
	none := &interview.SaidError{Text: lang.Text{EN: "There is nothing yet", CY: "Does dim byd eto"}}
	p = through(t, "papers/a", flight{papers: none})
	p.see("Nothing was written", "There is nothing yet")
	p.press("<enter>")
	p.unseen("could not save")
}

func TestSavingFails(t *testing.T) {
	p := through(t, "a.name", flight{})
	p.fail = &interview.SaidError{Text: lang.Text{EN: "The disk is full", CY: "Mae'r ddisg yn llawn"}}
	p.press("Mair<enter>")
	p.at("a.story")
	p.see("Not saved yet", "Error: We could not save your answers", "The disk is full")
	p.press("<ctrl+c>")
	p.see("Leave without saving the last answers")
	p.press("<down><enter>")
	p.at("a.story")
	p.press("<ctrl+c><enter>")
	p.see("> Try again")
	p.fail = nil
	p.press("<enter>")
	if !p.left {
		t.Error("saved at the second try, and it did not leave")
	}
	p.answer("a.name", "Mair")
}

func TestSaveThatFailedIsMadeGood(t *testing.T) {
	p := through(t, "a.name", flight{})
	p.fail = &interview.SaidError{Text: lang.Same("full")}
	p.press("Mair<enter>")
	p.fail = nil
	p.press("One day<tab>")
	p.see("2 answered · Saved")
	p.unseen("could not save")
	p.answer("a.name", "Mair")
}

func TestHelp(t *testing.T) {
	p := through(t, "a.sort", flight{})
	for _, key := range []string{"<ctrl+o>", "<f1>"} {
		p.press(key)
		p.see("Why we ask", "Because.", "An example.", "→ This leads to Blue.", "> More")
		p.press("<enter>")
		p.see("Ctrl+G  Make the documents", "> Close")
		p.press("<enter>")
		p.see("Which sort?")
	}
	p.unseen("Because.")
	p.resize("110x30")
	p.see("Which sort?", "Because.", "An example.")
	p.resize("40x12")
	p.press("<ctrl+o>")
	p.see("> More")
	for range 25 {
		p.press("<down>")
	}
	p.see("PgUp PgDn  Scroll", "> Close")
	p.press("<esc>")
	p.at("a.sort")
}

// Everything that is drawn follows the window, down to one that is too small.
func TestResize(t *testing.T) {
	p := through(t, "a.story", flight{})
	p.press("a word or two that are long enough to be wrapped in a narrow window")
	for _, size := range []string{"40x12", "20x6", "19x6", "20x5", "1x1", "130x40", "60x18", "25x8", "80x24"} {
		p.resize(size)
	}
	p.see("> a word or two that are long enough to be wrapped in a narrow window")
	p.resize("0x0") // a terminal that does not know
	p.see("> a word or two that are long enough")
	p.resize("19x5")
	p.see("small")
	p.press(" indeed<tab>")
	p.resize("80x24")
	p.at("a.sort")
	p.answer("a.story", "a word or two that are long enough to be wrapped in a narrow window indeed")
}

func TestCursor(t *testing.T) {
	on := map[interview.Key]string{
		"before": "> Continue", "step/a": "> Continue", "a.name": ">", "a.story": ">", "a.sort": "1. Red", "a.many": "> [ ] 1. Apples",
		"a.yes": "1. Yes", "quiz/a/0": "1. Three", "check/a": "> Continue", "papers/a": "> Continue", "b.number": ">", "b.lead": "> Add", "done": "> Make",
	}
	for page, text := range on {
		for _, size := range []string{"80x24", "40x12", "110x30"} {
			p := through(t, page, flight{size: size})
			for p.m.form.field == nil && p.m.below() {
				p.press("<enter>")
			}
			p.cursorOn(text)
		}
	}
	p := through(t, "a.name", flight{})
	p.press("Tŷ ŵ")
	if col := p.cursorOn("> Tŷ ŵ"); col != 7 {
		t.Errorf("the cursor is in column %d, want 7", col)
	}
	p.press("<left><left>")
	if col := p.cursorOn("> Tŷ ŵ"); col != 5 {
		t.Errorf("two to the left the cursor is in column %d, want 5", col)
	}
	p.press("<enter>one<enter>two<up>")
	if col := p.cursorOn("> one"); col != 6 {
		t.Errorf("in the long text the cursor is in column %d, want 6", col)
	}
	p.press("<tab><down><down>")
	p.cursorOn("> (x) 2. Green")
	p.press("<ctrl+o>")
	p.cursorOn("> More")
	p.press("<pgdown>")
	p.cursorOn("> Close")
}

// What is said in colour is said in words as well, and NO_COLOR keeps what is
// not colour.
func TestLooks(t *testing.T) {
	const bold, red, reverse = "\x1b[1m", "\x1b[1;31m", "\x1b[7m"
	tests := []struct {
		opt  Options
		want []string
		not  []string
	}{
		{Options{}, []string{bold, red, reverse}, nil},
		{Options{NoColor: true}, []string{bold, reverse}, []string{"\x1b[1;3", "\x1b[3"}},
		{Options{Theme: "high-contrast"}, []string{bold, "\x1b[1;7m"}, []string{"\x1b[1;3", "\x1b[3"}},
		{Options{Theme: "plain"}, nil, []string{"\x1b["}},
	}
	for _, tt := range tests {
		p := through(t, "a.name", flight{opt: tt.opt})
		p.press("<enter>")
		p.see("Error: ")
		view := p.m.View()
		for _, w := range tt.want {
			if !strings.Contains(view, w) {
				t.Errorf("%+v: no %q in %q", tt.opt, w, view)
			}
		}
		for _, n := range tt.not {
			if strings.Contains(view, n) {
				t.Errorf("%+v: %q in %q", tt.opt, n, view)
			}
		}
	}
}

func TestChooser(t *testing.T) {
	for typed, want := range map[string]lang.Lang{"1": lang.CY, "2": lang.EN, "<enter>": lang.CY, "<down><enter>": lang.EN} {
		c := newChooser(Options{})
		c.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		for _, k := range keys(typed) {
			c.Update(k)
		}
		if !c.chosen || c.lang != want {
			t.Errorf("%s chose %v (%v), want %v", typed, c.lang, c.chosen, want)
		}
	}
	c := newChooser(Options{})
	c.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	view := c.View()
	for _, text := range []string{"1. Cymraeg", "2. English", "Dewiswch iaith · Choose a language"} {
		if !strings.Contains(view, text) {
			t.Errorf("no %q in %q", text, view)
		}
	}
	if c.Update(named["ctrl+c"]); c.chosen {
		t.Error("leaving chose a language")
	}
}

// Whatever is pressed, in a window of whatever size, the frame fits and the
// cursor is on it: pilot looks at that after each key.
func TestAnyKeys(t *testing.T) {
	const presses = 1000
	names := slices.Sorted(func(yield func(string) bool) {
		for name := range named {
			if name != "ctrl+c" && !yield("<"+name+">") {
				return
			}
		}
	})
	for seed, size := range []string{"80x24", "40x12", "20x6", "25x8", "120x30"} {
		rnd := rand.New(rand.NewPCG(uint64(seed), 2027))
		p := take(t, flight{kit: real(t), size: size, opt: Options{Lang: lang.Lang(seed % 2), Folder: "/home/mair/our-co-op"}})
		pages := map[interview.PageKind]bool{}
		for range presses {
			switch rnd.IntN(6) {
			case 0:
				p.press(string([]rune("12345 aŵ£.")[rnd.IntN(10)]))
			case 1, 2, 3:
				p.press("<enter>")
			default:
				p.press(names[rnd.IntN(len(names))])
			}
			pages[p.m.page.Kind] = true
		}
		if len(pages) < 5 {
			t.Errorf("%s: only %d kinds of page were seen", size, len(pages))
		}
	}
}
