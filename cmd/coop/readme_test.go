//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The tour of the README is run, and its output must be the real output: error
// and result lines together, as a person sees them on a terminal.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	bin := buildHere(t)
	dir := t.TempDir()
	commands := 0
	for _, block := range consoleBlocks(string(readme)) {
		for step := range strings.SplitSeq(block, "\n$ ") {
			line, want, _ := strings.Cut(strings.TrimPrefix(step, "$ "), "\n")
			commands++
			cmd := exec.Command("sh", "-c", line)
			cmd.Dir = dir
			cmd.Env = []string{"PATH=" + filepath.Dir(bin) + string(os.PathListSeparator) + os.Getenv("PATH"), "LANG=en_GB.UTF-8"}
			out, _ := cmd.CombinedOutput() // some of them are meant to fail
			if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(string(out))); diff != "" {
				t.Errorf("$ %s\n%s", line, diff)
			}
		}
	}
	if commands < 5 {
		t.Errorf("only %d commands found", commands)
	}
}

// consoleBlocks returns the blocks that show a terminal.
func consoleBlocks(md string) []string {
	var out []string
	for _, part := range strings.Split(md, "```console\n")[1:] {
		block, _, _ := strings.Cut(part, "\n```")
		out = append(out, block)
	}
	return out
}

// buildHere builds the program as "coop" in a folder of its own.
func buildHere(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "coop")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return bin
}
