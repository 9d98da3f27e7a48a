package lines

import (
	"slices"
	"strings"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// act is what a command does.
type act uint8

const (
	back act = iota
	later
	why
	again
	review
	up
	down
	papers
	language
	save
	keep
	timing
	help
	quit
)

// command is a word that is typed after a colon, in either language whatever the
// language of the screen.
type command struct {
	act    act
	en, cy []string
	about  lang.Text
}

// readCommand takes a line apart: the command, if it is one, and what stands
// after it; or the answer, with the first of two colons taken away.
func readCommand(line string) (name, rest string, isCommand bool) {
	s := strings.TrimSpace(line)
	switch {
	case strings.HasPrefix(s, "::"):
		return "", s[1:], false
	case !strings.HasPrefix(s, ":"):
		return "", line, false
	}
	name, rest, _ = strings.Cut(s[1:], " ")
	return name, strings.TrimSpace(rest), true
}

// find returns the command of a name, with or without the roof on its letters.
func find(name string) (act, bool) {
	name = lang.Fold(name)
	for _, c := range commands {
		for _, n := range slices.Concat(c.en, c.cy) {
			if lang.Fold(n) == name {
				return c.act, true
			}
		}
	}
	return 0, false
}

// nearest returns the known name that is most like the one that was typed.
func nearest(name string) string {
	name = lang.Fold(name)
	var names []string
	for _, c := range commands {
		names = append(append(names, c.en...), c.cy...)
	}
	for _, n := range names {
		if name != "" && strings.HasPrefix(n, name) {
			return n
		}
	}
	return guide.Nearest(name, names)
}

// command does what a command asks.
func (r *runner) command(p interview.Page, name, rest string) after {
	a, known := find(name)
	if r.shows && a == save && lang.Fold(name) != "save" {
		a = keep
	}
	if !known {
		r.unknown(name)
		return asks
	}
	switch a {
	case back:
		r.s.Back()
		if r.s.Key() == p.Key {
			r.out.say(wordFirstPage)
			return asks
		}
	case later:
		if r.shows {
			r.error(wordOnlyShows)
			return asks
		}
		return r.later(p)
	case why:
		r.why(p, rest)
		return asks
	case again:
		r.forget()
		return shows
	case review:
		r.s.Review()
		return shows
	case up, down:
		if r.shows {
			r.error(wordOnlyShows)
			return asks
		}
		return r.shift(p, rest, a == down)
	case papers:
		r.s.Papers()
		r.papers(r.s.Page())
		return asks
	case language:
		l, named := lang.Parse(rest)
		if !named {
			l = r.out.lang.Other()
		}
		r.out.lang = l
		r.forget()
		return shows
	case timing:
		r.timing(p, rest)
		return asks
	case keep:
		return r.keep(p)
	case save:
		if rest != "" {
			r.saveCopy(rest)
			return asks
		}
		r.s.Retry()
		if err := r.s.Err(); err != nil {
			r.notSaved(err)
		} else {
			r.out.say(wordAllSaved)
		}
		return asks
	case help:
		if r.shows {
			r.out.say(wordAboutKeep)
		}
		for _, c := range commands {
			r.out.say(c.about)
		}
		r.out.say(wordTwoColons)
		return asks
	case quit:
		return leaves
	}
	return asks
}

func (r *runner) unknown(name string) {
	near := lang.Text{}
	if n := nearest(name); n != "" {
		near = wordDidYouMean.Fill("near", ":"+n)
	}
	r.error(wordNoCommand.Fill("command", ":"+name), near)
}

// later leaves a question for another day.
func (r *runner) later(p interview.Page) after {
	switch p.Kind {
	case interview.Ask, interview.Entries:
		r.s.Later()
		if v, ok := r.s.Answers().Get(p.Question.ID); ok && p.Owner == nil {
			r.saved(p.Question, v)
		}
	case interview.Quiz:
		r.s.Later()
	default:
		r.error(wordNothingHere)
	}
	return asks
}

// why reads out what is not said unless somebody asks: why a question is asked,
// what one of its answers leads to, the activity of a step.
func (r *runner) why(p interview.Page, rest string) {
	q := p.Question
	if q == nil {
		if p.Kind != interview.Opening || p.Step.Activity.Title.IsZero() {
			r.out.say(wordNoMore)
			return
		}
		a := p.Step.Activity
		r.out.joined(a.Title, wordMinutes.Fill("n", number(a.Minutes)))
		r.out.joined(filled(wordNeeds, "things", a.Needs))
		r.out.say(a.Do)
		if a.Minutes > 0 {
			r.out.say(wordStartTimer)
		}
		return
	}
	if rest != "" {
		r.whyOption(q, rest)
		return
	}
	if q.Why.IsZero() && q.Example.IsZero() {
		r.out.say(wordNoMore)
	}
	r.out.say(q.Why)
	r.out.joined(filled(wordForExample, "value", q.Example))
	for _, o := range q.Options {
		if !o.LeadsTo.IsZero() {
			r.out.say(wordLeadsTo)
			break
		}
	}
}

func (r *runner) whyOption(q *guide.Question, rest string) {
	v, _ := interview.Read(&guide.Question{Kind: guide.KindChoice, Options: q.Options}, rest, nil)
	id, _ := v.(guide.Choice)
	o := q.Option(string(id))
	switch {
	case o == nil:
		r.error(wordNotInList)
	case o.LeadsTo.IsZero() && r.s.Preview(o.ID).None():
		r.out.say(wordNoMore)
	default:
		r.out.joined(o.Label, o.LeadsTo)
		r.foretell(r.s.Preview(o.ID), manyNames)
	}
}

// filled puts a text into another, or says nothing where there is none.
func filled(t lang.Text, name string, value lang.Text) lang.Text {
	if value.IsZero() {
		return lang.Text{}
	}
	return t.Fill(name, value)
}
