// Package check gathers what is known of a group's answers and judges it: the
// checks of the toolkit, and the figures that may have moved since they were
// read.
//
// It never changes an answer and never prints. draft and cli import it.
package check

import (
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

// Answers judges the answers. A check whose condition is not known yet does not
// fire: an open question is never taken for an answer. Faults come first.
func Answers(st *guide.State) problem.Problems {
	var errors, warnings problem.Problems
	for _, c := range st.Toolkit().Checks {
		if st.Holds(c.Never) != guide.True {
			continue
		}
		p := problem.Problem{ID: string(c.ID), Code: problem.Practice, Severity: problem.Warning, Text: c.Message, Hint: c.Hint}
		switch {
		case c.Law:
			p.Code = problem.Law
		case c.Sums:
			p.Code = problem.Invalid
		}
		if c.Error {
			p.Severity = problem.Error
		}
		for _, id := range c.Never.IDs() {
			p.Answers = append(p.Answers, string(id))
		}
		for _, id := range c.Figures {
			if f := st.Toolkit().Figure(id); f != nil {
				p.Law = append(p.Law, figure(f))
			}
		}
		if len(p.Law) == 0 {
			p.Law = []problem.Figure{{ID: string(c.ID), Section: c.Section, Source: c.Source}}
		}
		if c.Error {
			errors = append(errors, p)
		} else {
			warnings = append(warnings, p)
		}
	}
	found := append(errors, warnings...)
	return append(found, stale(st, found)...)
}

// stale warns once of the figures that what was found rests on, and those behind
// the questions that are asked, where they were last read more than twelve
// months before the day of the state.
func stale(st *guide.State, found problem.Problems) problem.Problems {
	rests := map[string]bool{}
	for _, p := range found {
		for _, f := range p.Law {
			rests[f.ID] = true
		}
	}
	for _, q := range st.Position().Asked {
		for _, id := range q.Law {
			rests[string(id)] = true
		}
	}
	p := problem.Problem{ID: "old-figures", Code: problem.Stale, Severity: problem.Warning, Text: wordStale, Hint: wordStaleHint}
	oldest := lang.Date{}
	for _, f := range st.Toolkit().Figures {
		if !rests[string(f.ID)] || !f.Stale(st.Day()) {
			continue
		}
		p.Law = append(p.Law, figure(f))
		if oldest.IsZero() || f.AsAt.Compare(oldest) < 0 {
			oldest = f.AsAt
		}
	}
	if len(p.Law) == 0 {
		return nil
	}
	p.Text = p.Text.Fill("date", lang.Text{EN: oldest.In(lang.EN), CY: oldest.In(lang.CY)})
	return problem.Problems{p}
}

func figure(f *guide.Figure) problem.Figure {
	return problem.Figure{ID: string(f.ID), Section: f.Section, Source: f.Source, AsAt: f.AsAt.String()}
}
