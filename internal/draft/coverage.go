package draft

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

// Unmet finds what the law asks of the governing document and no clause of it
// says, because of an answer. What waits for an answer is an open point and not a
// fault.
func (s *Set) Unmet(st *guide.State) problem.Problems {
	form := s.FormOf(st)
	if form == nil {
		return nil
	}
	var ps problem.Problems
	for _, m := range s.kit.MattersOf(form.ID) {
		for _, p := range m.Points {
			if st.Holds(p.When) == guide.True && form.meets(p.ID, st) == guide.False {
				ps = append(ps, s.unmet(form, m, p))
			}
		}
	}
	return ps
}

// meets reports whether a clause that stands in the document meets a point.
func (f *Form) meets(point guide.ID, st *guide.State) guide.Truth {
	t := guide.False
	for _, c := range f.meeting(point) {
		t = t.Or(c.Stands(st))
	}
	return t
}

// Stands reports whether a clause is in the document of a group.
func (c *Clause) Stands(st *guide.State) guide.Truth { return st.Holds(c.block.when) }

func (s *Set) unmet(form *Form, m *guide.Matter, point guide.Point) problem.Problem {
	p := problem.Problem{
		ID: string(point.ID), Code: problem.Law,
		Text: wordUnmet.Fill("section", m.Section, "about", point.About), Hint: wordUnmetNone,
		Law: []problem.Figure{{ID: string(m.ID), Section: m.Section, Source: m.Source, AsAt: m.AsAt.String()}},
	}
	if m.Confidence == "check" || m.Section == "" {
		p.Code, p.Severity = problem.Practice, problem.Warning // nobody has read that the law asks for it
	}
	for _, c := range form.meeting(point.ID) {
		for _, id := range c.block.when.IDs() {
			if !slices.Contains(p.Answers, string(id)) {
				p.Answers = append(p.Answers, string(id))
			}
		}
	}
	if len(p.Answers) > 0 {
		p.Hint = wordUnmetHint.Fill("ask", s.kit.Question(guide.ID(p.Answers[0])).Ask)
	}
	return p
}

// coverage is the table that the registrar's form asks for: for each row, and for
// what the law asks beside it, the numbers of the rules that meet it.
func (c *composer) coverage() []doc.Block {
	form := c.set.FormOf(c.st)
	if form == nil {
		return []doc.Block{c.para(wordNoRules)}
	}
	numbers := c.set.numbers(c.in)
	read, unread := c.coverTable(wordCoverCaption), c.coverTable(wordCoverUnread)
	for _, m := range c.kit.MattersOf(form.ID) {
		t := read
		if m.Confidence == "check" {
			t = unread // nobody has read that the law asks for it, so nothing is claimed
		}
		row := -1
		for _, p := range m.Points {
			if c.st.Holds(p.When) == guide.False {
				continue
			}
			if p.Row != row {
				row = p.Row
				t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{c.rowNumber(row), nil, c.text(lang.Same(cmp.Or(m.Section, noRow)))}})
			}
			cell := &t.Rows[len(t.Rows)-1].Cells[1]
			if len(*cell) > 0 {
				*cell = append(*cell, doc.Break{})
			}
			*cell = append(*cell, doc.Text(c.say(p.About)+": "), doc.Stress(c.meeting(form, p.ID, numbers)))
		}
	}
	var out []doc.Block
	for _, t := range []*doc.Table{read, unread} {
		if len(t.Rows) > 0 {
			out = append(out, withoutEmptyRows(t))
		}
	}
	return out
}

func (c *composer) coverTable(caption lang.Text) *doc.Table {
	return &doc.Table{
		Caption: doc.Line(c.inForm(caption)),
		Head:    [][]doc.Inline{c.text(wordCoverRow), doc.Line(c.inForm(wordCoverWhat)), c.text(wordCoverLaw)},
		Widths:  []int{1, 6, 4},
	}
}

// withoutEmptyRows takes out the first column, the row of the registrar's form,
// where the form has no rows: what has to be settled heads each row then.
func withoutEmptyRows(t *doc.Table) *doc.Table {
	if slices.ContainsFunc(t.Rows, func(r doc.Row) bool { return doc.Plain(r.Cells[0]) != noRow }) {
		return t
	}
	t.Head, t.Widths = t.Head[1:], t.Widths[1:]
	for i := range t.Rows {
		t.Rows[i].Cells = t.Rows[i].Cells[1:]
	}
	return t
}

// noRow stands in place of a row that the registrar's form does not have.
const noRow = "–"

func (c *composer) rowNumber(row int) []doc.Inline {
	if row == 0 {
		return []doc.Inline{doc.Text(noRow)}
	}
	return []doc.Inline{doc.Text(strconv.Itoa(row))}
}

// meeting names the rules that meet a point by their numbers.
func (c *composer) meeting(form *Form, point guide.ID, numbers map[string]string) string {
	var out []string
	for _, clause := range form.meeting(point) {
		number, there := numbers[clause.ID]
		switch {
		case !there:
		case clause.Stands(c.st) == guide.NotKnown:
			out = append(out, c.say(wordCoverOpen.Fill("number", number)))
		default:
			out = append(out, number)
		}
	}
	switch {
	case len(out) > 0:
		return strings.Join(out, ", ")
	case c.st.Holds(c.kit.Point(point).When) == guide.NotKnown:
		return c.say(wordCoverWaits)
	}
	return c.say(wordCoverNone)
}

// numbers drafts the governing document and returns the number of each clause. What
// is wrong with it Compose of the document itself says.
func (s *Set) numbers(in Input) map[string]string {
	clauses, _ := s.clauses(in)
	out := map[string]string{}
	for _, clause := range clauses {
		out[clause.ID] = clause.Number
	}
	return out
}
