package draft

import (
	"strings"
	"testing"
)

// A form says its own words for those of the shared clauses: whole ones, the longest
// first, with the capital that stood there.
func TestInstead(t *testing.T) {
	english := []swap{{"the rules meet", "the constitution meets"}, {"secondary rules", "secondary rules"}, {"the society", "the charity"}, {"rules", "clauses"}, {"rule", "clause"}}
	welsh := []swap{{"y gymdeithas", "yr elusen"}, {"gymdeithas", "elusen"}, {"yn rheol", "yng nghymal"}, {"rheol", "cymal"}, {"reol", "gymal"}}
	for _, c := range []struct {
		swaps      []swap
		text, want string
	}{
		{nil, "the society", "the society"},
		{english, "", ""},
		{english, "The society's rules and the society", "The charity's clauses and the charity"},
		{english, "Rule 4, rule 5 and rules", "Clause 4, clause 5 and clauses"},
		{english, "secondary rules, and rules", "secondary rules, and clauses"},
		{english, "where the rules meet", "where the constitution meets"},
		{english, "overrule, ruler, rule-book, by-rule, rule2", "overrule, ruler, rule-book, by-rule, rule2"},
		{english, "RULE", "RULE"},
		{english, "(rule)", "(clause)"},
		{welsh, "Y gymdeithas, i'r gymdeithas", "Yr elusen, i'r elusen"},
		{welsh, "yn rheol 4 ac o dan reol 5", "yng nghymal 4 ac o dan gymal 5"},
		{welsh, "gymdeithasol; rheolau; ŵrheol", "gymdeithasol; rheolau; ŵrheol"},
	} {
		if got := instead(c.text, c.swaps); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

// Paragraphs that say the same stand beside each other, whatever comes and goes
// between them; a letter is a paragraph here, and a dash stands for none.
func TestAligned(t *testing.T) {
	for _, c := range []struct{ was, is, want string }{
		{"", "", ""},
		{"abc", "abc", "aa bb cc"},
		{"abc", "axc", "aa bx cc"},
		{"abc", "ac", "aa b- cc"},
		{"ac", "abc", "aa -b cc"},
		{"abcd", "xbyz", "ax bb cy dz"},
		{"ab", "", "a- b-"},
		{"", "ab", "-a -b"},
		{"aab", "ab", "aa a- bb"},
	} {
		paras := func(s string) []FrozenPara {
			var out []FrozenPara
			for _, r := range s {
				out = append(out, FrozenPara{Number: "1", Text: string(r), sense: string(r)})
			}
			return out
		}
		var got []string
		for _, pair := range aligned(paras(c.was), paras(c.is)) {
			var side strings.Builder
			for _, p := range pair {
				if p.Number == "" {
					p.Text = "-"
				}
				side.WriteString(p.Text)
			}
			got = append(got, side.String())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q and %q: got %q, want %q", c.was, c.is, s, c.want)
		}
	}
}
