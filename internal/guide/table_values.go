package guide

import (
	"slices"
	"strings"
)

// fill gives a variable its values, and every formula of it what it is for each.
// Values that no formula tells apart are one.
func (t *table) fill(x *variable) {
	seen := map[string]bool{}
	for _, v := range t.valuesOf(x) {
		var told strings.Builder
		is := make([]Truth, len(x.leaves))
		for i, n := range x.leaves {
			is[i] = t.asked(n.cond, v)
			told.WriteByte(byte(is[i]))
		}
		if seen[told.String()] {
			continue
		}
		seen[told.String()] = true
		x.values = append(x.values, v)
		for i, n := range x.leaves {
			n.is, n.can = append(n.is, is[i]), n.can|only(is[i])
		}
	}
}

// asked judges a condition that hangs on one value alone, as a state would.
func (t *table) asked(c Condition, v possible) Truth {
	switch c.Op {
	case All:
		out := True
		for _, p := range c.Parts {
			out = out.And(t.asked(p, v))
		}
		return out
	case Any:
		out := False
		for _, p := range c.Parts {
			out = out.Or(t.asked(p, v))
		}
		return out
	case Not:
		return t.asked(c.Parts[0], v).Not()
	case Answered:
		return truth(v.known == True)
	case Always:
		return True
	case Compare:
	}
	if v.known != True || v.free {
		return v.known
	}
	left := v.op
	if c.Left.Kind == CountOf && !left.isNum {
		left = number(int64(len(left.set)), KindNumber)
	}
	out := False
	for _, m := range c.Right {
		right, known := t.state.measure(m, nil)
		if known == True {
			known = truth(t.state.meets(left, c.How, right))
		}
		out = out.Or(known)
	}
	return out
}

// valuesOf lists what a variable can be, answers first.
func (t *table) valuesOf(x *variable) []possible {
	var out []possible
	if strings.HasPrefix(x.key, "{") {
		out = []possible{{known: True, free: true, says: "true"}, {known: False, free: true, says: "false"}}
		if !strings.HasPrefix(x.key, answeredKey) {
			out = append(out, possible{known: NotKnown, free: true, says: "~"})
		}
		return out
	}
	q := t.kit.Question(ID(x.key))
	id, isFinding := strings.CutPrefix(x.key, "finding ")
	switch {
	case isFinding:
		for _, o := range t.kit.Finding(ID(id)).Results {
			out = append(out, possible{known: True, op: operand{text: o.ID}, says: o.ID})
		}
	case q != nil && q.Kind == KindChoices:
		out = t.subsets(q)
	case q != nil && len(q.Options) > 0:
		for _, o := range q.Options {
			out = append(out, possible{known: True, op: operand{text: o.ID}, says: o.ID})
		}
	default:
		out = t.numbersFor(x, q)
	}
	if !isFinding && t.mayNotApply(x, q) {
		out = append(out, possible{known: False, absent: true, says: "-"})
	}
	return append(out, possible{known: NotKnown, says: "~"})
}

// mayNotApply reports whether a question, or one that a measure is taken from,
// is not asked of everybody.
func (t *table) mayNotApply(x *variable, q *Question) bool {
	some := func(q *Question) bool {
		return q != nil && (q.When.Op != Always || len(q.Paths) > 0 || q.Step != nil && len(q.Step.Paths) > 0)
	}
	if q != nil {
		return some(q)
	}
	return slices.ContainsFunc(x.leaves, func(n *formula) bool {
		return slices.ContainsFunc(n.cond.IDs(), func(id ID) bool { return some(t.kit.Question(id)) })
	})
}

// subsets lists the answers to a question of which several can be chosen.
func (t *table) subsets(q *Question) []possible {
	if len(q.Options) > 16 { // more than 65,536 answers
		t.tooMany = true
		return nil
	}
	var out []possible
	for bits := 1; bits < 1<<len(q.Options); bits++ {
		var ids []string
		alone := false
		for i, o := range q.Options {
			if bits>>i&1 == 1 {
				ids = append(ids, o.ID)
				alone = alone || o.Alone
			}
		}
		if q.judgeCount(len(ids)) == nil && !(alone && len(ids) > 1) {
			out = append(out, possible{known: True, op: operandOf(Choices(ids)), says: "[" + strings.Join(ids, ", ") + "]"})
		}
	}
	return out
}

// numbersFor lists numbers on each side of all that a variable is compared with.
func (t *table) numbersFor(x *variable, q *Question) []possible {
	kind := KindNumber
	var marks []int64
	var compared func(c Condition)
	compared = func(c Condition) {
		for _, p := range c.Parts {
			compared(p)
		}
		if c.Op != Compare {
			return
		}
		if k := (&verifier{kit: t.kit}).counts(c.Left, t.kit.Question(c.Left.ID)); k != "" {
			kind = k
		}
		for _, m := range c.Right {
			if right, known := t.state.measure(m, nil); known == True {
				if n, ok := right.numberAs(kind); ok {
					marks = append(marks, n-1, n, n+1)
				}
			}
		}
	}
	for _, n := range x.leaves {
		compared(n.cond)
	}
	marks = append(marks, 0) // where it is only asked whether there is an answer
	if q != nil && q.AtLeast != nil && kind == KindNumber {
		marks = append(marks, *q.AtLeast)
	}
	slices.Sort(marks)
	var out []possible
	for _, n := range slices.Compact(marks) {
		if outside(q, kind, n) {
			continue
		}
		out = append(out, possible{known: True, op: number(n, kind), says: plainValue(n, kind)})
	}
	return out
}

// outside reports whether a number is no answer to a question or, where there is
// no question, cannot be counted.
func outside(q *Question, kind Kind, n int64) bool {
	if q == nil || q.Kind == KindMoney {
		return n < 0
	}
	if q.Kind == KindPercent && (n < 0 || n > 100) {
		return true
	}
	return kind == KindNumber && (q.AtLeast != nil && n < *q.AtLeast || q.AtMost != nil && n > *q.AtMost)
}
