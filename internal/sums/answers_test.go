package sums_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/source"
	"coop/internal/sums"
	"coop/toolkit"
)

var today = lang.Date{Year: 2027, Month: 1, Day: 4}

func kit(t *testing.T) *guide.Toolkit {
	t.Helper()
	k, ps := guidefile.Load(toolkit.FS)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k
}

func read(t *testing.T, k *guide.Toolkit, answers string) *guide.State {
	t.Helper()
	f, ps := guidefile.DecodeAnswers("answers.yaml", []byte("toolkit: care-co-op\nversion: 1\n"+answers), k, nil)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k.Read(f.Answers, today).WithMeasures(sums.Measure)
}

const hours = `
idea.path: provide-care
sums.unit: hours
sums.demand: 25
sums.pay: 13.45
sums.hours: 150
sums.travel: 12
sums.miles: 4
sums.price: 35
sums.running: 60000
sums.grant: 0
sums.start-up: 60000
sums.reserve: 3
`

const sessions = `
idea.path: register
sums.demand: 12
sums.sessions: 40
sums.staff-hours: 7
sums.fee: 7
sums.running: 4276
sums.grant: 6000
`

// What is planned is what was answered, and what nobody was asked comes from a
// figure or is part of the running costs.
func TestPlanFromAnswers(t *testing.T) {
	k := kit(t)
	opening := int64(60000_00)
	for _, c := range []struct {
		name, answers string
		want          sums.Plan
	}{
		{"hours", hours, sums.Plan{
			Care:   &sums.Care{Hours: 7800, Price: 3500, Travel: 12, Miles: 4},
			Demand: 25, Pay: 1345, Running: 60000_00, Opening: &opening, Reserve: 3,
		}},
		{"sessions", sessions, sums.Plan{
			Meet:   &sums.Meet{Year: 40, People: 12, Fee: 700, Staff: 7},
			Demand: 12, Pay: 1345, Running: 4276_00, Grant: 6000_00, Reserve: 2,
		}},
		{"more people than places", "idea.path: provide-care\nsums.unit: sessions\nsums.demand: 30\nsums.pay: 14\nsums.sessions: 40\nsums.places: 12\nsums.staff-hours: 0\nsums.fee: 0\nsums.room: 36\nsums.running: 1\nsums.grant: 0\nsums.start-up: 0\n", sums.Plan{
			Meet:   &sums.Meet{Year: 40, People: 12, Places: 12, Room: 3600},
			Demand: 30, Pay: 1400, Running: 100, Opening: new(int64), Reserve: 2,
		}},
		{"both", "idea.path: provide-care\nsums.unit: both\nsums.demand: 9\nsums.pay: 13.45\nsums.hours: 60\nsums.travel: 20\nsums.price: 39\nsums.sessions: 40\nsums.staff-hours: 7\nsums.fee: 6\nsums.running: 35000\nsums.grant: 0\n", sums.Plan{
			Care:   &sums.Care{Hours: 3120, Price: 3900, Travel: 20},
			Meet:   &sums.Meet{Year: 40, People: 9, Fee: 600, Staff: 7},
			Demand: 9, Pay: 1345, Running: 35000_00, Reserve: 3,
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := sums.Of(read(t, k, c.answers))
			if r.Verdict == sums.NotKnown {
				t.Fatalf("not known: waits %v, missing %v, too large %v", r.Waits, r.Missing, r.TooLarge)
			}
			rates := r.Plan.Rates
			r.Plan.Rates = sums.Rates{}
			if diff := cmp.Diff(c.want, r.Plan); diff != "" {
				t.Error(diff)
			}
			if rates.Holiday != 1207 || rates.Insurance != 1500 || rates.InsuranceFrom != 5000_00 || rates.Allowance != 10500_00 || rates.Worker != 18000_00 || rates.Rise != 410 {
				t.Errorf("the rates are not those of the figures: %+v", rates)
			}
			for _, a := range r.Assumptions {
				if a.Name.EN == "" || a.Name.CY == "" || a.Value.EN == "" || a.Value.CY == "" {
					t.Errorf("an assumption without a name or a value: %+v", a)
				}
				if f := a.Figure; f != nil && (f.Source == "" || !f.AsAt.Valid()) {
					t.Errorf("%s has no source or day", f.ID)
				}
			}
		})
	}
}

// The Real Living Wage is assumed only where nobody is asked what is paid.
func TestPayIsAssumedWhereNobodyIsAsked(t *testing.T) {
	k := kit(t)
	assumed := func(answers string) bool {
		return slices.ContainsFunc(sums.Of(read(t, k, answers)).Assumptions, func(a sums.Assumption) bool {
			return a.Figure != nil && a.Figure.ID == "real-living-wage"
		})
	}
	if assumed(hours) {
		t.Error("the answer stands, and so should no assumption")
	}
	if !assumed(sessions) {
		t.Error("nobody was asked, and no figure is named")
	}
}

