package interview

import (
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
)

// What can be chosen on the overview and at the end.
const (
	ChooseResume = "resume"
	ChooseDraft  = "draft"
	ChooseLeave  = "leave"
)

// StepState is how far a step is.
type StepState uint8

// The states of a step.
const (
	NotStarted StepState = iota
	InProgress
	Finished
	CannotStart // a step it builds on has no answer yet
)

// StateOf says how far a step is: finished when every question that applies has
// an answer, decided or later.
func StateOf(st *guide.State, step *guide.Step) StepState {
	asked, answered := 0, 0
	for _, q := range step.Questions {
		if st.Applies(q.ID) != guide.True {
			continue
		}
		asked++
		if _, ok := st.Answers().Get(q.ID); ok {
			answered++
		}
	}
	switch {
	case answered > 0 && answered == asked:
		return Finished
	case answered > 0:
		return InProgress
	case !begun(st, step):
		return CannotStart
	}
	return NotStarted
}

// begun reports whether every step that a step builds on has an answer.
func begun(st *guide.State, step *guide.Step) bool {
	for _, id := range step.After {
		before := st.Toolkit().Step(id)
		if before == nil || st.StepApplies(before) == guide.False {
			continue // what the group's path leaves out holds nothing up
		}
		any := false
		for _, q := range before.Questions {
			if _, ok := st.Answers().Get(q.ID); ok {
				any = true
			}
		}
		if !any {
			return false
		}
	}
	return true
}

// Words puts the state of a step into words.
func (s StepState) Words() lang.Text {
	switch s {
	case InProgress:
		return wordInProgress
	case Finished:
		return wordFinished
	case CannotStart:
		return wordCannotStart
	case NotStarted:
	}
	return wordNotStarted
}

// overview makes the menu of the steps, "continue where you left off" first.
func (s *Session) overview() []Choice {
	menu := []Choice{{ID: ChooseResume, Label: wordResume, Note: s.titleOf(s.left())}}
	for _, step := range s.steps() {
		menu = append(menu, Choice{ID: prefixStep + string(step.ID), Label: step.Title, Note: StateOf(s.state, step).Words()})
	}
	return append(menu, s.ending()...)
}

func (s *Session) ending() []Choice {
	return []Choice{{ID: ChooseDraft, Label: wordMakePapers}, {ID: ChooseLeave, Label: wordLeave}}
}

// Where says where the answers are kept, and where else a copy of the folder is.
// Cloud is the name of a service that keeps one, or empty.
func Where(folder, cloud string) lang.Text {
	said := wordFolder.Fill("folder", folder)
	if cloud == "" {
		return said
	}
	return lang.Join("\n", said, wordCloud.Fill("name", cloud))
}

// titleOf says in words where a key leads.
func (s *Session) titleOf(k Key) lang.Text {
	at := s.at
	s.at = k
	defer func() { s.at = at }()
	if owner, _, _ := splitItem(k); owner != "" {
		k = owner
	}
	if q := s.kit.Question(guide.ID(k)); q != nil {
		return q.Ask
	}
	for _, prefix := range []string{prefixStep, prefixCheck, prefixPapers, prefixQuiz} {
		if rest, ok := strings.CutPrefix(string(k), prefix); ok {
			id, _, _ := strings.Cut(rest, "/")
			if step := s.kit.Step(guide.ID(id)); step != nil {
				return step.Title
			}
		}
	}
	if k == keyDone {
		return wordEnd
	}
	return lang.Text{}
}

// checkMenu lists the answers of a step, to be checked and changed.
func (s *Session) checkMenu(step *guide.Step) []Choice {
	menu := []Choice{{ID: ChooseContinue, Label: wordContinue}}
	for _, q := range step.Questions {
		if s.state.Applies(q.ID) != guide.True {
			continue
		}
		c := Choice{ID: string(q.ID), Label: q.Ask, Note: wordUnanswered, Wrong: s.problems(q.ID)}
		if v, ok := s.answers.Get(q.ID); ok {
			c.Note = s.kit.Describe(q, v, s.answers.People())
		}
		menu = append(menu, c)
	}
	return menu
}

// chooseElsewhere acts on a line of the overview, of a page of answers, or of
// the end. Leaving is the driver's affair.
func (s *Session) chooseElsewhere(id string) {
	switch {
	case id == ChooseContinue:
		s.advance()
	case id == ChooseResume:
		s.move(s.left())
	case id == ChooseDraft:
		if s.at == keyDone {
			s.Papers()
		}
		s.move(keyDone)
	case id == ChooseLeave:
	case strings.HasPrefix(id, prefixStep):
		s.move(Key(id))
	default:
		s.Change(guide.ID(id))
	}
}
