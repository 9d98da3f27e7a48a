//go:build unix

package project_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"coop/internal/project"
)

// What the system answers, and what it means.
func TestDiskTroubles(t *testing.T) {
	for _, tc := range []struct {
		number syscall.Errno
		want   project.Trouble
		says   string
	}{
		{syscall.ENOSPC, project.Full, "the disk of D is full: "},
		{syscall.EDQUOT, project.Full, "is full"},
		{syscall.EFBIG, project.Full, "is full"},
		{syscall.EROFS, project.Protected, "is for reading only"},
		{syscall.EIO, project.Gone, "cannot be reached"},
		{syscall.ESTALE, project.Gone, "cannot be reached"},
	} {
		err := project.DiskTrouble("D", &os.PathError{Op: "write", Path: "coop.yaml", Err: tc.number})
		disk, ok := errors.AsType[*project.DiskError](err)
		if !ok || disk.Trouble != tc.want || !errors.Is(err, tc.number) || !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%v: %v", tc.number, err)
		}
	}
}

// A disk on which nothing more fits, which a limit on the size of files stands
// in for: the error says so, what was there is whole, and nothing is left behind.
func TestDiskFull(t *testing.T) {
	dir := newFolder(t)
	before := tree(t, dir)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("sh", "-c", `ulimit -f 2; exec "$0"`, exe)
	cmd.Env = append(os.Environ(), roleVar+"=save", dirVar+"="+dir)
	out, err := cmd.CombinedOutput()
	if err == nil || !strings.Contains(string(out), "the disk of "+dir+" is full") {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(filepath.Join(dir, "coop.yaml"))
	if err != nil || string(data) != before["coop.yaml"] {
		t.Errorf("coop.yaml is now %q, %v", data, err)
	}
	for name := range tree(t, dir) {
		if strings.Contains(name, "staged") {
			t.Errorf("left behind: %s", name)
		}
	}
}

// A folder that is taken away under an open project is said to be gone; what was
// to be saved can be saved elsewhere, and saving works again once it is back.
func TestFolderTakenAway(t *testing.T) {
	dir := newFolder(t)
	p := openWrite(t, dir)
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	_, saved := p.Save("coop.yaml", []byte("a: b\n"), nil, nil)
	for _, err := range []error{saved, p.SaveDraft("a", "b"), p.SetPlace("a")} {
		disk, ok := errors.AsType[*project.DiskError](err)
		if !ok || disk.Trouble != project.Gone || disk.Path != p.Dir() {
			t.Errorf("got %v", err)
		}
	}

	// Another folder of the same name is not the group's.
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Save("coop.yaml", []byte("a: b\n"), nil, nil); err == nil {
		t.Error("saved, and nobody knows where")
	}
}
