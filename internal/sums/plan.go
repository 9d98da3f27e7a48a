package sums

// Weeks is how many weeks of a year care by the hour is given.
const Weeks = 52

// Years is how many years a budget looks ahead.
const Years = 3

// Plan is what a group means to do in its first year, and at which rates. Amounts
// are pence.
type Plan struct {
	Care    *Care // care by the hour; nil where there is none
	Meet    *Meet // sessions; nil where there are none
	Demand  int64 // people who have said that they will come or use it
	Pay     int64 // for an hour of any working time
	Running int64 // a year's costs that belong to no single hour or session
	Grant   int64 // a year
	Opening *int64
	Reserve int64 // months of costs to be kept
	Rates   Rates
}

// Care is care by the hour.
type Care struct {
	Hours  int64 // contact hours a year
	Price  int64 // what is paid for one
	Travel int64 // paid minutes for each
	Miles  int64 // for each
}

// Meet is the sessions.
type Meet struct {
	Year   int64 // sessions a year
	People int64 // who come to one
	Places int64 // there is room for; 0 where nobody has said
	Fee    int64 // each pays for one
	Staff  int64 // paid hours for one
	Room   int64 // what the room costs for one
}

// Rates are what no group decides. Shares are hundredths of a per cent.
type Rates struct {
	Mile                     int64 // pence
	Training, Sick, Holiday  int64
	Insurance, InsuranceFrom int64 // share, and yearly pay in pence
	Pension, PensionFrom     int64
	Allowance                int64 // Employment Allowance, in pence: shown, never counted on
	Worker                   int64 // what one worker earns in a year, in pence
	Surplus, Contingency     int64
	Rise                     int64 // of pay, prices and costs from one year to the next
	InvoiceMonths            int64
	Margin                   int64 // the least distance from breaking even
}

// later is the plan a year on: pay, prices and costs have risen alike, the grant
// and the thresholds have not.
func (p Plan) later() Plan {
	rise := func(amount int64) int64 { return raised(amount, p.Rates.Rise) }
	p.Pay, p.Running, p.Rates.Worker = rise(p.Pay), rise(p.Running), rise(p.Rates.Worker)
	if p.Care != nil {
		care := *p.Care
		care.Price = rise(care.Price)
		p.Care = &care
	}
	if p.Meet != nil {
		meet := *p.Meet
		meet.Fee, meet.Room = rise(meet.Fee), rise(meet.Room)
		p.Meet = &meet
	}
	return p
}

// hour is what goes into one contact hour.
func (p Plan) hour() Hour {
	h := p.bareHour()
	h.Insurance, h.Pension = p.onCosts()
	h.Running, h.Hours = p.runningOfCare(), p.Care.Hours
	return h
}

// bareHour is an hour before the employer's costs, which follow from all pay.
func (p Plan) bareHour() Hour {
	r := p.Rates
	return Hour{
		Pay: p.Pay, Travel: p.Care.Travel, Miles: p.Care.Miles, Mile: r.Mile,
		Training: r.Training, Sick: r.Sick, Holiday: r.Holiday, Surplus: r.Surplus,
	}
}

// session is what goes into one session.
func (p Plan) session() Session {
	s := p.bareSession()
	s.Insurance, s.Pension = p.onCosts()
	if p.Meet.Room > 0 { // where nobody is asked, the room is among the running costs
		s.Things = []Count{{ID: "room", Number: 1, Pence: p.Meet.Room}}
	}
	s.Yearly = []Count{{ID: "running", Number: p.Meet.Year, Pence: p.Running - p.runningOfCare()}}
	s.Contingency = p.Rates.Contingency
	return s
}

func (p Plan) bareSession() Session {
	return Session{Work: []Count{{ID: "work", Number: p.Meet.Staff, Pence: p.Pay}}, Holiday: p.Rates.Holiday}
}

// gross is all pay of a year, with holidays.
func (p Plan) gross() int64 {
	total := int64(0)
	if p.Care != nil {
		total += p.bareHour().sums().gross * p.Care.Hours
	}
	if p.Meet != nil {
		total += p.bareSession().sums().staff * p.Meet.Year
	}
	return total
}

// onCosts are the employer's National Insurance and pension as shares of gross
// pay. A group does not know yet who works how long, so that the pay is taken to
// go to people who earn what one worker usually does; where there is less pay
// than that, to one person, which is the dearest it can be.
func (p Plan) onCosts() (insurance, pension int64) {
	r := p.Rates
	pay := min(p.gross(), r.Worker)
	return Above(r.Insurance, r.InsuranceFrom, pay), Above(r.Pension, r.PensionFrom, pay)
}

// workers is how many people of usual pay the paid work is for, rounded up.
func (p Plan) workers() int64 {
	if p.Rates.Worker < 1 {
		return 0
	}
	return up(p.gross(), p.Rates.Worker)
}

// runningOfCare is the part of the running costs that the hours carry: their
// share of all paid time with people and on the way. Sessions carry the rest.
func (p Plan) runningOfCare() int64 {
	if p.Care == nil {
		return 0
	}
	if p.Meet == nil {
		return p.Running
	}
	care := p.Care.Hours * (60 + p.Care.Travel)
	meet := p.Meet.Year * p.Meet.Staff * 60
	if care+meet == 0 {
		return 0
	}
	return proportion(p.Running, care, care+meet)
}
