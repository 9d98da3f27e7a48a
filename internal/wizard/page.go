package wizard

import (
	"path"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// body returns what a page says above the place for the answer.
func (m *model) body(width int) []row {
	if rows, ok := m.bare(width); ok && m.opt.Large {
		return rows
	}
	return m.said(width)
}

// said returns all the words of a page.
func (m *model) said(width int) []row {
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
		rows = add(rows, m.say(p.Step.Title), width, usual)
		if n := toMend(p.Menu); n > 0 {
			rows = add(rows, m.say(wordToMend.Fill("n", strconv.Itoa(n))), width, strong)
		}
		return rows
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
	rows = m.activityRows(rows, width)
	return paragraphs(rows, m.say(step.Activity.Do), width)
}

// activityRows adds what the group does together, for how long and with what.
func (m *model) activityRows(rows []row, width int) []row {
	a := m.page.Step.Activity
	if a.Title.IsZero() {
		return rows
	}
	rows = add(gap(rows), m.say(wordActivity.Fill("title", a.Title)), width, strong)
	if a.Minutes > 0 {
		rows = add(rows, m.say(wordTakes.Fill("time", lang.Minutes(a.Minutes))), width, usual)
	}
	switch {
	case m.timer.of != m.page.Step && a.Minutes > 0 && m.head() == 1:
		rows = add(rows, m.say(wordTimerKey), width, usual) // the foot has no room for it
	case m.timer.of != m.page.Step:
	case m.timer.running():
		rows = add(rows, m.say(wordTimeLeft.Fill("time", m.timer.clock())), width, strong)
	case m.timer.over():
		rows = add(rows, m.say(wordTimeUp), width, strong)
	}
	if !a.Needs.IsZero() {
		rows = add(rows, m.say(wordNeeds.Fill("things", a.Needs)), width, usual)
	}
	return rows
}

// toMend counts the answers of a menu that have something wrong with them.
func toMend(menu []interview.Choice) int {
	n := 0
	for _, c := range menu {
		if len(c.Wrong) > 0 {
			n++
		}
	}
	return n
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
	rows = add(rows, m.say(written(q)), width, usual)
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

// written says how an answer is to be written, where that is not plain.
func written(q *guide.Question) lang.Text {
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
	return m.nextSteps(m.files(rows, width), width)
}

func (m *model) files(rows []row, width int) []row {
	if m.opt.Folder != "" {
		rows = add(gap(rows), m.say(wordFindHere.Fill("folder", m.opt.Folder)), width, usual)
	}
	rows = gap(rows)
	for _, name := range shelf(m.page.Files) {
		rows = addLed(rows, "  ", name, width, usual)
	}
	return rows
}

// shelf puts files of one document that follow one another on one line:
// plan.en.html, csv, ics.
func shelf(files []string) []string {
	var lines []string
	before := ""
	for _, name := range files {
		ext := path.Ext(name)
		stem := strings.TrimSuffix(name, ext)
		if stem == before {
			lines[len(lines)-1] += ", " + strings.TrimPrefix(ext, ".")
		} else {
			lines = append(lines, name)
		}
		before = stem
	}
	return lines
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

func (m *model) say(t lang.Text) string { return strings.TrimSpace(t.In(m.lang)) }

func (m *model) kit() *guide.Toolkit { return m.session.State().Toolkit() }

func (m *model) describe(v guide.Value) lang.Text {
	return m.kit().Describe(m.page.Question, v, m.session.Answers().People())
}
