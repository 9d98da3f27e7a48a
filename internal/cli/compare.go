package cli

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/project"
	"coop/internal/render/text"
)

func (a *app) compareCmd() *cobra.Command {
	var g given
	var forms []string
	cmd := &cobra.Command{
		Use: "compare " + a.say(wordCompareArgs), Short: a.say(wordCompareShort), Long: a.say(wordCompareLong),
		Example: a.say(wordCompareExample), Args: a.args(0, 2),
		RunE: func(_ *cobra.Command, args []string) error { return a.runCompare(g, forms, args) },
	}
	a.answerFlags(cmd, &g)
	cmd.Flags().StringArrayVar(&forms, "form", nil, a.say(wordFlagForm))
	// It can only fail for a flag that is not there.
	_ = cmd.RegisterFlagCompletionFunc("form", func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return a.formNames(), cobra.ShellCompDirectiveNoFileComp
	})
	return cmd
}

func (a *app) runCompare(from given, forms, files []string) (err error) {
	var sides [2]side
	var kit *guide.Toolkit
	closeAll := func() error { return nil }
	switch {
	case len(forms) == 2 && len(files) == 0:
		kit, sides, closeAll, err = a.formSides(from, forms)
	case len(forms) > 0 || len(files) != 2 || files[0] == "-" && files[1] == "-":
		return usage(wordCompareTwo, wordCompareTwoHint)
	case from.any():
		return usage(wordCompareFlags, wordCompareTwoHint)
	default:
		kit, sides, closeAll, err = a.fileSides(files)
	}
	defer func() { err = firstErr(err, closeAll()) }()
	if err != nil {
		return err
	}
	c, err := a.compare(kit, sides, len(forms) > 0)
	if err != nil {
		return err
	}
	if a.flags.json {
		a.printJSON(a.compareJSON(c))
		return nil
	}
	_, err = a.env.Stdout.Write(text.Fit(c.page(), c.sides[1].wordsIn(a.screen), a.pageColumns()))
	return err
}

// pageColumns is how wide a page on the screen is: as in a file, or less where the
// screen is narrower.
func (a *app) pageColumns() int {
	const most = 76
	return min(most, cmp.Or(a.columns(), most))
}

// side is one of the two things that are compared: answers under a name.
type side struct {
	name    lang.Text
	answers guide.Answers
	folder  func(name string) ([]byte, error) // of the group; nil where it has none
	*drafter
}

// formSides are two legal forms over the same answers: those that were given, those
// of the group's folder, or none.
func (a *app) formSides(from given, forms []string) (kit *guide.Toolkit, sides [2]side, closeAll func() error, err error) {
	closeAll = func() error { return nil }
	var answers guide.Answers
	if _, inside := project.Find(a.workDir()); from.any() || inside || a.flags.dir != "" {
		var warnings problem.Problems
		if kit, answers, warnings, closeAll, err = a.source(from); err != nil {
			return kit, sides, closeAll, err
		}
		a.report(warnings)
	} else if kit, err = a.kit(); err != nil {
		return kit, sides, closeAll, err
	}
	e, err := a.effects(kit)
	if err != nil {
		return kit, sides, closeAll, err
	}
	if e == nil {
		return kit, sides, closeAll, usage(wordNoFormsKnown, wordNoFormsHint)
	}
	for i, form := range forms {
		q := kit.Question(e.Form)
		if _, fault := q.Parse(form); fault != nil {
			return kit, sides, closeAll, usage(wordNoForm.Fill("name", form), fault.Hint)
		}
		sides[i] = side{name: q.Option(form).Label, answers: e.WithForm(kit, answers, form), folder: a.folder}
	}
	return kit, sides, closeAll, nil
}

// fileSides are the answers of two files, or of two groups' folders.
func (a *app) fileSides(files []string) (kit *guide.Toolkit, sides [2]side, closeAll func() error, err error) {
	var closers []func() error
	closeAll = func() error {
		var errs []error
		for _, c := range closers {
			errs = append(errs, c())
		}
		return firstErr(errs...)
	}
	if kit, err = a.kit(); err != nil {
		return kit, sides, closeAll, err
	}
	for i, file := range files {
		sides[i].name = lang.Same(filepath.ToSlash(file))
		if file == "-" {
			sides[i].name = wordStandardInput
		}
		dir, isFolder := groupFolder(file)
		if !isFolder {
			a.folder = nil
			f, err := a.readGiven(kit, given{answers: file}, emptyFile(a.screen))
			if err != nil {
				return kit, sides, closeAll, err
			}
			sides[i].answers = f.Answers
			continue
		}
		g, err := a.openIn(dir, false)
		if err != nil {
			return kit, sides, closeAll, err
		}
		closers = append(closers, g.close)
		a.report(g.warnings)
		sides[i].answers, sides[i].folder = g.file.Answers, a.folder
	}
	return kit, sides, closeAll, nil
}

