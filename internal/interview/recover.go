package interview

import (
	"maps"
	"slices"

	"coop/internal/guide"
)

// takeUp finishes what a program that was killed had begun: the name of a new
// entry is saved before it is forgotten as half typed, before a new person is
// chosen, and before the group is at the next field. Without this the name would
// wait as half typed, and whoever went on would enter it a second time. It
// returns the place to go on from.
func (s *Session) takeUp(place Key) Key {
	for _, key := range slices.Sorted(maps.Keys(s.drafts)) {
		owner, item, _ := splitItem(Key(key))
		q := s.kit.Question(guide.ID(owner))
		if item != newItem || q == nil || q.Kind != guide.KindPeople && q.Kind != guide.KindList {
			continue
		}
		list, first := s.items(q), s.kit.FieldsOf(q)[0]
		if q.Kind == guide.KindPeople {
			list = s.answers.People()
		}
		if len(list) == 0 {
			continue
		}
		last := list[len(list)-1]
		if v, _ := Read(first, s.drafts[key], nil); len(last.Fields) != 1 || !guide.Same(v, last.Fields[first.ID]) {
			continue
		}
		s.draftFor(Key(key), "")
		if q.Kind == guide.KindPeople {
			s.pickAlso(q, last.ID)
		}
		if string(place) == key {
			place = fieldKey(q.ID, last.ID, first.ID)
		}
	}
	return place
}

// pickAlso chooses somebody for the answer on whose page they were added.
func (s *Session) pickAlso(q *guide.Question, id string) {
	picked := s.picked(q)
	switch {
	case slices.Contains(picked, id):
		return
	case single(q):
		picked = nil
	}
	s.pick(q, append(picked, id))
}
