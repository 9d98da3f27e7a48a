package cli

import (
	"bufio"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/lines"
	"coop/internal/project"
	"coop/internal/wizard"
)

// newFolder is what a group's folder is called until somebody gives it a name.
const newFolder = "my-coop"

// runAlone is coop without a command: it goes on with the group's folder here, or
// asks what to do; without a terminal it prints help.
func (a *app) runAlone(cmd *cobra.Command) error {
	how := a.mode(false)
	if how == modeRefused || how == modeNone {
		if err := cmd.Help(); err != nil {
			return err
		}
		return &exitError{code: exitUsage}
	}
	if dir, ok := project.Find(a.workDir()); ok {
		return a.runInit(initOptions{}, []string{dir})
	}
	kit, err := a.kit()
	if err != nil {
		return err
	}
	f := interview.NewFoyer(a.places(kit))
	if err := a.enter(f, how); err != nil {
		return err
	}
	if v, chosen := f.Visit(); chosen {
		return a.visit(v, how)
	}
	return nil
}

// enter asks for the language, where it is not known, and then what to do.
func (a *app) enter(f *interview.Foyer, how mode) error {
	_, known := lang.FromLocale(a.env.Locale)
	asksLang := a.flags.lang == "" && !(known && a.env.Started.byDoubleClick())
	if how == modeScreen {
		return a.enterScreen(f, asksLang)
	}
	done := make(chan error, 1)
	go func() { done <- a.enterLines(f, asksLang) }()
	select {
	case <-a.ctx.Done():
		fmt.Fprintln(a.env.Stdout)
		return &exitError{code: exitInterrupted}
	case err := <-done:
		return err
	}
}

func (a *app) enterScreen(f *interview.Foyer, asksLang bool) error {
	io := wizard.IO{In: a.env.Stdin.(*os.File), Out: a.env.Stdout.(*os.File)}
	opt := wizard.Options{Lang: a.screen, Theme: a.env.Getenv("COOP_THEME"), NoColor: a.env.Getenv("NO_COLOR") != ""}
	if asksLang {
		l, ok, err := wizard.ChooseLanguage(a.ctx, io, opt)
		if err != nil || !ok {
			return err
		}
		opt.Lang = l
	}
	l, _, err := wizard.Enter(a.ctx, io, f, opt)
	a.screen = l
	return err
}

// enterLines ends with the code of problems where the input ended first.
func (a *app) enterLines(f *interview.Foyer, asksLang bool) error {
	l := a.screen
	if asksLang {
		chosen, ok := lines.ChooseLanguage(a.reader(), a.env.Stdout)
		if !ok {
			return &exitError{code: exitProblems}
		}
		l = chosen
	}
	r, err := lines.Enter(a.reader(), a.env.Stdout, f, lines.Options{Lang: l, Width: a.columns()})
	a.screen = r.Lang
	if err == nil && r.End == lines.EndOfInput {
		return &exitError{code: exitProblems}
	}
	return err
}

// visit opens the folder that was chosen, or makes it, and goes on to the
// questions. What is said before the first of them has been said.
func (a *app) visit(v interview.Visit, how mode) (err error) {
	a.flags.lang, a.welcomed = a.screen.String(), true
	kit, err := a.kit()
	if err != nil {
		return err
	}
	var o initOptions
	if _, err := os.Stat(filepath.Join(v.Dir, project.AnswersFile)); err != nil {
		o.example = v.Example // a copy that is there already may have been changed
	}
	given, err := a.readGiven(kit, o.given, emptyFile(a.screen))
	if err != nil {
		return err
	}
	g, _, err := a.begin(v.Dir, kit, given, o)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, g.close()) }()
	a.report(g.warnings)
	if o.example != "" {
		if _, err := a.draftInSitting(g, g.file.Answers, o.generateOptions, nil, nil); err != nil {
			return err
		}
	}
	return a.interview(g, how, false, o)
}

// places are the folders that can be gone to from here.
func (a *app) places(kit *guide.Toolkit) interview.Places {
	here := a.workDir()
	const most = 4 // more would push the other choices off a small screen
	known := project.Below(here)
	return interview.Places{
		New: project.Free(here, newFolder), Known: known[:min(len(known), most)],
		Cloud: project.CloudHint(here, a.env.Getenv), Before: kit.Before,
		Examples: func() []interview.Example { return a.examplesIn(kit, here) },
		Find:     func(typed string) (string, bool) { return project.Find(a.path(typed)) },
		Named: func(name string) (string, bool) {
			id := lang.Slug(name)
			return groupDir(here, id), id != ""
		},
	}
}

