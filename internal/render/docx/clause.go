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
	end := p.anchors(h.ID, p.listed[h])
	p.inlines(h.Text)
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
	p.numbered(s, 0, p.counted[c], number)
	end := p.anchors(c.ID, p.listed[c])
	p.inlines(c.Heading)
	p.write(end)
	p.end()
	p.says(c.Says, 1)
}

func (p *printer) says(says []*doc.Para, level int) {
	for _, b := range says {
		s := para{style: "ClauseParagraph"}
		if level > 1 {
			s.style = "ClauseLetter"
		}
		p.numbered(s, level, p.counted[b], b.Number)
		end := p.anchors(b.ID, "")
		p.inlines(b.Text)
		p.write(end)
		p.end()
		p.says(b.Says, level+1)
	}
}

// numbered begins a paragraph that Word numbers by its style, or one whose number
// is written out, or one that has none and stands where the words of others do.
func (p *printer) numbered(s para, level int, counted bool, number string) {
	hanging := p.em(clauseStep)
	left := hanging
	if level > 1 {
		hanging = p.em(letterStep)
		left += (level - 1) * hanging
	}
	if !counted {
		s.plain, s.left = true, left
		if number != "" {
			s.hanging = hanging
		}
	} else if p.boxed { // the indent of a box takes the place of the level's
		s.left, s.hanging = left, hanging
	}
	p.open(s)
	if !counted && number != "" {
		p.run("", number)
		p.write("<w:r><w:tab/></w:r>")
	}
}
