package sums

// Even is where a plan breaks even: how many hours a year, or people at a session,
// pay for everything when all else stays as planned.
type Even struct {
	ID       string // hours or people
	Planned  int64
	Needed   int64
	Possible bool // no number is enough where what is paid does not cover what it costs
}

// Margin is how far the plan is from breaking even, as a share of what is
// planned, in hundredths of a per cent rounded down. It is below zero where more
// is needed than is planned, and lowest where no number is enough.
func (e Even) Margin() int64 {
	switch {
	case !e.Possible:
		return -whole
	case e.Planned < 1:
		if e.Needed == 0 {
			return 0
		}
		return -whole
	}
	return max(-whole, floor((e.Planned-e.Needed)*whole, e.Planned))
}

// BreakEven is how many units of a price and a direct cost cover fixed costs,
// rounded up. It is false where the price does not cover the direct cost.
func BreakEven(fixed, price, direct int64) (int64, bool) {
	return PeopleNeeded(fixed, 0, price-direct)
}

func (p Plan) even() []Even {
	var out []Even
	y := p.year()
	costs := y["direct"] + y["running"] + y["contingency"]
	if p.Care != nil {
		direct := p.hour().sums().direct
		fixed := costs - direct*p.Care.Hours - (y["income"] - y["care"])
		e := Even{ID: "hours", Planned: p.Care.Hours}
		e.Needed, e.Possible = BreakEven(fixed, p.Care.Price, direct)
		out = append(out, e)
	}
	if p.Meet != nil {
		e := Even{ID: "people", Planned: p.Meet.People}
		e.Needed, e.Possible = PeopleNeeded(costs, y["income"]-y["fees"], p.Meet.Fee*p.Meet.Year)
		out = append(out, e)
	}
	return out
}

// Reserve is what is to be kept for bad times, and when the plan gets there.
type Reserve struct {
	Months int64        // of costs to keep
	Target int64        // what that is, in pence, rounded up
	Held   [Years]int64 // at the end of each year: what there was at first, and what was left over since
	Tenths [Years]int64 // the same in tenths of a month of that year's costs
}

// Reached returns the first year at whose end the reserve is there, or 0.
func (r Reserve) Reached() int {
	for i, held := range r.Held {
		if held >= r.Target {
			return i + 1
		}
	}
	return 0
}

func (p Plan) reserve(b Budget) Reserve {
	r := Reserve{Months: p.Reserve, Target: up(b.Cost(1)*p.Reserve, 12)}
	held := int64(0)
	if p.Opening != nil {
		held = *p.Opening
	}
	for i := range r.Held {
		held += b.Year("left", i+1)
		r.Held[i] = held
		if cost := b.Cost(i + 1); cost > 0 && held > 0 {
			r.Tenths[i] = floor(held*120, cost)
		}
	}
	return r
}
