package texts

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"coop/internal/lang"
)

func module(files ...string) fstest.MapFS {
	out := fstest.MapFS{}
	for _, folder := range []string{"toolkit/examples", "templates", "internal", "cmd"} {
		out[folder] = &fstest.MapFile{Mode: fs.ModeDir}
	}
	for i := 0; i < len(files); i += 2 {
		out[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return out
}

// A text is found in every way in which it can be written, and what a program
// works out leaves a gap.
func TestTextsInGo(t *testing.T) {
	for _, c := range []struct{ source, en, cy string }{
		{"lang.Text{EN: `a`, CY: `b`}", "a", "b"},
		{"lang.Text{`a`, `b`}", "a", "b"},
		{"[]lang.Text{{EN: `a`, CY: `b` + (` c`)}}", "a", "b c"},
		{"lang.Text{EN: `a`, CY: `am ` + f() + `cost`}", "a", "am  | cost"},
		{"lang.Text{EN: f(), CY: f()}", "", ""},
		{"lang.Text{}", "", ""},
		{"lang.Text{a, b}", "", ""},
	} {
		found, err := Shipped(module("internal/p/words.go", "package p\nvar _ = "+c.source))
		if err != nil {
			t.Fatal(err)
		}
		var got [2]string
		for _, f := range found {
			got[f.Lang] += f.Words
			if f.File != "internal/p/words.go" || f.Line != 2 {
				t.Errorf("%s: found at %s:%d", c.source, f.File, f.Line)
			}
		}
		if want := [2]string{c.en, c.cy}; got != want {
			t.Errorf("%s: got %q, want %q", c.source, got, want)
		}
	}
}

func TestTextsInFiles(t *testing.T) {
	fsys := module(
		"toolkit/a.yaml", "ask:\n  en: One\n  cy: |\n    Un\n    dau\nlist:\n  - {en: Two, cy: Dau}\n  - en\n",
		"toolkit/examples/e.yaml", "language: cy\nname: Gofal\nfor: [older, disabled]\nwords: gofal gartref\n",
		"internal/p/a_test.go", "package p\nvar _ = lang.Text{EN: `t`, CY: `t`}",
		"README.md", "Read me.",
		".ci/node_modules/x/README.md", "Not me.",
		"internal/p/testdata/x.md", "Nor me.",
	)
	got, err := Shipped(fsys)
	want := []Text{
		{"toolkit/a.yaml", 2, lang.EN, "One"},
		{"toolkit/a.yaml", 4, lang.CY, "Un\ndau\n"},
		{"toolkit/a.yaml", 7, lang.EN, "Two"},
		{"toolkit/a.yaml", 7, lang.CY, "Dau"},
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	got, err = InExamples(fsys)
	want = []Text{
		{"toolkit/examples/e.yaml", 2, lang.CY, "Gofal"},
		{"toolkit/examples/e.yaml", 4, lang.CY, "gofal gartref"},
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	pages, err := Pages(fsys)
	if diff := cmp.Diff(map[string]string{"README.md": "Read me."}, pages); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

// Whoever broke a file is told which, and does not take silence for all being well.
func TestBrokenFiles(t *testing.T) {
	for name, fsys := range map[string]fstest.MapFS{
		"a list that does not end": module("templates/a.yaml", "a: ["),
		"no Go":                    module("cmd/x/main.go", "packag"),
		"no language":              module("toolkit/examples/e.yaml", "name: Gofal"),
		"an unknown language":      module("toolkit/examples/e.yaml", "language: kw"),
	} {
		_, one := Shipped(fsys)
		_, two := InExamples(fsys)
		if one == nil && two == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := Shipped(fstest.MapFS{}); err == nil {
		t.Error("no folder: no error")
	}
}
