package docx

import (
	"strconv"
	"strings"
)

// Indents of the contents at 12 points.
const (
	tocStep   = 567
	tocIndent = 284
)

// style is a style of paragraphs. Sizes are half points above that of the body,
// spaces are twips.
type style struct {
	id, name, based, next string
	bigger                int
	bold, accent, lines   bool // lines: kept together on a page
	before, after         int
	keep                  bool   // with the next paragraph
	props                 string // further properties, those that stand before the spacing
	ind                   string
	outline               int // from 1, 0 for none
	builtin               bool
}

// accent is dark enough to be read on white by anyone: 9 to 1.
const accent = "0D4F4A"

// styleSheet is the part that says how everything looks. The names of built-in
// styles are those that Word knows in every language.
func (p *printer) styleSheet(language string) string {
	var b strings.Builder
	b.WriteString(xmlHead + "<w:styles" + namespaces + ">")
	b.WriteString(`<w:docDefaults><w:rPrDefault><w:rPr>` +
		`<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="` + strconv.Itoa(p.size) + `"/><w:szCs w:val="` + strconv.Itoa(p.size) + `"/>` +
		`<w:lang w:val="` + language + `"/></w:rPr></w:rPrDefault>` +
		`<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`)
	b.WriteString(`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
		`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>` +
		`<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>`)
	for _, s := range p.paragraphStyles() {
		p.style(&b, s)
	}
	b.WriteString(`<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>` +
		`<w:style w:type="character" w:customStyle="1" w:styleId="Blank"><w:name w:val="Blank"/><w:qFormat/><w:rPr><w:color w:val="000000"/><w:shd w:val="clear" w:color="auto" w:fill="FFE9A8"/></w:rPr></w:style>`)
	b.WriteString(tableStyles)
	if p.two {
		b.WriteString(besideStyles)
	}
	b.WriteString("</w:styles>")
	return b.String()
}

func (p *printer) paragraphStyles() []style {
	right := `<w:tab w:val="right" w:pos="` + strconv.Itoa(lineWidth) + `"/>`
	counted := func(level int) string {
		return `<w:numPr><w:ilvl w:val="` + strconv.Itoa(level) + `"/><w:numId w:val="` + strconv.Itoa(clauseList) + `"/></w:numPr>`
	}
	edge := strconv.Itoa(inset)
	return []style{
		{id: "Title", name: "Title", next: "Normal", builtin: true, bigger: 20, bold: true, accent: true, after: 80, keep: true, lines: true},
		{id: "Subtitle", name: "Subtitle", next: "Normal", builtin: true, bold: true, accent: true, after: 40, keep: true},
		{id: "Made", name: "Made on", next: "Normal", after: 240},
		{id: "Heading1", name: "heading 1", next: "Normal", builtin: true, bigger: 8, bold: true, accent: true, before: 320, after: 120, keep: true, lines: true, outline: 1},
		{id: "Heading2", name: "heading 2", next: "Normal", builtin: true, bigger: 4, bold: true, accent: true, before: 260, after: 100, keep: true, lines: true, outline: 2},
		{id: "Heading3", name: "heading 3", next: "Normal", builtin: true, bigger: 2, bold: true, accent: true, before: 220, after: 80, keep: true, lines: true, outline: 3},
		{id: "ClauseHeading", name: "Clause heading", based: "Heading2", next: "ClauseParagraph", bigger: 2, bold: true, accent: true, before: 240, after: 100, keep: true, lines: true, props: counted(0), outline: 2},
		{id: "ClauseParagraph", name: "Clause paragraph", after: 120, props: counted(1)},
		{id: "ClauseLetter", name: "Clause letter", after: 80, props: counted(2)},
		{id: "ListBullet", name: "List Bullet", builtin: true, after: 60},
		{id: "ListNumber", name: "List Number", builtin: true, after: 60},
		{id: "ListTick", name: "List Tick", after: 100},
		{id: "ListContinue", name: "List Continue", builtin: true, after: 100},
		{id: "Caption", name: "caption", next: "Normal", builtin: true, bold: true, before: 240, after: 100, keep: true},
		{id: "TableText", name: "Table Text", before: 50, after: 50},
		{id: "TableHead", name: "Table Heading", based: "TableText", bold: true, before: 50, after: 50, keep: true},
		{id: "FieldLabel", name: "Field Label", next: "FieldLine", before: 160, after: 0, keep: true},
		{id: "FieldLine", name: "Field Line", before: lineToWrite, after: 120, props: `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="` + strconv.Itoa(lineWidth-inset) + `"/></w:tabs>`},
		{id: "Boxed", name: "Boxed", after: 100, lines: true, props: frame, ind: `<w:ind w:left="` + edge + `" w:right="` + edge + `"/>`},
		{id: "Spacer", name: "Spacer", after: 0},
		{id: "TOCHeading", name: "TOC Heading", next: "Normal", builtin: true, bigger: 4, bold: true, accent: true, before: 280, after: 120, keep: true},
		{id: "TOC1", name: "toc 1", next: "Normal", builtin: true, before: 60, after: 40, props: "<w:tabs>" + right + "</w:tabs>"},
		{id: "TOC2", name: "toc 2", next: "Normal", builtin: true, after: 40, props: "<w:tabs>" + right + "</w:tabs>", ind: `<w:ind w:left="` + strconv.Itoa(p.em(tocIndent)) + `"/>`},
		{id: "Header", name: "header", builtin: true, after: 120},
		{id: "Mark", name: "Draft Mark", based: "Header", bold: true, after: 60},
		{id: "Footer", name: "footer", builtin: true, after: 0},
	}
}

// style prints one style. Headers and footers keep to 12 points.
func (p *printer) style(b *strings.Builder, s style) {
	custom := ` w:customStyle="1"`
	if s.builtin {
		custom = ""
	}
	if s.based == "" {
		s.based = "Normal"
	}
	b.WriteString(`<w:style w:type="paragraph"` + custom + ` w:styleId="` + s.id + `"><w:name w:val="` + s.name + `"/><w:basedOn w:val="` + s.based + `"/>`)
	if s.next != "" {
		b.WriteString(`<w:next w:val="` + s.next + `"/>`)
	}
	b.WriteString("<w:qFormat/><w:pPr>")
	if s.keep {
		b.WriteString("<w:keepNext/>")
	}
	if s.lines {
		b.WriteString("<w:keepLines/>")
	}
	b.WriteString(s.props + `<w:spacing w:before="` + strconv.Itoa(p.em(s.before)) + `" w:after="` + strconv.Itoa(p.em(s.after)) + `"`)
	switch {
	case s.id == "Spacer":
		b.WriteString(` w:line="160" w:lineRule="exact"`)
	case s.keep:
		b.WriteString(` w:line="264" w:lineRule="auto"`)
	}
	b.WriteString("/>" + s.ind)
	if s.outline > 0 {
		b.WriteString(`<w:outlineLvl w:val="` + strconv.Itoa(s.outline-1) + `"/>`)
	}
	b.WriteString("</w:pPr><w:rPr>")
	if s.bold {
		b.WriteString("<w:b/><w:bCs/>")
	}
	if s.accent {
		b.WriteString(`<w:color w:val="` + accent + `"/>`)
	}
	size := strconv.Itoa(p.size + s.bigger)
	if s.id == "Header" || s.id == "Mark" || s.id == "Footer" {
		size = strconv.Itoa(small)
	}
	b.WriteString(`<w:sz w:val="` + size + `"/><w:szCs w:val="` + size + `"/></w:rPr></w:style>`)
}

// tableStyles are tables with lines, whose first row is bold on a light ground.
const tableStyles = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>` +
	`<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
	`<w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>` +
	`<w:top w:val="single" w:sz="6" w:space="0" w:color="6B747B"/><w:left w:val="single" w:sz="6" w:space="0" w:color="6B747B"/>` +
	`<w:bottom w:val="single" w:sz="6" w:space="0" w:color="6B747B"/><w:right w:val="single" w:sz="6" w:space="0" w:color="6B747B"/>` +
	`<w:insideH w:val="single" w:sz="6" w:space="0" w:color="6B747B"/><w:insideV w:val="single" w:sz="6" w:space="0" w:color="6B747B"/></w:tblBorders></w:tblPr>` +
	shadedHead + `</w:style>`

// shadedHead is the first row of a table.
const shadedHead = `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E9EFED"/></w:tcPr></w:tblStylePr>`
