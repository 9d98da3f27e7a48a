package draft

import (
	"coop/internal/guide"
	"coop/internal/lang"
)

// Follows is what another answer would change: what comes and what goes. It holds
// conditions only and drafts nothing, so that a wizard can show it while an
// option is highlighted.
type Follows struct {
	Clauses, Tasks, Papers Turn
}

// Turn is what comes and what goes, each in the order of its document or plan.
type Turn struct{ Comes, Goes []Named }

// Named is something by its id and its heading or title.
type Named struct {
	ID    string
	Title lang.Text
}

// None reports whether nothing comes or goes.
func (f Follows) None() bool {
	for _, t := range []Turn{f.Clauses, f.Tasks, f.Papers} {
		if len(t.Comes)+len(t.Goes) > 0 {
			return false
		}
	}
	return true
}

// Follows compares two sets of answers. What is not known yet counts as not
// there, before and after.
func (s *Set) Follows(before, after *guide.State) Follows {
	var f Follows
	was, is := s.FormOf(before), s.FormOf(after)
	if was == is {
		f.Clauses.turn(was, before, is, after)
	} else {
		f.Clauses.turn(was, before, nil, after)
		f.Clauses.turn(nil, before, is, after)
	}
	for _, step := range s.kit.Steps {
		for _, t := range step.Tasks {
			f.Tasks.note(string(t.ID), t.Title, before.TaskApplies(t), after.TaskApplies(t))
		}
	}
	for _, p := range s.papers {
		f.Papers.note(p.ID, p.Title, before.Holds(p.When), after.Holds(p.When))
	}
	return f
}

// turn notes the clauses of a document before and after; nil has none.
func (t *Turn) turn(was *Form, before *guide.State, is *Form, after *guide.State) {
	form := was
	if form == nil {
		form = is
	}
	if form == nil {
		return
	}
	for _, c := range form.Clauses() {
		then, now := guide.False, guide.False
		if was != nil {
			then = c.Stands(before)
		}
		if is != nil {
			now = c.Stands(after)
		}
		t.note(c.ID, c.Heading(), then, now)
	}
}

func (t *Turn) note(id string, title lang.Text, then, now guide.Truth) {
	switch {
	case then != guide.True && now == guide.True:
		t.Comes = append(t.Comes, Named{id, title})
	case then == guide.True && now != guide.True:
		t.Goes = append(t.Goes, Named{id, title})
	}
}
