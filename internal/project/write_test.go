package project_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"coop/internal/project"
)

// The life of one document: each line is what a person does, then what coop
// drafts, then what becomes of it.
func TestDocumentsAndPeople(t *testing.T) {
	const doc, new1, new2 = "documents/our-idea.en.md", "documents/our-idea.en.new.md", "documents/our-idea.en.new.2.md"
	p := create(t)
	for i, step := range []struct {
		edit, with string // a person writes this file; with "-" removes it
		draft      string
		force      bool
		path       string
		status     project.Status
		want       map[string]string // documents afterwards
	}{
		{draft: "1", path: doc, status: project.Written, want: map[string]string{doc: "1"}},
		{draft: "1", path: doc, status: project.Unchanged, want: map[string]string{doc: "1"}},
		{draft: "2", path: doc, status: project.Written, want: map[string]string{doc: "2"}},
		{edit: doc, with: "-", draft: "2", path: doc, status: project.Written, want: map[string]string{doc: "2"}},
		// A person edits: the new draft goes beside, and stays up to date there.
		{edit: doc, with: "ours", draft: "2", path: new1, status: project.Beside, want: map[string]string{doc: "ours", new1: "2"}},
		{draft: "3", path: new1, status: project.Beside, want: map[string]string{doc: "ours", new1: "3"}},
		{draft: "3", path: new1, status: project.Beside, want: map[string]string{doc: "ours", new1: "3"}},
		// The person takes the new draft over: nothing stands beside any more.
		{edit: doc, with: "3", draft: "3", path: doc, status: project.Unchanged, want: map[string]string{doc: "3"}},
		{draft: "4", path: doc, status: project.Written, want: map[string]string{doc: "4"}},
		// A person edits both.
		{edit: doc, with: "ours", draft: "5", path: new1, status: project.Beside, want: map[string]string{doc: "ours", new1: "5"}},
		{edit: new1, with: "ours too", draft: "6", path: new2, status: project.Beside, want: map[string]string{doc: "ours", new1: "ours too", new2: "6"}},
		{edit: new1, with: "-", draft: "7", path: new1, status: project.Beside, want: map[string]string{doc: "ours", new1: "7"}},
		// Back to what was generated last: it is ours again.
		{edit: doc, with: "4", draft: "8", path: doc, status: project.Written, want: map[string]string{doc: "8"}},
		// Force writes over the document, and still not over what a person keeps beside it.
		{edit: doc, with: "ours", draft: "9", path: new1, status: project.Beside, want: map[string]string{doc: "ours", new1: "9"}},
		{draft: "10", force: true, path: doc, status: project.Written, want: map[string]string{doc: "10"}},
		{edit: new1, with: "mine", draft: "11", force: true, path: doc, status: project.Written, want: map[string]string{doc: "11", new1: "mine"}},
	} {
		if step.with == "-" {
			if err := os.Remove(filepath.Join(p.Dir(), step.edit)); err != nil {
				t.Fatal(err)
			}
		} else if step.edit != "" {
			write(t, p.Dir(), step.edit, step.with)
		}
		report, err := p.Write([]project.File{{Path: doc, Data: []byte(step.draft)}}, step.force)
		if err != nil {
			t.Fatalf("step %d: %v", i, err)
		}
		want := project.Report{{Path: step.path, Wanted: doc, Status: step.status}}
		if diff := cmp.Diff(want, report); diff != "" {
			t.Errorf("step %d, report:\n%s", i, diff)
		}
		if diff := cmp.Diff(step.want, documents(t, p.Dir())); diff != "" {
			t.Fatalf("step %d, documents:\n%s", i, diff)
		}
	}
}

func documents(t *testing.T, dir string) map[string]string {
	t.Helper()
	got := tree(t, dir)
	for name := range got {
		if !strings.HasPrefix(name, "documents/") || name == "documents/" {
			delete(got, name)
		}
	}
	return got
}

// What coop did not generate is a person's.
func TestFileThatWasNeverGenerated(t *testing.T) {
	p := create(t)
	files := drafts(1)
	write(t, p.Dir(), files[0].Path, "by hand")
	write(t, p.Dir(), files[1].Path, string(files[1].Data))
	link(t, "plan.en.md", p.Dir(), files[2].Path)
	report, err := p.Write(files, false)
	if err != nil {
		t.Fatal(err)
	}
	want := project.Report{
		{Path: "documents/our-idea.en.new.md", Wanted: files[0].Path, Status: project.Beside},
		{Path: files[1].Path, Wanted: files[1].Path, Status: project.Unchanged},
		{Path: "documents/rules.en.new.md", Wanted: files[2].Path, Status: project.Beside},
	}
	if diff := cmp.Diff(want, report); diff != "" {
		t.Error(diff)
	}
}

// The record is made for git: sorted, one line for each file, and the lines of
// both sides together are a record again.
func TestRecord(t *testing.T) {
	p := create(t)
	generated := func() string { return read(t, p.Dir(), ".coop", "generated.jsonl") }
	if _, err := p.Write(drafts(1), false); err != nil {
		t.Fatal(err)
	}
	one := generated()
	if strings.Count(one, "\n") != len(drafts(1)) {
		t.Errorf("record:\n%s", one)
	}
	if _, err := p.Write(drafts(2), false); err != nil {
		t.Fatal(err)
	}
	two := generated()

	// Two laptops generated different drafts; git keeps the lines of both, and
	// this laptop's or the other's document.
	write(t, p.Dir(), ".coop", "generated.jsonl", two+"<<<<<<< rubbish\r\n"+strings.ReplaceAll(one, "\n", "\r\n"))
	write(t, p.Dir(), "documents", "rules.en.md", string(drafts(1)[2].Data))
	report, err := p.Write(drafts(3), false)
	if err != nil {
		t.Fatal(err)
	}
	for _, res := range report {
		if res.Status != project.Written {
			t.Errorf("%+v", res)
		}
	}
	three := generated()
	if strings.Count(three, "\n") != len(drafts(3)) {
		t.Errorf("record:\n%s", three)
	}
	if _, err := p.Write(drafts(3), false); err != nil {
		t.Fatal(err)
	}
	if generated() != three {
		t.Error("the record changed though nothing was written")
	}
}

