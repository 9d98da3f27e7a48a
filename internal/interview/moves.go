package interview

import (
	"slices"
	"strings"

	"coop/internal/guide"
)

// Back goes to the page before. It judges nothing and loses nothing: what is
// half typed is kept. On the first page it stays.
func (s *Session) Back() {
	if s.back != "" && !strings.Contains(string(s.at), "/") {
		s.changed()
		return
	}
	if owner, _, _ := splitItem(s.at); owner != "" {
		s.backInItem()
		return
	}
	if s.at == keyOverview {
		s.move(s.left())
		return
	}
	if s.reviewed() {
		return
	}
	pages := s.pages()
	if i := slices.Index(pages, s.at); i > 0 {
		s.move(pages[i-1])
	}
}

// left returns where the group left off, or the first open question where that
// page has gone.
func (s *Session) left() Key {
	if !s.stands(s.goal) || s.goal == keyOverview {
		return s.firstOpen()
	}
	return s.goal
}

// Go shows a page. An unknown key shows the overview.
func (s *Session) Go(k Key) {
	if !s.stands(k) {
		k = keyOverview
	}
	if k == keyOverview && s.at != keyOverview {
		s.goal = s.at
	}
	s.back, s.review, s.revealed = "", "", nil
	s.move(k)
}

// Review shows the answers of the step, to be checked and changed. Going on from
// there, or back, leads to the page that is shown now. Asked for on a page that
// belongs to no step, or for the second time, it shows the overview.
func (s *Session) Review() {
	p := s.Page()
	if p.Step == nil || p.Kind == Check {
		from := s.review
		s.Go(keyOverview)
		if from != "" {
			s.goal = from
		}
		return
	}
	s.review = s.at
	s.back, s.revealed = "", nil
	s.move(Key(prefixCheck + p.Step.ID))
}

// reviewed returns from a review to where it began.
func (s *Session) reviewed() bool {
	from := s.review
	if from == "" || !strings.HasPrefix(string(s.at), prefixCheck) {
		return false
	}
	s.review = ""
	if !s.stands(from) {
		from = s.firstOpen()
	}
	s.move(from)
	return true
}

// Change shows a question so that its answer can be changed, and comes back to
// the page that is shown now when that is done. Questions that the change brings
// up come first.
func (s *Session) Change(id guide.ID) {
	if !s.stands(Key(id)) {
		return
	}
	from := s.at
	s.revealed = s.asks()
	s.move(Key(id))
	s.back = from
}

// move shows a page. The pages that hand over documents make them on the way in.
func (s *Session) move(k Key) {
	arrives := s.at != k
	s.lineUp(k)
	s.at = k
	if arrives && (k == keyDone || strings.HasPrefix(string(k), prefixPapers)) {
		s.Papers()
	}
	if k != keyOverview && s.hooks.Place != nil {
		if err := s.hooks.Place(string(k)); err != nil {
			s.failed = err
		}
	}
}

// advance goes to the page after the one shown.
func (s *Session) advance() {
	if owner, _, _ := splitItem(s.at); owner != "" {
		s.advanceInItem()
		return
	}
	if s.back != "" {
		s.advanceChanged()
		return
	}
	if s.reviewed() {
		return
	}
	pages := s.pages()
	i := slices.Index(pages, s.at)
	if i < 0 {
		// The page has gone, as its question no longer applies.
		s.move(s.firstOpen())
		return
	}
	s.move(pages[min(i+1, len(pages)-1)])
}

// advanceChanged shows the next question that a change brought up, or returns to
// where the change began.
func (s *Session) advanceChanged() {
	for _, id := range s.asks() {
		if _, answered := s.answers.Get(id); !answered && !slices.Contains(s.revealed, id) {
			s.move(Key(id))
			return
		}
	}
	s.changed()
}

// changed returns to where a change began.
func (s *Session) changed() {
	back := s.back
	s.back, s.revealed = "", nil
	if !s.stands(back) {
		back = keyOverview
	}
	s.move(back)
}

// asks returns the ids of the questions that apply.
func (s *Session) asks() []guide.ID {
	var ids []guide.ID
	for _, q := range s.state.Position().Asked {
		ids = append(ids, q.ID)
	}
	return ids
}
