package project_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"coop/internal/project"
)

func TestSaveCopy(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "there")
	for i, want := range []string{"answers.yaml", "answers-2.yaml", "answers-3.yaml"} {
		data := fmt.Appendf(nil, "answer: %d\n", i)
		got, err := project.SaveCopy(dir, "answers.yaml", data)
		if err != nil || got != filepath.Join(dir, want) {
			t.Fatalf("SaveCopy = %q, %v; want %s", got, err, want)
		}
		if read, err := os.ReadFile(got); err != nil || string(read) != string(data) {
			t.Errorf("%s is %q, %v", got, read, err)
		}
	}
	if got, err := project.SaveCopy(dir, "answers.yaml", []byte("answer: 1\n")); err != nil || filepath.Base(got) != "answers-2.yaml" {
		t.Errorf("the same answers again: %q, %v", got, err)
	}
	if _, err := project.SaveCopy(filepath.Join(dir, "answers.yaml"), "answers.yaml", nil); err == nil {
		t.Error("a file was taken for a folder")
	}
}

func TestBelowAndFree(t *testing.T) {
	top := t.TempDir()
	write(t, top, "two", "coop.yaml", "")
	write(t, top, "one", "coop.yaml", "")
	write(t, top, "other", "deep", "coop.yaml", "")
	write(t, top, "my-coop", "")
	got := fmt.Sprint(project.Below(top))
	if want := fmt.Sprint([]string{filepath.Join(top, "one"), filepath.Join(top, "two")}); got != want {
		t.Errorf("Below = %s, want %s", got, want)
	}
	if got := project.Below(filepath.Join(top, "nowhere")); got != nil {
		t.Errorf("Below nowhere = %v", got)
	}
	for name, want := range map[string]string{"my-coop": "my-coop-2", "new": "new", "one": "one-2"} {
		if got := project.Free(top, name); got != filepath.Join(top, want) {
			t.Errorf("Free(%s) = %s, want %s", name, got, want)
		}
	}
}

// A folder in which beginning was broken off can be begun again; a list that
// somebody put there by hand is another file.
func TestBegunAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "group")
	p, err := project.Create(dir, false, project.Holder{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Save("stakeholders.csv", []byte("id\n"), nil, nil); err != nil {
		t.Fatal(err)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	p, err = project.Create(dir, false, project.Holder{})
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}

	other := t.TempDir()
	write(t, other, "stakeholders.csv", "id\n")
	if _, err := project.Create(other, false, project.Holder{}); err == nil {
		t.Error("somebody else's folder was taken")
	}
}

// What the disk is not to blame for stays what it is.
func TestNotTheDisk(t *testing.T) {
	for _, err := range []error{fs.ErrNotExist, fs.ErrPermission, fs.ErrClosed, errors.New("why")} {
		if got := project.DiskTrouble("D", err); got != nil {
			t.Errorf("%v became %v", err, got)
		}
	}
}
