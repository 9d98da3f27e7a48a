package draft

import (
	"fmt"
	"slices"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/plan"
	"coop/internal/problem"
)

// Input is everything a document is made from. The same input gives the same
// documents.
type Input struct {
	State    *guide.State
	Lang     lang.Lang
	Beside   bool // the document is to stand beside the same one in the other language
	Plan     plan.Plan
	Problems problem.Problems // what check found; faults of law are carried on the first page
	Missing  []guide.Option   // groups with nobody on the list
	Official map[guide.ID]Official

	Registered *Registration // nil before the group is registered
}

// Official is a text that the law prescribes, as the group has it.
type Official struct{ Words, Source string }

// Applies reports whether a paper is one of the group's: true, false, or not
// known yet.
func (s *Set) Applies(p *Paper, st *guide.State) guide.Truth { return st.Holds(p.When) }

// Compose makes one document. Answers that are not there yet become visible
// blanks; nothing is left out in silence and nothing is made up.
func (s *Set) Compose(p *Paper, in Input) (*doc.Document, error) {
	named := p
	p = p.now(in.State)
	c := s.composer(in)
	if form := s.FormOf(in.State); p.formWords && form != nil {
		c.swap = form.swaps(in.Lang)
	}
	d := &doc.Document{ID: named.ID, Lang: in.Lang, Title: s.TitleOf(p, in.State).In(in.Lang), Date: in.State.Day(), Large: p.Large}
	if v, ok := in.State.Value(s.kit.GroupName); ok {
		d.For = guide.Canonical(v)
	}
	for _, m := range p.marks {
		if c.st.Holds(m.when) == guide.True {
			d.Mark = doc.Plain(c.line(m.text))
			break
		}
	}
	d.Blocks = c.blocks(p.Blocks)
	c.refer(d.Blocks)
	if in.Beside {
		d.Notice = c.prevails(named)
	}
	if p.binds() {
		d.Notice = append(d.Notice, c.notice(p)...)
	}
	if !p.binds() || len(c.figures) > few {
		d.Blocks = append(d.Blocks, c.unverified()...)
	}
	if err := d.Resolve(); err != nil {
		return nil, fmt.Errorf("compose: %w", err)
	}
	return d, nil
}

// HasClauses reports whether a paper has clauses, so that one can ask why.
func (p *Paper) HasClauses() bool {
	return p.Governs() || slices.ContainsFunc(p.Blocks, func(b *block) bool { return b.kind == kindClause })
}

// Governs reports whether a paper is the governing document of a legal form.
func (p *Paper) Governs() bool {
	return slices.ContainsFunc(p.Blocks, func(b *block) bool { return b.insert == "rules" })
}

// Beside is what stands beside a clause: what it means in plain words, and why it
// is drafted so.
func (s *Set) Beside(cl *Clause, in Input) (plain, note string) {
	c := s.composer(in)
	return doc.Plain(c.line(cl.Plain)), doc.Plain(c.line(cl.Note))
}

func (s *Set) composer(in Input) *composer {
	c := &composer{set: s, kit: s.kit, in: in, people: in.State.Answers().People(), place: map[string][]string{}}
	c.st = in.State.Traced(c.read)
	return c
}

// binds reports whether a paper is one that people sign or rely on, so that it
// carries a notice.
func (p *Paper) binds() bool {
	return slices.ContainsFunc(p.Blocks, (*block).binds)
}

func (b *block) binds() bool {
	return b.kind == kindClause || b.kind == kindSign || b.kind == kindInsert && b.insert == "rules" || b.kind == kindBox && slices.ContainsFunc(b.below, (*block).binds)
}

type composer struct {
	set     *Set
	kit     *guide.Toolkit
	in      Input
	st      *guide.State
	people  guide.List
	item    *item               // what the block is repeated for
	reads   []string            // what the clause that is made has read
	rests   []string            // the figures that it rests on
	order   []string            // what decides which clauses stand before the one that is made
	place   map[string][]string // of each id that a reference can name: what decides its number
	figures []*guide.Figure     // unverified figures the document rests on
	swap    []swap              // what the legal form says instead of words of the paper
}

// item is what a block is repeated for: an option, a person, or an entry.
type item struct {
	option *guide.Option
	entry  *guide.Item
	fields []*guide.Question
}

func (c *composer) read(id guide.ID) {
	if s := string(id); !slices.Contains(c.reads, s) {
		c.reads = append(c.reads, s)
	}
}

func (c *composer) say(t lang.Text) string { return t.In(c.in.Lang) }

// repeated calls f once, or once for each thing a block is repeated for, where
// the block's condition holds. Where it is not known yet it calls undecided with
// the questions that would decide it.
func (c *composer) repeated(b *block, f func(), undecided func(blank []doc.Inline)) {
	for _, id := range b.when.FigureIDs() {
		c.rest(c.kit.Figure(id))
	}
	switch c.st.Holds(b.when) {
	case guide.False:
		return
	case guide.NotKnown:
		undecided(c.blanks(c.st.Waits(b.when)))
		return
	case guide.True:
	}
	if b.each == "" {
		f()
		return
	}
	items, known := c.items(b)
	if !known {
		undecided(c.blanks([]guide.ID{guide.ID(b.each)}))
		return
	}
	outer := c.item
	for i := range items {
		c.item = &items[i]
		f()
	}
	c.item = outer
}

