package contenttest

import (
	"io/fs"
	"path"
	"slices"
	"testing"

	"coop/internal/check"
	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/people"
	"coop/internal/plan"
	"coop/internal/problem"
	"coop/internal/source"
	"coop/internal/sums"
	"coop/templates"
	"coop/toolkit"
)

// today is the day of every test here: before the dates of the examples.
var today = lang.Date{Year: 2027, Month: 1, Day: 4}

func shipped(t *testing.T) (*guide.Toolkit, *draft.Set) {
	t.Helper()
	kit, ps := guidefile.Load(toolkit.FS)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	set, ps := draft.Load(templates.FS, kit, nil)
	if ps = append(ps, set.StepPapers()...); len(ps) > 0 {
		t.Fatal(ps)
	}
	return kit, set
}

func answers(t *testing.T, kit *guide.Toolkit, name string, data []byte) guide.Answers {
	t.Helper()
	f, ps := guidefile.DecodeAnswers(name, data, kit, nil)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return f.Answers
}

// group is what follows from a group's answers: what the program would show.
type group struct {
	kit      *guide.Toolkit
	set      *draft.Set
	state    *guide.State
	plan     plan.Plan
	problems problem.Problems
}

func groupOf(t *testing.T, kit *guide.Toolkit, set *draft.Set, a guide.Answers) group {
	t.Helper()
	g := group{kit: kit, set: set, state: kit.Read(a, today).WithMeasures(sums.Measure)}
	g.problems = check.Answers(g.state)
	var ps problem.Problems
	g.plan, ps = plan.Make(g.state, today)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return g
}

func (g group) compose(t *testing.T, p *draft.Paper, l lang.Lang) *doc.Document {
	t.Helper()
	return g.composeFrom(t, p, g.input(l))
}

func (g group) input(l lang.Lang) draft.Input {
	wanted := people.Wanted(g.state, "idea.already", "idea.missing")
	return draft.Input{
		State: g.state, Lang: l, Plan: g.plan, Problems: g.problems,
		Missing: people.Missing(g.kit, g.state.Answers().People(), wanted),
	}
}

func (g group) composeFrom(t *testing.T, p *draft.Paper, in draft.Input) *doc.Document {
	t.Helper()
	d, err := g.set.Compose(p, in)
	if err != nil {
		t.Fatalf("%s in %s: %v", p.ID, in.Lang, err)
	}
	return d
}

// beside is a paper in both languages side by side, English first.
func (g group) beside(t *testing.T, p *draft.Paper) *doc.Document {
	t.Helper()
	var sides [2]*doc.Document
	for i, l := range lang.Both() {
		in := g.input(l)
		in.Beside = true
		sides[i] = g.composeFrom(t, p, in)
	}
	d, err := doc.Pair(sides[0], sides[1], [2]string{alone, alone})
	if err != nil {
		t.Fatalf("%s side by side: %v", p.ID, err)
	}
	return d
}

// alone stands in a paper in both languages where one of them says nothing.
const alone = "(ALONE)"

// said is a text in both languages as it stands in a file, with its key and place.
type said struct {
	lang.Text
	key string
	at  problem.Pos
}

// texts returns every text of the YAML files in fsys, examples left out, in the
// order of the files.
func texts(t *testing.T, fsys fs.FS) []said {
	t.Helper()
	var out []said
	err := fs.WalkDir(fsys, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".yaml" || path.Dir(name) == "examples" {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		n, ps := source.Parse(name, data)
		if len(ps) > 0 {
			t.Fatal(ps)
		}
		out = append(out, textsOf("", n)...)
		return nil
	})
	if err != nil || len(out) == 0 {
		t.Fatal("no texts were found", err)
	}
	return out
}

func textsOf(key string, n *source.Node) []said {
	var out []said
	if en, cy := n.Get("en"), n.Get("cy"); en != nil && cy != nil {
		out = append(out, said{Text: lang.Text{EN: en.Text, CY: cy.Text}, key: key, at: n.At})
	}
	for _, f := range n.Fields {
		out = append(out, textsOf(f.Key, f.Value)...)
	}
	for _, it := range n.Items {
		out = append(out, textsOf(key, it)...)
	}
	return out
}

// only keeps the texts of some keys.
func only(all []said, keys ...string) []said {
	return slices.DeleteFunc(slices.Clone(all), func(s said) bool { return !slices.Contains(keys, s.key) })
}
