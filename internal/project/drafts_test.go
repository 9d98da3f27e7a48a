package project_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/project"
)

func TestDrafts(t *testing.T) {
	p := create(t)
	for _, step := range []func() error{
		func() error { return p.SaveDraft("name", "C") },
		func() error { return p.SaveDraft("name", "Cyd\nŵ \"<&>\" \u2028 \x01") },
		func() error { return p.SaveDraft("purpose", "Gofal") },
		func() error { return p.SaveDraft("gone", "x") },
		func() error { return p.ClearDraft("gone") },
		func() error { return p.ClearDraft("never there") },
		func() error { return p.SaveDraft("blank", "") },
		func() error { return p.SetPlace("name") },
		func() error { return p.SetPlace("purpose") },
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]string{"name": "Cyd\nŵ \"<&>\" \u2028 \x01", "purpose": "Gofal", "blank": ""}
	check := func(p *project.Project) {
		t.Helper()
		if diff := cmp.Diff(want, p.Drafts()); diff != "" {
			t.Error(diff)
		}
		if p.Place() != "purpose" {
			t.Errorf("Place() = %q", p.Place())
		}
	}
	check(p)
	p.Drafts()["name"] = "the caller's own copy"
	check(p)
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(read(t, p.Dir(), ".coop", "local", "draft"), "gone") {
		t.Error("a cleared draft stays in the file after Close")
	}
	again := openWrite(t, p.Dir())
	check(again)
	r, err := project.Open(p.Dir())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	check(r)
}

func TestNoDrafts(t *testing.T) {
	p := create(t)
	if got := p.Drafts(); got == nil || len(got) > 0 || p.Place() != "" {
		t.Errorf("Drafts() = %v, Place() = %q", got, p.Place())
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(p.Dir(), ".coop", "local", "draft")); err == nil {
		t.Error("a file was made for nothing")
	}
}

// Wherever a write is cut off, every whole line counts, and what is written
// afterwards does too.
func TestTornJournal(t *testing.T) {
	p := create(t)
	texts := []string{"C", "Cy", "Cyd", "Cydŵ\n}"}
	var ends []int // of each line
	name := filepath.Join(p.Dir(), ".coop", "local", "draft")
	for _, text := range texts {
		if err := p.SaveDraft("name", text); err != nil {
			t.Fatal(err)
		}
		ends = append(ends, len(read(t, name)))
	}
	whole := read(t, name)
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	for cut := range len(whole) + 1 {
		write(t, name, whole[:cut])
		var want string
		for i, end := range ends {
			if cut >= end-1 { // the line feed says nothing
				want = texts[i]
			}
		}
		q := openWrite(t, p.Dir())
		if got := q.Drafts()["name"]; got != want {
			t.Errorf("cut at %d: %q, want %q", cut, got, want)
		}
		if err := q.SaveDraft("purpose", "later"); err != nil {
			t.Fatal(err)
		}
		r, err := project.Open(p.Dir())
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Drafts(); got["name"] != want || got["purpose"] != "later" {
			t.Errorf("cut at %d: %v", cut, got)
		}
		r.Close()
		if err := q.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestRubbishInTheJournal(t *testing.T) {
	p := create(t)
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, p.Dir(), ".coop", "local", "draft", "\x00\x00\n[]\n{\"do\":\"dance\",\"key\":\"x\"}\nnull\n{\"do\":\"draft\",\"key\":\"name\",\"text\":\"Cyd\"}\n")
	q := openWrite(t, p.Dir())
	if diff := cmp.Diff(map[string]string{"name": "Cyd"}, q.Drafts()); diff != "" {
		t.Error(diff)
	}
}

func TestKilledWhileTyping(t *testing.T) {
	dir := newFolder(t)
	for round := range 8 {
		last, err := strconv.Atoi(killAfter(t, "type", dir, 10+40*round, 0))
		if err != nil {
			t.Fatal(err)
		}
		p := openWrite(t, dir)
		got := p.Drafts()["name"]
		if got != strings.Repeat("x", len(got)) || len(got) < last || len(got) > last+1 {
			t.Errorf("after %d letters %d are kept: %.20q", last, len(got), got)
		}
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// A long answer typed letter by letter does not fill the disk.
func TestJournalStaysSmall(t *testing.T) {
	p := create(t)
	var text strings.Builder
	for i := range 3000 {
		text.WriteString(string(rune('a' + i%26)))
		if err := p.SaveDraft("name", text.String()); err != nil {
			t.Fatal(err)
		}
	}
	info, err := os.Stat(filepath.Join(p.Dir(), ".coop", "local", "draft"))
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > 300<<10 {
		t.Errorf("%d bytes for %d letters", info.Size(), len(text.String()))
	}
	if p.Drafts()["name"] != text.String() {
		t.Error("the text is not what was typed")
	}
}

// Drafts are limited so that the next start can always read them, whatever they
// hold: a control character takes six bytes in the file.
func TestDraftsHaveALimit(t *testing.T) {
	p := create(t)
	full := strings.Repeat("\x01", project.MaxFile/16-len("name"))
	for i := range 3 {
		if err := p.SaveDraft("name", full[i:]); err != nil {
			t.Fatal(err)
		}
	}
	var large *project.TooLargeError
	if err := p.SaveDraft("purpose", "one more"); !errors.As(err, &large) {
		t.Errorf("got %v", err)
	}
	r, err := project.Open(p.Dir())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if r.Drafts()["name"] != full[2:] {
		t.Error("the draft cannot be read again")
	}
}

func BenchmarkSaveDraft(b *testing.B) {
	dir := filepath.Join(b.TempDir(), "group")
	p, err := project.Create(dir, false, project.Holder{})
	if err != nil {
		b.Fatal(err)
	}
	defer p.Close()
	i := 0
	for b.Loop() {
		i++
		if err := p.SaveDraft("name", fmt.Sprintf("%0500d", i)); err != nil {
			b.Fatal(err)
		}
	}
}
