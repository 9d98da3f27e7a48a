package project_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/project"
)

func TestFind(t *testing.T) {
	top := t.TempDir()
	write(t, top, "group", "coop.yaml", "")
	write(t, top, "group", "documents", "deep", "x.md", "")
	if err := os.MkdirAll(filepath.Join(top, "other", "coop.yaml"), 0o755); err != nil {
		t.Fatal(err)
	}
	group := filepath.Join(top, "group")
	for _, tc := range []struct {
		dir, want string
		ok        bool
	}{
		{group, group, true},
		{filepath.Join(group, "documents", "deep"), group, true},
		{filepath.Join(group, "not", "there"), group, true},
		{filepath.Join(top, "other"), "", false}, // coop.yaml is a folder there
		{top, "", false},
	} {
		got, ok := project.Find(tc.dir)
		if got != tc.want || ok != tc.ok {
			t.Errorf("Find(%s) = %q, %v; want %q, %v", tc.dir, got, ok, tc.want, tc.ok)
		}
	}
}

func TestFindFromTheCurrentFolder(t *testing.T) {
	dir := newFolder(t)
	t.Chdir(dir)
	got, ok := project.Find(".")
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	if got != here || !ok {
		t.Errorf("Find(.) = %q, %v; want %q", got, ok, here)
	}
}

func TestCreate(t *testing.T) {
	for _, tc := range []struct {
		name  string
		files []string // before
		here  bool
		want  string // names in a NotEmptyError, or "exists"
	}{
		{name: "empty"},
		{name: "a repository", files: []string{".git/config", ".gitignore", ".DS_Store"}},
		{name: "begun and killed", files: []string{".coop/local/lock", ".gitattributes"}},
		{name: "other files", files: []string{"b.txt", "a.txt"}, want: "a.txt b.txt"},
		{name: "many", files: []string{"1", "2", "3", "4", "5", "6"}, want: "1 2 3 4 5"},
		{name: "here", files: []string{"b.txt"}, here: true},
		{name: "taken", files: []string{"coop.yaml"}, want: "exists"},
		{name: "taken, here", files: []string{"coop.yaml", "x"}, here: true, want: "exists"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			for _, f := range tc.files {
				write(t, dir, f, "kept\n")
			}
			before := tree(t, dir)
			p, err := project.Create(dir, tc.here, project.Holder{})
			if tc.want != "" {
				var notEmpty *project.NotEmptyError
				switch {
				case tc.want == "exists" && errors.Is(err, project.ErrExists):
				case errors.As(err, &notEmpty) && strings.Join(notEmpty.Names, " ") == tc.want && notEmpty.Count == len(tc.files):
				default:
					t.Errorf("got %v, want %s", err, tc.want)
				}
				if diff := cmp.Diff(before, tree(t, dir)); diff != "" {
					t.Errorf("a refusal wrote something:\n%s", diff)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			defer p.Close()
			after := tree(t, dir)
			for name, data := range before {
				if !strings.HasPrefix(after[name], data) {
					t.Errorf("%s was %q and is %q", name, data, after[name])
				}
			}
			for name, line := range map[string]string{
				".gitignore":     "/.coop/local/\n",
				".gitattributes": "/stakeholders.csv text eol=lf merge=union\n",
			} {
				if strings.Count(after[name], line) != 1 {
					t.Errorf("%s is %q, want the line %q once", name, after[name], line)
				}
			}
		})
	}
}

func TestCreateNeverLooksAbove(t *testing.T) {
	above := newFolder(t)
	p, err := project.Create(filepath.Join(above, "second", "group"), false, project.Holder{})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	if want := filepath.Join(above, "second", "group"); p.Dir() != want {
		t.Errorf("Dir() = %s, want %s", p.Dir(), want)
	}
}

func TestCreateAgainAddsNothing(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, ".gitignore", "*.bak\r\n/.coop/local/\r\nlast line without end")
	var trees []map[string]string
	for range 2 {
		p, err := project.Create(dir, false, project.Holder{})
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}
		trees = append(trees, tree(t, dir))
	}
	if diff := cmp.Diff(trees[0], trees[1]); diff != "" {
		t.Error(diff)
	}
	if got, want := trees[0][".gitignore"], "*.bak\r\n/.coop/local/\r\nlast line without end"; got != want {
		t.Errorf(".gitignore = %q, want %q", got, want)
	}
}

