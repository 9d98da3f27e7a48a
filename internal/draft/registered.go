package draft

import (
	"fmt"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
)

// Registration is what a registrar has registered for a group: the text that binds
// it until a change of that text is registered too.
type Registration struct {
	Number string
	Date   lang.Date
	Own    bool                   // what was registered was drafted here, so its numbers are those of the draft
	Text   map[lang.Lang][]Frozen // the clauses as they were drafted on that day
	Before *guide.State           // the answers of that day
}

// Frozen is a clause of a text that was registered, in one language.
type Frozen struct {
	ID      string       `json:"id"`
	Number  string       `json:"number"`
	Heading string       `json:"heading"`
	Says    []FrozenPara `json:"says"`
}

// FrozenPara is one paragraph of it. The number is whole, such as 4.1(a).
type FrozenPara struct {
	Number string `json:"number"`
	Text   string `json:"text"`
	sense  string // its words, with the ids of what it refers to in place of their numbers
}

// Freeze drafts the clauses of the governing document as they are to be kept. There
// are none where there is no governing document for the legal form.
func (s *Set) Freeze(in Input) ([]Frozen, error) {
	clauses, err := s.clauses(in)
	if err != nil {
		return nil, err
	}
	out := make([]Frozen, len(clauses))
	for i, c := range clauses {
		out[i] = freeze(c)
	}
	return out, nil
}

func freeze(c *doc.Clause) Frozen {
	out := Frozen{ID: c.ID, Number: c.Number, Heading: doc.Plain(c.Heading)}
	var add func(parent string, ps []*doc.Para)
	add = func(parent string, ps []*doc.Para) {
		for _, p := range ps {
			number := p.Number
			if number[0] == '(' {
				number = parent + number
			}
			out.Says = append(out.Says, FrozenPara{Number: number, Text: doc.Plain(p.Text), sense: sense(p.Text)})
			add(number, p.Says)
		}
	}
	add(c.Number, c.Says)
	return out
}

// clauses drafts the governing document and returns its clauses, numbered.
func (s *Set) clauses(in Input) ([]*doc.Clause, error) {
	if s.FormOf(in.State) == nil {
		return nil, nil
	}
	d := &doc.Document{ID: "rules", Blocks: s.composer(in).rules()}
	if err := d.Resolve(); err != nil {
		return nil, fmt.Errorf("draft the clauses: %w", err)
	}
	var out []*doc.Clause
	for _, b := range d.Blocks {
		if clause, ok := b.(*doc.Clause); ok {
			out = append(out, clause)
		}
	}
	return out, nil
}

// TitleOf is the title of a paper for a group. Some papers become another once the
// group is registered, and the governing document is named by its legal form.
func (s *Set) TitleOf(p *Paper, st *guide.State) lang.Text {
	form := s.FormOf(st)
	p = p.now(st)
	if p.byForm && form != nil {
		return form.Title
	}
	return p.inWordsOf(form, p.Title)
}

// now is what a paper is for a group: another one in its place, under its id, once
// the group is registered and the paper says so.
func (p *Paper) now(st *guide.State) *Paper {
	if p.once != nil && st.Registered() {
		return p.once
	}
	return p
}

// inWordsOf says a text in the words of a legal form, where the paper does so.
func (p *Paper) inWordsOf(form *Form, t lang.Text) lang.Text {
	if form == nil || !p.formWords {
		return t
	}
	return form.Says(t)
}

// formWords says words of a paper as the legal form does.
func (c *composer) formWords(words string) string { return instead(words, c.swap) }

// registeredBlocks makes a block from the answers as they were registered: what
// counts for the group until its changes are registered too.
func (c *composer) registeredBlocks(b *block) []doc.Block {
	st, in := c.st, c.in
	c.in.State = in.Registered.Before
	c.st = c.in.State.Traced(c.read)
	plain := *b
	plain.asRegistered = false
	out := c.blocks([]*block{&plain})
	c.st, c.in = st, in
	return out
}

// registered is the number or the day under which the group is registered.
func (c *composer) registered(what string) []doc.Inline {
	switch r := c.in.Registered; {
	case r == nil:
		return []doc.Inline{doc.Gap{}}
	case what == "date":
		return []doc.Inline{doc.Text(r.Date.In(c.in.Lang))}
	default:
		return []doc.Inline{doc.Text(r.Number)}
	}
}

// due is a day: that of an answer or of the registration, and as much later as a
// figure says. A day of every year is the first one after the registration.
func (c *composer) due(args []string) []doc.Inline {
	r := c.in.Registered
	if r == nil {
		return []doc.Inline{doc.Gap{}}
	}
	day := r.Date
	if id := guide.ID(args[0]); id != "registration" {
		v, ok := c.st.Value(id)
		if !ok {
			return []doc.Inline{c.blank(id)}
		}
		switch v := v.(type) {
		case guide.MonthDay:
			day = lang.MonthDay(v).After(r.Date)
		case guide.Date:
			day = lang.Date(v)
		}
	}
	if len(args) > 1 {
		f := c.kit.Figure(guide.ID(args[1]))
		c.rest(f)
		n := int(f.Value)
		switch f.Unit {
		case "days":
			day = day.AddDays(n)
		case "weeks":
			day = day.AddDays(7 * n)
		case "months":
			day = day.AddMonths(n)
		case "years":
			day = day.AddMonths(12 * n)
		}
	}
	return []doc.Inline{doc.Text(day.In(c.in.Lang))}
}
