// Package docx prints a document as a Word file that stays a living one: clauses
// are numbered by Word itself and references are fields, so that a rule put in
// between renumbers what follows it; headings, lists and tables are real ones,
// and a blank is a control to click and type in.
//
// A paper in two languages stands in tables of two columns; see beside.go.
//
// Where Word would count otherwise than the document does, a number is written
// out as words; see numbering.go. Nothing in the file makes Word ask a question
// when it is opened.
//
// It knows no file and no toolkit. cli and tests may import it.
package docx

import (
	"fmt"
	"strings"

	"coop/internal/doc"
)

// Render prints a document. The same document always gives the same bytes.
func Render(d *doc.Document, w doc.Words) []byte {
	p := newPrinter(d, w)
	p.top(d)
	if len(d.Notice) > 0 {
		p.box(d.Notice)
	}
	boxes, rest := d.Opening()
	p.blocks(boxes)
	p.contents(rest)
	p.blocks(rest)
	p.leave()
	if p.breakNext = false; strings.HasSuffix(p.out.String(), "</w:tbl>") {
		p.spacer() // no document ends with a table
	}
	return p.pack(d)
}

// Lengths are in twentieths of a point, as Word counts them; type is in half points.
const (
	lineWidth = 11906 - 2*1417
	small     = 24 // 12 points, the least there is
	large     = 32
)

// printer walks the tree once, after a first walk that gathers what refers to
// what. Everything it gives an id is counted in the order of the document.
type printer struct {
	out   strings.Builder
	words doc.Words
	two   bool   // the paper is in two languages
	size  int    // of the body
	lang  string // said of every run; empty for the language of the whole

	marks   map[string]*mark // what is referred to, by the id of the document
	counted map[any]bool     // clauses and paragraphs that Word numbers as the document does
	listed  map[doc.Block]string
	ids     int   // how many bookmarks and controls there are
	orders  []int // the levels of the ordered lists

	under     int   // the level of the last heading; a clause stands one below it
	depth     int   // how many lists are round the block
	boxed     bool  // the block stands in a box
	keep      bool  // the block must stay with the next one
	breakNext bool  // the next paragraph begins a page
	apart     bool  // a box or a table has ended just before
	beside    bool  // a table of two languages is open
	widths    []int // of the columns of the table it is in
}

func newPrinter(d *doc.Document, w doc.Words) *printer {
	p := &printer{words: w, two: w.Second != nil, size: small, marks: map[string]*mark{}, counted: map[any]bool{}, listed: map[doc.Block]string{}}
	if d.Large {
		p.size = large
	}
	p.survey(d)
	return p
}

func (p *printer) write(parts ...string) {
	for _, s := range parts {
		p.out.WriteString(s)
	}
}

// next returns a number that nothing else in the file has.
func (p *printer) next() int {
	p.ids++
	return p.ids
}

// em grows a length with the type.
func (p *printer) em(twips int) int { return twips * p.size / small }

// top prints whose paper it is, its title, and when it was made.
func (p *printer) top(d *doc.Document) {
	made := p.words.Line(func(w doc.Words) string { return w.Made })
	for _, part := range []struct {
		style string
		text  []doc.Inline
	}{{"Subtitle", doc.Line(d.For)}, {"Title", d.TitleLine()}, {"Made", made}} {
		if len(part.text) > 0 {
			p.para(para{style: part.style}, part.text)
		}
	}
}

func (p *printer) blocks(blocks []doc.Block) {
	for _, b := range blocks {
		p.block(b)
	}
}

func (p *printer) block(b doc.Block) {
	if !columned(b) {
		p.leave()
	}
	switch b := b.(type) {
	case *doc.Heading:
		p.heading(b)
	case *doc.Paragraph:
		p.paragraph(b)
	case *doc.List:
		p.list(b)
	case *doc.Clause:
		p.clause(b)
	case *doc.Table:
		p.table(b)
	case *doc.Field:
		p.field(b)
	case *doc.Signature:
		p.signature(b)
	case *doc.Box:
		p.box(b.Blocks)
	case *doc.PageBreak:
		p.breakNext = true
	default:
		p.para(para{}, doc.Line(fmt.Sprintf("?%T", b)))
	}
}

// paragraph prints running text. One that says nothing is not printed: an empty
// paragraph is read out as one.
func (p *printer) paragraph(b *doc.Paragraph) {
	if len(b.Text) == 0 {
		return
	}
	style := para{}
	switch {
	case p.boxed && p.depth == 0 && !p.two:
		style.style = "Boxed"
	case p.depth > 0:
		style.style, style.left = "ListContinue", p.step(p.depth)
	}
	p.text(b.Text, func(ins []doc.Inline, _ bool) { p.para(style, ins) })
}

// box prints blocks with a border round each paragraph, which Word and LibreOffice
// draw as one round neighbours whose borders and indents are the same. A table of
// one cell would be read out as a table, and a control round the blocks makes
// LibreOffice lose what is bold in them.
func (p *printer) box(blocks []doc.Block) {
	if p.boxed { // there is no box inside a box
		p.blocks(blocks)
		return
	}
	before := p.out.Len()
	p.boxed = true
	for i, b := range blocks {
		p.keep = i < len(blocks)-1
		p.block(b)
	}
	p.leave()
	p.boxed, p.keep = false, false
	p.apart = p.out.Len() > before
}

// part stands before what follows a box or a table: without a paragraph between
// them two boxes or two tables become one. A new page parts them too, but not the
// borders of two boxes.
func (p *printer) part() {
	if p.apart && (p.boxed || !p.breakNext) {
		p.spacer()
	}
	p.apart = false
}

// spacer prints a paragraph that is no more than a space, outside of any box.
func (p *printer) spacer() {
	boxed := p.boxed
	p.apart, p.boxed = false, false
	p.para(para{style: "Spacer"}, nil)
	p.boxed = boxed
}
