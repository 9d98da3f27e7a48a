package markdown

import (
	"slices"
	"strconv"

	"coop/internal/doc"
)

// sides prints the blocks of a paper in two languages. What is said in both stands
// in the two columns of a table, a row for each paragraph; what a cell cannot hold
// ends the table and stands below it.
type sides struct {
	*printer
	parts []string
	rows  [][]string // of the table that is begun, without its heading
}

func (p *printer) beside(blocks []doc.Block) string {
	s := &sides{printer: p}
	s.blocks(blocks, "")
	s.part("")
	return stack(s.parts)
}

func (s *sides) blocks(blocks []doc.Block, in string) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Paragraph:
			s.say(b.Text, in, "", "")
		case *doc.Clause:
			s.part(s.clause(b))
			s.paras(b.Says, in)
		case *doc.List:
			s.list(b, in)
		default:
			s.part(s.block(b, false))
		}
	}
}

// part ends the table that is begun and puts something below it.
func (s *sides) part(words string) {
	if len(s.rows) > 0 {
		head := []string{s.words.Name, s.other().words.Name}
		s.parts = append(s.parts, grid(append([][]string{head}, s.rows...)))
		s.rows = nil
	}
	s.parts = append(s.parts, words)
}

// say prints a paragraph with what stands before it in each column. One that is the
// same in both languages stands across them, as a paragraph of its own.
func (s *sides) say(text []doc.Inline, in, lead, otherLead string) {
	first, second, two := doc.Sides(text)
	if !two {
		s.part(s.lines(text, lead, in))
		return
	}
	s.rows = append(s.rows, []string{
		in + lead + s.line(first, false, "<br>"),
		in + otherLead + s.other().line(second, false, "<br>"),
	})
}

func (s *sides) paras(says []*doc.Para, in string) {
	for _, p := range says {
		number := p.Number
		if number != "" {
			number += " "
		}
		s.say(p.Text, in, number, number)
		s.paras(p.Says, in+inset)
	}
}

// list prints the items of a list with their marks; a box is ticked once for both
// languages. A list of names, the same in both, stays a list.
func (s *sides) list(l *doc.List, in string) {
	if !slices.ContainsFunc(l.Items, inTwo) {
		s.part(s.printer.list(l, false))
		return
	}
	for i, it := range l.Items {
		mark, other := "• ", "• "
		switch l.Style {
		case doc.Ordered:
			mark = strconv.Itoa(i+1) + ". "
			other = mark
		case doc.Ticks:
			mark, other = "[ ] ", ""
		case doc.Bullets:
		}
		text := it.Text
		if first, second, two := doc.Sides(text); !two {
			text = []doc.Inline{&doc.Both{First: first, Second: second}}
		}
		s.say(text, in, mark, other)
		s.blocks(it.Blocks, in+inset)
	}
}

// inTwo reports whether an item, or anything below it, is said in two languages.
func inTwo(it doc.Item) bool {
	if _, _, two := doc.Sides(it.Text); two {
		return true
	}
	return len(it.Blocks) > 0
}

// other prints in the second language.
func (p *printer) other() *printer {
	q := *p
	q.words = p.words.Other()
	q.words.Second = nil
	return &q
}
