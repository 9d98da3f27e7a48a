// Package text prints a document as plain text for e-mail, for screen readers
// and for the terminal.
//
// Of a paper in two languages, one stands under the other, each behind its code,
// EN or CY. Headings and labels say both on one line, and what is to be filled in
// stands once.
//
// It is made to be heard as well as seen. A heading is a line of its own with
// two empty lines before it: lines of signs below it would be read out one by
// one, and capitals may be spelled. A table is one record after another, each
// value with its heading before it. There are no drawn boxes. Lines are at most
// 76 columns, counted as a terminal shows them; a word that is longer stands
// whole, since it is most likely an address.
//
// It knows no file and no toolkit. cli and tests may import it.
package text

import (
	"fmt"
	"strconv"
	"strings"

	"coop/internal/doc"
)

const fillLine = 48 // the length of a line to write on

// Render prints a document. The same document always gives the same bytes.
func Render(d *doc.Document, w doc.Words) []byte { return Fit(d, w, columns) }

// Fit prints a document for a narrow screen: as Render does, in lines of at most
// so many columns, at least one.
func Fit(d *doc.Document, w doc.Words, columns int) []byte {
	p := printer{words: w, columns: columns}
	head := stack("\n",
		p.head("", d.TitleLine()),
		p.head("", doc.Line(d.For)),
		p.head("", w.Line(func(w doc.Words) string { return w.Made })),
		p.head("", d.MarkLine()),
		p.languages())
	return []byte(stack("\n\n\n", stack("\n\n", head, p.box(d.Notice)), p.blocks(d.Blocks)) + "\n")
}

type printer struct {
	words   doc.Words
	columns int // the longest line
	indent  int // columns before every line
}

// line is a line to write on, as long as there is room for.
func (p printer) line(long int) string {
	return strings.Repeat("_", max(1, min(long, p.columns-p.indent-2)))
}

// in prints something further in.
func (p printer) in(columns int) printer {
	p.indent += columns
	return p
}

func (p printer) blocks(blocks []doc.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		s := p.block(block)
		if s == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
			if apart(block) {
				b.WriteByte('\n')
			}
		}
		b.WriteString(s)
	}
	return b.String()
}

// apart reports whether a block begins something new, which one more empty line
// makes seen and heard.
func apart(b doc.Block) bool {
	switch b.(type) {
	case *doc.Heading, *doc.Clause:
		return true
	}
	return false
}

func (p printer) block(b doc.Block) string {
	switch b := b.(type) {
	case *doc.Heading:
		return p.head("", b.Text)
	case *doc.Paragraph:
		return p.para("", b.Text)
	case *doc.List:
		return p.list(b)
	case *doc.Clause:
		return stack("\n\n", p.head(b.Number+". ", b.Heading), p.says(b.Says))
	case *doc.Table:
		return p.table(b)
	case *doc.Field:
		return p.field(b)
	case *doc.Signature:
		return p.signature(b)
	case *doc.Box:
		return p.box(b.Blocks)
	case *doc.PageBreak:
		return "" // plain text has no pages
	default:
		return fmt.Sprintf("?%T", b)
	}
}

// says prints numbered paragraphs; those below them stand further in.
func (p printer) says(says []*doc.Para) string {
	var parts []string
	for _, s := range says {
		lead := ""
		if s.Number != "" {
			lead = s.Number + " "
		}
		parts = append(parts, p.para(lead, s.Text), p.in(4).says(s.Says))
	}
	return stack("\n\n", parts...)
}

func (p printer) list(l *doc.List) string {
	items := make([]string, 0, len(l.Items))
	between := "\n"
	for i, it := range l.Items {
		mark := "- "
		switch l.Style {
		case doc.Ordered:
			mark = strconv.Itoa(i+1) + ". "
		case doc.Ticks:
			mark = "[ ] "
		case doc.Bullets:
		}
		s := p.item(mark, it.Text)
		if len(it.Blocks) > 0 {
			between = "\n\n"
			s = stack("\n\n", s, p.in(len(mark)).blocks(it.Blocks))
		}
		items = append(items, s)
	}
	return strings.Join(items, between)
}

// table prints a row as lines of "heading: value". An empty value keeps its
// heading, so that nobody wonders whether it was forgotten.
func (p printer) table(t *doc.Table) string {
	records := []string{p.head("", t.Caption)}
	for _, row := range t.Rows {
		var lines []string
		for i, cell := range row.Cells {
			lead := ""
			if i < len(t.Head) {
				lead = colon(doc.Plain(t.Head[i]))
			}
			lines = append(lines, p.record(lead, cell))
		}
		records = append(records, stack("\n", lines...))
	}
	return stack("\n\n", records...)
}

// record prints a heading and its value, later lines two columns in.
func (p printer) record(lead string, value []doc.Inline) string {
	if _, _, two := doc.Sides(value); two {
		return stack("\n", p.hang(2, "", doc.Line(lead)), p.in(2).para("", value))
	}
	ins := value
	if lead != "" {
		ins = append([]doc.Inline{doc.Text(lead + " ")}, value...)
	}
	return p.hang(2, "", ins)
}

func (p printer) field(f *doc.Field) string {
	label := colon(doc.Plain(f.Label))
	line := p.line(fillLine)
	if f.Lines <= 1 {
		return p.write(label, line)
	}
	lines := []string{p.head("", doc.Line(label))}
	for range f.Lines {
		lines = append(lines, p.write("", line))
	}
	return stack("\n", lines...)
}

func (p printer) signature(s *doc.Signature) string {
	line := p.line(fillLine)
	var rows []string
	for _, who := range s.Rows {
		rows = append(rows, stack("\n",
			p.record(colon(doc.Plain(s.Words.Who)), who),
			p.write(colon(doc.Plain(s.Words.Name)), line),
			p.write(colon(doc.Plain(s.Words.Sign)), line),
			p.write(colon(doc.Plain(s.Words.Date)), p.line(20))))
	}
	return stack("\n\n", rows...)
}

// write prints a label and a line to write on.
func (p printer) write(label, line string) string {
	return p.record(label, []doc.Inline{doc.Text(line)})
}

// box prints a notice further in, after the word that says it is one.
func (p printer) box(blocks []doc.Block) string {
	s := p.in(4).blocks(blocks)
	if s == "" {
		return ""
	}
	label := p.words.Line(func(w doc.Words) string { return w.Box })
	return stack("\n", p.head("", doc.Line(colon(doc.Plain(label)))), s)
}

// colon ends a label with a colon, unless it has an end of its own.
func colon(label string) string {
	if label == "" || strings.HasSuffix(label, ":") || strings.HasSuffix(label, "?") {
		return label
	}
	return label + ":"
}

// stack puts parts one after the other, and leaves out those that say nothing.
func stack(between string, parts ...string) string {
	var said []string
	for _, s := range parts {
		if s != "" {
			said = append(said, s)
		}
	}
	return strings.Join(said, between)
}
