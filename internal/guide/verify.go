package guide

import (
	"slices"

	"coop/internal/lang"
	"coop/internal/problem"
)

// Verify holds that a toolkit makes sense as a whole: ids are unique and known,
// options exist, conditions read only what comes before, nothing goes in a
// circle. Index must have been called.
func (t *Toolkit) Verify() problem.Problems {
	v := &verifier{kit: t, at: map[ID]int{}}
	for i, q := range t.Questions() {
		v.at[q.ID] = i
	}
	v.unique()
	for _, s := range t.Steps {
		v.step(s)
	}
	for _, f := range t.Findings {
		v.finding(f)
	}
	for _, c := range t.Checks {
		v.condition(c.Never, -1)
		for _, id := range c.Figures {
			v.known(t.Figure(id) != nil, c.Pos, id, wordNoFigure)
		}
	}
	for _, r := range t.Roles {
		if r.FilledBy != "" {
			v.question(r.FilledBy, r.Pos)
		}
	}
	v.fields(t.People)
	if len(t.People) > 0 && t.People[0].ID != "name" {
		v.report(t.People[0].Pos, problem.Invalid, wordPeopleName, lang.Text{})
	}
	v.known(t.Question(t.GroupName) != nil, problem.Pos{File: "toolkit.yaml"}, t.GroupName, wordNoQuestion)
	v.path()
	return v.problems
}

// path holds that the question of the path is a choice between the paths, and
// that neither it nor what its finding reads hangs on the path itself.
func (v *verifier) path() {
	rule, at := v.kit.Path, problem.Pos{File: "toolkit.yaml"}
	q, f := v.kit.Question(rule.Question), v.kit.Finding(rule.Finding)
	v.known(q != nil, at, rule.Question, wordNoQuestion)
	v.known(f != nil, at, rule.Finding, wordNoFinding)
	if q == nil || f == nil {
		return
	}
	other := func(o Option) bool { return option(v.kit.Paths, o.ID) == nil }
	if q.Kind != KindChoice || slices.ContainsFunc(q.Options, other) || slices.ContainsFunc(f.Results, other) {
		v.report(q.Pos, problem.Invalid, wordPathOptions.Fill("id", string(q.ID)), lang.Text{})
	}
	for _, id := range append(v.behind(f, map[ID]bool{}), q.ID) {
		if x := v.kit.Question(id); x != nil && len(x.Paths)+len(x.Step.Paths) > 0 {
			v.report(x.Pos, problem.Invalid, wordPathCircle.Fill("id", string(id)), lang.Text{})
		}
	}
}

// behind returns the questions that a finding reads, over other findings too.
// Seen holds the findings that have been gone into.
func (v *verifier) behind(f *Finding, seen map[ID]bool) []ID {
	if f == nil || seen[f.ID] {
		return nil
	}
	seen[f.ID] = true
	var ids []ID
	for _, r := range f.Rows {
		ids = append(ids, r.When.IDs()...)
		for _, id := range r.When.FindingIDs() {
			ids = append(ids, v.behind(v.kit.Finding(id), seen)...)
		}
	}
	return ids
}

type verifier struct {
	kit      *Toolkit
	at       map[ID]int // the place of each question in the order of asking
	problems problem.Problems
}

// report notes a problem, once: a row that fits "otherwise" reads the conditions
// of the rows before it again.
func (v *verifier) report(pos problem.Pos, code problem.Code, text, hint lang.Text) {
	same := func(p problem.Problem) bool { return p.At == pos && p.Text == text }
	if !slices.ContainsFunc(v.problems, same) {
		v.problems = append(v.problems, problem.Problem{At: pos, Code: code, Text: text, Hint: hint})
	}
}

func (v *verifier) known(ok bool, pos problem.Pos, id ID, text lang.Text) {
	if !ok {
		v.report(pos, problem.Unknown, text.Fill("id", string(id)), lang.Text{})
	}
}

