package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var root = filepath.Join("..", "..")

// The committed file names every module that is linked on some system, with its
// version, and no other.
func TestCommittedFileIsComplete(t *testing.T) {
	parts, err := gather(root)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, p := range parts {
		want = append(want, p.name)
	}
	committed, err := os.ReadFile(filepath.Join(root, "internal", "notices", "notices.txt"))
	if err != nil {
		t.Fatal(err)
	}
	got := headings(string(committed))
	for _, name := range want {
		if !slices.Contains(got, name) {
			t.Errorf("%s is linked, and its terms are missing: run go run ./cmd/notices", name)
		}
	}
	for _, name := range got {
		if !slices.Contains(want, name) {
			t.Errorf("%s is no longer linked: run go run ./cmd/notices", name)
		}
	}
}

func TestFormat(t *testing.T) {
	parts := []part{
		{"first", []string{"You may."}},
		{"second", []string{"You may not.", "Unless asked."}},
		{"third", []string{"You may."}},
	}
	const want = "## first\n## third\n\nYou may.\n\n\n## second\n\nYou may not.\n\nUnless asked.\n"
	got := format(parts)
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if names := headings(got); !slices.Equal(names, []string{"first", "third", "second"}) {
		t.Errorf("headings: got %q", names)
	}
}

func TestReadPart(t *testing.T) {
	dir := t.TempDir()
	if _, err := readPart("nobody", []string{dir}); err == nil || !strings.Contains(err.Error(), "no licence file") {
		t.Errorf("a folder without terms: got error %v", err)
	}
	for name, text := range map[string]string{
		"LICENSE.md": "May.  \r\n", "NOTICE": "Notice.", "license_test.go": "package x", "README": "Hello.",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := readPart("somebody", []string{dir})
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"May.", "Notice."}; !slices.Equal(got.terms, want) {
		t.Errorf("got terms %q, want %q", got.terms, want)
	}
}
