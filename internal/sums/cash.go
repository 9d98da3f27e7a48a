package sums

// Flow is what comes in and goes out, month by month, in pence. Lists may differ
// in length; what is missing is nothing.
type Flow struct {
	Opening  int64
	Invoiced []int64 // raised at the end of the month, paid Wait months later
	Wait     int
	Fees     []int64 // paid in the month
	Grants   []int64
	Pay      []int64 // paid in the month
	OnCosts  []int64 // National Insurance and pension: paid a month later
	Other    []int64
}

// Month is one month of a cash flow.
type Month struct {
	Number  int // from 1
	Opening int64
	In, Out int64
	Closing int64
	Owed    int64 // invoiced and not paid yet, at the end of the month
}

// Months works out the cash at the end of each month. What one month closes with
// the next opens with.
func (f Flow) Months() []Month {
	n := max(len(f.Invoiced), len(f.Fees), len(f.Grants), len(f.Pay), len(f.OnCosts), len(f.Other))
	out := make([]Month, n)
	cash, owed := f.Opening, int64(0)
	for i := range out {
		paid := at(f.Invoiced, i-f.Wait)
		m := Month{
			Number: i + 1, Opening: cash,
			In:  paid + at(f.Fees, i) + at(f.Grants, i),
			Out: at(f.Pay, i) + at(f.OnCosts, i-1) + at(f.Other, i),
		}
		owed += at(f.Invoiced, i) - paid
		cash += m.In - m.Out
		m.Closing, m.Owed = cash, owed
		out[i] = m
	}
	return out
}

func at(list []int64, i int) int64 {
	if i < 0 || i >= len(list) {
		return 0
	}
	return list[i]
}

// Lowest returns the first of the months in which the cash is lowest.
func Lowest(months []Month) Month {
	low := months[0]
	for _, m := range months[1:] {
		if m.Closing < low.Closing {
			low = m
		}
	}
	return low
}

// Gone returns the number of the first month that closes below zero, or 0.
func Gone(months []Month) int {
	for _, m := range months {
		if m.Closing < 0 {
			return m.Number
		}
	}
	return 0
}

// flow is the cash of three years when every invoice is paid so many months later
// than usual. Grants come at the end of each quarter, everything else in equal
// parts.
func (p Plan) flow(later int) Flow {
	f := Flow{Wait: int(p.Rates.InvoiceMonths) + later}
	if p.Opening != nil {
		f.Opening = *p.Opening
	}
	q := p
	for range Years {
		y := q.year()
		f.Invoiced = append(f.Invoiced, spread(y["care"], 12)...)
		f.Fees = append(f.Fees, spread(y["fees"], 12)...)
		for _, quarter := range spread(y["grant"], 4) {
			f.Grants = append(f.Grants, 0, 0, quarter)
		}
		onCosts := y["insurance"] + y["pension"]
		other := y["mileage"] + y["rooms"] + y["running"] + y["contingency"]
		f.Pay = append(f.Pay, spread(y["direct"]-onCosts-y["mileage"]-y["rooms"], 12)...)
		f.OnCosts = append(f.OnCosts, spread(onCosts, 12)...)
		f.Other = append(f.Other, spread(other, 12)...)
		q = q.later()
	}
	return f
}
