//go:build unix

package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
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
