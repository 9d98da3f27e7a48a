//go:build unix

package project_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"coop/internal/project"
)

// Everything is for its owner alone under every umask.
func TestModes(t *testing.T) {
	for _, mask := range []int{0o000, 0o022, 0o077} {
		old := syscall.Umask(mask)
		t.Cleanup(func() { syscall.Umask(old) })

		dir := newFolder(t)
		p := openWrite(t, dir)
		if _, err := p.Write(drafts(1), false); err != nil {
			t.Fatal(err)
		}
		if err := p.SaveDraft("a", "b"); err != nil {
			t.Fatal(err)
		}
		out := filepath.Join(t.TempDir(), "out", "here")
		if _, err := project.WriteOut(out, drafts(1), false); err != nil {
			t.Fatal(err)
		}
		for _, top := range []string{dir, out} {
			checkMode(t, top, mask, 0o700)
			for name := range tree(t, top) {
				want := fs.FileMode(0o600)
				if strings.HasSuffix(name, "/") {
					want = 0o700
				}
				checkMode(t, filepath.Join(top, name), mask, want)
			}
		}
	}
}

func checkMode(t *testing.T, name string, mask int, want fs.FileMode) {
	t.Helper()
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if got := info.Mode().Perm(); got != want {
		t.Errorf("umask %03o: %s has mode %o, want %o", mask, name, got, want)
	}
}

// Who shares a file with the group's account keeps sharing it.
func TestModeOfAFileIsKept(t *testing.T) {
	p := create(t)
	name := filepath.Join(p.Dir(), "coop.yaml")
	if err := os.Chmod(name, 0o664); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Save("coop.yaml", []byte("a: 2\n"), []byte("a: 1\n"), nil); err != nil {
		t.Fatal(err)
	}
	checkMode(t, name, -1, 0o664)
}

// Opening a pipe would wait for ever.
func TestPipe(t *testing.T) {
	dir := newFolder(t)
	for _, name := range []string{"plan.yaml", "documents"} {
		if err := syscall.Mkfifo(filepath.Join(dir, name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p := openWrite(t, dir)
	var notFile *project.NotFileError
	if _, err := p.Read("plan.yaml"); !errors.As(err, &notFile) {
		t.Errorf("Read: %v", err)
	}
	var beside *project.BesideError
	if _, err := p.Save("plan.yaml", []byte("x"), nil, nil); !errors.As(err, &beside) || beside.Path != "plan.ours.yaml" {
		t.Errorf("Save: %v", err)
	}
	if _, err := p.Write(drafts(1), true); err == nil {
		t.Error("Write through a pipe gave no error")
	}
}