// items returns what a block is repeated for. The second result is false where
// the answer is open.
func (c *composer) items(b *block) ([]item, bool) {
	var out []item
	entry := func(it guide.Item, fields []*guide.Question) {
		if b.where == nil || c.st.HoldsFor(*b.where, fields, it) == guide.True {
			out = append(out, item{entry: &it, fields: fields})
		}
	}
	if b.each == "people" {
		for _, it := range c.people {
			entry(it, c.kit.People)
		}
		return out, true
	}
	q := c.kit.Question(guide.ID(b.each))
	v, ok := c.st.Value(q.ID)
	if !ok {
		// A question that is not asked has nothing to go through; an open one has a blank.
		return nil, c.st.Applies(q.ID) == guide.False
	}
	switch v := v.(type) {
	case guide.Choices:
		for _, id := range v {
			if o := q.Option(id); o != nil {
				out = append(out, item{option: o})
			}
		}
	case guide.People:
		for _, id := range v {
			if it, ok := c.people.Item(id); ok {
				entry(it, c.kit.People)
			}
		}
	case guide.List:
		for _, it := range v {
			entry(it, q.Fields)
		}
	}
	return out, true
}

// blanks makes a visible blank for each question that is open, and one to write
// on where no question is but something else is missing.
func (c *composer) blanks(ids []guide.ID) []doc.Inline {
	if len(ids) == 0 {
		return []doc.Inline{doc.Blank{}}
	}
	var out []doc.Inline
	for i, id := range ids {
		if i > 0 {
			out = append(out, doc.Text(" "))
		}
		out = append(out, c.blank(id))
	}
	return out
}

func (c *composer) blank(id guide.ID) doc.Blank {
	q := c.kit.Question(id)
	if q == nil {
		return doc.Blank{Label: string(id)}
	}
	return doc.Blank{Label: c.say(q.Short), Question: string(id)}
}

// blocks makes the blocks of a document. The same blank twice running is said
// once: several paragraphs often wait for one question.
func (c *composer) blocks(bs []*block) []doc.Block {
	var out []doc.Block
	last := ""
	for _, b := range bs {
		if b.kind == kindClause {
			last = ""
			out = append(out, c.clause(b)...)
			continue
		}
		if b.asRegistered && c.in.Registered != nil {
			last = ""
			out = append(out, c.registeredBlocks(b)...)
			continue
		}
		if b.kind == kindBox {
			c.order = union(c.order, c.asks(func() { c.stands(b) }))
		}
		c.repeated(b, func() {
			last = ""
			out = append(out, c.block(b)...)
		}, func(blank []doc.Inline) {
			if b.id != "" {
				// What a reference can name keeps its heading.
				last = ""
				out = append(out, &doc.Heading{ID: b.id, Level: b.level, Text: c.line(b.text)}, &doc.Paragraph{Text: blank})
				return
			}
			if words := doc.Plain(blank); words != last {
				last = words
				out = append(out, &doc.Paragraph{Text: blank})
			}
		})
	}
	return out
}

func (c *composer) block(b *block) []doc.Block {
	switch b.kind {
	case kindHeading:
		return []doc.Block{&doc.Heading{ID: b.id, Level: b.level, Text: c.line(b.text)}}
	case kindText:
		return []doc.Block{&doc.Paragraph{Text: c.line(b.text)}}
	case kindFill:
		return []doc.Block{&doc.Field{Label: c.line(b.text), Lines: b.lines}}
	case kindBullets:
		return c.list(b, doc.Bullets)
	case kindNumbered:
		return c.list(b, doc.Ordered)
	case kindTicks:
		return c.list(b, doc.Ticks)
	case kindTable:
		return c.table(b)
	case kindSign:
		return c.sign(b)
	case kindBox:
		return []doc.Block{&doc.Box{Blocks: c.blocks(b.below)}}
	case kindPageBreak:
		return []doc.Block{&doc.PageBreak{}}
	case kindInsert:
		return c.insert(b.insert)
	case kindItem, kindClause:
	}
	return nil
}

func (c *composer) list(b *block, style doc.ListStyle) []doc.Block {
	l := &doc.List{Style: style}
	for _, it := range b.below {
		c.repeated(it, func() {
			di := doc.Item{Text: c.line(it.text)}
			if len(it.below) > 0 {
				di.Blocks = c.list(it, doc.Bullets)
			}
			l.Items = append(l.Items, di)
		}, func(blank []doc.Inline) {
			l.Items = append(l.Items, doc.Item{Text: blank})
		})
	}
	if len(l.Items) == 0 {
		return nil
	}
	return []doc.Block{l}
}

func (c *composer) table(b *block) []doc.Block {
	t := &doc.Table{Caption: c.line(b.text), Widths: b.widths}
	for _, h := range b.head {
		t.Head = append(t.Head, c.line(h))
	}
	for _, r := range b.below {
		c.repeated(r, func() {
			var row doc.Row
			for _, cell := range r.cells {
				row.Cells = append(row.Cells, c.line(cell))
			}
			t.Rows = append(t.Rows, row)
		}, func(blank []doc.Inline) {
			row := doc.Row{Cells: make([][]doc.Inline, len(b.head))}
			row.Cells[0] = blank
			t.Rows = append(t.Rows, row)
		})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []doc.Block{t}
}

func (c *composer) sign(b *block) []doc.Block {
	s := &doc.Signature{Words: doc.SignatureWords{
		Who: c.text(wordSignFor), Name: c.text(wordSignName), Sign: c.text(wordSignature), Date: c.text(wordSignDate),
	}}
	for _, r := range b.below {
		c.repeated(r,
			func() { s.Rows = append(s.Rows, c.line(r.text)) },
			func(blank []doc.Inline) { s.Rows = append(s.Rows, blank) })
	}
	return []doc.Block{s}
}
