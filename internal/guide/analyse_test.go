package guide_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/problem"
)

// small is a toolkit so small that every answer to all of it can be tried: a
// choice, several of three, a number, and a choice that is asked only after one
// answer to the first.
func small() *guide.Toolkit {
	least, most := int64(0), int64(7)
	k := &guide.Toolkit{
		Steps: []*guide.Step{{ID: "s", Questions: []*guide.Question{
			{ID: "s.one", Kind: guide.KindChoice, Options: []guide.Option{{ID: "x"}, {ID: "y"}, {ID: "z"}}},
			{ID: "s.some", Kind: guide.KindChoices, Options: []guide.Option{{ID: "p"}, {ID: "q"}, {ID: "none", Alone: true}}},
			{ID: "s.many", Kind: guide.KindNumber, AtLeast: &least, AtMost: &most},
			{ID: "s.then", Kind: guide.KindYesNo, Options: []guide.Option{{ID: "yes"}, {ID: "no"}}, When: is("s.one", "x")},
		}}},
		Figures: []*guide.Figure{{ID: "five", Value: 5, Unit: "people"}},
	}
	k.Index()
	return k
}

func is(id guide.ID, values ...string) guide.Condition {
	c := guide.Condition{Op: guide.Compare, Left: guide.Measure{Kind: guide.AnswerTo, ID: id}, How: guide.Is}
	for _, v := range values {
		c.Right = append(c.Right, guide.Measure{Text: v})
	}
	return c
}

// all lists every group of answers that can be given to some questions, open ones
// among them.
func all(k *guide.Toolkit, ids ...guide.ID) []guide.Answers {
	out := []guide.Answers{{}}
	for _, id := range ids {
		q := k.Question(id)
		var vs []guide.Value
		switch q.Kind {
		case guide.KindChoices:
			vs = []guide.Value{guide.Choices{"p"}, guide.Choices{"q"}, guide.Choices{"p", "q"}, guide.Choices{"none"}}
		case guide.KindNumber:
			for n := *q.AtLeast; n <= *q.AtMost; n++ {
				vs = append(vs, guide.Number(n))
			}
		default:
			for _, o := range q.Options {
				vs = append(vs, guide.Choice(o.ID))
			}
		}
		for _, a := range slices.Clone(out) {
			for _, v := range vs {
				out = append(out, a.With(id, v))
			}
		}
	}
	return out
}

// smallCondition makes a condition over some questions of the small toolkit.
func smallCondition(r random, depth int, ids ...guide.ID) guide.Condition {
	if n := r.IntN(8); depth > 0 && n < 5 {
		op := []guide.Op{guide.All, guide.All, guide.Any, guide.Any, guide.Not}[n]
		c := guide.Condition{Op: op, Parts: []guide.Condition{smallCondition(r, depth-1, ids...)}}
		if op != guide.Not {
			c.Parts = append(c.Parts, smallCondition(r, depth-1, ids...))
		}
		return c
	}
	id := pick(r, ids)
	left := guide.Measure{Kind: guide.AnswerTo, ID: id}
	if r.IntN(8) == 0 {
		return guide.Condition{Op: guide.Answered, Left: left}
	}
	ordered := []guide.Comparison{guide.AtLeast, guide.AtMost, guide.MoreThan, guide.LessThan, guide.Is}
	switch {
	case id == "s.many":
		right := guide.Measure{Text: fmt.Sprint(1 + r.IntN(5))}
		if r.IntN(4) == 0 {
			right = guide.Measure{Kind: guide.FigureOf, ID: "five"}
		}
		return guide.Condition{Op: guide.Compare, Left: left, How: pick(r, ordered), Right: []guide.Measure{right}}
	case id == "s.some" && r.IntN(3) == 0:
		left.Kind = guide.CountOf
		return guide.Condition{Op: guide.Compare, Left: left, How: pick(r, ordered), Right: []guide.Measure{{Text: fmt.Sprint(r.IntN(3))}}}
	case id == "s.some":
		return guide.Condition{Op: guide.Compare, Left: left, How: guide.Has, Right: []guide.Measure{{Text: pick(r, []string{"p", "q", "none"})}}}
	case id == "s.then":
		return is(id, pick(r, []string{"yes", "no"}))
	}
	return is(id, pick(r, []string{"x", "y", "z"}), pick(r, []string{"x", "y", "z"}))
}

