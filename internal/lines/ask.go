package lines

import (
	"slices"
	"strings"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// question says a question, or a field of an entry.
func (r *runner) question(p interview.Page) {
	q := p.Question
	if p.Owner != nil {
		r.entryOf(p)
	} else {
		r.where(p, r.which(q))
	}
	r.out.say(q.Ask, q.Hint)
	for _, t := range p.Problems {
		r.out.joined(wordLookAgain.Fill("text", t))
	}
	for i, o := range q.Options {
		r.numbered(i+1, o.Label)
	}
	if p.Suggest != nil && !guide.Same(p.Suggest, p.Value) {
		r.out.joined(wordSuggestion.Fill("value", r.describe(q, p.Suggest)))
		r.out.say(p.Because)
	}
	if r.shows {
		r.out.say(wordEnterShown)
		return
	}
	r.out.joined(r.whatEnterDoes(p)...)
}

// entryOf says which entry a field belongs to, unless that was said last.
func (r *runner) entryOf(p interview.Page) {
	key := string(p.Key)
	key = key[:strings.LastIndexByte(key, '/')]
	if key == r.entry {
		return
	}
	r.entry = key
	if p.Entry == "" {
		r.out.say(wordNewEntry)
		return
	}
	r.out.joined(wordEntry.Fill("name", p.Entry))
}

// whatEnterDoes says what an empty line means: what was begun comes before the
// answer that stands, and that before a suggestion.
func (r *runner) whatEnterDoes(p interview.Page) []lang.Text {
	draft := r.draft(p)
	switch {
	case !draft.IsZero():
		return []lang.Text{wordBegun.Fill("value", draft), wordEnterKeeps}
	case p.Value != nil:
		return []lang.Text{wordNow.Fill("value", r.describe(p.Question, p.Value)), wordEnterKeeps}
	case p.Suggest != nil:
		return []lang.Text{wordEnterTakes}
	case p.Question.Optional:
		return []lang.Text{wordEnterSkips}
	}
	return nil
}

// draft puts what is half typed on a page into words; none for one option of
// several, where what is half chosen is not chosen.
func (r *runner) draft(p interview.Page) lang.Text {
	q := p.Question
	switch {
	case q.Kind == guide.KindChoices:
		return r.describe(q, guide.Choices(ticked(p)))
	case hasOptions(q):
		return lang.Text{}
	}
	return lang.Same(p.Draft)
}

// ticked returns the options that are ticked on a page but not confirmed.
func ticked(p interview.Page) []string {
	return slices.DeleteFunc(strings.Fields(p.Draft), func(id string) bool { return p.Question.Option(id) == nil })
}

func hasOptions(q *guide.Question) bool {
	return q.Kind == guide.KindChoice || q.Kind == guide.KindYesNo || q.Kind == guide.KindChoices
}

// whatToType says what kind of answer a question takes.
func whatToType(q *guide.Question) lang.Text {
	switch q.Kind {
	case guide.KindChoice, guide.KindYesNo:
		return fromTo(len(q.Options))
	case guide.KindChoices:
		if q.AtMost != nil {
			return wordTypeUpTo.Fill("n", number(int(*q.AtMost)))
		}
		return wordTypeSeveral
	case guide.KindLongText:
		return lang.Join(" ", wordTypeAnswer, wordEnterLine)
	case guide.KindDate:
		return wordTypeDate
	case guide.KindMonthDay:
		return wordTypeDay
	case guide.KindNumber:
		return wordTypeWhole
	case guide.KindPercent:
		return wordTypePercent
	case guide.KindMoney:
		return wordTypeMoney
	case guide.KindEmail:
		return wordTypeEmail
	case guide.KindText, guide.KindPeople, guide.KindList:
	}
	return wordTypeAnswer
}

// answer takes a line of an answer.
func (r *runner) answer(p interview.Page, typed string) after {
	empty := strings.TrimSpace(typed) == ""
	if empty && r.pending != "" {
		r.commit(p, r.pending)
		return asks
	}
	if to, changes := r.changesPath(p, typed); changes {
		r.pending = typed
		r.foretell(to, manyNames)
		r.out.say(wordEnterChanges)
		return listens
	}
	switch {
	case p.Question.Kind == guide.KindLongText && !empty:
		// What is longer than any answer may be is refused at its end; until then
		// no more of it is kept.
		if text := strings.Join(r.text, "\n"); len(text) <= maxLine {
			r.text = append(r.text, typed)
			r.s.SetDraft(strings.Join(r.text, "\n"))
		}
		return listens
	case len(r.text) > 0:
		r.commit(p, strings.Join(r.text, "\n"))
	case empty:
		r.enter(p)
	default:
		r.commit(p, typed)
	}
	return asks
}

// enter does what whatEnterDoes has said.
func (r *runner) enter(p interview.Page) {
	switch {
	case !r.draft(p).IsZero() && p.Question.Kind == guide.KindChoices:
		ids := ticked(p)
		if f := r.s.CommitIDs(ids); f != nil {
			r.error(f.Text)
			return
		}
		r.saved(p.Question, guide.Choices(ids))
	case !r.draft(p).IsZero():
		r.commit(p, p.Draft)
	case p.Value != nil:
		if f := r.s.Keep(); f != nil {
			r.error(f.Text)
		}
	case p.Suggest != nil:
		r.commit(p, guide.Canonical(p.Suggest))
	default:
		// An optional question goes on without an answer, any other asks for one.
		if f := r.s.Commit(""); f != nil {
			r.error(f.Text)
		}
	}
}

// commit gives an answer to the interview. A fault is said without its hint,
// which speaks of files; what to type here is said after it.
func (r *runner) commit(p interview.Page, typed string) {
	v, _ := interview.Read(p.Question, typed, r.s.Answers().People())
	follows := interview.Preview{}
	if r.pending == "" {
		follows = r.preview(v)
	}
	if f := r.s.Commit(typed); f != nil {
		r.text = nil
		r.error(f.Text)
		return
	}
	if strings.TrimSpace(typed) != r.describe(p.Question, v).In(r.out.lang) && p.Question.Kind != guide.KindLongText {
		r.saved(p.Question, v)
	}
	r.foretell(follows, mostNames)
}

// saved says an answer as it was understood.
func (r *runner) saved(q *guide.Question, v guide.Value) {
	if r.s.Err() == nil {
		r.out.joined(wordSaved.Fill("value", r.describe(q, v)))
	}
}
