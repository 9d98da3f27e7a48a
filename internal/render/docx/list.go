package docx

import (
	"strconv"

	"coop/internal/doc"
)

// list prints a list; those inside it stand further in.
func (p *printer) list(l *doc.List) {
	level := min(p.depth, deepest)
	s := para{style: "ListBullet", list: bulletList, level: level}
	switch l.Style {
	case doc.Ordered:
		s.style, s.list = "ListNumber", firstOrdered+len(p.orders)
		p.orders = append(p.orders, level)
	case doc.Ticks:
		s.style, s.list = "ListTick", 0
	case doc.Bullets:
	}
	if p.boxed || l.Style == doc.Ticks { // a box has its own indent, and a tick has no level with one
		s.left, s.hanging = p.step(level+1), p.step(1)
	}
	for i, it := range l.Items {
		p.text(it.Text, func(ins []doc.Inline, second bool) {
			switch {
			case second && l.Style == doc.Ordered: // Word has counted it in the first language
				p.open(para{style: s.style, left: p.step(level + 1), hanging: p.step(1)})
				p.run("", strconv.Itoa(i+1)+".")
				p.write("<w:r><w:tab/></w:r>")
			case second && l.Style == doc.Ticks: // it is ticked once
				p.open(para{style: s.style, left: s.left})
			default:
				p.open(s)
				if l.Style == doc.Ticks {
					p.tick(p.plain(it.Text))
				}
			}
			p.inlines(ins)
			p.end()
		})
		p.depth++
		p.blocks(it.Blocks)
		p.depth--
	}
}

// tick prints a box that can be ticked with a key or by hand. Its title is what
// it stands for, so that a screen reader says both.
func (p *printer) tick(what string) {
	p.write("<w:sdt><w:sdtPr>", alias(what), p.controlID(),
		`<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>`+
			`<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>`)
	p.run(`<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>`, "☐")
	p.write("</w:sdtContent></w:sdt><w:r><w:tab/></w:r>")
}
