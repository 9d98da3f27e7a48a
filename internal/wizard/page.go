package wizard

import (
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// body returns what a page says above the place for the answer.
func (m *model) body(width int) []row {
	p := m.page
	switch p.Kind {
	case interview.Before:
		return m.before(width)
	case interview.Overview:
		return add(nil, m.say(wordWhatDo), width, heading)
	case interview.Opening:
		return m.opening(width)
	case interview.Quiz:
		return m.quiz(width)
	case interview.Check:
		rows := add(nil, m.say(wordCheck), width, heading)
		return add(rows, m.say(p.Step.Title), width, usual)
	case interview.Papers:
		return m.papers(width)
	case interview.Done:
		return m.done(width)
	default:
		return m.question(width)
	}
}

func (m *model) before(width int) []row {
	rows := add(nil, m.say(wordWelcome), width, heading)
	rows = paragraphs(rows, m.say(m.kit().Before), width)
	if m.opt.Folder != "" {
		rows = add(gap(rows), m.say(interview.Where(m.opt.Folder, m.opt.Cloud)), width, usual)
	}
	return rows
}

func (m *model) opening(width int) []row {
	step := m.page.Step
	rows := add(nil, m.say(step.Title), width, heading)
	rows = paragraphs(rows, m.say(step.Intro), width)
	a := step.Activity
	if a.Title.IsZero() {
		return rows
	}
	rows = add(gap(rows), m.say(wordActivity.Fill("title", a.Title)), width, strong)
	if a.Minutes > 0 {
		rows = add(rows, m.say(wordTakes.Fill("time", lang.Minutes(a.Minutes))), width, usual)
	}
	if !a.Needs.IsZero() {
		rows = add(rows, m.say(wordNeeds.Fill("things", a.Needs)), width, usual)
	}
	return paragraphs(rows, m.say(a.Do), width)
}

func (m *model) quiz(width int) []row {
	rows := add(nil, m.say(wordQuiz), width, usual)
	rows = add(rows, m.say(m.page.Quiz.Ask), width, heading)
	if m.guess < 0 {
		return rows
	}
	answers := m.page.Quiz.Answers
	rows = add(gap(rows), m.say(wordYours.Fill("answer", answers[m.guess].Label)), width, usual)
	for _, a := range answers {
		verdict := wordWrong
		if a.Right {
			verdict = wordRight
		}
		rows = add(gap(rows), m.say(verdict.Fill("answer", a.Label)), width, strong)
		rows = add(rows, m.say(a.Because), width, usual)
	}
	return rows
}

// question returns the words of a question, or of a field of an entry.
func (m *model) question(width int) []row {
	p, q := m.page, m.page.Question
	var rows []row
	switch {
	case p.Owner != nil && p.Entry != "":
		rows = add(rows, p.Entry, width, usual)
	case p.Owner != nil:
		rows = add(rows, m.say(p.Owner.Ask), width, usual)
	}
	ask := q.Ask
	if q.Optional {
		ask = wordOptional.Fill("ask", ask)
	}
	rows = add(rows, m.say(ask), width, heading)
	rows = add(rows, m.say(q.Hint), width, usual)
	rows = add(rows, m.say(form(q)), width, usual)
	if _, later := p.Value.(guide.Later); later {
		rows = add(gap(rows), m.say(wordNow.Fill("value", m.describe(p.Value))), width, usual)
		if p.Kind == interview.Ask && q.Kind != guide.KindLongText {
			rows = add(rows, m.say(wordKeep), width, usual)
		}
	}
	if p.Suggest != nil {
		said := wordSuggestion.Fill("value", m.describe(p.Suggest))
		rows = add(gap(rows), m.say(said), width, strong)
		rows = add(rows, m.say(p.Because), width, usual)
	}
	for _, text := range p.Problems {
		rows = add(gap(rows), m.say(wordLookAgain.Fill("text", text)), width, strong)
	}
	return rows
}

// form says how an answer is to be written, where that is not plain.
func form(q *guide.Question) lang.Text {
	switch q.Kind {
	case guide.KindDate:
		return wordDate
	case guide.KindMonthDay:
		return wordMonthDay
	case guide.KindMoney:
		return wordAmount
	case guide.KindPercent:
		return wordPercent
	case guide.KindNumber:
		return wordNumber
	case guide.KindChoices:
		if q.AtMost != nil {
			return wordChooseUpTo.Fill("n", strconv.FormatInt(*q.AtMost, 10))
		}
		return wordChooseAll
	default:
		return lang.Text{}
	}
}

// papers says which documents were made, or why there are none.
func (m *model) papers(width int) []row {
	if err := m.page.Undrawn; err != nil {
		rows := add(nil, m.say(wordNothing), width, heading)
		return add(gap(rows), m.say(interview.ErrorWords(err)), width, usual)
	}
	rows := add(nil, m.say(wordReady), width, heading)
	return m.files(rows, width)
}

func (m *model) files(rows []row, width int) []row {
	if m.opt.Folder != "" {
		rows = add(gap(rows), m.say(wordFindHere.Fill("folder", m.opt.Folder)), width, usual)
	}
	rows = gap(rows)
	for _, name := range m.page.Files {
		rows = addLed(rows, "  ", name, width, usual)
	}
	return rows
}

func (m *model) done(width int) []row {
	p := m.page
	title := wordFinished
	if p.Answered < p.Asked {
		title = wordEnd
	}
	rows := add(nil, m.say(title), width, heading)
	if left := p.Asked - p.Answered; left > 0 {
		rows = add(rows, m.say(wordLeft.Fill("n", strconv.Itoa(left))), width, usual)
	}
	if len(p.Files) > 0 || p.Undrawn != nil {
		rows = append(gap(rows), m.papers(width)...)
	}
	return rows
}

// newField makes the field for the answer of the page, or returns nil where the
// page is only to be read.
func (m *model) newField() field {
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
		e := newEntry(m.prefill(m.lang), p.Question.Kind == guide.KindLongText)
		if p.Draft != "" {
			e.fill(p.Draft)
		}
		return e
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
	for _, c := range p.Menu {
		it := item{
			id: c.ID, label: c.Label, note: c.Note,
			tickbox: c.Mark != interview.NoMark, on: c.Mark == interview.On,
		}
		step := p.Kind == interview.Overview && strings.Contains(c.ID, "/")
		answer := p.Kind == interview.Check && c.ID != interview.ChooseContinue
		if it.tickbox || step || answer {
			it.number = l.numbers() + 1
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

func (m *model) say(t lang.Text) string { return strings.TrimSpace(t.In(m.lang)) }

func (m *model) kit() *guide.Toolkit { return m.session.State().Toolkit() }

func (m *model) describe(v guide.Value) lang.Text {
	return m.kit().Describe(m.page.Question, v, m.session.Answers().People())
}
