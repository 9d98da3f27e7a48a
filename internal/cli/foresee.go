package cli

import (
	"slices"
	"strings"
	"sync"

	"coop/internal/check"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/sums"
)

// foresee adds to the hooks what a sitting can be told of answers before any
// document is drafted: what is wrong with them, and what another would change.
// Both need the rules of every legal form, not of the chosen one alone. They are
// read while the first page is on the screen.
func (a *app) foresee(hooks *interview.Hooks, kit *guide.Toolkit, today lang.Date) {
	every := sync.OnceValue(func() *draft.Set {
		set, ps := draft.Load(a.templatesFS(), kit, nil)
		if len(ps.Errors()) > 0 {
			return nil // drafting says so
		}
		return set
	})
	go every()
	read := func(answers guide.Answers) *guide.State { return kit.Read(answers, today).WithMeasures(sums.Measure) }
	hooks.Problems = func(answers guide.Answers) map[guide.ID][]lang.Text {
		return wrong(every(), read(answers))
	}
	hooks.Preview = func(before, after guide.Answers) interview.Preview {
		was, is := read(before), read(after)
		p := interview.Preview{Questions: interview.Asks(was, is)}
		if set := every(); set != nil {
			f := set.Follows(was, is)
			p.Rules, p.Tasks, p.Papers = titles(f.Clauses), titles(f.Tasks), titles(f.Papers)
		}
		return p
	}
}

// wrong puts each problem with every question that is asked and whose answer it
// names, as any of them may be the one that mends it.
func wrong(set *draft.Set, st *guide.State) map[guide.ID][]lang.Text {
	ps := check.Answers(st)
	if set != nil {
		ps = slices.Concat(set.Unmet(st), ps, set.Unplain(st))
	}
	out := map[guide.ID][]lang.Text{}
	for _, p := range ps {
		for _, id := range p.Answers {
			if id := guide.ID(id); st.Applies(id) == guide.True {
				out[id] = append(out[id], lang.Join(" ", p.Text, p.Hint))
			}
		}
	}
	return out
}

func titles(t draft.Turn) interview.Turn {
	list := func(all []draft.Named) []lang.Text {
		var out []lang.Text
		for _, n := range all {
			out = append(out, n.Title)
		}
		return out
	}
	return interview.Turn{Comes: list(t.Comes), Goes: list(t.Goes)}
}

// draftInSitting drafts documents into the group's folder and says what was
// written and which task of the plan is the first that is open.
func (a *app) draftInSitting(g *group, answers guide.Answers, o generateOptions, documents []string, tell func(interview.Progress)) (interview.Made, error) {
	d, _, report, err := a.draftFolder(g, answers, o, documents, tell)
	var made interview.Made
	for _, r := range report {
		made.Files = append(made.Files, r.Path)
	}
	if d != nil {
		made.Task = d.firstTask()
	}
	return made, said(err)
}

// firstTask names the first task of the plan that is not done, and who does it.
func (d *drafter) firstTask() lang.Text {
	for _, t := range d.plan.Tasks {
		if t.Done {
			continue
		}
		who := t.Role
		if len(t.People) > 0 {
			who = lang.Same(strings.Join(slices.Compact(slices.Clone(t.People)), ", "))
		}
		if who.IsZero() {
			return t.Title
		}
		return wordTaskOf.Fill("task", t.Title, "who", who)
	}
	return lang.Text{}
}
