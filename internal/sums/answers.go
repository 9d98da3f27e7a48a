package sums

import (
	"slices"

	"coop/internal/guide"
	"coop/internal/lang"
)

// The limits above which nothing is counted, so that no sum grows beyond what a
// whole number holds: hours a week and sessions a year, pence for one of
// anything, and pence for a year.
const (
	mostNumber = 10_000
	mostEach   = 10_000_00
	mostYear   = 1_000_000_000_00
)

// Of works out whether the plan in a group's answers adds up. It is not known as
// long as an answer that the sums need is open.
func Of(st *guide.State) Result {
	r := &reader{st: st}
	p, asked := r.plan()
	if !asked {
		return Result{Apart: true}
	}
	if len(r.waits)+len(r.missing)+len(r.large) > 0 {
		return Result{Waits: r.waits, Missing: r.missing, TooLarge: r.large}
	}
	out := Work(p)
	out.Assumptions = r.assumptions
	return out
}

// reader makes a plan of answers and figures, and notes what it lacks.
type reader struct {
	st                    *guide.State
	waits, missing, large []guide.ID
	assumptions           []Assumption
}

// plan reads the answers in the order in which they are asked. It is false where
// the group's path asks for none of them.
func (r *reader) plan() (Plan, bool) {
	if r.apart() {
		return Plan{}, false
	}
	p := Plan{Demand: r.number("sums.demand"), Running: r.amount("sums.running", mostYear), Grant: r.amount("sums.grant", mostYear)}
	if hours, ok := r.asked("sums.hours", mostNumber); ok {
		p.Care = &Care{Hours: hours * Weeks, Price: r.amount("sums.price", mostEach), Travel: r.number("sums.travel"), Miles: r.number("sums.miles")}
	}
	if year, ok := r.asked("sums.sessions", mostNumber); ok {
		p.Meet = &Meet{
			Year: year, People: p.Demand, Fee: r.amount("sums.fee", mostEach),
			Staff: r.number("sums.staff-hours"), Room: r.amount("sums.room", mostEach),
		}
		if places, ok := r.asked("sums.places", mostNumber); ok {
			p.Meet.Places, p.Meet.People = places, min(places, p.Demand)
		}
	}
	if p.Care == nil && p.Meet == nil && len(r.waits) == 0 {
		return Plan{}, false // hours or sessions: something must be planned
	}
	if opening, ok := r.asked("sums.start-up", mostYear); ok {
		p.Opening = &opening
	}
	p.Pay = r.pay()
	p.Reserve = r.reserve(p)
	p.Rates = r.rates(p)
	return p, true
}

// apart reports whether the group is asked none of the questions, so that there
// are no sums to wait for.
func (r *reader) apart() bool {
	some := []guide.ID{"sums.unit", "sums.demand", "sums.hours", "sums.sessions", "sums.running"}
	return !slices.ContainsFunc(some, func(id guide.ID) bool {
		return r.st.Toolkit().Question(id) != nil && r.st.Applies(id) != guide.False
	})
}

// asked returns the answer to a question as a number or in pence. It is false
// where the question is not asked of the group, or is open, which it notes.
func (r *reader) asked(id guide.ID, most int64) (int64, bool) {
	q := r.st.Toolkit().Question(id)
	if q == nil || r.st.Applies(id) == guide.False {
		return 0, false
	}
	v, ok := r.st.Value(id)
	if !ok {
		open := guide.Condition{Op: guide.Answered, Left: guide.Measure{Kind: guide.AnswerTo, ID: id}}
		for _, w := range r.st.Waits(open) {
			if !slices.Contains(r.waits, w) {
				r.waits = append(r.waits, w)
			}
		}
		return 0, false
	}
	n := int64(0)
	switch v := v.(type) {
	case guide.Number:
		n = int64(v)
	case guide.Money:
		n = int64(v)
	}
	if n < 0 || n > most {
		r.large = append(r.large, id)
		return 0, false
	}
	return n, true
}

// number and amount are nothing where the question is not asked: the costs behind
// it are then part of the running costs, as the question of those says.
func (r *reader) number(id guide.ID) int64 {
	n, _ := r.asked(id, mostNumber)
	return n
}

func (r *reader) amount(id guide.ID, most int64) int64 {
	n, _ := r.asked(id, most)
	return n
}

// pay is the answer or, where nobody is asked, the Real Living Wage that was last
// found.
func (r *reader) pay() int64 {
	if pay, ok := r.asked("sums.pay", mostEach); ok || slices.Contains(r.waits, "sums.pay") {
		return pay
	}
	return r.figure("real-living-wage")
}

// reserve is how many months of costs to keep: the answer, or what is usual for a
// provider of care or for a group with sessions alone.
func (r *reader) reserve(p Plan) int64 {
	months, ok := r.asked("sums.reserve", mostNumber)
	switch {
	case ok || slices.Contains(r.waits, "sums.reserve"):
		return months
	case p.Care != nil:
		return r.figure("reserve-care")
	}
	return r.figure("reserve-group")
}

// figure returns a figure of the toolkit, amounts in pence and shares in
// hundredths of a per cent, and notes it among the assumptions.
func (r *reader) figure(id guide.ID) int64 {
	f := r.st.Toolkit().Figure(id)
	if f == nil {
		r.missing = append(r.missing, id)
		return 0
	}
	r.assumptions = append(r.assumptions, Assumption{Name: f.About, Value: f.Words(), Figure: f})
	switch f.Unit {
	case "pounds", "percent":
		return f.Value * 100
	}
	return f.Value
}

// counted notes a way of counting that rests on no figure of its own.
func (r *reader) counted(name, value lang.Text) {
	r.assumptions = append(r.assumptions, Assumption{Name: name, Value: value})
}

// rates reads the figures that a plan rests on, and no others.
func (r *reader) rates(p Plan) Rates {
	var t Rates
	t.Holiday = r.figure("holiday-share")
	t.Insurance, t.InsuranceFrom = r.figure("employer-insurance"), r.figure("insurance-from")
	t.Allowance = r.figure("employment-allowance")
	t.Pension, t.PensionFrom = r.figure("employer-pension"), r.figure("pension-from")
	t.Worker = r.figure("worker-pay")
	if p.Care != nil {
		t.Training, t.Sick = r.figure("training-share"), r.figure("sick-share")
		t.Mile, t.Surplus = r.figure("car-mile"), r.figure("surplus-share")
		t.InvoiceMonths = r.figure("invoice-months")
		r.counted(assumeWeeks, lang.Weeks(Weeks))
	}
	if p.Meet != nil {
		t.Contingency = r.figure("contingency-share")
	}
	t.Margin = r.figure("thin-margin")
	now, before := r.figure("living-wage"), r.figure("living-wage-before")
	if before > 0 {
		t.Rise = halfUp((now-before)*whole, before)
		r.counted(assumeRise, lang.Same(Percent(t.Rise)))
	}
	if p.Grant > 0 {
		r.counted(assumeGrant, assumeGrantValue)
	}
	r.counted(assumeAlike, assumeAlikeValue)
	return t
}
