package people

import (
	"slices"

	"coop/internal/guide"
)

// Missing returns the groups among wanted to which nobody on the list belongs, in
// the order of the toolkit. What is no group of the toolkit is left out.
func Missing(kit *guide.Toolkit, list guide.List, wanted []string) []guide.Option {
	var out []guide.Option
	for _, g := range kit.Groups {
		if slices.Contains(wanted, g.ID) && !slices.ContainsFunc(list, func(it guide.Item) bool { return Group(it) == g.ID }) {
			out = append(out, g)
		}
	}
	return out
}

// Wanted returns the options chosen in answer to questions, each once: the groups
// to hand to [Missing] where the questions have groups as their options. Answers
// that do not count are left out.
func Wanted(st *guide.State, questions ...guide.ID) []string {
	var out []string
	for _, q := range questions {
		v, _ := st.Value(q)
		chosen, _ := v.(guide.Choices)
		for _, id := range chosen {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// Group returns the id of the group an entry of the list belongs to, or nothing
// where that is not known.
func Group(it guide.Item) string {
	group, _ := it.Fields[fieldGroup].(guide.Choice)
	return string(group)
}