// Documents keep every byte, whatever they are.
func TestDocumentBytes(t *testing.T) {
	p := create(t)
	big := strings.Repeat("\x00\r\n%PDF", 1<<20) // larger than what may be read
	files := []project.File{
		{Path: "documents/rules.cy.pdf", Data: []byte(big)},
		{Path: "documents/plan.en.ics", Data: []byte("BEGIN:VCALENDAR\r\n")},
		{Path: "documents/empty.en.txt"},
	}
	for _, want := range []project.Status{project.Written, project.Unchanged} {
		report, err := p.Write(files, false)
		if err != nil {
			t.Fatal(err)
		}
		for i, res := range report {
			if got := read(t, p.Dir(), res.Path); got != string(files[i].Data) || res.Status != want {
				t.Errorf("%+v: %d bytes, want %d, %s", res, len(got), len(files[i].Data), want)
			}
		}
	}
}

// Being killed at any moment never makes our own file look like a person's.
func TestKilledWhileGenerating(t *testing.T) {
	dir := newFolder(t)
	for round := range 20 {
		killAfter(t, "generate", dir, 1, time.Duration(round)*100*time.Microsecond)
		p := openWrite(t, dir)
		report, err := p.Write(drafts(0), false)
		if err != nil {
			t.Fatal(err)
		}
		for _, res := range report {
			if res.Status != project.Written {
				t.Errorf("round %d: %+v", round, res)
			}
		}
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if got := documents(t, dir); len(got) != len(drafts(0)) {
		t.Errorf("documents: %v", got)
	}
}

// A disk error stops, and what was finished is reported and recorded.
func TestWriteStopsAtAnError(t *testing.T) {
	p := create(t)
	if err := os.MkdirAll(filepath.Join(p.Dir(), "documents", "plan.en.md"), 0o755); err != nil {
		t.Fatal(err)
	}
	report, err := p.Write(drafts(1), true)
	if err == nil || len(report) != 1 || report[0].Wanted != "documents/our-idea.en.md" {
		t.Errorf("report %v, %v", report, err)
	}
	report, err = p.Write(drafts(2), false)
	if err != nil || len(report) != 3 || report[0].Status != project.Written || report[1].Status != project.Beside {
		t.Errorf("report %v, %v", report, err)
	}
}

func TestWriteOut(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "there")
	files := drafts(1)
	status := func(report project.Report) string {
		var all []string
		for i, res := range report {
			if res.Path != files[i].Path || res.Wanted != files[i].Path {
				t.Errorf("%+v, want %s", res, files[i].Path)
			}
			all = append(all, string(res.Status))
		}
		return strings.Join(all, " ")
	}
	for i, step := range []struct {
		remove, edit string
		force        bool
		want         string
		exist        []string
	}{
		{want: "written written written"},
		{want: "unchanged unchanged unchanged"},
		{remove: files[0].Path, want: "written unchanged unchanged"},
		{remove: files[0].Path, edit: files[2].Path, exist: []string{files[2].Path}},
		{edit: files[1].Path, exist: []string{files[1].Path, files[2].Path}},
		{force: true, want: "written written written"},
	} {
		if step.remove != "" {
			if err := os.Remove(filepath.Join(dir, step.remove)); err != nil {
				t.Fatal(err)
			}
		}
		if step.edit != "" {
			write(t, dir, step.edit, "by hand")
		}
		before := map[string]string{}
		if i > 0 {
			before = tree(t, dir)
		}
		report, err := project.WriteOut(dir, files, step.force)
		if step.exist == nil {
			if err != nil || status(report) != step.want {
				t.Errorf("step %d: %s, %v; want %s", i, status(report), err, step.want)
			}
			continue
		}
		var exist *project.FilesExistError
		if !errors.As(err, &exist) {
			t.Fatalf("step %d: %v", i, err)
		}
		if diff := cmp.Diff(step.exist, exist.Paths); diff != "" {
			t.Errorf("step %d: %s", i, diff)
		}
		if diff := cmp.Diff(before, tree(t, dir)); diff != "" {
			t.Errorf("step %d: a refusal wrote something:\n%s", i, diff)
		}
	}
	want := map[string]string{"documents/": ""}
	for _, f := range files {
		want[f.Path] = string(f.Data)
	}
	if diff := cmp.Diff(want, tree(t, dir)); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkWrite(b *testing.B) {
	dir := filepath.Join(b.TempDir(), "group")
	p, err := project.Create(dir, false, project.Holder{})
	if err != nil {
		b.Fatal(err)
	}
	defer p.Close()
	files := func(i int) []project.File {
		var out []project.File
		for n := range 60 {
			out = append(out, project.File{Path: fmt.Sprintf("documents/paper-%d.en.md", n), Data: version(i)})
		}
		return out
	}
	for _, mode := range []string{"new", "unchanged"} {
		b.Run(mode, func(b *testing.B) {
			i := 0
			for b.Loop() {
				if mode == "new" {
					i++
				}
				if _, err := p.Write(files(i), true); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
