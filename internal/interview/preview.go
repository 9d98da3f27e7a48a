package interview

import (
	"coop/internal/guide"
	"coop/internal/lang"
)

// Preview is what would come and what would go if a question were answered in
// another way. It is worked out and never kept.
type Preview struct{ Questions, Rules, Tasks, Papers Turn }

// Turn is what comes and what goes, by title, each in the order in which the
// group will meet it.
type Turn struct{ Comes, Goes []lang.Text }

// None reports whether nothing comes and nothing goes.
func (p Preview) None() bool { return p.Adds(0).IsZero() && p.Drops(0).IsZero() }

// Adds says what comes: how many of each and, where there are no more of a kind
// than names, their titles. Questions are counted only, as they are long. It is
// no text where nothing comes.
func (p Preview) Adds(names int) lang.Text {
	return said(wordAdds, names, p.Questions.Comes, p.Papers.Comes, p.Rules.Comes, p.Tasks.Comes)
}

// Drops says what goes, as Adds says what comes.
func (p Preview) Drops(names int) lang.Text {
	return said(wordDrops, names, p.Questions.Goes, p.Papers.Goes, p.Rules.Goes, p.Tasks.Goes)
}

func said(sentence lang.Text, names int, questions, papers, rules, tasks []lang.Text) lang.Text {
	var parts []lang.Text
	add := func(noun lang.Noun, titles []lang.Text, names int) {
		if len(titles) == 0 {
			return
		}
		part := lang.Count(len(titles), noun)
		if len(titles) <= names {
			part = wordNamed.Fill("count", part, "titles", lang.Join("; ", titles...))
		}
		parts = append(parts, part)
	}
	add(lang.Questions(), questions, 0)
	add(lang.Documents(), papers, names)
	add(lang.Rules(), rules, names)
	add(lang.Tasks(), tasks, names)
	if len(parts) == 0 {
		return lang.Text{}
	}
	return sentence.Fill("list", lang.Join(", ", parts...))
}

// Preview says what would follow if the question of the page were answered with
// these options. It is empty on a page without options and on a field of an
// entry, which nothing but its entry rests on.
func (s *Session) Preview(options ...string) Preview {
	q, item := s.asked()
	if s.hooks.Preview == nil || q == nil || item != "" || len(options) == 0 {
		return Preview{}
	}
	var v guide.Value
	switch q.Kind {
	case guide.KindChoice, guide.KindYesNo:
		v = guide.Choice(options[0])
	case guide.KindChoices:
		v = guide.Choices(options)
	case guide.KindText, guide.KindLongText, guide.KindNumber, guide.KindPercent, guide.KindMoney,
		guide.KindDate, guide.KindMonthDay, guide.KindEmail, guide.KindPeople, guide.KindList:
		return Preview{}
	}
	key := string(q.ID) + " " + guide.Canonical(v)
	p, known := s.previews[key]
	if !known {
		p = s.hooks.Preview(s.answers, s.answers.With(q.ID, v))
		s.previews[key] = p
	}
	return p
}

// Path reports whether the page asks for the path, on which most of the other
// questions rest.
func (s *Session) Path() bool { return guide.ID(s.at) == s.kit.Path.Question }

// Asks compares the questions that apply before and after a change.
func Asks(before, after *guide.State) Turn {
	return Turn{Comes: newIn(before, after), Goes: newIn(after, before)}
}

// newIn returns the questions that apply in one state and not in the other.
func newIn(not, in *guide.State) []lang.Text {
	var out []lang.Text
	for _, q := range in.Toolkit().Questions() {
		if in.Applies(q.ID) == guide.True && not.Applies(q.ID) != guide.True {
			out = append(out, q.Ask)
		}
	}
	return out
}
