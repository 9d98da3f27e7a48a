package draft

import (
	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

// ownPlain is the field of the group's own clauses that says what one means. A
// toolkit need not have it.
const ownPlain guide.ID = "plain"

// ownRules returns the clauses that the group wrote for a part, in order. One whose
// part is not decided yet comes last of all.
func (f *Form) ownRules(st *guide.State, p *Part) []guide.Item {
	if f.Own == "" {
		return nil
	}
	v, _ := st.Value(f.Own)
	list, _ := v.(guide.List)
	var out []guide.Item
	for _, it := range list {
		part, decided := it.Fields["part"].(guide.Choice)
		if !decided {
			part = guide.Choice(f.Parts[len(f.Parts)-1].ID)
		}
		if string(part) == p.ID {
			out = append(out, it)
		}
	}
	return out
}

// ownHeading is the heading of a clause that the group wrote, and says that it did.
func (c *composer) ownHeading(it guide.Item) []doc.Inline {
	return c.text(lang.Join(" ", lang.Same(guide.Canonical(it.Fields["name"])), wordOwnClause))
}

// plainOwn is what a clause of the group means in its words, or a visible blank.
func (c *composer) plainOwn(form *Form, it guide.Item) doc.Inline {
	if words, ok := it.Fields[ownPlain].(guide.Text); ok {
		return doc.Text(words)
	}
	return c.blank(form.Own)
}

// Unplain warns of every clause the group wrote itself that has no line in plain
// words. All others have one: the form cannot be read without.
func (s *Set) Unplain(st *guide.State) problem.Problems {
	form := s.FormOf(st)
	if form == nil || form.Own == "" || s.kit.Field(s.kit.Question(form.Own), ownPlain) == nil {
		return nil
	}
	var ps problem.Problems
	for _, p := range form.Parts {
		for _, it := range form.ownRules(st, p) {
			if _, ok := it.Fields[ownPlain].(guide.Text); ok {
				continue
			}
			ps = append(ps, problem.Problem{
				ID: "own-rule-plain", Code: problem.Practice, Severity: problem.Warning,
				Text: wordUnplain.Fill("name", guide.Canonical(it.Fields["name"])), Hint: wordUnplainHint,
				Answers: []string{string(form.Own)},
			})
		}
	}
	return ps
}
