// Package html prints a document as one HTML file that needs nothing else: no
// script, no font, no picture from anywhere. Its content security policy allows
// nothing but the style sheet inside it, so that whatever people typed stays
// words. It is made to be read on a phone, read aloud, and printed.
//
// It knows no file and no toolkit. cli and tests may import it.
package html

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"coop/internal/doc"
)

// Render prints a document. The same document always gives the same bytes.
func Render(d *doc.Document, w doc.Words) []byte {
	p := &printer{words: w, at: map[doc.Block]string{}}
	p.header(d)
	if len(d.Notice) > 0 {
		p.box(d.Notice)
	}
	boxes, rest := d.Opening()
	p.blocks(boxes)
	p.contents(rest)
	p.blocks(rest)

	sheet := p.sheet(doc.Plain(d.MarkLine()))
	sum := sha256.Sum256([]byte(sheet))
	policy := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
	title := doc.Plain(d.TitleLine())
	if d.For != "" {
		title += " – " + d.For
	}

	var b strings.Builder
	b.WriteString("<!doctype html>\n")
	fmt.Fprintf(&b, "<html lang=\"%s\"%s>\n<head>\n<meta charset=\"utf-8\">\n", d.Lang, attr("class", classes(d)))
	fmt.Fprintf(&b, "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n", policy)
	b.WriteString("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	b.WriteString("<meta name=\"color-scheme\" content=\"light dark\">\n")
	fmt.Fprintf(&b, "<title>%s</title>\n<style>%s</style>\n</head>\n", escape(title), sheet)
	b.WriteString("<body>\n<main>\n" + p.out.String() + "</main>\n</body>\n</html>\n")
	return []byte(b.String())
}

// classes say how the whole page is to look.
func classes(d *doc.Document) string {
	var all []string
	if d.Large {
		all = append(all, "large")
	}
	if d.Second != nil {
		all = append(all, "two")
	}
	return strings.Join(all, " ")
}

// printer walks the tree once. Ids it makes itself begin with "_", which no id of
// a document does.
type printer struct {
	out   strings.Builder
	words doc.Words
	under int                  // the level of the last heading; a clause stands one below it
	ids   int                  // how many ids it has made
	at    map[doc.Block]string // the ids that the contents link to
	rules strings.Builder      // style for the columns of tables
}

func (p *printer) write(parts ...string) {
	for _, s := range parts {
		p.out.WriteString(s)
	}
}

func (p *printer) next() string {
	p.ids++
	return "_" + strconv.Itoa(p.ids)
}

func (p *printer) header(d *doc.Document) {
	p.write("<header>\n")
	if d.For != "" {
		p.write("<p class=\"for\">", p.text(doc.Line(d.For)), "</p>\n")
	}
	p.write("<h1>", p.text(d.TitleLine()), "</h1>\n")
	if made := p.words.Line(func(w doc.Words) string { return w.Made }); len(made) > 0 {
		p.write("<p class=\"made\">", p.text(made), "</p>\n")
	}
	if mark := d.MarkLine(); len(mark) > 0 {
		p.write("<p class=\"mark\">", p.text(mark), "</p>\n")
	}
	p.write("</header>\n")
	if d.Second != nil {
		p.write("<p class=\"languages\">", p.text(p.words.Line(func(w doc.Words) string { return w.Name })), "</p>\n")
	}
}

func (p *printer) blocks(blocks []doc.Block) {
	for _, b := range blocks {
		p.block(b)
	}
}

func (p *printer) block(b doc.Block) {
	switch b := b.(type) {
	case *doc.Heading:
		p.under = b.Level
		p.heading(b.Level+1, p.id(b, b.ID), "", b.Text)
	case *doc.Paragraph:
		p.write("<p>", p.text(b.Text), "</p>\n")
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
		p.write("<hr class=\"page\">\n")
	default:
		p.write("<p>", escape(fmt.Sprintf("?%T", b)), "</p>\n")
	}
}

func (p *printer) heading(level int, id, n string, text []doc.Inline) {
	tag := "h" + strconv.Itoa(min(max(level, 2), 6))
	p.write("<", tag, attr("id", id), ">")
	if n != "" {
		p.write(number(n))
	}
	p.write(p.text(text), "</", tag, ">\n")
}

// number prints the number of a clause or of a paragraph of one.
func number(n string) string { return `<span class="number">` + escape(n) + "</span> " }

