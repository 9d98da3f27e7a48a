//go:build unix

package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// commands are what scripts can call beside the usual ones.
func commands() map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){
		"exits":  exits,
		"nested": nested,
		"same":   same,
		"umask":  withUmask,
		"wrong":  wrong,
	}
}

// exits CODE PROGRAM ARGS… runs a program that must end with this code.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		got = -1
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// wrong CODE ENGLISH WELSH PROGRAM ARGS… runs what somebody typed wrong in both
// languages. It must end with this code, say this and no more than three lines,
// say what to do next, say it in one language only, and use no word that only a
// programmer knows.
func wrong(ts *testscript.TestScript, _ bool, args []string) {
	says := map[string]string{"en": args[1], "cy": args[2]}
	hints := map[string]string{"en": "coop: hint: ", "cy": "coop: awgrym: "}
	for _, l := range []string{"en", "cy"} {
		typed := slices.Clone(args[3:])
		ts.Setenv("COOP_LANG", l)
		if !slices.Contains(typed, "--lang") && typed[len(typed)-1] != "--dir" {
			typed = append(typed, "--lang", l)
		}
		exits(ts, false, append([]string{args[0]}, typed...))
		if out := ts.ReadFile("stdout"); out != "" {
			ts.Fatalf("it printed a result: %q", out)
		}
		said := ts.ReadFile("stderr")
		other := map[string]string{"en": "cy", "cy": "en"}[l]
		switch {
		case strings.Count(said, "\n") > 3:
			ts.Fatalf("more than three lines in %s", l)
		case !strings.Contains(said, says[l]):
			ts.Fatalf("it does not say %q", says[l])
		case !strings.Contains(said, hints[l]):
			ts.Fatalf("no hint in %s", l)
		case strings.Contains(said, hints[other]), says[l] != says[other] && strings.Contains(said, says[other]):
			ts.Fatalf("the language is not %s", l)
		case jargon.MatchString(said):
			ts.Fatalf("only a programmer knows the word %q", jargon.FindString(said))
		}
	}
	ts.Setenv("COOP_LANG", "")
}

// jargon are the words of Go, of its libraries and of the system that must not
// reach anybody.
var jargon = regexp.MustCompile(`(?i)\b(errno|syscall|panic|goroutine|nil|strconv|unmarshal|parse|regexp|bool|fork|exec|openat|mkdir\w*|lstat|stat|EOF|invalid (syntax|argument|value)|no such file|not a directory|is a directory|permission denied|exit status|arg\(s\)|stdin|stderr)\b`)

// nested FILE N writes an answers file with N lists inside one another.
func nested(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	text := "idea.words: " + strings.Repeat("[", n) + strings.Repeat("]", n) + "\n"
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o600))
}

// same A B holds that two folders have the same files with the same bytes, and
// that nobody but their owner can read them.
func same(ts *testscript.TestScript, neg bool, args []string) {
	a, b := folder(ts, args[0]), folder(ts, args[1])
	for name, data := range a {
		other, ok := b[name]
		if !ok || !bytes.Equal(data, other) {
			if neg {
				return
			}
			ts.Fatalf("%s differs", name)
		}
	}
	if len(a) != len(b) || len(a) == 0 {
		ts.Fatalf("%d files and %d files", len(a), len(b))
	}
	if neg {
		ts.Fatalf("the folders are the same")
	}
}

func folder(ts *testscript.TestScript, dir string) map[string][]byte {
	out := map[string][]byte{}
	root := ts.MkAbs(dir)
	ts.Check(filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			if d != nil && d.Name() == "local" {
				return filepath.SkipDir // stays on the machine
			}
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if info.Mode().Perm()&0o077 != 0 {
			ts.Fatalf("%s can be read by others: %v", path, info.Mode())
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(root, path)
		out[name] = data
		return err
	}))
	return out
}

// withUmask MASK PROGRAM ARGS… runs a program under another umask.
func withUmask(ts *testscript.TestScript, _ bool, args []string) {
	mask, err := strconv.ParseInt(args[0], 8, 32)
	ts.Check(err)
	old := syscall.Umask(int(mask))
	defer syscall.Umask(old)
	ts.Check(ts.Exec(args[1], args[2:]...))
}

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"coop": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		Cmds:                commands(),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("COOP_UPDATE") != "",
	})
}
