package cli

import (
	"slices"
	"strings"
	"testing"

	"coop/internal/check"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/sums"
	"coop/toolkit"
)

// foreseen are the hooks over a shipped example.
func foreseen(t testing.TB, example string) (interview.Hooks, *guide.Toolkit, guide.Answers, lang.Date) {
	t.Helper()
	kit, ps := guidefile.Load(toolkit.FS)
	if len(ps.Errors()) > 0 {
		t.Fatal(ps)
	}
	data, err := toolkit.FS.ReadFile("examples/" + example + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	f, ps := guidefile.DecodeAnswers(example, data, kit, nil)
	if len(ps.Errors()) > 0 {
		t.Fatal(ps)
	}
	today := lang.Date{Year: 2027, Month: 5, Day: 12}
	var hooks interview.Hooks
	(&app{}).foresee(&hooks, kit, today)
	return hooks, kit, f.Answers, today
}

// A larger path brings questions, tasks and papers; going back takes them away
// again, and the same path changes nothing.
func TestAnotherPathIsForeseen(t *testing.T) {
	hooks, kit, small, _ := foreseen(t, "doing-together")
	large := small.With(kit.Path.Question, guide.Choice("register"))
	to, back := hooks.Preview(small, large), hooks.Preview(large, small)
	for name, turns := range map[string][2]interview.Turn{
		"questions": {to.Questions, back.Questions}, "tasks": {to.Tasks, back.Tasks}, "papers": {to.Papers, back.Papers},
	} {
		if len(turns[0].Comes) == 0 || !slices.Equal(turns[0].Comes, turns[1].Goes) {
			t.Errorf("%s: %d come and on the way back %d go", name, len(turns[0].Comes), len(turns[1].Goes))
		}
	}
	if p := hooks.Preview(small, small); !p.None() {
		t.Errorf("the same answers: %s", p.Adds(1).EN)
	}
	for _, l := range lang.Both() {
		if said := to.Adds(0).In(l); !strings.ContainsAny(said, "123456789") || strings.Contains(said, "{") {
			t.Errorf("said: %q", said)
		}
	}
}

// A problem stands with every question that is asked and that it names, so that
// it is met wherever it can be mended.
func TestProblemsStandWithTheirQuestions(t *testing.T) {
	hooks, kit, answers, today := foreseen(t, "doing-together")
	answers = answers.With("idea.activities", guide.Choices{"personal", "overnight", "employ"}) // too much for a small group
	wrong, st := hooks.Problems(answers), kit.Read(answers, today).WithMeasures(sums.Measure)
	named := 0
	for _, p := range check.Answers(st) {
		text := lang.Join(" ", p.Text, p.Hint)
		for _, id := range p.Answers {
			if id := guide.ID(id); st.Applies(id) == guide.True {
				named++
				if !slices.Contains(wrong[id], text) {
					t.Errorf("%s is not said at %s", p.ID, id)
				}
			}
		}
	}
	if named < 5 {
		t.Errorf("only %d problems name a question", named)
	}
}

func BenchmarkPreview(b *testing.B) {
	hooks, kit, answers, _ := foreseen(b, "home-care")
	after := answers.With(kit.Path.Question, guide.Choice("start-small"))
	hooks.Preview(answers, after) // reads the rules
	for b.Loop() {
		hooks.Preview(answers, after)
	}
}

func BenchmarkProblems(b *testing.B) {
	hooks, _, answers, _ := foreseen(b, "home-care")
	hooks.Problems(answers)
	for b.Loop() {
		hooks.Problems(answers)
	}
}
