package draft

import (
	"slices"

	"coop/internal/guide"
)

// Reads returns the questions whose answers a paper reads: in its conditions, in
// what it is repeated for and in its sentences, each once, in the order in which
// they stand. What the program inserts by itself, and what lies behind a finding,
// is not among them.
func (p *Paper) Reads() []guide.ID {
	r := &reader{}
	r.add(p.When.IDs()...)
	r.blocks(p.Blocks)
	return r.ids
}

// Reads returns the questions whose answers a form and its clauses read, as for a
// paper.
func (f *Form) Reads() []guide.ID {
	r := &reader{}
	r.add(f.When.IDs()...)
	for _, c := range f.Clauses() {
		r.blocks([]*block{c.block})
	}
	if f.Own != "" {
		r.add(f.Own)
	}
	return r.ids
}

type reader struct{ ids []guide.ID }

func (r *reader) add(ids ...guide.ID) {
	for _, id := range ids {
		if !slices.Contains(r.ids, id) {
			r.ids = append(r.ids, id)
		}
	}
}

func (r *reader) blocks(bs []*block) {
	for _, b := range bs {
		r.add(b.when.IDs()...)
		if b.each != "" && b.each != "people" {
			r.add(guide.ID(b.each))
		}
		for _, texts := range [][]both{{b.text}, b.head, b.cells} {
			for _, t := range texts {
				r.sentence(t[0]) // both languages call the same, as loading holds
			}
		}
		r.blocks(b.below)
	}
}

// sentence reads the functions of a sentence. Only the id of a question has a
// dot and is not a field of the item.
func (r *reader) sentence(s sentence) {
	for _, m := range s {
		if len(m.args) == 0 {
			continue
		}
		switch arg := m.args[0]; m.fn {
		case "answer", "usual", "label", "count":
			if arg != "it" && (len(arg) < 3 || arg[:3] != "it.") {
				r.add(guide.ID(arg))
			}
		}
	}
}

// BlockKinds lists what a block of a paper can be.
func BlockKinds() []string { return blockKinds() }

// Functions lists what a sentence of a paper can call.
func Functions() []string { return functions() }
