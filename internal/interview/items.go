package interview

import (
	"slices"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
)

// newItem stands in the key of a field while the entry has no name yet.
const newItem = "+"

// What can be chosen on a page of entries, apart from the entries themselves.
const (
	ChooseContinue = "continue"
	ChooseAdd      = "add"
	prefixChange   = "change/"
	prefixRemove   = "remove/"
)

// splitItem takes the key of a field apart: the question, the entry, the field.
// The question is empty where the key is not one of a field.
func splitItem(k Key) (owner Key, item, field string) {
	parts := strings.SplitN(string(k), "/", 3)
	if len(parts) != 3 || !strings.Contains(parts[0], ".") {
		return "", "", ""
	}
	return Key(parts[0]), parts[1], parts[2]
}

func fieldKey(owner guide.ID, item string, field guide.ID) Key {
	return Key(string(owner) + "/" + item + "/" + string(field))
}

// nobody is the draft of a page of people on which nobody is ticked any more. It
// is not empty, for an empty draft would bring back the people of the answer.
const nobody = "."

// picked returns the people chosen on a page of people: what was ticked there
// but not confirmed yet, or else the answer. Who is on the list no longer is not
// among them.
func (s *Session) picked(q *guide.Question) []string {
	var ids []string
	if d, ok := s.drafts[string(q.ID)]; ok {
		ids = strings.Fields(d)
	} else if v, ok := s.answers.Get(q.ID); ok {
		p, _ := v.(guide.People)
		ids = slices.Clone(p)
	}
	return slices.DeleteFunc(ids, func(id string) bool {
		_, there := s.answers.People().Item(id)
		return !there
	})
}

// pick keeps who is ticked on a page of people.
func (s *Session) pick(q *guide.Question, ids []string) {
	d := strings.Join(ids, " ")
	if d == "" {
		d = nobody
	}
	s.draftFor(Key(q.ID), d)
}

// full reports whether a list can take no other entry.
func (s *Session) full(q *guide.Question) bool {
	most := int64(guide.MaxItems)
	if q.AtMost != nil {
		most = min(most, *q.AtMost)
	}
	return int64(len(s.items(q))) >= most
}

func single(q *guide.Question) bool { return q.AtMost != nil && *q.AtMost == 1 }

// items returns the entries of a list question.
func (s *Session) items(q *guide.Question) guide.List {
	if v, ok := s.answers.Get(q.ID); ok {
		if l, ok := v.(guide.List); ok {
			return l
		}
	}
	return nil
}

// entries makes the menu of a page of entries.
func (s *Session) entries(q *guide.Question) []Choice {
	var menu []Choice
	if q.Kind == guide.KindPeople {
		picked := s.picked(q)
		people := s.inOrder()
		for _, it := range people {
			c := Choice{ID: it.ID, Label: lang.Same(people.Name(it.ID)), Mark: Off, Note: s.groupOf(it)}
			if slices.Contains(picked, it.ID) {
				c.Mark = On
			}
			menu = append(menu, c)
		}
		menu = append(menu, Choice{ID: ChooseAdd, Label: wordAddPerson})
		for _, it := range people {
			if slices.Contains(picked, it.ID) {
				menu = append(menu, Choice{ID: prefixChange + it.ID, Label: wordChange.Fill("name", people.Name(it.ID))})
			}
		}
	} else {
		for _, it := range s.items(q) {
			name := s.itemName(q, it)
			menu = append(menu,
				Choice{ID: prefixChange + it.ID, Label: wordChange.Fill("name", name)},
				Choice{ID: prefixRemove + it.ID, Label: wordRemove.Fill("name", name)})
		}
		if !s.full(q) {
			menu = append(menu, Choice{ID: ChooseAdd, Label: wordAddItem})
		}
	}
	if q.Kind == guide.KindList || !single(q) || len(s.picked(q)) > 0 {
		menu = append(menu, Choice{ID: ChooseContinue, Label: wordThatIsAll})
	}
	return menu
}

func (s *Session) groupOf(it guide.Item) lang.Text {
	for _, f := range s.kit.People {
		if f.ID == "group" {
			return s.kit.Describe(f, it.Fields[f.ID], nil)
		}
	}
	return lang.Text{}
}

func (s *Session) itemName(q *guide.Question, it guide.Item) string {
	return guide.Canonical(it.Fields[s.kit.FieldsOf(q)[0].ID])
}

// Choose acts on a line of a menu. The fault, if any, is to be shown on the page.
func (s *Session) Choose(id string) *guide.Fault {
	p := s.Page()
	if !slices.ContainsFunc(p.Menu, func(c Choice) bool { return c.ID == id }) {
		return &guide.Fault{Text: wordNotThere, Hint: lang.Text{}}
	}
	if p.Kind == Entries {
		return s.chooseEntry(p.Question, id)
	}
	s.chooseElsewhere(id)
	return nil
}

