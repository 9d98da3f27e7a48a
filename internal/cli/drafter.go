package cli

import (
	"path"
	"slices"
	"strings"

	"coop/internal/check"
	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/export"
	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/people"
	"coop/internal/plan"
	"coop/internal/problem"
	"coop/internal/project"
	"coop/internal/render/docx"
	"coop/internal/render/html"
	"coop/internal/render/markdown"
	"coop/internal/render/text"
	"coop/internal/sheet"
	"coop/internal/sums"
)

// format is a way to print something. The list is closed and stands here.
type format struct {
	name   string
	render func(*doc.Document, doc.Words) []byte // of a document
	data   func(*drafter, string, lang.Lang) []byte
	of     []string // the documents that have it; nil is all
	asked  bool     // made only where it is named, but for those of usual
	usual  []string
}

func formats() []format {
	return []format{
		{name: "md", render: markdown.Render, asked: true},
		{name: "html", render: html.Render},
		{name: "txt", render: text.Render, asked: true},
		{name: "docx", render: docx.Render, asked: true, usual: []string{"rules", "rules-as-proposed", "decisions-sheet"}},
		{name: "csv", data: (*drafter).csv, of: []string{"stakeholder-list", "plan", "budget"}},
		{name: "ics", data: (*drafter).ics, of: []string{"plan"}},
	}
}

// makes reports whether a document is made in a format: where it was named, or by
// itself. Made by themselves are what opens with a double click, what a
// spreadsheet and a calendar read, and in Word what an adviser works on.
func (f format) makes(document string, named []string) bool {
	switch {
	case f.of != nil && !slices.Contains(f.of, document):
		return false
	case len(named) > 0:
		return slices.Contains(named, f.name)
	}
	return !f.asked || slices.Contains(f.usual, document)
}

// drafter makes documents from one set of answers on one day.
type drafter struct {
	kit      *guide.Toolkit
	set      *draft.Set
	state    *guide.State
	plan     plan.Plan
	problems problem.Problems
	missing  []guide.Option
	official officials

	registered *draft.Registration // nil before the group is registered

	tell func(interview.Progress) // of each document as it is written; nil for nobody
}

// made is one file that was drafted.
type made struct {
	Document string
	Format   string
	Lang     string
	File     project.File
}

func (a *app) drafter(kit *guide.Toolkit, answers guide.Answers) (*drafter, error) {
	today, err := a.today()
	if err != nil {
		return nil, err
	}
	state := kit.Read(answers, today).WithMeasures(sums.Measure)
	states := []*guide.State{state}
	registered, ps, err := a.registration(kit, answers.People(), today)
	if err != nil {
		return nil, err
	}
	if registered != nil {
		state = state.WithRegistration(registered.Own)
		states = []*guide.State{state, registered.Before}
	}
	set, err := a.papers(kit, states...)
	if err != nil {
		return nil, err
	}
	d := &drafter{kit: kit, set: set, state: state, registered: registered}
	d.problems = slices.Concat(ps, set.Unmet(d.state), check.Answers(d.state), set.Unplain(d.state))
	if d.official, ps, err = a.officials(set, state); err != nil {
		return nil, err
	}
	d.problems = append(d.problems, ps...)
	d.plan, ps = plan.Make(d.state, today)
	d.problems = append(d.problems, ps...)
	d.missing = people.Missing(kit, answers.People(), wanted(d.state))
	return d, nil
}

// wanted are the groups that the group itself named: those that are in and those
// that are missing.
func wanted(st *guide.State) []string {
	var ids []guide.ID
	for _, q := range st.Toolkit().Questions() {
		if q.Kind == guide.KindChoices && slices.EqualFunc(q.Options, st.Toolkit().Groups, func(a, b guide.Option) bool { return a.ID == b.ID }) {
			ids = append(ids, q.ID)
		}
	}
	return people.Wanted(st, ids...)
}

// selection is what to make: documents, formats and languages.
type selection struct {
	documents []string
	own       bool // of the documents, only those that are the group's
	formats   []string
	editions  []edition
}

