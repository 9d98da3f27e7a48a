package contenttest

import (
	"flag"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/render/markdown"
	"coop/toolkit"
)

var update = flag.Bool("update", false, "write what follows into the personas")

// personas are groups as an adviser meets them: each file has their answers and,
// in words, what follows from them.
func personas(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("testdata", "personas", "*.txtar"))
	if err != nil || len(names) < 12 {
		t.Fatal("fewer than twelve personas", err)
	}
	out := map[string]string{}
	for _, name := range names {
		out[strings.TrimSuffix(filepath.Base(name), ".txtar")] = name
	}
	return out
}

func persona(t *testing.T, kit *guide.Toolkit, file string) (*txtar.Archive, guide.Answers) {
	t.Helper()
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Files) != 2 {
		t.Fatalf("%s needs answers.yaml and follows", file)
	}
	return a, answers(t, kit, a.Files[0].Name, a.Files[0].Data)
}

// follows says in a few lines what the program makes of a group.
func follows(t *testing.T, g group) string {
	t.Helper()
	var b strings.Builder
	line := func(key string, words ...string) { fmt.Fprintf(&b, "%s: %s\n", key, strings.Join(words, ", ")) }
	o := g.state.Finding(g.kit.Path.Finding)
	if o.Known == guide.True {
		line("suggests", o.Result.ID)
		line("because", strings.Join(strings.Fields(o.Row.Because.EN)[:6], " "))
		for _, r := range o.Others {
			line("and also", r.Result)
		}
	} else {
		line("suggests", "nothing yet")
	}
	line("path", g.state.Path())
	var papers, tasks, found, open []string
	for _, p := range g.set.Papers() {
		if g.set.Applies(p, g.state) == guide.True {
			papers = append(papers, p.ID)
		}
	}
	for _, task := range g.plan.Tasks {
		switch {
		case task.Done:
			tasks = append(tasks, string(task.ID)+" (done)")
		case task.Late:
			tasks = append(tasks, string(task.ID)+" (late)")
		default:
			tasks = append(tasks, string(task.ID))
		}
	}
	for _, p := range g.problems {
		found = append(found, p.ID)
	}
	for _, q := range g.state.Position().Open {
		open = append(open, string(q.ID))
	}
	line("papers", papers...)
	line("tasks", tasks...)
	line("checks", found...)
	line("open", open...)
	return strings.ReplaceAll(b.String(), ": \n", ": none\n")
}

func TestPersonas(t *testing.T) {
	kit, set := shipped(t)
	for name, file := range personas(t) {
		t.Run(name, func(t *testing.T) {
			archive, a := persona(t, kit, file)
			got := follows(t, groupOf(t, kit, set, a))
			if *update {
				archive.Files[1].Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(archive), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(archive.Files[1].Data), got); diff != "" {
				t.Errorf("what follows has changed (-was +is):\n%s", diff)
			}
		})
	}
}

// People have little time. What a group is asked at once is bounded by its path,
// and by what fits into one evening for each step.
func TestNobodyIsAskedTooMuch(t *testing.T) {
	kit, _ := shipped(t)
	most := map[string]int{"start-small": 30, "register": 75, "provide-care": 130}
	held := func(name string, a guide.Answers) {
		st := kit.Read(a, today)
		inStep := map[guide.ID]int{}
		asked := st.Position().Asked
		for _, q := range asked {
			inStep[q.Step.ID]++
		}
		if len(asked) > most[st.Path()] {
			t.Errorf("%s is asked %d questions on %s, more than %d", name, len(asked), st.Path(), most[st.Path()])
		}
		for _, s := range kit.Steps {
			if inStep[s.ID] > 12 {
				t.Errorf("%s is asked %d questions in step %s, more than 12", name, inStep[s.ID], s.ID)
			}
		}
		t.Logf("%s: %d on %s", name, len(asked), st.Path())
	}
	for name, file := range personas(t) {
		_, a := persona(t, kit, file)
		held(name, a)
	}
	for _, name := range guidefile.Examples(toolkit.FS) {
		held(name, example(t, kit, name))
	}
}