func (s *Session) chooseEntry(q *guide.Question, id string) *guide.Fault {
	fields := s.kit.FieldsOf(q)
	switch {
	case id == ChooseContinue:
		if q.Kind == guide.KindPeople {
			return s.CommitIDs(s.picked(q))
		}
		if len(s.items(q)) == 0 {
			if !q.Optional {
				return &guide.Fault{Text: wordAddOne, Hint: wordOrLater}
			}
			s.set(q.ID, guide.Later{})
		}
		s.advance()
	case id == ChooseAdd:
		s.move(fieldKey(q.ID, newItem, fields[0].ID))
	case strings.HasPrefix(id, prefixChange):
		s.move(fieldKey(q.ID, strings.TrimPrefix(id, prefixChange), fields[0].ID))
	case strings.HasPrefix(id, prefixRemove):
		l := s.items(q).Without(strings.TrimPrefix(id, prefixRemove))
		if len(l) == 0 {
			s.set(q.ID, nil)
		} else {
			s.set(q.ID, l)
		}
	default:
		return s.toggle(q, id)
	}
	return nil
}

// toggle chooses or unchooses a person. Where only one can be chosen that is the
// answer at once; otherwise it counts when the group says that is all.
func (s *Session) toggle(q *guide.Question, id string) *guide.Fault {
	picked := s.picked(q)
	if single(q) {
		return s.CommitIDs([]string{id})
	}
	if i := slices.Index(picked, id); i >= 0 {
		picked = slices.Delete(picked, i, i+1)
	} else {
		picked = append(picked, id)
	}
	s.pick(q, picked)
	return nil
}

// fieldPage is the page of one field of an entry.
func (s *Session) fieldPage(p *Page, owner guide.ID, item string, field guide.ID) {
	q := s.kit.Question(owner)
	p.Kind, p.Step, p.Owner, p.Question = Ask, q.Step, q, s.kit.Field(q, field)
	it, ok := s.entry(q, item)
	if !ok {
		return
	}
	p.Entry = s.itemName(q, it)
	p.Value = it.Fields[field]
}

func (s *Session) entry(q *guide.Question, item string) (guide.Item, bool) {
	if q.Kind == guide.KindPeople {
		return s.answers.People().Item(item)
	}
	return s.items(q).Item(item)
}

// setField keeps a field of an entry. The first field of a new entry makes the
// entry and its id, which never changes again.
func (s *Session) setField(item string, f *guide.Question, v guide.Value) {
	owner, _, _ := splitItem(s.at)
	q := s.kit.Question(guide.ID(owner))
	list := s.items(q)
	if q.Kind == guide.KindPeople {
		list = s.answers.People()
	}
	it, ok := list.Item(item)
	if !ok {
		s.SetDraft(guide.Canonical(v)) // takeUp knows the entry by it
		it = guide.Item{ID: list.NewID(guide.Canonical(v))}
		s.at = fieldKey(q.ID, it.ID, f.ID)
	}
	list = list.With(it.With(f.ID, v))
	if q.Kind != guide.KindPeople {
		s.set(q.ID, list)
		return
	}
	s.keep(s.answers.WithPeople(list))
	if !ok {
		s.pickAlso(q, it.ID)
	}
}

func (s *Session) draftFor(k Key, text string) {
	at := s.at
	s.at = k
	s.SetDraft(text)
	s.at = at
}

// advanceInItem goes to the next field of the entry, or back to the entries.
func (s *Session) advanceInItem() {
	owner, item, field := splitItem(s.at)
	q := s.kit.Question(guide.ID(owner))
	fields := s.kit.FieldsOf(q)
	i := slices.IndexFunc(fields, func(f *guide.Question) bool { return f.ID == guide.ID(field) })
	it, there := s.entry(q, item)
	for n := i + 1; there && n < len(fields); n++ {
		if s.state.HoldsFor(fields[n].When, fields[:n], it) == guide.True {
			s.move(fieldKey(q.ID, item, fields[n].ID))
			return
		}
	}
	s.toEntries(owner)
}

// backInItem goes to the field before, or back to the entries.
func (s *Session) backInItem() {
	owner, item, field := splitItem(s.at)
	q := s.kit.Question(guide.ID(owner))
	fields := s.kit.FieldsOf(q)
	i := slices.IndexFunc(fields, func(f *guide.Question) bool { return f.ID == guide.ID(field) })
	it, there := s.entry(q, item)
	for n := i - 1; there && n >= 0; n-- {
		if s.state.HoldsFor(fields[n].When, fields[:n], it) == guide.True {
			s.move(fieldKey(q.ID, item, fields[n].ID))
			return
		}
	}
	s.toEntries(owner)
}

// toEntries shows the entries of a question or, where it is not asked any more,
// the first open question.
func (s *Session) toEntries(owner Key) {
	if !s.stands(owner) {
		owner = s.firstOpen()
	}
	s.move(owner)
}
