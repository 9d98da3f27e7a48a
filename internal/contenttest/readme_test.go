package contenttest

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"coop/internal/check"
	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/plan"
	"coop/internal/render/text"
	"coop/internal/source"
)

func handbook(t *testing.T, folder string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", folder, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// fenced returns the blocks of a kind in a handbook.
func fenced(readme, kind string) []string {
	var out []string
	for _, part := range strings.Split(readme, "\n```"+kind+"\n")[1:] {
		block, _, _ := strings.Cut(part, "\n```")
		out = append(out, block+"\n")
	}
	return out
}

// built puts the files together that a handbook makes piece by piece. The first
// line of each piece names its file.
func built(t *testing.T, readme string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, block := range fenced(readme, "yaml") {
		first, rest, _ := strings.Cut(block, "\n")
		name, ok := strings.CutPrefix(strings.TrimSuffix(first, ", continued"), "# ")
		if !ok || path.Ext(name) != ".yaml" {
			t.Fatalf("the first line of an example must name its file: %q", first)
		}
		if files[name] == nil {
			files[name] = &fstest.MapFile{}
		}
		files[name].Data = append(files[name].Data, rest...)
	}
	return files
}

// What the handbooks build from nothing works, and comes out as they say.
func TestHandbooksBuildWhatTheySay(t *testing.T) {
	lunch := built(t, handbook(t, "toolkit"))
	if len(lunch) < 6 {
		t.Fatalf("only %d files were found", len(lunch))
	}
	kit, ps := guidefile.Load(lunch)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	if n := len(kit.Questions()); n != 3 {
		t.Errorf("the handbook promises three questions and has %d", n)
	}
	readme := handbook(t, "templates")
	papers := built(t, readme)
	set, ps := draft.Load(papers, kit, nil)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	if ps := set.StepPapers(); len(ps) > 0 {
		t.Error(ps)
	}
	stand, err := fs.Glob(papers, "papers/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Papers()) != len(stand) {
		t.Errorf("%d papers are listed and %d stand there", len(set.Papers()), len(stand))
	}
	if e, ps := draft.LoadEffects(papers, kit); e == nil || len(ps) > 0 {
		t.Error("the handbook says what follows from each form", ps)
	}
	if n := len(set.Forms()); n != 1 {
		t.Errorf("the handbook promises the rules of one form and has %d", n)
	}
	all := []guide.Answers{{}, answers(t, kit, "answers.yaml", lunch["answers.yaml"].Data)}
	for _, a := range all {
		st := kit.Read(a, today)
		pl, ps := plan.Make(st, today)
		if len(ps) > 0 {
			t.Fatal(ps)
		}
		for _, p := range set.Papers() {
			for _, l := range lang.Both() {
				in := draft.Input{State: st, Lang: l, Plan: pl, Problems: check.Answers(st)}
				d, err := set.Compose(p, in)
				if err != nil {
					t.Fatal(err)
				}
				if p.ID == "invitation" && l == lang.EN && a.Len() > 0 {
					shown(t, readme, d)
				}
			}
		}
	}
}

// shown holds that a document reads as the handbook shows it, the empty lines and
// what follows left aside.
func shown(t *testing.T, readme string, d *doc.Document) {
	t.Helper()
	got := strings.Fields(string(text.Render(d, doc.Words{Lang: "en", Blank: "to be decided", Box: "Important"})))
	want := strings.Fields(fenced(readme, "text")[0])
	if !strings.Contains(strings.Join(got, " "), strings.Join(want, " ")) {
		t.Errorf("the handbook shows\n%s\nand the paper says\n%s", strings.Join(want, " "), strings.Join(got, " "))
	}
}

// column returns what stands in the first column of the table below a line that
// begins so, without its quotes.
func column(t *testing.T, readme, head string) []string {
	t.Helper()
	_, rest, ok := strings.Cut(readme, "\n| "+head+" |")
	if !ok {
		t.Fatalf("there is no table of %s", head)
	}
	var out []string
	for _, line := range strings.Split(rest, "\n")[2:] {
		if !strings.HasPrefix(line, "| `") {
			break
		}
		cell, _, _ := strings.Cut(line[3:], "` |")
		out = append(out, cell)
	}
	return out
}

// The tables of the handbooks name what the program knows, all of it.
func TestHandbooksListEverything(t *testing.T) {
	var kinds []string
	for _, k := range guide.Kinds() {
		kinds = append(kinds, string(k))
	}
	var measures []string
	for _, m := range guide.ComputedMeasures() {
		measures = append(measures, m.Name)
	}
	author, paper := handbook(t, "toolkit"), handbook(t, "templates")
	for _, c := range []struct {
		name      string
		got, want []string
	}{
		{"kinds", column(t, author, "kind"), kinds},
		{"measures", column(t, author, "measure"), measures},
		{"blocks", column(t, paper, "block"), draft.BlockKinds()},
		{"inserts", column(t, paper, "insert"), draft.Inserts()},
	} {
		slices.Sort(c.got)
		slices.Sort(c.want)
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s: the handbook lists %q, the program knows %q", c.name, c.got, c.want)
		}
	}
	conditions := strings.Join(append(column(t, author, "condition"), column(t, author, "condition with a measure")...), "\n")
	for _, c := range guide.Comparisons() {
		if !strings.Contains(conditions, string(c)+":") {
			t.Errorf("no example compares with %s", c)
		}
	}
	functions := strings.Join(column(t, paper, "function"), "\n")
	for _, f := range draft.Functions() {
		if !strings.Contains(functions, "{"+f) {
			t.Errorf("the handbook does not name the function %s", f)
		}
	}
}

