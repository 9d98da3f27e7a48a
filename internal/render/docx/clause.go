package docx

import (
	"strconv"

	"coop/internal/doc"
)

func (p *printer) heading(h *doc.Heading) {
	p.under = h.Level
	level := min(max(h.Level, 1), 9)
	s := para{style: "Heading" + strconv.Itoa(min(level, 3)), keep: true}
	if level > 3 {
		s.outline = level
	}
	p.open(s)
	end := p.anchors("", p.listed[h])
	p.inEach(h.Text, func(ins []doc.Inline) {
		end := p.anchors(h.ID, "")
		p.inlines(ins)
		p.write(end)
	})
	p.write(end)
	p.end()
}

// clause prints a clause. Its heading stands in the outline one below the last
// heading; its style says two, as under a part.
func (p *printer) clause(c *doc.Clause) {
	s := para{style: "ClauseHeading", keep: true}
	if p.under != 1 {
		s.outline = min(max(p.under, 0), 8) + 1
	}
	number := c.Number
	if number != "" {
		number += "."
	}
	p.across(func() {
		p.numbered(s, 0, numeral{words: number, counted: p.counted[c]})
		end := p.anchors(c.ID, p.listed[c])
		p.inlines(c.Heading)
		p.write(end)
		p.end()
	})
	p.says(c.Says, 1)
}

func (p *printer) says(says []*doc.Para, level int) {
	for _, b := range says {
		s := para{style: "ClauseParagraph"}
		if level > 1 {
			s.style = "ClauseLetter"
		}
		n := numeral{words: b.Number, counted: p.counted[b]}
		p.text(b.Text, func(ins []doc.Inline, second bool) {
			if second {
				p.numbered(s, level, numeral{words: b.Number, follows: n.name})
				p.inlines(ins)
				p.end()
				return
			}
			p.numbered(s, level, n)
			if _, _, two := doc.Sides(b.Text); two && n.counted {
				n.name = "_Beside" + strconv.Itoa(p.next())
			}
			end := p.anchors(b.ID, n.name)
			p.inlines(ins)
			p.write(end)
			p.end()
		})
		p.says(b.Says, level+1)
	}
}

// numeral is the number of a paragraph, and who counts it.
type numeral struct {
	words   string
	counted bool   // Word does, by the style of the paragraph
	name    string // of the bookmark by which the other language finds it
	follows string // the bookmark of the number it repeats; empty for none
}

// numbered begins a paragraph that Word numbers by its style, or one whose number
// is written out, or one that has none and stands where the words of others do.
func (p *printer) numbered(s para, level int, n numeral) {
	hanging, letter := p.steps()
	left := hanging
	if level > 1 {
		hanging = letter
		left += (level - 1) * hanging
	}
	if !n.counted {
		s.plain, s.left = true, left
		if n.words != "" {
			s.hanging = hanging
		}
	} else if p.boxed { // the indent of a box takes the place of the level's
		s.left, s.hanging = left, hanging
	}
	p.open(s)
	if n.counted || n.words == "" {
		return
	}
	if n.follows != "" {
		p.fieldOf("REF "+n.follows+` \n \h`, n.words)
	} else {
		p.run("", n.words)
	}
	p.write("<w:r><w:tab/></w:r>")
}
