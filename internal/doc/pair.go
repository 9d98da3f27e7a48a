package doc

import "slices"

// Pair makes one document of a paper that was composed in two languages: wherever
// words stand, they stand in both, those of the first document first. Numbers and
// references are given anew, once for both. What a document says of its clauses
// beside their words is that of the first.
//
// Words that are the same in both, such as names, stand once. Where the documents
// part, so that it is not sure what belongs to what, nothing is left out: what the
// first says stands there alone, then what the second says, and in place of the
// words that are missing each language says so with those of only.
//
// Neither document is changed.
func Pair(first, second *Document, only [2]string) (*Document, error) {
	p := pairer{only: only, named: map[string]bool{}}
	d := *first
	d.Second = &Second{Lang: second.Lang, Title: second.Title, Mark: second.Mark}
	d.Notice = p.blocks(first.Notice, second.Notice)
	d.Blocks = p.blocks(first.Blocks, second.Blocks)
	return &d, d.Resolve()
}

// Join returns one text of what two languages say, or what they say where both say
// the same.
func Join(first, second []Inline) []Inline {
	if slices.EqualFunc(first, second, equal) {
		return first
	}
	return []Inline{&Both{First: first, Second: second}}
}

// Sides returns what a text says in each language. The last result is false where
// both say the same.
func Sides(ins []Inline) (first, second []Inline, two bool) {
	if len(ins) == 1 {
		if b, ok := ins[0].(*Both); ok {
			return b.First, b.Second, true
		}
	}
	return ins, ins, false
}

// Slash stands between two languages that are said on one line.
const Slash = " / "

// TitleLine returns the title, in both languages where there are two.
func (d *Document) TitleLine() []Inline {
	if d.Second == nil {
		return Line(d.Title)
	}
	return Join(Line(d.Title), Line(d.Second.Title))
}

// MarkLine returns the mark, in both languages where there are two.
func (d *Document) MarkLine() []Inline {
	if d.Second == nil {
		return Line(d.Mark)
	}
	return Join(Line(d.Mark), Line(d.Second.Mark))
}

func equal(a, b Inline) bool {
	ra, ok := a.(*Ref)
	if !ok {
		_, ref := b.(*Ref)
		return !ref && a == b
	}
	rb, ok := b.(*Ref)
	return ok && *ra == *rb
}

type pairer struct {
	only  [2]string
	named map[string]bool // the ids that were given
}

// id returns the id of a pair. One that stands in both documents, at places that
// were not paired, stays with the place that comes first.
func (p *pairer) id(first, second string) string {
	if first == "" {
		first = second
	}
	if first == "" || p.named[first] {
		return ""
	}
	p.named[first] = true
	return first
}

func (p *pairer) text(first, second []Inline) []Inline {
	first, second = copied(first), copied(second)
	switch {
	case len(first) == 0 && len(second) == 0:
		return nil
	case len(first) == 0:
		first = Line(p.only[0])
	case len(second) == 0:
		second = Line(p.only[1])
	}
	return Join(first, second)
}

// copied copies the references, whose words Resolve writes.
func copied(ins []Inline) []Inline {
	out := slices.Clone(ins)
	for i, in := range out {
		if r, ok := in.(*Ref); ok {
			out[i] = &Ref{ID: r.ID, Text: r.Text}
		}
	}
	return out
}

func (p *pairer) blocks(first, second []Block) []Block {
	return zip(first, second, zipper[Block]{
		key: func(b Block) string {
			switch b := b.(type) {
			case *Heading:
				return b.ID
			case *Clause:
				return b.ID
			}
			return ""
		},
		alike: alike, none: none, pair: p.block,
	})
}

// alike reports whether two blocks without names are of one kind.
func alike(a, b Block) bool {
	switch a := a.(type) {
	case *Heading:
		b, ok := b.(*Heading)
		return ok && a.Level == b.Level
	case *Paragraph:
		_, ok := b.(*Paragraph)
		return ok
	case *List:
		b, ok := b.(*List)
		return ok && a.Style == b.Style
	case *Clause:
		_, ok := b.(*Clause)
		return ok
	case *Table:
		b, ok := b.(*Table)
		return ok && len(a.Head) == len(b.Head)
	case *Field:
		_, ok := b.(*Field)
		return ok
	case *Signature:
		_, ok := b.(*Signature)
		return ok
	case *Box:
		_, ok := b.(*Box)
		return ok
	case *PageBreak:
		_, ok := b.(*PageBreak)
		return ok
	}
	return false
}