// unique reports ids that stand twice among things of one kind.
func (v *verifier) unique() {
	seen := map[ID]problem.Pos{}
	once := func(kind string, id ID, pos problem.Pos) {
		key := ID(kind) + " " + id
		if first, twice := seen[key]; twice {
			v.report(pos, problem.Duplicate, wordIDTwice.Fill("id", string(id)), wordFirstAt.Fill("place", first.String()))
			return
		}
		seen[key] = pos
	}
	for _, s := range v.kit.Steps {
		once("step", s.ID, s.Pos)
		for _, q := range s.Questions {
			once("question", q.ID, q.Pos)
		}
		for _, k := range s.Tasks {
			once("task", k.ID, k.Pos)
		}
	}
	for _, f := range v.kit.Findings {
		once("finding", f.ID, f.Pos)
	}
	for _, c := range v.kit.Checks {
		once("check", c.ID, c.Pos)
	}
	for _, f := range v.kit.Figures {
		once("figure", f.ID, f.Pos)
	}
	for _, m := range v.kit.Matters {
		once("matter", m.ID, m.Pos)
		for _, p := range m.Points {
			if p.ID != m.ID {
				once("matter", p.ID, p.Pos)
			}
			v.condition(p.When, -1)
		}
	}
	for _, w := range v.kit.Words {
		once("word", w.ID, w.Pos)
	}
	for _, s := range v.kit.Sections {
		once("section", s.ID, s.Pos)
	}
	for _, r := range v.kit.Regulators {
		once("regulator", r.ID, r.Pos)
	}
	for _, x := range v.kit.Terms {
		once("term", x.ID, x.Pos)
		if x.Plural != "" && !slices.Contains(x.Forms, x.Plural) {
			v.report(x.Pos, problem.Invalid, wordNoPlural.Fill("id", string(x.ID)), lang.Text{})
		}
	}
}

func (v *verifier) step(s *Step) {
	for _, id := range s.After {
		before := v.kit.Step(id)
		v.known(before != nil, s.Pos, id, wordNoStep)
		if before != nil && before.Number >= s.Number {
			v.report(s.Pos, problem.Invalid, wordStepOrder.Fill("id", string(id)), lang.Text{})
		}
	}
	v.paths(s.Paths, s.Pos)
	for _, q := range s.Questions {
		v.paths(q.Paths, q.Pos)
		if !hasDot(q.ID) {
			v.report(q.Pos, problem.Invalid, wordNoDot.Fill("id", string(q.ID)), lang.Text{})
		}
		v.field(q)
		v.condition(q.When, v.at[q.ID])
		if q.Suggest != nil && q.Suggest.Finding != "" {
			v.known(v.kit.Finding(q.Suggest.Finding) != nil, q.Pos, q.Suggest.Finding, wordNoFinding)
		}
		if q.Suggest != nil && q.Suggest.Value != "" {
			if _, f := q.Parse(q.Suggest.Value); f != nil {
				v.report(q.Pos, problem.Invalid, f.Text, f.Hint)
			}
		}
		for _, id := range q.Law {
			v.known(v.kit.Figure(id) != nil, q.Pos, id, wordNoFigure)
		}
	}
	for _, k := range s.Tasks {
		v.task(k)
	}
}

// field holds what every question must have, the fields of lists among them.
func (v *verifier) field(q *Question) {
	chooses := q.Kind == KindChoice || q.Kind == KindChoices || q.Kind == KindYesNo
	if chooses != (len(q.Options) > 0) {
		v.report(q.Pos, problem.Invalid, wordOptionsKind.Fill("id", string(q.ID)), lang.Text{})
	}
	if q.Kind == KindYesNo && (len(q.Options) != 2 || q.Options[0].ID != "yes" || q.Options[1].ID != "no") {
		v.report(q.Pos, problem.Invalid, wordYesNoOptions.Fill("id", string(q.ID)), lang.Text{})
	}
	if (q.Kind == KindList) != (len(q.Fields) > 0) {
		v.report(q.Pos, problem.Invalid, wordFieldsKind.Fill("id", string(q.ID)), lang.Text{})
	}
	if q.Kind == KindList && q.AtLeast != nil && *q.AtLeast > 1 {
		v.report(q.Pos, problem.Invalid, wordListLeast.Fill("id", string(q.ID)), lang.Text{})
	}
	ids := map[string]bool{}
	for _, o := range q.Options {
		if ids[o.ID] {
			v.report(o.Pos, problem.Duplicate, wordIDTwice.Fill("id", o.ID), lang.Text{})
		}
		ids[o.ID] = true
	}
	if q.Kind == KindList {
		v.fields(q.Fields)
	}
}

