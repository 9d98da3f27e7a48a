package draft

import (
	"slices"
	"strings"

	"coop/internal/doc"
	"coop/internal/guide"
)

// clause makes a clause and notes what it read, its own condition included, and
// what decides its place. A clause of which it is not known whether it belongs
// here is a visible blank under its heading.
func (c *composer) clause(b *block) []doc.Block {
	c.order = union(c.order, c.asks(func() { c.stands(b) }))
	c.reads, c.rests = nil, nil
	clause := &doc.Clause{ID: b.id}
	c.repeated(b, func() {
		clause.Heading, clause.Says = c.line(b.text), c.paras(b.below, c.order)
	}, func(blank []doc.Inline) {
		clause.Heading, clause.Says = c.line(b.text), []*doc.Para{{Text: blank}}
	})
	if b.unsure() {
		for _, p := range b.below {
			c.order = union(c.order, c.asks(func() { c.stands(p) }))
		}
	}
	if len(clause.Says) == 0 {
		return nil
	}
	clause.Reads, clause.Figures, clause.Order = c.reads, c.rests, slices.Clone(c.order)
	c.place[b.id] = clause.Order
	return []doc.Block{clause}
}

// paras makes the paragraphs of a clause. Place is what decides the number of
// the clause or paragraph above them.
func (c *composer) paras(bs []*block, place []string) []*doc.Para {
	var out []*doc.Para
	last := ""
	for _, b := range bs {
		place = union(place, c.asks(func() { c.stands(b) }))
		if b.id != "" {
			c.place[b.id] = place
		}
		c.repeated(b, func() {
			last = ""
			out = append(out, &doc.Para{ID: b.id, Text: c.line(b.text), Says: c.paras(b.below, place)})
		}, func(blank []doc.Inline) {
			if words := doc.Plain(blank); words != last || b.id != "" {
				last = words
				out = append(out, &doc.Para{ID: b.id, Text: blank})
			}
		})
	}
	return out
}

// stands reads what decides whether a block is there, and how often.
func (c *composer) stands(b *block) {
	if c.st.Holds(b.when) == guide.True && b.each != "" {
		c.items(b)
	}
}

// asks returns what f reads, and does not count it as read by the clause.
func (c *composer) asks(f func()) []string {
	reads := c.reads
	c.reads = nil
	f()
	asked := c.reads
	c.reads = reads
	return asked
}

// union returns both lists as one new list, each entry once.
func union[T comparable](a, b []T) []T {
	out := slices.Clone(a)
	for _, s := range b {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// refer adds to what each clause read what decides the numbers of the clauses to
// which it refers.
func (c *composer) refer(blocks []doc.Block) {
	for _, b := range blocks {
		if box, ok := b.(*doc.Box); ok {
			c.refer(box.Blocks)
		}
		clause, ok := b.(*doc.Clause)
		if !ok {
			continue
		}
		doc.EachInline([]doc.Block{clause}, func(in doc.Inline) {
			if ref, ok := in.(*doc.Ref); ok {
				clause.Reads = union(clause.Reads, c.place[ref.ID])
			}
		})
	}
}

// rules makes every part of the governing document of the group's legal form,
// the group's own clauses at the end of each.
func (c *composer) rules() []doc.Block {
	var form *Form
	c.order = union(c.order, c.asks(func() { form = c.set.FormOf(c.st) }))
	if form == nil {
		return []doc.Block{c.para(wordNoRules)}
	}
	var out []doc.Block
	for _, p := range form.Parts {
		var clauses []doc.Block
		for _, clause := range p.Clauses {
			clauses = append(clauses, c.clause(clause.block)...)
		}
		clauses = append(clauses, c.own(form, p)...)
		if len(clauses) > 0 {
			out = append(out, &doc.Heading{Level: 1, Text: c.line(p.Heading)})
			out = append(out, clauses...)
		}
	}
	return out
}

// plainRules says in plain words what each rule means, with a place for a picture.
func (c *composer) plainRules() []doc.Block {
	form := c.set.FormOf(c.st)
	if form == nil {
		return []doc.Block{c.para(wordNoRules)}
	}
	numbers := c.set.numbers(c.in)
	var out []doc.Block
	for _, p := range form.Parts {
		t := &doc.Table{
			Widths: []int{1, 3}, // the heading above it is its name
			Head:   [][]doc.Inline{c.text(wordPicture), doc.Line(c.inForm(wordRule))},
		}
		for _, clause := range p.Clauses {
			number, there := numbers[clause.ID]
			if !there || clause.Stands(c.st) != guide.True {
				continue
			}
			words := []doc.Inline{doc.Stress(number + ". " + doc.Plain(c.line(clause.block.text))), doc.Break{}}
			t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{{doc.Gap{}}, append(words, c.line(clause.Plain)...)}})
		}
		for _, it := range form.ownRules(c.st, p) {
			words := []doc.Inline{doc.Stress(numbers[ownPrefix+it.ID] + ". " + doc.Plain(c.ownHeading(it))), doc.Break{}, c.plainOwn(form, it)}
			t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{{doc.Gap{}}, words}})
		}
		if len(t.Rows) > 0 {
			out = append(out, &doc.Heading{Level: 1, Text: c.line(p.Heading)}, t)
		}
	}
	return out
}

// own makes the clauses that the group wrote for a part. What they typed is text:
// each line becomes a numbered paragraph.
func (c *composer) own(form *Form, p *Part) []doc.Block {
	var list []guide.Item
	c.order = union(c.order, c.asks(func() { list = form.ownRules(c.st, p) }))
	var out []doc.Block
	for _, it := range list {
		clause := &doc.Clause{
			ID: ownPrefix + it.ID, Reads: []string{string(form.Own)}, Order: slices.Clone(c.order),
			Heading: c.ownHeading(it),
		}
		text, _ := it.Fields["text"].(guide.Text)
		for line := range strings.SplitSeq(string(text), "\n") {
			if line = strings.TrimSpace(line); line != "" {
				clause.Says = append(clause.Says, &doc.Para{Text: []doc.Inline{doc.Text(line)}})
			}
		}
		if len(clause.Says) == 0 {
			clause.Says = []*doc.Para{{Text: []doc.Inline{c.blank(form.Own)}}}
		}
		out = append(out, clause)
	}
	return out
}
