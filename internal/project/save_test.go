package project_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"coop/internal/project"
)

var errParse = errors.New("line 1: no colon")

// add is a merge that puts our line at the end of what is on disk.
func add(line string) func([]byte) ([]byte, error) {
	return func(disk []byte) ([]byte, error) { return append(disk, line...), nil }
}

func refuse([]byte) ([]byte, error) { return nil, errParse }

func TestSave(t *testing.T) {
	for _, tc := range []struct {
		name  string
		disk  string // "-" for no file
		base  string // "-" for nil
		merge func([]byte) ([]byte, error)
		want  string // what is saved of "a: 2\n"; "" when it goes beside
		why   error
	}{
		{name: "new", disk: "-", base: "-", want: "a: 2\n"},
		{name: "as read", disk: "a: 1\n", base: "a: 1\n", merge: refuse, want: "a: 2\n"},
		{name: "the same bytes already", disk: "a: 2\n", base: "a: 1\n", merge: refuse, want: "a: 2\n"},
		{name: "edited by hand", disk: "b: 7\n", base: "a: 1\n", merge: add("a: 2\n"), want: "b: 7\na: 2\n"},
		{name: "made by somebody else", disk: "b: 7\n", base: "-", merge: add("a: 2\n"), want: "b: 7\na: 2\n"},
		{name: "edited by hand, nothing of ours", disk: "b: 7\n", base: "a: 1\n", merge: add(""), want: "b: 7\n"},
		{name: "removed", disk: "-", base: "a: 1\n", merge: refuse, want: "a: 2\n"},
		{name: "emptied", disk: "", base: "a: 1\n", merge: refuse, want: "a: 2\n"},
		{name: "edited, no merge", disk: "b: 7\n", base: "a: 1\n", why: project.ErrEdited},
		{name: "no longer parses", disk: "b 7", base: "a: 1\n", merge: refuse, why: errParse},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := create(t)
			if tc.disk != "-" {
				write(t, p.Dir(), "plan.yaml", tc.disk)
			}
			var base []byte
			if tc.base != "-" {
				base = []byte(tc.base)
			}
			saved, err := p.Save("plan.yaml", []byte("a: 2\n"), base, tc.merge)
			if tc.want != "" {
				if got := read(t, p.Dir(), "plan.yaml"); err != nil || got != tc.want || string(saved) != tc.want {
					t.Errorf("saved %q, on disk %q, want %q; %v", saved, got, tc.want, err)
				}
				return
			}
			var beside *project.BesideError
			if !errors.As(err, &beside) || !errors.Is(err, tc.why) || beside.Name != "plan.yaml" || beside.Path != "plan.ours.yaml" {
				t.Fatalf("got %v, want %v beside", err, tc.why)
			}
			if got := read(t, p.Dir(), "plan.yaml"); got != tc.disk {
				t.Errorf("plan.yaml is %q, was %q", got, tc.disk)
			}
			if got := read(t, p.Dir(), beside.Path); got != "a: 2\n" {
				t.Errorf("%s is %q", beside.Path, got)
			}
		})
	}
}

// Between two saves a person changes the file, breaks it, and mends it.
func TestHandEditsBetweenSaves(t *testing.T) {
	p := create(t)
	base := []byte("a: 1\n")
	save := func(data, line string, merge func([]byte) ([]byte, error)) error {
		t.Helper()
		if merge == nil {
			merge = add(line)
		}
		saved, err := p.Save("coop.yaml", []byte(data), base, merge)
		if err == nil {
			base = saved
		}
		return err
	}
	if err := save("a: 1\nb: 2\n", "b: 2\n", nil); err != nil {
		t.Fatal(err)
	}
	write(t, p.Dir(), "coop.yaml", "a: by hand\nb: 2\n")
	if err := save("a: 1\nb: 2\nc: 3\n", "c: 3\n", nil); err != nil {
		t.Fatal(err)
	}
	if got, want := read(t, p.Dir(), "coop.yaml"), "a: by hand\nb: 2\nc: 3\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}

	write(t, p.Dir(), "coop.yaml", "broken")
	var beside *project.BesideError
	for _, data := range []string{"one", "two"} {
		if err := save(data, "", refuse); !errors.As(err, &beside) || beside.Path != "coop.ours.yaml" {
			t.Fatalf("saving %s: %v", data, err)
		}
		if got := read(t, p.Dir(), "coop.ours.yaml"); got != data {
			t.Errorf("coop.ours.yaml is %q, want %q", got, data)
		}
	}
	// Once a person touched what stands beside, it is theirs.
	write(t, p.Dir(), "coop.ours.yaml", "mended by hand")
	if err := save("three", "", refuse); !errors.As(err, &beside) || beside.Path != "coop.ours.2.yaml" {
		t.Fatal(err)
	}
	write(t, p.Dir(), "coop.yaml", "mended: 1\n")
	if err := save("four", "d: 4\n", nil); err != nil {
		t.Fatal(err)
	}
	if got, want := read(t, p.Dir(), "coop.yaml"), "mended: 1\nd: 4\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := read(t, p.Dir(), "coop.ours.yaml"); got != "mended by hand" {
		t.Errorf("coop.ours.yaml is %q", got)
	}
}

