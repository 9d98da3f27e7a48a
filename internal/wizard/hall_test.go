package wizard

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// sizes are the windows that each page of these tests is shown in.
func sizes() []string { return []string{"80x24", "40x12"} }

// eachWindow runs a test in both languages and in both windows.
func eachWindow(t *testing.T, f func(t *testing.T, l lang.Lang, size string)) {
	t.Helper()
	for _, l := range lang.Both() {
		for _, size := range sizes() {
			t.Run(l.String()+" "+size, func(t *testing.T) { f(t, l, size) })
		}
	}
}

// in chooses what one language or the other says.
func in(l lang.Lang, en, cy string) string { return lang.Text{EN: en, CY: cy}.In(l) }

// colours foresees something else for each answer to a.sort, and much for blue.
func colours(before, after guide.Answers) interview.Preview {
	was, _ := before.Get("a.sort")
	is, _ := after.Get("a.sort")
	one := func(en, cy string) []lang.Text { return []lang.Text{{EN: en, CY: cy}} }
	switch {
	case is == nil || was == is:
		return interview.Preview{}
	case is == guide.Choice("red"):
		return interview.Preview{Rules: interview.Turn{Comes: one("Quorum", "Cworwm")}, Tasks: interview.Turn{Goes: one("Open a bank account", "Agor cyfrif banc")}}
	case is == guide.Choice("blue"):
		var many []lang.Text
		for range 40 {
			many = append(many, lang.Same("A title that is as long as titles are"))
		}
		return interview.Preview{Questions: interview.Turn{Comes: many}, Rules: interview.Turn{Comes: many}, Papers: interview.Turn{Comes: many[:2]}}
	}
	return interview.Preview{}
}

func TestPreview(t *testing.T) {
	eachWindow(t, func(t *testing.T, l lang.Lang, size string) {
		p := through(t, "a.sort", flight{size: size, opt: Options{Lang: l}, preview: colours})
		p.unseen(in(l, "Adds:", "Yn ychwanegu:"))
		height := len(p.m.layout().rows)
		p.press("1")
		if size == "80x24" {
			p.see(in(l, "Adds: 1 rule (Quorum)", "Yn ychwanegu: 1 rheol (Cworwm)"), in(l, "Leaves out: 1 task (Open a bank account)", "Yn gadael allan: 1 dasg (Agor cyfrif banc)"))
		} else {
			p.see(in(l, "Adds: 1 rule", "Yn ychwanegu: 1 rheol"))
		}
		p.press("2")
		p.unseen(in(l, "Adds:", "Yn ychwanegu:"))
		p.press("3")
		p.see(in(l, "Adds: 40 questions, 2 documents", "Yn ychwanegu: 40 cwestiwn"))
		if got := len(p.m.layout().rows); got != height && size == "80x24" {
			t.Errorf("the list has %d rows and had %d", got, height)
		}
		p.press("<ctrl+o>")
		for range 8 {
			p.press("<pgup>")
		}
		for range 40 {
			if strings.Contains(p.screen(), in(l, "40 rules", "40 rheol")) {
				break
			}
			p.press("<down>")
		}
		p.see(in(l, "40 rules", "40 rheol"))
		p.press("<esc><enter>")
		p.answer("a.sort", "blue")
	})
}

