//go:build unix

package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"coop/internal/guide"
	"coop/internal/interview"
)

// onScreen types on the full screen, and kills the program at once, or a moment
// later, or when what was typed is seen.
func (a *attempt) onScreen() {
	a.t.Helper()
	x := &terminal{cmd: a.init(a.folder)}
	x.frame = func(x *terminal) { a.look(x.screen.String(), x.screen.CursorPosition().Y) }
	if err := x.start(80, 24); err != nil {
		a.t.Fatal(err)
	}
	defer func() {
		_ = x.kill()
		_ = x.keyboard.Close()
	}()
	must := func(err error) {
		if err != nil {
			a.t.Fatalf("kill %d: %v\n%s", a.no, err, x.text())
		}
	}
	must(x.until("nothing on the screen", func() bool { return strings.TrimSpace(x.text()) != "" }))
	_, err := x.keyboard.WriteString(a.send)
	must(err)
	a.wait(12*time.Millisecond, func(page int) {
		must(x.until(fmt.Sprintf("page %s is not shown after %q", a.moves[page].page.Key, a.send), func() bool {
			return a.sees(page)
		}))
	})
}

// wait waits until all that was typed has been acted on, or half of it, or for
// some part of a span of time: the moment of the kill.
func (a *attempt) wait(span time.Duration, shown func(page int)) {
	switch a.no % 3 {
	case 0:
		shown(a.whole)
	case 1:
		shown(a.whole / 2)
	default:
		time.Sleep(time.Duration(a.Int64N(int64(span))))
	}
}

// sees reports whether the page has been seen or a later one, or one that cannot
// be told from it.
func (a *attempt) sees(page int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.seen >= page || slices.ContainsFunc(a.moves[page:a.whole+1], func(m move) bool { return m.page.Key == a.now })
}

// look finds out which page a frame shows. Pages come in order, and some come
// more than once: the first that it can be is what is certain.
func (a *attempt) look(screen string, cursor int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	lines := strings.Split(strings.ReplaceAll(screen, "\r", ""), "\n")[1:]
	for i := a.seen; i <= min(a.whole, len(a.moves)-1); i++ {
		p := a.moves[i].page
		head := heading(p)
		has := func(what string) bool {
			return slices.ContainsFunc(lines, func(line string) bool { return strings.TrimSpace(line) == what })
		}
		if !has(head) || p.Entry != "" && !has(p.Entry) {
			continue
		}
		// The question of a list stands above the fields of a new entry too.
		if p.Kind == interview.Entries && !strings.Contains(screen, p.Menu[len(p.Menu)-1].Label.EN) {
			continue
		}
		if i > a.seen {
			a.seen, a.word = i, ""
		}
		a.now = p.Key
		if p.Kind == interview.Ask && !options(p.Question) && p.Question.Kind != guide.KindLongText && cursor <= len(lines) {
			a.word = strings.TrimPrefix(strings.TrimPrefix(lines[cursor-1], " >"), " ")
		}
		return
	}
}

// heading is a line that a page has and the pages next to it have not.
func heading(p interview.Page) string {
	switch p.Kind {
	case interview.Opening:
		return strings.TrimSpace(p.Step.Intro.EN)
	case interview.Ask, interview.Entries:
		if p.Question.Optional {
			return p.Question.Ask.EN + " (optional)"
		}
		return p.Question.Ask.EN
	case interview.Quiz:
		return p.Quiz.Ask.EN
	case interview.Check:
		return p.Step.Title.EN
	case interview.Overview:
		return "> " + p.Menu[0].Label.EN + ": " + p.Menu[0].Note.EN
	case interview.Done:
		return "> " + p.Menu[0].Label.EN
	case interview.Before, interview.Papers:
	}
	return "Everybody can play something."
}

// inLines types into a pipe.
func (a *attempt) inLines() {
	a.t.Helper()
	cmd := a.init(a.folder, "--plain")
	in, err := cmd.StdinPipe()
	if err != nil {
		a.t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		a.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		a.t.Fatal(err)
	}
	heard, ended := make(chan struct{}, 1), make(chan struct{})
	go func() {
		defer close(ended)
		for s := bufio.NewScanner(out); s.Scan(); {
			a.listen(s.Text())
			select {
			case heard <- struct{}{}:
			default:
			}
		}
	}()
	if _, err := io.WriteString(in, a.send); err != nil {
		a.t.Fatal(err)
	}
	a.wait(25*time.Millisecond, func(page int) {
		late := time.After(patience)
		for !a.sees(page) {
			select {
			case <-heard:
			case <-ended:
				return
			case <-late:
				a.t.Errorf("kill %d: page %s is not said after %q", a.no, a.moves[page].page.Key, a.send)
				return
			}
		}
	})
	_ = cmd.Process.Kill()
	<-ended
	_ = cmd.Wait()
}

// listen finds out which page a line belongs to.
func (a *attempt) listen(line string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for i := a.seen; i <= min(a.whole, len(a.moves)-1); i++ {
		p := a.moves[i].page
		said := ""
		switch p.Kind {
		case interview.Opening:
			said = strings.TrimSpace(p.Step.Intro.EN)
		case interview.Ask, interview.Entries:
			said = p.Question.Ask.EN
		case interview.Quiz:
			said = p.Quiz.Ask.EN
		case interview.Before:
			said = "Everybody can play something."
		case interview.Overview, interview.Check: // the first line of a menu is what Enter does
			said = "1. " + p.Menu[1].Label.EN
		case interview.Done:
			said = "1. " + p.Menu[0].Label.EN
		case interview.Papers:
		}
		if said != "" && (line == said || p.Menu != nil && strings.HasPrefix(line, said)) {
			a.seen, a.now = i, p.Key
			return
		}
	}
}
