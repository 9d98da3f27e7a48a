package draft

import (
	"cmp"
	"slices"
	"strings"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
)

// amendments sets out how the governing document would have to change for what the
// group has answered since it was registered: each clause that comes, goes or reads
// differently, and those of which only the number moves.
func (c *composer) amendments() []doc.Block {
	reg := c.in.Registered
	if reg == nil {
		return nil
	}
	if c.set.FormOf(reg.Before) != c.set.FormOf(c.in.State) {
		return []doc.Block{c.para(wordOtherForm)}
	}
	before := c.in
	before.State = reg.Before
	was, is := c.numbered(before), c.numbered(c.in)
	var out []doc.Block
	var moved []moving
	for _, p := range pairs(was, is) {
		switch {
		case p.was == nil:
			out = append(out, c.comes(p.is)...)
		case p.is == nil:
			out = append(out, c.goes(reg, p.was)...)
		case clauseWords(p.was) != clauseWords(p.is):
			out = append(out, c.changes(reg, p)...)
		case p.was.Number != p.is.Number || !slices.EqualFunc(freeze(p.was).Says, freeze(p.is).Says, samePara):
			moved = append(moved, p)
		}
	}
	if len(out) == 0 && len(moved) == 0 {
		return []doc.Block{c.para(wordNoChange)}
	}
	return append(out, c.moves(moved)...)
}

// numbered drafts the governing document. Compose of the document itself says what
// is wrong with it.
func (c *composer) numbered(in Input) []*doc.Clause {
	clauses, _ := c.set.clauses(in)
	return clauses
}

// moving is a clause in the text that is registered and in the one that is proposed;
// nil where it is not there.
type moving struct{ was, is *doc.Clause }

// pairs puts the clauses of two texts together, in the order of the second; what is
// in the first alone comes where it stood.
func pairs(was, is []*doc.Clause) []moving {
	find := func(list []*doc.Clause, id string) *doc.Clause {
		for _, c := range list {
			if c.ID == id {
				return c
			}
		}
		return nil
	}
	var out []moving
	next := 0
	gone := func(until string) {
		for ; next < len(was) && was[next].ID != until; next++ {
			if find(is, was[next].ID) == nil {
				out = append(out, moving{was: was[next]})
			}
		}
	}
	for _, c := range is {
		before := find(was, c.ID)
		if before != nil && slices.Index(was, before) >= next {
			gone(c.ID)
			next++
		}
		out = append(out, moving{before, c})
	}
	gone("")
	return out
}

// clauseWords is what a clause says, with the ids of what it refers to in place of
// their numbers, so that it does not change when only these move.
func clauseWords(c *doc.Clause) string {
	var out strings.Builder
	out.WriteString(sense(c.Heading) + "\n")
	var paras func(ps []*doc.Para)
	paras = func(ps []*doc.Para) {
		for _, p := range ps {
			out.WriteString(strings.TrimPrefix(p.Number, c.Number) + sense(p.Text) + "\n")
			paras(p.Says)
		}
	}
	paras(c.Says)
	return out.String()
}

func samePara(a, b FrozenPara) bool { return a == b }

// comes sets out a new clause.
func (c *composer) comes(is *doc.Clause) []doc.Block {
	f := freeze(is)
	return []doc.Block{
		c.amendHeading(wordComes, f),
		c.words(f.Says),
	}
}

// goes names a clause that is to be taken out, as it was registered.
func (c *composer) goes(reg *Registration, was *doc.Clause) []doc.Block {
	f := reg.frozen(c.in.Lang, was)
	return []doc.Block{c.amendHeading(wordGoes, f), c.words(f.Says)}
}

// words is a clause as a list of its paragraphs.
func (c *composer) words(says []FrozenPara) *doc.List {
	l := &doc.List{}
	for _, p := range says {
		l.Items = append(l.Items, doc.Item{Text: doc.Line(p.Number + " " + p.Text)})
	}
	return l
}

// changes sets out side by side what a clause says and what it would say, as far as
// that is not the same.
func (c *composer) changes(reg *Registration, p moving) []doc.Block {
	was, is := reg.frozen(c.in.Lang, p.was), freeze(p.is)
	heading := wordChanges
	if was.Number != is.Number {
		heading = wordChangesNumber.Fill("new", is.Number)
	}
	t := &doc.Table{
		Caption: doc.Line(c.inForm(wordChangesCaption.Fill("number", was.Number))),
		Head:    [][]doc.Inline{c.text(wordParagraph), c.text(wordRegisteredText), c.text(wordProposedText)},
		Widths:  []int{1, 4, 4},
	}
	if was.Heading != is.Heading {
		t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{c.text(wordHeading), doc.Line(was.Heading), doc.Line(is.Heading)}})
	}
	moved := false
	for _, r := range aligned(was.Says, is.Says) {
		if r[0].sense == r[1].sense {
			moved = moved || r[0].Text != r[1].Text
			continue
		}
		t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{c.bothNumbers(r), c.side(r[0], wordNotThere), c.side(r[1], wordTakenOut)}})
	}
	out := []doc.Block{c.amendHeading(heading, was), t}
	if moved {
		out = append(out, c.para(wordRefersElsewhere))
	}
	return out
}

