// Package plan turns the tasks of a toolkit and the answers of a group into days
// of the calendar: when each task can start, when it is likely to be done, and
// who does it.
//
// It counts in whole working days of Wales, knows no clock and reads no file. It
// judges no law; what a late task means is for the reader. cli, check, draft and
// export import it; it imports guide, problem and lang.
package plan

import (
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

// Plan is the tasks of a group in the order in which they can be done.
type Plan struct {
	// Start is the first working day: the day that was asked for or, where nobody
	// works on that, the next one.
	Start   lang.Date
	Tasks   []Task
	Waiting []Waiting
}

// Task is one task of the plan. A task that is done has no dates but Due.
type Task struct {
	*guide.Task

	Done bool

	// Start is the day on which the work can begin if everything before it takes
	// its usual time. Earliest, Likely and Latest are the last day of the work if
	// it and everything before it takes the least, the usual and the most time.
	Start, Earliest, Likely, Latest lang.Date

	// Due is the day by which the group wants it done, if it has named one. Late
	// reports that the likely day comes after it.
	Due  lang.Date
	Late bool

	// Role is what somebody is who does it. People are the names of those who are
	// that, as far as the group has said who they are.
	Role   lang.Text
	People []string
}

// Waiting is a task of which nobody knows yet whether it is part of the plan, and
// the open questions that decide it, in the order of the toolkit's condition.
type Waiting struct {
	*guide.Task
	For []*guide.Question
}

// Make plans the tasks that apply, from a day on. A task comes after those it
// names; one that does not apply, or of which that is not known, hands on what it
// comes after itself, and one that is done holds nothing up. Among tasks that
// could come next, the order is that of the steps and of their files.
//
// The problems are a start that is no day, a circle of tasks and an end beyond
// all reason; there is no plan then.
func Make(st *guide.State, start lang.Date) (Plan, problem.Problems) {
	if !start.Valid() || start.Year > lastYear-reach {
		return Plan{}, problem.Problems{{Code: problem.Missing, Text: wordNoStart, Hint: wordNoStartHint}}
	}
	b := newBuilder(st)
	order, circle := b.order()
	if circle != nil {
		return Plan{}, problem.Problems{{Code: problem.Invalid, Text: wordCircle.Fill("task", circle.Title), Hint: wordCircleHint, At: circle.Pos}}
	}
	w := newWorkdays(start)
	p := Plan{Start: w.date(0)}
	for _, t := range order {
		switch st.TaskApplies(t) {
		case guide.True:
			task := b.task(t)
			if !b.schedule(&task, w) {
				return Plan{}, problem.Problems{{Code: problem.Invalid, Text: wordTooFar.Fill("task", t.Title), Hint: wordTooFarHint, At: t.Pos}}
			}
			p.Tasks = append(p.Tasks, task)
		case guide.NotKnown:
			p.Waiting = append(p.Waiting, b.waiting(t))
		case guide.False:
		}
	}
	return p, nil
}

// builder works out a plan.
type builder struct {
	st    *guide.State
	kit   *guide.Toolkit
	tasks []*guide.Task
	byID  map[guide.ID]*guide.Task
	ends  map[guide.ID]ends
}

// ends are the last working days of a task, counted from the start of the plan as
// day 0, for the three durations. A task with no work left ends on day -1.
type ends struct{ least, likely, most int }

func newBuilder(st *guide.State) *builder {
	b := &builder{st: st, kit: st.Toolkit(), tasks: st.Toolkit().Tasks(), byID: map[guide.ID]*guide.Task{}, ends: map[guide.ID]ends{}}
	for _, t := range b.tasks {
		b.byID[t.ID] = t
	}
	return b
}

// order puts every task after those that it comes after, and otherwise leaves
// them as they stand. Where that is not possible it returns a task of the circle.
func (b *builder) order() (order []*guide.Task, circle *guide.Task) {
	placed := map[guide.ID]bool{}
	ready := func(t *guide.Task) bool {
		for _, id := range t.After {
			if b.byID[id] != nil && !placed[id] {
				return false
			}
		}
		return true
	}
	left := b.tasks
	for len(left) > 0 {
		i := 0
		for i < len(left) && !ready(left[i]) {
			i++
		}
		if i == len(left) {
			return nil, b.circle(left[0], placed)
		}
		placed[left[i].ID] = true
		order = append(order, left[i])
		left = append(left[:i:i], left[i+1:]...)
	}
	return order, nil
}

// circle follows a task that cannot be placed back to one that waits for itself:
// after as many steps as there are tasks the way must have gone in a circle.
func (b *builder) circle(t *guide.Task, placed map[guide.ID]bool) *guide.Task {
	for range b.tasks {
		for _, id := range t.After {
			if b.byID[id] != nil && !placed[id] {
				t = b.byID[id]
				break
			}
		}
	}
	return t
}

// schedule counts the days of a task and puts them into it. Every task that it
// comes after has been through here or does not apply. It is false where the end
// is out of reach.
func (b *builder) schedule(t *Task, w *workdays) bool {
	if t.Done {
		b.ends[t.ID] = ends{-1, -1, -1}
		return true
	}
	if d := t.Days; min(d.Least, d.Likely, d.Most) < 1 || max(d.Least, d.Likely, d.Most) > maxWorkdays {
		return false
	}
	before := b.before(t.Task)
	end := ends{before.least + t.Days.Least, before.likely + t.Days.Likely, before.most + t.Days.Most}
	b.ends[t.ID] = end
	if max(end.least, end.likely, end.most) > maxWorkdays {
		return false
	}
	t.Start = w.date(before.likely + 1)
	t.Earliest, t.Likely, t.Latest = w.date(end.least), w.date(end.likely), w.date(end.most)
	t.Late = !t.Due.IsZero() && t.Likely.Compare(t.Due) > 0
	return true
}

// before returns the last days of the work that a task comes after.
func (b *builder) before(t *guide.Task) ends {
	latest := ends{-1, -1, -1}
	for _, id := range t.After {
		if b.byID[id] == nil {
			continue
		}
		e, planned := b.ends[id]
		if !planned {
			e = b.before(b.byID[id])
			b.ends[id] = e // so that a long row of tasks that do not apply is walked once
		}
		latest = ends{max(latest.least, e.least), max(latest.likely, e.likely), max(latest.most, e.most)}
	}
	return latest
}

// task gathers what is known of a task apart from its days.
func (b *builder) task(t *guide.Task) Task {
	out := Task{Task: t, Done: b.st.TaskDone(t) == guide.True}
	if v, ok := b.st.Value(t.By); ok {
		due, _ := v.(guide.Date)
		out.Due = lang.Date(due)
	}
	if role := b.kit.Role(t.Who); role != nil {
		out.Role = role.Label
		out.People = b.people(role.FilledBy)
	}
	return out
}

// people returns the names of those whom the answer to a question names.
func (b *builder) people(question guide.ID) []string {
	v, _ := b.st.Value(question)
	switch v := v.(type) {
	case guide.Text:
		return []string{string(v)}
	case guide.People:
		names := make([]string, len(v))
		for i, id := range v {
			names[i] = b.st.Answers().People().Name(id)
		}
		return names
	}
	return nil
}

// waiting says which questions decide whether a task is part of the plan.
func (b *builder) waiting(t *guide.Task) Waiting {
	w := Waiting{Task: t}
	ids := b.st.Waits(t.When)
	if limited := len(t.Paths) > 0 || len(t.Step.Paths) > 0; limited && b.st.Path() == "" {
		ids = append([]guide.ID{b.kit.Path.Question}, ids...)
	}
	for _, id := range ids {
		if q := b.kit.Question(id); q != nil {
			w.For = append(w.For, q)
		}
	}
	return w
}
