package lines

import (
	"strings"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// shown takes a line in a sitting that only shows: it says what was pointed at
// and what that leads to, and records nothing.
func (r *runner) shown(p interview.Page, typed string) after {
	empty := strings.TrimSpace(typed) == ""
	switch {
	case p.Kind == interview.Entries && !empty:
		r.pointAt(strings.TrimSpace(typed), r.entryAt(p, strings.TrimSpace(typed)))
	case p.Question.Kind == guide.KindLongText && !empty:
		r.text = append(r.text, typed)
		return listens
	case len(r.text) > 0:
		text := strings.Join(r.text, "\n")
		r.text = nil
		r.judge(p, text)
	case empty:
		r.s.Pass()
	default:
		r.judge(p, typed)
	}
	return asks
}

// judge says whether what was typed could be an answer and, if so, what follows.
func (r *runner) judge(p interview.Page, typed string) {
	v, f := interview.Read(p.Question, typed, r.s.Answers().People())
	if f != nil {
		r.error(f.Text)
		return
	}
	r.pointAt(typed, r.describe(p.Question, v))
	if c, ok := v.(guide.Choice); ok {
		if o := p.Question.Option(string(c)); o != nil {
			r.out.joined(o.LeadsTo)
		}
	}
	r.foretell(r.preview(v), mostNames)
}

// pointAt remembers what is pointed at, and says so.
func (r *runner) pointAt(typed string, what lang.Text) {
	r.pointed = typed
	r.out.joined(wordPointed.Fill("value", what), wordToKeep)
}

// entryAt names the line of a page of entries that was typed.
func (r *runner) entryAt(p interview.Page, typed string) lang.Text {
	for _, l := range lines(p) {
		if typed == number(l.n) {
			return l.Label
		}
	}
	return lang.Same(typed)
}

// keep records what is pointed at.
func (r *runner) keep(p interview.Page) after {
	typed := r.pointed
	r.pointed = ""
	switch {
	case p.Question == nil || typed == "" && p.Kind != interview.Entries:
		r.error(wordNothingPointed)
	case p.Kind == interview.Entries && typed == "":
		return r.enterEntries(p) // that is all
	case p.Kind == interview.Entries:
		return r.chooseEntry(p, typed)
	default:
		v, _ := interview.Read(p.Question, typed, r.s.Answers().People())
		if f := r.s.Commit(typed); f != nil {
			r.error(f.Text)
			return asks
		}
		r.saved(p.Question, v)
	}
	return asks
}

// preview is what would follow from an answer.
func (r *runner) preview(v guide.Value) interview.Preview {
	switch v := v.(type) {
	case guide.Choice:
		return r.s.Preview(string(v))
	case guide.Choices:
		return r.s.Preview(v...)
	}
	return interview.Preview{}
}

// How many rules, tasks or documents are named rather than counted, in passing
// and where somebody asked.
const (
	mostNames = 2
	manyNames = 12
)

// foretell says what comes and what goes.
func (r *runner) foretell(p interview.Preview, names int) {
	r.out.joined(p.Adds(names))
	r.out.joined(p.Drops(names))
}

// changesPath reports whether a line would change a path that was chosen before.
func (r *runner) changesPath(p interview.Page, typed string) (interview.Preview, bool) {
	before, chosen := p.Value.(guide.Choice)
	if !r.s.Path() || !chosen || typed == r.pending {
		return interview.Preview{}, false
	}
	v, f := interview.Read(p.Question, typed, r.s.Answers().People())
	if f != nil || guide.Same(v, before) {
		return interview.Preview{}, false
	}
	return r.preview(v), true
}
