package docx

import (
	"strconv"

	"coop/internal/doc"
)

// The words of a paper in two languages stand in tables of two columns, a row for
// each paragraph, and every run of the second column is said to be in its language.
// The heading of a clause goes across both columns, so that there is one of it in
// the contents. Headings of parts, tables, and what is to be filled in or signed
// stand between these tables, once for both languages.
//
// Word counts the clauses in the first column alone, or it would count them twice;
// a number in the second is a field that repeats the one beside it.

// columned reports whether a block stands in the columns.
func columned(b doc.Block) bool {
	switch b.(type) {
	case *doc.Paragraph, *doc.List, *doc.Clause:
		return true
	}
	return false
}

// text prints a text by say: once, or in a paper of two languages as a row of the
// columns, where say is told which of them it prints.
func (p *printer) text(ins []doc.Inline, say func(ins []doc.Inline, second bool)) {
	first, second, two := doc.Sides(ins)
	if !two {
		p.across(func() { say(first, false) })
		return
	}
	p.enter()
	p.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
	p.cell(1, func() { say(first, false) })
	p.cell(1, func() { p.inSecond(func() { say(second, true) }) })
	p.write("</w:tr>")
}

// across prints what stands once for both languages: in a paper of two, in a row
// that has no columns.
func (p *printer) across(say func()) {
	if !p.two {
		say()
		return
	}
	p.enter()
	p.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
	p.cell(2, say)
	p.write("</w:tr>")
}

// enter begins the columns, under the names of the languages, unless it is in them.
func (p *printer) enter() {
	if p.beside {
		return
	}
	style := "BesideTable"
	if p.boxed {
		style = "BoxTable"
	}
	defer func(depth int) { p.depth = depth }(p.depth)
	p.depth = 0
	names := p.words.Line(func(w doc.Words) string { return w.Name })
	p.openTable(style, p.plain(names), shares(nil, 2, lineWidth), true)
	p.beside = true
	p.write("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
	head := para{style: "TableHead", keep: true}
	p.cell(1, func() { p.para(head, doc.Line(p.words.Name)) })
	p.cell(1, func() { p.inSecond(func() { p.para(head, doc.Line(p.words.Name)) }) })
	p.write("</w:tr>")
}

// leave ends the columns.
func (p *printer) leave() {
	if p.beside {
		p.beside = false
		p.endTable()
	}
}

// cell prints a cell over one column or both. The table has the border of the box.
func (p *printer) cell(columns int, say func()) {
	defer p.unboxed()()
	width := 0
	for _, w := range p.widths[:columns] {
		width += w
	}
	p.write(`<w:tc><w:tcPr><w:tcW w:w="`, strconv.Itoa(width), `" w:type="dxa"/>`)
	if columns > 1 {
		p.write(`<w:gridSpan w:val="`, strconv.Itoa(columns), `"/>`)
	}
	p.write("</w:tcPr>")
	say()
	p.write("</w:tc>")
}

// inEach prints a text on one line, in each of its languages.
func (p *printer) inEach(ins []doc.Inline, say func([]doc.Inline)) {
	first, second, two := doc.Sides(ins)
	say(first)
	if two {
		p.run("", doc.Slash)
		p.inSecond(func() { say(second) })
	}
}

// inSecond prints in the second language.
func (p *printer) inSecond(say func()) {
	defer func(w doc.Words, l string) { p.words, p.lang = w, l }(p.words, p.lang)
	p.words = p.words.Other()
	p.lang = p.words.Lang + "-GB"
	say()
}

// besideStyles are the tables of two languages: a line between the columns, and in
// a box the border of one.
const besideStyles = `<w:style w:type="table" w:customStyle="1" w:styleId="BesideTable"><w:name w:val="Beside Table"/><w:basedOn w:val="PaperTable"/><w:tblPr><w:tblBorders>` +
	`<w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/><w:insideH w:val="nil"/>` +
	`<w:insideV w:val="single" w:sz="6" w:space="0" w:color="6B747B"/></w:tblBorders></w:tblPr>` + shadedHead + `</w:style>` +
	`<w:style w:type="table" w:customStyle="1" w:styleId="BoxTable"><w:name w:val="Box Table"/><w:basedOn w:val="PaperTable"/><w:tblPr><w:tblBorders>` +
	`<w:top w:val="single" w:sz="12" w:space="0" w:color="0D4F4A"/><w:left w:val="single" w:sz="12" w:space="0" w:color="0D4F4A"/>` +
	`<w:bottom w:val="single" w:sz="12" w:space="0" w:color="0D4F4A"/><w:right w:val="single" w:sz="12" w:space="0" w:color="0D4F4A"/><w:insideH w:val="nil"/>` +
	`<w:insideV w:val="single" w:sz="6" w:space="0" w:color="6B747B"/></w:tblBorders></w:tblPr>` + shadedHead + `</w:style>`
