// Package interview decides what a group is shown next and what becomes of what
// they say. It is a state machine: drivers (the full-screen wizard, the plain
// lines, an answers file) ask for the page, and call it with what was typed. It
// calls nobody but the hooks it is given, knows no terminal and no file, and
// gives the same answers whatever drives it.
//
// It may be imported by wizard, lines and cli.
package interview

import (
	"errors"
	"maps"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
)

// Key names a page. A position is a key and never an index, for the pages
// change with the answers: "idea.words" a question, "people.core" the entries of
// a list, "people.core/mair/offers" a field, "step/safe", "quiz/safe/0",
// "check/safe", "papers/idea", "before", "overview", "done".
type Key string

// Hooks are what a session needs done for it. A nil hook does nothing.
type Hooks struct {
	// Save keeps the answers. It returns them as they now stand on disk, which
	// may hold what somebody else changed there.
	Save func(guide.Answers) (guide.Answers, error)
	// Draft keeps what is half typed on a page; an empty text forgets it.
	Draft func(key, text string) error
	// Copy saves the answers and what is half typed in another folder, and returns
	// the path of the file.
	Copy func(a guide.Answers, drafts map[string]string, dir string) (string, error)
	// Place keeps where the group is.
	Place func(key string) error
	// Papers drafts documents and says what was written: those that are named, or
	// all that are the group's. It tells of each document as it is written.
	Papers func(a guide.Answers, documents []string, tell func(Progress)) (Made, error)
	// Problems says what is wrong with the answers, by question. A problem that
	// several answers can mend stands with each of them.
	Problems func(guide.Answers) map[guide.ID][]lang.Text
	// Preview compares two sets of answers. It keeps nothing and must take no more
	// than 2 ms, as it is asked while an option is highlighted.
	Preview func(before, after guide.Answers) Preview
}

// Showing returns the hooks for a sitting that only shows the pages: what is half
// typed and where the group is are not kept. An answer is, where one is given.
func (h Hooks) Showing() Hooks {
	h.Draft, h.Place = nil, nil
	return h
}

// Session is one group at one sitting.
type Session struct {
	kit      *guide.Toolkit
	today    lang.Date
	answers  guide.Answers
	state    *guide.State
	drafts   map[string]string
	hooks    Hooks
	at       Key
	goal     Key        // where "continue where you left off" leads
	back     Key        // set while one answer is changed from a list of answers
	review   Key        // set while the answers of a step are looked at: where that began
	revealed []guide.ID // questions that the change has brought up
	order    []string   // of the people on the page that is shown
	made     Made       // by the last drafting
	later    bool       // the driver runs what is to be drafted
	due      *Job       // what waits to be drafted
	previews map[string]Preview
	wrong    map[guide.ID][]lang.Text // what is wrong with the answers
	judged   bool                     // once that has been asked
	undrawn  error                    // why the documents were not drafted
	failed   error                    // why the answers were not saved; shown on the page, nothing is lost
	copied   string                   // the file with a copy of all this, while it is one
}

// Start opens a session. Place is where the group left off, or empty for a new
// group; drafts are the half-typed answers by page.
func Start(kit *guide.Toolkit, a guide.Answers, today lang.Date, place string, drafts map[string]string, hooks Hooks) *Session {
	s := &Session{kit: kit, today: today, answers: a, drafts: map[string]string{}, hooks: hooks}
	maps.Copy(s.drafts, drafts)
	s.refresh()
	place = string(s.takeUp(Key(place)))
	s.goal = Key(place)
	switch {
	case place != "" && Key(place) != keyOverview && s.stands(Key(place)):
		s.at = keyOverview
	case a.Len() > 0:
		s.goal, s.at = s.firstOpen(), keyOverview
	default:
		s.at = keyBefore
	}
	return s
}

// Answers returns the answers as they stand.
func (s *Session) Answers() guide.Answers { return s.answers }

// State returns what the toolkit and the answers say together.
func (s *Session) State() *guide.State { return s.state }

// Key returns the key of the page that is shown.
func (s *Session) Key() Key { return s.at }

func (s *Session) refresh() {
	s.state = s.kit.Read(s.answers, s.today)
	s.previews, s.wrong, s.judged = map[string]Preview{}, nil, false
}

// problems says what is wrong with an answer.
func (s *Session) problems(id guide.ID) []lang.Text {
	if !s.judged && s.hooks.Problems != nil {
		s.wrong = s.hooks.Problems(s.answers)
	}
	s.judged = true
	return s.wrong[id]
}

// set keeps an answer, or forgets it when v is nil.
func (s *Session) set(id guide.ID, v guide.Value) { s.keep(s.answers.With(id, v)) }

// keep saves answers and takes over what came back. Where saving fails the
// answers stay in memory, and the page says so.
func (s *Session) keep(a guide.Answers) {
	s.answers, s.failed, s.copied = a, nil, ""
	if s.hooks.Save != nil {
		kept, err := s.hooks.Save(a)
		s.failed = err
		if err == nil {
			s.answers = kept
		}
	}
	s.refresh()
}

