package guide

import (
	"slices"
	"strings"

	"coop/internal/lang"
)

// table is a finding made ready for reasoning: its rows as formulas over a few
// variables, each with the values that the rows can tell apart.
type table struct {
	rows      []*formula
	needed    []*formula // what every row asks for: whom the finding is meant for
	variables []*variable
	tooMany   bool // a question has more answers than can be gone through
	kit       *Toolkit
	state     *State // of no answers
}

// formula is a condition whose smallest parts hang on one variable each.
type formula struct {
	op    Op
	parts []*formula
	of    *variable // of a smallest part
	cond  Condition // what it asks of the variable
	is    []Truth   // for each value of the variable
	can   truths    // what it is for any of them
}

// variable is something that can be one of several values, independently of all
// others: the answer to a question, a measure, what another finding says, or
// whether something holds that cannot be counted.
type variable struct {
	key    string
	values []possible
	now    int // the value that is set, or -1

	leaves []*formula
}

// possible is a value of a variable. Known is False where a question does not
// apply and NotKnown where it is open. What cannot be counted is free: it is
// true, false or not known, and no more.
type possible struct {
	known  Truth
	free   bool
	absent bool // the question does not apply
	op     operand
	says   string
}

// answeredKey begins the key of whether a question that cannot be counted has an
// answer, which is never not known.
const answeredKey = "{answered: "

func (t *Toolkit) tableOf(f *Finding) *table {
	tab := &table{kit: t, state: t.Read(Answers{}, lang.Date{})}
	for _, r := range f.Rows {
		tab.rows = append(tab.rows, tab.formula(r.When))
	}
	for _, c := range common(f.Rows) {
		tab.needed = append(tab.needed, tab.formula(c))
	}
	for _, x := range tab.variables {
		tab.fill(x)
	}
	return tab
}

// common returns the parts that the condition of every row has.
func common(rows []FindingRow) []Condition {
	parts := func(c Condition) []Condition {
		if c.Op == All {
			return c.Parts
		}
		return []Condition{c}
	}
	if len(rows) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(parts(rows[0].When)), func(c Condition) bool {
		same := func(d Condition) bool { return conditionKey(d) == conditionKey(c) }
		return slices.ContainsFunc(rows, func(r FindingRow) bool { return !slices.ContainsFunc(parts(r.When), same) })
	})
}

// formula parts a condition into pieces that hang on one variable each, as large
// as they can be: then fewer values have to be told apart.
func (t *table) formula(c Condition) *formula {
	if c.Op == Always {
		return &formula{op: Always}
	}
	keys := map[string]bool{}
	t.keys(c, keys)
	if len(keys) == 1 {
		for k := range keys {
			return t.leaf(k, c)
		}
	}
	n := &formula{op: c.Op}
	for _, group := range t.grouped(c) {
		n.parts = append(n.parts, t.formula(group))
	}
	return n
}

// grouped puts those parts of a condition together that hang on the same single
// variable, in the order in which each is first named.
func (t *table) grouped(c Condition) []Condition {
	if c.Op == Not {
		return c.Parts
	}
	var out []Condition
	at := map[string]int{}
	for _, p := range c.Parts {
		keys := map[string]bool{}
		t.keys(p, keys)
		for k := range keys {
			if i, ok := at[k]; ok && len(keys) == 1 {
				out[i].Parts = append(out[i].Parts, p)
			} else if len(keys) == 1 {
				at[k] = len(out)
				out = append(out, Condition{Op: c.Op, Parts: []Condition{p}, Pos: p.Pos})
			}
		}
		if len(keys) != 1 {
			out = append(out, p)
		}
	}
	return out
}

func (t *table) leaf(key string, c Condition) *formula {
	i := slices.IndexFunc(t.variables, func(x *variable) bool { return x.key == key })
	if i < 0 {
		i = len(t.variables)
		t.variables = append(t.variables, &variable{key: key, now: -1})
	}
	n := &formula{op: Compare, of: t.variables[i], cond: c}
	n.of.leaves = append(n.of.leaves, n)
	return n
}

// keys notes the variables that a condition hangs on.
func (t *table) keys(c Condition, keys map[string]bool) {
	for _, p := range c.Parts {
		t.keys(p, keys)
	}
	switch c.Op {
	case Answered, Compare:
		keys[t.key(c)] = true
	case Always, All, Any, Not:
	}
}

// key names the variable that a comparison hangs on. Keys in brackets are of
// free variables: true, false or not known, and nothing more is known of them.
func (t *table) key(c Condition) string {
	q := t.kit.Question(c.Left.ID)
	if c.Op == Answered {
		if countable(q) {
			return string(q.ID)
		}
		return answeredKey + string(c.Left.ID) + "}"
	}
	fixed := !slices.ContainsFunc(c.Right, func(m Measure) bool { return m.Kind != Literal && m.Kind != FigureOf })
	if !fixed {
		return "{" + conditionKey(c) + "}"
	}
	switch c.Left.Kind {
	case AnswerTo:
		if countable(q) {
			return string(q.ID)
		}
	case CountOf:
		if q != nil && q.Kind == KindChoices && c.Left.Where == nil {
			return string(q.ID)
		}
		return measureKey(c.Left)
	case MembersNumber, TotalOf, SumOf, LeastOf, MostOf, Today:
		return measureKey(c.Left)
	case FindingOf:
		return "finding " + string(c.Left.ID)
	case Literal, FigureOf, ComputedOf:
	}
	return "{" + conditionKey(c) + "}"
}

// countable reports whether the answers to a question can be gone through, or be
// told apart by the numbers they are compared with.
func countable(q *Question) bool {
	if q == nil {
		return false
	}
	switch q.Kind {
	case KindYesNo, KindChoice, KindChoices, KindNumber, KindPercent, KindMoney, KindDate, KindMonthDay:
		return true
	case KindText, KindLongText, KindEmail, KindPeople, KindList:
	}
	return false
}

// conditionKey writes a condition so that two that ask the same are the same.
func conditionKey(c Condition) string {
	parts := make([]string, len(c.Parts))
	for i, p := range c.Parts {
		parts[i] = conditionKey(p)
	}
	if c.Op != Compare {
		return [...]string{Always: "always", All: "all", Any: "any", Not: "not", Answered: "answered"}[c.Op] + " " + string(c.Left.ID) + "(" + strings.Join(parts, ", ") + ")"
	}
	for _, r := range c.Right {
		parts = append(parts, measureKey(r))
	}
	return measureKey(c.Left) + " " + string(c.How) + " " + strings.Join(parts, " or ")
}

func measureKey(m Measure) string {
	key := [...]string{
		CountOf: "count ", TotalOf: "total ", SumOf: "sum", LeastOf: "least", MostOf: "most", FigureOf: "figure ", FindingOf: "finding ",
		MembersNumber: "members.number", ComputedOf: "computed ", Today: "today",
	}[m.Kind] + string(m.ID) + m.Text
	if m.Where != nil {
		key += " where " + conditionKey(*m.Where)
	}
	if len(m.Parts) > 0 {
		parts := make([]string, len(m.Parts))
		for i, p := range m.Parts {
			parts[i] = measureKey(p)
		}
		key += "(" + strings.Join(parts, ", ") + ")"
	}
	return key
}
