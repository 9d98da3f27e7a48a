package guidefile

import (
	"slices"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// Condition reads a condition. A node that is nil is no condition: it always
// holds. Several entries of one mapping must all hold.
func (r *Reader) Condition(n *source.Node) guide.Condition {
	if n == nil {
		return guide.Condition{}
	}
	if n.Kind != source.Map || len(n.Fields) == 0 {
		r.Report(n.At, problem.Invalid, wordNeedsCondition, wordConditionHint)
		return guide.Condition{}
	}
	if r.isMeasure(n) {
		return r.measured(n)
	}
	var parts []guide.Condition
	for _, f := range n.Fields {
		parts = append(parts, r.entry(f))
	}
	if len(parts) == 1 {
		return parts[0]
	}
	return guide.Condition{Op: guide.All, Parts: parts, Pos: n.At}
}

// entry reads one entry: all, any, not, answered, or the id of a question.
func (r *Reader) entry(f source.Field) guide.Condition {
	c := guide.Condition{Pos: f.At}
	switch f.Key {
	case "all", "any":
		c.Op = map[string]guide.Op{"all": guide.All, "any": guide.Any}[f.Key]
		for _, it := range r.List(f.Value) {
			c.Parts = append(c.Parts, r.Condition(it))
		}
		if len(c.Parts) == 0 {
			r.Report(f.At, problem.Invalid, wordNeedsListNode, lang.Text{})
		}
	case "not":
		c.Op = guide.Not
		c.Parts = []guide.Condition{r.Condition(f.Value)}
	case "answered":
		c.Op = guide.Answered
		c.Left = guide.Measure{Kind: guide.AnswerTo, ID: guide.ID(r.scalar(f.Value)), Pos: f.Value.At}
	default:
		c.Op = guide.Compare
		c.Left = guide.Measure{Kind: guide.AnswerTo, ID: guide.ID(f.Key), Pos: f.At}
		r.comparison(&c, f.Value)
	}
	return c
}

// comparison reads what stands after an id: a value, a list of values, or a
// mapping of one comparison.
func (r *Reader) comparison(c *guide.Condition, v *source.Node) {
	switch v.Kind {
	case source.Scalar:
		c.How, c.Right = guide.Is, []guide.Measure{{Text: v.Text, Pos: v.At}}
	case source.List:
		c.How = guide.Is
		for _, it := range v.Items {
			c.Right = append(c.Right, guide.Measure{Text: r.scalar(it), Pos: it.At})
		}
	case source.Map:
		if len(v.Fields) != 1 {
			r.Report(v.At, problem.Invalid, wordOneComparison, wordConditionHint)
			return
		}
		r.compare(c, v.Fields[0])
	case source.Empty:
		r.Report(c.Pos, problem.Invalid, wordNeedsCondition, wordConditionHint)
	}
}

func (r *Reader) compare(c *guide.Condition, f source.Field) {
	all := guide.Comparisons()
	if !slices.Contains(all, guide.Comparison(f.Key)) {
		names := make([]string, len(all))
		for i, h := range all {
			names[i] = string(h)
		}
		r.Report(f.At, problem.Unknown, wordUnknownKey.Fill("key", f.Key), wordExpected.Fill("keys", strings.Join(names, ", ")))
		return
	}
	c.How = guide.Comparison(f.Key)
	if f.Value.Kind == source.List {
		if c.How != guide.Is && c.How != guide.Has && c.How != guide.HasWordFrom {
			r.Report(f.Value.At, problem.Invalid, wordOneComparison, wordConditionHint)
		}
		for _, it := range f.Value.Items {
			c.Right = append(c.Right, r.measure(it))
		}
		return
	}
	c.Right = []guide.Measure{r.measure(f.Value)}
}

// measureKind returns what the first key of a measure says.
func measureKind(key string) (guide.MeasureKind, bool) {
	switch key {
	case "count":
		return guide.CountOf, true
	case "total":
		return guide.TotalOf, true
	case "sum":
		return guide.SumOf, true
	case "least":
		return guide.LeastOf, true
	case "most":
		return guide.MostOf, true
	case "figure":
		return guide.FigureOf, true
	case "finding":
		return guide.FindingOf, true
	case "answer":
		return guide.AnswerTo, true
	case "measure":
		return guide.Literal, true
	}
	return guide.Literal, false
}

func (r *Reader) isMeasure(n *source.Node) bool {
	_, ok := measureKind(n.Fields[0].Key)
	return ok
}

// measured reads a condition whose left side is a measure: {count: ID, at-least: 2}.
func (r *Reader) measured(n *source.Node) guide.Condition {
	c := guide.Condition{Op: guide.Compare, Pos: n.At, Left: r.measure(n)}
	for _, f := range n.Fields[1:] {
		if f.Key == "where" || f.Key == "of" && c.Left.Kind == guide.TotalOf {
			continue
		}
		if c.How != "" {
			r.Report(f.At, problem.Invalid, wordOneComparison, wordConditionHint)
			continue
		}
		r.compare(&c, f)
	}
	if c.How == "" {
		r.Report(n.At, problem.Missing, wordOneComparison, wordConditionHint)
	}
	return c
}

// Measures lists what can stand after measure.
func Measures() []string {
	names := []string{"members.number", "today"}
	for _, c := range guide.ComputedMeasures() {
		names = append(names, c.Name)
	}
	return names
}

// measure reads one side of a comparison: a value, or a mapping such as
// {answer: ID}, {count: ID, where: …} or {figure: ID}.
func (r *Reader) measure(n *source.Node) guide.Measure {
	m := guide.Measure{Pos: n.At}
	if n.Kind == source.Scalar {
		m.Text = n.Text
		return m
	}
	if n.Kind != source.Map || len(n.Fields) == 0 || !r.isMeasure(n) {
		r.Report(n.At, problem.Invalid, wordNeedsMeasure, lang.Text{})
		return m
	}
	first := n.Fields[0]
	m.Kind, _ = measureKind(first.Key)
	switch first.Key {
	case "sum", "least", "most":
		for _, it := range r.List(first.Value) {
			if it.Kind == source.Scalar {
				m.Parts = append(m.Parts, guide.Measure{Kind: guide.AnswerTo, ID: guide.ID(it.Text), Pos: it.At})
			} else {
				m.Parts = append(m.Parts, r.measure(it))
			}
		}
	case "measure":
		switch name := r.scalar(first.Value); name {
		case "members.number":
			m.Kind = guide.MembersNumber
		case "today":
			m.Kind = guide.Today
		default:
			if _, ok := guide.ComputedMeasure(name); ok {
				m.Kind, m.Text = guide.ComputedOf, name
				break
			}
			r.Report(first.Value.At, problem.Unknown, wordUnknownMeasure.Fill("name", name), wordExpected.Fill("keys", strings.Join(Measures(), ", ")))
		}
	case "total":
		m.ID = guide.ID(r.scalar(first.Value))
		if m.Text = r.OptString(n, "of"); m.Text == "" {
			r.Report(n.At, problem.Missing, wordMissingKey.Fill("key", "of"), lang.Text{})
		}
	default:
		m.ID = guide.ID(r.scalar(first.Value))
	}
	if where := n.Get("where"); where != nil {
		c := r.Condition(where)
		m.Where = &c
	}
	return m
}