// clause prints a section named by its heading.
func (p *printer) clause(c *doc.Clause) {
	id := p.id(c, c.ID)
	if id == "" {
		id = p.next()
	}
	p.write("<section class=\"clause\"", attr("aria-labelledby", id), ">\n")
	p.heading(p.under+2, id, c.Number+".", c.Heading)
	p.says(c.Says)
	p.write("</section>\n")
}

// says prints numbered paragraphs as a list that carries its numbers as words,
// so that they are copied, read aloud and never counted again. A paragraph that
// has no number is the only one of its clause.
func (p *printer) says(says []*doc.Para) {
	if len(says) == 0 {
		return
	}
	if len(says) == 1 && says[0].Number == "" {
		p.write("<p", attr("id", anchor(says[0].ID)), ">", p.text(says[0].Text), "</p>\n")
		p.says(says[0].Says)
		return
	}
	p.write("<ol class=\"says\">\n")
	for _, s := range says {
		p.write("<li", attr("id", anchor(s.ID)), ">")
		end := "</div></li>\n"
		if _, _, two := doc.Sides(s.Text); two {
			p.write(p.sides(s.Text, number(s.Number)))
			end = "</li>\n"
		} else {
			p.write(number(s.Number), "<div>", p.text(s.Text))
		}
		if len(s.Says) > 0 {
			p.write("\n")
			p.says(s.Says)
		}
		p.write(end)
	}
	p.write("</ol>\n")
}

func (p *printer) list(l *doc.List) {
	open, end := "<ul>", "</ul>"
	switch l.Style {
	case doc.Ordered:
		open, end = "<ol>", "</ol>"
	case doc.Ticks:
		open = "<ul class=\"ticks\">"
	case doc.Bullets:
	}
	p.write(open, "\n")
	for _, it := range l.Items {
		p.write("<li>", p.text(it.Text))
		if len(it.Blocks) > 0 {
			p.write("\n")
			p.blocks(it.Blocks)
		}
		p.write("</li>\n")
	}
	p.write(end, "\n")
}

func (p *printer) box(blocks []doc.Block) {
	label := p.words.Line(func(w doc.Words) string { return w.Box })
	p.write("<div class=\"box\" role=\"note\"", attr("aria-label", doc.Plain(label)), ">\n")
	p.blocks(blocks)
	p.write("</div>\n")
}

func (p *printer) text(ins []doc.Inline) string {
	var b strings.Builder
	for _, in := range ins {
		switch in := in.(type) {
		case doc.Text:
			b.WriteString(escape(string(in)))
		case doc.Stress:
			b.WriteString("<strong>" + escape(string(in)) + "</strong>")
		case doc.Blank:
			b.WriteString("<mark>[" + p.blank(in.Label) + "]</mark>")
		case doc.Gap:
			b.WriteString("<span class=\"gap\"></span>")
		case doc.Break:
			b.WriteString("<br>")
		case *doc.Both:
			b.WriteString(p.sides(ins, ""))
		case *doc.Ref:
			b.WriteString("<a" + attr("href", "#"+anchor(in.ID)) + ">" + escape(in.Text) + "</a>")
		default:
			b.WriteString(escape(fmt.Sprintf("?%T", in)))
		}
	}
	return b.String()
}

// sides prints a text in two languages, each said to be in its own, with something
// before it in both. The style sheet sets them beside each other, or one below the
// other where there is no room; read aloud, the second follows the first.
func (p *printer) sides(ins []doc.Inline, before string) string {
	first, second, _ := doc.Sides(ins)
	other := *p
	other.words = p.words.Other()
	return `<span class="sides">` + p.side(before, first) + `<span class="slash"> / </span>` + other.side(before, second) + "</span>"
}

func (p *printer) side(before string, ins []doc.Inline) string {
	words := p.text(ins)
	if before != "" {
		words = before + "<span>" + words + "</span>"
	}
	return "<span" + attr("lang", p.words.Lang) + ">" + words + "</span>"
}

// blank stands in brackets as well as in a box, so that it is still one where
// there is no style: read aloud, copied into a letter.
func (p *printer) blank(label string) string {
	if label == "" || p.words.Blank == "" {
		return escape(p.words.Blank + label)
	}
	return escape(p.words.Blank + ": " + label)
}