// The room looks and points; the adviser records.
func TestPresentRecordsNothing(t *testing.T) {
	eachWindow(t, func(t *testing.T, l lang.Lang, size string) {
		p := through(t, "a.name", flight{size: size, opt: Options{Lang: l, Present: true}, preview: colours})
		p.see(in(l, "Nothing is recorded", "Does dim yn cael ei gofnodi"), in(l, "Ctrl+K Keep this answer", "Ctrl+K Cadw'r ateb hwn"))
		p.press("Mair<enter>")
		p.at("a.name")
		p.see(in(l, "Error: Nothing is recorded yet", "Gwall: Does dim wedi'i gofnodi eto"))
		p.press("<tab>One day<enter>or two<tab>")
		p.at("a.sort")
		p.press("<ctrl+l>1")
		p.see("> (x) 1. Red", "→ This leads to Red.")
		p.press("<enter>")
		p.see("> (x) 2. Green")
		p.press("<enter><enter>")
		p.see("> (x) 1. Red")
		p.press("<tab>")
		p.at("a.many")
		p.press("2<space>1")
		p.see("> [ ] 1. Apples", "[x] 2. Pears")
		if p.saved.Len() > 0 || len(p.drafts) > 0 {
			t.Fatalf("%d answers and these drafts were kept: %v", p.saved.Len(), p.drafts)
		}
		p.press("<ctrl+k>")
		p.at("a.yes")
		p.answer("a.many", "pears")
		p.see(in(l, "Recorded: Pears", "Wedi'i gofnodi: Pears"))
		p.press("<down>")
		p.unseen(in(l, "Recorded:", "Wedi'i gofnodi:"))
		p.press("<esc><esc><ctrl+k>")
		p.see(in(l, "Choose one", "Dewiswch un"))
		p.press("3<ctrl+k>")
		p.answer("a.sort", "blue")
		if p.saved.Len() != 2 {
			t.Errorf("%d answers were recorded, want 2", p.saved.Len())
		}
		p.press("<esc><esc><esc>")
		p.see("> Mair") // what was typed is there as long as the wizard is open
		if len(p.drafts) > 0 {
			t.Errorf("drafts were kept: %v", p.drafts)
		}
	})
}

// In a sitting that only shows, no key but Ctrl+K changes what is kept.
func TestPresentAnyKeys(t *testing.T) {
	for name, k := range named {
		if name == "ctrl+k" || name == "ctrl+c" {
			continue
		}
		for _, page := range []interview.Key{"a.name", "a.story", "a.sort", "a.many", "b.lead", "b.things"} {
			answers := guide.Answers{}.WithPeople(guide.List{{ID: "mair", Fields: map[guide.ID]guide.Value{"name": guide.Text("Mair")}}, {ID: "huw", Fields: map[guide.ID]guide.Value{"name": guide.Text("Huw")}}}).
				With("a.name", guide.Text("Nia")).With("b.lead", guide.People{"mair"}).
				With("b.things", guide.List{{ID: "x", Fields: map[guide.ID]guide.Value{"what": guide.Text("x")}}, {ID: "y", Fields: map[guide.ID]guide.Value{"what": guide.Text("y")}}})
			p := take(t, flight{answers: answers, place: string(page), opt: Options{Present: true}})
			p.press("<enter>")
			p.at(page)
			for range 3 {
				p.send(k)
				p.send(named["down"])
			}
			p.judge()
			if p.saved.Len() > 0 || len(p.drafts) > 0 {
				t.Errorf("%s on %s: %d answers and these drafts were kept: %v", name, page, p.saved.Len(), p.drafts)
			}
		}
	}
}

// A large page says what is asked and what can be answered; Ctrl+O says the rest.
func TestLarge(t *testing.T) {
	eachWindow(t, func(t *testing.T, l lang.Lang, size string) {
		p := through(t, "a.sort", flight{size: size, opt: Options{Lang: l, Large: true}, preview: colours})
		p.see("Which sort?", "( ) 1. Red", "( ) 3. Blue")
		for _, text := range []string{"A hint.", "Because.", "Suggestion", "Awgrym", "Ctrl+G"} {
			p.unseen(text)
		}
		p.press("3")
		p.unseen("This leads to Blue")
		p.unseen(in(l, "Adds", "ychwanegu"))
		if lines, _ := p.frame(); size == "80x24" && (!strings.Contains(strings.Join(lines, "\n"), "1. Red\n\n") || !strings.HasPrefix(lines[2], "    Which sort?")) {
			t.Errorf("the lines are not set apart:\n%s", p.screen())
		}
		p.cursorOn("> (x) 3. Blue")
		p.press("<ctrl+o>")
		for _, text := range []string{"A hint.", "Because.", "This leads to Blue.", in(l, "letters larger", "llythrennau'n fwy")} {
			for range 60 {
				if strings.Contains(p.screen(), text) {
					break
				}
				p.press("<down>")
			}
			p.see(text)
		}
		p.press("<esc><enter>")
		p.answer("a.sort", "blue")
	})
	p := through(t, "a.sort", flight{opt: Options{Large: true}, size: "130x40"})
	p.unseen("Because.")
	p.resize("40x12")
	p.see("( ) 1. Red", "( ) 2. Green")
}

