package html

import "coop/internal/doc"

// contents lists the clauses and the headings of the first level with links, when
// there are enough of them.
func (p *printer) contents(blocks []doc.Block) {
	listed := doc.Listed(blocks)
	if listed == nil {
		return
	}
	head := p.next()
	p.write("<nav class=\"contents\"", attr("aria-labelledby", head), ">\n<h2", attr("id", head), ">", p.text(p.words.Line(func(w doc.Words) string { return w.Contents })), "</h2>\n<ul>\n")
	parts := false
	for _, b := range listed {
		switch b := b.(type) {
		case *doc.Heading:
			parts = true
			p.entry(b, b.ID, "", "", b.Text)
		case *doc.Clause:
			class := ""
			if parts {
				class = "below"
			}
			p.entry(b, b.ID, class, b.Number+". ", b.Heading)
		}
	}
	p.write("</ul>\n</nav>\n")
}

func (p *printer) entry(b doc.Block, id, class, number string, text []doc.Inline) {
	id = anchor(id)
	if id == "" {
		id = p.next()
	}
	p.at[b] = id
	p.write("<li", attr("class", class), "><a", attr("href", "#"+id), ">", escape(number), p.plain(text), "</a></li>\n")
}

// plain prints the words of a text alone, without what could be a link of its own.
func (p *printer) plain(text []doc.Inline) string {
	first, second, two := doc.Sides(text)
	if !two {
		return escape(doc.Plain(text))
	}
	return p.text(doc.Join(doc.Line(doc.Plain(first)), doc.Line(doc.Plain(second))))
}

// id returns the id of a block: the one the contents link to, or its own.
func (p *printer) id(b doc.Block, own string) string {
	if id, listed := p.at[b]; listed {
		return id
	}
	return anchor(own)
}
