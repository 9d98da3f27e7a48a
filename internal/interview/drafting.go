package interview

import (
	"coop/internal/guide"
	"coop/internal/lang"
)

// Made is what a drafting gave.
type Made struct {
	Files []string
	Task  lang.Text // the first open task of the plan; no text where there is none
}

// Progress says which of the documents is being written: Now counts from 1.
type Progress struct {
	Now, All int
	Document lang.Text
}

// Job is one drafting that is due. Run may be called in another goroutine, as it
// reads nothing of the session but what it was given. Whoever runs it must change
// neither answers nor drafts until it has ended, for it writes in the same folder.
type Job struct {
	run     func(guide.Answers, []string, func(Progress)) (Made, error)
	answers guide.Answers
	papers  []string
	made    Made
	err     error
}

// Run drafts the documents and tells of each as it is written.
func (j *Job) Run(tell func(Progress)) { j.made, j.err = j.run(j.answers, j.papers, tell) }

// DraftLater leaves it to the driver to run what is to be drafted: from now on
// Papers and the pages that hand over documents only note it, and Due returns it.
func (s *Session) DraftLater() { s.later = true }

// Due returns the drafting that waits to be run, once, or nil.
func (s *Session) Due() *Job {
	j := s.due
	s.due = nil
	return j
}

// Finish takes over what a drafting gave.
func (s *Session) Finish(j *Job) { s.made, s.undrawn = j.made, j.err }

// Papers drafts documents now: on the page after a step those of the step, and
// everywhere else all that are the group's.
func (s *Session) Papers() {
	if s.hooks.Papers == nil {
		return
	}
	j := &Job{run: s.hooks.Papers, answers: s.answers, papers: s.stepPapers()}
	if s.later {
		s.due = j
		return
	}
	j.Run(func(Progress) {})
	s.Finish(j)
}

// nextOpen returns the first question that waits for an answer, or nil.
func (s *Session) nextOpen() *guide.Question {
	if open := s.state.Position().Open; len(open) > 0 {
		return open[0]
	}
	return nil
}