// Every page of a large sitting, shown or not, fits every window.
func TestLargeWalk(t *testing.T) {
	eachWindow(t, func(t *testing.T, l lang.Lang, size string) {
		through(t, "done", flight{size: size, opt: Options{Lang: l, Large: true}, preview: colours})
	})
}

// The timer runs on whatever the group looks at, and the cursor stays where it is.
func TestTimer(t *testing.T) {
	eachWindow(t, func(t *testing.T, l lang.Lang, size string) {
		now := time.Date(2027, 5, 12, 14, 0, 0, 0, time.UTC)
		p := through(t, "step/a", flight{size: size, opt: Options{Lang: l, Now: func() time.Time { return now }}})
		if size == "80x24" {
			p.see(in(l, "Time: 45 minutes", "Amser: 45 munud"))
		}
		second := func() {
			t.Helper()
			now = now.Add(time.Second)
			_, at := p.frame()
			p.m.Update(tick{p.m.timer.run, now})
			p.judge()
			if _, after := p.frame(); after != at {
				t.Errorf("a second moved the cursor from %v to %v", at, after)
			}
		}
		if _, cmd := p.m.Update(named["ctrl+t"]); cmd == nil {
			t.Fatal("the timer does not ask for the next second")
		}
		p.see("45:00")
		second()
		p.see("44:59")
		for p.m.page.Kind == interview.Opening {
			p.press("<enter>")
		}
		p.press("Ma")
		second()
		p.see("44:58", "> Ma")
		now = now.Add(44 * time.Minute)
		second()
		p.see("0:57", "> Ma")
		if _, cmd := p.m.Update(tick{p.m.timer.run - 1, now}); cmd != nil {
			t.Error("a timer that was started before still runs")
		}
		now = now.Add(time.Hour)
		if _, cmd := p.m.Update(tick{p.m.timer.run, now}); cmd != nil {
			t.Error("a timer that has run out asks for the next second")
		}
		p.see(in(l, "Time is up", "Mae'r amser ar ben"), "> Ma")
		p.press("<ctrl+t>")
		p.unseen(in(l, "Time is up", "Mae'r amser ar ben"))
		p.press("<esc><ctrl+t>")
		p.see("45:00")
		p.press("<ctrl+t>")
		p.unseen("45:00")
	})
}