// Retry saves once more what could not be saved. Where what came back from disk
// took the page away, the first open question is shown.
func (s *Session) Retry() {
	copied := s.copied
	s.keep(s.answers)
	s.copied = copied
	if !s.stands(s.at) {
		s.back, s.revealed = "", nil
		s.move(s.firstOpen())
	}
}

// SetDraft keeps what is half typed on the page that is shown.
func (s *Session) SetDraft(text string) {
	key := string(s.at)
	if s.drafts[key] == text {
		return
	}
	s.drafts[key], s.copied = text, ""
	if text == "" {
		delete(s.drafts, key)
	}
	if s.hooks.Draft != nil {
		if err := s.hooks.Draft(key, text); err != nil {
			s.failed = err
		}
	}
}

// Commit judges what was typed on a page that asks for an answer: words, a
// number of an option, a date in either language. An answer that is accepted is
// saved, and the next page follows; a fault leaves everything as it was.
func (s *Session) Commit(typed string) *guide.Fault {
	q, item := s.asked()
	if q == nil {
		return s.next()
	}
	if strings.TrimSpace(typed) == "" && q.Optional {
		return s.skip(q, item)
	}
	v, f := Read(q, typed, s.answers.People())
	if f != nil {
		return f
	}
	s.accept(q, item, v)
	return nil
}

// accept keeps an answer that has been judged and goes on. What was typed is
// forgotten once the answer is saved and the group is at the next page, and no
// sooner: the program may be killed in between.
func (s *Session) accept(q *guide.Question, item string, v guide.Value) {
	typed := s.at
	if item != "" {
		s.setField(item, q, v)
	} else {
		s.set(q.ID, v)
	}
	kept := s.failed == nil
	s.advance()
	if kept {
		s.draftFor(typed, "")
	}
}

// CommitIDs judges options or people by their ids.
func (s *Session) CommitIDs(ids []string) *guide.Fault {
	q, item := s.asked()
	if q == nil {
		return s.next()
	}
	if len(ids) == 0 && q.Optional {
		return s.skip(q, item)
	}
	if q.Kind != guide.KindChoices && q.Kind != guide.KindPeople {
		return s.Commit(strings.Join(ids, " "))
	}
	v, f := q.ParseMany(ids, s.answers.People())
	if f != nil {
		return f
	}
	s.accept(q, item, v)
	return nil
}

// Keep leaves the answer as it stands and goes on. The fault says that there is
// none yet.
func (s *Session) Keep() *guide.Fault {
	q, _ := s.asked()
	if q == nil {
		return s.next()
	}
	if s.Page().Value == nil {
		return &guide.Fault{Text: wordEnterAnswer}
	}
	s.SetDraft("")
	return s.next()
}

// skip leaves an optional question or field without an answer.
func (s *Session) skip(q *guide.Question, item string) *guide.Fault {
	if item != "" {
		s.accept(q, item, nil)
	} else {
		s.accept(q, item, guide.Later{})
	}
	return nil
}

// next goes on from a page that asks nothing.
func (s *Session) next() *guide.Fault {
	s.advance()
	return nil
}

// Later marks the question as decided later and goes on. On the field of an
// entry it leaves the field out where that is allowed, or else as it stands; the
// name of a new entry cannot be left out, so there it goes back.
func (s *Session) Later() {
	q, item := s.asked()
	switch {
	case q == nil:
		s.advance()
	case item == newItem:
		s.Back()
	case item != "" && q.Optional:
		s.skip(q, item)
	case item != "":
		s.SetDraft("")
		s.advance()
	default:
		s.putOff(q)
		s.advance()
	}
}

// Pass goes on from a page and leaves its answer, if there is one, as it stands.
func (s *Session) Pass() { s.advance() }

// putOff marks a question as decided later and loses nothing: what is half typed
// or, without that, the words that stood there wait as a draft, and entries of a
// list stay as they are.
func (s *Session) putOff(q *guide.Question) {
	switch v, _ := s.answers.Get(q.ID); v := v.(type) {
	case guide.List:
		return
	case guide.Text:
		if s.drafts[string(s.at)] == "" {
			s.SetDraft(string(v))
		}
	}
	s.set(q.ID, guide.Later{})
}

// Err returns what went wrong last with saving, or nil. The answers are safe in
// memory and can be saved elsewhere.
func (s *Session) Err() error { return s.failed }

// SaidError is an error of a hook that has been put into words.
type SaidError struct {
	Text lang.Text
	Err  error
}

func (e *SaidError) Error() string { return e.Text.EN }
func (e *SaidError) Unwrap() error { return e.Err }

// ErrorWords says in words what went wrong.
func ErrorWords(err error) lang.Text {
	if s, ok := errors.AsType[*SaidError](err); ok {
		return s.Text
	}
	return lang.Same(err.Error())
}
