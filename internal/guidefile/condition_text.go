package guidefile

import (
	"slices"
	"strings"

	"coop/internal/guide"
)

// ConditionText writes a condition back in the grammar it is read in, on one
// line; nothing for no condition.
func ConditionText(c guide.Condition) string {
	switch c.Op {
	case guide.Always:
		return ""
	case guide.All, guide.Any:
		word := "all"
		if c.Op == guide.Any {
			word = "any"
		}
		parts := make([]string, len(c.Parts))
		for i, p := range c.Parts {
			parts[i] = ConditionText(p)
		}
		return "{" + word + ": [" + strings.Join(parts, ", ") + "]}"
	case guide.Not:
		return "{not: " + ConditionText(c.Parts[0]) + "}"
	case guide.Answered:
		return "{answered: " + string(c.Left.ID) + "}"
	case guide.Compare:
	}
	right := make([]string, len(c.Right))
	for i, m := range c.Right {
		right[i] = measureText(m)
	}
	value := strings.Join(right, ", ")
	if len(right) != 1 {
		value = "[" + value + "]"
	}
	if c.Left.Kind == guide.AnswerTo {
		literal := !slices.ContainsFunc(c.Right, func(m guide.Measure) bool { return m.Kind != guide.Literal })
		if c.How == guide.Is && literal {
			return "{" + string(c.Left.ID) + ": " + value + "}"
		}
		return "{" + string(c.Left.ID) + ": {" + string(c.How) + ": " + value + "}}"
	}
	return strings.TrimSuffix(measureText(c.Left), "}") + ", " + string(c.How) + ": " + value + "}"
}

func measureText(m guide.Measure) string {
	switch m.Kind {
	case guide.Literal:
		if plain(m.Text) && !strings.Contains(m.Text, ",") {
			return m.Text
		}
		return quote(m.Text)
	case guide.AnswerTo:
		return "{answer: " + string(m.ID) + "}"
	case guide.CountOf:
		return "{count: " + string(m.ID) + whereText(m) + "}"
	case guide.TotalOf:
		return "{total: " + string(m.ID) + ", of: " + m.Text + whereText(m) + "}"
	case guide.FigureOf:
		return "{figure: " + string(m.ID) + "}"
	case guide.FindingOf:
		return "{finding: " + string(m.ID) + "}"
	case guide.MembersNumber:
		return "{measure: members.number" + whereText(m) + "}"
	case guide.ComputedOf:
		return "{measure: " + m.Text + "}"
	case guide.Today:
		return "{measure: today}"
	case guide.SumOf, guide.LeastOf, guide.MostOf:
	}
	word := "sum"
	if m.Kind == guide.LeastOf {
		word = "least"
	}
	if m.Kind == guide.MostOf {
		word = "most"
	}
	parts := make([]string, len(m.Parts))
	for i, p := range m.Parts {
		parts[i] = measureText(p)
	}
	return "{" + word + ": [" + strings.Join(parts, ", ") + "]}"
}

func whereText(m guide.Measure) string {
	if m.Where == nil {
		return ""
	}
	return ", where: " + ConditionText(*m.Where)
}
