package draft

import (
	"io/fs"
	"slices"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// effectsFile holds what follows from each legal form.
const effectsFile = "rules/effects.yaml"

// Effects is what follows from each legal form, as data: who registers it, what
// that costs, who answers for its debts. None of it stands in a document of a
// group.
type Effects struct {
	Form    guide.ID // the question whose options are the legal forms
	Route   guide.ID // the question of where the rules come from; may be empty
	Checked bool     // a person has read the Welsh
	rows    []*effect
}

// effect is one thing that follows, for each legal form.
type effect struct {
	id    string
	route string // the answer to the question of the route for which it is so; empty is any
	about lang.Text
	says  []outcome
}

// outcome is what follows from some legal forms.
type outcome struct {
	forms []string
	check bool // nobody has read it in a source
	text  both
}

// Effect is one thing that follows from the legal forms of two sets of answers.
// Nil is said where it is of a route that the group does not take.
type Effect struct {
	ID      string
	About   lang.Text
	Was, Is []doc.Inline
}

// Differs reports whether the two legal forms differ in it.
func (e Effect) Differs() bool { return sense(e.Was) != sense(e.Is) }

// LoadEffects reads what follows from each legal form and holds that every effect
// says it of every form. It is apart from Load because few commands need it. A
// toolkit need not have it: the result is nil then.
func LoadEffects(fsys fs.FS, kit *guide.Toolkit) (*Effects, problem.Problems) {
	if fsys == nil {
		return nil, nil
	}
	if there, _ := fs.Glob(fsys, effectsFile); len(there) == 0 {
		return nil, nil
	}
	l := &loader{fsys: fsys, kit: kit}
	n := l.file(effectsFile)
	if n == nil || !l.Map(n, "cy-checked", "form", "route", "effects") {
		return nil, l.Problems
	}
	e := &Effects{Form: guide.ID(l.String(n, "form")), Route: guide.ID(l.OptString(n, "route"))}
	checked := l.String(n, "cy-checked")
	e.Checked = checked != "" && checked != "no"
	for _, key := range []string{"form", "route"} {
		id := guide.ID(l.OptString(n, key))
		if q := kit.Question(id); id != "" && (q == nil || q.Kind != guide.KindChoice) {
			l.Report(n.Get(key).At, problem.Unknown, wordEffectsOf.Fill("id", string(id)), lang.Text{})
		}
	}
	if kit.Question(e.Form) == nil {
		return nil, l.Problems
	}
	for _, it := range l.List(n.Get("effects")) {
		if row := l.effect(it, e); row != nil {
			e.rows = append(e.rows, row)
		}
	}
	if len(e.rows) == 0 {
		l.Report(n.At, problem.Missing, wordNoEffects, lang.Text{})
	}
	l.Problems.Sort()
	return e, l.Problems
}

func (l *loader) effect(n *source.Node, of *Effects) *effect {
	if !l.Map(n, "effect", "route", "about", "says") {
		return nil
	}
	e := &effect{id: l.String(n, "effect"), route: l.OptString(n, "route"), about: l.Text(n, "about")}
	if slices.ContainsFunc(of.rows, func(o *effect) bool { return o.id == e.id }) {
		l.Report(n.At, problem.Duplicate, wordIDTwice.Fill("id", e.id), lang.Text{})
	}
	if e.route != "" {
		l.isOption(n.Get("route"), of.Route, e.route)
	}
	told := map[string]bool{}
	for _, it := range l.List(n.Get("says")) {
		if !l.Map(it, "forms", "check", "en", "cy") {
			continue
		}
		o := outcome{forms: l.Strings(it, "forms"), check: l.Flag(it, "check")}
		refs := len(l.refs)
		o.text = l.sentences(it)
		l.refuseRefs(refs)
		for _, form := range o.forms {
			l.isOption(it.Get("forms"), of.Form, form)
			if told[form] {
				l.Report(it.At, problem.Duplicate, wordFormTwice.Fill("id", form), lang.Text{})
			}
			told[form] = true
		}
		e.says = append(e.says, o)
	}
	for _, o := range l.kit.Question(of.Form).Options {
		if !told[o.ID] {
			l.Report(n.At, problem.Missing, wordFormUntold.Fill("id", o.ID), lang.Text{})
		}
	}
	return e
}

// isOption holds that an id is an option of a question.
func (l *loader) isOption(n *source.Node, question guide.ID, id string) {
	q := l.kit.Question(question)
	if q == nil {
		l.Report(n.At, problem.Unknown, wordNoArg.Fill("mark", id), lang.Text{})
		return
	}
	if _, fault := q.Parse(id); fault != nil {
		l.Report(n.At, problem.Unknown, fault.Text, fault.Hint)
	}
}

// WithForm returns answers in which a legal form is chosen. A group whose path
// does not ask for one is put on the first path that does.
func (e *Effects) WithForm(kit *guide.Toolkit, a guide.Answers, form string) guide.Answers {
	a = a.With(e.Form, guide.Choice(form))
	q := kit.Question(e.Form)
	if kit.Read(a, lang.Date{}).Asked(q) == guide.True {
		return a
	}
	for _, p := range kit.Paths {
		on := a.With(kit.Path.Question, guide.Choice(p.ID))
		if kit.Read(on, lang.Date{}).Asked(q) == guide.True {
			return on
		}
	}
	return a
}

// Effects says what follows from the legal forms of two sets of answers, and which
// of the figures it rests on nobody has verified, or not for a year. Of the routes
// it says all or, where own is asked for and both groups have chosen one, to each
// its own alone.
func (s *Set) Effects(e *Effects, was, is Input, own bool) ([]Effect, []*guide.Figure) {
	before, after := s.composer(was), s.composer(is)
	routes := [2]string{chosen(e.Route, was.State), chosen(e.Route, is.State)}
	own = own && e.takes(routes[0]) && e.takes(routes[1])
	var out []Effect
	for _, row := range e.rows {
		line := Effect{ID: row.id, About: row.about}
		if !own || row.route == "" || row.route == routes[0] {
			line.Was = before.effect(row, e.Form)
		}
		if !own || row.route == "" || row.route == routes[1] {
			line.Is = after.effect(row, e.Form)
		}
		if line.Was != nil || line.Is != nil {
			out = append(out, line)
		}
	}
	return out, union(before.figures, after.figures)
}

// takes reports whether an answer is a route of which something is said.
func (e *Effects) takes(route string) bool {
	return route != "" && slices.ContainsFunc(e.rows, func(r *effect) bool { return r.route == route })
}

// chosen is the option that a group has chosen, or nothing.
func chosen(question guide.ID, st *guide.State) string {
	if question == "" {
		return ""
	}
	v, _ := st.Value(question)
	c, _ := v.(guide.Choice)
	return string(c)
}

// effect is what follows from the group's legal form, or a visible blank as long
// as it has none.
func (c *composer) effect(row *effect, question guide.ID) []doc.Inline {
	form := chosen(question, c.st)
	for _, o := range row.says {
		if !slices.Contains(o.forms, form) {
			continue
		}
		said := c.line(o.text)
		if o.check {
			said = append(said, doc.Text(" "+c.say(wordCheckIt)))
		}
		return said
	}
	return []doc.Inline{c.blank(question)}
}

// ToCheck lists figures that nobody has verified, or not for a year: nothing where
// there are none.
func (s *Set) ToCheck(figures []*guide.Figure, in Input) []doc.Block {
	c := s.composer(in)
	c.figures = figures
	return c.unverified()
}
