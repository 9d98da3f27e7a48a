package interview

import (
	"slices"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
)

// Keys of the pages that are not questions.
const (
	keyBefore   Key = "before"
	keyOverview Key = "overview"
	keyDone     Key = "done"

	prefixStep   = "step/"
	prefixQuiz   = "quiz/"
	prefixCheck  = "check/"
	prefixPapers = "papers/"
)

// pages lists the pages as they follow one another now. What does not apply, or
// is not known to apply yet, is not among them.
func (s *Session) pages() []Key {
	pages := []Key{keyBefore}
	for _, step := range s.steps() {
		pages = append(pages, Key(prefixStep+step.ID))
		for _, q := range step.Questions {
			if s.state.Applies(q.ID) == guide.True {
				pages = append(pages, Key(q.ID))
			}
		}
		for n := range step.Quiz {
			pages = append(pages, Key(prefixQuiz+string(step.ID)+"/"+strconv.Itoa(n)))
		}
		pages = append(pages, Key(prefixCheck+step.ID))
		if len(step.Papers) > 0 {
			pages = append(pages, Key(prefixPapers+step.ID))
		}
	}
	return append(pages, keyDone)
}

// stepPapers are the documents of the step whose page of papers is shown.
func (s *Session) stepPapers() []string {
	if id, ok := strings.CutPrefix(string(s.at), prefixPapers); ok {
		if step := s.kit.Step(guide.ID(id)); step != nil {
			return step.Papers
		}
	}
	return nil
}

// steps returns the steps on the group's path. Before the path is known only
// those that are on every path are shown.
func (s *Session) steps() []*guide.Step {
	var out []*guide.Step
	for _, step := range s.kit.Steps {
		if s.state.StepApplies(step) == guide.True {
			out = append(out, step)
		}
	}
	return out
}

// stands reports whether a page is there now.
func (s *Session) stands(k Key) bool {
	if owner, item, field := splitItem(k); owner != "" {
		if !s.fieldStands(guide.ID(owner), item, guide.ID(field)) {
			return false
		}
		k = owner
	}
	return k == keyOverview || slices.Contains(s.pages(), k)
}

// fieldStands reports whether there is such a field, and the entry it is of. An
// entry that has no name yet has its first field only.
func (s *Session) fieldStands(owner guide.ID, item string, field guide.ID) bool {
	q := s.kit.Question(owner)
	if q == nil || q.Kind != guide.KindPeople && q.Kind != guide.KindList || s.kit.Field(q, field) == nil {
		return false
	}
	if item == newItem {
		return field == s.kit.FieldsOf(q)[0].ID && !s.full(q)
	}
	_, there := s.entry(q, item)
	return there
}

// firstOpen returns the first question without an answer, or the end.
func (s *Session) firstOpen() Key {
	for _, q := range s.state.Position().Asked {
		if _, answered := s.answers.Get(q.ID); !answered {
			return Key(q.ID)
		}
	}
	return keyDone
}

// PageKind is what a page is for.
type PageKind uint8

// The kinds of page.
const (
	Before   PageKind = iota // what is said before the first question
	Overview                 // the steps and how far each is
	Opening                  // a step begins: its intro and the activity for the room
	Ask                      // a question, or a field of an entry
	Entries                  // the entries of a list or the people of an answer
	Quiz                     // a question for the room; not recorded
	Check                    // the answers of a step, to be checked and changed
	Papers                   // documents were drafted, or can be
	Done                     // the end
)

// Page is what to show now. It is a value: showing it changes nothing.
type Page struct {
	Kind     PageKind
	Key      Key
	Step     *guide.Step
	StepNo   int // among the steps on the group's path, from 1
	StepsAll int
	Question *guide.Question // of Ask and Entries
	Owner    *guide.Question // of a field: the list it belongs to
	Entry    string          // of a field: the name of the entry, empty while it is new
	Value    guide.Value     // the answer now, nil where there is none
	Draft    string          // what is half typed
	Suggest  guide.Value     // an answer to offer, nil for none
	Because  lang.Text       // why it is suggested
	Quiz     *guide.QuizItem
	Menu     []Choice        // what can be chosen on a page without an answer to type
	Files    []string        // of Papers and Done
	Task     lang.Text       // the first open task of the plan, as of the last drafting
	Next     *guide.Question // the first that waits for an answer, nil for none
	Problems []lang.Text     // what is wrong with the answer
	Answered int             // of the questions that apply, how many have an answer
	Asked    int
	Err      error // why the answers were not saved, nil when they are
	Undrawn  error // why there are no documents, nil when there are
}

