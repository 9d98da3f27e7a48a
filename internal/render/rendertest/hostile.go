package rendertest

import (
	"strings"

	"coop/internal/doc"
)

// Hostile returns words that mean something to one format or another.
func Hostile() []string {
	return []string{
		`<script>alert(1)</script>`,
		`<img src=x onerror=alert(1)>`,
		`<!-- gone -->`,
		`</style><b>bold`,
		`a|b`,
		`*x* _y_ __z__ **w**`,
		"`code` ```",
		`~~struck~~ ~20`,
		`[x](https://example.org/y) ![p](q)`,
		`[x]: https://example.org`,
		`https://example.org/~ann_b*c`,
		`first_last@example.org`,
		`<https://example.org>`,
		`=cmd|' /C calc'!A0`,
		`3. Everyone votes twice <b>{ref quorum}`,
		`# a heading #`,
		`- a bullet`,
		`+ another`,
		`+44 1550 000000`,
		`> quoted`,
		`1) one`,
		`===`,
		`---`,
		`:-: | -`,
		`Tom & Ann &amp; R&D &#60;`,
		`a backslash at the end\`,
		`\*twice\*`,
		"a new\nline, a\ttab,\r\n\r\nand an empty line",
		"bells\x00\x07\u0085 and \ufdd0nothing\xff",
		`"quotes" 'both'`,
		`$x$ {{ template }} %s %d ${HOME}`,
		strings.Repeat("llanfair", 38)[:300],
	}
}

// hostile puts such words into every place of the tree that takes words.
func hostile() *doc.Document {
	d := &doc.Document{ID: "hostile", Title: `Rules of <b>Us</b> & "Them" #`, For: "A *name*\non two lines"}
	t := &doc.Table{Caption: line("Caption | with `marks`"), Head: cells("<th>", "a|b")}
	l, o := &doc.List{}, &doc.List{Style: doc.Ordered}
	c := &doc.Clause{ID: "clause", Heading: line("# Who_is_it *?* #")}
	for _, h := range Hostile() {
		d.Blocks = append(d.Blocks, &doc.Paragraph{Text: says(doc.Text(h))})
		t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{says(doc.Text(h)), says(doc.Text("a"), doc.Break{}, doc.Text(h))}})
		l.Items = append(l.Items, doc.Item{Text: says(doc.Text(h))})
		o.Items = append(o.Items, doc.Item{Text: says(doc.Stress(h))})
		c.Says = append(c.Says, &doc.Para{Text: says(doc.Blank{Label: h}, doc.Text(h))})
	}
	d.Notice = []doc.Block{para(Hostile()[0])}
	d.Blocks = append(d.Blocks, t, l, o, c,
		heading(1, "- <h2> #"),
		&doc.Paragraph{Text: says(doc.Text("in"), doc.Stress("(brackets)"), doc.Text("side "), doc.Stress(" with room "), doc.Stress("twice"), doc.Text("."))},
		&doc.Paragraph{Text: says(doc.Blank{Label: "first]"}, doc.Text("(https://example.org)"), doc.Blank{}, doc.Text(": why"), doc.Break{}, doc.Text("==="))},
		&doc.Paragraph{Text: says(&doc.Ref{ID: "clause"}, doc.Text(". begins a line"))},
		&doc.Paragraph{},
		&doc.List{Items: []doc.Item{{}, {Blocks: []doc.Block{&doc.PageBreak{}, para("below a break")}}}},
		&doc.Field{Label: line("Name_*|<i>"), Lines: 2},
		&doc.Signature{Rows: cells("<b>|*Chair*\nof the board"), Words: signWords()},
		&doc.Box{Blocks: []doc.Block{para("> quoted"), para("")}},
	)
	return d
}

// names are people of the valley.
func names() *doc.Document {
	d := &doc.Document{ID: "people", Title: "Our people", For: "Tŷ Gŵyr"}
	all := []string{
		"Siân Angharad ap Gwilym-Prŷs", "Nguyễn Thị Ánh", "Ọlá Adébáyọ̀", "Олена Шевченко", "محمد عبد الله", "李小龍",
		"হাসিনা বেগম", "O'Brien & Daughters", "Zoë 👩‍👩‍👧 Ŵ", "e\u0301 and é",
	}
	t := &doc.Table{Caption: line("Who came"), Head: cells("Name", "Their words")}
	l := &doc.List{}
	for _, n := range all {
		t.Rows = append(t.Rows, doc.Row{Cells: cells(n, "I want this")})
		l.Items = append(l.Items, doc.Item{Text: line(n)})
	}
	d.Blocks = []doc.Block{
		t, l,
		para(strings.Repeat("我們一起照顧山谷裡的老人。", 8)),
		para("Nguyễn Thị Ánh, Ọlá Adébáyọ̀ and Олена Шевченко came by the early bus, and Ŵan and Ŷs walked; 李小龍 brought soup for everyone."),
		&doc.Clause{Heading: line("محمد"), Says: []*doc.Para{{Text: line("Олена")}, {Text: line("李"), Says: []*doc.Para{{Text: line("Ọlá Adébáyọ̀")}}}}},
	}
	return d
}