// groupFolder is the folder that somebody names: by its own name, or by that of the
// answers in it, which are nothing without the list of people beside them.
func groupFolder(name string) (string, bool) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return name, true
	}
	return filepath.Dir(name), filepath.Base(name) == project.AnswersFile
}

// formNames are the legal forms with their names, for a shell to complete.
func (a *app) formNames() []string {
	kit, err := a.kit()
	if err != nil {
		return nil
	}
	e, err := a.effects(kit)
	if e == nil || err != nil {
		return nil
	}
	var out []string
	for _, o := range kit.Question(e.Form).Options {
		out = append(out, o.ID+"\t"+a.say(o.Label))
	}
	return out
}

// compared is what two sides differ in. Going from the first to the second, things
// go and come.
type compared struct {
	l       lang.Lang
	kit     *guide.Toolkit
	sides   [2]side
	forms   bool // two legal forms over the same answers
	form    guide.ID
	effects []draft.Effect
	figures []*guide.Figure // that the effects rest on, to be checked
	clauses *draft.Comparison
	follows draft.Follows
	answers []change
	checks  [2]problem.Problems // what was found on that side only
}

// change is an answer that differs, in words.
type change struct{ id, ask, short, was, is string }

// compare drafts both sides and lays them side by side.
func (a *app) compare(kit *guide.Toolkit, sides [2]side, forms bool) (*compared, error) {
	today, err := a.today()
	if err != nil {
		return nil, err
	}
	if _, err := a.papers(kit, kit.Read(sides[0].answers, today), kit.Read(sides[1].answers, today)); err != nil {
		return nil, err
	}
	for i := range sides {
		a.folder = sides[i].folder
		if sides[i].drafter, err = a.drafter(kit, sides[i].answers); err != nil {
			return nil, err
		}
	}
	e, err := a.effects(kit)
	if err != nil {
		return nil, err
	}
	was, is := sides[0], sides[1]
	before, after := was.input(a.screen), is.input(a.screen)
	c := &compared{l: a.screen, kit: kit, sides: sides, forms: forms, follows: was.set.Follows(was.state, is.state)}
	if c.clauses, err = was.set.Compare(before, after); err != nil {
		return nil, err
	}
	if e != nil {
		c.form = e.Form
		c.effects, c.figures = was.set.Effects(e, before, after, !forms)
	}
	c.answers = c.changes()
	c.checks = [2]problem.Problems{apart(was.problems, is.problems), apart(is.problems, was.problems)}
	return c, nil
}

// apart are the problems that the others do not have.
func apart(ps, others problem.Problems) problem.Problems {
	return slices.DeleteFunc(slices.Clone(ps), func(p problem.Problem) bool {
		return slices.ContainsFunc(others, func(o problem.Problem) bool { return o.ID == p.ID && o.Text == p.Text })
	})
}

// changes are the answers that count and differ. Of two legal forms it is not
// said again that they are two, nor which path leads to them.
func (c *compared) changes() []change {
	was, is := c.sides[0], c.sides[1]
	var out []change
	add := func(id, ask, short, before, after string) {
		if before == after {
			after = wordInside.Fill("value", after).In(c.l)
		}
		out = append(out, change{id, ask, short, before, after})
	}
	if a, b := was.answers.People(), is.answers.People(); !guide.Same(a, b) {
		names := func(list guide.List) string {
			said := c.kit.Describe(&guide.Question{Kind: guide.KindPeople}, list, nil).In(c.l)
			return cmp.Or(said, wordNobody.In(c.l))
		}
		add("people", wordPeople.In(c.l), wordPeople.In(c.l), names(a), names(b))
	}
	for _, q := range c.kit.Questions() {
		if c.forms && (q.ID == c.form || q.ID == c.kit.Path.Question) {
			continue
		}
		v, told := was.state.Value(q.ID)
		w, toldNow := is.state.Value(q.ID)
		before, after := was.whyAnswer(q.ID, "", c.l).Value, is.whyAnswer(q.ID, "", c.l).Value
		if told == toldNow && (!told || guide.Same(v, w) && before == after) {
			continue
		}
		add(string(q.ID), q.Ask.In(c.l), q.Short.In(c.l), before, after)
	}
	return out
}

// none reports whether nothing at all differs.
func (c *compared) none() bool {
	return c.clauses.None() && c.follows.None() && len(c.answers)+len(c.checks[0])+len(c.checks[1]) == 0 &&
		!slices.ContainsFunc(c.effects, draft.Effect.Differs)
}

// formID is the legal form of a side: empty as long as it has none.
func (c *compared) formID(s side) string {
	if c.form == "" {
		return ""
	}
	v, _ := s.state.Value(c.form)
	form, _ := v.(guide.Choice)
	return string(form)
}

// formOf is the legal form of a side in words.
func (c *compared) formOf(s side) string {
	if id := c.formID(s); id != "" {
		return c.kit.Question(c.form).Option(id).Label.In(c.l)
	}
	return ""
}
