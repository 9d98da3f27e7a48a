package draft

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// ownPrefix begins the ids of clauses that a group wrote itself.
const ownPrefix = "own-"

// Form is the governing document of a legal form as data: which clauses stand in
// which part, in order.
type Form struct {
	ID      string    // the legal form, as the question of the form names it
	Title   lang.Text // what the document is called
	When    guide.Condition
	Own     guide.ID // the question with the group's own clauses; may be empty
	Parts   []*Part
	Beside  []string // the clauses that go beside a regulator's model, where there is one
	Checked bool     // a person has read the Welsh of the form and of every clause
	Pos     problem.Pos

	swap [2][]swap // what it says instead of words of the shared clauses
}

// Part is a part of a governing document.
type Part struct {
	ID      string
	Heading both
	Clauses []*Clause
}

// Clause is one clause of a governing document, with what is known of it beside
// its words.
type Clause struct {
	ID        string
	Satisfies []guide.ID // points of matters
	Law       []guide.ID // other figures and sections it rests on
	Plain     both       // what it means, for the plain summary
	Note      both       // why it is drafted so
	block     *block
}

// Forms returns the governing documents that can be drafted.
func (s *Set) Forms() []*Form { return s.forms }

// FormOf returns the governing document of a group: nil where its legal form is
// open, or is one for which there is none.
func (s *Set) FormOf(st *guide.State) *Form {
	for _, f := range s.forms {
		if st.Holds(f.When) == guide.True {
			return f
		}
	}
	return nil
}

