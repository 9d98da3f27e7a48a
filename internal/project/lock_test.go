package project_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"coop/internal/project"
)

func TestOneWriterAtATime(t *testing.T) {
	dir := newFolder(t)
	cmd, said := start(t, "hold", dir)
	if !said.Scan() || said.Text() != "ready" {
		t.Fatalf("the other program says %q", said.Text())
	}

	host, _ := os.Hostname()
	want := project.Holder{PID: cmd.Process.Pid, Host: host, Command: "coop hold", Since: "2027-05-12 10:00"}
	var locked *project.LockedError
	if _, err := project.OpenWrite(dir, project.Holder{}); !errors.As(err, &locked) || locked.Holder != want || locked.Dir != dir {
		t.Fatalf("OpenWrite: %v, want %+v", err, want)
	}
	r, err := project.Open(dir)
	if err != nil {
		t.Fatalf("reading beside a writer: %v", err)
	}
	if err := r.Close(); err != nil {
		t.Error(err)
	}

	// The killed writer leaves its name behind, and stands in nobody's way.
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	if _, err := os.Stat(filepath.Join(dir, ".coop", "local", "holder")); err != nil {
		t.Errorf("the test proves nothing: %v", err)
	}
	p := openWrite(t, dir)

	// One program may not write twice at a time either.
	if _, err := project.OpenWrite(dir, project.Holder{}); !errors.As(err, &locked) || locked.Holder.PID != os.Getpid() {
		t.Errorf("second OpenWrite: %v", err)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	openWrite(t, dir)
}

func TestCreateFindsTheFolderLocked(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	p, err := project.Create(dir, false, project.Holder{Command: "first"})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	var locked *project.LockedError
	if _, err := project.Create(dir, false, project.Holder{}); !errors.As(err, &locked) || locked.Holder.Command != "first" {
		t.Errorf("got %v", err)
	}
}

// What the holder's file says is worth nothing when it cannot be read.
func TestUnreadableHolder(t *testing.T) {
	p := create(t)
	write(t, p.Dir(), ".coop", "local", "holder", "{half")
	var locked *project.LockedError
	if _, err := project.OpenWrite(p.Dir(), project.Holder{}); !errors.As(err, &locked) || locked.Holder != (project.Holder{}) {
		t.Errorf("got %v", err)
	}
}
