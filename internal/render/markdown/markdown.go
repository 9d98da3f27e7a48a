// Package markdown prints a document as Markdown: CommonMark with the tables and
// tick boxes of GitHub. The file is read raw in Notepad as often as it is
// rendered, so the marks are few and the words stand as they will be read.
//
// A paper in two languages stands in tables of two columns, with its headings, and
// what is to be filled in, between them.
//
// Clauses keep the numbers they were given: they are paragraphs and not Markdown
// lists, which count for themselves. Sub-paragraphs are moved in by no-break
// spaces, because four plain spaces would make them code. Boxes to tick are
// "[ ]": every font and every terminal has it, and GitHub draws a box from it.
//
// It knows no file and no toolkit. cli and tests may import it.
package markdown

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"coop/internal/doc"
)

const (
	inset    = "\u00a0\u00a0\u00a0\u00a0" // how far a sub-paragraph is moved in
	fillLine = 48                         // the length of a line to write on
)

// Render prints a document. The same document always gives the same bytes.
func Render(d *doc.Document, w doc.Words) []byte {
	p := printer{words: w}
	parts := []string{
		p.heading(1, "", d.TitleLine()),
		p.lines(doc.Line(d.For), "", ""),
		p.lines(w.Line(func(w doc.Words) string { return w.Made }), "", ""),
		p.lines(stressed(d.MarkLine()), "", ""),
		quote(p.blocks(d.Notice)),
		p.blocks(d.Blocks),
	}
	return []byte(stack(parts) + "\n")
}

// stressed returns what a document is not to be taken for, stressed.
func stressed(mark []doc.Inline) []doc.Inline {
	first, second, two := doc.Sides(mark)
	switch {
	case len(mark) == 0:
		return nil
	case two:
		return doc.Join(stressed(first), stressed(second))
	}
	return []doc.Inline{doc.Stress(doc.Plain(mark))}
}

type printer struct {
	words doc.Words
	under int // the level of the last heading; a clause stands one below it
}

// blocks prints blocks with an empty line between them. Two lists that follow
// each other take turns with their marks, or Markdown would make one of them.
func (p *printer) blocks(blocks []doc.Block) string {
	if p.words.Second != nil {
		return p.beside(blocks)
	}
	var parts []string
	var before doc.Block
	turn := false
	for _, b := range blocks {
		other := !turn && follows(before, b)
		if s := p.block(b, other); s != "" {
			parts, before, turn = append(parts, s), b, other
		}
	}
	return stack(parts)
}

func (p *printer) block(b doc.Block, turn bool) string {
	switch b := b.(type) {
	case *doc.Heading:
		p.under = b.Level
		return p.heading(b.Level+1, "", b.Text)
	case *doc.Paragraph:
		return p.lines(b.Text, "", "")
	case *doc.List:
		return p.list(b, turn)
	case *doc.Clause:
		return stack(p.paras([]string{p.clause(b)}, b.Says, ""))
	case *doc.Table:
		return stack([]string{p.lines(b.Caption, "", ""), p.table(b)})
	case *doc.Field:
		return p.field(b)
	case *doc.Signature:
		return p.signature(b)
	case *doc.Box:
		return quote(p.blocks(b.Blocks))
	case *doc.PageBreak:
		return "___"
	default:
		return fmt.Sprintf("?%T", b)
	}
}

// clause prints the heading of a clause.
func (p *printer) clause(c *doc.Clause) string {
	return p.heading(p.under+2, c.Number+". ", c.Heading)
}

func (p *printer) heading(level int, number string, text []doc.Inline) string {
	s := p.line(text, number == "", " ")
	// A heading may be closed by a word of #, which is not shown.
	last := strings.LastIndexByte(s, ' ') + 1
	if strings.HasPrefix(s[last:], "#") && strings.Trim(s[last:], "#") == "" {
		s = s[:last] + `\` + s[last:]
	}
	return strings.TrimRight(strings.Repeat("#", min(max(level, 1), 6))+" "+number+s, " ")
}

// paras adds numbered paragraphs, one to a paragraph of Markdown.
func (p *printer) paras(parts []string, says []*doc.Para, in string) []string {
	for _, s := range says {
		number := s.Number
		if number != "" {
			number += " "
		}
		parts = append(parts, p.lines(s.Text, number, in))
		parts = p.paras(parts, s.Says, in+inset)
	}
	return parts
}

// follows reports whether Markdown would join list b to the list before it.
func follows(before, b doc.Block) bool {
	l1, ok1 := before.(*doc.List)
	l2, ok2 := b.(*doc.List)
	return ok1 && ok2 && (l1.Style == doc.Ordered) == (l2.Style == doc.Ordered)
}

func (p *printer) list(l *doc.List, turn bool) string {
	items := make([]string, 0, len(l.Items))
	between := "\n"
	for i, it := range l.Items {
		if len(it.Blocks) > 0 {
			between = "\n\n"
		}
		mark, tick := "- ", ""
		switch {
		case l.Style == doc.Ordered && turn:
			mark = strconv.Itoa(i+1) + ") "
		case l.Style == doc.Ordered:
			mark = strconv.Itoa(i+1) + ". "
		case turn:
			mark = "* "
		}
		if l.Style == doc.Ticks {
			tick = "[ ] "
		}
		words := stack([]string{p.lines(it.Text, tick, ""), p.blocks(it.Blocks)})
		if words == "" {
			words = "\u00a0" // readers differ about what follows an item of nothing
		}
		items = append(items, prefix(mark, strings.Repeat(" ", len(mark)), words))
	}
	return strings.Join(items, between)
}

// field prints a label and lines to write on. A longer answer starts below its
// label; the no-break space keeps its lines from being read as rules.
func (p *printer) field(f *doc.Field) string {
	label := p.line(colon(f.Label), true, " ")
	if f.Lines <= 1 && label != "" {
		return label + " " + strings.Repeat("_", fillLine)
	}
	lines := []string{label}
	if label == "" {
		lines = nil
	}
	for range max(f.Lines, 1) {
		lines = append(lines, "\u00a0"+strings.Repeat("_", fillLine))
	}
	return strings.Join(lines, "  \n")
}

// colon ends a label with a colon, unless it has an end of its own.
func colon(label []doc.Inline) []doc.Inline {
	if first, second, two := doc.Sides(label); two {
		return doc.Join(first, colon(second))
	}
	s := strings.TrimSpace(clean(doc.Plain(label)))
	if s == "" || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "?") {
		return label
	}
	return append(slices.Clip(label), doc.Text(":"))
}

// stack puts parts below each other with an empty line between them, and leaves
// out those that say nothing.
func stack(parts []string) string {
	var b strings.Builder
	for _, s := range parts {
		if s == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(s)
	}
	return b.String()
}

func quote(s string) string {
	if s == "" {
		return ""
	}
	return prefix("> ", "> ", s)
}

// prefix puts first before the first line of s and rest before the others, with
// no spaces at the end of an empty line.
func prefix(first, rest, s string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		before := rest
		if i == 0 {
			before = first
		}
		if l == "" {
			before = strings.TrimRight(before, " ")
		}
		lines[i] = before + l
	}
	return strings.Join(lines, "\n")
}
