package docx

import (
	"strconv"

	"coop/internal/doc"
)

// mark is a place that is referred to.
type mark struct {
	name    string // of its bookmark
	follows string // switches of the field that finds its words anew; none when none can
	two     bool   // its words are there in two languages, each with a bookmark of its own
}

// survey walks the tree before it is printed, for references look ahead: it finds
// what is referred to, and which numbers Word can count by itself.
func (p *printer) survey(d *doc.Document) {
	s := surveyor{printer: p, wanted: map[string]bool{}}
	want := func(in doc.Inline) {
		if r, ok := in.(*doc.Ref); ok {
			s.wanted[r.ID] = true
		}
	}
	doc.EachInline(d.Notice, want)
	doc.EachInline(d.Blocks, want)
	s.blocks(d.Notice)
	s.blocks(d.Blocks)
}

type surveyor struct {
	*printer
	wanted map[string]bool
	count  counter
}

func (s *surveyor) blocks(blocks []doc.Block) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Heading:
			if doc.Plain(b.Text) != "" {
				_, _, two := doc.Sides(b.Text)
				s.mark(b.ID, mark{follows: `\h`, two: two})
			}
		case *doc.Clause:
			s.number(b, 0, b.ID, b.Number)
			s.says(b.Says, 1)
		case *doc.Box:
			s.blocks(b.Blocks)
		case *doc.List:
			for _, it := range b.Items {
				s.blocks(it.Blocks)
			}
		}
	}
}

func (s *surveyor) says(says []*doc.Para, level int) {
	for _, b := range says {
		s.number(b, level, b.ID, b.Number)
		s.says(b.Says, level+1)
	}
}

// number notes a numbered place. A field with \w gives its number with those it
// stands under and without a full stop at its end: "4", "4.1(a)".
func (s *surveyor) number(place any, level int, id, number string) {
	var m mark
	if s.count.take(level, number) {
		s.counted[place] = true
		m.follows = `\w \h`
	}
	s.mark(id, m)
}

func (s *surveyor) mark(id string, m mark) {
	if id != "" && s.wanted[id] && s.marks[id] == nil {
		m.name = "_Ref" + strconv.Itoa(len(s.marks)+1)
		s.marks[id] = &m
	}
}

// secondMark ends the name of the bookmark round the words of the second language.
const secondMark = "b"

// anchors begins the bookmarks of a place, its own and the one the contents link
// to, and returns what ends them.
func (p *printer) anchors(id, listed string) (end string) {
	names := []string{listed}
	if m := p.marks[id]; m != nil && id != "" {
		name := m.name
		if m.two && p.lang != "" {
			name += secondMark
		}
		names = append(names, name)
	}
	for _, name := range names {
		if name == "" {
			continue
		}
		n := strconv.Itoa(p.next())
		p.write(`<w:bookmarkStart w:id="`, n, `" w:name="`, name, `"/>`)
		end += `<w:bookmarkEnd w:id="` + n + `"/>`
	}
	return end
}
