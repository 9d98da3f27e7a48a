package draft

import (
	"strconv"
	"strings"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

// insert makes what a paper cannot say as data, because it follows from the
// whole toolkit, the list or the plan.
func (c *composer) insert(id string) []doc.Block {
	switch id {
	case "open-points":
		return c.openPoints()
	case "problems":
		return c.problems()
	case "plan":
		return c.plan()
	case "stakeholder-list":
		return c.stakeholders()
	case "missing-voices":
		return c.missing()
	case "question-sheets":
		return c.sheets()
	case "budget":
		return c.budget()
	case "rules":
		return c.rules()
	case "coverage":
		return c.coverage()
	case "rules-plain":
		return c.plainRules()
	case "amendments":
		return c.amendments()
	case "beside-model":
		return c.besideModel()
	}
	return nil
}

func (c *composer) text(t lang.Text) []doc.Inline { return doc.Line(c.say(t)) }

func (c *composer) para(t lang.Text) doc.Block { return &doc.Paragraph{Text: c.text(t)} }

// prevails says, where a paper stands in both languages, which of them counts: the
// first text that holds.
func (c *composer) prevails(p *Paper) []doc.Block {
	for _, b := range p.prevails {
		if c.st.Holds(b.when) == guide.True {
			return []doc.Block{&doc.Paragraph{Text: c.line(b.text)}}
		}
	}
	return nil
}

// notice says what every binding paper says on its first page, and what check
// found against the law.
func (c *composer) notice(p *Paper) []doc.Block {
	words := []lang.Text{wordDraft}
	if (c.in.Lang == lang.CY || c.in.Beside) && !c.checked(p) {
		words = append(words, wordWelshUnchecked)
	}
	out := []doc.Block{c.para(lang.Join(" ", words...))}
	faults := &doc.List{}
	for _, pr := range c.in.Problems {
		if pr.Severity == problem.Error && pr.Code == problem.Law {
			faults.Items = append(faults.Items, doc.Item{Text: c.text(lang.Join(" ", pr.Text, pr.Hint))})
		}
	}
	if len(faults.Items) > 0 {
		out = append(out, c.para(wordFaults), faults)
	}
	if len(c.figures) > few {
		out = append(out, c.para(wordToCheckMany.Fill("n", strconv.Itoa(len(c.figures)))))
	} else if len(c.figures) > 0 {
		figures := make([]lang.Text, len(c.figures))
		for i, f := range c.figures {
			figures[i] = wordFigureShort.Fill("about", f.About, "value", f.Words())
		}
		out = append(out, c.para(lang.Join(" ", wordToCheckHere, lang.Join("; ", figures...))))
	}
	return out
}

// checked reports whether a person has read the Welsh of a paper: of its file and,
// where it is the governing document, of the form and all its clauses.
func (c *composer) checked(p *Paper) bool {
	form := c.set.FormOf(c.st)
	return p.Checked && (form == nil || form.Checked || !p.Governs())
}

// few is how many unverified figures the first page of a paper names; more are
// listed at its end.
const few = 5

// unverified lists, at the end of a paper, the figures it rests on that nobody
// has verified. One that people sign says so on its first page, where they are few.
func (c *composer) unverified() []doc.Block {
	if len(c.figures) == 0 {
		return nil
	}
	l := &doc.List{}
	for _, f := range c.figures {
		l.Items = append(l.Items, doc.Item{Text: c.text(wordFigure.Fill(
			"about", f.About, "value", f.Words(), "section", lang.Same(sectionOf(f)),
			"date", lang.Text{EN: f.AsAt.In(lang.EN), CY: f.AsAt.In(lang.CY)}))})
	}
	return []doc.Block{&doc.Heading{Level: 1, Text: c.text(wordToCheck)}, c.para(wordToCheckWhy), l}
}

// sectionOf is where a figure stands in the law, with a comma before it.
func sectionOf(f *guide.Figure) string {
	if f.Section == "" {
		return ""
	}
	return ", " + f.Section
}

// openPoints lists the questions without a decided answer, under their steps.
func (c *composer) openPoints() []doc.Block {
	var out []doc.Block
	pos := c.st.Position()
	for _, step := range c.kit.Steps {
		l := &doc.List{Style: doc.Ticks}
		for _, q := range pos.Open {
			if q.Step == step {
				l.Items = append(l.Items, doc.Item{Text: c.text(q.Ask)})
			}
		}
		if len(l.Items) > 0 {
			out = append(out, &doc.Heading{Level: 1, Text: c.text(step.Title)}, l)
		}
	}
	if len(out) == 0 {
		return []doc.Block{c.para(wordNothingOpen)}
	}
	return out
}

func (c *composer) problems() []doc.Block {
	l := &doc.List{}
	for _, p := range c.in.Problems {
		kind := wordPractice
		switch p.Code {
		case problem.Law:
			kind = wordLaw
		case problem.Stale:
			kind = wordOldFigure
		case problem.Invalid:
			kind = wordAnswersDiffer
		case problem.Missing:
			kind = wordStillMissing
		case problem.Practice, problem.Unknown, problem.NotApplicable, problem.Duplicate:
		}
		l.Items = append(l.Items, doc.Item{Text: []doc.Inline{
			doc.Stress(c.say(kind) + ": "), doc.Text(c.say(lang.Join(" ", p.Text, p.Hint))),
		}})
	}
	if len(l.Items) == 0 {
		return []doc.Block{c.para(wordNoProblems)}
	}
	return []doc.Block{l}
}

// plan is the table of tasks with their days and who does them.
func (c *composer) plan() []doc.Block {
	t := &doc.Table{
		Caption: c.text(wordPlanCaption),
		Head:    [][]doc.Inline{c.text(wordTask), c.text(wordWho), c.text(wordStart), c.text(wordReady)},
		Widths:  []int{5, 2, 2, 2},
	}
	for _, task := range c.in.Plan.Tasks {
		title := []doc.Inline{doc.Stress(c.say(task.Title)), doc.Break{}, doc.Text(c.say(task.How))}
		ready := doc.Text(task.Likely.In(c.in.Lang))
		cells := [][]doc.Inline{title, c.who(task.Role, task.People), {doc.Text(task.Start.In(c.in.Lang))}, {ready}}
		switch {
		case task.Done:
			cells[3] = c.text(wordTaskDone)
		case task.Late:
			cells[3] = append(cells[3], doc.Break{}, doc.Stress(c.say(wordTooLate.Fill("date", lang.Text{EN: task.Due.In(lang.EN), CY: task.Due.In(lang.CY)}))))
		case !task.Due.IsZero():
			cells[3] = append(cells[3], doc.Break{}, doc.Text(c.say(wordDue.Fill("date", lang.Text{EN: task.Due.In(lang.EN), CY: task.Due.In(lang.CY)}))))
		}
		t.Rows = append(t.Rows, doc.Row{Cells: cells})
	}
	if len(t.Rows) == 0 {
		return []doc.Block{c.para(wordNoTasks)}
	}
	return []doc.Block{t}
}

// who is the role and, where somebody fills it, their name. Names of the list
// are values: they stand on a line of their own and never inside a sentence.
func (c *composer) who(role lang.Text, names []string) []doc.Inline {
	out := c.text(role)
	if len(names) > 0 {
		out = append(out, doc.Break{}, doc.Text(strings.Join(names, ", ")))
	}
	return out
}

func (c *composer) stakeholders() []doc.Block {
	if len(c.people) == 0 {
		return []doc.Block{c.para(wordNobodyYet)}
	}
	t := &doc.Table{Caption: c.text(wordListCaption)}
	for _, f := range c.kit.People {
		t.Head = append(t.Head, c.text(capital(f.Short)))
	}
	outer := c.item
	for i := range c.people {
		c.item = &item{entry: &c.people[i], fields: c.kit.People}
		var row doc.Row
		for _, f := range c.kit.People {
			row.Cells = append(row.Cells, lines(c.field(f.ID)))
		}
		t.Rows = append(t.Rows, row)
	}
	c.item = outer
	return []doc.Block{t}
}

// capital gives a short text the capital that a heading starts with.
func capital(t lang.Text) lang.Text {
	up := func(s string) string {
		for i := range s {
			if i > 0 {
				return strings.ToUpper(s[:i]) + s[i:]
			}
		}
		return strings.ToUpper(s)
	}
	return lang.Text{EN: up(t.EN), CY: up(t.CY)}
}

func (c *composer) missing() []doc.Block {
	switch {
	case len(c.in.Missing) == 0 && len(c.people) == 0:
		return []doc.Block{c.para(wordNoGroups)}
	case len(c.in.Missing) == 0:
		return []doc.Block{c.para(wordNoneMissing)}
	}
	l := &doc.List{Style: doc.Ticks}
	for _, g := range c.in.Missing {
		l.Items = append(l.Items, doc.Item{Text: c.text(g.Label)})
	}
	return []doc.Block{l}
}

// sheets is a printed question sheet for every step: what to do in the room, the
// questions with room to write, and the quiz.
func (c *composer) sheets() []doc.Block {
	var out []doc.Block
	n := 0
	for _, step := range c.kit.Steps {
		if c.st.StepApplies(step) == guide.False {
			continue
		}
		n++
		out = append(out, &doc.PageBreak{},
			&doc.Heading{Level: 1, Text: c.text(wordSheet.Fill("n", strconv.Itoa(n), "title", step.Title))},
			c.para(step.Intro),
			&doc.Box{Blocks: []doc.Block{
				&doc.Paragraph{Text: []doc.Inline{doc.Stress(c.say(step.Activity.Title)), doc.Text(" (" + c.say(lang.Minutes(step.Activity.Minutes)) + ")")}},
				c.para(wordNeeds.Fill("needs", step.Activity.Needs)),
				c.para(step.Activity.Do),
			}})
		for _, q := range step.Questions {
			if c.st.Applies(q.ID) != guide.False {
				out = append(out, c.sheet(q)...)
			}
		}
		out = append(out, c.quiz(step)...)
	}
	return out
}

func (c *composer) sheet(q *guide.Question) []doc.Block {
	out := []doc.Block{&doc.Heading{Level: 2, Text: c.text(q.Ask)}, c.para(q.Hint)}
	if v, ok := c.st.Answers().Get(q.ID); ok {
		out = append(out, c.para(wordNow.Fill("value", c.kit.Describe(q, v, c.people))))
	}
	switch {
	case len(q.Options) > 0:
		l := &doc.List{Style: doc.Ticks}
		for _, o := range q.Options {
			l.Items = append(l.Items, doc.Item{Text: []doc.Inline{doc.Stress(c.say(o.Label)), doc.Break{}, doc.Text(c.say(o.LeadsTo))}})
		}
		out = append(out, l)
	case q.Kind == guide.KindPeople || q.Kind == guide.KindList:
		out = append(out, c.grid(q))
	default:
		rows := 1
		if q.Kind == guide.KindLongText {
			rows = 4
		}
		out = append(out, &doc.Field{Label: c.text(wordAnswer), Lines: rows})
	}
	return out
}

// grid is an empty table to write a list on: a column for each field.
func (c *composer) grid(q *guide.Question) doc.Block {
	t := &doc.Table{Caption: c.text(capital(q.Short))}
	fields := c.kit.FieldsOf(q)
	for _, f := range fields {
		t.Head = append(t.Head, c.text(capital(f.Short)))
	}
	rows := 5
	if q.AtMost != nil {
		rows = int(min(5, *q.AtMost))
	}
	for range rows {
		row := doc.Row{Cells: make([][]doc.Inline, len(fields))}
		for i := range row.Cells {
			row.Cells[i] = []doc.Inline{doc.Gap{}}
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// quiz prints the questions for the room, with what is right and why below them.
func (c *composer) quiz(step *guide.Step) []doc.Block {
	if len(step.Quiz) == 0 {
		return nil
	}
	out := []doc.Block{&doc.Heading{Level: 2, Text: c.text(wordQuiz)}}
	for _, item := range step.Quiz {
		out = append(out, c.para(item.Ask))
		ticks, why := &doc.List{Style: doc.Ticks}, &doc.List{}
		for _, a := range item.Answers {
			ticks.Items = append(ticks.Items, doc.Item{Text: c.text(a.Label)})
			verdict := wordWrong
			if a.Right {
				verdict = wordRight
			}
			why.Items = append(why.Items, doc.Item{Text: []doc.Inline{
				doc.Stress(c.say(verdict.Fill("label", a.Label))), doc.Text(" " + c.say(a.Because)),
			}})
		}
		out = append(out, ticks, c.para(wordQuizWhy), why)
	}
	return out
}
