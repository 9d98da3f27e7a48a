package docx

import (
	"strconv"
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/render/rendertest"
)

// reader says a document as it should stand on paper, without what Word counts.
type reader struct {
	b      strings.Builder
	words  doc.Words
	count  counter
	beside bool // in a table of two languages
}

func said(d *doc.Document, w doc.Words) string {
	r := &reader{words: w}
	r.say(d.For, doc.Plain(d.TitleLine()), doc.Plain(w.Line(func(w doc.Words) string { return w.Made })))
	r.blocks(d.Notice)
	r.beside = false
	boxes, rest := d.Opening()
	r.blocks(boxes)
	r.contents(rest)
	r.blocks(rest)
	return r.b.String()
}

func (r *reader) say(all ...string) {
	for _, s := range all {
		r.b.WriteString(strings.Map(clean, s) + " ")
	}
}

func (r *reader) line(ins []doc.Inline) {
	for _, in := range ins {
		switch in := in.(type) {
		case *doc.Both:
			r.line(in.First)
			r.say(doc.Slash)
			r.second(in.Second)
		case doc.Blank:
			r.say("[", r.words.Blank)
			if r.words.Blank != "" && in.Label != "" {
				r.say(":")
			}
			r.say(in.Label, "]")
		case doc.Gap:
		default:
			r.say(doc.Plain([]doc.Inline{in}))
		}
	}
}

// second says what the second language does.
func (r *reader) second(ins []doc.Inline) {
	other := reader{words: r.words.Other()}
	other.line(ins)
	r.say(other.b.String())
}

// columns says the names of the languages where their columns begin.
func (r *reader) columns() {
	if r.words.Second != nil && !r.beside {
		r.beside = true
		r.say(r.words.Name, r.words.Second.Name)
	}
}

// text says a text in the columns, and what stands before it in the second.
func (r *reader) text(ins []doc.Inline, before string) {
	first, second, two := doc.Sides(ins)
	r.line(first)
	if two {
		r.say(before)
		r.second(second)
	}
}

// cell says a cell of a table, in which one language stands below the other.
func (r *reader) cell(ins []doc.Inline) { r.text(ins, "") }

func (r *reader) contents(blocks []doc.Block) {
	listed := 0
	list := func(say bool) {
		for _, b := range blocks {
			switch b := b.(type) {
			case *doc.Heading:
				if b.Level <= 1 {
					listed++
					if say {
						r.line(b.Text)
					}
				}
			case *doc.Clause:
				listed++
				if say {
					if b.Number != "" {
						r.say(b.Number + ".")
					}
					r.line(b.Heading)
				}
			}
		}
	}
	if list(false); listed >= 6 {
		r.line(r.words.Line(func(w doc.Words) string { return w.Contents }))
		list(true)
	}
}

func (r *reader) blocks(blocks []doc.Block) {
	for _, b := range blocks {
		r.beside = r.beside && columned(b)
		switch b := b.(type) {
		case *doc.Heading:
			r.line(b.Text)
		case *doc.Paragraph:
			if len(b.Text) > 0 {
				r.columns()
			}
			r.text(b.Text, "")
		case *doc.List:
			for i, it := range b.Items {
				r.columns()
				before := ""
				switch b.Style {
				case doc.Ticks:
					r.say("☐")
				case doc.Ordered:
					before = strconv.Itoa(i+1) + "."
				case doc.Bullets:
				}
				r.text(it.Text, before)
				r.blocks(it.Blocks)
			}
		case *doc.Clause:
			r.columns()
			r.number(0, b.Number)
			r.line(b.Heading)
			r.says(b.Says, 1)
		case *doc.Table:
			r.line(b.Caption)
			for _, c := range b.Head {
				r.cell(c)
			}
			for _, row := range b.Rows {
				for _, c := range row.Cells {
					r.cell(c)
				}
			}
		case *doc.Field:
			r.line(b.Label)
		case *doc.Signature:
			for _, c := range append(b.Words.Head(), b.Rows...) {
				r.cell(c)
			}
		case *doc.Box:
			r.blocks(b.Blocks)
			r.beside = false
		case *doc.PageBreak:
		}
	}
}

