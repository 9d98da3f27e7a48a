package cli

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/project"
	"coop/internal/source"
	"coop/templates"
	"coop/toolkit"
)

// kit reads the toolkit: the one that comes with the program, or the folder of
// --toolkit. It is read only by commands that need it, and once.
func (a *app) kit() (*guide.Toolkit, error) {
	if a.kitRead != nil {
		return a.kitRead, nil
	}
	kit, ps := guidefile.Load(a.toolkitFS())
	if len(ps.Errors()) > 0 {
		return nil, &problemsError{problems: ps, code: exitProblems}
	}
	a.kitRead = kit
	return kit, nil
}

func (a *app) toolkitFS() fs.FS {
	if a.flags.toolkit == "" || a.flags.toolkit == "care-co-op" {
		return source.Unpack(toolkit.FS, toolkit.Pack)
	}
	return rootedFS(a.flags.toolkit)
}

// rootedFS is a folder out of which no link leads.
func rootedFS(dir string) fs.FS {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return os.DirFS(dir) // its first read says what is wrong
	}
	return root.FS()
}

// papers reads the documents for the toolkit, once, and the rules of the legal
// forms that are chosen in any of the states.
func (a *app) papers(kit *guide.Toolkit, states ...*guide.State) (*draft.Set, error) {
	if a.setRead != nil && !slices.ContainsFunc(states, a.setRead.Lacks) {
		return a.setRead, nil
	}
	set, ps := draft.Load(a.templatesFS(), kit, func(c guide.Condition) bool {
		return slices.ContainsFunc(states, func(st *guide.State) bool { return st.Holds(c) == guide.True })
	})
	if len(ps.Errors()) > 0 {
		return nil, &problemsError{problems: ps, code: exitProblems}
	}
	a.setRead = set
	return set, nil
}

// effects reads what follows from each legal form: nil where the toolkit does not
// say it.
func (a *app) effects(kit *guide.Toolkit) (*draft.Effects, error) {
	e, ps := draft.LoadEffects(a.templatesFS(), kit)
	if len(ps.Errors()) > 0 {
		return nil, &problemsError{problems: ps, code: exitProblems}
	}
	return e, nil
}

// templatesFS are the papers that come with the program, or those in the folder
// "templates" of a toolkit of one's own: nil where it has none.
func (a *app) templatesFS() fs.FS {
	if a.flags.toolkit == "" || a.flags.toolkit == "care-co-op" {
		return source.Unpack(templates.FS, templates.Pack)
	}
	own, err := fs.Sub(a.toolkitFS(), "templates")
	if err != nil {
		return nil
	}
	if _, err := fs.Stat(own, "papers.yaml"); err != nil {
		return nil
	}
	return own
}

// given are answers that did not come from a folder: --example, --answers and
// --set, each beating the one before.
type given struct {
	example string
	answers string
	sets    []string
	from    string // how the sets were given, where not with --set
}

func (g given) any() bool { return g.example != "" || g.answers != "" || len(g.sets) > 0 }

// read puts the answers together over those of base. All faults of all of them
// are reported at once.
func (a *app) readGiven(kit *guide.Toolkit, g given, base guidefile.File) (guidefile.File, error) {
	out := base
	var all problem.Problems
	over := func(f guidefile.File, ps problem.Problems, takeLang bool) {
		all = append(all, ps...)
		people := f.Answers.People()
		merged := out.Answers.WithPeople(people)
		for _, q := range kit.Questions() {
			if v, ok := f.Answers.Get(q.ID); ok {
				merged = merged.With(q.ID, v)
			}
		}
		out.Answers = merged
		if takeLang {
			out.Lang = f.Lang
		}
	}
	if g.example != "" {
		data, err := fs.ReadFile(a.toolkitFS(), "examples/"+g.example+".yaml")
		if err != nil {
			names := guidefile.Examples(a.toolkitFS())
			return out, usage(wordNoExample.Fill("name", g.example), wordOneOf.Fill("list", strings.Join(names, ", ")))
		}
		f, ps := guidefile.DecodeAnswers(g.example+".yaml", data, kit, out.Answers.People())
		over(f, ps, a.flags.lang == "")
	}
	if g.answers != "" {
		name, data, err := a.readAnswers(g.answers)
		if err != nil {
			return out, err
		}
		f, ps := guidefile.DecodeAnswers(name, data, kit, out.Answers.People())
		over(f, ps, a.flags.lang == "" && hasLanguage(data))
	}
	for _, set := range g.sets {
		v, q, ps := a.parseSet(kit, set, g.from, out.Answers.People())
		all = append(all, ps...)
		if v != nil {
			out.Answers = out.Answers.With(q.ID, v)
		}
	}
	if len(all.Errors()) > 0 {
		return out, &problemsError{problems: all, code: codeFor(all)}
	}
	return out, nil
}

// codeFor is 2 where a file could not be read as YAML at all, otherwise 3.
func codeFor(ps problem.Problems) int {
	for _, p := range ps {
		if p.Unreadable {
			return exitUsage
		}
	}
	return exitProblems
}

func hasLanguage(data []byte) bool {
	for line := range strings.SplitSeq(string(data), "\n") {
		if strings.HasPrefix(line, "language:") || strings.Contains(line, `"language"`) {
			return true
		}
	}
	return false
}

// readAnswers reads the file of --answers, or standard input for a dash.
func (a *app) readAnswers(name string) (string, []byte, error) {
	if name == "-" {
		data, err := io.ReadAll(io.LimitReader(a.env.Stdin, 4<<20+1))
		return "stdin", data, err
	}
	data, err := project.ReadFile(name)
	if err != nil {
		return name, nil, usage(wordNoAnswersFile.Fill("file", name), fileHint(err))
	}
	return name, data, nil
}

// fileHint says why a file that somebody named could not be read.
func fileHint(err error) lang.Text {
	var (
		notFile *project.NotFileError
		large   *project.TooLargeError
	)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return wordCheckName
	case errors.Is(err, fs.ErrPermission):
		return wordMayNotRead
	case errors.As(err, &notFile):
		return wordNameAFile
	case errors.As(err, &large):
		return wordTooLargeHint
	}
	return wordCheckName
}

// parseSet reads ID=VALUE as a file with that one line would be read.
func (a *app) parseSet(kit *guide.Toolkit, set, from string, people guide.List) (guide.Value, *guide.Question, problem.Problems) {
	id, value, ok := strings.Cut(set, "=")
	at := problem.Pos{File: "--set " + id}
	if from != "" {
		at.File = from
	}
	if !ok {
		return nil, nil, problem.Problems{{Code: problem.Invalid, At: at, Text: wordSetForm.Fill("value", set), Hint: wordSetHint}}
	}
	v, q, ps := guidefile.ParseOne(kit, guide.ID(id), value, people, at)
	for i := range ps {
		if ps[i].Hint.IsZero() && q != nil {
			ps[i].Hint = wordSeeQuestion.Fill("step", string(q.Step.ID))
		}
	}
	return v, q, ps
}

// folderLang reads the language of the group's folder without reading its answers.
func folderLang(dir string) (lang.Lang, bool) {
	if dir == "" {
		return lang.EN, false
	}
	f, err := os.Open(filepath.Join(dir, project.AnswersFile))
	if err != nil {
		return lang.EN, false
	}
	defer f.Close() //nolint:errcheck // nothing was written
	head := make([]byte, 1024)
	n, _ := io.ReadFull(f, head)
	for line := range strings.SplitSeq(string(head[:n]), "\n") {
		if v, ok := strings.CutPrefix(line, "language:"); ok {
			return lang.Parse(v)
		}
	}
	return lang.EN, false
}
