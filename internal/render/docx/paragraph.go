package docx

import (
	"strconv"

	"coop/internal/doc"
)

// para is how a paragraph stands. Its style says nearly all; the rest hangs on
// where it is.
type para struct {
	style   string // id of a style; none is the normal one
	keep    bool   // stays on the page of the next paragraph
	list    int    // number of a list, 0 for none
	level   int    // in its list, from 0
	plain   bool   // its style numbers it, and it must not
	left    int    // indent, 0 for what the style and the list say
	hanging int    // how far the first line stands out of it
	outline int    // level in the outline, from 1; 0 for what the style says
}

// frame is the border of a box, the same on each of its paragraphs and in the
// style Boxed, or Word would draw a box round each of them.
const frame = `<w:pBdr>` +
	`<w:top w:val="single" w:sz="12" w:space="6" w:color="0D4F4A"/>` +
	`<w:left w:val="single" w:sz="12" w:space="8" w:color="0D4F4A"/>` +
	`<w:bottom w:val="single" w:sz="12" w:space="6" w:color="0D4F4A"/>` +
	`<w:right w:val="single" w:sz="12" w:space="8" w:color="0D4F4A"/></w:pBdr>`

// inset keeps the border of a box inside the margins.
const inset = 180

// para prints a paragraph of inlines.
func (p *printer) para(s para, ins []doc.Inline) {
	p.open(s)
	p.inlines(ins)
	p.end()
}

// open begins a paragraph. The order of its properties is that of the standard.
func (p *printer) open(s para) {
	p.part()
	p.write("<w:p><w:pPr>")
	if s.style != "" {
		p.write(`<w:pStyle w:val="`, s.style, `"/>`)
	}
	if s.keep || p.keep {
		p.write("<w:keepNext/>")
	}
	if p.boxed {
		p.write("<w:keepLines/>")
	}
	if p.breakNext {
		p.write("<w:pageBreakBefore/>")
		p.breakNext = false
	}
	switch {
	case s.plain:
		p.write(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`)
	case s.list > 0:
		p.write(`<w:numPr><w:ilvl w:val="`, strconv.Itoa(s.level), `"/><w:numId w:val="`, strconv.Itoa(s.list), `"/></w:numPr>`)
	}
	p.stand(s)
	if s.outline > 0 {
		p.write(`<w:outlineLvl w:val="`, strconv.Itoa(s.outline-1), `"/>`)
	}
	p.write("</w:pPr>")
}

// stand prints the indents of a paragraph. In a box nothing hangs out: neighbours
// are drawn as one box when their indents are the same.
func (p *printer) stand(s para) {
	switch {
	case p.boxed && s.style == "Boxed": // as its style says
	case p.boxed:
		p.write(frame)
		first := 0
		if s.hanging > 0 {
			p.write(`<w:tabs><w:tab w:val="left" w:pos="`, strconv.Itoa(inset+s.left), `"/></w:tabs>`)
			first = s.left - s.hanging
		}
		edge := strconv.Itoa(inset)
		p.write(`<w:ind w:left="`, edge, `" w:right="`, edge, `" w:firstLine="`, strconv.Itoa(first), `"/>`)
	case s.left > 0:
		p.write(`<w:ind w:left="`, strconv.Itoa(s.left), `" w:hanging="`, strconv.Itoa(s.hanging), `"/>`)
	}
}

func (p *printer) end() { p.write("</w:p>") }

// step is the indent of lists inside so many lists.
func (p *printer) step(depth int) int { return p.em(listStep) * depth }