// Whatever a group answers otherwise shows somewhere: in a paper, a task or a
// check.
func TestEveryAnswerMatters(t *testing.T) {
	kit, set := shipped(t)
	matters := map[guide.ID]bool{}
	for name, file := range personas(t) {
		t.Run(name, func(t *testing.T) {
			_, a := persona(t, kit, file)
			base := slices.Collect(everything(t, groupOf(t, kit, set, a)))
			for _, q := range kit.Questions() {
				v, ok := a.Get(q.ID)
				if !ok {
					continue
				}
				for _, other := range others(kit, q, v, a.People()) {
					matters[q.ID] = true
					if !sees(t, groupOf(t, kit, set, a.With(q.ID, other)), base) {
						t.Errorf("%s: %s or %s makes no difference", q.ID, guide.Canonical(v), guide.Canonical(other))
					}
				}
			}
		})
	}
	for _, q := range kit.Questions() {
		if !matters[q.ID] {
			t.Errorf("%s is answered by none of the personas", q.ID)
		}
	}
}

// everything is all that a group would get to see, bit by bit: first what is
// soonest made. The question sheets are left aside, since they print every answer.
func everything(t *testing.T, g group) iter.Seq[string] {
	t.Helper()
	return func(yield func(string) bool) {
		var b strings.Builder
		for _, task := range g.plan.Tasks {
			fmt.Fprintln(&b, task.ID, task.Done, task.Late, task.Due, task.Start, task.Likely)
		}
		for _, p := range g.problems {
			fmt.Fprintln(&b, p.ID)
		}
		if !yield(b.String()) {
			return
		}
		for _, p := range g.set.Papers() {
			if p.ID == "question-sheets" {
				continue
			}
			paper := p.ID + "\n"
			if g.set.Applies(p, g.state) != guide.False {
				paper += string(markdown.Render(g.compose(t, p, lang.EN), doc.Words{}))
			}
			if !yield(paper) {
				return
			}
		}
	}
}

// sees reports whether a group gets to see something else than base, and stops at
// the first thing that differs.
func sees(t *testing.T, g group, base []string) bool {
	t.Helper()
	i := 0
	for bit := range everything(t, g) {
		if bit != base[i] {
			return true
		}
		i++
	}
	return false
}

// others are the answers that a group might as well have given: every other
// option, one more or one fewer of several, other words, another day.
func others(kit *guide.Toolkit, q *guide.Question, v guide.Value, list guide.List) []guide.Value {
	var out []guide.Value
	switch v := v.(type) {
	case guide.Choice:
		for _, o := range q.Options {
			if o.ID != string(v) {
				out = append(out, guide.Choice(o.ID))
			}
		}
	case guide.Choices:
		for _, o := range q.Options {
			out = append(out, toggled(q, v, o.ID))
		}
	case guide.People:
		for _, it := range list {
			switch i := slices.Index(v, it.ID); {
			case q.AtMost != nil && *q.AtMost == 1 && i < 0:
				out = append(out, guide.People{it.ID})
			case i < 0:
				out = append(out, append(slices.Clone(v), it.ID))
			case len(v) > 1:
				out = append(out, slices.Delete(slices.Clone(v), i, i+1))
			}
		}
	case guide.List:
		first := kit.FieldsOf(q)[0].ID
		out = append(out, v.With(guide.Item{ID: "other", Fields: map[guide.ID]guide.Value{first: guide.Text("Something else")}}))
	case guide.Text:
		out = append(out, guide.Text("Something else"))
	case guide.Number:
		out = append(out, v+1)
	case guide.Money:
		out = append(out, v+100)
	case guide.Date:
		d := lang.Date(v)
		d.Day = d.Day%28 + 1
		out = append(out, guide.Date(d))
	case guide.MonthDay:
		out = append(out, guide.MonthDay{Month: 6, Day: 15})
	case guide.Later:
		for _, o := range q.Options {
			out = append(out, guide.Choice(o.ID))
		}
	}
	return slices.DeleteFunc(out, func(w guide.Value) bool { return w == nil })
}

// toggled takes an option out or puts it in; nil where nothing would be left or
// it would be too many.
func toggled(q *guide.Question, v guide.Choices, id string) guide.Value {
	var out guide.Choices
	for _, o := range q.Options {
		if slices.Contains(v, o.ID) != (o.ID == id) {
			out = append(out, o.ID)
		}
	}
	if len(out) == 0 || q.AtMost != nil && int64(len(out)) > *q.AtMost {
		return nil
	}
	return out
}
