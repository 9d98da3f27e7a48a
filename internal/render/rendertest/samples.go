package rendertest

import (
	"coop/internal/doc"
	"coop/internal/lang"
)

func line(s string) []doc.Inline          { return doc.Line(s) }
func says(ins ...doc.Inline) []doc.Inline { return ins }
func para(s string) *doc.Paragraph        { return &doc.Paragraph{Text: doc.Line(s)} }

func heading(level int, s string) *doc.Heading {
	return &doc.Heading{Level: level, Text: doc.Line(s)}
}

func cells(ss ...string) [][]doc.Inline {
	out := make([][]doc.Inline, len(ss))
	for i, s := range ss {
		out[i] = doc.Line(s)
	}
	return out
}

// rules is a long paper: parts, clauses, references, blanks, a list of contents.
func rules() *doc.Document {
	return &doc.Document{
		ID: "rules", Lang: lang.EN, Title: "Rules", For: "Teifi Valley Care Co-operative",
		Date:   lang.Date{Year: 2027, Month: 5, Day: 12},
		Mark:   "Illustration: do not send this to the registrar",
		Notice: []doc.Block{&doc.Paragraph{Text: says(doc.Stress("This is a draft."), doc.Text(" Two answers are still open. Nobody has to agree to it yet."))}},
		Blocks: []doc.Block{
			heading(1, "Who we are"),
			&doc.Clause{ID: "name", Heading: line("Our name"), Says: []*doc.Para{
				{Text: says(doc.Text("We are called "), doc.Blank{Label: "the group's name", Question: "group.name"}, doc.Text("."))},
			}},
			&doc.Clause{ID: "purpose", Heading: line("What we are for"), Says: []*doc.Para{
				{Text: line("We help each other to live well at home.")},
				{Text: says(doc.Text("We work under "), &doc.Ref{ID: "terms"}, doc.Text(" and "), &doc.Ref{ID: "carers"}, doc.Text("."))},
			}},
			heading(1, "Who decides"),
			&doc.Clause{ID: "members", Heading: line("Who can be a member"), Says: []*doc.Para{
				{Text: line("Anyone who lives or works in the valley can be a member."), Says: []*doc.Para{
					{ID: "carers", Text: line("A carer is someone who looks after a person at home without being paid for it, and who says so when they join us;")},
					{Text: line("a care worker is someone who is paid for it.")},
				}},
				{Text: line("A member has one vote, however many shares they hold and however long they have been with us.")},
			}},
			&doc.Clause{ID: "meetings", Heading: line("Meetings"), Says: []*doc.Para{
				{Text: line("We meet at least once a year.")},
				{ID: "quorum", Text: says(doc.Text("A meeting counts when "), doc.Blank{Label: "how many members must be there", Question: "meeting.quorum"}, doc.Text(" or more are there."))},
			}},
			&doc.Clause{Heading: line("Money"), Says: []*doc.Para{
				{Text: line("We keep our money in one account, and two people sign.")},
				{Text: line("We use what is left over for care in the valley.")},
			}},
			&doc.Heading{ID: "terms", Level: 1, Text: line("Words we use")},
			&doc.Paragraph{Text: says(doc.Text("What "), doc.Stress("member"), doc.Text(" means stands in clause "), &doc.Ref{ID: "members"}, doc.Text("."))},
			&doc.PageBreak{},
			heading(2, "Signed by the first members"),
			&doc.Signature{Rows: cells("First member", "Second member", "Third member"), Words: signWords()},
		},
	}
}

func signWords() doc.SignatureWords {
	return doc.SignatureWords{Who: line("Who"), Name: line("Name in full"), Sign: line("Signature"), Date: line("Date")}
}

// rheolau is a short paper in Welsh.
func rheolau() *doc.Document {
	return &doc.Document{
		ID: "rules", Lang: lang.CY, Title: "Rheolau", For: "Cydweithfa Ofal Tŷ Gŵyr",
		Notice: []doc.Block{para("Drafft yw hwn.")},
		Blocks: []doc.Block{
			&doc.Clause{Heading: line("Pwy ydyn ni"), Says: []*doc.Para{
				{Text: says(doc.Text("Ein henw yw "), doc.Blank{Label: "enw'r grŵp", Question: "group.name"}, doc.Text("."))},
			}},
			&doc.Clause{ID: "aelodau", Heading: line("Pwy sy'n cael ymuno"), Says: []*doc.Para{
				{Text: line("Mae un bleidlais gan bob aelod.")},
				{Text: line("Ŵyr neb beth a ddaw, ond ŷn ni'n barod."), Says: []*doc.Para{{Text: line("gofalwyr;")}, {Text: line("gweithwyr gofal.")}}},
			}},
			&doc.Field{Label: line("Enw"), Lines: 1},
		},
	}
}

