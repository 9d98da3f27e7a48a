//go:build unix

package main

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// sitting is the program asking in plain lines, with a pipe to answer through.
type sitting struct {
	t   *testing.T
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

func sit(t *testing.T, bin, dir string) *sitting {
	t.Helper()
	cmd := exec.Command(bin, "init", dir, "--plain", "--lang", "en")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	s := &sitting{t: t, cmd: cmd, in: in, out: bufio.NewReader(out)}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	return s
}

// hears reads until a line holds some words.
func (s *sitting) hears(words string) {
	s.t.Helper()
	deadline := time.AfterFunc(20*time.Second, func() { _ = s.cmd.Process.Kill() })
	defer deadline.Stop()
	var said strings.Builder
	for {
		line, err := s.out.ReadString('\n')
		said.WriteString(line)
		if strings.Contains(line, words) {
			return
		}
		if err != nil {
			s.t.Fatalf("never said %q; it said:\n%s", words, said.String())
		}
	}
}

func (s *sitting) says(lines ...string) {
	s.t.Helper()
	if _, err := io.WriteString(s.in, strings.Join(lines, "\n")+"\n"); err != nil {
		s.t.Fatal(err)
	}
}

// A second program on the folder is refused and told who holds it; reading is
// still possible. A program that was killed holds nothing.
func TestSecondProgramIsRefused(t *testing.T) {
	bin, dir := buildHere(t), filepath.Join(t.TempDir(), "grp")
	first := sit(t, bin, dir)
	first.hears("Press Enter to continue")

	out, err := exec.Command(bin, "answer", "set", "idea.place=Bryn Glas", "--dir", dir, "--lang", "en").CombinedOutput()
	if err == nil || !strings.Contains(string(out), "already open in another window") {
		t.Fatalf("not refused: %v\n%s", err, out)
	}
	if want := "process " + strconv.Itoa(first.cmd.Process.Pid); !strings.Contains(string(out), want) {
		t.Errorf("not told who holds it, %q:\n%s", want, out)
	}
	if out, err := exec.Command(bin, "status", "--dir", dir).CombinedOutput(); err != nil {
		t.Errorf("reading is refused: %v\n%s", err, out)
	}

	if err := first.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = first.cmd.Wait()
	if out, err := exec.Command(bin, "answer", "set", "idea.place=Bryn Glas", "--dir", dir).CombinedOutput(); err != nil {
		t.Errorf("the dead still hold the folder: %v\n%s", err, out)
	}
}

// What somebody changes by hand between two saves is kept, in the answers and in
// the list of people.
func TestEditByHandIsKept(t *testing.T) {
	bin, dir := buildHere(t), filepath.Join(t.TempDir(), "grp")
	s := sit(t, bin, dir)
	s.says("", "", "We want to cook together.", "")
	s.hears("Who is it for?")

	file := filepath.Join(dir, "coop.yaml")
	edit(t, file, "# idea.place:", "idea.place: Written by hand")
	list := filepath.Join(dir, "stakeholders.csv")
	edit(t, list, "next-step\n", "next-step\nmair,Mair,,family,,,,,,,,,\n")

	s.says("1 3")
	s.hears("Question 3")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"idea.place: Written by hand", "idea.for: [older, carers]", "We want to cook together."} {
		if !strings.Contains(string(data), want) {
			t.Errorf("%q is gone:\n%s", want, data)
		}
	}
	if data, err := os.ReadFile(list); err != nil || !strings.Contains(string(data), "mair,Mair") {
		t.Errorf("the list lost what was written by hand: %v\n%s", err, data)
	}

	// A file that no longer parses is left alone, and nothing is lost.
	edit(t, file, "toolkit: care-co-op", "toolkit: \"care-co-op")
	s.says("Llanhelyg")
	s.hears("Question 4")
	s.says(":quit")
	_ = s.cmd.Wait()
	if data, err := os.ReadFile(filepath.Join(dir, "coop.ours.yaml")); err != nil || !strings.Contains(string(data), "Llanhelyg") {
		t.Errorf("ours is not beside it: %v\n%s", err, data)
	}
	if data, _ := os.ReadFile(file); !strings.Contains(string(data), "\"care-co-op") {
		t.Error("the broken file was written over")
	}
}

func edit(t *testing.T, file, old, now string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), old) {
		t.Fatalf("%s does not hold %q:\n%s", file, old, data)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(data), old, now, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
}
