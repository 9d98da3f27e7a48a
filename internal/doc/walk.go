package doc

import "strings"

// EachInline calls f for every inline of the blocks, in reading order. Of a text in
// two languages it calls f for what each of them says.
func EachInline(blocks []Block, f func(Inline)) {
	eachText(blocks, func(ins []Inline) {
		first, second, two := Sides(ins)
		for _, in := range first {
			f(in)
		}
		if two {
			for _, in := range second {
				f(in)
			}
		}
	})
}

// eachText calls f for every text of the blocks, in reading order.
func eachText(blocks []Block, f func([]Inline)) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *Heading:
			f(b.Text)
		case *Paragraph:
			f(b.Text)
		case *List:
			for _, it := range b.Items {
				f(it.Text)
				eachText(it.Blocks, f)
			}
		case *Clause:
			f(b.Heading)
			eachPara(b.Says, f)
		case *Table:
			f(b.Caption)
			for _, c := range b.Head {
				f(c)
			}
			for _, row := range b.Rows {
				for _, c := range row.Cells {
					f(c)
				}
			}
		case *Field:
			f(b.Label)
		case *Box:
			eachText(b.Blocks, f)
		case *Signature:
			for _, h := range b.Words.Head() {
				f(h)
			}
			for _, r := range b.Rows {
				f(r)
			}
		case *PageBreak:
		}
	}
}

func eachPara(ps []*Para, f func([]Inline)) {
	for _, p := range ps {
		f(p.Text)
		eachPara(p.Says, f)
	}
}

// Opening returns the boxes with which a document begins, to be read before its
// list of contents, and what follows them.
func (d *Document) Opening() (boxes, rest []Block) {
	for i, b := range d.Blocks {
		if _, ok := b.(*Box); !ok {
			return d.Blocks[:i], d.Blocks[i:]
		}
	}
	return d.Blocks, nil
}

// enough is how many clauses and headings make a list of contents worth having.
const enough = 6

// Listed returns what a list of contents names: the clauses and the headings of the
// first level. It is nil where there are too few to be listed.
func Listed(blocks []Block) []Block {
	var listed []Block
	for _, b := range blocks {
		switch b := b.(type) {
		case *Clause:
			listed = append(listed, b)
		case *Heading:
			if b.Level <= 1 {
				listed = append(listed, b)
			}
		}
	}
	if len(listed) < enough {
		return nil
	}
	return listed
}

// Blanks returns the ids of the questions whose answers are blank in the
// document, each once, in reading order.
func (d *Document) Blanks() []string {
	var ids []string
	seen := map[string]bool{}
	note := func(in Inline) {
		if b, ok := in.(Blank); ok && b.Question != "" && !seen[b.Question] {
			seen[b.Question] = true
			ids = append(ids, b.Question)
		}
	}
	EachInline(d.Notice, note)
	EachInline(d.Blocks, note)
	return ids
}

// Plain returns the words of inlines without any marks. A blank reads as its label,
// and two languages stand one after the other.
func Plain(ins []Inline) string {
	var b strings.Builder
	for _, in := range ins {
		switch in := in.(type) {
		case Text:
			b.WriteString(string(in))
		case Stress:
			b.WriteString(string(in))
		case Blank:
			b.WriteString(in.Label)
		case Gap:
			b.WriteString("____")
		case Break:
			b.WriteByte(' ')
		case *Ref:
			b.WriteString(in.Text)
		case *Both:
			b.WriteString(Plain(in.First) + Slash + Plain(in.Second))
		}
	}
	return b.String()
}

// Line turns words that people typed into inlines, a new line of theirs into a Break.
func Line(s string) []Inline {
	var ins []Inline
	for i, l := range strings.Split(s, "\n") {
		if i > 0 {
			ins = append(ins, Break{})
		}
		if l != "" {
			ins = append(ins, Text(l))
		}
	}
	return ins
}
