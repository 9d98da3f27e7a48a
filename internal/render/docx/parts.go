package docx

import (
	"archive/zip"
	"bytes"
	"strings"
	"time"

	"coop/internal/doc"
)

const (
	xmlHead    = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	namespaces = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
		` xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"`
	relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	kind      = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

// pack makes the file of its parts.
func (p *printer) pack(d *doc.Document) []byte {
	language := d.Lang.String() + "-GB"
	parts := []struct{ name, text string }{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="` + relations + `officeDocument" Target="word/document.xml"/>` +
			`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`},
		{"word/document.xml", xmlHead + "<w:document" + namespaces + "><w:body>" + p.out.String() + section(d) + "</w:body></w:document>"},
		{"word/_rels/document.xml.rels", documentRelations},
		{"word/styles.xml", p.styleSheet(language)},
		{"word/numbering.xml", p.numbering()},
		{"word/settings.xml", settings(language)},
		{"word/header1.xml", head(d, p.words)},
		{"word/footer1.xml", foot(p.words)},
		{"docProps/core.xml", core(d, language)},
	}
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	for _, part := range parts {
		// The oldest time that a zip can hold stands for no time at all.
		w, err := z.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err == nil {
			_, err = w.Write([]byte(part.text))
		}
		if err != nil {
			panic("docx: writing to memory: " + err.Error())
		}
	}
	if err := z.Close(); err != nil {
		panic("docx: writing to memory: " + err.Error())
	}
	return file.Bytes()
}

// head is what stands above every page: what the paper is not to be taken for,
// its title and whose it is.
func head(d *doc.Document, w doc.Words) string {
	p := &printer{size: small, words: w}
	p.write(xmlHead, "<w:hdr", namespaces, ">")
	if d.Mark != "" {
		p.open(para{style: "Mark"})
		p.inlines(d.MarkLine())
		p.end()
	}
	p.open(para{style: "Header"})
	if d.Second == nil {
		p.run("", title(d))
	} else {
		p.inlines(d.TitleLine())
		p.run("", whose(d))
	}
	p.end()
	p.write("</w:hdr>")
	return p.out.String()
}

// title is the title of a paper with the name of the group it is for.
func title(d *doc.Document) string { return doc.Plain(d.TitleLine()) + whose(d) }

func whose(d *doc.Document) string {
	if d.For == "" {
		return ""
	}
	return " – " + d.For
}

// foot is the number of the page and of all pages, in the order of the language, and
// of both where there are two.
func foot(w doc.Words) string {
	p := &printer{size: small, words: w}
	p.write(xmlHead, "<w:ftr", namespaces, ">")
	p.open(para{style: "Footer"})
	p.pages(w.Page)
	if w.Second != nil {
		p.run("", doc.Slash)
		p.inSecond(func() { p.pages(w.Second.Page) })
	}
	p.end()
	p.write("</w:ftr>")
	return p.out.String()
}

// pages prints fields where a text has the number of a page and of all of them.
func (p *printer) pages(page string) {
	for i, part := range strings.Split(page, "{n}") {
		if i > 0 {
			p.fieldOf("PAGE", "1")
		}
		for j, words := range strings.Split(part, "{total}") {
			if j > 0 {
				p.fieldOf("NUMPAGES", "1")
			}
			p.run("", words)
		}
	}
}

// core is what the file says of itself. It names no clock and no person.
func core(d *doc.Document, language string) string {
	s := xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
		"<dc:title>" + escape(title(d)) + "</dc:title><dc:creator>" + escape(d.For) + "</dc:creator><dc:language>" + language + "</dc:language>"
	if d.Date.Valid() {
		day := `xsi:type="dcterms:W3CDTF">` + d.Date.String() + "T00:00:00Z</dcterms:"
		s += "<dcterms:created " + day + "created><dcterms:modified " + day + "modified>"
	}
	return s + "</cp:coreProperties>"
}

// settings name the sign between the styles of a table of contents, which is
// another one in some countries. They ask for no update of fields: Word would ask
// the reader first.
func settings(language string) string {
	return xmlHead + "<w:settings" + namespaces + `><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
		`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:themeFontLang w:val="` + language + `"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
}

// section is the page: A4 with margins of 2.5 cm, of which lineWidth is left. The
// mark takes a line more above.
func section(d *doc.Document) string {
	top := "1417"
	if d.Mark != "" {
		top = "1814"
	}
	return `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>` +
		`<w:pgSz w:w="11906" w:h="16838"/>` +
		`<w:pgMar w:top="` + top + `" w:right="1417" w:bottom="1417" w:left="1417" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>`
}

const documentRelations = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
	`<Relationship Id="rId1" Type="` + relations + `styles" Target="styles.xml"/>` +
	`<Relationship Id="rId2" Type="` + relations + `numbering" Target="numbering.xml"/>` +
	`<Relationship Id="rId3" Type="` + relations + `settings" Target="settings.xml"/>` +
	`<Relationship Id="rId4" Type="` + relations + `header" Target="header1.xml"/>` +
	`<Relationship Id="rId5" Type="` + relations + `footer" Target="footer1.xml"/></Relationships>`

const contentTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	`<Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/word/document.xml" ContentType="` + kind + `document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="` + kind + `styles+xml"/>` +
	`<Override PartName="/word/numbering.xml" ContentType="` + kind + `numbering+xml"/>` +
	`<Override PartName="/word/settings.xml" ContentType="` + kind + `settings+xml"/>` +
	`<Override PartName="/word/header1.xml" ContentType="` + kind + `header+xml"/>` +
	`<Override PartName="/word/footer1.xml" ContentType="` + kind + `footer+xml"/>` +
	`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
