package sums

import "coop/internal/guide"

// Measure works out the measures of guide whose names begin with sums. It is to
// be given to a state by [guide.State.WithMeasures].
//
// The shortfall is the most by which money out exceeds money in, in any of the
// three years, and nothing where it never does. The margin is the smallest
// distance from breaking even, and nothing below zero.
func Measure(st *guide.State, name string) guide.Measured {
	r := Of(st)
	switch {
	case r.Apart:
		return guide.Measured{Known: guide.False}
	case r.Verdict == NotKnown:
		return guide.Measured{Waits: r.Waits}
	}
	m := guide.Measured{Known: guide.True}
	switch name {
	case "sums.verdict":
		m.Says = string(r.Verdict)
	case "sums.shortfall":
		m.Number = r.Shortfall()
	case "sums.lowest-cash":
		m.Number = Lowest(r.Cash).Closing
	case "sums.margin":
		m.Number = max(0, r.Margin()/100)
	case "sums.earned":
		m.Number = r.Budget.Earned(1)
	default:
		return guide.Measured{}
	}
	return m
}

// Shortfall is the most by which money out exceeds money in, in any of the three
// years.
func (r Result) Shortfall() int64 {
	short := int64(0)
	for year := 1; year <= Years; year++ {
		short = max(short, -r.Budget.Year("left", year))
	}
	return short
}

// Margin is the smallest distance from breaking even, in hundredths of a per cent.
func (r Result) Margin() int64 {
	margin := int64(whole)
	for _, e := range r.Even {
		margin = min(margin, e.Margin())
	}
	return margin
}
