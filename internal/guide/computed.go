package guide

import (
	"cmp"
	"slices"
)

// Computed is a measure that the program works out from many answers at once, in
// a room that guide knows nothing of. Conditions read it by its name.
type Computed struct {
	Name string
	Kind Kind     // how it counts: KindNumber, KindPercent, KindMoney, or KindChoice for one of Says
	Says []string // what a measure of KindChoice can say
}

// ComputedMeasures lists every measure of that sort. The list is closed, and short
// on purpose; toolkit/README.md says what each is.
func ComputedMeasures() []Computed {
	return []Computed{
		{Name: "sums.verdict", Kind: KindChoice, Says: []string{"adds-up", "thin", "does-not"}},
		{Name: "sums.shortfall", Kind: KindMoney},
		{Name: "sums.lowest-cash", Kind: KindMoney},
		{Name: "sums.margin", Kind: KindPercent},
		{Name: "sums.earned", Kind: KindMoney},
		{Name: registeredMeasure, Kind: KindChoice, Says: []string{"own", "other", "no"}},
	}
}

// ComputedMeasure returns the measure of a name, and false where there is none.
func ComputedMeasure(name string) (Computed, bool) {
	all := ComputedMeasures()
	i := slices.IndexFunc(all, func(c Computed) bool { return c.Name == name })
	if i < 0 {
		return Computed{}, false
	}
	return all[i], true
}

// Measured is what a computed measure comes to. Known is False where what it asks
// about does not apply to the group, and NotKnown, with the open questions that
// would settle it, as long as an answer behind it is missing.
type Measured struct {
	Known  Truth
	Number int64  // pence for an amount
	Says   string // of KindChoice
	Waits  []ID
}

// WithMeasures returns the state with the measures that another room works out: f
// is called with a state and a name of ComputedMeasures. Without it none of them
// is ever known.
func (s *State) WithMeasures(f func(*State, string) Measured) *State {
	fresh := s.fresh()
	fresh.measures = f
	return fresh
}

// registeredMeasure says whether a group's governing document is registered, and
// whether what was registered is the program's own draft. It rests on no answer.
const registeredMeasure = "registered"

// WithRegistration returns the state of a group whose governing document is
// registered: own says whether that is the program's own draft.
func (s *State) WithRegistration(own bool) *State {
	fresh := s.fresh()
	fresh.registered = "other"
	if own {
		fresh.registered = "own"
	}
	return fresh
}

// Registered reports whether the group's governing document is registered.
func (s *State) Registered() bool { return s.registered != "" }

// fresh is a state that has worked nothing out yet, from the same answers.
func (s *State) fresh() *State {
	fresh := s.kit.Read(s.answers, s.today)
	fresh.measures, fresh.trace, fresh.registered = s.measures, s.trace, s.registered
	return fresh
}

// computed works out a measure, once, unless every reading is to be noted.
func (s *State) computed(name string) Measured {
	if name == registeredMeasure {
		return Measured{Known: True, Says: cmp.Or(s.registered, "no")}
	}
	key := ID("measure " + name)
	if s.measures == nil || s.busy[key] {
		return Measured{}
	}
	if m, ok := s.measured[name]; ok {
		s.read(s.traced[key]...)
		return m
	}
	s.busy[key] = true
	var m Measured
	s.traced[key] = s.reads(func() { m = s.measures(s, name) })
	delete(s.busy, key)
	s.measured[name] = m
	return m
}

// operand returns what a computed measure comes to as one side of a comparison.
func (m Measured) operand(name string) operand {
	c, _ := ComputedMeasure(name)
	if c.Kind == KindChoice {
		return operand{text: m.Says}
	}
	return number(m.Number, c.counts())
}

// counts is how the measure counts beside what an author writes.
func (c Computed) counts() Kind {
	switch c.Kind {
	case KindMoney:
		return KindMoney
	case KindNumber, KindPercent:
		return KindNumber
	default:
		return ""
	}
}

// computes returns the name of a computed measure that a condition reads, if any.
func (c Condition) computes() string {
	name := ""
	c.each(func(m Measure) {
		if m.Kind == ComputedOf {
			name = m.Text
		}
	})
	return name
}
