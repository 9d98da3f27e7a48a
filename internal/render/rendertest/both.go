package rendertest

import (
	"testing"

	"coop/internal/doc"
	"coop/internal/lang"
)

// both is a paper in two languages side by side, with every node of the tree, words
// that are the same in both, and a list that is not.
func both(t testing.TB) *doc.Document {
	t.Helper()
	d, err := doc.Pair(agreement(lang.EN), agreement(lang.CY), [2]string{"(in Welsh only)", "(yn Saesneg yn unig)"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// agreement is a short paper in one of the languages.
func agreement(l lang.Lang) *doc.Document {
	in := func(en, cy string) []doc.Inline { return line(lang.Text{EN: en, CY: cy}.In(l)) }
	join := func(parts ...[]doc.Inline) []doc.Inline {
		var out []doc.Inline
		for _, p := range parts {
			out = append(out, p...)
		}
		return out
	}
	ref := func(id string) []doc.Inline { return says(&doc.Ref{ID: id}) }
	blank := says(doc.Blank{Label: lang.Text{EN: "the group's name", CY: "enw'r grŵp"}.In(l), Question: "group.name"})
	stress := func(en, cy string) []doc.Inline { return says(doc.Stress(lang.Text{EN: en, CY: cy}.In(l))) }
	ask := []doc.Item{{Text: in("Ask the hall what it costs", "Gofyn i'r neuadd beth yw'r gost")}}
	if l == lang.EN {
		ask = append(ask, doc.Item{Text: line("Tell the neighbours")})
	}
	return &doc.Document{
		ID: "agreement", Lang: l, Title: lang.Text{EN: "Group agreement", CY: "Cytundeb grŵp"}.In(l), For: "Gofal Tŷ Gŵyr",
		Mark:   lang.Text{EN: "A draft", CY: "Drafft"}.In(l),
		Date:   lang.Date{Year: 2027, Month: 5, Day: 12},
		Notice: []doc.Block{&doc.Paragraph{Text: stress("Both texts have the same standing.", "Mae i'r ddau destun yr un statws.")}},
		Blocks: []doc.Block{
			&doc.Box{Blocks: []doc.Block{
				&doc.Paragraph{Text: join(stress("Nothing here is fixed.", "Dyw dim byd yma'n bendant."), in(" Bring a pen.", " Dewch â beiro."))},
				&doc.List{Items: []doc.Item{{Text: in("front door", "drws ffrynt")}, {Text: in("kitchen", "cegin")}}},
			}},
			&doc.Heading{ID: "who", Level: 1, Text: in("Who we are", "Pwy ydyn ni")},
			&doc.Clause{ID: "name", Heading: in("Our name", "Ein henw"), Says: []*doc.Para{
				{Text: join(in("Our name: ", "Ein henw: "), blank)},
				{Text: join(in("This stands under “", "Mae hwn o dan “"), ref("who"), in("” and goes with ", "” ac mae'n cyd-fynd â "), ref("carers"), line("."))},
			}},
			&doc.Clause{ID: "members", Heading: in("Who can join", "Pwy sy'n cael ymuno"), Says: []*doc.Para{
				{Text: in("Anyone can be a member, in particular:", "Caiff unrhyw un fod yn aelod, yn enwedig:"), Says: []*doc.Para{
					{ID: "carers", Text: in("a carer, who looks after somebody at home without being paid for it;", "gofalwr, sy'n gofalu am rywun gartref heb gael tâl amdano;")},
					{Text: in("a care worker, who is paid.", "gweithiwr gofal, sy'n cael tâl.")},
				}},
				{Text: join(in("See (", "Gweler ("), ref("name"), line(")."))},
			}},
			&doc.Clause{ID: "own", Heading: join(line("Paned"), in(" (our own rule)", " (ein rheol ein hunain)")), Says: []*doc.Para{
				{Text: line("Cawn baned cyn pob cyfarfod.")},
			}},
			&doc.Heading{Level: 1, Text: in("Before we meet", "Cyn i ni gwrdd")},
			&doc.Heading{Level: 2, Text: line("Tŷ Gŵyr")},
			&doc.Paragraph{Text: in("These help:", "Mae'r rhain yn helpu:")},
			&doc.List{Items: []doc.Item{{Text: line("Siân Puw")}, {Text: line("Tomos Rhys")}}},
			&doc.List{Style: doc.Ordered, Items: []doc.Item{
				{Text: in("We go on.", "Rydyn ni'n mynd ymlaen.")},
				{Text: in("We ask:", "Rydyn ni'n gofyn:"), Blocks: []doc.Block{&doc.List{Items: []doc.Item{{Text: in("a nurse", "nyrs")}, {Text: line("Siân Puw")}}}}},
			}},
			&doc.List{Style: doc.Ticks, Items: []doc.Item{
				{Text: in("Bring the key", "Dod â'r allwedd"), Blocks: []doc.Block{&doc.Field{Label: in("Whose key?", "Allwedd pwy?"), Lines: 1}}},
			}},
			&doc.List{Style: doc.Ticks, Items: ask},
			&doc.Table{
				Caption: in("Who does what", "Pwy sy'n gwneud beth"), Head: [][]doc.Inline{in("Task", "Tasg"), in("Who", "Pwy"), line("£")}, Widths: []int{3, 2, 1},
				Rows: []doc.Row{
					{Cells: [][]doc.Inline{in("Open a bank account", "Agor cyfrif banc"), line("Siân Puw"), line("0")}},
					{Cells: [][]doc.Inline{in("Find a room", "Dod o hyd i ystafell"), blank, says(doc.Gap{})}},
				},
			},
			&doc.PageBreak{},
			&doc.Field{Label: in("What worries you", "Beth sy'n eich poeni"), Lines: 2},
			&doc.Signature{Rows: [][]doc.Inline{in("Chair", "Cadeirydd"), line("Siân Puw")}, Words: doc.SignatureWords{
				Who: in("As", "Fel"), Name: in("Name", "Enw"), Sign: in("Signature", "Llofnod"), Date: in("Date", "Dyddiad"),
			}},
		},
	}
}
