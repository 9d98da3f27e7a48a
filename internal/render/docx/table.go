package docx

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"coop/internal/doc"
)

// Heights at which a hand can write.
const (
	rowToWrite  = 567 // 1 cm
	rowToSign   = 737 // 1.3 cm
	lineToWrite = 320 // between two lines of a field
)

// shortLabel is how many characters of a label leave room for a line beside it.
const shortLabel = 40

// table prints a caption and a table whose first row is said again on every page.
func (p *printer) table(t *doc.Table) {
	if len(t.Caption) > 0 {
		p.para(para{style: "Caption", keep: true, left: p.step(p.depth)}, t.Caption)
	}
	widths := p.columns(t.Head, t.Rows, t.Widths)
	if len(widths) == 0 {
		return
	}
	defer p.unboxed()()
	p.openTable("PaperTable", p.plain(t.Caption), widths, len(t.Head) > 0)
	if len(t.Head) > 0 {
		p.row(row{cells: t.Head, head: true, keep: true})
	}
	for _, r := range t.Rows {
		height := 0
		if slices.ContainsFunc(r.Cells, toWrite) {
			height = rowToWrite
		}
		p.row(row{cells: r.Cells, height: height})
	}
	p.endTable()
}

// signature prints a table to sign in, which stays on one page.
func (p *printer) signature(s *doc.Signature) {
	head := s.Words.Head()
	rows := make([]doc.Row, len(s.Rows))
	for i, who := range s.Rows {
		rows[i] = doc.Row{Cells: [][]doc.Inline{who}}
	}
	defer p.unboxed()()
	p.openTable("PaperTable", p.plain(s.Words.Sign), p.columns(head, rows, []int{24, 28, 28, 20}), true)
	p.row(row{cells: head, head: true, keep: true})
	for i, r := range rows {
		p.row(row{cells: r.Cells, height: rowToSign, keep: i < len(rows)-1})
	}
	p.endTable()
}

// unboxed leaves the box that a table stands in, whose cells have borders of their
// own, and returns what goes back into it.
func (p *printer) unboxed() func() {
	boxed := p.boxed
	p.boxed = false
	return func() { p.boxed = boxed }
}

// toWrite reports whether a cell is nothing but a place to write.
func toWrite(cell []doc.Inline) bool {
	if len(cell) != 1 {
		return false
	}
	_, gap := cell[0].(doc.Gap)
	return gap
}

// openTable begins a table. A page break before it has to be a paragraph.
func (p *printer) openTable(style, title string, widths []int, head bool) {
	if p.apart || p.breakNext {
		p.spacer()
	}
	total := 0
	for _, w := range widths {
		total += w
	}
	p.write(`<w:tbl><w:tblPr><w:tblStyle w:val="`, style, `"/><w:tblW w:w="`, strconv.Itoa(total), `" w:type="dxa"/>`)
	if p.depth > 0 {
		p.write(`<w:tblInd w:w="`, strconv.Itoa(p.step(p.depth)), `" w:type="dxa"/>`)
	}
	first, look := "0", "0680"
	if head {
		first, look = "1", "06A0"
	}
	p.write(`<w:tblLook w:val="`, look, `" w:firstRow="`, first, `" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`)
	if title != "" {
		p.write(`<w:tblCaption w:val="`, escape(title), `"/>`)
	}
	p.write("</w:tblPr><w:tblGrid>")
	for _, w := range widths {
		p.write(`<w:gridCol w:w="`, strconv.Itoa(w), `"/>`)
	}
	p.write("</w:tblGrid>")
	p.widths = widths
}

func (p *printer) endTable() {
	p.write("</w:tbl>")
	p.apart = true
}

// row is how a row of a table is printed.
type row struct {
	cells  [][]doc.Inline // those that are missing are empty
	height int            // at least so high, 0 for what the words need
	head   bool
	keep   bool // stays with the row below
}

func (p *printer) row(r row) {
	p.write("<w:tr><w:trPr><w:cantSplit/>")
	if r.height > 0 {
		p.write(`<w:trHeight w:val="`, strconv.Itoa(p.em(r.height)), `" w:hRule="atLeast"/>`)
	}
	style := "TableText"
	if r.head {
		p.write("<w:tblHeader/>")
		style = "TableHead"
	}
	p.write("</w:trPr>")
	for i, width := range p.widths {
		p.write(`<w:tc><w:tcPr><w:tcW w:w="`, strconv.Itoa(width), `" w:type="dxa"/></w:tcPr>`)
		var cell []doc.Inline
		if i < len(r.cells) && !toWrite(r.cells[i]) {
			cell = r.cells[i]
		}
		first, second, two := doc.Sides(cell)
		p.para(para{style: style, keep: r.keep}, first)
		if two {
			p.inSecond(func() { p.para(para{style: style, keep: r.keep}, second) })
		}
		p.write("</w:tc>")
	}
	p.write("</w:tr>")
}

// field prints a label and lines to write on: a tab with a line under it, of which
// a screen reader says nothing. One line stands beside a short label.
func (p *printer) field(f *doc.Field) {
	lines := max(f.Lines, 1)
	beside := lines == 1 && utf8.RuneCountInString(p.plain(f.Label)) <= shortLabel
	label := para{style: "FieldLabel", keep: !beside, left: p.step(p.depth)}
	if beside {
		label.style = "FieldLine"
	}
	p.open(label)
	p.inlines(f.Label)
	if beside {
		p.run("", " ")
		p.write("<w:r><w:tab/></w:r>")
	}
	p.end()
	for i := range lines {
		if beside {
			break
		}
		p.open(para{style: "FieldLine", keep: i < lines-1, left: p.step(p.depth)})
		p.write("<w:r><w:tab/></w:r>")
		p.end()
	}
}
