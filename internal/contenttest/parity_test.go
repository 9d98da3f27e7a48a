package contenttest

import (
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/templates"
	"coop/toolkit"
)

// digits are figures as they are written, with what parts them.
var digits = regexp.MustCompile(`\d+(?:[.,:/]\d+)*`)

// shape is a document without its words: a line for each thing in it, with what has
// to be the same in both languages. These are numbers, references, blanks, places
// to write, figures, and how much there is of everything.
type shape struct {
	lines []string
	depth int
}

func shapeOf(d *doc.Document) []string {
	s := &shape{}
	s.line("document", d.ID, d.For, d.Date.String(), d.Large, d.Mark != "")
	s.line("title", d.Title != "")
	s.blocks("notice", d.Notice)
	s.blocks("blocks", d.Blocks)
	return s.lines
}

func (s *shape) line(what string, values ...any) {
	s.lines = append(s.lines, strings.TrimRight(strings.Repeat("  ", s.depth)+what+" "+strings.TrimSuffix(fmt.Sprintln(values...), "\n"), " "))
}

func (s *shape) below(f func()) {
	s.depth++
	f()
	s.depth--
}

// words says what a line of text has besides its words. In the other language they
// may come in another order.
func (s *shape) words(in []doc.Inline) string {
	out := map[string]int{}
	for _, i := range in {
		switch i := i.(type) {
		case *doc.Ref:
			out["ref "+i.ID+"="+i.Text]++
		case doc.Blank:
			out["blank "+i.Question]++
		case doc.Gap:
			out["gap"]++
		case doc.Break:
			out["break"]++
		case doc.Stress:
			out["stress"]++
		case doc.Text:
		}
	}
	for _, figure := range digits.FindAllString(plainly(in), -1) {
		out["figure "+figure] = 1 // an Act may be named in both languages
	}
	var list []string
	for _, what := range slices.Sorted(maps.Keys(out)) {
		list = append(list, fmt.Sprintf("%s x%d", what, out[what]))
	}
	if len(in) == 0 {
		return "nothing"
	}
	return strings.Join(list, ", ")
}

func (s *shape) blocks(what string, all []doc.Block) {
	s.line(what, len(all))
	s.below(func() {
		for _, b := range all {
			s.block(b)
		}
	})
}

func (s *shape) block(b doc.Block) {
	switch b := b.(type) {
	case *doc.Heading:
		s.line("heading", b.Level, b.ID, s.words(b.Text))
	case *doc.Paragraph:
		s.line("paragraph", s.words(b.Text))
	case *doc.List:
		s.line("list", b.Style, len(b.Items))
		s.below(func() {
			for _, it := range b.Items {
				s.line("item", s.words(it.Text))
				s.blocks("of it", it.Blocks)
			}
		})
	case *doc.Clause:
		s.line("clause", b.Number, b.ID, s.words(b.Heading), b.Reads, b.Order, b.Figures)
		s.paras(b.Says)
	case *doc.Table:
		s.line("table", s.words(b.Caption), b.Widths, len(b.Rows))
		s.below(func() {
			s.cells("head", b.Head)
			for _, r := range b.Rows {
				s.cells("row", r.Cells)
			}
		})
	case *doc.Field:
		s.line("field", b.Lines, s.words(b.Label))
	case *doc.Signature:
		s.line("signature", len(b.Rows))
	case *doc.Box:
		s.blocks("box", b.Blocks)
	case *doc.PageBreak:
		s.line("page break")
	}
}

func (s *shape) paras(all []*doc.Para) {
	s.below(func() {
		for _, p := range all {
			s.line("paragraph", p.Number, p.ID, s.words(p.Text))
			s.paras(p.Says)
		}
	})
}

func (s *shape) cells(what string, cells [][]doc.Inline) {
	s.line(what, len(cells))
	s.below(func() {
		for _, c := range cells {
			s.line("cell", s.words(c))
		}
	})
}

// groups are all groups that tests know, by name, and one that has answered
// nothing.
func groups(t *testing.T, kit *guide.Toolkit) map[string]guide.Answers {
	t.Helper()
	_, all := societies(t, kit)
	for name, file := range personas(t) {
		_, all["persona "+name] = persona(t, kit, file)
	}
	for _, name := range guidefile.Examples(toolkit.FS) {
		all["example "+name] = example(t, kit, name)
	}
	all["nobody"] = guide.Answers{}
	return all
}

// Whichever language prevails, nobody signs less in it: each paper of each group
// has the same paragraphs, numbers, references, blanks and figures in both.
func TestBothLanguagesAreOnePaper(t *testing.T) {
	kit, set := shipped(t)
	all := groups(t, kit)
	names, papers, references := slices.Sorted(maps.Keys(all)), 0, 0
	for _, name := range names {
		g := groupOf(t, kit, set, all[name])
		for _, p := range set.Papers() {
			if set.Applies(p, g.state) == guide.False {
				continue
			}
			papers++
			en, cy := shapeOf(g.compose(t, p, lang.EN)), shapeOf(g.compose(t, p, lang.CY))
			references += strings.Count(strings.Join(en, "\n"), "ref ")
			if diff := cmp.Diff(en, cy); diff != "" {
				t.Errorf("%s of %s (-English +Welsh):\n%s", p.ID, name, diff)
			}
		}
	}
	if papers < 10*len(names) || references < 50*len(names) {
		t.Errorf("only %d papers with %d references of %d groups were compared", papers, references, len(names))
	}
}