// Choice is one line of a menu.
type Choice struct {
	ID    string
	Label lang.Text
	Note  lang.Text // a state, or the answer that stands there
	Mark  Mark
	Wrong []lang.Text // what is wrong with the answer that stands there
}

// Mark says whether a line of a menu can be ticked and is.
type Mark uint8

// The marks.
const (
	NoMark Mark = iota
	Off
	On
)

// Page returns the page to show.
func (s *Session) Page() Page {
	p := Page{
		Key: s.at, Draft: s.drafts[string(s.at)], Err: s.Err(), Files: s.made.Files, Undrawn: s.undrawn,
		Task: s.made.Task, Next: s.nextOpen(),
	}
	pos := s.state.Position()
	p.Asked = len(pos.Asked)
	for _, q := range pos.Asked {
		if _, ok := s.answers.Get(q.ID); ok {
			p.Answered++
		}
	}
	owner, item, field := splitItem(s.at)
	k := string(s.at)
	switch {
	case s.at == keyBefore:
		p.Kind = Before
	case s.at == keyOverview:
		p.Kind, p.Menu = Overview, s.overview()
	case s.at == keyDone:
		p.Kind, p.Menu = Done, s.ending()
	case owner != "":
		s.fieldPage(&p, guide.ID(owner), item, guide.ID(field))
	case strings.HasPrefix(k, prefixStep):
		p.Kind, p.Step = Opening, s.kit.Step(guide.ID(k[len(prefixStep):]))
	case strings.HasPrefix(k, prefixPapers):
		p.Kind, p.Step = Papers, s.kit.Step(guide.ID(k[len(prefixPapers):]))
	case strings.HasPrefix(k, prefixCheck):
		p.Kind, p.Step = Check, s.kit.Step(guide.ID(k[len(prefixCheck):]))
		p.Menu = s.checkMenu(p.Step)
	case strings.HasPrefix(k, prefixQuiz):
		id, n, _ := strings.Cut(k[len(prefixQuiz):], "/")
		i, _ := strconv.Atoi(n)
		p.Kind, p.Step = Quiz, s.kit.Step(guide.ID(id))
		p.Quiz = &p.Step.Quiz[i]
	default:
		s.questionPage(&p, guide.ID(k))
	}
	s.count(&p)
	return p
}

// count says which of the steps the page belongs to.
func (s *Session) count(p *Page) {
	steps := s.steps()
	p.StepsAll = len(steps)
	p.StepNo = slices.Index(steps, p.Step) + 1
}

func (s *Session) questionPage(p *Page, id guide.ID) {
	q := s.kit.Question(id)
	p.Kind, p.Step, p.Question = Ask, q.Step, q
	p.Value, _ = s.answers.Get(id)
	p.Suggest, p.Because = s.suggestion(q)
	p.Problems = s.problems(id)
	if q.Kind == guide.KindPeople || q.Kind == guide.KindList {
		p.Kind, p.Menu = Entries, s.entries(q)
	}
}

// suggestion returns the answer that is offered for a question, and why.
func (s *Session) suggestion(q *guide.Question) (guide.Value, lang.Text) {
	switch {
	case q.Suggest == nil:
		return nil, lang.Text{}
	case q.Suggest.Finding == "":
		v, _ := q.Parse(q.Suggest.Value)
		return v, lang.Text{}
	}
	o := s.state.Finding(q.Suggest.Finding)
	if o.Known != guide.True {
		return nil, lang.Text{}
	}
	v, _ := q.Parse(o.Result.ID)
	return v, o.Row.Because
}

// asked returns the question that the page asks, and the entry when it is a field.
func (s *Session) asked() (q *guide.Question, item string) {
	if owner, item, field := splitItem(s.at); owner != "" {
		oq := s.kit.Question(guide.ID(owner))
		if oq == nil {
			return nil, ""
		}
		return s.kit.Field(oq, guide.ID(field)), item
	}
	return s.kit.Question(guide.ID(s.at)), ""
}
