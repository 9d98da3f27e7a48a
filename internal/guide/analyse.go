package guide

import (
	"slices"
	"strconv"
	"strings"

	"coop/internal/lang"
	"coop/internal/problem"
)

// mostCombinations is how many combinations of answers one search may look at.
const mostCombinations = 65_536

// Analyse reasons about the findings of a toolkit that Verify has found good, for
// those who write them. It reports rows that no answers reach, rows that fit the
// same answers and say different things, answers that fit no row, and results
// that never come first.
//
// It looks only at what a finding names: each answer to those questions, and no
// answer. Which of them exclude one another, because one question is asked only
// after some answers to another, it does not ask. So what it calls unreachable is
// so, but answers that fit no row may be answers that no group can give: those
// are warnings, and left out where a condition that every row has does not hold.
// Of what it cannot count, such as words, it supposes anything. Where there are
// too many combinations it says so and gives up.
//
// It is for `toolkit check` and too slow for commands that people wait for.
func (t *Toolkit) Analyse() problem.Problems {
	var ps problem.Problems
	for _, f := range t.Findings {
		a := &analysis{finding: f, table: t.tableOf(f)}
		ps = append(ps, a.report()...)
	}
	return ps
}

type analysis struct {
	finding  *Finding
	table    *table
	gaveUp   bool
	problems problem.Problems
}

func (a *analysis) report() problem.Problems {
	told := make([]bool, len(a.finding.Rows))
	for i := range a.finding.Rows {
		told[i] = a.told(i)
		if !told[i] {
			a.row(i, problem.Invalid, wordRowNever, wordRowNeverHint)
		}
	}
	for j := range told {
		for i := range j {
			if told[i] && told[j] && a.finding.Rows[i].Result != a.finding.Rows[j].Result && a.alike(i, j) {
				place := a.finding.Rows[i].Pos.String()
				a.row(j, problem.Invalid, wordRowsContradict.Fill("place", place), wordRowsContradictHint)
			}
		}
	}
	a.leaders()
	if a.table.tooMany || a.gaveUp {
		a.warn(a.finding.Pos, wordGaveUp.Fill("n", lang.Number(mostCombinations)), wordGaveUpHint)
	}
	return a.problems
}

func (a *analysis) row(i int, code problem.Code, text, hint lang.Text) {
	r := a.finding.Rows[i]
	a.problems = append(a.problems, problem.Problem{Code: code, At: r.Pos, Text: text.Fill("id", r.Result), Hint: hint})
}

func (a *analysis) warn(at problem.Pos, text, hint lang.Text) {
	a.problems = append(a.problems, problem.Problem{Code: problem.Invalid, Severity: problem.Warning, At: at, Text: text, Hint: hint})
}

// told reports whether some answers bring a row before the group: it fits, and
// what leads is known. Where the search gives up it is taken to be.
func (a *analysis) told(row int) bool {
	found := false
	a.search(func(now []truths) (verdict, int) {
		switch {
		case !now[row].may(True):
			return prune, 0
		case now[row] != only(True):
			return branch, row
		}
		for i := range row {
			switch {
			case now[i] == only(False):
			case now[i] == only(NotKnown):
				return prune, 0
			case now[i] != only(True):
				return branch, i
			default:
				found = true
				return stop, 0
			}
		}
		found = true
		return stop, 0
	}, &found)
	return found
}

// alike reports whether two rows fit exactly the same answers.
func (a *analysis) alike(i, j int) bool {
	differ := false
	a.search(func(now []truths) (verdict, int) {
		switch {
		case !now[i].may(True) && !now[j].may(True):
			return prune, 0
		case !now[i].single():
			return branch, i
		case !now[j].single():
			return branch, j
		case (now[i] == only(True)) != (now[j] == only(True)):
			differ = true
			return stop, 0
		}
		return prune, 0
	}, &differ)
	return !differ
}

