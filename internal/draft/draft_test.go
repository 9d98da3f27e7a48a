package draft

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"coop/internal/check"
	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/plan"
	"coop/internal/problem"
	"coop/internal/render/text"
)

var update = flag.Bool("update", false, "write the expected results anew")

func kit(t testing.TB) *guide.Toolkit {
	t.Helper()
	k, ps := guidefile.Load(os.DirFS("../guidefile/testdata/toolkit/base"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k
}

// kitOf is the small toolkit with the files of an archive's folder toolkit/ laid
// over it.
func kitOf(t testing.TB, a *txtar.Archive) *guide.Toolkit {
	t.Helper()
	fsys := fstest.MapFS{}
	base := os.DirFS("../guidefile/testdata/toolkit/base")
	err := fs.WalkDir(base, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(base, name)
		fsys[name] = file(string(data))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range a.Files {
		if name, ok := strings.CutPrefix(f.Name, "toolkit/"); ok {
			fsys[name] = file(string(f.Data))
		}
	}
	k, ps := guidefile.Load(fsys)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k
}

func archive(t *testing.T, name string) *txtar.Archive {
	t.Helper()
	a, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// papers makes a folder of templates from the papers and the rules of an archive.
func papers(a *txtar.Archive) fstest.MapFS {
	var list strings.Builder
	list.WriteString("papers:\n")
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		if strings.HasPrefix(f.Name, "rules/") {
			fsys[f.Name] = file(string(f.Data))
		}
		if id, ok := strings.CutPrefix(f.Name, "papers/"); ok {
			fsys[f.Name] = file(string(f.Data))
			list.WriteString("  - " + strings.TrimSuffix(id, ".yaml") + "\n")
		}
	}
	fsys["papers.yaml"] = file(list.String())
	for _, f := range a.Files {
		if f.Name == "papers.yaml" {
			fsys[f.Name] = file(string(f.Data))
		}
	}
	return fsys
}

func file(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }

func archives(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatal("nothing at", pattern)
	}
	return names
}

// Each archive of testdata/ok holds papers and answers, and what they give as
// plain text: section "en" or "cy", with a day after it where that matters.
func TestCompose(t *testing.T) {
	for _, name := range archives(t, "testdata/ok/*.txtar") {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a := archive(t, name)
			k := kitOf(t, a)
			set, ps := Load(papers(a), k, nil)
			if len(ps) > 0 {
				t.Fatal(ps)
			}
			var answers guide.Answers
			for i, f := range a.Files {
				code, day, _ := strings.Cut(f.Name, " ")
				l, known := lang.Parse(code)
				switch {
				case f.Name == "answers.yaml":
					file, ps := guidefile.DecodeAnswers(f.Name, f.Data, k, nil)
					if len(ps) > 0 {
						t.Fatal(ps)
					}
					answers = file.Answers
				case known:
					got := composed(t, set, answers, l, day)
					if *update {
						a.Files[i].Data = []byte(got)
					} else if got != string(f.Data) {
						t.Errorf("%s: got\n%s\nwant\n%s", f.Name, got, f.Data)
					}
				}
			}
			if *update {
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// input puts together what documents are made from, as the program does.
func input(k *guide.Toolkit, a guide.Answers, l lang.Lang, day string) Input {
	today, ok := lang.ParseDate(day)
	if !ok {
		today = lang.Date{Year: 2027, Month: 5, Day: 12}
	}
	st := k.Read(a, today)
	p, _ := plan.Make(st, today)
	return Input{State: st, Lang: l, Plan: p, Problems: check.Answers(st), Missing: k.Groups[:1]}
}

// composed is every paper as plain text, with what its clauses have read, what
// their numbers hang on, the figures they rest on and the blanks below.
func composed(t *testing.T, set *Set, a guide.Answers, l lang.Lang, day string) string {
	t.Helper()
	var b strings.Builder
	for _, p := range set.Papers() {
		d, err := set.Compose(p, input(set.kit, a, l, day))
		if err != nil {
			t.Fatal(err)
		}
		b.Write(text.Render(d, doc.Words{Lang: l.String(), Blank: "OPEN", Box: "BOX", Made: "Made"}))
		b.WriteString("\n")
		note := func(what string, ids ...string) {
			if all := strings.Join(ids, ", "); all != "" {
				b.WriteString("(" + what + ": " + all + ")\n")
			}
		}
		for _, c := range clauses(d.Blocks) {
			b.WriteString("(clause " + c.ID + " has read: " + strings.Join(c.Reads, ", ") + ")\n")
			note("clause "+c.ID+" has a number that hangs on", c.Order...)
			note("clause "+c.ID+" rests on", c.Figures...)
		}
		b.WriteString("(blank: " + strings.Join(d.Blanks(), ", ") + ")\n")
	}
	return b.String()
}

func clauses(bs []doc.Block) []*doc.Clause {
	var out []*doc.Clause
	for _, b := range bs {
		switch b := b.(type) {
		case *doc.Clause:
			out = append(out, b)
		case *doc.Box:
			out = append(out, clauses(b.Blocks)...)
		}
	}
	return out
}

// Each archive of testdata/err holds papers that are refused, and why.
func TestLoadRefuses(t *testing.T) {
	for _, name := range archives(t, "testdata/err/*.txtar") {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a := archive(t, name)
			_, ps := Load(papers(a), kitOf(t, a), nil)
			got := problemText(t, ps)
			for i, f := range a.Files {
				if f.Name != "out" {
					continue
				}
				if *update {
					a.Files[i].Data = []byte(got)
				} else if got != string(f.Data) {
					t.Errorf("got\n%s\nwant\n%s", got, f.Data)
				}
			}
			if len(ps.Errors()) == 0 {
				t.Error("nothing is wrong with it")
			}
			if *update {
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func problemText(t *testing.T, ps problem.Problems) string {
	t.Helper()
	var b strings.Builder
	for _, p := range ps {
		if p.Text.EN == "" || p.Text.CY == "" || (p.Hint.EN == "") != (p.Hint.CY == "") || p.At.File == "" {
			t.Errorf("a language or the place is missing: %+v", p)
		}
		b.WriteString(p.At.String() + ": " + string(p.Code) + ": " + p.Text.EN + "\n")
		if !p.Hint.IsZero() {
			b.WriteString("\t" + p.Hint.EN + "\n")
		}
	}
	return b.String()
}
