//go:build unix

package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// viewer is a person before the screen: they type, and say what they see.
type viewer struct {
	*terminal
	t      *testing.T
	kit    *guide.Toolkit
	lang   lang.Lang
	before interview.Key // the page seen last
	fault  string        // what is wrong with a frame that was drawn
}

// beyond is how many columns the emulator has more than the program knows of, so
// that a line which is too wide is seen to be so.
const beyond = 8

// look starts the program on a screen of a size, and judges every frame.
func look(t *testing.T, g outing, folder string, width, height int) *viewer {
	t.Helper()
	v := &viewer{terminal: &terminal{cmd: g.init(folder)}, t: t, kit: g.kit, lang: g.lang}
	v.frame = func(x *terminal) {
		if v.fault == "" {
			v.fault = judgeFrame(x.screen.String(), width, height)
		}
	}
	if err := v.start(width, height); err != nil {
		t.Fatal(err)
	}
	v.mu.Lock()
	v.screen.Resize(width+beyond, height)
	v.mu.Unlock()
	t.Cleanup(func() {
		_ = v.kill()
		_ = v.keyboard.Close()
	})
	return v
}

// judgeFrame says what is wrong with a frame. Nothing stands in the last column
// but a space or a sign that there is more, so words there have been cut off.
func judgeFrame(screen string, width, height int) string {
	lines := strings.Split(strings.ReplaceAll(screen, "\r", ""), "\n")
	if len(lines) > height {
		return fmt.Sprintf("%d lines:\n%s", len(lines), screen)
	}
	for _, line := range lines {
		cells := []rune(strings.TrimRight(line, " "))
		if len(cells) > width || len(cells) == width && !strings.ContainsRune("↑↓", cells[width-1]) {
			return fmt.Sprintf("%q is too wide for %d columns:\n%s", line, width, screen)
		}
	}
	return ""
}

func (v *viewer) types(keys string) {
	v.t.Helper()
	if _, err := v.keyboard.WriteString(keys); err != nil {
		v.t.Fatal(err)
	}
}

// body is what the screen says below the line at the top, line by line, without
// the signs before an option and those that there is more.
func (v *viewer) body() []string {
	_, screen, _ := strings.Cut(v.text(), "\n")
	var lines []string
	for line := range strings.SplitSeq(screen, "\n") {
		line = strings.Trim(line, "\r ↑↓>")
		line = strings.TrimLeft(line, "[]()x 0123456789.")
		if line != "" {
			lines = append(lines, strings.Join(strings.Fields(line), " "))
		}
	}
	return lines
}

// sees waits until a page is on the screen. In a small window that may be a part
// of what it says only.
func (v *viewer) sees(p interview.Page) {
	v.t.Helper()
	defer func() { v.before = p.Key }()
	if p.Kind == interview.Papers { // what it says is not known here, but it does not say this
		v.must(v.until(fmt.Sprintf("no page %s", p.Key), func() bool {
			return !slices.Contains(v.body(), strings.TrimSpace(p.Step.Title.In(v.lang)))
		}))
		return
	}
	said := v.words(p)
	v.must(v.until(fmt.Sprintf("no page %s", p.Key), func() bool {
		return slices.ContainsFunc(v.body(), func(line string) bool {
			return strings.Contains(said, line) && (len(line) >= longEnough || line == said)
		})
	}))
}

// longEnough is how long a line must be to tell one page from another.
const longEnough = 12

// words are what a page says and the one before it does not.
func (v *viewer) words(p interview.Page) string {
	var texts []lang.Text
	switch p.Kind {
	case interview.Before:
		texts = append(texts, v.kit.Before)
	case interview.Opening:
		texts = append(texts, p.Step.Intro)
	case interview.Ask, interview.Entries:
		texts = append(texts, p.Question.Ask, p.Question.Hint, p.Because)
		for _, o := range p.Question.Options {
			texts = append(texts, o.Label)
		}
		if strings.HasPrefix(string(v.before), string(p.Key)) { // back among the entries
			for _, c := range p.Menu {
				texts = append(texts, c.Label)
			}
		}
	case interview.Quiz:
		texts = append(texts, p.Quiz.Ask)
	case interview.Check:
		texts = append(texts, p.Step.Title)
	case interview.Overview, interview.Done:
		texts = append(texts, p.Menu[0].Label)
	case interview.Papers:
	}
	var all []string
	for _, t := range texts {
		all = append(all, strings.Fields(t.In(v.lang))...)
	}
	return strings.Join(all, " ")
}

// seesCursor waits until the terminal's own cursor stands where the answer goes,
// on the line that the keys act on, or on the first option where none is yet.
func (v *viewer) seesCursor(p interview.Page) {
	v.t.Helper()
	v.must(v.until(fmt.Sprintf("the cursor is not where it belongs on %s", p.Key), func() bool {
		v.mu.Lock()
		defer v.mu.Unlock()
		at := v.screen.CursorPosition()
		lines := strings.Split(v.screen.String(), "\n")
		if !v.shown || at.Y >= len(lines) {
			return false
		}
		line := lines[at.Y]
		if p.Kind == interview.Ask && !options(p.Question) {
			return at.X == 3 && strings.HasPrefix(line, " >")
		}
		return at.X == 1 && (strings.HasPrefix(line, " > ") || strings.Contains(line, firstOption(p, v.lang)))
	}))
}

// firstOption is the beginning of the first option, and what no line holds where
// there is none.
func firstOption(p interview.Page, l lang.Lang) string {
	label := "\x00"
	switch {
	case p.Kind == interview.Quiz:
		label = p.Quiz.Answers[0].Label.In(l)
	case p.Question != nil && len(p.Question.Options) > 0:
		label = p.Question.Options[0].Label.In(l)
	}
	word, _, _ := strings.Cut(strings.TrimSpace(label), " ")
	return "1. " + word
}

// leave ends the program, and holds that every frame was as it should be.
func (v *viewer) leave() {
	v.t.Helper()
	v.types("\x03")
	v.must(v.exited("0"))
	if v.fault != "" {
		v.t.Error(v.fault)
	}
	if !bytes.Contains(v.raw.Bytes(), []byte("\x1b[?1049h")) {
		v.t.Error("that was no full screen")
	}
}

func (v *viewer) must(err error) {
	v.t.Helper()
	if err != nil {
		v.t.Fatalf("%v\n%s", err, v.text())
	}
}
