package contenttest

import (
	"slices"
	"testing"

	"coop/internal/guide"
)

func TestShippedContentLoads(t *testing.T) { shipped(t) }

// A question that nothing reads wastes the time of everybody who answers it.
func TestEveryQuestionIsRead(t *testing.T) {
	kit, set := shipped(t)
	readers := map[guide.ID][]string{}
	note := func(who string, ids ...guide.ID) {
		for _, id := range ids {
			readers[id] = append(readers[id], who)
		}
	}
	for _, p := range set.Papers() {
		note("paper "+p.ID, p.Reads()...)
	}
	for _, f := range set.Forms() {
		note("rules of "+f.ID, f.Reads()...)
	}
	for _, c := range kit.Checks {
		note("check "+string(c.ID), c.Never.IDs()...)
	}
	for _, f := range kit.Findings {
		for _, r := range f.Rows {
			note("finding "+string(f.ID), r.When.IDs()...)
		}
	}
	for _, q := range kit.Questions() {
		note("question "+string(q.ID), q.When.IDs()...)
	}
	for _, k := range kit.Tasks() {
		note("task "+string(k.ID), k.When.IDs()...)
		note("task "+string(k.ID), k.DoneWhen.IDs()...)
		note("task "+string(k.ID), k.By)
	}
	for _, r := range kit.Roles {
		note("role "+r.ID, r.FilledBy)
	}
	note("toolkit", kit.GroupName, kit.Path.Question)
	for _, q := range kit.Questions() {
		if len(readers[q.ID]) == 0 {
			t.Errorf("%s: %s is read by no paper, check, condition or task", q.Pos, q.ID)
		}
	}
}

// Nobody chooses in the dark: every option says what follows from it.
func TestEveryOptionLeadsSomewhere(t *testing.T) {
	kit, _ := shipped(t)
	held := func(options []guide.Option) {
		for _, o := range options {
			if o.LeadsTo.EN == "" || o.LeadsTo.CY == "" {
				t.Errorf("%s: %s leads nowhere", o.Pos, o.ID)
			}
		}
	}
	for _, q := range kit.Questions() {
		held(q.Options)
		for _, f := range kit.FieldsOf(q) {
			held(f.Options)
		}
	}
	held(kit.Groups)
	held(kit.Paths)
	for _, f := range kit.Findings {
		held(f.Results)
	}
}

// Three meetings with people who have little time: no path that starts small asks
// or sets more than this. The bounds count everything that any answers could bring
// up at once, and so hold for every group.
func TestStartingSmallStaysSmall(t *testing.T) {
	kit, _ := shipped(t)
	small := func(paths []string) bool { return len(paths) == 0 || slices.Contains(paths, "start-small") }
	questions, tasks := 0, 0
	for _, s := range kit.Steps {
		if !small(s.Paths) {
			continue
		}
		inStep := 0
		for _, q := range s.Questions {
			if small(q.Paths) {
				inStep++
			}
		}
		if inStep > 12 {
			t.Errorf("step %s asks up to %d questions, more than 12", s.ID, inStep)
		}
		questions += inStep
		for _, k := range s.Tasks {
			if small(k.Paths) {
				tasks++
			}
		}
	}
	if questions > 30 {
		t.Errorf("up to %d questions, more than 30", questions)
	}
	if tasks > 15 {
		t.Errorf("up to %d tasks, more than 15", tasks)
	}
	t.Logf("at most %d questions and %d tasks", questions, tasks)
}

func TestChecksKeepLawAndPracticeApart(t *testing.T) {
	kit, _ := shipped(t)
	if len(kit.Checks) == 0 {
		t.Fatal("there are no checks")
	}
	for _, c := range kit.Checks {
		switch {
		case c.Law && (c.Section == "" || c.Source == ""):
			t.Errorf("%s: %s is of the law and needs its section and source", c.Pos, c.ID)
		case c.Sums && (!c.Error || c.Section != ""):
			t.Errorf("%s: %s is arithmetic, an error without a section", c.Pos, c.ID)
		case !c.Law && !c.Sums && c.Error:
			t.Errorf("%s: %s is practice and may only warn", c.Pos, c.ID)
		case !c.Law && c.Section != "":
			t.Errorf("%s: %s is practice and has a section of the law", c.Pos, c.ID)
		}
		for _, id := range c.Figures {
			if f := kit.Figure(id); c.Law && f.Section == "" {
				t.Errorf("%s: %s is of the law and rests on %s, which is practice", c.Pos, c.ID, id)
			}
		}
	}
}
