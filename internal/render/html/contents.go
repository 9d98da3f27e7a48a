package html

import "coop/internal/doc"

// enough is how many clauses and headings make a list of contents worth having.
const enough = 6

// contents lists the clauses and the headings of the first level with links, when
// there are enough of them.
func (p *printer) contents(blocks []doc.Block) {
	var listed []doc.Block
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Clause:
			listed = append(listed, b)
		case *doc.Heading:
			if b.Level <= 1 {
				listed = append(listed, b)
			}
		}
	}
	if len(listed) < enough {
		return
	}
	head := p.next()
	p.write("<nav class=\"contents\"", attr("aria-labelledby", head), ">\n<h2", attr("id", head), ">", escape(p.words.Contents), "</h2>\n<ul>\n")
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
	p.write("<li", attr("class", class), "><a", attr("href", "#"+id), ">", escape(number), escape(doc.Plain(text)), "</a></li>\n")
}

// id returns the id of a block: the one the contents link to, or its own.
func (p *printer) id(b doc.Block, own string) string {
	if id, listed := p.at[b]; listed {
		return id
	}
	return anchor(own)
}