// Whatever is in one language only shows in the shape, and no other words do.
func TestShape(t *testing.T) {
	say := func(in ...doc.Inline) *doc.Document {
		return &doc.Document{Blocks: []doc.Block{&doc.Paragraph{Text: in}}}
	}
	has := func(b doc.Block) *doc.Document { return &doc.Document{Blocks: []doc.Block{b}} }
	clause := func(number string, paras ...*doc.Para) *doc.Document {
		return has(&doc.Clause{ID: "a", Number: number, Heading: []doc.Inline{doc.Text("a")}, Says: paras})
	}
	table := func(rows ...doc.Row) *doc.Document {
		return has(&doc.Table{Head: [][]doc.Inline{{doc.Text("a")}}, Rows: rows})
	}
	for _, c := range []struct {
		name string
		a, b *doc.Document
		same bool
	}{
		{"other words", say(doc.Text("a, 3 of 4 b")), say(doc.Text("4 o c a 3")), true},
		{"another order", say(doc.Text("a"), &doc.Ref{ID: "r", Text: "4.1"}, doc.Stress("b")), say(doc.Stress("c"), &doc.Ref{ID: "r", Text: "4.1"}), true},
		{"a year twice", say(doc.Text("Act 2014")), say(doc.Text("Deddf 2014 (Act 2014)")), true},
		{"a figure", say(doc.Text("3 days")), say(doc.Text("tri diwrnod")), false},
		{"a decimal", say(doc.Text("1.5")), say(doc.Text("1,5")), false},
		{"a reference", say(&doc.Ref{ID: "r", Text: "4.1"}), say(&doc.Ref{ID: "r", Text: "4.2"}), false},
		{"where it leads", say(&doc.Ref{ID: "r", Text: "4.1"}), say(&doc.Ref{ID: "s", Text: "4.1"}), false},
		{"a reference twice", say(&doc.Ref{ID: "r"}), say(&doc.Ref{ID: "r"}, &doc.Ref{ID: "r"}), false},
		{"a blank", say(doc.Blank{Question: "a.b"}), say(doc.Blank{Question: "a.c"}), false},
		{"a gap", say(doc.Text("a")), say(doc.Text("a"), doc.Gap{}), false},
		{"stress", say(doc.Text("a")), say(doc.Stress("a")), false},
		{"a break", say(doc.Text("a")), say(doc.Text("a"), doc.Break{}), false},
		{"nothing said", say(doc.Text("a")), say(), false},
		{"a block", say(doc.Text("a")), &doc.Document{}, false},
		{"a notice", &doc.Document{}, &doc.Document{Notice: []doc.Block{&doc.PageBreak{}}}, false},
		{"a mark", &doc.Document{}, &doc.Document{Mark: "a"}, false},
		{"a title", &doc.Document{}, &doc.Document{Title: "a"}, false},
		{"a kind of block", has(&doc.PageBreak{}), has(&doc.Box{}), false},
		{"a box", has(&doc.Box{}), has(&doc.Box{Blocks: []doc.Block{&doc.PageBreak{}}}), false},
		{"a heading", has(&doc.Heading{Level: 1}), has(&doc.Heading{Level: 2}), false},
		{"an item", has(&doc.List{}), has(&doc.List{Items: []doc.Item{{}}}), false},
		{"a style", has(&doc.List{}), has(&doc.List{Style: doc.Ordered}), false},
		{"below an item", has(&doc.List{Items: []doc.Item{{}}}), has(&doc.List{Items: []doc.Item{{Blocks: []doc.Block{&doc.PageBreak{}}}}}), false},
		{"lines to write on", has(&doc.Field{Lines: 1}), has(&doc.Field{Lines: 2}), false},
		{"somebody who signs", has(&doc.Signature{}), has(&doc.Signature{Rows: [][]doc.Inline{{doc.Text("a")}}}), false},
		{"the number of a clause", clause("1"), clause("2"), false},
		{"a paragraph", clause("1"), clause("1", &doc.Para{Number: "1.1"}), false},
		{"its number", clause("1", &doc.Para{Number: "1.1"}), clause("1", &doc.Para{Number: "1.2"}), false},
		{"one below it", clause("1", &doc.Para{Number: "1.1"}), clause("1", &doc.Para{Number: "1.1", Says: []*doc.Para{{Number: "(a)"}}}), false},
		{"a row", table(), table(doc.Row{}), false},
		{"a cell", table(doc.Row{}), table(doc.Row{Cells: [][]doc.Inline{nil}}), false},
		{"what a cell says", table(doc.Row{Cells: [][]doc.Inline{nil}}), table(doc.Row{Cells: [][]doc.Inline{{doc.Text("a")}}}), false},
	} {
		if diff := cmp.Diff(shapeOf(c.a), shapeOf(c.b)); (diff == "") != c.same {
			t.Errorf("%s: the same: %v\n%s", c.name, diff == "", diff)
		}
	}
}

// A figure in digits stands in both languages of every text that we ship.
func TestBothLanguagesNameTheSameFigures(t *testing.T) {
	for _, fsys := range []fs.FS{toolkit.FS, templates.FS} {
		for _, p := range guidefile.Figures(fsys) {
			t.Errorf("%s: %s", p.At, p.Text.EN)
		}
	}
}