// fields holds what the fields of an entry must have: the first names the entry,
// none is a list itself, and a field hangs only on those before it.
func (v *verifier) fields(fields []*Question) {
	if len(fields) > 0 && (fields[0].Kind != KindText || fields[0].Optional || fields[0].When.Op != Always) {
		v.report(fields[0].Pos, problem.Invalid, wordFirstField.Fill("id", string(fields[0].ID)), lang.Text{})
	}
	ids := map[ID]bool{}
	for i, f := range fields {
		if f.Kind == KindList || f.Kind == KindPeople {
			v.report(f.Pos, problem.Invalid, wordNestedList.Fill("id", string(f.ID)), lang.Text{})
		}
		if ids[f.ID] {
			v.report(f.Pos, problem.Duplicate, wordIDTwice.Fill("id", string(f.ID)), lang.Text{})
		}
		ids[f.ID] = true
		v.field(f)
		v.where(f.When, fields[:i])
	}
}

func (v *verifier) paths(paths []string, pos problem.Pos) {
	for _, p := range paths {
		v.known(option(v.kit.Paths, p) != nil, pos, ID(p), wordNoPath)
	}
}

func (v *verifier) task(k *Task) {
	v.paths(k.Paths, k.Pos)
	v.known(v.kit.Role(k.Who) != nil, k.Pos, ID(k.Who), wordNoRole)
	if d := k.Days; d.Least < 1 || d.Likely < d.Least || d.Most < d.Likely {
		v.report(k.Pos, problem.Invalid, wordDays.Fill("id", string(k.ID)), lang.Text{})
	}
	if c := k.Cost; c != nil && (c.Least < 0 || c.Likely < c.Least || c.Most < c.Likely) {
		v.report(k.Pos, problem.Invalid, wordCostRange.Fill("id", string(k.ID)), lang.Text{})
	}
	v.condition(k.When, -1)
	v.condition(k.DoneWhen, -1)
	if k.By != "" {
		if q := v.kit.Question(k.By); q == nil || q.Kind != KindDate {
			v.report(k.Pos, problem.Invalid, wordByDate.Fill("id", string(k.By)), lang.Text{})
		}
	}
	for _, id := range k.After {
		known := find(v.kit.Tasks(), func(x *Task) bool { return x.ID == id }) != nil
		v.known(known, k.Pos, id, wordNoTask)
	}
	if v.circles(k.ID, k.ID, map[ID]bool{}) {
		v.report(k.Pos, problem.Invalid, wordCircle.Fill("id", string(k.ID)), lang.Text{})
	}
}

// circles reports whether a task comes, over others, after itself.
func (v *verifier) circles(start, id ID, seen map[ID]bool) bool {
	task := find(v.kit.Tasks(), func(x *Task) bool { return x.ID == id })
	if task == nil || seen[id] {
		return false
	}
	seen[id] = true
	return slices.ContainsFunc(task.After, func(b ID) bool { return b == start || v.circles(start, b, seen) })
}

func (v *verifier) finding(f *Finding) {
	if len(f.Rows) == 0 {
		v.report(f.Pos, problem.Invalid, wordNoRows.Fill("id", string(f.ID)), lang.Text{})
	}
	for _, r := range f.Rows {
		v.known(f.Result(r.Result) != nil, r.Pos, ID(r.Result), wordNoResult)
		v.condition(r.When, -1)
		if name := r.When.computes(); name != "" {
			v.report(f.Pos, problem.Invalid, wordComputedHere.Fill("name", name), lang.Text{})
		}
		seen := map[ID]bool{}
		for _, id := range r.When.FindingIDs() {
			v.behind(v.kit.Finding(id), seen)
		}
		if seen[f.ID] {
			v.report(f.Pos, problem.Invalid, wordFindingCircle.Fill("id", string(f.ID)), lang.Text{})
		}
	}
}

func (v *verifier) question(id ID, pos problem.Pos) *Question {
	q := v.kit.Question(id)
	if q == nil {
		hint := lang.Text{}
		var all []string
		for _, q := range v.kit.Questions() {
			all = append(all, string(q.ID))
		}
		if near := Nearest(string(id), all); near != "" {
			hint = wordDidYouMean.Fill("near", near)
		}
		v.report(pos, problem.Unknown, wordNoQuestion.Fill("id", string(id)), hint)
	}
	return q
}
