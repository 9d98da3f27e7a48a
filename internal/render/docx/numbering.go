package docx

import (
	"strconv"
	"strings"
)

// The lists of the file. Every ordered list is one of its own, so that it begins
// at 1; their numbers follow these.
const (
	clauseList = 1 + iota
	bulletList
	firstOrdered
)

// Indents at 12 points. The words of a clause stand at the first, those of (a)
// one of the second further in, and each list inside another one of the third.
const (
	clauseStep = 794 // 1.4 cm: "10.12" and room
	letterStep = 624
	listStep   = 510
	deepest    = 8 // the last level of a list in Word
)

// In the columns of two languages there is less room.
const (
	narrowClauseStep = 680
	narrowLetterStep = 482
)

// steps are the indents of a clause's words, and of those of (a) beyond them.
func (p *printer) steps() (clause, letter int) {
	if p.two {
		return p.em(narrowClauseStep), p.em(narrowLetterStep)
	}
	return p.em(clauseStep), p.em(letterStep)
}

// counter counts clauses as Word does: 4, 4.1, (a).
type counter [3]int

// next returns the number that Word would give to the next paragraph of a level,
// or nothing for a level that it does not count.
func (c *counter) next(level int) string {
	switch level {
	case 0:
		return strconv.Itoa(c[0] + 1)
	case 1:
		return strconv.Itoa(c[0]) + "." + strconv.Itoa(c[1]+1)
	case 2:
		return letters(c[2])
	}
	return ""
}

// take counts a paragraph if its number is the one that Word would give it, and
// reports whether it did. The levels below begin anew.
func (c *counter) take(level int, number string) bool {
	if number == "" || number != c.next(level) {
		return false
	}
	c[level]++
	clear(c[level+1:])
	return true
}

// letters is how Word and LibreOffice count with letters: (y), (z), (aa), (bb). A
// document counts (aa), (ab), so that they part after the first twenty-seven, and
// the rest is not theirs to count.
func letters(i int) string {
	switch {
	case i < 26:
		return "(" + string(rune('a'+i)) + ")"
	case i == 26:
		return "(aa)"
	}
	return ""
}

// numbering is the part that says how clauses and lists are counted.
func (p *printer) numbering() string {
	clause, letter := p.steps()
	var b strings.Builder
	b.WriteString(xmlHead + "<w:numbering" + namespaces + ">")

	b.WriteString(`<w:abstractNum w:abstractNumId="0"><w:nsid w:val="2C0F0001"/><w:multiLevelType w:val="multilevel"/>`)
	b.WriteString(level(0, "decimal", "ClauseHeading", "%1.", clause, clause))
	b.WriteString(level(1, "decimal", "ClauseParagraph", "%1.%2", clause, clause))
	b.WriteString(level(2, "lowerLetter", "ClauseLetter", "(%3)", clause+letter, letter))
	b.WriteString("</w:abstractNum>")

	b.WriteString(`<w:abstractNum w:abstractNumId="1"><w:nsid w:val="2C0F0002"/><w:multiLevelType w:val="multilevel"/>`)
	for i := range deepest + 1 {
		sign := "•"
		if i%2 == 1 {
			sign = "–"
		}
		b.WriteString(level(i, "bullet", "", sign, p.step(i+1), p.step(1)))
	}
	b.WriteString("</w:abstractNum>")

	b.WriteString(`<w:abstractNum w:abstractNumId="2"><w:nsid w:val="2C0F0003"/><w:multiLevelType w:val="multilevel"/>`)
	for i := range deepest + 1 {
		b.WriteString(level(i, "decimal", "", "%"+strconv.Itoa(i+1)+".", p.step(i+1), p.step(1)))
	}
	b.WriteString("</w:abstractNum>")

	b.WriteString(num(clauseList, 0, "") + num(bulletList, 1, ""))
	for i, depth := range p.orders {
		b.WriteString(num(firstOrdered+i, 2, `<w:lvlOverride w:ilvl="`+strconv.Itoa(depth)+`"><w:startOverride w:val="1"/></w:lvlOverride>`))
	}
	b.WriteString("</w:numbering>")
	return b.String()
}

// level is one level of a way to count. A style that belongs to it is numbered by
// it wherever it stands.
func level(i int, format, style, text string, left, hanging int) string {
	s := `<w:lvl w:ilvl="` + strconv.Itoa(i) + `"><w:start w:val="1"/><w:numFmt w:val="` + format + `"/>`
	if style != "" {
		s += `<w:pStyle w:val="` + style + `"/>`
	}
	return s + `<w:suff w:val="tab"/><w:lvlText w:val="` + text + `"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="` +
		strconv.Itoa(left) + `" w:hanging="` + strconv.Itoa(hanging) + `"/></w:pPr></w:lvl>`
}

// num is a list that counts in one of the ways above.
func num(id, abstract int, overrides string) string {
	return `<w:num w:numId="` + strconv.Itoa(id) + `"><w:abstractNumId w:val="` + strconv.Itoa(abstract) + `"/>` + overrides + `</w:num>`
}
