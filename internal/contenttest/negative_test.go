package contenttest

import (
	"bytes"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/problem"
)

// negative is an entry of testdata/negative.yaml: something that the rules may not
// be, the answers that would make them so, and the clauses that no answer moves.
type negative struct {
	Number int
	Check  string
	Cases  []breach
	Always []fixture
}

// breach is answers that break something, and answers that just do not.
type breach struct {
	Given, Set, Neighbour yaml.Node
	Want                  []wanted
	Refused               guide.ID
}

// wanted is what the program says of a breach.
type wanted struct {
	ID, Kind, Section string
	Warns             bool
	Mends             guide.ID
}

// fixture is a clause that is always in, and what the law has to do with it.
type fixture struct {
	Clause  string
	Given   yaml.Node
	RestsOn guide.ID `yaml:"rests-on"`
	Point   guide.ID
	Why     string
}

func negatives(t *testing.T) []negative {
	t.Helper()
	data, err := os.ReadFile("testdata/negative.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Checks []negative }
	read := yaml.NewDecoder(bytes.NewReader(data))
	read.KnownFields(true)
	if err := read.Decode(&file); err != nil {
		t.Fatal(err)
	}
	return file.Checks
}

// put reads answers of the data and lays them over others.
func put(t *testing.T, kit *guide.Toolkit, node yaml.Node, over guide.Answers) (guide.Answers, problem.Problems) {
	t.Helper()
	if node.IsZero() {
		return over, nil
	}
	if node.Kind == yaml.AliasNode {
		node = *node.Alias
	}
	node.Anchor = ""
	data, err := yaml.Marshal(&node)
	if err != nil {
		t.Fatal(err)
	}
	f, ps := guidefile.DecodeAnswers("testdata/negative.yaml", data, kit, over.People())
	for _, q := range kit.Questions() {
		if v, ok := f.Answers.Get(q.ID); ok {
			over = over.With(q.ID, v)
		}
	}
	return over, ps
}

// mustPut is put for answers that can be read.
func mustPut(t *testing.T, kit *guide.Toolkit, node yaml.Node, over guide.Answers) guide.Answers {
	t.Helper()
	a, ps := put(t, kit, node, over)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return a
}

// wrongs are what the program finds wrong with a group: its answers and, in the rules,
// what the law asks for and no clause says. Figures that may be old are left aside.
func wrongs(t *testing.T, kit *guide.Toolkit, set *draft.Set, a guide.Answers) map[string]problem.Problem {
	t.Helper()
	g := groupOf(t, kit, set, a)
	out := map[string]problem.Problem{}
	for _, p := range append(set.Unmet(g.state), g.problems...) {
		if p.Code != problem.Stale {
			out[p.ID] = p
		}
	}
	return out
}

// asWanted puts a problem into the words of the data.
func asWanted(kit *guide.Toolkit, p problem.Problem, mends guide.ID) wanted {
	w := wanted{ID: p.ID, Warns: p.Severity == problem.Warning}
	switch p.Code { //nolint:exhaustive // the others are no kinds of check
	case problem.Law:
		w.Kind, w.Section = "law", p.Law[0].Section
	case problem.Practice:
		w.Kind = "practice"
	case problem.Invalid:
		w.Kind = "arithmetic"
	}
	for _, c := range kit.Checks {
		if string(c.ID) == p.ID {
			w.Section = c.Section
		}
	}
	if slices.Contains(p.Answers, string(mends)) {
		w.Mends = mends
	}
	return w
}

// Answers that break the law, or good practice, give exactly the problem that says
// so, of its kind and with its section; one step inside the line there is none.
func TestWhatBreaksTheRulesIsSeen(t *testing.T) {
	kit, set := shipped(t)
	base := example(t, kit, "home-care")
	for _, n := range negatives(t) {
		t.Run(n.Check, func(t *testing.T) {
			if len(n.Cases)+len(n.Always) == 0 {
				t.Error("nothing breaks it and nothing keeps it")
			}
			for _, c := range n.Cases {
				given := mustPut(t, kit, c.Given, base)
				broken, refusals := put(t, kit, c.Set, given)
				inside := wrongs(t, kit, set, mustPut(t, kit, c.Neighbour, given))
				if c.Refused != "" {
					if len(refusals) != 1 || refusals[0].Code != problem.Invalid || !slices.Contains(refusals[0].Answers, string(c.Refused)) {
						t.Errorf("line %d: want one refusal by %s, got %v", c.Set.Line, c.Refused, refusals)
					}
					continue
				}
				if len(refusals) > 0 || len(c.Want) == 0 {
					t.Fatalf("line %d: nothing is wanted, or the answers cannot be read: %v", c.Set.Line, refusals)
				}
				before, after := wrongs(t, kit, set, given), wrongs(t, kit, set, broken)
				got, want := map[string]wanted{}, map[string]wanted{}
				for id, p := range after {
					if _, was := before[id]; !was {
						got[id] = asWanted(kit, p, "")
					}
				}
				for _, w := range c.Want {
					w.Warns = w.Warns || w.Kind == "practice"
					want[w.ID] = w
					if p, ok := after[w.ID]; ok && got[w.ID].ID != "" {
						got[w.ID] = asWanted(kit, p, w.Mends)
					}
					if p, still := inside[w.ID]; still {
						t.Errorf("line %d: one step inside the line there is still %s: %s", c.Neighbour.Line, w.ID, p.Text.EN)
					}
					if w.Kind == "law" && w.Section == "" || w.Kind != "law" && w.Section != "" {
						t.Errorf("line %d: %s: only law has a section, and always", c.Set.Line, w.ID)
					}
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("line %d: (-want +got):\n%s", c.Set.Line, diff)
				}
			}
		})
	}
}

// What no answer can break stands in a clause that no answer takes out.
func TestWhatNoAnswerMovesIsThere(t *testing.T) {
	kit, set := shipped(t)
	names, all := societies(t, kit)
	for _, n := range negatives(t) {
		for _, f := range n.Always {
			for _, name := range names {
				a := mustPut(t, kit, f.Given, all[name])
				form := formOf(t, kit, set, a)
				if ownWords(form) {
					continue // the list is that of the law of societies
				}
				clause := form.Clause(f.Clause)
				if clause == nil || f.Why == "" || f.RestsOn == "" && f.Point == "" {
					t.Fatalf("%d %s: %q is no clause of %s, or has no reason or nothing of the law", n.Number, n.Check, f.Clause, name)
				}
				if f.RestsOn != "" && !slices.Contains(clause.Law, f.RestsOn) || f.Point != "" && !slices.Contains(clause.Satisfies, f.Point) {
					t.Fatalf("%s does not rest on %q or meet %q", f.Clause, f.RestsOn, f.Point)
				}
				if clause.Stands(kit.Read(a, today)) != guide.True || !slices.ContainsFunc(clausesOf(rulesOf(t, kit, set, a, lang.EN)), func(c *doc.Clause) bool { return c.ID == f.Clause }) {
					t.Errorf("%d %s: %s is not in the rules of %s", n.Number, n.Check, f.Clause, name)
				}
			}
		}
	}
}

// Each of the 25 things to check is here under its number, and every check of the
// law or of arithmetic that the toolkit has is broken by something.
func TestEveryCheckIsBrokenOnce(t *testing.T) {
	kit, _ := shipped(t)
	numbers, broken := map[int]bool{}, map[string]bool{}
	for _, n := range negatives(t) {
		if n.Number != 0 && numbers[n.Number] {
			t.Errorf("number %d stands twice", n.Number)
		}
		numbers[n.Number] = true
		for _, c := range n.Cases {
			for _, w := range c.Want {
				broken[w.ID] = true
			}
		}
	}
	for i := 1; i <= 25; i++ {
		if !numbers[i] {
			t.Errorf("number %d is missing", i)
		}
	}
	for _, c := range kit.Checks {
		if (c.Law || c.Sums) && !broken[string(c.ID)] {
			t.Errorf("%s: no answers in testdata/negative.yaml break %s", c.Pos, c.ID)
		}
	}
}
