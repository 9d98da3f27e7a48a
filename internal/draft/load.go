package draft

import (
	"io/fs"
	"slices"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// Load reads every paper and holds that each id, function and reference in it is
// known, so that nothing can go wrong when a group drafts. All problems of all
// files are reported. A toolkit may have no papers at all: fsys is nil then.
//
// Of the legal forms it reads the clauses of those for which forms says so by
// their condition, since they are long and few commands need them; nil is all.
func Load(fsys fs.FS, kit *guide.Toolkit, forms func(guide.Condition) bool) (*Set, problem.Problems) {
	l := &loader{fsys: fsys, kit: kit}
	set := &Set{kit: kit}
	if fsys == nil {
		return set, nil
	}
	n := l.file("papers.yaml")
	if n == nil || !l.Map(n, "papers") {
		return set, l.Problems
	}
	ids := l.Strings(n, "papers")
	l.Ahead(fsys, paths("papers/", ids)...)
	for _, id := range ids {
		if set.Paper(id) != nil {
			l.Report(n.At, problem.Duplicate, wordIDTwice.Fill("id", id), lang.Text{})
			continue
		}
		if p := l.paper(id); p != nil {
			set.papers = append(set.papers, p)
		}
	}
	set.forms = l.forms(forms)
	set.unread = l.unread
	l.Problems.Sort()
	return set, l.Problems
}

// StepPapers holds that the papers which the steps of the toolkit name are there.
func (s *Set) StepPapers() problem.Problems {
	var ps problem.Problems
	for _, step := range s.kit.Steps {
		for _, id := range step.Papers {
			if s.Paper(id) == nil {
				ps = append(ps, problem.Problem{At: step.Pos, Code: problem.Unknown, Text: wordNoPaper.Fill("id", id)})
			}
		}
	}
	return ps
}

type loader struct {
	guidefile.Reader
	fsys fs.FS
	kit  *guide.Toolkit
	ids  map[string]named // of the paper that is read: what a reference can name
	each string           // what the block that is read is repeated for, if anything
	may  []*block         // the blocks round the one that is read, itself included, that may be left out
	self [2]string        // the ids of the clause and of the paragraph or block that is read
	refs []reference

	unread    []guide.Condition // of the forms that nobody asked for
	swap      [2][]swap         // what the form that is read says instead of words of the shared clauses
	unchecked bool              // nobody has read the Welsh of some clause of it
}

type named struct {
	at  problem.Pos
	may []*block
}

type reference struct {
	id   string
	at   problem.Pos
	may  []*block
	self [2]string
}

func (l *loader) file(name string) *source.Node {
	n, err := l.File(l.fsys, name)
	if err != nil {
		l.Report(problem.Pos{File: name}, problem.Missing, wordNoFile.Fill("file", name), lang.Text{})
	}
	return n
}

// paths are the files of ids in a folder.
func paths(folder string, ids []string) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = folder + id + ".yaml"
	}
	return out
}

func (l *loader) paper(id string) *Paper {
	n := l.file("papers/" + id + ".yaml")
	if n == nil || !l.Map(n, "paper", "cy-checked", "title", "about", "form-words", "named-by-form", "once-registered", "large", "when", "mark", "prevails", "blocks") {
		return nil
	}
	l.ids, l.refs = map[string]named{}, nil
	p := &Paper{ID: l.String(n, "paper"), Title: l.Text(n, "title"), About: l.Text(n, "about"), Large: l.Flag(n, "large"), Pos: n.At}
	if p.ID != id {
		l.Report(n.At, problem.Invalid, wordPaperID.Fill("id", id), lang.Text{})
	}
	p.Checked = l.Checked(n)
	p.When = l.condition(n.Get("when"))
	p.formWords, p.byForm = l.Flag(n, "form-words"), l.Flag(n, "named-by-form")
	p.marks, p.prevails = l.sayings(n.Get("mark")), l.sayings(n.Get("prevails"))
	blocks := n.Get("blocks")
	if blocks == nil {
		l.Report(n.At, problem.Missing, wordNeedsBlock, lang.Text{})
	}
	p.Blocks = l.blocks(blocks, 1)
	for _, r := range l.refs {
		l.reference(r)
	}
	if id := l.OptString(n, "once-registered"); id != "" {
		p.once = l.paper(id)
	}
	return p
}

// sayings reads texts of which the first that holds is said. They stand outside of
// the blocks, where no reference can be followed.
func (l *loader) sayings(n *source.Node) []*block {
	var out []*block
	for _, it := range l.List(n) {
		if l.Map(it, "when", "en", "cy") {
			refs := len(l.refs)
			out = append(out, &block{when: l.condition(it.Get("when")), text: l.sentences(it)})
			l.refuseRefs(refs)
		}
	}
	return out
}

// reference holds that what a reference names is in the document whenever the
// reference is, and is not what it stands in.
func (l *loader) reference(r reference) {
	target, ok := l.ids[r.id]
	switch {
	case !ok:
		l.Report(r.at, problem.Unknown, wordNoRef.Fill("id", r.id), lang.Text{})
	case slices.Contains(r.self[:], r.id):
		l.Report(r.at, problem.Invalid, wordRefSelf.Fill("id", r.id), wordRefSelfHint)
	case slices.ContainsFunc(target.may, func(b *block) bool { return !slices.ContainsFunc(r.may, b.standsWith) }):
		l.Report(r.at, problem.Invalid, wordRefMay.Fill("id", r.id), wordRefMayHint)
	}
}

// standsWith reports whether one block is there whenever the other is: it is the
// same, or both have the same condition and neither is repeated.
func (b *block) standsWith(o *block) bool {
	return b == o || b.kind != "" && b.each == "" && o.each == "" && b.when.Same(o.when)
}

func (l *loader) condition(n *source.Node) guide.Condition {
	c := l.Condition(n)
	l.Problems = append(l.Problems, l.kit.VerifyCondition(c)...)
	return c
}