func smallFinding(r random, ids ...guide.ID) *guide.Finding {
	f := &guide.Finding{ID: "f", Pos: problem.Pos{File: "f.yaml", Line: 1}, Results: []guide.Option{{ID: "0"}, {ID: "1"}, {ID: "2"}}}
	for i := range 1 + r.IntN(4) {
		row := guide.FindingRow{Result: pick(r, f.Results).ID, When: smallCondition(r, 2, ids...), Pos: problem.Pos{File: "f.yaml", Line: 10 + i}}
		if i > 0 && r.IntN(5) == 0 {
			row.When = f.Rows[i-1].When // so that some rows contradict
		}
		f.Rows = append(f.Rows, row)
	}
	return f
}

// tried says of a finding what trying all answers shows.
func tried(k *guide.Toolkit, f *guide.Finding, answers []guide.Answers) (faults []string, common int) {
	told, leads := make([]bool, len(f.Rows)), map[string]bool{}
	fits := make([][]bool, len(f.Rows))
	silent := false
	shared := sharedParts(f)
	for _, a := range answers {
		st := k.Read(a, lang.Date{})
		o := st.Finding(f.ID)
		none := true
		for i := range f.Rows {
			t := st.Holds(f.Rows[i].When)
			fits[i] = append(fits[i], t == guide.True)
			none = none && t == guide.False
			told[i] = told[i] || o.Known == guide.True && (o.Row == &f.Rows[i] || slices.Contains(o.Others, &f.Rows[i]))
		}
		if o.Known == guide.True {
			leads[o.Result.ID] = true
		}
		meant := !slices.ContainsFunc(shared, func(c guide.Condition) bool { return st.Holds(c) != guide.True })
		silent = silent || none && meant
	}
	for i := range f.Rows {
		if !told[i] {
			faults = append(faults, fmt.Sprintf("never %d", i))
		}
		for j := range i {
			if told[i] && told[j] && f.Rows[i].Result != f.Rows[j].Result && slices.Equal(fits[i], fits[j]) {
				faults = append(faults, fmt.Sprintf("like another %d", i))
			}
		}
	}
	if silent {
		faults = append(faults, "silent")
	}
	for _, o := range f.Results {
		if !leads[o.ID] {
			faults = append(faults, "not first "+o.ID)
		}
	}
	slices.Sort(faults)
	return slices.Compact(faults), len(shared)
}

// sharedParts are the parts that the condition of every row has.
func sharedParts(f *guide.Finding) []guide.Condition {
	var out []guide.Condition
	parts := func(c guide.Condition) []guide.Condition {
		if c.Op == guide.All {
			return c.Parts
		}
		return []guide.Condition{c}
	}
	for _, c := range parts(f.Rows[0].When) {
		everywhere := true
		for _, r := range f.Rows {
			everywhere = everywhere && slices.ContainsFunc(parts(r.When), func(d guide.Condition) bool {
				return guidefile.ConditionText(c) == guidefile.ConditionText(d)
			})
		}
		if everywhere {
			out = append(out, c)
		}
	}
	return out
}