// none returns a block that says nothing, for one that stands alone to be paired
// with.
func none(b Block) Block {
	switch b := b.(type) {
	case *Heading:
		return &Heading{Level: b.Level}
	case *Paragraph:
		return &Paragraph{}
	case *List:
		return &List{Style: b.Style}
	case *Clause:
		return &Clause{}
	case *Table:
		return &Table{Widths: b.Widths}
	case *Field:
		return &Field{Lines: b.Lines}
	case *Signature:
		return &Signature{}
	case *Box:
		return &Box{}
	}
	return b
}

// block pairs two blocks of one kind.
func (p *pairer) block(a, b Block) Block {
	switch a := a.(type) {
	case *Heading:
		b := b.(*Heading)
		return &Heading{ID: p.id(a.ID, b.ID), Level: a.Level, Text: p.text(a.Text, b.Text)}
	case *Paragraph:
		return &Paragraph{Text: p.text(a.Text, b.(*Paragraph).Text)}
	case *List:
		return &List{Style: a.Style, Items: p.items(a.Items, b.(*List).Items)}
	case *Clause:
		b := b.(*Clause)
		return &Clause{
			ID: p.id(a.ID, b.ID), Heading: p.text(a.Heading, b.Heading), Says: p.paras(a.Says, b.Says),
			Reads: a.Reads, Order: a.Order, Figures: a.Figures,
		}
	case *Table:
		b := b.(*Table)
		return &Table{Caption: p.text(a.Caption, b.Caption), Head: p.cells(a.Head, b.Head), Rows: p.rows(a.Rows, b.Rows), Widths: a.Widths}
	case *Field:
		b := b.(*Field)
		return &Field{Label: p.text(a.Label, b.Label), Lines: max(a.Lines, b.Lines)}
	case *Signature:
		b := b.(*Signature)
		return &Signature{Rows: p.signers(a.Rows, b.Rows), Words: SignatureWords{
			Who: p.text(a.Words.Who, b.Words.Who), Name: p.text(a.Words.Name, b.Words.Name),
			Sign: p.text(a.Words.Sign, b.Words.Sign), Date: p.text(a.Words.Date, b.Words.Date),
		}}
	case *Box:
		return &Box{Blocks: p.blocks(a.Blocks, b.(*Box).Blocks)}
	}
	return a
}

func (p *pairer) items(first, second []Item) []Item {
	return zip(first, second, zipper[Item]{pair: func(a, b Item) Item {
		return Item{Text: p.text(a.Text, b.Text), Blocks: p.blocks(a.Blocks, b.Blocks)}
	}})
}

func (p *pairer) paras(first, second []*Para) []*Para {
	return zip(first, second, zipper[*Para]{
		key:  func(a *Para) string { return a.ID },
		none: func(*Para) *Para { return &Para{} },
		pair: func(a, b *Para) *Para {
			return &Para{ID: p.id(a.ID, b.ID), Text: p.text(a.Text, b.Text), Says: p.paras(a.Says, b.Says)}
		},
	})
}

func (p *pairer) rows(first, second []Row) []Row {
	return zip(first, second, zipper[Row]{pair: func(a, b Row) Row { return Row{Cells: p.cells(a.Cells, b.Cells)} }})
}

func (p *pairer) signers(first, second [][]Inline) [][]Inline {
	return zip(first, second, zipper[[]Inline]{pair: p.text})
}

// cells pairs the cells of one row. A cell belongs to its column, so that none is
// ever beside its place.
func (p *pairer) cells(first, second [][]Inline) [][]Inline {
	out := make([][]Inline, max(len(first), len(second)))
	for i := range out {
		var a, b []Inline
		if i < len(first) {
			a = first[i]
		}
		if i < len(second) {
			b = second[i]
		}
		out[i] = p.text(a, b)
	}
	return out
}
