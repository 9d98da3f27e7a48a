package html

import (
	"fmt"
	"slices"
	"strings"

	"coop/internal/doc"
)

// table prints a table inside a group of its own, which scrolls sideways where
// the screen is narrow and can be reached with the keyboard to do so. The group
// is no landmark: a paper may have many tables.
func (p *printer) table(t *doc.Table) {
	id := p.next()
	if len(t.Caption) > 0 {
		p.open(id, "", attr("aria-labelledby", id+"c"))
		p.write("<caption", attr("id", id+"c"), ">", p.text(t.Caption), "</caption>\n")
	} else {
		p.open(id, "", attr("aria-label", names(t.Head)))
	}
	p.shares(id, t.Widths)
	if len(t.Head) > 0 {
		p.write("<thead>\n")
		p.row("col", t.Head, len(t.Head), len(t.Head))
		p.write("</thead>\n")
	}
	p.write("<tbody>\n")
	for _, r := range t.Rows {
		p.row("row", r.Cells, 1, len(t.Head))
	}
	p.end()
}

// signature prints a table of empty boxes to write in, each as high as a hand
// needs.
func (p *printer) signature(s *doc.Signature) {
	p.open(p.next(), "sign", attr("aria-label", doc.Plain(s.Words.Sign)))
	p.write("<thead>\n")
	p.row("col", s.Words.Head(), 4, 4)
	p.write("</thead>\n<tbody>\n")
	for _, who := range s.Rows {
		p.row("row", [][]doc.Inline{who}, 1, 4)
	}
	p.end()
}

func (p *printer) open(id, class, name string) {
	p.write("<div class=\"scroll\" role=\"group\" tabindex=\"0\"", name, ">\n<table", attr("id", id), attr("class", class), ">\n")
}

func (p *printer) end() { p.write("</tbody>\n</table>\n</div>\n") }

// row prints a row of at least so many cells, the first heads of them headings of
// the row or of their columns. A heading with nothing in it is a plain cell.
func (p *printer) row(scope string, cells [][]doc.Inline, heads, least int) {
	p.write("<tr>")
	for i := range max(len(cells), least) {
		var c []doc.Inline
		if i < len(cells) {
			c = cells[i]
		}
		if i < heads && speaks(c) {
			p.write("<th", attr("scope", scope), ">", p.text(c), "</th>")
			continue
		}
		p.write("<td>", p.text(c), "</td>")
	}
	p.write("</tr>\n")
}

// speaks reports whether there is anything to read in a cell: a line to write on
// is none, and a heading must not be empty.
func speaks(ins []doc.Inline) bool {
	return slices.ContainsFunc(ins, func(in doc.Inline) bool {
		_, gap := in.(doc.Gap)
		return !gap
	})
}

// shares gives the columns of a table their shares of the line. The policy allows
// no style inside a tag, so they go into the sheet.
func (p *printer) shares(id string, widths []int) {
	sum := 0
	for _, w := range widths {
		sum += max(w, 0)
	}
	if sum == 0 {
		return
	}
	p.write("<colgroup>")
	for i, w := range widths {
		p.write("<col>")
		fmt.Fprintf(&p.rules, "#%s col:nth-child(%d) { width: %d%%; }\n", id, i+1, max(w, 0)*100/sum)
	}
	p.write("</colgroup>\n")
}

// names says what a table is about where it has no caption.
func names(head [][]doc.Inline) string {
	var out []string
	for _, h := range head {
		out = append(out, doc.Plain(h))
	}
	return strings.Join(out, ", ")
}

// field prints a label and lines to write on.
func (p *printer) field(f *doc.Field) {
	p.write("<div class=\"field\">\n<p>", p.text(f.Label), "</p>\n")
	for range max(f.Lines, 1) {
		p.write("<div class=\"line\"></div>\n")
	}
	p.write("</div>\n")
}