// Documents are made beside the wizard: it says how far they are, keys wait, and
// act on the page that comes.
func TestDraftingIsSeen(t *testing.T) {
	eachWindow(t, func(t *testing.T, l lang.Lang, size string) {
		goOn := make(chan bool)
		make := func(a guide.Answers, named []string, tell func(interview.Progress)) (interview.Made, error) {
			<-goOn
			for i, title := range []string{"Our idea", "Plan"} {
				tell(interview.Progress{Now: i + 1, All: 2, Document: lang.Same(title)})
				<-goOn
			}
			return interview.Made{Files: []string{"plan.html"}, Task: lang.Same("Ring the bank")}, nil
		}
		p := through(t, "check/a", flight{size: size, opt: Options{Lang: l}, make: make})
		open := func(k tea.KeyMsg) {
			t.Helper()
			if _, cmd := p.m.Update(k); cmd == nil {
				t.Fatal("nothing is being drafted")
			}
			p.judge()
		}
		open(named["enter"])
		p.see(in(l, "Make the documents", "Creu'r dogfennau"))
		for i, said := range []string{in(l, "1 of 2: Our idea", "1 o 2: Our idea"), in(l, "2 of 2: Plan", "2 o 2: Plan")} {
			goOn <- true
			p.m.Update(p.m.work.listen())
			p.judge()
			p.see(said)
			if i == 0 {
				for _, k := range keys("<ctrl+y><ctrl+y><enter><enter><enter>7") {
					p.m.Update(k)
				}
			}
		}
		p.at("papers/a")
		p.see(in(l, "2 of 2: Plan", "2 o 2: Plan")) // no key has acted yet
		goOn <- true
		p.m.Update(p.m.work.listen())
		p.judge()
		for p.m.page.Key != "b.number" {
			p.press("<enter>")
		}
		p.see("> 7")

		open(named["ctrl+g"])
		for range 2 {
			goOn <- true
			p.m.Update(p.m.work.listen())
		}
		for _, k := range keys("<ctrl+c>") {
			if _, cmd := p.m.Update(k); cmd != nil || p.m.quit {
				t.Error("it leaves before the documents are there")
			}
		}
		p.m.work.held = nil
		goOn <- true
		p.m.Update(p.m.work.listen())
		p.judge()
		for range 9 {
			if strings.Contains(p.screen(), in(l, "Which", "How many? (cy)")) || p.m.over == nothing {
				break
			}
			p.press("<down>")
		}
		seen := map[string]bool{}
		for range 12 {
			for _, text := range []string{"plan.html", in(l, "The next task in your plan: Ring", "Y dasg nesaf yn eich cynllun: Ring"), in(l, "The next question without an answer", "Y cwestiwn nesaf heb ateb")} {
				if strings.Contains(p.screen(), text) {
					seen[text] = true
				}
			}
			p.press("<up>")
		}
		if len(seen) != 3 {
			t.Errorf("of what comes next only this was seen: %v\n%s", seen, p.screen())
		}
		p.press("<esc>")
		p.at("b.number")
		p.see("> 7")
	})
}

// A fault is said where it can be mended, and the page of answers leads there.
func TestFaultsWhereTheyCanBeMended(t *testing.T) {
	eachWindow(t, func(t *testing.T, l lang.Lang, size string) {
		wrong := func(a guide.Answers) map[guide.ID][]lang.Text {
			if v, _ := a.Get("a.yes"); v != guide.Choice("yes") {
				return nil
			}
			fault := []lang.Text{{EN: "Red and yes do not go together.", CY: "Dyw coch ac ie ddim yn mynd gyda'i gilydd."}}
			return map[guide.ID][]lang.Text{"a.sort": fault, "a.yes": fault}
		}
		p := through(t, "check/a", flight{size: size, opt: Options{Lang: l}, wrong: wrong})
		p.see(in(l, "Answers to look at again: 2", "Atebion i edrych arnyn nhw eto: 2"))
		p.press("3")
		p.see(in(l, "Look at this again", "Edrychwch ar hyn eto"), in(l, "→ Red and yes do not", "→ Dyw coch ac ie"))
		p.press("<enter>")
		p.at("a.sort")
		p.press("<enter>")
		p.at("check/a")
		p.press("5<enter>")
		p.at("a.yes")
		if size == "80x24" {
			p.see(in(l, "Look at this again: Red and yes", "Edrychwch ar hyn eto: Dyw coch"))
		}
		p.press("2<enter>")
		p.at("check/a")
		p.unseen(in(l, "look at again", "edrych arnyn nhw eto"))
	})
}

func TestShelf(t *testing.T) {
	got := shelf([]string{"d/our-idea.en.html", "d/plan.en.html", "d/plan.en.csv", "d/plan.en.ics", "d/plan.cy.html", "d/README"})
	want := []string{"d/our-idea.en.html", "d/plan.en.html, csv, ics", "d/plan.cy.html", "d/README"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
