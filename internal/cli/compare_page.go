package cli

import (
	"strconv"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

// page is a comparison as a person reads it: first what follows from each side,
// then what its papers say, and last what is no different.
func (c *compared) page() *doc.Document {
	was := c.sides[0]
	d := &doc.Document{ID: "compare", Lang: c.l, Title: wordTwoSets.In(c.l), Date: was.state.Day()}
	if c.forms {
		d.Title = wordTwoForms.In(c.l)
		if v, ok := was.state.Value(c.kit.GroupName); ok {
			d.For = guide.Canonical(v)
		}
	}
	d.Blocks = append(d.Blocks, c.opening()...)
	if c.none() {
		d.Blocks = append(d.Blocks, c.para(wordNothingDiffers))
		return d
	}
	differ, same := c.effectBlocks()
	d.Blocks = append(d.Blocks, differ...)
	d.Blocks = append(d.Blocks, c.answerBlocks()...)
	d.Blocks = append(d.Blocks, c.checkBlocks()...)
	d.Blocks = append(d.Blocks, c.clauseBlocks()...)
	d.Blocks = append(d.Blocks, c.turnBlocks(wordOnlyTasks, c.follows.Tasks)...)
	d.Blocks = append(d.Blocks, c.turnBlocks(wordOnlyPapers, c.follows.Papers)...)
	d.Blocks = append(d.Blocks, same...)
	d.Blocks = append(d.Blocks, was.set.ToCheck(c.figures, was.input(c.l))...)
	return d
}

func (c *compared) line(t lang.Text) []doc.Inline { return doc.Line(t.In(c.l)) }

func (c *compared) para(t lang.Text) doc.Block { return &doc.Paragraph{Text: c.line(t)} }

func (c *compared) heading(t lang.Text) doc.Block { return &doc.Heading{Level: 1, Text: c.line(t)} }

// table lays the sides side by side; above the first column stands nothing.
func (c *compared) table() *doc.Table {
	return &doc.Table{Head: [][]doc.Inline{nil, c.line(c.sides[0].name), c.line(c.sides[1].name)}, Widths: []int{1, 2, 2}}
}

// opening says what is compared, and which paper of each has the clauses.
func (c *compared) opening() []doc.Block {
	l := &doc.List{}
	counts := [2]int{c.clauses.Same + len(c.clauses.Differs), c.clauses.Same + len(c.clauses.Differs)}
	counts[0] += len(c.clauses.Goes)
	counts[1] += len(c.clauses.Comes)
	open := false
	for i, p := range []*draft.Paper{c.clauses.Was, c.clauses.Is} {
		s := c.sides[i]
		open = open || len(s.state.Position().Open) > 0
		said := wordNothingToSign
		if p != nil {
			said = wordClausesOf.Fill("title", s.set.TitleOf(p, s.state), "n", strconv.Itoa(counts[i]))
			if !p.Governs() && c.formOf(s) != "" {
				said = wordNoRulesBut.Fill("document", said)
			}
		}
		if form := c.formOf(s); form != "" && !c.forms {
			said = lang.Join("; ", lang.Same(form), said)
		}
		l.Items = append(l.Items, doc.Item{Text: c.line(wordOnThisSide.Fill("name", s.name, "document", said))})
	}
	if open {
		return []doc.Block{l, c.para(wordSomeOpen)}
	}
	return []doc.Block{l}
}

// effectBlocks are what follows from each legal form, and what follows from both
// where they are two.
func (c *compared) effectBlocks() (differ, same []doc.Block) {
	each := c.table()
	both := &doc.Table{Head: [][]doc.Inline{nil, nil}, Widths: []int{1, 4}}
	for _, e := range c.effects {
		if !e.Differs() {
			both.Rows = append(both.Rows, doc.Row{Cells: [][]doc.Inline{c.line(e.About), e.Is}})
			continue
		}
		each.Rows = append(each.Rows, doc.Row{Cells: [][]doc.Inline{c.line(e.About), c.ofRoute(e.Was), c.ofRoute(e.Is)}})
	}
	if len(each.Rows) > 0 {
		differ = []doc.Block{c.heading(wordEffects), each}
	}
	if len(both.Rows) > 0 && c.formOf(c.sides[0]) != c.formOf(c.sides[1]) {
		same = []doc.Block{c.heading(wordEffectsSame), both}
	}
	return differ, same
}

// ofRoute is what follows, unless it is of a route that this side does not take.
func (c *compared) ofRoute(said []doc.Inline) []doc.Inline {
	if said == nil {
		return c.line(wordNotThisRoute)
	}
	return said
}

func (c *compared) answerBlocks() []doc.Block {
	t := c.table()
	for _, ch := range c.answers {
		t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{doc.Line(ch.ask), doc.Line(ch.was), doc.Line(ch.is)}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []doc.Block{c.heading(wordAnswersOf), t}
}

// checkBlocks are what is found wrong on one side and not on the other.
func (c *compared) checkBlocks() []doc.Block {
	var out []doc.Block
	for i, ps := range c.checks {
		l := &doc.List{}
		for _, p := range ps {
			kind := wordPractice
			if p.Code == problem.Law {
				kind = wordLaw
			}
			said := wordCheckLine.Fill("text", p.Text, "hint", p.Hint, "kind", kind)
			l.Items = append(l.Items, doc.Item{Text: c.line(said)})
		}
		if len(l.Items) > 0 {
			out = append(out, c.heading(wordOnlyChecks.Fill("name", c.sides[i].name)), l)
		}
	}
	return out
}

// clauseBlocks are the clauses that only one has, and those of both that say
// something else. Of papers of two kinds the headings are enough.
func (c *compared) clauseBlocks() []doc.Block {
	both := c.clauses.Was == c.clauses.Is
	var out []doc.Block
	if !both && c.clauses.Was != nil && c.clauses.Is != nil {
		out = append(out, c.para(wordNotSideBySide))
	}
	for i, all := range [][]draft.Said{c.clauses.Goes, c.clauses.Comes} {
		l := &doc.List{}
		for _, s := range all {
			it := doc.Item{Text: title(s)}
			if both {
				it.Text = append(append(it.Text, doc.Break{}), meaning(s)...)
			}
			l.Items = append(l.Items, it)
		}
		if len(l.Items) > 0 {
			out = append(out, c.heading(wordOnlyClauses.Fill("name", c.sides[i].name)), l)
		}
	}
	t := c.table()
	for _, d := range c.clauses.Differs {
		t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{d.Was.Heading, c.otherwise(d, d.Was), c.otherwise(d, d.Is)}})
	}
	if len(t.Rows) > 0 {
		out = append(out, c.heading(wordDifferClauses), t)
	}
	if both && c.clauses.Was != nil {
		out = append(out, c.para(wordSameClauses.Fill("n", strconv.Itoa(c.clauses.Same))))
	}
	return out
}

