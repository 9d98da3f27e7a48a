package docx

import (
	"fmt"
	"strconv"
	"strings"

	"coop/internal/doc"
)

// gap is a line to write on: spaces that do not break, underlined.
const (
	fourSpaces = "\u00a0\u00a0\u00a0\u00a0"
	gap        = fourSpaces + fourSpaces + fourSpaces + fourSpaces + fourSpaces + fourSpaces
)

func (p *printer) inlines(ins []doc.Inline) {
	for _, in := range ins {
		p.inline(in)
	}
}

func (p *printer) inline(in doc.Inline) {
	switch in := in.(type) {
	case doc.Text:
		p.run("", string(in))
	case doc.Stress:
		p.run(`<w:rStyle w:val="Strong"/>`, string(in))
	case doc.Blank:
		p.blank(in)
	case doc.Gap:
		p.run(`<w:u w:val="single"/>`, gap)
	case doc.Break:
		p.write("<w:r><w:br/></w:r>")
	case *doc.Ref:
		p.ref(in)
	case *doc.Both:
		p.inEach([]doc.Inline{in}, p.inlines)
	default:
		p.run("", fmt.Sprintf("?%T", in))
	}
}

func (p *printer) run(props, text string) {
	if text == "" {
		return
	}
	if p.lang != "" {
		props += `<w:lang w:val="` + p.lang + `"/>`
	}
	p.write("<w:r>")
	if props != "" {
		p.write("<w:rPr>", props, "</w:rPr>")
	}
	p.write(`<w:t xml:space="preserve">`, escape(text), "</w:t></w:r>")
}

// blank prints a control that is to be typed over. It stands in brackets as well
// as on a ground, so that it is still one where there are no colours.
func (p *printer) blank(b doc.Blank) {
	p.write("<w:sdt><w:sdtPr>", alias(b.Label))
	if b.Question != "" {
		p.write(`<w:tag w:val="`, escape(name(b.Question)), `"/>`)
	}
	p.write(p.controlID(), `<w:showingPlcHdr/></w:sdtPr><w:sdtContent>`)
	p.run(`<w:rStyle w:val="Blank"/>`, p.undecided(b.Label))
	p.write("</w:sdtContent></w:sdt>")
}

// undecided says what is open, in brackets.
func (p *printer) undecided(label string) string {
	if label == "" || p.words.Blank == "" {
		return "[" + p.words.Blank + label + "]"
	}
	return "[" + p.words.Blank + ": " + label + "]"
}

// ref prints a field that follows what it refers to. Where Word cannot find its
// words anew it is a link, and where there is nothing to go to it is words.
func (p *printer) ref(r *doc.Ref) {
	m := p.marks[r.ID]
	switch {
	case m == nil || r.Text == "":
		p.run("", r.Text)
	case m.follows == "":
		p.write(`<w:hyperlink w:anchor="`, m.name, `" w:history="1">`)
		p.run("", r.Text)
		p.write("</w:hyperlink>")
	case p.lang != "" && m.two:
		p.fieldOf("REF "+m.name+secondMark+" "+m.follows, r.Text)
	default:
		p.fieldOf("REF "+m.name+" "+m.follows, r.Text)
	}
}

// fieldOf prints a field of Word with the words it has now.
func (p *printer) fieldOf(instruction, now string) {
	p.fieldBegin(instruction)
	p.run("", now)
	p.write(fieldEnd)
}

func (p *printer) fieldBegin(instruction string) {
	p.write(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> `,
		escape(instruction), ` </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`)
}

const fieldEnd = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`

// alias is the title of a control, which Word shows and screen readers say.
func alias(s string) string {
	if s = name(s); s == "" {
		return ""
	}
	return `<w:alias w:val="` + escape(s) + `"/>`
}

func (p *printer) controlID() string { return `<w:id w:val="` + strconv.Itoa(p.next()) + `"/>` }

// plain returns the words of inlines as the paper shows them, on one line.
func (p *printer) plain(ins []doc.Inline) string {
	if first, second, two := doc.Sides(ins); two {
		words := p.plain(first) + doc.Slash
		p.inSecond(func() { words += p.plain(second) })
		return words
	}
	var b strings.Builder
	for _, in := range ins {
		if blank, ok := in.(doc.Blank); ok {
			b.WriteString(p.undecided(blank.Label))
			continue
		}
		b.WriteString(doc.Plain([]doc.Inline{in}))
	}
	return b.String()
}