// Every condition in a table can be read and means something in the shipped toolkit.
func TestHandbookConditionsHold(t *testing.T) {
	kit, _ := shipped(t)
	author := handbook(t, "toolkit")
	for _, c := range append(column(t, author, "condition"), column(t, author, "condition with a measure")...) {
		n, ps := source.Parse("README.md", []byte("when:\n  "+c+"\n"))
		if len(ps) > 0 {
			t.Fatalf("%s: %v", c, ps)
		}
		r := &guidefile.Reader{}
		cond := r.Condition(n.Get("when"))
		ps = append(r.Problems, kit.VerifyCondition(cond)...)
		if len(ps) > 0 {
			t.Errorf("%s: %v", c, ps)
		}
		if cond.Op == guide.Compare && cond.How == "" {
			t.Errorf("%s compares nothing", c)
		}
	}
}

// Every function in the table can stand in a paper of the shipped toolkit.
func TestHandbookFunctionsWork(t *testing.T) {
	kit, _ := shipped(t)
	for _, f := range column(t, handbook(t, "templates"), "function") {
		each := ""
		switch {
		case f == "{leads-to it}":
			each = "each: idea.for, "
		case strings.Contains(f, " it"):
			each = "each: people, "
		}
		data := "paper: p\ncy-checked: no\ntitle: {en: P, cy: P}\nabout: {en: P, cy: P}\nblocks:\n" +
			"  - clause: money\n    heading: {en: P, cy: P}\n    says: [{en: P, cy: P}]\n" +
			"  - clause: all\n    heading: {en: P, cy: P}\n    says:\n      - {" + each + "en: \"" + f + "\", cy: \"" + f + "\"}\n"
		set, ps := draft.Load(fstest.MapFS{
			"papers.yaml":   {Data: []byte("papers: [p]\n")},
			"papers/p.yaml": {Data: []byte(data)},
		}, kit, nil)
		if len(ps) > 0 {
			t.Errorf("%s: %v", f, ps)
			continue
		}
		groupOf(t, kit, set, example(t, kit, "doing-together")).compose(t, set.Paper("p"), lang.CY)
	}
}
