package guide

import (
	"slices"
	"strings"

	"coop/internal/lang"
	"coop/internal/problem"
)

// condition holds that a condition reads only known ids and, where it decides
// whether a question is asked, only questions asked before it: so nothing can go
// in a circle and the order of asking never depends on what comes later. Before
// is the place of that question, or -1.
func (v *verifier) condition(c Condition, before int) {
	for _, p := range c.Parts {
		v.condition(p, before)
	}
	switch c.Op {
	case Answered:
		v.reads(c.Left, c.Pos, before)
	case Compare:
		v.measure(c.Left, before)
		for _, r := range c.Right {
			v.measure(r, before)
			v.value(c, r, v.kit.Question(c.Left.ID))
		}
	case Always, All, Any, Not:
	}
}

func (v *verifier) reads(m Measure, pos problem.Pos, before int) {
	q := v.question(m.ID, pos)
	if q != nil && before >= 0 && v.at[m.ID] >= before {
		v.report(pos, problem.Invalid, wordComesLater.Fill("id", string(m.ID)), lang.Text{})
	}
}

func (v *verifier) measure(m Measure, before int) {
	switch m.Kind {
	case AnswerTo, CountOf:
		v.reads(m, m.Pos, before)
		if q := v.kit.Question(m.ID); q != nil && m.Where != nil {
			v.where(*m.Where, v.kit.FieldsOf(q))
		}
	case TotalOf:
		v.reads(m, m.Pos, before)
		if q := v.kit.Question(m.ID); q != nil {
			f := fieldIn(q.Fields, ID(m.Text))
			v.known(q.Kind == KindList && f != nil && (f.Kind == KindNumber || f.Kind == KindPercent || f.Kind == KindMoney), m.Pos, ID(m.Text), wordNoField)
			if m.Where != nil {
				v.where(*m.Where, q.Fields)
			}
		}
	case MembersNumber:
		if m.Where != nil {
			v.where(*m.Where, v.kit.People)
		}
	case FigureOf:
		v.known(v.kit.Figure(m.ID) != nil, m.Pos, m.ID, wordNoFigure)
	case FindingOf:
		f := v.kit.Finding(m.ID)
		v.known(f != nil, m.Pos, m.ID, wordNoFinding)
		for _, id := range v.behind(f, map[ID]bool{}) {
			if place, known := v.at[id]; known && before >= 0 && place >= before {
				v.report(m.Pos, problem.Invalid, wordComesLater.Fill("id", string(id)), lang.Text{})
			}
		}
	case ComputedOf:
		v.computed(m, before >= 0)
	case SumOf, LeastOf, MostOf, Literal, Today:
	}
	for _, p := range m.Parts {
		v.measure(p, before)
	}
}

// where checks a condition on the fields of an entry.
func (v *verifier) where(c Condition, fields []*Question) {
	for _, p := range c.Parts {
		v.where(p, fields)
	}
	switch c.Op {
	case Answered:
		v.ofField(c.Left, c.Pos, fields)
	case Compare:
		v.ofField(c.Left, c.Pos, fields)
		for _, r := range c.Right {
			v.ofField(r, r.Pos, fields)
			v.value(c, r, fieldIn(fields, c.Left.ID))
		}
	case Always, All, Any, Not:
	}
}

// ofField checks a measure on one side of a condition on fields.
func (v *verifier) ofField(m Measure, pos problem.Pos, fields []*Question) {
	switch m.Kind {
	case AnswerTo, CountOf:
		v.known(fieldIn(fields, m.ID) != nil, pos, m.ID, wordNoField)
	case SumOf, LeastOf, MostOf:
		for _, p := range m.Parts {
			v.ofField(p, p.Pos, fields)
		}
	case Literal, TotalOf, FigureOf, FindingOf, MembersNumber, ComputedOf, Today:
		v.measure(m, -1)
	}
}

func fieldIn(fields []*Question, id ID) *Question {
	return find(fields, func(f *Question) bool { return f.ID == id })
}