// leaders finds what comes first for all answers, and answers for which nothing
// does.
func (a *analysis) leaders() {
	first := map[string]bool{}
	uncovered := ""
	a.search(func(now []truths) (verdict, int) {
		for i, t := range now {
			switch {
			case t == only(False):
				continue
			case t == only(True):
				first[a.finding.Rows[i].Result] = true
			case t != only(NotKnown):
				return branch, i
			}
			return prune, 0
		}
		if uncovered == "" && a.table.concerned() {
			uncovered = a.table.says()
		}
		return prune, 0
	}, nil)
	if uncovered != "" {
		a.warn(a.finding.Pos, wordRowsUncovered, wordRowsUncoveredHint.Fill("answers", uncovered))
	}
	for _, o := range a.finding.Results {
		if !a.gaveUp && !first[o.ID] {
			a.warn(a.finding.Pos, wordResultNever.Fill("id", o.ID), wordResultNeverHint)
		}
	}
}

// verdict is what a search does next: look at each value of a variable that the
// named row waits for, leave this branch, or end.
type verdict uint8

const (
	branch verdict = iota
	prune
	stop
)

// search goes through the combinations of answers, as deep as visit asks for.
// Visit sees what is known of each row. Above the limit the search ends and sets
// otherwise, so that nothing is reported that has not been shown.
func (a *analysis) search(visit func([]truths) (verdict, int), otherwise *bool) {
	looked := 0
	var walk func() bool
	walk = func() bool {
		now := make([]truths, len(a.table.rows))
		for i, r := range a.table.rows {
			now[i] = a.table.of(r)
		}
		v, row := visit(now)
		if v != branch {
			looked++
			if looked > mostCombinations {
				a.gaveUp = true
				if otherwise != nil {
					*otherwise = true
				}
				return false
			}
			return v != stop
		}
		x := a.table.open(a.table.rows[row])
		defer func() { x.now = -1 }()
		for i := range x.values {
			x.now = i
			if !walk() {
				return false
			}
		}
		return true
	}
	walk()
}

// concerned reports whether the answers that are set may be those of somebody for
// whom the finding is meant: all its questions are asked, and what every row
// needs can hold.
func (t *table) concerned() bool {
	for _, x := range t.variables {
		if x.now >= 0 && x.values[x.now].absent {
			return false
		}
	}
	return !slices.ContainsFunc(t.needed, func(n *formula) bool { return !t.of(n).may(True) })
}

// says puts the answers that are set into words that an author knows.
func (t *table) says() string {
	var parts []string
	for _, x := range t.variables {
		if x.now >= 0 {
			parts = append(parts, x.key+": "+x.values[x.now].says)
		}
	}
	return strings.Join(parts, "; ")
}

// truths is a set of what a condition can still be.
type truths uint8

func only(t Truth) truths { return 1 << t }

func (s truths) may(t Truth) bool { return s&only(t) != 0 }

func (s truths) single() bool { return s&(s-1) == 0 }

// with joins two sets by an operation on their members.
func (s truths) with(u truths, op func(Truth, Truth) Truth) truths {
	var out truths
	for _, a := range []Truth{NotKnown, False, True} {
		for _, b := range []Truth{NotKnown, False, True} {
			if s.may(a) && u.may(b) {
				out |= only(op(a, b))
			}
		}
	}
	return out
}

// of works out what a formula can still be.
func (t *table) of(n *formula) truths {
	switch n.op {
	case All:
		out := only(True)
		for i := 0; i < len(n.parts) && out != only(False); i++ {
			out = out.with(t.of(n.parts[i]), Truth.And)
		}
		return out
	case Any:
		out := only(False)
		for i := 0; i < len(n.parts) && out != only(True); i++ {
			out = out.with(t.of(n.parts[i]), Truth.Or)
		}
		return out
	case Not:
		return t.of(n.parts[0]).with(only(True), func(a, _ Truth) Truth { return a.Not() })
	case Always:
		return only(True)
	case Answered, Compare:
	}
	if n.of.now >= 0 {
		return only(n.is[n.of.now])
	}
	return n.can
}

// open returns the first variable that a formula still waits for. There is one
// as long as the formula can be two things.
func (t *table) open(n *formula) *variable {
	if n.of != nil {
		if n.of.now < 0 {
			return n.of
		}
		return nil
	}
	for _, p := range n.parts {
		if t.of(p).single() {
			continue
		}
		if x := t.open(p); x != nil {
			return x
		}
	}
	return nil
}

// plainValue names a number in the form authors write.
func plainValue(n int64, kind Kind) string {
	if kind == KindMoney {
		return Canonical(Money(n))
	}
	return strconv.FormatInt(n, 10)
}
