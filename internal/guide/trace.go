package guide

import "slices"

// Traced returns a state that calls f for the id of every question that is read,
// directly or by a condition or a finding.
func (s *State) Traced(f func(ID)) *State {
	fresh := s.fresh()
	fresh.trace = f
	return fresh
}

// read tells whoever traces that questions were read.
func (s *State) read(ids ...ID) {
	if s.trace == nil {
		return
	}
	for _, id := range ids {
		s.trace(id)
	}
}

// reads calls f and returns what it read, each once, where somebody traces.
func (s *State) reads(f func()) []ID {
	if s.trace == nil {
		f()
		return nil
	}
	var ids []ID
	outer := s.trace
	s.trace = func(id ID) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
		outer(id)
	}
	f()
	s.trace = outer
	return ids
}