// groupDir is the folder of a name: the group's that is there, or one that is not.
func groupDir(here, name string) string {
	dir := filepath.Join(here, name)
	if _, err := os.Stat(filepath.Join(dir, project.AnswersFile)); err == nil {
		return dir
	}
	return project.Free(here, name)
}

// examplesIn lists the worked examples: what the group in each is called, and
// which way it takes.
func (a *app) examplesIn(kit *guide.Toolkit, here string) []interview.Example {
	var out []interview.Example
	for _, id := range guidefile.Examples(a.toolkitFS()) {
		e := interview.Example{ID: id, Title: lang.Same(id), Dir: groupDir(here, "example-"+id)}
		data, err := fs.ReadFile(a.toolkitFS(), "examples/"+id+".yaml")
		if err == nil {
			f, _ := guidefile.DecodeAnswers(id+".yaml", data, kit, nil)
			if name, ok := f.Answers.Get(kit.GroupName); ok {
				e.Title = kit.Describe(kit.Question(kit.GroupName), name, nil)
			}
			way := kit.Read(f.Answers, lang.Date{}).Path()
			if i := slices.IndexFunc(kit.Paths, func(p guide.Option) bool { return p.ID == way }); i >= 0 {
				e.Path = kit.Paths[i].Label
			}
		}
		out = append(out, e)
	}
	return out
}

// path reads a path as people write it: with ~ for their own folder, in quotes
// where it was dragged into the window, and from the folder they are in.
func (a *app) path(typed string) string {
	p := strings.Trim(strings.TrimSpace(typed), `"'`)
	if rest, ok := strings.CutPrefix(p, "~"); ok && (rest == "" || strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, `\`)) {
		p = filepath.Join(a.home(), rest)
	}
	if filepath.IsAbs(p) {
		return filepath.Clean(p)
	}
	return filepath.Join(a.workDir(), p)
}

// home is the person's own folder, or nothing where the system does not say.
func (a *app) home() string {
	if h := a.env.Getenv("HOME"); h != "" {
		return h
	}
	return a.env.Getenv("USERPROFILE")
}

// spare is the folder to offer where the group's own cannot be written to.
func (a *app) spare() string {
	if a.env.Started.Documents != "" {
		return a.env.Started.Documents
	}
	documents := filepath.Join(a.home(), "Documents")
	if info, err := os.Stat(documents); a.home() != "" && err == nil && info.IsDir() {
		return documents
	}
	return a.home()
}

// copyName is the file of answers that could not be saved in their own folder.
const copyName = "coop-answers.yaml"

// saveCopy saves answers in another folder, as a file that init --answers takes.
// Half-typed words are no answers, so they stand at the end in comments.
func (a *app) saveCopy(g *group, answers guide.Answers, drafts map[string]string, dir string) (string, error) {
	f := g.file
	f.Answers = answers
	data := guidefile.Template(f, g.kit)
	data = append(data, halfTyped(f.Lang, drafts)...)
	file, err := project.SaveCopy(a.path(dir), copyName, data)
	return file, said(err)
}

// halfTyped puts what is half typed into comments of an answers file.
func halfTyped(l lang.Lang, drafts map[string]string) []byte {
	var out []byte
	for _, key := range slices.Sorted(maps.Keys(drafts)) {
		said := wordHalfTyped.Fill("page", key, "text", drafts[key]).In(l)
		for line := range strings.SplitSeq(said, "\n") {
			out = append(out, "# "+line+"\n"...)
		}
	}
	return out
}

// reader reads lines of standard input. There is one for the whole run, so that
// nothing that was read ahead is lost.
func (a *app) reader() *bufio.Reader {
	if a.typed == nil {
		a.typed = bufio.NewReader(a.env.Stdin)
	}
	return a.typed
}

// waitToClose keeps a window of our own open until somebody has read it.
func (a *app) waitToClose() {
	if a.ctx.Err() != nil {
		return // interrupted: they want to be gone
	}
	a.note(wordEnterCloses)
	_, _ = a.reader().ReadString('\n') // the end of input closes it as well
}
