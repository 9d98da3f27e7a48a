package guide

import "maps"

// Answers are the answers of a group by question id, and its list of people.
// They are never changed in place: With returns a copy. The zero value is no
// answers.
type Answers struct {
	values map[ID]Value
	people List
}

// Get returns the answer to a question. The second result is false when it was
// not asked yet; an answer decided later is Later.
func (a Answers) Get(id ID) (Value, bool) {
	v, ok := a.values[id]
	return v, ok
}

// Len returns how many questions have an answer, decided or later.
func (a Answers) Len() int { return len(a.values) }

// With returns the answers with one set, or taken out when v is nil.
func (a Answers) With(id ID, v Value) Answers {
	values := make(map[ID]Value, len(a.values)+1)
	maps.Copy(values, a.values)
	if v == nil {
		delete(values, id)
	} else {
		values[id] = v
	}
	return Answers{values: values, people: a.people}
}

// People returns the list of people and organisations.
func (a Answers) People() List { return a.people }

// WithPeople returns the answers with another list of people.
func (a Answers) WithPeople(l List) Answers { return Answers{values: a.values, people: l} }

// Changed returns the ids of the questions, in no order, whose answers differ
// from those of base.
func (a Answers) Changed(base Answers) []ID {
	var ids []ID
	for id, v := range a.values {
		if w, ok := base.values[id]; !ok || !Same(v, w) {
			ids = append(ids, id)
		}
	}
	for id := range base.values {
		if _, ok := a.values[id]; !ok {
			ids = append(ids, id)
		}
	}
	return ids
}