// bothNumbers names a paragraph by its number in the registered text, and by that
// in the proposed one where it is another.
func (c *composer) bothNumbers(r [2]FrozenPara) []doc.Inline {
	was, is := r[0].Number, r[1].Number
	if was == "" || is == "" || was == is {
		return doc.Line(cmp.Or(was, is))
	}
	return c.text(wordNumberChanges.Fill("was", was, "is", is))
}

// side is a paragraph in a table of changes, or words for that there is none.
func (c *composer) side(p FrozenPara, none lang.Text) []doc.Inline {
	if p.Number == "" {
		return c.text(none)
	}
	return doc.Line(p.Text)
}

// frozen is a clause as it was registered: the words kept on that day, which a newer
// program could no longer draft.
func (r *Registration) frozen(l lang.Lang, was *doc.Clause) Frozen {
	now := freeze(was)
	for _, f := range r.Text[l] {
		if f.ID != was.ID {
			continue
		}
		f.Says = slices.Clone(f.Says)
		for i, p := range f.Says {
			f.Says[i].sense = p.Text
			if i < len(now.Says) && now.Says[i].Text == p.Text {
				f.Says[i].sense = now.Says[i].sense
			}
		}
		return f
	}
	return now
}

// aligned puts the paragraphs of two texts beside each other: those that are the
// same, and between them those that are not, in order. A pair of which one side has
// no number stands in one text alone.
func aligned(was, is []FrozenPara) [][2]FrozenPara {
	// length[i][j] is how many paragraphs the rests from i and j have in common.
	length := make([][]int, len(was)+1)
	for i := range length {
		length[i] = make([]int, len(is)+1)
	}
	for i, old := range slices.Backward(was) {
		for j, fresh := range slices.Backward(is) {
			if old.sense == fresh.sense {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var out [][2]FrozenPara
	var old, fresh []FrozenPara
	flush := func() {
		for k := range max(len(old), len(fresh)) {
			var pair [2]FrozenPara
			if k < len(old) {
				pair[0] = old[k]
			}
			if k < len(fresh) {
				pair[1] = fresh[k]
			}
			out = append(out, pair)
		}
		old, fresh = nil, nil
	}
	i, j := 0, 0
	for i < len(was) || j < len(is) {
		switch {
		case i < len(was) && j < len(is) && was[i].sense == is[j].sense:
			flush()
			out = append(out, [2]FrozenPara{was[i], is[j]})
			i, j = i+1, j+1
		case j == len(is) || i < len(was) && length[i+1][j] >= length[i][j+1]:
			old = append(old, was[i])
			i++
		default:
			fresh = append(fresh, is[j])
			j++
		}
	}
	flush()
	return out
}

// moves lists the clauses of which only numbers move.
func (c *composer) moves(moved []moving) []doc.Block {
	if len(moved) == 0 {
		return nil
	}
	t := &doc.Table{
		Caption: doc.Line(c.inForm(wordMovesCaption)),
		Head:    [][]doc.Inline{c.text(wordNumberNow), c.text(wordNumberThen), c.text(wordHeading)},
		Widths:  []int{1, 1, 4},
	}
	for _, p := range moved {
		t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{doc.Line(p.was.Number), doc.Line(p.is.Number), doc.Line(doc.Plain(p.is.Heading))}})
	}
	return []doc.Block{&doc.Heading{Level: 1, Text: c.text(wordMoves)}, c.para(wordMovesWhy), t}
}

// amendHeading is the heading of what becomes of one clause.
func (c *composer) amendHeading(what lang.Text, f Frozen) *doc.Heading {
	return &doc.Heading{Level: 1, Text: doc.Line(c.inForm(what.Fill("number", f.Number, "heading", f.Heading)))}
}

// inForm says words of the program as the legal form does.
func (c *composer) inForm(t lang.Text) string {
	return instead(c.say(t), c.set.FormOf(c.st).swaps(c.in.Lang))
}

// besideModel lists the clauses for which a regulator's own model may have no room,
// with what they mean: what makes of it a co-operative of care.
func (c *composer) besideModel() []doc.Block {
	form := c.set.FormOf(c.st)
	if form == nil {
		return nil
	}
	numbers := c.set.numbers(c.in)
	t := &doc.Table{
		Caption: c.text(wordBesideCaption),
		Head:    [][]doc.Inline{doc.Line(c.inForm(capital(wordRuleNumber))), c.text(wordHeading), c.text(wordMeans)},
		Widths:  []int{1, 3, 6},
	}
	for _, id := range form.Beside {
		clause := form.Clause(id)
		if number, there := numbers[id]; there && clause.Stands(c.st) == guide.True {
			t.Rows = append(t.Rows, doc.Row{Cells: [][]doc.Inline{doc.Line(number), c.line(clause.block.text), c.line(clause.Plain)}})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []doc.Block{t}
}
