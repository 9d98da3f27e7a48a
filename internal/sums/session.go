package sums

import "coop/internal/lang"

// Session is what goes into one session. Amounts are pence, shares hundredths of
// a per cent.
type Session struct {
	Work               []Count // paid hours, and what is paid for one
	Holiday            int64   // share of pay
	Insurance, Pension int64   // shares of pay with holiday
	Things             []Count // how many of what, and what one costs
	Yearly             []Count // what is paid once a year, over so many sessions
	Contingency        int64   // share of everything before it
}

// Count is a number of something and an amount in pence: of each, or in Yearly of
// all together.
type Count struct {
	ID            string
	Number, Pence int64
}

// sessionSums is what a session comes to, each amount rounded half up to a penny.
type sessionSums struct {
	work, holiday, staff, insurance, pension int64
	subtotal, contingency, cost              int64
}

func (x Session) sums() sessionSums {
	var out sessionSums
	for _, w := range x.Work {
		out.work += w.Number * w.Pence
	}
	out.holiday = share(out.work, x.Holiday)
	out.staff = out.work + out.holiday
	out.insurance, out.pension = share(out.staff, x.Insurance), share(out.staff, x.Pension)
	out.subtotal = out.staff + out.insurance + out.pension
	for _, t := range x.Things {
		out.subtotal += t.Number * t.Pence
	}
	for _, y := range x.Yearly {
		out.subtotal += y.each()
	}
	out.contingency = share(out.subtotal, x.Contingency)
	out.cost = out.subtotal + out.contingency
	return out
}

// each is the part of a year's amount that one session bears.
func (c Count) each() int64 { return halfUp(c.Pence, max(1, c.Number)) }

// Lines shows the cost of a session with all the working.
func (x Session) Lines() Lines {
	out := x.sums()
	var s sheet
	for _, w := range x.Work {
		s.add(w.ID, lang.Number(w.Number)+times+lang.Money(w.Pence), w.Number*w.Pence)
	}
	s.add("holiday", part(out.work, x.Holiday), out.holiday)
	s.total("staff", out.staff)
	s.add("insurance", part(out.staff, x.Insurance), out.insurance)
	s.add("pension", part(out.staff, x.Pension), out.pension)
	for _, t := range x.Things {
		s.add(t.ID, lang.Number(t.Number)+times+lang.Money(t.Pence), t.Number*t.Pence)
	}
	for _, y := range x.Yearly {
		s.add(y.ID, lang.Money(y.Pence)+over+lang.Number(y.Number), y.each())
	}
	s.total("subtotal", out.subtotal)
	s.add("contingency", part(out.subtotal, x.Contingency), out.contingency)
	s.total("cost", out.cost)
	return s.lines
}

// Each is what every one of so many people would have to pay to cover a cost,
// rounded up. It is false where nobody comes.
func Each(cost, people int64) (int64, bool) {
	if people < 1 {
		return 0, false
	}
	return up(max(0, cost), people), true
}

// PeopleNeeded is how many people must pay a fee to cover what a grant leaves of a
// cost, rounded up. It is false where no number of them would.
func PeopleNeeded(cost, grant, fee int64) (int64, bool) {
	switch left := cost - grant; {
	case left <= 0:
		return 0, true
	case fee <= 0:
		return 0, false
	default:
		return up(left, fee), true
	}
}
