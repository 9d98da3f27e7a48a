package project_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/project"
)

func TestPaths(t *testing.T) {
	good := []string{"coop.yaml", "documents/our-idea.en.md", "a/b/c.txt", "console.md", "com10.txt", "com.txt", "lpt.md", ".gitignore", "llyw-ŵ.cy.md", "x.coop"}
	bad := map[string]project.PathReason{
		"":                   project.NotLocal,
		".":                  project.NotLocal,
		"..":                 project.NotLocal,
		"../x":               project.NotLocal,
		"documents/../../x":  project.NotLocal,
		"documents/../x":     project.NotLocal,
		"documents//x":       project.NotLocal,
		"documents/":         project.NotLocal,
		"./x":                project.NotLocal,
		"/etc/passwd":        project.NotLocal,
		"nul":                project.Reserved,
		"documents/CON.md":   project.Reserved,
		"Aux .md":            project.Reserved,
		"com1.en.md":         project.Reserved,
		"LPT9":               project.Reserved,
		"lpt².txt":           project.Reserved,
		"a:b":                project.Reserved,
		`documents\x.md`:     project.Reserved,
		"what?.md":           project.Reserved,
		"dot.":               project.Reserved,
		"space /x":           project.Reserved,
		"tab\tx":             project.Reserved,
		".coop/local/lock":   project.Reserved,
		".COOP/x":            project.Reserved,
		".git/hooks/post-it": project.Reserved,
	}
	p := create(t)
	for _, name := range good {
		out := t.TempDir()
		if _, err := project.WriteOut(out, []project.File{{Path: name, Data: []byte("x")}}, false); err != nil {
			t.Errorf("%q: %v", name, err)
		}
	}
	before := tree(t, p.Dir())
	for name, reason := range bad {
		file := project.File{Path: name, Data: []byte("x")}
		out := filepath.Join(t.TempDir(), "out")
		_, err1 := p.Read(name)
		_, err2 := p.Save(name, file.Data, nil, nil)
		_, err3 := p.Write([]project.File{{Path: "good.md"}, file}, true)
		_, err4 := project.WriteOut(out, []project.File{{Path: "good.md"}, file}, true)
		for i, err := range []error{err1, err2, err3, err4} {
			var badPath *project.BadPathError
			if !errors.As(err, &badPath) || badPath.Path != name {
				t.Errorf("call %d of %q: %v", i, name, err)
				continue
			}
			// A system may refuse more than we do for the first reason.
			if badPath.Reason != reason && badPath.Reason != project.NotLocal {
				t.Errorf("call %d of %q: %s", i, name, badPath.Reason)
			}
		}
		if _, err := os.Stat(out); err == nil {
			t.Errorf("%q: the folder was made all the same", name)
		}
	}
	if diff := cmp.Diff(before, tree(t, p.Dir())); diff != "" {
		t.Error(diff)
	}
}

func TestPathsNamedTwice(t *testing.T) {
	p := create(t)
	_, err := p.Write([]project.File{{Path: "documents/a.md"}, {Path: "documents/A.md"}}, false)
	var bad *project.BadPathError
	if !errors.As(err, &bad) || bad.Reason != project.Twice {
		t.Errorf("got %v", err)
	}
}

// A link that leads out of the folder is followed by nothing, neither to read
// nor to write.
func TestLinksOutOfTheFolder(t *testing.T) {
	outside := t.TempDir()
	write(t, outside, "secret.md", "secret")
	before := tree(t, outside)

	for _, target := range []string{outside, filepath.Join("..", "..", filepath.Base(filepath.Dir(outside)), filepath.Base(outside))} {
		dir := newFolder(t)
		link(t, target, dir, "documents")
		p := openWrite(t, dir)
		_, err1 := p.Read("documents/secret.md")
		_, err2 := p.Write([]project.File{{Path: "documents/secret.md", Data: []byte("x")}}, true)
		_, err3 := p.Write([]project.File{{Path: "documents/new.md", Data: []byte("x")}}, false)
		_, err4 := p.Save("documents/secret.md", []byte("x"), nil, nil)
		_, err5 := project.WriteOut(dir, []project.File{{Path: "documents/secret.md", Data: []byte("x")}}, true)
		for i, err := range []error{err1, err2, err3, err4, err5} {
			var out *project.OutsideError
			if !errors.As(err, &out) || out.Path != "documents" {
				t.Errorf("call %d through %s: %v", i, target, err)
			}
		}
	}

	t.Run("coop.yaml", func(t *testing.T) {
		dir := t.TempDir()
		link(t, filepath.Join(outside, "secret.md"), dir, "coop.yaml")
		p := openWrite(t, dir)
		var out *project.OutsideError
		if _, err := p.Read("coop.yaml"); !errors.As(err, &out) {
			t.Errorf("Read: %v", err)
		}
		var beside *project.BesideError
		if _, err := p.Save("coop.yaml", []byte("ours"), nil, nil); !errors.As(err, &beside) {
			t.Fatalf("Save: %v", err)
		}
		if got := read(t, dir, "coop.ours.yaml"); got != "ours" {
			t.Errorf("beside: %q", got)
		}
	})

	t.Run("the place for passing files", func(t *testing.T) {
		for _, name := range []string{".coop", filepath.Join(".coop", "local"), filepath.Join(".coop", "local", "lock"), filepath.Join(".coop", "local", "draft")} {
			dir := t.TempDir()
			write(t, dir, "coop.yaml", "")
			link(t, outside, dir, name)
			p, err := project.OpenWrite(dir, project.Holder{})
			if _, ok := errors.AsType[*project.OutsideError](err); !ok {
				t.Errorf("%s: %v", name, err)
			}
			if err == nil {
				p.Close()
			}
		}
	})

	if diff := cmp.Diff(before, tree(t, outside)); diff != "" {
		t.Errorf("outside of the folder:\n%s", diff)
	}
}

// A link that stays inside is a person's own arrangement.
func TestLinkInsideTheFolder(t *testing.T) {
	dir := newFolder(t)
	write(t, dir, "papers", "keep.txt", "")
	link(t, "papers", dir, "documents")
	p := openWrite(t, dir)
	if _, err := p.Write(drafts(1), false); err != nil {
		t.Fatal(err)
	}
	if got := read(t, dir, "papers", "plan.en.md"); got != "plan 1\n" {
		t.Errorf("got %q", got)
	}

	// It is not replaced by a file.
	write(t, dir, "papers", "plan.yaml", "a: 1\n")
	link(t, filepath.Join("papers", "plan.yaml"), dir, "plan.yaml")
	base, err := p.Read("plan.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var notFile *project.NotFileError
	var beside *project.BesideError
	if _, err := p.Save("plan.yaml", []byte("a: 2\n"), base, nil); !errors.As(err, &beside) || !errors.As(err, &notFile) {
		t.Errorf("Save: %v", err)
	}
}

func link(t *testing.T, target string, elem ...string) {
	t.Helper()
	name := filepath.Join(elem...)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, name); err != nil {
		t.Fatal(err)
	}
}
