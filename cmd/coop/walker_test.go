//go:build unix

package main

import (
	"slices"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/interview"
)

// A walker knows how to go from any page to the end, so that the answers are
// those that are wanted. It has an interview of its own, which is taken through
// the same moves as the program: so it knows what the program ought to show
// without reading a word of the screen. How a move is typed is a typist's affair.
type walker struct {
	*interview.Session
	t      *testing.T
	want   guide.Answers
	steps  int
	quizes int
}

// move is what a person does on a page.
type move struct {
	page  interview.Page
	act   act
	value guide.Value // what is answered
	id    string      // the line of the menu that is chosen
	guess int         // the answer to a quiz, from 1
	no    int         // of the move, to do alike things in turn in one way and another
}

type act uint8

const (
	ends   act = iota // there is nothing left to do
	reads             // a page without a question: go on
	answer            // value
	leaves            // an optional question is left without an answer
	later             // it is decided later
	picks             // id
	guess
)

// mostSteps is more than any walk needs: a walk that is longer goes in circles.
const mostSteps = 2000

// next decides what to do on the page that is shown.
func (w *walker) next() move {
	w.t.Helper()
	p := w.Page()
	if w.steps++; w.steps > mostSteps {
		w.t.Fatalf("the walk does not end: it is at %s", p.Key)
	}
	m := move{page: p, no: w.steps}
	switch p.Kind {
	case interview.Done:
		m.act = ends
	case interview.Before, interview.Opening, interview.Papers:
		m.act = reads
	case interview.Overview:
		m.act, m.id = picks, interview.ChooseResume
	case interview.Check:
		m.act, m.id = picks, interview.ChooseContinue
	case interview.Quiz:
		// Every other question for the room is played.
		if w.quizes++; w.quizes%2 == 1 {
			m.act, m.guess = guess, 1+w.quizes%len(p.Quiz.Answers)
		} else {
			m.act = reads
		}
	case interview.Ask:
		m.act, m.value = w.toAsk(p)
	case interview.Entries:
		m.act, m.id = w.toEntries(p)
	}
	return m
}

func (w *walker) toAsk(p interview.Page) (act, guide.Value) {
	v, _ := w.want.Get(p.Question.ID)
	if p.Owner != nil {
		v = w.field(p)
	}
	_, put := v.(guide.Later)
	switch {
	case v != nil && !put:
		return answer, v
	case p.Question.Optional:
		return leaves, nil
	}
	return later, nil
}

// field returns what the field of an entry is to hold.
func (w *walker) field(p interview.Page) guide.Value {
	want, have := w.entries(p.Owner)
	parts := strings.Split(string(p.Key), "/")
	if it, ok := want.Item(parts[1]); ok {
		return it.Fields[p.Question.ID]
	}
	for _, it := range want {
		if _, there := have.Item(it.ID); !there {
			return it.Fields[p.Question.ID]
		}
	}
	return nil
}

// entries returns the entries that are wanted and those that are there: of the
// list of people for a question of people, and of the answer for a list.
func (w *walker) entries(q *guide.Question) (want, have guide.List) {
	if q.Kind == guide.KindPeople {
		return w.want.People(), w.Answers().People()
	}
	v, _ := w.want.Get(q.ID)
	want, _ = v.(guide.List)
	v, _ = w.Answers().Get(q.ID)
	have, _ = v.(guide.List)
	return want, have
}

// toEntries adds everybody who is wanted on the list, in order, before it
// chooses: so the list is in the order of the answers file.
func (w *walker) toEntries(p interview.Page) (act, string) {
	want, have := w.entries(p.Question)
	for _, it := range want {
		there, ok := have.Item(it.ID)
		if !ok {
			return picks, interview.ChooseAdd
		}
		change := "change/" + it.ID
		if !guide.Same(guide.List{it}, guide.List{there}) && inMenu(p, change) {
			return picks, change
		}
	}
	if p.Question.Kind == guide.KindPeople {
		if id := w.toPick(p); id != "" {
			return picks, id
		}
	}
	if v, _ := w.want.Get(p.Question.ID); v == nil || guide.Same(v, guide.Later{}) && !p.Question.Optional {
		return later, ""
	}
	if !inMenu(p, interview.ChooseContinue) {
		return later, ""
	}
	return picks, interview.ChooseContinue
}

// toPick returns who is to be chosen or unchosen next, or nobody.
func (w *walker) toPick(p interview.Page) string {
	v, _ := w.want.Get(p.Question.ID)
	wanted, _ := v.(guide.People)
	if p.Question.AtMost != nil && *p.Question.AtMost == 1 {
		if len(wanted) == 1 {
			return wanted[0]
		}
		return ""
	}
	now := chosen(p)
	for _, c := range p.Menu {
		if slices.Contains(now, c.ID) != slices.Contains(wanted, c.ID) && c.Mark != interview.NoMark {
			return c.ID
		}
	}
	return ""
}

// chosen returns who is ticked on a page of people, in the order of ticking.
func chosen(p interview.Page) []string {
	ids := strings.Fields(p.Draft)
	if v, ok := p.Value.(guide.People); ok && p.Draft == "" {
		ids = slices.Clone(v)
	}
	return slices.DeleteFunc(ids, func(id string) bool { return !inMenu(p, id) })
}

func inMenu(p interview.Page, id string) bool { return place(p, id) >= 0 }

func place(p interview.Page, id string) int {
	return slices.IndexFunc(p.Menu, func(c interview.Choice) bool { return c.ID == id })
}

// make takes the walker's own interview through a move.
func (w *walker) make(m move) {
	w.t.Helper()
	var f *guide.Fault
	switch m.act {
	case reads, guess, leaves:
		f = w.Commit("")
	case later:
		w.Later()
	case picks:
		f = w.Choose(m.id)
	case answer:
		if ids, ok := m.value.(guide.Choices); ok {
			f = w.CommitIDs(ids)
		} else {
			f = w.Commit(guide.Canonical(m.value))
		}
	case ends:
	}
	if f != nil {
		w.t.Fatalf("%s: %s", m.page.Key, f.Text.EN)
	}
}
