package interview

import (
	"slices"
	"strings"

	"coop/internal/guide"
)

// The order of a list, and of the people of an answer, is the group's: papers
// name them in it.

// lineUp settles, on the way to a page of people, in which order it shows them:
// those who are chosen, in the order of the answer, and then the others. The order
// stays while people are chosen, changed and added there, so that a number which
// was called out stays true. Where one at most can be chosen there is no order.
func (s *Session) lineUp(to Key) {
	if page(s.at) == page(to) {
		return
	}
	s.order = nil
	if q := s.kit.Question(guide.ID(page(to))); q != nil && q.Kind == guide.KindPeople && !single(q) {
		s.order = s.picked(q)
		s.order = idsOf(s.inOrder())
	}
}

// page returns the page of entries that a field belongs to, or the page itself.
func page(k Key) Key {
	if owner, _, _ := splitItem(k); owner != "" {
		return owner
	}
	return k
}

// inOrder returns everybody in the order of the page; who is new stands last.
func (s *Session) inOrder() guide.List {
	people := slices.Clone(s.answers.People())
	slices.SortStableFunc(people, func(a, b guide.Item) int {
		return place(s.order, a.ID) - place(s.order, b.ID)
	})
	return people
}

// place is where an id stands; one that does not stands after all that do.
func place(order []string, id string) int {
	if i := slices.Index(order, id); i >= 0 {
		return i
	}
	return len(order)
}

func idsOf(l guide.List) []string {
	ids := make([]string, len(l))
	for i, it := range l {
		ids[i] = it.ID
	}
	return ids
}

// Shift moves an entry of a list, or somebody who is chosen, one place up or down
// among their like on the page of entries that is shown. The id is that of any
// line of the menu that is about them. The result is false where there is nothing
// to move: on other pages, for other lines, and beyond either end.
func (s *Session) Shift(id string, down bool) bool {
	p := s.Page()
	if p.Kind != Entries {
		return false
	}
	for _, prefix := range []string{prefixChange, prefixRemove} {
		id = strings.TrimPrefix(id, prefix)
	}
	q, step := p.Question, -1
	if down {
		step = 1
	}
	if q.Kind == guide.KindPeople {
		return s.shiftPerson(q, id, step)
	}
	l := slices.Clone(s.items(q))
	i := place(idsOf(l), id)
	if i == len(l) || i+step < 0 || i+step == len(l) {
		return false
	}
	l[i], l[i+step] = l[i+step], l[i]
	s.set(q.ID, l)
	return true
}

// shiftPerson lets somebody who is chosen change places with the next one who is.
// From then on the answer has the order of the page; until then it has the order
// in which they were chosen.
func (s *Session) shiftPerson(q *guide.Question, id string, step int) bool {
	order, chosen := idsOf(s.inOrder()), s.picked(q)
	slices.SortFunc(chosen, func(a, b string) int { return place(order, a) - place(order, b) })
	i := place(chosen, id)
	if i == len(chosen) || i+step < 0 || i+step == len(chosen) {
		return false
	}
	a, b := place(order, id), place(order, chosen[i+step])
	order[a], order[b] = order[b], order[a]
	chosen[i], chosen[i+step] = chosen[i+step], chosen[i]
	s.order = order
	s.pick(q, chosen)
	return true
}
