package sums

import (
	"strconv"

	"coop/internal/lang"
)

// judge finds the verdict and its reasons: first what makes it fail, then what
// makes it thin. A plan that adds up says why.
func (r *Result) judge() {
	r.Verdict = AddsUp
	r.fails()
	r.thin()
	if r.Verdict == AddsUp {
		r.reason("sound", AddsUp, reasonSound)
	}
}

func (r *Result) reason(id string, allows Verdict, text lang.Text) {
	r.Reasons = append(r.Reasons, Reason{ID: id, Verdict: allows, Text: text})
	if rank(allows) < rank(r.Verdict) {
		r.Verdict = allows
	}
}

// rank orders the verdicts, the worst first.
func rank(v Verdict) int {
	switch v {
	case DoesNot:
		return 1
	case Thin:
		return 2
	case AddsUp:
		return 3
	case NotKnown:
	}
	return 0
}

// fails looks for what no group can live with: less paid for an hour than it
// costs directly, a first year that is short, too few to break even, no cash left.
func (r *Result) fails() {
	if care := r.Plan.Care; care != nil && care.Price <= r.Hour.Pence("direct") {
		r.reason("price-under-direct", DoesNot, reasonUnderDirect.Fill(
			"price", lang.Money(care.Price), "direct", lang.Money(r.Hour.Pence("direct"))))
	}
	if left := r.Budget.Year("left", 1); left < 0 {
		r.reason("short", DoesNot, reasonShort.Fill("money", lang.Money(-left)))
	}
	for _, e := range r.Even {
		if e.Possible && e.Needed > e.Planned {
			text := reasonFewHours
			if e.ID == "people" {
				text = reasonFewPeople
			}
			r.reason("too-few-"+e.ID, DoesNot, text.Fill("needed", lang.Number(e.Needed), "planned", lang.Number(e.Planned)))
		}
	}
	if r.Plan.Opening != nil && Gone(r.Cash) > 0 {
		low := Lowest(r.Cash)
		r.reason("cash-gone", DoesNot, reasonCashGone.Fill(
			"gone", strconv.Itoa(Gone(r.Cash)), "month", strconv.Itoa(low.Number), "money", lang.Money(-low.Closing)))
	}
}

// thin looks for what a group can live with as long as nothing goes wrong.
func (r *Result) thin() {
	p := r.Plan
	if p.Demand < 1 {
		r.reason("nobody-asked", Thin, reasonNobody)
	}
	for _, e := range r.Even {
		if m := e.Margin(); m >= 0 && m < p.Rates.Margin {
			text := reasonNearHours
			if e.ID == "people" {
				text = reasonNearPeople
			}
			r.reason("near-"+e.ID, Thin, text.Fill("needed", lang.Number(e.Needed), "planned", lang.Number(e.Planned)))
		}
	}
	for year := 2; year <= Years; year++ {
		if left := r.Budget.Year("left", year); left < 0 && r.Budget.Year("left", 1) >= 0 {
			r.reason("short-later", Thin, reasonShortLater.Fill("year", strconv.Itoa(year), "money", lang.Money(-left)))
			break
		}
	}
	switch low, late := Lowest(r.Cash), Lowest(r.Late); {
	case p.Opening == nil && low.Closing < 0:
		r.reason("in-hand", Thin, reasonInHand.Fill("money", lang.Money(-low.Closing), "month", strconv.Itoa(low.Number)))
	case p.Opening != nil && low.Closing >= 0 && late.Closing < 0:
		r.reason("late", Thin, reasonLate.Fill("money", lang.Money(-late.Closing), "month", strconv.Itoa(late.Number)))
	}
	if left := r.Budget.Year("left", 1); left >= 0 && left < p.Grant {
		r.reason("grant", Thin, reasonGrant.Fill("money", lang.Money(p.Grant-left)))
	}
	if r.Reserve.Reached() == 0 {
		r.reason("reserve", Thin, reasonReserve.Fill("money", lang.Money(r.Reserve.Target)))
	}
}
