package lines

import (
	"slices"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// What the ids of lines of a menu of entries begin with.
const (
	prefixChange = "change/"
	prefixRemove = "remove/"
)

// entries says a page of entries. Coming back from the fields of one of them it
// says the question and the lines only.
func (r *runner) entries(p interview.Page) {
	if r.list != p.Key {
		r.where(p, r.which(p.Question))
	}
	r.out.say(p.Question.Ask)
	if r.list != p.Key {
		r.out.say(p.Question.Hint)
	}
	r.list, r.entry = p.Key, ""
	for _, t := range p.Problems {
		r.out.joined(wordLookAgain.Fill("text", t))
	}
	for _, l := range lines(p) {
		if l.Mark == interview.NoMark {
			r.numbered(l.n, l.Label)
		} else {
			r.numbered(l.n, state(p, l.Choice))
		}
	}
	if decidedLater(p) {
		r.out.joined(wordNow.Fill("value", r.describe(p.Question, p.Value)), wordEnterKeeps)
	}
}

// state says whether somebody is chosen. Where two have one name it says the
// group as well.
func state(p interview.Page, c interview.Choice) lang.Text {
	name, same := c.Label, 0
	for _, o := range p.Menu {
		if o.Mark != interview.NoMark && o.Label == c.Label {
			same++
		}
	}
	if same > 1 && !c.Note.IsZero() {
		name = lang.Join(", ", name, c.Note)
	}
	if c.Mark == interview.On {
		return wordChosen.Fill("name", name)
	}
	return wordNotChosen.Fill("name", name)
}

// begun reports whether somebody is chosen or a list has an entry.
func begun(p interview.Page) bool {
	return slices.ContainsFunc(p.Menu, func(c interview.Choice) bool {
		return c.Mark == interview.On || strings.HasPrefix(c.ID, prefixRemove)
	})
}

// decidedLater reports whether the question is decided later and nothing is chosen.
func decidedLater(p interview.Page) bool {
	_, is := p.Value.(guide.Later)
	return is && !begun(p)
}

func (r *runner) askEntry(p interview.Page) {
	what := wordTypeItem
	if p.Question.Kind == guide.KindPeople {
		what = wordTypePerson
	}
	switch {
	case decidedLater(p):
		r.out.say(what)
	case begun(p):
		r.out.joined(what, wordEnterThatIs)
	case p.Question.Optional:
		r.out.say(wordEnterSkips, what)
	default:
		r.out.say(what)
	}
}

// chooseEntry acts on what was typed: a number or several, the name of an entry
// or the words of a line, or the name of a new entry.
func (r *runner) chooseEntry(p interview.Page, typed string) after {
	if typed == "" {
		return r.enterEntries(p)
	}
	if ids, ok := numbersOf(p, typed); ok {
		return r.chooseAll(p, ids)
	}
	if _, err := strconv.Atoi(typed); err == nil {
		r.error(wordNotInList)
		return asks
	}
	for _, l := range lines(p) {
		if !sameWords(typed, l.Label) {
			continue
		}
		if l.Mark == interview.On {
			r.out.joined(state(p, l.Choice))
			return asks
		}
		return r.chooseAll(p, []string{l.ID})
	}
	if id := r.named(p, typed); id != "" {
		return r.chooseAll(p, []string{prefixChange + id})
	}
	r.s.Choose(interview.ChooseAdd)
	r.commit(r.s.Page(), typed)
	return asks
}

func (r *runner) enterEntries(p interview.Page) after {
	var f *guide.Fault
	switch {
	case decidedLater(p):
		f = r.s.Keep()
	case has(p, interview.ChooseContinue):
		f = r.s.Choose(interview.ChooseContinue)
	default:
		f = r.s.Commit("")
	}
	if f != nil {
		r.error(f.Text, f.Hint)
	}
	return asks
}

// numbersOf reads numbers of lines. Several at once may only be people. The
// second result is false where anything else stands among them.
func numbersOf(p interview.Page, typed string) ([]string, bool) {
	words := strings.Fields(strings.ReplaceAll(typed, ",", " "))
	byNumber := map[string]line{}
	for _, l := range lines(p) {
		byNumber[number(l.n)] = l
	}
	var ids []string
	for _, w := range words {
		l, ok := byNumber[w]
		if !ok || (len(words) > 1 && l.Mark == interview.NoMark) {
			return nil, false
		}
		ids = append(ids, l.ID)
	}
	return ids, len(ids) > 0
}

// chooseAll acts on lines, and says in words what became of people.
func (r *runner) chooseAll(p interview.Page, ids []string) after {
	next := listens // what was chosen is said, and what to type was said before
	for _, id := range ids {
		if f := r.s.Choose(id); f != nil {
			r.error(f.Text, f.Hint)
			return asks
		}
		now := r.s.Page()
		if now.Key != p.Key {
			if _, person := r.s.Answers().People().Item(id); person {
				r.saved(p.Question, guide.People{id})
			}
			break
		}
		for _, c := range now.Menu {
			if c.ID == id && c.Mark != interview.NoMark {
				r.out.joined(state(now, c))
			}
		}
		if strings.HasPrefix(id, prefixRemove) {
			next = shows
		}
	}
	return next
}

// shift moves an entry one place, named by its number or its name, and says the
// list as it stands then, for its numbers have moved.
func (r *runner) shift(p interview.Page, which string, down bool) after {
	if p.Kind != interview.Entries {
		r.error(wordNothingToMove)
		return asks
	}
	id := r.named(p, which)
	for _, l := range lines(p) {
		if which == number(l.n) || sameWords(which, l.Label) {
			id = l.ID
			break
		}
	}
	switch {
	case id == "":
		r.error(wordMoveWhich)
		return asks
	case !r.s.Shift(id, down):
		r.error(wordNowhere)
		return asks
	}
	return shows
}

// named returns the id of the entry of a list that has a name, or nothing.
func (r *runner) named(p interview.Page, name string) string {
	l, _ := p.Value.(guide.List)
	fields := r.s.State().Toolkit().FieldsOf(p.Question)
	for _, it := range l {
		if len(fields) > 0 && lang.Fold(guide.Canonical(it.Fields[fields[0].ID])) == lang.Fold(name) {
			return it.ID
		}
	}
	return ""
}
