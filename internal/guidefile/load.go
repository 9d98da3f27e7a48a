// Package guidefile turns toolkit and answers files into the values of guide,
// and answers back into files.
//
// It judges form: keys, kinds, ids that nobody knows. What the answers mean is
// guide's affair. It reads bytes that it is given and never opens a group's
// folder. Only cli and tests import it, and draft for the Reader.
package guidefile

import (
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// Load reads a toolkit from a folder of YAML files. All problems of all files
// are reported; where there are errors the toolkit must not be used.
func Load(fsys fs.FS) (*guide.Toolkit, problem.Problems) {
	l := &loader{fsys: fsys, kit: &guide.Toolkit{}}
	l.r.Ahead(fsys, l.files()...)
	l.head()
	l.people()
	l.steps()
	l.findings()
	l.law()
	l.terms()
	l.checks()
	l.kit.Index()
	if len(l.r.Problems.Errors()) == 0 {
		l.r.Problems = append(l.r.Problems, l.kit.Verify()...)
	}
	l.r.Problems.Sort()
	return l.kit, l.r.Problems
}

type loader struct {
	fsys fs.FS
	kit  *guide.Toolkit
	r    Reader
}

// file reads one file. Nil means that it could not be read; optional files that
// do not exist are no problem.
func (l *loader) file(name string, optional bool) *source.Node {
	n, err := l.r.File(l.fsys, name)
	if err != nil && !optional {
		l.r.Report(problem.Pos{File: name}, problem.Missing, wordNoFile.Fill("file", name), lang.Text{})
	}
	return n
}

// files lists the files of a toolkit, examples and templates left out.
func (l *loader) files() []string {
	var out []string
	for _, pattern := range []string{"*.yaml", "findings/*.yaml", "law/*.yaml"} {
		names, _ := fs.Glob(l.fsys, pattern)
		out = append(out, names...)
	}
	return out
}

func (l *loader) head() {
	n := l.file("toolkit.yaml", false)
	if n == nil || !l.r.Map(n, "toolkit", "version", "cy-checked", "title", "before", "group-name", "path", "paths", "roles") {
		return
	}
	l.r.Checked(n)
	k := l.kit
	k.Name, k.Version = l.r.String(n, "toolkit"), l.r.Int(n, "version")
	k.Title, k.Before = l.r.Text(n, "title"), l.r.Text(n, "before")
	k.GroupName = guide.ID(l.r.String(n, "group-name"))
	if p := n.Get("path"); l.r.Map(p, "question", "finding") {
		k.Path = guide.PathRule{Question: guide.ID(l.r.String(p, "question")), Finding: guide.ID(l.r.String(p, "finding"))}
	}
	k.Paths = l.options(n.Get("paths"))
	for _, it := range l.r.List(n.Get("roles")) {
		if l.r.Map(it, "id", "label", "filled-by") {
			k.Roles = append(k.Roles, guide.Role{
				ID: l.r.String(it, "id"), Label: l.r.Text(it, "label"),
				FilledBy: guide.ID(l.r.OptString(it, "filled-by")), Pos: it.At,
			})
		}
	}
}

func (l *loader) people() {
	n := l.file("people.yaml", true)
	if n == nil || !l.r.Map(n, "cy-checked", "groups", "fields") {
		return
	}
	l.r.Checked(n)
	l.kit.Groups = l.options(n.Get("groups"))
	for _, it := range l.r.List(n.Get("fields")) {
		l.kit.People = append(l.kit.People, l.question(it))
	}
}

// steps reads every file named with a number and a dash, in that order.
func (l *loader) steps() {
	names, _ := fs.Glob(l.fsys, "[0-9][0-9]-*.yaml")
	slices.Sort(names)
	for _, name := range names {
		n := l.file(name, false)
		if n == nil || !l.r.Map(n, "step", "cy-checked", "title", "paths", "after", "intro", "activity", "quiz", "questions", "tasks", "papers") {
			continue
		}
		l.r.Checked(n)
		number, _ := strconv.Atoi(name[:2])
		s := &guide.Step{
			ID: guide.ID(l.r.String(n, "step")), Number: number, Pos: n.At,
			Title: l.r.Text(n, "title"), Intro: l.r.Text(n, "intro"),
			Paths: l.r.Strings(n, "paths"), After: ids(l.r.Strings(n, "after")),
		}
		s.Papers = l.r.Strings(n, "papers")
		s.Activity = l.activity(n)
		for _, it := range l.r.List(n.Get("quiz")) {
			s.Quiz = append(s.Quiz, l.quiz(it))
		}
		for _, it := range l.r.List(n.Get("questions")) {
			s.Questions = append(s.Questions, l.question(it))
		}
		for _, it := range l.r.List(n.Get("tasks")) {
			s.Tasks = append(s.Tasks, l.task(it))
		}
		l.kit.Steps = append(l.kit.Steps, s)
	}
	if len(l.kit.Steps) == 0 {
		l.r.Report(problem.Pos{File: "."}, problem.Missing, wordNoSteps, lang.Text{})
	}
}

func (l *loader) activity(step *source.Node) guide.Activity {
	n := step.Get("activity")
	if n == nil {
		l.r.Report(step.At, problem.Missing, wordMissingKey.Fill("key", "activity"), lang.Text{})
		return guide.Activity{}
	}
	if !l.r.Map(n, "title", "minutes", "needs", "do") {
		return guide.Activity{}
	}
	return guide.Activity{Title: l.r.Text(n, "title"), Minutes: l.r.Int(n, "minutes"), Needs: l.r.Text(n, "needs"), Do: l.r.Text(n, "do")}
}

func (l *loader) quiz(n *source.Node) guide.QuizItem {
	item := guide.QuizItem{Pos: n.At}
	if !l.r.Map(n, "ask", "answers") {
		return item
	}
	item.Ask = l.r.Text(n, "ask")
	for _, a := range l.r.List(n.Get("answers")) {
		if l.r.Map(a, "label", "right", "because") {
			item.Answers = append(item.Answers, guide.QuizAnswer{Label: l.r.Text(a, "label"), Right: l.r.Flag(a, "right"), Because: l.r.Text(a, "because")})
		}
	}
	return item
}

func (l *loader) question(n *source.Node) *guide.Question {
	q := &guide.Question{Pos: n.At}
	if !l.r.Map(n, "id", "kind", "unit", "paths", "ask", "short", "hint", "why", "example", "options", "at-least", "at-most", "when", "suggest", "optional", "fields", "law") {
		return q
	}
	q.ID, q.Kind = guide.ID(l.r.String(n, "id")), guide.Kind(l.r.String(n, "kind"))
	if !slices.Contains(guide.Kinds(), q.Kind) {
		l.r.Report(n.At, problem.Invalid, wordUnknownKind.Fill("kind", string(q.Kind)), lang.Text{})
	}
	q.Paths = l.r.Strings(n, "paths")
	q.Ask, q.Short, q.Hint = l.r.Text(n, "ask"), l.r.Text(n, "short"), l.r.Text(n, "hint")
	q.Why, q.Example = l.r.OptText(n, "why"), l.r.OptText(n, "example")
	q.Options = l.options(n.Get("options"))
	q.AtLeast, q.AtMost = l.r.OptInt(n, "at-least"), l.r.OptInt(n, "at-most")
	q.When = l.r.Condition(n.Get("when"))
	q.Suggest = l.suggestion(n.Get("suggest"))
	q.Optional = l.r.Flag(n, "optional")
	q.Unit = l.r.OptString(n, "unit")
	if q.Unit != "" && q.Kind != guide.KindNumber {
		l.r.Report(n.Get("unit").At, problem.Invalid, wordUnitNumber, lang.Text{})
	}
	l.oneOf(n, "unit", guide.Units()...)
	q.Law = ids(l.r.Strings(n, "law"))
	for _, it := range l.r.List(n.Get("fields")) {
		q.Fields = append(q.Fields, l.question(it))
	}
	return q
}

func (l *loader) suggestion(n *source.Node) *guide.Suggestion {
	switch {
	case n == nil:
		return nil
	case n.Kind == source.Scalar:
		return &guide.Suggestion{Value: n.Text}
	case l.r.Map(n, "finding"):
		return &guide.Suggestion{Finding: guide.ID(l.r.String(n, "finding"))}
	}
	return nil
}

// options reads a list of options, or the name of a list that several questions
// share: the groups of the list of people, or the paths.
func (l *loader) options(n *source.Node) []guide.Option {
	if n != nil && n.Kind == source.Scalar {
		switch n.Text {
		case "groups":
			return l.kit.Groups
		case "paths":
			return l.kit.Paths
		}
		l.r.Report(n.At, problem.Unknown, wordSharedOptions.Fill("name", n.Text), lang.Text{})
		return nil
	}
	var out []guide.Option
	for _, it := range l.r.List(n) {
		if l.r.Map(it, "id", "label", "leads-to", "alone") {
			out = append(out, guide.Option{
				ID: l.r.String(it, "id"), Label: l.r.Text(it, "label"), LeadsTo: l.r.Text(it, "leads-to"),
				Alone: l.r.Flag(it, "alone"), Pos: it.At,
			})
		}
	}
	return out
}

func (l *loader) task(n *source.Node) *guide.Task {
	t := &guide.Task{Pos: n.At}
	if !l.r.Map(n, "id", "title", "how", "who", "days", "cost", "cost-about", "after", "by", "when", "done-when", "paths") {
		return t
	}
	t.ID, t.Title, t.How = guide.ID(l.r.String(n, "id")), l.r.Text(n, "title"), l.r.Text(n, "how")
	t.Who = l.r.String(n, "who")
	if d := n.Get("days"); l.r.Map(d, "least", "likely", "most") {
		t.Days = guide.Days{Least: l.r.Int(d, "least"), Likely: l.r.Int(d, "likely"), Most: l.r.Int(d, "most")}
	}
	t.Cost = l.cost(n)
	t.After, t.By = ids(l.r.Strings(n, "after")), guide.ID(l.r.OptString(n, "by"))
	t.When, t.DoneWhen = l.r.Condition(n.Get("when")), l.r.Condition(n.Get("done-when"))
	t.Paths = l.r.Strings(n, "paths")
	return t
}

// cost reads what a task costs and what that pays for: both or neither.
func (l *loader) cost(n *source.Node) *guide.Cost {
	amounts, about := n.Get("cost"), n.Get("cost-about")
	if amounts == nil && about == nil {
		return nil
	}
	c := &guide.Cost{About: l.r.Text(n, "cost-about")}
	if amounts == nil {
		l.r.Report(n.At, problem.Missing, wordMissingKey.Fill("key", "cost"), lang.Text{})
	} else if l.r.Map(amounts, "least", "likely", "most") {
		c.Least, c.Likely, c.Most = l.r.Int(amounts, "least"), l.r.Int(amounts, "likely"), l.r.Int(amounts, "most")
	}
	return c
}

func (l *loader) findings() {
	names, _ := fs.Glob(l.fsys, "findings/*.yaml")
	slices.Sort(names)
	for _, name := range names {
		n := l.file(name, false)
		if n == nil || !l.r.Map(n, "finding", "cy-checked", "title", "results", "rows") {
			continue
		}
		l.r.Checked(n)
		f := &guide.Finding{ID: guide.ID(l.r.String(n, "finding")), Title: l.r.Text(n, "title"), Results: l.options(n.Get("results")), Pos: n.At}
		for _, it := range l.r.List(n.Get("rows")) {
			f.Rows = append(f.Rows, l.row(it, f.Rows))
		}
		l.kit.Findings = append(l.kit.Findings, f)
	}
}

// row reads one row of a decision table. "otherwise: yes" fits when none of the
// rows before it does: not known as long as one of them is.
func (l *loader) row(n *source.Node, before []guide.FindingRow) guide.FindingRow {
	row := guide.FindingRow{Pos: n.At}
	if !l.r.Map(n, "result", "when", "otherwise", "because", "look-again") {
		return row
	}
	row.Result, row.Because, row.LookAgain = l.r.String(n, "result"), l.r.Text(n, "because"), l.r.OptText(n, "look-again")
	row.When = l.r.Condition(n.Get("when"))
	if l.r.Flag(n, "otherwise") {
		any := guide.Condition{Op: guide.Any, Pos: n.At}
		for _, b := range before {
			any.Parts = append(any.Parts, b.When)
		}
		row.When = guide.Condition{Op: guide.Not, Parts: []guide.Condition{any}, Pos: n.At}
	} else if row.When.Op == guide.Always {
		l.r.Report(n.At, problem.Missing, wordRowWhen, lang.Text{})
	}
	return row
}

// oneOf holds that a key has one of a closed list of words.
func (l *loader) oneOf(n *source.Node, key string, words ...string) {
	if v := n.Get(key); v != nil && !slices.Contains(words, v.Text) {
		l.r.Report(v.At, problem.Invalid, wordNotOneOf.Fill("value", v.Text), wordExpected.Fill("keys", strings.Join(words, ", ")))
	}
}

func (l *loader) checks() {
	n := l.file("checks.yaml", true)
	if n == nil || !l.r.Map(n, "checks", "cy-checked") {
		return
	}
	l.r.Checked(n)
	for _, it := range l.r.List(n.Get("checks")) {
		if !l.r.Map(it, "id", "kind", "severity", "never", "message", "hint", "section", "source", "figures") {
			continue
		}
		l.oneOf(it, "severity", "error", "warning")
		c := &guide.Check{
			ID: guide.ID(l.r.String(it, "id")), Never: l.r.Condition(it.Get("never")),
			Message: l.r.Text(it, "message"), Hint: l.r.Text(it, "hint"),
			Section: l.r.OptString(it, "section"), Source: l.r.String(it, "source"),
			Figures: ids(l.r.Strings(it, "figures")), Pos: it.At,
		}
		switch kind := l.r.String(it, "kind"); {
		case kind == "law" && c.Section == "":
			l.r.Report(it.At, problem.Missing, wordLawSection, lang.Text{})
		case kind != "law" && kind != "practice" && kind != "arithmetic":
			l.r.Report(it.At, problem.Invalid, wordCheckKind, lang.Text{})
		default:
			c.Law = kind == "law"
		}
		c.Sums = l.r.String(it, "kind") == "arithmetic"
		c.Error = (c.Law || c.Sums) && l.r.OptString(it, "severity") != "warning"
		if c.Never.Op == guide.Always {
			l.r.Report(it.At, problem.Missing, wordMissingKey.Fill("key", "never"), lang.Text{})
		}
		l.kit.Checks = append(l.kit.Checks, c)
	}
}

// Examples lists the worked examples of a toolkit by name, in order.
func Examples(fsys fs.FS) []string {
	names, _ := fs.Glob(fsys, "examples/*.yaml")
	slices.Sort(names)
	for i, n := range names {
		b := path.Base(n)
		names[i] = b[:len(b)-len(".yaml")]
	}
	return names
}
