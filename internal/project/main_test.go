package project_test

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"coop/internal/project"
)

// The test binary runs itself as another program that uses the folder.
const (
	roleVar = "COOP_PROJECT_TEST_ROLE"
	dirVar  = "COOP_PROJECT_TEST_DIR"
)

func TestMain(m *testing.M) {
	role := os.Getenv(roleVar)
	if role == "" {
		os.Exit(m.Run())
	}
	if err := other(role, os.Getenv(dirVar)); err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}

// other is what the other program does. It says a word on stdout after each step.
func other(role, dir string) error {
	p, err := project.OpenWrite(dir, project.Holder{Command: "coop " + role, Since: "2027-05-12 10:00"})
	if err != nil {
		return err
	}
	switch role {
	case "hold":
		fmt.Println("ready")
		_, err := io.Copy(io.Discard, os.Stdin)
		return err
	case "type":
		for text := "x"; ; text += "x" {
			if err := p.SaveDraft("name", text); err != nil {
				return err
			}
			fmt.Println(len(text))
			if len(text) == 2000 {
				text = ""
			}
		}
	case "save":
		var base []byte
		for i := 1; ; i++ {
			base, err = p.Save("coop.yaml", version(i), base, func([]byte) ([]byte, error) { return version(i), nil })
			if err != nil {
				return err
			}
			fmt.Println(i)
		}
	case "generate":
		for i := 1; ; i++ {
			if _, err := p.Write(drafts(i), false); err != nil {
				return err
			}
			fmt.Println(i)
		}
	}
	return fmt.Errorf("unknown role %q", role)
}

// version is a file whose first and last line tell whether it is whole.
func version(i int) []byte {
	return fmt.Appendf(nil, "start %d\n%send %d\n", i, strings.Repeat("answer: yes\n", 500), i)
}

func drafts(i int) []project.File {
	var files []project.File
	for _, id := range []string{"our-idea", "plan", "rules"} {
		files = append(files, project.File{Path: "documents/" + id + ".en.md", Data: fmt.Appendf(nil, "%s %d\n", id, i)})
	}
	return files
}

// start runs the other program and returns what it says, line by line.
func start(t *testing.T, role, dir string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), roleVar+"="+role, dirVar+"="+dir)
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	return cmd, bufio.NewScanner(out)
}

// killAfter lets the other program take n steps and a little more, kills it
// without warning, and returns the last step it spoke of.
func killAfter(t *testing.T, role, dir string, n int, more time.Duration) string {
	t.Helper()
	cmd, said := start(t, role, dir)
	var last string
	for range n {
		if !said.Scan() {
			t.Fatalf("%s stopped after %q", role, last)
		}
		last = said.Text()
	}
	if strings.HasPrefix(last, "error") {
		t.Fatal(last)
	}
	time.Sleep(more)
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for said.Scan() {
		last = said.Text()
	}
	_ = cmd.Wait()
	return last
}

// create makes a group's folder with an answers file and opens it.
func create(t *testing.T) *project.Project {
	t.Helper()
	dir := newFolder(t)
	return openWrite(t, dir)
}

func newFolder(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "our group")
	p, err := project.Create(dir, false, project.Holder{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Save("coop.yaml", []byte("a: 1\n"), nil, nil); err != nil {
		t.Fatal(err)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

func openWrite(t *testing.T, dir string) *project.Project {
	t.Helper()
	p, err := project.OpenWrite(dir, project.Holder{Command: "test"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

// tree lists a folder: each path with its bytes, a folder with a slash.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	got := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || path == dir {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if d.IsDir() {
			got[rel+"/"] = ""
			return nil
		}
		if !d.Type().IsRegular() {
			got[rel] = d.Type().String()
			return nil
		}
		if strings.HasSuffix(rel, ".coop/local/lock") {
			got[rel] = "" // Windows lets nobody read it while it is locked
			return nil
		}
		data, err := os.ReadFile(path)
		got[rel] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func write(t *testing.T, elem ...string) {
	t.Helper()
	n := len(elem) - 1
	name := filepath.Join(elem[:n]...)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(elem[n]), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, elem ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(elem...))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
