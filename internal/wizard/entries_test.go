package wizard

import (
	"fmt"
	"testing"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// people is a flight to a page of people with three of them on the list.
func people(t *testing.T, page interview.Key, most int64) *pilot {
	t.Helper()
	kit := small()
	kit.Question("b.lead").AtMost = &most
	var list guide.List
	for _, name := range []string{"Mair", "Huw", "Siân"} {
		list = list.With(guide.Item{ID: lang.Slug(name), Fields: map[guide.ID]guide.Value{"name": guide.Text(name)}})
	}
	p := take(t, flight{kit: kit, answers: guide.Answers{}.WithPeople(list).With("a.name", guide.Text("Mair")), place: string(page)})
	p.press("<enter>")
	p.at(page)
	return p
}

// Where one person at most can be chosen, another takes the place of the first.
func TestOnePersonAtMost(t *testing.T) {
	p := people(t, "b.lead", 1)
	p.see("> ( ) 1. Mair", "( ) 2. Huw")
	p.press("<space>")
	p.at("b.lead")
	p.see("> (x) 1. Mair", "( ) 2. Huw")
	p.press("<down><space>")
	p.see("( ) 1. Mair", "> (x) 2. Huw")
	p.unseen("[")
	p.press("<end><enter>")
	p.at("b.things")
	p.answer("b.lead", "huw")
	p.press("<esc>1<enter>")
	p.at("b.things")
	p.answer("b.lead", "mair")
}

func TestOrderOfPeople(t *testing.T) {
	p := people(t, "b.lead", 3)
	p.unseen("Ctrl+↑")
	p.press("<space><ctrl+up><ctrl+down>") // alone, there is nobody to change places with
	p.press("<down><space><down><space>")
	p.see("[x] 1. Mair", "[x] 2. Huw", "> [x] 3. Siân", "Ctrl+↑ Ctrl+↓ Change the order")
	p.press("<ctrl+up>")
	p.see("[x] 1. Mair", "> [x] 2. Siân", "[x] 3. Huw")
	p.cursorOn("> [x] 2. Siân")
	p.press("<home><shift+down><shift+down><shift+down>")
	p.see("[x] 1. Siân", "[x] 2. Huw", "> [x] 3. Mair")
	p.press("<end><enter>")
	p.answer("b.lead", "sian huw mair")
}

func TestOrderOfEntries(t *testing.T) {
	p := people(t, "b.things", 3)
	p.press("<enter>Singing<enter><enter>Cooking<enter>")
	p.answer("b.things", "singing cooking")
	p.press("<home><down><down><ctrl+up>")
	p.cursorOn("> Change: Cooking")
	p.answer("b.things", "cooking singing")
	p.press("<down><ctrl+down>")
	p.cursorOn("> Remove: Cooking")
	p.answer("b.things", "singing cooking")
}

// However many options there are, what is asked stays in sight with them.
func TestQuestionStaysInSight(t *testing.T) {
	kit := small()
	q := kit.Question("a.many")
	q.Options = nil
	for n := range 14 {
		q.Options = append(q.Options, guide.Option{ID: fmt.Sprint("o", n), Label: lang.Same(fmt.Sprint("Option ", n, " whose label is as long as such labels can be"))})
	}
	for _, size := range []string{"80x24", "40x12", "60x10"} {
		p := take(t, flight{kit: kit, answers: guide.Answers{}.With("a.name", guide.Text("Mair")), place: "a.many", size: size})
		p.press("<enter>")
		p.at("a.many")
		for n := range 14 {
			p.see("Which of them?")
			p.cursorOn(fmt.Sprintf("%2d. Option", n+1))
			p.press("<down>")
		}
		p.press("<pgup><pgup><pgup><pgup><pgup><pgup><pgup><pgup>")
		p.see("Which of them?", "A hint.")
		p.press("<enter>")
		p.see("Error:")
	}
}