// title is a clause by its number and its heading.
func title(s draft.Said) []doc.Inline {
	return append([]doc.Inline{doc.Text(s.Number + ". ")}, s.Heading...)
}

// meaning is what a clause means or, where its author has not said, what it says.
func meaning(s draft.Said) []doc.Inline {
	if len(s.Plain) > 0 {
		return s.Plain
	}
	return lineBreaks(s.Says)
}

func lineBreaks(lines []draft.Line) []doc.Inline {
	var out []doc.Inline
	for i, l := range lines {
		if i > 0 {
			out = append(out, doc.Break{})
		}
		out = append(append(out, doc.Text(l.Number+" ")), l.Text...)
	}
	return out
}

// otherwise is one side of a clause that differs: what it means in plain words or,
// where both mean the same in those, the paragraphs that the other lacks.
func (c *compared) otherwise(d draft.Difference, s draft.Said) []doc.Inline {
	lead := []doc.Inline{doc.Text(s.Number + ". ")}
	if d.Called {
		lead = append(title(s), doc.Break{})
	}
	switch {
	case d.Means:
		return append(lead, s.Plain...)
	case len(d.Was.Says)+len(d.Is.Says) == 0:
		return title(s)
	case len(s.Says) == 0:
		return append(lead, c.line(wordNothingOfThat)...)
	case len(lead) == 1:
		return lineBreaks(s.Says) // its lines have the number
	}
	return append(lead, lineBreaks(s.Says)...)
}

// turnBlocks are the tasks or papers that only one side has.
func (c *compared) turnBlocks(said lang.Text, t draft.Turn) []doc.Block {
	var out []doc.Block
	for i, all := range [][]draft.Named{t.Goes, t.Comes} {
		l := &doc.List{}
		for _, n := range all {
			l.Items = append(l.Items, doc.Item{Text: c.line(n.Title)})
		}
		if len(l.Items) > 0 {
			out = append(out, c.heading(said.Fill("name", c.sides[i].name)), l)
		}
	}
	return out
}