// Slots returns the places in the law whose words a clause of the group's document
// needs, in order.
func (s *Set) Slots(st *guide.State) []guide.ID {
	form := s.FormOf(st)
	if form == nil {
		return nil
	}
	var out []guide.ID
	for _, c := range form.Clauses() {
		if c.Stands(st) != guide.True {
			continue
		}
		for _, id := range c.block.slots() {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// slots are the places in the law whose words a block and those below it need.
func (b *block) slots() []guide.ID {
	var out []guide.ID
	for _, m := range b.text[0] {
		if m.fn == "slot" {
			out = append(out, guide.ID(m.args[0]))
		}
	}
	for _, p := range b.below {
		out = append(out, p.slots()...)
	}
	return out
}

// Lacks reports whether a group needs the clauses of a form that were not read.
func (s *Set) Lacks(st *guide.State) bool {
	return slices.ContainsFunc(s.unread, func(c guide.Condition) bool { return st.Holds(c) == guide.True })
}

// Clauses returns all clauses of the form in order.
func (f *Form) Clauses() []*Clause {
	var out []*Clause
	for _, p := range f.Parts {
		out = append(out, p.Clauses...)
	}
	return out
}

// Clause returns the clause of an id, or nil.
func (f *Form) Clause(id string) *Clause {
	for _, c := range f.Clauses() {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// Heading is the heading of a clause as it stands in its file.
func (c *Clause) Heading() lang.Text { return c.block.text.words() }

// Sometimes reports whether a clause belongs to some groups and not to others.
func (c *Clause) Sometimes() bool { return c.block.when.Op != guide.Always }

// forms reads every governing document. Each is held by itself: what a clause
// refers to must stand in every form that has the clause.
func (l *loader) forms(want func(guide.Condition) bool) []*Form {
	names, _ := fs.Glob(l.fsys, "rules/forms/*.yaml")
	slices.Sort(names)
	var out []*Form
	for _, name := range names {
		if f := l.form(name, want); f != nil {
			out = append(out, f)
		}
	}
	return out
}

func (l *loader) form(name string, want func(guide.Condition) bool) *Form {
	n := l.file(name)
	if n == nil || !l.Map(n, "form", "cy-checked", "title", "when", "from", "instead", "own-rules", "beside-model", "parts") {
		return nil
	}
	l.ids, l.refs, l.unchecked = map[string]named{}, nil, !l.Checked(n)
	var ids []string
	f := &Form{ID: l.String(n, "form"), When: l.condition(n.Get("when")), Pos: n.At}
	if want := strings.TrimSuffix(path.Base(name), ".yaml"); f.ID != want {
		l.Report(n.At, problem.Invalid, wordPaperID.Fill("id", want), lang.Text{})
	}
	if want != nil && !want(f.When) {
		l.unread = append(l.unread, f.When)
		return nil
	}
	f.Title, f.Own = l.Text(n, "title"), l.own(n)
	from := l.Strings(n, "from")
	f.swap = l.swaps(n.Get("instead"))
	l.swap = f.swap
	defer func() { l.swap = [2][]swap{} }()
	for _, it := range l.List(n.Get("parts")) {
		if names := it.Get("clauses"); names != nil && names.Kind == source.List {
			for _, c := range names.Items {
				ids = append(ids, c.Text)
			}
		}
	}
	l.Ahead(l.fsys, paths("rules/clauses/", ids)...)
	for _, folder := range from {
		l.Ahead(l.fsys, paths("rules/clauses/"+folder+"/", ids)...)
	}
	for _, it := range l.List(n.Get("parts")) {
		if !l.Map(it, "part", "heading", "clauses") {
			continue
		}
		p := &Part{ID: l.String(it, "part")}
		if h := it.Get("heading"); h != nil {
			p.Heading = l.both(h)
		} else {
			l.Report(it.At, problem.Missing, wordNoHeading.Fill("id", p.ID), lang.Text{})
		}
		if slices.ContainsFunc(f.Parts, func(o *Part) bool { return o.ID == p.ID }) {
			l.Report(it.At, problem.Duplicate, wordIDTwice.Fill("id", p.ID), lang.Text{})
		}
		for _, id := range l.Strings(it, "clauses") {
			if c := l.clauseFile(id, from); c != nil {
				p.Clauses = append(p.Clauses, c)
			}
		}
		f.Parts = append(f.Parts, p)
	}
	if len(f.Parts) == 0 {
		l.Report(n.At, problem.Missing, wordNoParts, lang.Text{})
	}
	f.Checked = !l.unchecked
	f.Beside = l.Strings(n, "beside-model")
	for _, id := range f.Beside {
		if f.Clause(id) == nil {
			l.Report(n.Get("beside-model").At, problem.Unknown, wordNoRef.Fill("id", id), lang.Text{})
		}
	}
	l.ownParts(n, f)
	for _, r := range l.refs {
		l.reference(r)
	}
	l.coverage(f)
	return f
}

// own reads which question holds the group's own clauses: a list with a name, a
// text and the part to which each belongs.
func (l *loader) own(n *source.Node) guide.ID {
	id := guide.ID(l.OptString(n, "own-rules"))
	if id == "" {
		return ""
	}
	q := l.kit.Question(id)
	if q == nil || q.Kind != guide.KindList || l.kit.Field(q, "name") == nil || l.kit.Field(q, "text") == nil || l.kit.Field(q, "part") == nil {
		l.Report(n.Get("own-rules").At, problem.Invalid, wordOwnRules.Fill("id", string(id)), lang.Text{})
		return ""
	}
	return id
}

// ownParts holds that a clause of the group's own can only be put where the form
// has a part.
func (l *loader) ownParts(n *source.Node, f *Form) {
	if f.Own == "" {
		return
	}
	for _, o := range l.kit.Field(l.kit.Question(f.Own), "part").Options {
		if !slices.ContainsFunc(f.Parts, func(p *Part) bool { return p.ID == o.ID }) {
			l.Report(n.Get("own-rules").At, problem.Unknown, wordNoPart.Fill("id", o.ID), lang.Text{})
		}
	}
}

// clauseFile reads one clause. What it says is read as in a paper.
func (l *loader) clauseFile(id string, from []string) *Clause {
	n := l.clauseNode(id, from)
	if n == nil || !l.Map(n, "clause", "cy-checked", "heading", "satisfies", "law", "when", "says", "plain", "note") {
		return nil
	}
	c := &Clause{ID: l.String(n, "clause")}
	if c.ID != id {
		l.Report(n.At, problem.Invalid, wordPaperID.Fill("id", id), lang.Text{})
	}
	if strings.HasPrefix(id, ownPrefix) {
		l.Report(n.At, problem.Invalid, wordOwnID.Fill("id", id), lang.Text{})
	}
	b := l.common(n)
	leave := l.inside(b, n)
	b.kind = kindClause
	l.clause(b, n)
	leave()
	c.Plain, c.Note = l.beside(n, "plain"), l.beside(n, "note")
	c.block = b
	c.Satisfies = l.known(n, "satisfies", func(id guide.ID) bool { return l.kit.Point(id) != nil })
	c.Law = l.known(n, "law", func(id guide.ID) bool {
		return l.kit.Figure(id) != nil || l.kit.Section(id) != nil
	})
	return c
}

// beside reads a text that stands beside a clause and not in the document, so that
// no reference in it could be turned into a number.
func (l *loader) beside(n *source.Node, key string) both {
	v := n.Get(key)
	if v == nil {
		l.Report(n.At, problem.Missing, wordNoBeside.Fill("key", key), lang.Text{})
		return both{}
	}
	refs := len(l.refs)
	b := l.both(v)
	l.refuseRefs(refs)
	return b
}

// refuseRefs reports the references that were read since there were so many.
func (l *loader) refuseRefs(since int) {
	for _, r := range l.refs[since:] {
		l.Report(r.at, problem.Invalid, wordRefBeside.Fill("id", r.id), lang.Text{})
	}
	l.refs = l.refs[:since]
}

// known reads a list of ids and holds that each is one.
func (l *loader) known(n *source.Node, key string, is func(guide.ID) bool) []guide.ID {
	var out []guide.ID
	for _, s := range l.Strings(n, key) {
		id := guide.ID(s)
		if !is(id) {
			l.Report(n.Get(key).At, problem.Unknown, wordNoArg.Fill("mark", s), lang.Text{})
		}
		out = append(out, id)
	}
	return out
}

// coverage holds that something in a form meets each point of each matter that
// the law asks of it.
func (l *loader) coverage(f *Form) {
	for _, m := range l.kit.MattersOf(f.ID) {
		for _, p := range m.Points {
			if len(f.meeting(p.ID)) == 0 {
				l.Report(f.Pos, problem.Missing, wordNotMet.Fill("section", m.Section, "about", p.About), wordNotMetHint.Fill("id", string(p.ID)))
			}
		}
	}
}

// meeting returns the clauses of a form that meet a point.
func (f *Form) meeting(point guide.ID) []*Clause {
	return slices.DeleteFunc(f.Clauses(), func(c *Clause) bool { return !slices.Contains(c.Satisfies, point) })
}

// words is a text without its functions, for lists and for programs.
func (b both) words() lang.Text {
	plain := func(s sentence) string {
		var out strings.Builder
		for _, m := range s {
			out.WriteString(m.words)
		}
		return strings.TrimSpace(out.String())
	}
	return lang.Text{EN: plain(b[0]), CY: plain(b[1])}
}