// idea is a paper in large type for a kitchen table: boxes, lines to write on.
func idea() *doc.Document {
	return &doc.Document{
		ID: "our-idea", Lang: lang.EN, Title: "Our idea on one page", Large: true,
		Blocks: []doc.Block{
			&doc.Box{Blocks: []doc.Block{
				&doc.Paragraph{Text: says(doc.Stress("Nothing here is fixed."), doc.Text(" Bring a pen and change it."))},
			}},
			heading(1, "What we want to do"),
			&doc.List{Items: []doc.Item{
				{Text: line("Lifts to the surgery")},
				{Text: says(doc.Text("A warm meal, "), doc.Stress("every Thursday"))},
				{Text: says(doc.Blank{Label: "what else", Question: "idea.more"})},
			}},
			heading(1, "Before the first meeting"),
			&doc.List{Style: doc.Ticks, Items: []doc.Item{
				{Text: line("Ask the hall what it costs")},
				{Text: line("Tell the neighbours"), Blocks: []doc.Block{para("A note through the door will do.")}},
			}},
			&doc.Field{Label: line("Who will you bring?"), Lines: 1},
			&doc.Field{Label: line("What worries you about it"), Lines: 3},
		},
	}
}

// meeting has what the others lack: tables, ordered lists, lists inside lists.
func meeting() *doc.Document {
	return &doc.Document{
		ID: "minutes", Lang: lang.EN, Title: "Notes of our first meeting", For: "Teifi Valley Care Co-operative",
		Blocks: []doc.Block{
			&doc.Paragraph{Text: says(doc.Text("Village Hall"), doc.Break{}, doc.Text("High Street"), doc.Break{}, doc.Break{}, doc.Text("Doors open at 6:30pm."))},
			&doc.Table{
				Caption: line("Who does what"),
				Head:    cells("Task", "Who", "By when", "What it costs"),
				Widths:  []int{3, 2, 2, 1},
				Rows: []doc.Row{
					{Cells: cells("Open a bank account", "Siân Puw\nTomos Rhys", "1 June 2027", "£0")},
					{Cells: [][]doc.Inline{line("Find a room"), {doc.Blank{Label: "who", Question: "plan.room"}}, line("8 June 2027"), line("£120.00")}},
					{Cells: cells("Write to every household between the bridge and the chapel, with a stamp on each letter", "Mair", "", "£86.40")},
				},
			},
			heading(1, "What we decided"),
			&doc.List{Style: doc.Ordered, Items: []doc.Item{
				{Text: line("We go on.")},
				{Text: line("We ask three more people:"), Blocks: []doc.Block{
					&doc.List{Items: []doc.Item{{Text: line("a nurse")}, {Text: line("someone who can keep accounts")}}},
					para("Nobody is asked twice."),
				}},
			}},
			&doc.List{Style: doc.Ordered, Items: []doc.Item{{Text: line("A second list begins at one again.")}}},
			&doc.List{Items: []doc.Item{{Text: line("A list with dots")}}},
			&doc.List{Style: doc.Ticks, Items: []doc.Item{{Text: line("A list to tick")}}},
			&doc.Table{Head: cells("Room", "Chairs"), Rows: []doc.Row{{Cells: cells("Hall", "80")}, {Cells: cells("Vestry")}}},
			heading(2, "Next time"),
			&doc.Box{Blocks: []doc.Block{
				heading(3, "Bring the key"),
				para("The hall is locked on Sundays."),
				&doc.List{Items: []doc.Item{{Text: line("front door")}, {Text: line("kitchen")}}},
			}},
			&doc.Field{Label: line("Notes taken by:"), Lines: 1},
			&doc.Signature{Rows: cells("Chair", "Secretary"), Words: signWords()},
		},
	}
}
