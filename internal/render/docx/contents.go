package docx

import (
	"slices"
	"strconv"

	"coop/internal/doc"
)

// contents prints a table of contents of the clauses and the headings of the
// first level, when there are enough of them. Its words are here from the start;
// the numbers of pages only Word knows, which fills them in when it updates the
// table, and until then they are left out: none is better than a wrong one.
func (p *printer) contents(blocks []doc.Block) {
	entries := doc.Listed(blocks)
	if entries == nil {
		return
	}
	below := 1
	if slices.ContainsFunc(entries, func(b doc.Block) bool { _, part := b.(*doc.Heading); return part }) {
		below = 2
	}
	p.part()
	p.write(`<w:sdt><w:sdtPr>`, p.controlID(), `<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`)
	p.para(para{style: "TOCHeading"}, p.words.Line(func(w doc.Words) string { return w.Contents }))
	for i, b := range entries {
		name := "_Toc" + strconv.Itoa(i+1)
		p.listed[b] = name
		level, number, text := 1, "", []doc.Inline(nil)
		switch b := b.(type) {
		case *doc.Heading:
			text = b.Text
		case *doc.Clause:
			level, text = below, b.Heading
			if b.Number != "" {
				number = b.Number + "."
			}
		}
		// The heading of a part stays with the first of its clauses.
		before := false
		if i+1 < len(entries) {
			_, before = entries[i+1].(*doc.Clause)
		}
		p.openEntry(level, number != "", number == "" && before)
		if i == 0 {
			p.fieldBegin(`TOC \h \z \o "1-1" \t "Clause heading,` + strconv.Itoa(below) + `"`)
		}
		p.entry(name, number, text)
		p.end()
	}
	p.open(para{style: "Spacer"})
	p.write(fieldEnd)
	p.end()
	p.write("</w:sdtContent></w:sdt>")
}

// openEntry begins an entry. A numbered one has a stop for the words after its
// number, as Word itself gives it one.
func (p *printer) openEntry(level int, numbered, keep bool) {
	p.write(`<w:p><w:pPr><w:pStyle w:val="TOC`, strconv.Itoa(level), `"/>`)
	if keep {
		p.write("<w:keepNext/>")
	}
	if numbered {
		stop := p.em(tocStep)
		if level > 1 {
			stop += p.em(tocIndent)
		}
		p.write(`<w:tabs><w:tab w:val="left" w:pos="`, strconv.Itoa(stop), `"/><w:tab w:val="right" w:pos="`, strconv.Itoa(lineWidth), `"/></w:tabs>`)
	}
	p.write("</w:pPr>")
}

func (p *printer) entry(name, number string, text []doc.Inline) {
	p.write(`<w:hyperlink w:anchor="`, name, `" w:history="1">`)
	if number != "" {
		p.run("", number)
		p.write("<w:r><w:tab/></w:r>")
	}
	p.inEach(text, func(ins []doc.Inline) { p.run("", p.plain(ins)) })
	p.write("<w:r><w:tab/></w:r>")
	p.fieldOf(`PAGEREF `+name+` \h`, "")
	p.write("</w:hyperlink>")
}