// A change that arrives while the merge is at work is merged too.
func TestChangeDuringTheMerge(t *testing.T) {
	p := create(t)
	calls := 0
	merge := func(disk []byte) ([]byte, error) {
		calls++
		if calls < 3 {
			write(t, p.Dir(), "coop.yaml", strings.Repeat("by hand\n", calls+1))
		}
		return append(disk, "ours\n"...), nil
	}
	write(t, p.Dir(), "coop.yaml", "by hand\n")
	saved, err := p.Save("coop.yaml", []byte("ours\n"), []byte("a: 1\n"), merge)
	if want := "by hand\nby hand\nby hand\nours\n"; err != nil || string(saved) != want || read(t, p.Dir(), "coop.yaml") != want {
		t.Errorf("saved %q, %v; want %q", saved, err, want)
	}
}

func TestFileThatNeverRests(t *testing.T) {
	p := create(t)
	calls := 0
	merge := func(disk []byte) ([]byte, error) {
		calls++
		write(t, p.Dir(), "coop.yaml", strconv.Itoa(calls))
		return append(disk, "ours"...), nil
	}
	write(t, p.Dir(), "coop.yaml", "0")
	_, err := p.Save("coop.yaml", []byte("ours"), nil, merge)
	var beside *project.BesideError
	if !errors.Is(err, project.ErrChanging) || !errors.As(err, &beside) {
		t.Fatalf("got %v", err)
	}
	if got := read(t, p.Dir(), "coop.yaml"); got != strconv.Itoa(calls) {
		t.Errorf("coop.yaml is %q", got)
	}
	if got := read(t, p.Dir(), "coop.ours.yaml"); got != "ours" {
		t.Errorf("beside: %q", got)
	}
}

func TestSameBytesWriteNothing(t *testing.T) {
	p := create(t)
	name := filepath.Join(p.Dir(), "coop.yaml")
	long := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	if err := os.Chtimes(name, long, long); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Save("coop.yaml", []byte("a: 1\n"), []byte("a: 1\n"), nil); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if !info.ModTime().Equal(long) {
		t.Errorf("the file was written at %v", info.ModTime())
	}
}

func TestBytesAreKept(t *testing.T) {
	p := create(t)
	var all []byte
	for b := range 256 {
		all = append(all, byte(b), '\r', '\n')
	}
	for name, data := range map[string][]byte{"all.csv": all, "bom.csv": []byte("\xef\xbb\xbfTŷ;1\r\n"), "empty.csv": {}} {
		saved, err := p.Save(name, data, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.Read(name)
		if err != nil || !bytes.Equal(got, data) || !bytes.Equal(saved, data) {
			t.Errorf("%s: saved %q, read %q, want %q; %v", name, saved, got, data, err)
		}
	}
}

// A file too large to look into is left alone like one that does not parse.
func TestSaveBesideALargeFile(t *testing.T) {
	p := create(t)
	write(t, p.Dir(), "plan.yaml", strings.Repeat("x", project.MaxFile+1))
	_, err := p.Save("plan.yaml", []byte("a"), nil, add("a"))
	var beside *project.BesideError
	var large *project.TooLargeError
	if !errors.As(err, &beside) || !errors.As(err, &large) {
		t.Errorf("got %v", err)
	}
}

// A killed writer leaves a whole file, and what it leaves besides is swept up.
func TestKilledWhileSaving(t *testing.T) {
	dir := newFolder(t)
	for round := range 10 {
		killAfter(t, "save", dir, 3, time.Duration(round)*50*time.Microsecond)
		got := read(t, dir, "coop.yaml")
		var first int
		if _, err := fmt.Sscanf(got, "start %d", &first); err != nil {
			t.Fatal(err)
		}
		if got != string(version(first)) {
			t.Fatalf("the file is in pieces: %d bytes", len(got))
		}
	}
	p := openWrite(t, dir)
	write(t, dir, ".coop", "local", ".coop-staged-LEFTOVER", "half")
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	openWrite(t, dir)
	left, err := fs.Glob(os.DirFS(dir), ".coop/local/.coop-staged-*")
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func BenchmarkSave(b *testing.B) {
	dir := filepath.Join(b.TempDir(), "group")
	p, err := project.Create(dir, false, project.Holder{})
	if err != nil {
		b.Fatal(err)
	}
	defer p.Close()
	var base []byte
	i := 0
	for b.Loop() {
		i++
		if base, err = p.Save("coop.yaml", version(i), base, nil); err != nil {
			b.Fatal(err)
		}
	}
}
