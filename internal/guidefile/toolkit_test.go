package guidefile

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/rogpeppe/go-internal/txtar"

	"coop/internal/guide"
	"coop/internal/problem"
	"coop/internal/source"
)

// Each archive of testdata/toolkit/err is laid over the small good toolkit and
// gives exactly the problems of its section "out". An empty file takes one away.
// A file of lines such as "< a | b" is that of the base with a replaced by b; in
// both \n is the end of a line.
func TestToolkitErrors(t *testing.T) {
	for _, name := range files(t, "testdata/toolkit/err/*.txtar") {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			fsys, want := over(t, a)
			_, ps := Load(fsys)
			got := problemText(ps)
			if len(ps.Errors()) == 0 {
				t.Error("nothing is wrong with it")
			}
			for _, p := range ps {
				if p.Text.CY == "" || (p.Hint.EN == "") != (p.Hint.CY == "") || p.At.File == "" {
					t.Errorf("a language or the place is missing: %+v", p)
				}
			}
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != string(want.Data) {
				t.Errorf("got\n%s\nwant\n%s", got, want.Data)
			}
		})
	}
}

// over lays the files of an archive over the base. It returns its section "out" too.
func over(t *testing.T, a *txtar.Archive) (fsys fstest.MapFS, out *txtar.File) {
	t.Helper()
	fsys = fstest.MapFS{}
	root := os.DirFS("testdata/toolkit/base")
	err := fs.WalkDir(root, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		fsys[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range a.Files {
		switch {
		case f.Name == "out":
			out = &a.Files[i]
		case len(f.Data) == 0:
			delete(fsys, f.Name)
		case strings.HasPrefix(string(f.Data), "< "):
			fsys[f.Name] = &fstest.MapFile{Data: edited(t, string(fsys[f.Name].Data), string(f.Data))}
		default:
			fsys[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	if out == nil {
		t.Fatal("there is no section out")
	}
	return fsys, out
}

func edited(t *testing.T, text, edits string) []byte {
	t.Helper()
	for e := range strings.SplitSeq(strings.TrimSpace(edits), "\n") {
		from, to, ok := strings.Cut(strings.ReplaceAll(strings.TrimPrefix(e, "< "), `\n`, "\n"), " |")
		if !ok || !strings.Contains(text, from) {
			t.Fatalf("nothing to replace: %s", e)
		}
		text = strings.Replace(text, from, strings.TrimPrefix(to, " "), 1)
	}
	return []byte(text)
}

// The conditions of testdata/toolkit/conditions.txt hold every part of the
// grammar. Each is read, judged to be good, written back and read again.
func TestConditionText(t *testing.T) {
	kit := base(t)
	data, err := os.ReadFile("testdata/toolkit/conditions.txt")
	if err != nil {
		t.Fatal(err)
	}
	ops, hows, measures := map[guide.Op]bool{}, map[guide.Comparison]bool{}, map[guide.MeasureKind]bool{}
	for line := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		c := readCondition(t, line)
		if ps := kit.VerifyCondition(c); len(ps) > 0 {
			t.Errorf("%s: %v", line, ps)
		}
		text := ConditionText(c)
		again := readCondition(t, text)
		if diff := cmp.Diff(c, again, cmpopts.IgnoreTypes(problem.Pos{})); diff != "" {
			t.Errorf("%s\nis written as %s\n%s", line, text, diff)
		}
		note(c, ops, hows, measures)
	}
	if len(ops) != int(guide.Compare) || len(hows) != len(guide.Comparisons()) || len(measures) != int(guide.Today)+1 {
		t.Errorf("not all of the grammar is here: %v %v %v", ops, hows, measures)
	}
	if got := ConditionText(guide.Condition{}); got != "" {
		t.Errorf("no condition is written as %s", got)
	}
}

func readCondition(t *testing.T, text string) guide.Condition {
	t.Helper()
	root, ps := source.Parse("condition", []byte("when: "+text))
	var r Reader
	c := r.Condition(root.Get("when"))
	if ps = append(ps, r.Problems...); len(ps) > 0 {
		t.Fatalf("%s: %v", text, ps)
	}
	return c
}

// note remembers which parts of the grammar a condition has.
func note(c guide.Condition, ops map[guide.Op]bool, hows map[guide.Comparison]bool, measures map[guide.MeasureKind]bool) {
	ops[c.Op] = true
	for _, p := range c.Parts {
		note(p, ops, hows, measures)
	}
	if c.Op != guide.Compare {
		return
	}
	hows[c.How] = true
	for _, m := range append(c.Right, c.Left) {
		measures[m.Kind] = true
		if m.Where != nil {
			note(*m.Where, ops, hows, measures)
		}
	}
}

// A toolkit with every part there is, read as it was written.
func TestToolkitIsRead(t *testing.T) {
	kit := base(t)
	kinds := map[guide.Kind]bool{}
	for _, q := range kit.Questions() {
		kinds[q.Kind] = true
	}
	for _, k := range guide.Kinds() {
		if !kinds[k] {
			t.Errorf("the base has no question of kind %s", k)
		}
	}
	if q := kit.Question("who.lead"); *q.AtMost != 1 || q.AtLeast != nil || q.Step.ID != "who" || q.Pos.String() != "01-who.yaml:140:5" {
		t.Errorf("%+v", q)
	}
	if f := kit.Finding("risk"); ConditionText(f.Rows[1].When) != "{not: {any: [{all: [{finding: path, is: register}, {what.members: {less-than: {figure: least-members}}}]}]}}" {
		t.Error(ConditionText(f.Rows[1].When))
	}
	if task := kit.Tasks()[1]; task.Days != (guide.Days{Least: 1, Likely: 5, Most: 20}) || task.By != "what.start" || task.Step.Number != 2 {
		t.Errorf("%+v", task)
	}
	if c := kit.Checks[0]; !c.Law || c.Sums || !c.Error || kit.Checks[1].Error {
		t.Errorf("%+v", c)
	}
	points := kit.MattersOf("society")[0].Points
	if len(points) != 3 || points[0].Row != 1 || points[2].Row != 0 || points[0].When.Op != guide.Always || points[2].About.CY != "Sut mae'n dod i ben" {
		t.Errorf("%+v", points)
	}
	if p := points[1]; ConditionText(p.When) != "{who.staff: yes}" || p.Pos.String() != "law/matters.yaml:14:9" || kit.Point("act-2-1-staff").Pos != p.Pos {
		t.Errorf("%+v", p)
	}
}

// What only some toolkits have: a number with a unit, and a check of arithmetic,
// which stops though no law says so, and needs no section.
func TestUnitAndArithmetic(t *testing.T) {
	fsys, _ := over(t, &txtar.Archive{Files: []txtar.File{
		{Name: "02-what.yaml", Data: []byte("< kind: number\\n |kind: number\\n    unit: people\\n\n")},
		{Name: "checks.yaml", Data: []byte("< kind: practice\\n    never:\\n      what.fee: |kind: arithmetic\\n    never:\\n      what.fee: \n")},
		{Name: "out"},
	}})
	kit, ps := Load(fsys)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	if q := kit.Question("what.members"); q.Unit != "people" || kit.Question("what.share").Unit != "" {
		t.Errorf("%+v", q)
	}
	if c := kit.Checks[2]; !c.Sums || !c.Error || c.Law || c.Section != "" {
		t.Errorf("%+v", c)
	}
}

// Whatever an author writes, loading ends with problems that have a place.
func FuzzLoad(f *testing.F) {
	for _, name := range []string{"testdata/toolkit/base/02-what.yaml", "testdata/toolkit/base/findings/risk.yaml", "testdata/toolkit/base/checks.yaml"} {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		fsys, _ := over(t, &txtar.Archive{Files: []txtar.File{{Name: "out"}}})
		for _, name := range []string{"02-what.yaml", "findings/risk.yaml", "checks.yaml"} {
			laid := fstest.MapFS{}
			maps.Copy(laid, fsys)
			laid[name] = &fstest.MapFile{Data: data}
			_, ps := Load(laid)
			for _, p := range ps {
				if p.At.File == "" || p.Text.EN == "" || p.Text.CY == "" {
					t.Errorf("no place or no words: %+v", p)
				}
			}
		}
	})
}
