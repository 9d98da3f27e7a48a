package sums

import (
	"cmp"
	"slices"

	"coop/internal/lang"
)

// Change is what one thing that goes wrong would do, all else as planned.
type Change struct {
	ID     string
	Name   lang.Text
	Pence  int64 // what it changes in the first year
	Left   int64 // what is left over in the first year then
	Lowest Month // of three years
	Gone   int   // the first month that closes below zero, or 0
}

// trouble is something that may go wrong with a plan.
type trouble struct {
	id    string
	later int // months that invoices are late
	does  func(*Plan)
}

// troubles lists what may go wrong with a plan. The plan handed to does is a copy
// of its own.
func (p Plan) troubles() []trouble {
	var out []trouble
	if p.Care != nil {
		out = append(out,
			trouble{id: "fewer-hours", does: func(q *Plan) { q.Care.Hours = q.Care.Hours * 9 / 10 }},
			trouble{id: "lower-price", does: func(q *Plan) { q.Care.Price = max(0, q.Care.Price-50) }},
			trouble{id: "more-travel", does: func(q *Plan) { q.Care.Travel += 3 }},
			trouble{id: "more-sickness", does: func(q *Plan) { q.Rates.Sick *= 2 }},
			trouble{id: "late-invoices", later: 1, does: func(*Plan) {}},
		)
	}
	if p.Meet != nil {
		out = append(out, trouble{id: "fewer-people", does: func(q *Plan) { q.Meet.People = q.Meet.People * 3 / 4 }})
	}
	out = append(out, trouble{id: "higher-pay", does: func(q *Plan) { q.Pay = raised(q.Pay, 100) }})
	if p.Grant > 0 {
		out = append(out, trouble{id: "grant-ends", does: func(q *Plan) { q.Grant = 0 }})
	}
	return out
}

// whatIf works out each trouble by itself, what hurts most first, and then the
// worst two together. Running out of cash is worse than any loss.
func (p Plan) whatIf() []Change {
	all := p.troubles()
	out := make([]Change, len(all))
	for i, t := range all {
		out[i] = p.after(t)
	}
	worse := func(a, b Change) int {
		return cmp.Or(cmp.Compare(b.ranOut(), a.ranOut()), cmp.Compare(a.Pence, b.Pence), cmp.Compare(a.Lowest.Closing, b.Lowest.Closing))
	}
	slices.SortStableFunc(out, worse)
	if len(out) < 2 {
		return out
	}
	of := func(id string) trouble {
		return all[slices.IndexFunc(all, func(t trouble) bool { return t.id == id })]
	}
	a, b := of(out[0].ID), of(out[1].ID)
	return append(out, p.after(trouble{id: "worst-two", later: max(a.later, b.later), does: func(q *Plan) { a.does(q); b.does(q) }}))
}

// ranOut is 1 where the cash runs out, so that such changes sort together.
func (c Change) ranOut() int { return min(c.Gone, 1) }

// after works out a plan with a trouble.
func (p Plan) after(t trouble) Change {
	q := p.clone()
	t.does(&q)
	months := q.flow(t.later).Months()
	left := q.year()["left"]
	return Change{
		ID: t.id, Name: troubleWords(t.id), Pence: left - p.year()["left"], Left: left,
		Lowest: Lowest(months), Gone: Gone(months),
	}
}

// clone copies a plan with what it points to.
func (p Plan) clone() Plan {
	if p.Care != nil {
		care := *p.Care
		p.Care = &care
	}
	if p.Meet != nil {
		meet := *p.Meet
		p.Meet = &meet
	}
	return p
}