// value holds that what an author wrote on the right fits what stands on the
// left: q is the question or field there, or nil.
func (v *verifier) value(c Condition, r Measure, q *Question) {
	if c.How == HasWordFrom {
		v.wordList(r)
	}
	if r.Kind != Literal || c.Left.Kind == Literal {
		return
	}
	if c.Left.Kind == FindingOf {
		if f := v.kit.Finding(c.Left.ID); f != nil {
			v.known(f.Result(r.Text) != nil, r.Pos, ID(r.Text), wordNoResult)
		}
		return
	}
	if m, ok := ComputedMeasure(c.Left.Text); c.Left.Kind == ComputedOf && ok && len(m.Says) > 0 {
		v.known(slices.Contains(m.Says, r.Text), r.Pos, ID(r.Text), wordNoOption)
	}
	if c.Left.Kind == AnswerTo {
		if q == nil {
			return
		}
		many := q.Kind == KindChoices || q.Kind == KindPeople || q.Kind == KindList
		if many != (c.How == Has) {
			word := wordUseHas
			if !many {
				word = wordUseValue
			}
			v.report(r.Pos, problem.Invalid, word.Fill("id", string(q.ID)), lang.Text{})
			return
		}
	}
	kind := v.counts(c.Left, q)
	ordered := c.How == AtLeast || c.How == AtMost || c.How == MoreThan || c.How == LessThan
	switch {
	case kind == "" && ordered:
		v.report(r.Pos, problem.Invalid, wordNoOrder, lang.Text{})
	case c.Left.Kind == AnswerTo && len(q.Options) > 0:
		v.known(q.Option(r.Text) != nil, r.Pos, ID(r.Text), wordNoOption)
	case kind != "" && (ordered || c.How == Is):
		if _, ok := literalNumber(r.Text, kind); !ok {
			v.report(r.Pos, problem.Invalid, wordNotThatKind.Fill("value", r.Text, "kind", string(kind)), lang.Text{})
		}
	}
}

// computed holds that a measure of another room is known, and that no question
// hangs on it: nobody can see from a name which answers it reads.
func (v *verifier) computed(m Measure, ofQuestion bool) {
	_, ok := ComputedMeasure(m.Text)
	v.known(ok, m.Pos, ID(m.Text), wordNoMeasure)
	if ofQuestion {
		v.report(m.Pos, problem.Invalid, wordComputedHere.Fill("name", m.Text), lang.Text{})
	}
}

// wordList holds that a measure is the name of a list of words.
func (v *verifier) wordList(r Measure) {
	lists := v.kit.WordLists()
	if r.Kind == Literal && slices.Contains(lists, r.Text) {
		return
	}
	name := r.Text
	if r.Kind != Literal {
		name = string(r.ID)
	}
	v.report(r.Pos, problem.Unknown, wordNoWordList.Fill("name", name), wordWordLists.Fill("names", strings.Join(lists, ", ")))
}

// counts returns how a measure counts: as a whole number, an amount, a day or a
// day of the year; or nothing where it has no order. Q is its question or field.
func (v *verifier) counts(m Measure, q *Question) Kind {
	switch m.Kind {
	case AnswerTo:
		switch {
		case q == nil:
		case q.Kind == KindNumber || q.Kind == KindPercent:
			return KindNumber
		case q.Kind == KindMoney || q.Kind == KindDate || q.Kind == KindMonthDay:
			return q.Kind
		}
	case CountOf, MembersNumber:
		return KindNumber
	case TotalOf:
		if q != nil {
			if f := fieldIn(q.Fields, ID(m.Text)); f != nil {
				return v.counts(Measure{Kind: AnswerTo}, f)
			}
		}
		return KindNumber
	case Today:
		return KindDate
	case ComputedOf:
		c, _ := ComputedMeasure(m.Text)
		return c.counts()
	case FigureOf:
		if f := v.kit.Figure(m.ID); f != nil {
			return f.operand().kind
		}
	case SumOf, LeastOf, MostOf:
		if len(m.Parts) > 0 {
			return v.counts(m.Parts[0], v.kit.Question(m.Parts[0].ID))
		}
	case Literal, FindingOf:
	}
	return ""
}

func hasDot(id ID) bool { return slices.Contains([]byte(id), '.') }

// VerifyCondition holds that a condition of a document reads only what is known.
func (t *Toolkit) VerifyCondition(c Condition) problem.Problems {
	v := &verifier{kit: t, at: map[ID]int{}}
	v.condition(c, -1)
	return v.problems
}

// VerifyWhere holds that a condition of a document on the entries of a question
// reads only fields they have.
func (t *Toolkit) VerifyWhere(c Condition, q *Question) problem.Problems {
	v := &verifier{kit: t, at: map[ID]int{}}
	v.where(c, t.FieldsOf(q))
	return v.problems
}
