package wizard

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/charmbracelet/huh"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// newForm makes the form for the answer of the page, or the zero form where the
// page is only to be read.
func (m *model) newForm() form {
	field := m.newField()
	if field == nil {
		return form{}
	}
	return newForm(field)
}

func (m *model) newField() huh.Field {
	p := m.page
	if p.Menu != nil {
		return newMenu(p)
	}
	switch p.Kind {
	case interview.Quiz:
		l := &list{kind: one, at: -1}
		for i, a := range p.Quiz.Answers {
			l.items = append(l.items, item{id: strconv.Itoa(i), number: i + 1, label: a.Label})
		}
		return l
	case interview.Ask:
	default:
		return nil
	}
	switch p.Question.Kind {
	case guide.KindChoice, guide.KindYesNo:
		l := options(p.Question, one)
		if c, ok := p.Value.(guide.Choice); ok {
			l.find(string(c))
		}
		return l
	case guide.KindChoices:
		l := options(p.Question, many)
		ticked := strings.Fields(p.Draft)
		if c, ok := p.Value.(guide.Choices); ok && p.Draft == "" {
			ticked = c
		}
		l.tickAll(ticked)
		return l
	default:
		return newEntry(cmp.Or(p.Draft, m.prefill(m.lang)), p.Question.Kind == guide.KindLongText)
	}
}

// prefill returns the answer that stands, as it would be typed in a language.
func (m *model) prefill(l lang.Lang) string {
	switch v := m.page.Value.(type) {
	case nil, guide.Later:
		return ""
	default:
		return m.describe(v).In(l)
	}
}

// newMenu makes a list of what can be done on a page. Steps, answers and people
// have numbers, so that somebody in the room can call one out; what is done with
// them has none.
func newMenu(p interview.Page) *list {
	l := &list{kind: menu}
	single := p.Kind == interview.Entries && p.Question.AtMost != nil && *p.Question.AtMost == 1
	for _, c := range p.Menu {
		it := item{
			id: c.ID, label: c.Label, note: c.Note,
			tickbox: c.Mark != interview.NoMark, on: c.Mark == interview.On, radio: single && c.Mark != interview.NoMark,
		}
		step := p.Kind == interview.Overview && strings.Contains(c.ID, "/")
		answer := p.Kind == interview.Check && c.ID != interview.ChooseContinue
		if it.tickbox || step || answer {
			it.number = l.numbers() + 1
		}
		if len(c.Wrong) > 0 {
			it.note = lang.Join("\n", it.note, wordAgain)
			it.leads = lang.Join("\n", c.Wrong...)
		}
		l.items = append(l.items, it)
	}
	return l
}

func options(q *guide.Question, kind listKind) *list {
	l := &list{kind: kind}
	if kind == one {
		l.at = -1
	}
	for i, o := range q.Options {
		l.items = append(l.items, item{
			id: o.ID, number: i + 1, label: o.Label, leads: o.LeadsTo, alone: o.Alone, tickbox: kind == many,
		})
	}
	return l
}
