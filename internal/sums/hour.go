package sums

import "coop/internal/lang"

// Hour is what goes into one contact hour: an hour with somebody. Amounts are
// pence, shares hundredths of a per cent.
type Hour struct {
	Pay                     int64 // for an hour of any working time
	Travel                  int64 // paid minutes of travel and waiting
	Miles, Mile             int64 // miles, and what is paid for one
	Training, Sick, Holiday int64 // shares of pay
	Insurance, Pension      int64 // shares of gross pay
	Running, Hours          int64 // running costs of a year, and the contact hours that carry them
	Surplus                 int64 // share of the cost
}

// hourSums is what an hour comes to, each amount rounded half up to a penny.
type hourSums struct {
	contact, travel, training, sick, holiday, gross int64
	insurance, pension, mileage, direct             int64
	running, cost, surplus, price                   int64
}

func (h Hour) sums() hourSums {
	var x hourSums
	x.contact, x.travel = h.Pay, halfUp(h.Pay*h.Travel, 60)
	worked := x.contact + x.travel
	x.training, x.sick = share(worked, h.Training), share(worked, h.Sick)
	x.holiday = share(worked+x.training, h.Holiday)
	x.gross = worked + x.training + x.sick + x.holiday
	x.insurance, x.pension, x.mileage = share(x.gross, h.Insurance), share(x.gross, h.Pension), h.Miles*h.Mile
	x.direct = x.gross + x.insurance + x.pension + x.mileage
	x.running = halfUp(h.Running, max(1, h.Hours))
	x.cost = x.direct + x.running
	x.surplus = share(x.cost, h.Surplus)
	x.price = x.cost + x.surplus
	return x
}

// Lines shows the cost and the price of a contact hour with all the working.
func (h Hour) Lines() Lines {
	x := h.sums()
	worked := x.contact + x.travel
	var s sheet
	s.add("contact", lang.Money(h.Pay), x.contact)
	s.add("travel", lang.Money(h.Pay)+times+lang.Number(h.Travel)+over+"60", x.travel)
	s.add("training", part(worked, h.Training), x.training)
	s.add("sick", part(worked, h.Sick), x.sick)
	s.add("holiday", part(worked+x.training, h.Holiday), x.holiday)
	s.total("gross", x.gross)
	s.add("insurance", part(x.gross, h.Insurance), x.insurance)
	s.add("pension", part(x.gross, h.Pension), x.pension)
	if x.mileage > 0 { // where nobody is asked, the miles are among the running costs
		s.add("mileage", lang.Number(h.Miles)+times+lang.Money(h.Mile), x.mileage)
	}
	s.total("direct", x.direct)
	s.add("running", lang.Money(h.Running)+over+lang.Number(h.Hours), x.running)
	s.total("cost", x.cost)
	s.add("surplus", part(x.cost, h.Surplus), x.surplus)
	s.total("price", x.price)
	return s.lines
}

// Above is the share of a worker's whole pay that a rate on the part above a
// threshold comes to, so that National Insurance and pension can be put on each
// hour. Pay and threshold are in one unit, rate and result are shares.
func Above(rate, threshold, pay int64) int64 {
	if pay <= threshold {
		return 0
	}
	return halfUp(rate*(pay-threshold), pay)
}

// AfterAllowance is what is left to pay of the employer's National Insurance of a
// year when the Employment Allowance may be taken off.
func AfterAllowance(insurance, allowance int64) int64 { return max(0, insurance-allowance) }