// choose reads --formats and --langs and the names of documents.
func (d *drafter) choose(docs, fs, ls []string, folder lang.Lang) (selection, error) {
	sel := selection{editions: []edition{{first: folder}}}
	known := formatNames()
	sel.formats = splitList(fs)
	if slices.Contains(sel.formats, "all") {
		sel.formats = known
	}
	for _, f := range sel.formats {
		if !slices.Contains(known, f) {
			return sel, usage(wordNoFormat.Fill("name", f), wordOneOf.Fill("list", strings.Join(append(known, "all"), ", ")))
		}
	}
	if names := splitList(ls); len(names) > 0 {
		sel.editions = nil
		for _, n := range names {
			e, ok := parseEdition(n)
			if !ok {
				return sel, usage(wordBadLang.Fill("value", n), wordBadLangsHint)
			}
			if !slices.Contains(sel.editions, e) {
				sel.editions = append(sel.editions, e)
			}
		}
	}
	for _, id := range docs {
		if d.set.Paper(id) == nil {
			return sel, usage(wordNoDocument.Fill("name", id), d.documentHint(id))
		}
	}
	sel.documents = docs
	return sel, nil
}

func formatNames() []string {
	var out []string
	for _, f := range formats() {
		out = append(out, f.name)
	}
	return out
}

func (d *drafter) documentHint(id string) lang.Text {
	var ids []string
	for _, p := range d.set.Papers() {
		ids = append(ids, p.ID)
	}
	if near := guide.Nearest(id, ids); near != "" {
		return wordDidYouMean.Fill("near", near)
	}
	return wordOneOf.Fill("list", strings.Join(ids, ", "))
}

// make drafts what was chosen. Without names it makes every document that is the
// group's; a document that is named is made in any case, but for those that a step
// names for every group.
func (d *drafter) make(sel selection) ([]made, error) {
	var out []made
	papers := slices.DeleteFunc(slices.Clone(d.set.Papers()), func(p *draft.Paper) bool {
		named := len(sel.documents) > 0
		if named && !slices.Contains(sel.documents, p.ID) {
			return true
		}
		return (!named || sel.own) && d.set.Applies(p, d.state) != guide.True
	})
	for i, p := range papers {
		if d.tell != nil {
			d.tell(interview.Progress{Now: i + 1, All: len(papers), Document: d.set.TitleOf(p, d.state)})
		}
		for _, e := range sel.editions {
			files, err := d.document(p, sel, e)
			if err != nil {
				return nil, err
			}
			for _, f := range files { // en+cy has the same calendar as en
				if !slices.ContainsFunc(out, func(m made) bool { return m.File.Path == f.File.Path }) {
					out = append(out, f)
				}
			}
		}
	}
	return out, nil
}

func (d *drafter) document(p *draft.Paper, sel selection, e edition) ([]made, error) {
	var tree *doc.Document
	var out []made
	add := func(f format, e edition, data []byte) {
		out = append(out, made{Document: p.ID, Format: f.name, Lang: e.String(), File: project.File{
			Path: path.Join("documents", p.ID+"."+e.String()+"."+f.name), Data: data,
		}})
	}
	for _, f := range formats() {
		if !f.makes(p.ID, sel.formats) {
			continue
		}
		if f.render == nil {
			for _, e := range e.apart() {
				// A calendar without a day is no file, nor are sums that wait for an answer.
				if data := f.data(d, p.ID, e.first); data != nil {
					add(f, e, data)
				}
			}
			continue
		}
		if tree == nil {
			var err error
			if tree, err = d.edition(p, e); err != nil {
				return nil, err
			}
		}
		add(f, e, f.render(tree, d.words(e)))
	}
	return out, nil
}

func (d *drafter) compose(p *draft.Paper, l lang.Lang) (*doc.Document, error) {
	return d.set.Compose(p, d.input(l))
}

func (d *drafter) input(l lang.Lang) draft.Input {
	return draft.Input{State: d.state, Lang: l, Plan: d.plan, Problems: d.problems, Missing: d.missing, Official: d.official[l], Registered: d.registered}
}

func (d *drafter) csv(document string, l lang.Lang) []byte {
	switch document {
	case "plan":
		return sheet.Encode(export.PlanRows(d.plan, l))
	case "budget":
		rows := export.BudgetRows(sums.Of(d.state), l)
		if rows == nil {
			return nil
		}
		return sheet.Encode(rows)
	}
	return sheet.Encode(export.StakeholderRows(d.state.Answers().People(), d.kit, l))
}

func (d *drafter) ics(_ string, l lang.Lang) []byte {
	name := ""
	if v, ok := d.state.Value(d.kit.GroupName); ok {
		name = guide.Canonical(v)
	}
	return export.Calendar(d.plan, l, name, d.state.Day())
}