func TestOpenNeedsAnAnswersFile(t *testing.T) {
	dir := t.TempDir()
	if _, err := project.Open(dir); !errors.Is(err, project.ErrNoFolder) {
		t.Errorf("Open: %v", err)
	}
	if _, err := project.OpenWrite(dir, project.Holder{}); !errors.Is(err, project.ErrNoFolder) {
		t.Errorf("OpenWrite: %v", err)
	}
	if got := tree(t, dir); len(got) > 0 {
		t.Errorf("something was written: %v", got)
	}
}

// Root may write to a read-only folder, so the test asks for more than that
// writing is refused: that reading does not even try.
func TestReadOnlyFolder(t *testing.T) {
	dir := newFolder(t)
	p := openWrite(t, dir)
	if err := p.SaveDraft("name", "Cyd"); err != nil {
		t.Fatal(err)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	before := tree(t, dir)
	chmodAll(t, dir, 0o555, 0o444)
	t.Cleanup(func() { chmodAll(t, dir, 0o755, 0o644) })

	r, err := project.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	got, err := r.Read("coop.yaml")
	if err != nil || string(got) != "a: 1\n" {
		t.Errorf("Read = %q, %v", got, err)
	}
	if r.Drafts()["name"] != "Cyd" {
		t.Errorf("Drafts = %v", r.Drafts())
	}
	for name, do := range map[string]func() error{
		"Save":       func() error { _, err := r.Save("coop.yaml", []byte("b"), got, nil); return err },
		"Write":      func() error { _, err := r.Write(drafts(1), true); return err },
		"SaveDraft":  func() error { return r.SaveDraft("name", "x") },
		"ClearDraft": func() error { return r.ClearDraft("name") },
		"SetPlace":   func() error { return r.SetPlace("x") },
	} {
		if err := do(); !errors.Is(err, project.ErrReadOnly) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := r.Close(); err != nil {
		t.Error(err)
	}
	if diff := cmp.Diff(before, tree(t, dir)); diff != "" {
		t.Errorf("reading wrote something:\n%s", diff)
	}
}

func chmodAll(t *testing.T, dir string, dirMode, fileMode fs.FileMode) {
	t.Helper()
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name := range tree(t, dir) {
		mode := fileMode
		if strings.HasSuffix(name, "/") {
			mode = dirMode
		}
		if err := os.Chmod(filepath.Join(dir, name), mode); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(dir, dirMode); err != nil {
		t.Fatal(err)
	}
}

func TestReadLimit(t *testing.T) {
	p := create(t)
	full := bytes.Repeat([]byte("x"), project.MaxFile)
	write(t, p.Dir(), "full.txt", string(full))
	write(t, p.Dir(), "more.txt", string(full)+"x")
	if got, err := p.Read("full.txt"); err != nil || !bytes.Equal(got, full) {
		t.Errorf("full.txt: %d bytes, %v", len(got), err)
	}
	var large *project.TooLargeError
	if _, err := p.Read("more.txt"); !errors.As(err, &large) || large.Path != "more.txt" || large.Limit != project.MaxFile {
		t.Errorf("more.txt: %v", err)
	}
	if _, err := project.ReadFile(filepath.Join(p.Dir(), "more.txt")); !errors.As(err, &large) {
		t.Errorf("ReadFile: %v", err)
	}
	if _, err := p.Save("new.txt", append(full, 'x'), nil, nil); !errors.As(err, &large) {
		t.Errorf("Save: %v", err)
	}
	if _, err := p.Read("absent.txt"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent.txt: %v", err)
	}
	var notFile *project.NotFileError
	if _, err := p.Read("documents"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("documents: %v", err)
	}
	write(t, p.Dir(), "documents", "x", "")
	if _, err := p.Read("documents"); !errors.As(err, &notFile) {
		t.Errorf("documents: %v", err)
	}
}

func TestCloseTwice(t *testing.T) {
	p := create(t)
	for range 2 {
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.SaveDraft("a", "b"); !errors.Is(err, fs.ErrClosed) {
		t.Errorf("SaveDraft after Close: %v", err)
	}
}
