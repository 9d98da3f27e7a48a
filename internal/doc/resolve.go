package doc

import (
	"fmt"
	"strconv"
)

// Resolve numbers the clauses of a document and turns its references into
// words, in place. It fails on an id that stands twice and on a reference to
// an id that does not stand at all.
func (d *Document) Resolve() error {
	r := resolver{names: map[string]name{}}
	r.number(d.Blocks)
	r.refs(d.Notice)
	r.refs(d.Blocks)
	if r.err != nil {
		return fmt.Errorf("document %s: %w", d.ID, r.err)
	}
	return nil
}

type resolver struct {
	names  map[string]name // what a reference to an id reads
	clause int
	err    error
}

// name is what a reference reads in the first language of a document, and in its
// second.
type name struct{ first, second string }

func (r *resolver) name(id string, n name) {
	if id == "" {
		return
	}
	if _, twice := r.names[id]; twice && r.err == nil {
		r.err = fmt.Errorf("the id %q stands twice", id)
	}
	r.names[id] = n
}

func (r *resolver) number(blocks []Block) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *Heading:
			first, second, _ := Sides(b.Text)
			r.name(b.ID, name{Plain(first), Plain(second)})
		case *Clause:
			r.clause++
			b.Number = strconv.Itoa(r.clause)
			r.name(b.ID, name{b.Number, b.Number})
			r.paras(b.Says, b.Number, 1)
		case *Box:
			r.number(b.Blocks)
		case *List:
			for _, it := range b.Items {
				r.number(it.Blocks)
			}
		case *Paragraph, *Table, *Field, *Signature, *PageBreak:
		}
	}
}

// paras numbers 4.1, 4.2 at the first level and (a), (b) at the second.
func (r *resolver) paras(ps []*Para, parent string, level int) {
	for i, p := range ps {
		ref := ""
		switch level {
		case 1:
			p.Number = parent + "." + strconv.Itoa(i+1)
			ref = p.Number
		default:
			p.Number = "(" + letter(i) + ")"
			ref = parent + p.Number
		}
		r.name(p.ID, name{ref, ref})
		r.paras(p.Says, ref, level+1)
	}
}

// letter counts a, b, … z, aa, ab: the English alphabet in Welsh too, as Welsh
// legislation does.
func letter(i int) string {
	if i < 26 {
		return string(rune('a' + i))
	}
	return letter(i/26-1) + letter(i%26)
}

func (r *resolver) refs(blocks []Block) {
	eachText(blocks, func(ins []Inline) {
		first, second, two := Sides(ins)
		r.read(first, func(n name) string { return n.first })
		if two {
			r.read(second, func(n name) string { return n.second })
		}
	})
}

// read turns the references of a text into words.
func (r *resolver) read(ins []Inline, words func(name) string) {
	for _, in := range ins {
		ref, ok := in.(*Ref)
		if !ok {
			continue
		}
		n, known := r.names[ref.ID]
		if !known && r.err == nil {
			r.err = fmt.Errorf("a reference to %q, which is not in it", ref.ID)
		}
		ref.Text = words(n)
	}
}