// As long as an answer is missing nothing is known but what is missing.
func TestWhatTheSumsWaitFor(t *testing.T) {
	k := kit(t)
	without := func(answers, id string) string {
		var out strings.Builder
		for line := range strings.Lines(answers) {
			if !strings.HasPrefix(line, id+":") {
				out.WriteString(line)
			}
		}
		return out.String()
	}
	for _, c := range []struct {
		name, answers string
		waits         []guide.ID
		apart         bool
	}{
		{"start small", "idea.path: start-small\n", nil, true},
		{"no path yet", "", []guide.ID{"idea.path"}, false},
		{"nothing yet", "idea.path: provide-care\n", []guide.ID{"sums.demand", "sums.running", "sums.grant", "sums.unit", "sums.pay"}, false},
		{"one open", without(hours, "sums.travel"), []guide.ID{"sums.travel"}, false},
		{"one for later", without(sessions, "sums.fee") + "sums.fee: ~\n", []guide.ID{"sums.fee"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := read(t, k, c.answers)
			r := sums.Of(st)
			if r.Verdict != sums.NotKnown || r.Apart != c.apart || !slices.Equal(r.Waits, c.waits) {
				t.Errorf("verdict %q, apart %v, waits %v, want %v", r.Verdict, r.Apart, r.Waits, c.waits)
			}
			cond := condition(t, "{measure: sums.verdict, is: adds-up}")
			want := guide.NotKnown
			if c.apart {
				want = guide.False
			}
			if got := st.Holds(cond); got != want {
				t.Errorf("the condition is %s, want %s", got, want)
			}
			if got := st.Waits(cond); !slices.Equal(got, c.waits) {
				t.Errorf("the condition waits for %v, want %v", got, c.waits)
			}
		})
	}
}

func TestMeasures(t *testing.T) {
	k := kit(t)
	for _, c := range []struct{ answers, condition string }{
		{hours, "{measure: sums.verdict, is: adds-up}"},
		{hours, "{measure: sums.shortfall, is: 0}"},
		{hours, "{measure: sums.lowest-cash, is: 41252.50}"},
		{hours, "{measure: sums.margin, is: 32}"},
		{hours, "{measure: sums.earned, is: 273000}"},
		{hours, "{measure: sums.earned, more-than: {figure: vat-threshold}}"},
		{sessions, "{measure: sums.verdict, is: thin}"},
		{sessions, "{measure: sums.shortfall, is: 23.02}"},
		{sessions, "{measure: sums.lowest-cash, less-than: 0}"},
		{sessions, "{measure: sums.margin, is: 8}"},
		{sessions, "{measure: sums.earned, is: 3360}"},
	} {
		if got := read(t, k, c.answers).Holds(condition(t, c.condition)); got != guide.True {
			t.Errorf("%s is %s", c.condition, got)
		}
	}
	for _, m := range guide.ComputedMeasures() {
		if !strings.HasPrefix(m.Name, "sums.") {
			continue
		}
		if sums.Measure(read(t, k, hours), m.Name).Known != guide.True {
			t.Errorf("nobody works out %s", m.Name)
		}
	}
}

// A paper that asks for a measure is known to have read what is behind it.
func TestMeasuresSayWhatTheyRead(t *testing.T) {
	read := read(t, kit(t), hours)
	seen := map[guide.ID]bool{}
	read.Traced(func(id guide.ID) { seen[id] = true }).Holds(condition(t, "{measure: sums.margin, at-least: 10}"))
	for _, id := range []guide.ID{"sums.price", "sums.hours", "sums.running", "sums.travel"} {
		if !seen[id] {
			t.Errorf("%s was read and is not named", id)
		}
	}
}

func TestWhatCannotBeCounted(t *testing.T) {
	k := kit(t)
	r := sums.Of(read(t, k, sessions).Toolkit().Read(read(t, k, sessions).Answers().With("sums.running", guide.Money(1<<60)), today))
	if r.Verdict != sums.NotKnown || !slices.Equal(r.TooLarge, []guide.ID{"sums.running"}) {
		t.Errorf("verdict %q, too large %v", r.Verdict, r.TooLarge)
	}
	st := read(t, k, sessions)
	k.Figures = slices.DeleteFunc(k.Figures, func(f *guide.Figure) bool { return f.ID == "holiday-share" })
	if r := sums.Of(st); r.Verdict != sums.NotKnown || !slices.Equal(r.Missing, []guide.ID{"holiday-share"}) {
		t.Errorf("verdict %q, missing %v", r.Verdict, r.Missing)
	}
}

func condition(t *testing.T, text string) guide.Condition {
	t.Helper()
	n, ps := source.Parse("condition", []byte("when: "+text+"\n"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	r := &guidefile.Reader{}
	c := r.Condition(n.Get("when"))
	if len(r.Problems) > 0 {
		t.Fatal(r.Problems)
	}
	return c
}
