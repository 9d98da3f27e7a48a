package docx

import (
	"archive/zip"
	"bytes"
	"flag"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/doc"
	"coop/internal/render/rendertest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The golden files hold the document alone, a line for each paragraph; the other
// parts are read by the tests below and by Word.
func TestGolden(t *testing.T) {
	lines := strings.NewReplacer("<w:p>", "\n<w:p>", "<w:tbl>", "\n<w:tbl>", "</w:tbl>", "\n</w:tbl>", "<w:sectPr>", "\n<w:sectPr>", "</w:document>", "</w:document>\n")
	rendertest.Golden(t, "xml", *update, func(d *doc.Document, w doc.Words) []byte {
		return []byte(lines.Replace(parts(t, Render(d, w))["word/document.xml"]))
	})
}

// samples are the papers of all formats, and one that holds what they lack: more
// paragraphs than there are letters, places without numbers, references to all.
func samples(t testing.TB) []rendertest.Sample {
	all := rendertest.Samples(t)
	all[0].Doc.Mark = "Draft: <not> for use"
	var says []*doc.Para
	for i := range 60 {
		says = append(says, &doc.Para{ID: fmt.Sprint("letter", i), Text: doc.Line(fmt.Sprint("letter ", i))})
	}
	says[2].Says = []*doc.Para{{ID: "deep", Text: doc.Line("deeper than Word counts")}}
	blocks := []doc.Block{
		&doc.Box{Blocks: []doc.Block{&doc.Clause{ID: "boxed", Heading: doc.Line("In a box"), Says: []*doc.Para{{ID: "within", Text: doc.Line("within")}}}}},
		&doc.Heading{ID: "part", Level: 1, Text: []doc.Inline{doc.Text("A part "), doc.Stress("of it")}},
		&doc.Heading{ID: "fifth", Level: 5, Text: doc.Line("A heading of the fifth level")},
		&doc.Heading{ID: "silent", Level: 2},
		&doc.Clause{ID: "long", Heading: doc.Line("A long one"), Says: []*doc.Para{{ID: "first", Text: doc.Line("first"), Says: says}, {ID: "second", Text: doc.Line("second")}}},
		&doc.List{Items: []doc.Item{{Text: doc.Line("item"), Blocks: []doc.Block{
			&doc.Clause{ID: "listed", Heading: doc.Line("In a list"), Says: []*doc.Para{{Text: []doc.Inline{doc.Gap{}}}}},
			&doc.Table{Head: [][]doc.Inline{doc.Line("a"), {doc.Gap{}}}, Rows: []doc.Row{{Cells: [][]doc.Inline{{doc.Gap{}}}}}},
		}}}},
		&doc.Box{Blocks: []doc.Block{&doc.Table{Rows: []doc.Row{{Cells: [][]doc.Inline{doc.Line("boxed")}}}}, &doc.List{Style: doc.Ordered, Items: []doc.Item{{Text: doc.Line("one")}}}}},
		&doc.Table{Caption: doc.Line("A caption alone")},
	}
	for _, id := range []string{"boxed", "within", "part", "fifth", "silent", "long", "first", "letter0", "letter26", "letter27", "letter59", "deep", "second", "listed"} {
		blocks = append(blocks, &doc.Paragraph{Text: []doc.Inline{doc.Text("See "), &doc.Ref{ID: id}, doc.Text(".")}})
	}
	more := &doc.Document{ID: "more", Title: "More", Large: true, Blocks: append(blocks, &doc.PageBreak{})}
	if err := more.Resolve(); err != nil {
		t.Fatal(err)
	}
	// A paragraph without a number stands where those with one do.
	more.Blocks = append(more.Blocks, &doc.Clause{Number: "7", Heading: doc.Line("No number follows"), Says: []*doc.Para{{Text: doc.Line("none")}}})
	return append(all, rendertest.Sample{Name: "more", Doc: more, Words: all[0].Words})
}

// Every part is well-formed, and every part that is named is there. The file is
// the same each time, whatever the clock says.
func TestParts(t *testing.T) {
	for _, s := range samples(t) {
		file := Render(s.Doc, s.Words)
		if !bytes.Equal(file, Render(s.Doc, s.Words)) {
			t.Errorf("%s: printed twice, it is not the same", s.Name)
		}
		z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File {
			if f.Modified.Year() != 1980 {
				t.Errorf("%s: %s is of %v", s.Name, f.Name, f.Modified)
			}
		}
		all := parts(t, file)
		for name, part := range all {
			root := parse(t, s.Name+" "+name, part)
			folder := ""
			if strings.HasPrefix(name, "word/") {
				folder = "word/"
			}
			for _, r := range root.all("Relationship") {
				if all[folder+r.attrs["Target"]] == "" {
					t.Errorf("%s: %s names %s, which is not in the file", s.Name, name, r.attrs["Target"])
				}
			}
			for _, o := range root.all("Override") {
				if all[strings.TrimPrefix(o.attrs["PartName"], "/")] == "" {
					t.Errorf("%s: %s is not in the file", s.Name, o.attrs["PartName"])
				}
			}
		}
		if len(all) != 10 {
			t.Errorf("%s: %d parts", s.Name, len(all))
		}
	}
}

// What the file says of itself, above and below its pages.
func TestAround(t *testing.T) {
	s := samples(t)[0]
	all := parts(t, Render(s.Doc, s.Words))
	for part, want := range map[string][]string{
		"word/header1.xml":  {"Draft: &lt;not&gt; for use", "Rules – Teifi Valley Care Co-operative"},
		"docProps/core.xml": {"<dc:title>Rules – Teifi Valley Care Co-operative<", "<dc:creator>Teifi Valley Care Co-operative<", "<dc:language>en-GB<", ">2027-05-12T00:00:00Z</dcterms:modified>"},
		"word/styles.xml":   {`<w:lang w:val="en-GB"/>`},
	} {
		for _, w := range want {
			if !strings.Contains(all[part], w) {
				t.Errorf("%s does not hold %s", part, w)
			}
		}
	}
	if strings.Contains(all["word/settings.xml"], "updateFields") {
		t.Error("Word would ask the reader whether to update the fields")
	}
	for page, want := range map[string]string{
		"Page {n} of {total}":  "Page 1 of 1: PAGE NUMPAGES",
		"{total} <b> {n}, {x}": "1 <b> 1, {x}: NUMPAGES PAGE",
		"{n}":                  "1: PAGE",
		"":                     ":",
	} {
		root := parse(t, "footer", foot(doc.Words{Page: page}))
		var got strings.Builder
		got.WriteString(root.words() + ":")
		for _, i := range root.all("w:instrText") {
			got.WriteString(" " + strings.TrimSpace(i.text))
		}
		if got.String() != want {
			t.Errorf("the foot %q says %q, want %q", page, got.String(), want)
		}
	}
}

// Every style that is used is there; a heading never ends a page; a table says its
// head again and breaks no row.
func TestStanding(t *testing.T) {
	for _, s := range samples(t) {
		file := Render(s.Doc, s.Words)
		root := body(t, file)
		styles := map[string]*node{}
		for _, st := range parse(t, "styles", parts(t, file)["word/styles.xml"]).all("w:style") {
			styles[st.attrs["styleId"]] = st
		}
		for _, kind := range []string{"w:pStyle", "w:rStyle", "w:tblStyle"} {
			for _, u := range root.all(kind) {
				if styles[u.attrs["val"]] == nil {
					t.Errorf("%s: there is no style %s", s.Name, u.attrs["val"])
				}
			}
		}
		for _, p := range root.all("w:p") {
			style := p.val("w:pStyle")
			if (strings.HasPrefix(style, "Heading") || style == "ClauseHeading" || style == "Caption") && len(p.all("w:keepNext")) == 0 {
				t.Errorf("%s: %q may stand alone at the foot of a page", s.Name, p.words())
			}
		}
		for _, tbl := range root.all("w:tbl") {
			if rows := tbl.all("w:tr"); len(rows) != len(tbl.all("w:cantSplit")) {
				t.Errorf("%s: a row may be split", s.Name)
			}
			if tbl.all("w:tblLook")[0].attrs["firstRow"] == "1" && len(tbl.all("w:tblHeader")) != 1 {
				t.Errorf("%s: the head of a table is not said again", s.Name)
			}
			for _, r := range tbl.all("w:tr") {
				columns := len(r.all("w:tc"))
				for _, span := range r.all("w:gridSpan") {
					n, _ := strconv.Atoi(span.attrs["val"])
					columns += n - 1
				}
				if columns != len(tbl.all("w:gridCol")) {
					t.Errorf("%s: a row over %d of %d columns", s.Name, columns, len(tbl.all("w:gridCol")))
				}
			}
		}
	}
}

// Two boxes and two tables are parted, a box and the page after it are not: the
// paragraph between them might fill a page of its own.
func TestParting(t *testing.T) {
	text := []doc.Block{&doc.Paragraph{Text: doc.Line("x")}}
	box, table := &doc.Box{Blocks: text}, &doc.Table{Rows: []doc.Row{{Cells: [][]doc.Inline{doc.Line("x")}}}}
	for _, tt := range []struct {
		blocks []doc.Block
		want   string
	}{
		{[]doc.Block{box, box}, "Boxed Spacer Boxed"},
		{[]doc.Block{box, &doc.PageBreak{}, text[0]}, "Boxed page:"},
		{[]doc.Block{box, &doc.PageBreak{}, box}, "Boxed page:Spacer Boxed"},
		{[]doc.Block{table, table, text[0]}, "TableText Spacer TableText Spacer "},
		{[]doc.Block{text[0], &doc.PageBreak{}, table}, " page:Spacer TableText Spacer"},
		{[]doc.Block{&doc.Box{Blocks: []doc.Block{table}}, text[0]}, "TableText Spacer "},
		{[]doc.Block{&doc.Box{Blocks: []doc.Block{&doc.Paragraph{}}}, text[0], &doc.PageBreak{}}, ""},
	} {
		var got []string
		for _, p := range body(t, Render(&doc.Document{Blocks: tt.blocks}, doc.Words{})).all("w:p") {
			style := p.val("w:pStyle")
			if len(p.all("w:pageBreakBefore")) > 0 {
				style = "page:" + style
			}
			if style == "Spacer" && len(p.all("w:pBdr")) > 0 {
				t.Error("what parts two boxes has a border")
			}
			got = append(got, style)
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("got %q, want %q", g, tt.want)
		}
	}
}

func TestShares(t *testing.T) {
	for _, tt := range []struct {
		widths  []int
		columns int
		want    []int
	}{
		{nil, 3, []int{333, 333, 334}},
		{[]int{3, 1}, 2, []int{750, 250}},
		{[]int{3, -1}, 2, []int{750, 250}},
		{[]int{3, 1}, 4, []int{250, 250, 250, 250}},
	} {
		if diff := cmp.Diff(tt.want, shares(tt.widths, tt.columns, 1000)); diff != "" {
			t.Error(diff)
		}
	}
}

// A word that does not fit its column is given room by the others; the line stays
// as long as it was.
func TestWiden(t *testing.T) {
	for _, tt := range []struct{ widths, least, want []int }{
		{[]int{500, 500}, []int{100, 100}, []int{500, 500}},
		{[]int{800, 200}, []int{100, 300}, []int{700, 300}},
		{[]int{500, 400, 100}, []int{100, 200, 300}, []int{367, 333, 300}},
		{[]int{700, 300}, []int{500, 500}, []int{500, 500}},
	} {
		if diff := cmp.Diff(tt.want, widen(tt.widths, tt.least)); diff != "" {
			t.Error(diff)
		}
	}
}

// Word refuses a title of a control that is longer than 64 units of UTF-16.
func TestControlTitle(t *testing.T) {
	for in, want := range map[string]string{
		"  a\nb ":                     "a b",
		strings.Repeat("ŵ", 70):       strings.Repeat("ŵ", 64),
		strings.Repeat("👩", 40):       strings.Repeat("👩", 32),
		"x" + strings.Repeat("👩", 40): "x" + strings.Repeat("👩", 31),
	} {
		if got := name(in); got != want {
			t.Errorf("name(%q) is %q", in, got)
		}
	}
}

func BenchmarkRender(b *testing.B) {
	d := &doc.Document{ID: "long", Title: "Rules", For: "Teifi Valley Care Co-operative"}
	for i := range 70 {
		c := &doc.Clause{ID: fmt.Sprint("clause", i), Heading: doc.Line("What this clause is about")}
		for j := range 5 {
			c.Says = append(c.Says, &doc.Para{Text: []doc.Inline{
				doc.Text("A member who has looked after somebody at home for a year may ask for it, as long as it is written down and "),
				doc.Stress("somebody else"), doc.Text(" has read it, under clause "), &doc.Ref{ID: fmt.Sprint("clause", (i+j)%70)}, doc.Text("."),
			}})
		}
		d.Blocks = append(d.Blocks, c)
	}
	if err := d.Resolve(); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		Render(d, doc.Words{Page: "Page {n} of {total}", Contents: "Contents"})
	}
}
