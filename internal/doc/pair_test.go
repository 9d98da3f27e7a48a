package doc

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/lang"
)

func only() [2]string { return [2]string{"(in Welsh only)", "(yn Saesneg yn unig)"} }

// outline says what a document holds, a line for each text: its number, and the
// two languages where they are two.
func outline(d *Document) []string {
	var out []string
	say := func(number string, ins []Inline) { out = append(out, strings.TrimSpace(number+" "+Plain(ins))) }
	var paras func([]*Para)
	paras = func(ps []*Para) {
		for _, p := range ps {
			say(p.Number, p.Text)
			paras(p.Says)
		}
	}
	for _, b := range d.Blocks {
		if c, ok := b.(*Clause); ok {
			say(c.Number, c.Heading)
			paras(c.Says)
			continue
		}
		eachText([]Block{b}, func(ins []Inline) { say("", ins) })
	}
	return out
}

func TestPair(t *testing.T) {
	para := func(s string) *Paragraph { return &Paragraph{Text: Line(s)} }
	clause := func(id, heading string, says ...*Para) *Clause {
		return &Clause{ID: id, Heading: Line(heading), Says: says}
	}
	refers := func(s, id string) *Para { return &Para{Text: []Inline{Text(s + " "), &Ref{ID: id}}} }
	list := func(items ...string) *List {
		l := &List{}
		for _, it := range items {
			l.Items = append(l.Items, Item{Text: Line(it)})
		}
		return l
	}
	for _, c := range []struct {
		name   string
		en, cy []Block
		want   []string
	}{
		{"words that are the same stand once", []Block{para("Hello"), para("Siân")}, []Block{para("Helo"), para("Siân")}, []string{"Hello / Helo", "Siân"}},
		{
			"a reference reads in each language",
			[]Block{&Heading{ID: "h", Level: 1, Text: Line("Words")}, clause("a", "One", refers("see", "h"), refers("rule", "a"))},
			[]Block{&Heading{ID: "h", Level: 1, Text: Line("Geiriau")}, clause("a", "Un", refers("gweler", "h"), refers("rheol", "a"))},
			[]string{"Words / Geiriau", "1 One / Un", "1.1 see Words / gweler Geiriau", "1.2 rule 1 / rheol 1"},
		},
		{"a list that is longer in one language", []Block{list("a", "b")}, []Block{list("c")}, []string{"a / (yn Saesneg yn unig)", "b / (yn Saesneg yn unig)", "(in Welsh only) / c"}},
		{
			"a clause more in one language, and numbers for both",
			[]Block{para("x"), clause("a", "A"), clause("b", "B", refers("see", "c")), clause("c", "C")},
			[]Block{para("y"), clause("a", "Aa"), clause("c", "Cc", refers("gweler", "c"))},
			[]string{
				"x / y", "1 A / Aa", "2 B / (yn Saesneg yn unig)", "2.1 see 3 / (yn Saesneg yn unig)", "3 C / Cc", "3.1 (in Welsh only) / gweler 3",
			},
		},
		{
			"clauses in another order",
			[]Block{clause("a", "A"), clause("b", "B", refers("see", "a"))},
			[]Block{clause("b", "Bb", refers("gweler", "a")), clause("a", "Aa")},
			[]string{"1 (in Welsh only) / Bb", "1.1 (in Welsh only) / gweler 2", "2 A / Aa", "3 B / (yn Saesneg yn unig)", "3.1 see 2 / (yn Saesneg yn unig)"},
		},
		{"another kind of block", []Block{para("a"), para("b")}, []Block{para("c"), list("d")}, []string{
			"a / (yn Saesneg yn unig)", "b / (yn Saesneg yn unig)", "(in Welsh only) / c", "(in Welsh only) / d",
		}},
		{
			"tables, fields and places to sign",
			[]Block{
				&Table{Caption: Line("Who"), Head: [][]Inline{Line("Name"), Line("Cost")}, Rows: []Row{{Cells: [][]Inline{Line("Siân"), Line("a lot")}}}},
				&Field{Label: Line("Name"), Lines: 2}, &PageBreak{},
				&Signature{Rows: [][]Inline{Line("Chair")}, Words: SignatureWords{Who: Line("As"), Name: Line("Name"), Sign: Line("Signature"), Date: Line("Date")}},
			},
			[]Block{
				&Table{Caption: Line("Pwy"), Head: [][]Inline{Line("Enw"), Line("Cost")}, Rows: []Row{{Cells: [][]Inline{Line("Siân"), Line("llawer")}}}},
				&Field{Label: Line("Enw"), Lines: 2}, &PageBreak{},
				&Signature{Rows: [][]Inline{Line("Cadeirydd")}, Words: SignatureWords{Who: Line("Fel"), Name: Line("Enw"), Sign: Line("Llofnod"), Date: Line("Dyddiad")}},
			},
			[]string{
				"Who / Pwy", "Name / Enw", "Cost", "Siân", "a lot / llawer", "Name / Enw",
				"As / Fel", "Name / Enw", "Signature / Llofnod", "Date / Dyddiad", "Chair / Cadeirydd",
			},
		},
	} {
		en := &Document{ID: "d", Title: "Rules", Blocks: c.en}
		cy := &Document{ID: "d", Lang: lang.CY, Title: "Rheolau", Blocks: c.cy}
		for _, d := range []*Document{en, cy} {
			if err := d.Resolve(); err != nil {
				t.Fatal(err)
			}
		}
		before := outline(cy)
		got, err := Pair(en, cy, only())
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if diff := cmp.Diff(c.want, outline(got)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
		if diff := cmp.Diff(before, outline(cy)); diff != "" {
			t.Errorf("%s: the second document was changed\n%s", c.name, diff)
		}
		if title := Plain(got.TitleLine()); title != "Rules / Rheolau" {
			t.Error(title)
		}
	}
}

// says returns what a document says in one of its languages, text by text.
func says(d *Document, second bool) []string {
	var out []string
	eachText(d.Blocks, func(ins []Inline) {
		a, b, _ := Sides(ins)
		if second {
			a = b
		}
		if s := Plain(a); s != "" && s != only()[0] && s != only()[1] {
			out = append(out, s)
		}
	})
	return out
}

// Whatever the two documents are, all that each of them says is said in its order.
func TestPairLosesNothing(t *testing.T) {
	paired := 0
	for seed := range uint64(2000) {
		m := maker{rand.New(rand.NewPCG(seed, 1)), 0}
		blocks := m.blocks(3)
		en := &Document{Blocks: blocks}
		cy := &Document{Blocks: m.other(blocks)}
		got, err := Pair(en, cy, only())
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		for _, second := range []bool{false, true} {
			want := says(en, false)
			if second {
				want = says(cy, false)
			}
			if diff := cmp.Diff(want, says(got, second)); diff != "" {
				t.Fatalf("seed %d, second language %v (-want +got)\n%s", seed, second, diff)
			}
		}
		EachInline(got.Blocks, func(in Inline) {
			if _, nested := in.(*Both); nested {
				t.Fatalf("seed %d: two languages within one", seed)
			}
		})
		eachText(got.Blocks, func(ins []Inline) {
			if _, _, two := Sides(ins); two {
				paired++
			}
		})
	}
	if paired < 10000 {
		t.Errorf("only %d texts stand in two languages", paired)
	}
}

// maker makes trees by chance. No two texts of one tree are the same.
type maker struct {
	*rand.Rand
	n int
}

func (m *maker) line() []Inline {
	m.n++
	return Line(fmt.Sprint("words ", m.n))
}

func (m *maker) lines(most int) [][]Inline {
	var out [][]Inline
	for range m.IntN(most) {
		out = append(out, m.line())
	}
	return out
}

func (m *maker) blocks(depth int) []Block {
	var out []Block
	for range m.IntN(5) {
		switch m.IntN(8) {
		case 0:
			out = append(out, &Heading{Level: 1 + m.IntN(2), Text: m.line()})
		case 1:
			out = append(out, &Paragraph{Text: m.line()})
		case 2:
			l := &List{}
			for range m.IntN(4) {
				it := Item{Text: m.line()}
				if depth > 0 {
					it.Blocks = m.blocks(depth - 2)
				}
				l.Items = append(l.Items, it)
			}
			out = append(out, l)
		case 3, 4:
			m.n++
			c := &Clause{ID: fmt.Sprint("clause", m.n), Heading: m.line()}
			for range m.IntN(4) {
				c.Says = append(c.Says, &Para{Text: m.line(), Says: []*Para{{ID: fmt.Sprint("para", m.n), Text: m.line()}}})
			}
			out = append(out, c)
		case 5:
			out = append(out, &Table{Caption: m.line(), Head: m.lines(3), Rows: []Row{{Cells: m.lines(3)}, {Cells: m.lines(3)}}})
		case 6:
			out = append(out, &Signature{Rows: m.lines(4), Words: SignatureWords{Who: m.line(), Name: m.line(), Sign: m.line(), Date: m.line()}})
		case 7:
			if depth > 0 {
				out = append(out, &Box{Blocks: m.blocks(depth - 2)})
			}
		}
	}
	return out
}

// other is a tree in the other language, in which now and then something is
// missing, is new, or stands elsewhere.
func (m *maker) other(blocks []Block) []Block {
	out := make([]Block, 0, len(blocks))
	for _, b := range blocks {
		out = append(out, m.translated(b))
	}
	switch n := len(out); {
	case n > 1 && m.IntN(4) == 0:
		i := m.IntN(n - 1)
		out[i], out[i+1] = out[i+1], out[i]
	case n > 0 && m.IntN(4) == 0:
		i := m.IntN(n)
		out = slices.Delete(out, i, i+1)
	case m.IntN(4) == 0:
		out = append(out, &Paragraph{Text: m.line()})
	}
	return out
}

func (m *maker) translated(b Block) Block {
	tr := func(ins []Inline) []Inline {
		if len(ins) == 0 || m.IntN(8) == 0 {
			return ins
		}
		return Line("geiriau " + Plain(ins))
	}
	all := func(lines [][]Inline) [][]Inline {
		var out [][]Inline
		for _, l := range lines {
			out = append(out, tr(l))
		}
		return out
	}
	switch b := b.(type) {
	case *Heading:
		return &Heading{ID: b.ID, Level: b.Level, Text: tr(b.Text)}
	case *Paragraph:
		return &Paragraph{Text: tr(b.Text)}
	case *List:
		l := &List{}
		for _, it := range b.Items {
			if m.IntN(6) > 0 {
				l.Items = append(l.Items, Item{Text: tr(it.Text), Blocks: m.other(it.Blocks)})
			}
		}
		return l
	case *Clause:
		c := &Clause{ID: b.ID, Heading: tr(b.Heading)}
		for _, p := range b.Says {
			if m.IntN(6) > 0 {
				c.Says = append(c.Says, &Para{ID: p.ID, Text: tr(p.Text), Says: []*Para{{ID: p.Says[0].ID, Text: tr(p.Says[0].Text)}}})
			}
		}
		return c
	case *Table:
		return &Table{Caption: tr(b.Caption), Head: all(b.Head), Rows: []Row{{Cells: all(b.Rows[0].Cells)}}}
	case *Signature:
		return &Signature{Rows: all(b.Rows), Words: SignatureWords{Who: tr(b.Words.Who), Name: tr(b.Words.Name), Sign: tr(b.Words.Sign), Date: tr(b.Words.Date)}}
	case *Box:
		return &Box{Blocks: m.other(b.Blocks)}
	}
	return b
}
