package draft

import (
	"fmt"
	"slices"
	"strings"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
)

// Comparison is what two drafts say differently, clause by clause. A clause is
// known by its id, whatever its number; each list stands in the order of the
// document it is taken from.
type Comparison struct {
	Was, Is     *Paper // what was compared; nil where no paper with clauses is drafted
	Goes, Comes []Said // the clauses that only the first has, and only the second
	Differs     []Difference
	Same        int // how many clauses say the same in both
}

// Said is a clause as a document says it.
type Said struct {
	ID, Number string
	Heading    []doc.Inline
	Plain      []doc.Inline // what it means; nil where its author has not said
	Says       []Line
}

// Line is a paragraph of a clause, with its whole number: 4.1, or 4.1(a).
type Line struct {
	Number string
	Text   []doc.Inline
}

// Difference is a clause of both documents that does not say the same. Says holds
// only the paragraphs that the other does not have.
type Difference struct {
	Was, Is Said
	Called  bool // its heading is another
	Means   bool // in plain words it means something else
}

// None reports whether nothing differs.
func (c *Comparison) None() bool { return len(c.Goes)+len(c.Comes)+len(c.Differs) == 0 }

// Compare compares the governing documents of two sets of answers or, where a
// legal form has none, the agreement of the group. Another number alone is no
// difference, nor is another order of paragraphs, nor are the words that one form
// says instead of those of the other. Clauses of papers that are not the same paper
// are never set side by side.
func (s *Set) Compare(was, is Input) (*Comparison, error) {
	c := &Comparison{Was: s.binding(was.State), Is: s.binding(is.State)}
	before, err := s.said(c.Was, was)
	if err != nil {
		return nil, err
	}
	after, err := s.said(c.Is, is)
	if err != nil {
		return nil, err
	}
	if c.Was != c.Is {
		c.Goes, c.Comes = before, after
		return c, nil
	}
	words := alike(s.FormOf(was.State), s.FormOf(is.State), was.Lang)
	for _, b := range before {
		i := slices.IndexFunc(after, b.same)
		if i < 0 {
			c.Goes = append(c.Goes, b)
			continue
		}
		if d := words.difference(b, after[i]); d.Called || len(d.Was.Says)+len(d.Is.Says) > 0 {
			c.Differs = append(c.Differs, d)
		} else {
			c.Same++
		}
	}
	for _, a := range after {
		if !slices.ContainsFunc(before, a.same) {
			c.Comes = append(c.Comes, a)
		}
	}
	return c, nil
}

func (a Said) same(b Said) bool { return a.ID == b.ID }

// difference keeps of two clauses what the other does not say.
func (w wording) difference(was, is Said) Difference {
	d := Difference{
		Was: was, Is: is,
		Called: w.sense(was.Heading) != w.sense(is.Heading), Means: w.sense(was.Plain) != w.sense(is.Plain),
	}
	d.Was.Says, d.Is.Says = w.without(was.Says, is.Says), w.without(is.Says, was.Says)
	return d
}

// wording is what two legal forms say for the same thing: for each word but one the
// one that stands for all of them.
type wording []swap

// alike gathers what two legal forms say instead of the same words of the shared
// clauses, so that "the society" and "the company" are one.
func alike(was, is *Form, l lang.Lang) wording {
	if was == nil || is == nil || was == is {
		return nil
	}
	var groups [][]string
	for _, s := range slices.Concat(was.swaps(l), is.swaps(l)) {
		group := []string{s.words, s.instead}
		groups = slices.DeleteFunc(groups, func(o []string) bool {
			meets := slices.Contains(o, s.words) || slices.Contains(o, s.instead)
			if meets {
				group = union(group, o)
			}
			return meets
		})
		groups = append(groups, group)
	}
	var out wording
	for _, g := range groups {
		for _, words := range g[1:] {
			if words != g[0] {
				out = append(out, swap{words, g[0]})
			}
		}
	}
	slices.SortFunc(out, longestFirst)
	return out
}

// sense is what inlines say, whatever the number to which they refer and whichever
// form's words they say it in. Words of a phrase may be a phrase again, so they are
// looked up twice.
func (w wording) sense(ins []doc.Inline) string {
	return instead(instead(sense(ins), w), w)
}

// without returns the lines that the others do not have, or not as often.
func (w wording) without(lines, others []Line) []Line {
	left := make([]string, len(others))
	for i, o := range others {
		left[i] = w.sense(o.Text)
	}
	var out []Line
	for _, l := range lines {
		if i := slices.Index(left, w.sense(l.Text)); i >= 0 {
			left = slices.Delete(left, i, i+1)
			continue
		}
		out = append(out, l)
	}
	return out
}

// binding is the paper whose clauses bind a group: the governing document of its
// legal form or, where there is none, its agreement. It is nil where neither is
// drafted.
func (s *Set) binding(st *guide.State) *Paper {
	governed := s.FormOf(st) != nil
	var agreement *Paper
	for _, p := range s.papers {
		switch {
		case s.Applies(p, st) != guide.True || !p.HasClauses():
		case p.Governs() && governed:
			return p
		case !p.Governs() && agreement == nil:
			agreement = p
		}
	}
	return agreement
}

// said returns the clauses of a paper as a group has them.
func (s *Set) said(p *Paper, in Input) ([]Said, error) {
	if p == nil {
		return nil, nil
	}
	c := s.composer(in)
	d := &doc.Document{ID: p.ID, Blocks: c.blocks(p.Blocks)}
	if err := d.Resolve(); err != nil {
		return nil, fmt.Errorf("compare: %w", err)
	}
	form := s.FormOf(in.State)
	var out []Said
	for _, b := range d.Blocks {
		clause, ok := b.(*doc.Clause)
		if !ok {
			continue
		}
		one := Said{ID: clause.ID, Number: clause.Number, Heading: clause.Heading, Says: lined("", clause.Says)}
		if form != nil && p.Governs() && form.Clause(clause.ID) != nil {
			one.Plain = c.line(form.Clause(clause.ID).Plain)
		}
		out = append(out, one)
	}
	return out, nil
}

// lined puts the paragraphs of a clause and those below them into one list.
func lined(above string, ps []*doc.Para) []Line {
	var out []Line
	for _, p := range ps {
		number := above + p.Number
		out = append(append(out, Line{number, p.Text}), lined(number, p.Says)...)
	}
	return out
}

// sense is what inlines say, whatever the number to which they refer.
func sense(ins []doc.Inline) string {
	var out strings.Builder
	for _, in := range ins {
		switch in := in.(type) {
		case *doc.Ref:
			out.WriteString("{" + in.ID + "}")
		case doc.Blank:
			out.WriteString("[" + in.Question + " " + in.Label + "]")
		default:
			out.WriteString(doc.Plain([]doc.Inline{in}))
		}
	}
	return out.String()
}