// number says a number that has to be written out.
func (r *reader) number(level int, number string) {
	if r.count.take(level, number) || number == "" {
		return
	}
	if level == 0 {
		number += "."
	}
	r.say(number)
}

func (r *reader) says(says []*doc.Para, level int) {
	for _, p := range says {
		r.number(level, p.Number)
		r.columns()
		r.text(p.Text, p.Number)
		r.says(p.Says, level+1)
	}
}

func squeezed(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\u00a0' }), "")
}

// differ says where two texts part.
func differ(want, got string) string {
	i := 0
	for i < min(len(want), len(got)) && want[i] == got[i] {
		i++
	}
	from := max(0, i-40)
	return "after …" + got[from:i] + "\nwant " + want[i:min(len(want), i+60)] + "\ngot  " + got[i:min(len(got), i+60)]
}

// All words of the tree stand in the file, in its order, and no others.
func TestWords(t *testing.T) {
	for _, s := range samples(t) {
		want, got := squeezed(said(s.Doc, s.Words)), squeezed(body(t, Render(s.Doc, s.Words)).words())
		if want != got {
			t.Errorf("%s: %s", s.Name, differ(want, got))
		}
		if len(got) == 0 {
			t.Errorf("%s: no words", s.Name)
		}
	}
}

// with is a paper that says s in every place that takes words.
func with(s string) *doc.Document {
	line := []doc.Inline{doc.Text(s)}
	blocks := []doc.Block{
		&doc.Paragraph{Text: []doc.Inline{doc.Text(s), doc.Stress(s), doc.Blank{Label: s, Question: s}, doc.Break{}, doc.Gap{}}},
		&doc.List{Items: []doc.Item{{Text: line, Blocks: []doc.Block{&doc.List{Style: doc.Ticks, Items: []doc.Item{{Text: line}}}}}}},
		&doc.Paragraph{Text: []doc.Inline{&doc.Both{First: line, Second: line}}},
		&doc.Table{Caption: line, Head: [][]doc.Inline{line}, Rows: []doc.Row{{Cells: [][]doc.Inline{line, line}}}},
		&doc.Field{Label: line, Lines: 2},
		&doc.Signature{Rows: [][]doc.Inline{line}, Words: doc.SignatureWords{Who: line, Name: line, Sign: line, Date: line}},
	}
	box := &doc.Box{Blocks: blocks}
	for range 6 { // enough for a list of contents
		blocks = append(blocks,
			&doc.Heading{Level: 1, Text: line},
			&doc.Clause{Number: s, Heading: line, Says: []*doc.Para{{Number: s, Text: []doc.Inline{&doc.Ref{ID: s, Text: s}}}}})
	}
	return &doc.Document{Title: s, For: s, Mark: s, Notice: []doc.Block{&doc.Paragraph{Text: line}}, Blocks: append(blocks, box)}
}

// FuzzWords holds that words stay words: whatever they are, every part is
// well-formed and they are read back out of it.
func FuzzWords(f *testing.F) {
	for _, s := range rendertest.Hostile() {
		f.Add(s)
	}
	f.Add("")
	f.Add("what no XML may hold: \x0b\ufffe\uffff\xc3")
	f.Fuzz(func(t *testing.T, s string) {
		second := doc.Words{Lang: "cy", Name: s, Blank: s, Box: s, Made: "Made", Contents: s, Page: s}
		d, w := with(s), doc.Words{Lang: "en", Name: s, Blank: s, Box: s, Made: "Made", Contents: s, Page: s, Second: &second}
		all := parts(t, Render(d, w))
		for name, part := range all {
			parse(t, name, part)
		}
		want, got := squeezed(said(d, w)), squeezed(parse(t, "document", all["word/document.xml"]).words())
		if want != got {
			t.Error(differ(want, got))
		}
	})
}
