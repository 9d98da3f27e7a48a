// Package sums works out whether a service adds up: what an hour of care and a
// session cost, what three years bring in and take out, when the cash is lowest,
// where it breaks even and what would hurt most. It says so in a verdict with its
// reasons.
//
// It counts whole pence and knows no clock and no file. Every rate comes from a
// figure of the toolkit or from an answer, and the result names each with where
// it was read. It gives no advice on tax, and it takes no relief that a group has
// to ask for first. check, draft, export and cli may import it; it imports guide
// and lang. guide gets its measures handed in, see [Measure].
package sums

import (
	"coop/internal/guide"
	"coop/internal/lang"
)

// Verdict is whether a plan adds up. The zero value is NotKnown.
type Verdict string

// The verdicts. Thin means that it adds up as long as nothing goes wrong.
const (
	NotKnown Verdict = ""
	DoesNot  Verdict = "does-not"
	Thin     Verdict = "thin"
	AddsUp   Verdict = "adds-up"
)

// Result is everything that follows from a plan. Where Verdict is NotKnown only
// Waits, Missing and TooLarge say anything.
type Result struct {
	Verdict Verdict
	Reasons []Reason

	Apart    bool       // the group's path asks for no sums
	Waits    []guide.ID // the open questions
	Missing  []guide.ID // figures the toolkit does not have
	TooLarge []guide.ID // answers beyond what is counted here

	Plan    Plan
	Hour    Lines // what an hour with somebody costs; nil where none is planned
	Session Lines // what a session costs; nil where none is planned
	Budget  Budget
	Cash    []Month // the first year
	Late    []Month // the same, with every invoice paid a month later
	Even    []Even
	Reserve Reserve
	WhatIf  []Change

	Workers     int64 // how many people of usual pay the paid work is for, rounded up
	Assumptions []Assumption
}

// Reason is one reason for a verdict.
type Reason struct {
	ID      string
	Verdict Verdict // the best verdict that it allows
	Text    lang.Text
}

// Assumption is a rate that the sums rest on and that no answer gave: its name,
// its value with the unit, and the figure it comes from, with source and day. A
// way of counting that rests on no figure has none.
type Assumption struct {
	Name, Value lang.Text
	Figure      *guide.Figure
}

// Work works out everything that follows from a plan.
func Work(p Plan) Result {
	r := Result{Plan: p, Budget: p.budget(), Even: p.even(), WhatIf: p.whatIf(), Workers: p.workers()}
	if p.Care != nil {
		r.Hour = p.hour().Lines()
	}
	if p.Meet != nil {
		r.Session = p.session().Lines()
	}
	r.Cash = p.flow(0).Months()[:12]
	r.Late = p.flow(1).Months()[:12]
	r.Reserve = p.reserve(r.Budget)
	r.judge()
	return r
}