// reasoned says the same of what Analyse reports.
func reasoned(t *testing.T, ps problem.Problems) []string {
	t.Helper()
	var out []string
	for _, p := range ps {
		if p.Text.CY == "" || p.Hint.EN == "" || p.Hint.CY == "" || p.At.File == "" {
			t.Fatalf("no place or a language is missing: %+v", p)
		}
		switch {
		case strings.HasPrefix(p.Text.EN, "No answers ever"):
			out = append(out, fmt.Sprintf("never %d", p.At.Line-10))
		case strings.HasPrefix(p.Text.EN, "This row fits"):
			out = append(out, fmt.Sprintf("like another %d", p.At.Line-10))
		case strings.HasPrefix(p.Text.EN, "Some answers"):
			out = append(out, "silent")
		case strings.HasPrefix(p.Text.EN, "This result"):
			out = append(out, "not first "+p.Text.EN[len(p.Text.EN)-1:])
		default:
			t.Fatal(p)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// On small tables, reasoning finds exactly what trying all answers finds.
func TestAnalyseFindsWhatTryingFinds(t *testing.T) {
	k := small()
	ids := []guide.ID{"s.one", "s.some", "s.many"}
	answers := all(k, ids...)
	r := newRandom(k, 11)
	seen := map[string]int{}
	for range rounds / 4 {
		f := smallFinding(r, ids...)
		k.Findings = []*guide.Finding{f}
		want, common := tried(k, f, answers)
		got := reasoned(t, k.Analyse())
		for _, w := range want {
			seen[strings.TrimRight(w, " 0123")]++
		}
		if common > 1 { // they may exclude one another, which is not looked into
			want, got = without(want, "silent"), without(got, "silent")
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%s\n%s", diff, rowsText(f))
		}
	}
	for _, kind := range []string{"never", "like another", "silent", "not first"} {
		if seen[kind] < rounds/80 {
			t.Errorf("too few findings were %q to show anything: %v", kind, seen)
		}
	}
}

// Where some questions are asked only after certain answers, reasoning may suppose
// answers that no group can give. What it calls unreachable is so all the same.
func TestAnalyseIsSound(t *testing.T) {
	k := small()
	ids := []guide.ID{"s.one", "s.some", "s.then"}
	answers := all(k, ids...)
	r := newRandom(k, 12)
	never := 0
	for range rounds / 4 {
		f := smallFinding(r, ids...)
		k.Findings = []*guide.Finding{f}
		want, _ := tried(k, f, answers)
		for _, g := range reasoned(t, k.Analyse()) {
			if strings.HasPrefix(g, "never") || strings.HasPrefix(g, "not first") {
				never++
				if !slices.Contains(want, g) {
					t.Fatalf("%s is not so: %v\n%s", g, want, rowsText(f))
				}
			}
		}
	}
	if never < rounds/80 {
		t.Error("too few were unreachable to show anything:", never)
	}
}

func without(from []string, s string) []string {
	return slices.DeleteFunc(slices.Clone(from), func(x string) bool { return x == s })
}

func rowsText(f *guide.Finding) string {
	var b strings.Builder
	for _, r := range f.Rows {
		fmt.Fprintln(&b, r.Result, guidefile.ConditionText(r.When))
	}
	return b.String()
}

// A finding over more answers than can be looked at ends with a warning, soon,
// and reports nothing that was not shown.
func TestAnalyseGivesUp(t *testing.T) {
	k := &guide.Toolkit{Steps: []*guide.Step{{ID: "s"}}}
	options := []guide.Option{{ID: "a"}, {ID: "b"}, {ID: "c"}}
	alike := guide.Condition{Op: guide.All} // six pairs of answers, each the same twice
	for i := range 6 {
		one := &guide.Question{ID: guide.ID(fmt.Sprintf("s.one%d", i)), Kind: guide.KindChoice, Options: options}
		two := &guide.Question{ID: guide.ID(fmt.Sprintf("s.two%d", i)), Kind: guide.KindChoice, Options: options}
		k.Steps[0].Questions = append(k.Steps[0].Questions, one, two)
		pair := guide.Condition{Op: guide.Any}
		for _, o := range options {
			pair.Parts = append(pair.Parts, guide.Condition{Op: guide.All, Parts: []guide.Condition{is(one.ID, o.ID), is(two.ID, o.ID)}})
		}
		alike.Parts = append(alike.Parts, pair)
	}
	k.Index()
	never := guide.Condition{Op: guide.All, Parts: []guide.Condition{alike, is("s.one0", "a"), is("s.two0", "b")}}
	k.Findings = []*guide.Finding{{
		ID: "f", Pos: problem.Pos{File: "f.yaml", Line: 1}, Results: []guide.Option{{ID: "0"}, {ID: "1"}},
		Rows: []guide.FindingRow{{Result: "0", When: alike, Pos: problem.Pos{File: "f.yaml", Line: 10}}, {Result: "1", When: never, Pos: problem.Pos{File: "f.yaml", Line: 11}}},
	}}
	ps := k.Analyse()
	gaveUp := slices.ContainsFunc(ps, func(p problem.Problem) bool {
		return p.Severity == problem.Warning && strings.Contains(p.Text.EN, "65,536")
	})
	if !gaveUp {
		t.Error("it did not say that it gave up:", ps)
	}
	for _, p := range ps {
		if strings.HasPrefix(p.Text.EN, "This result") {
			t.Error("reported without having looked at all:", p)
		}
	}
}
