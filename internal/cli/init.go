package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/people"
	"coop/internal/problem"
	"coop/internal/project"
)

type initOptions struct {
	generateOptions
	here     bool
	complete bool
	examples bool
	large    bool // for a hall: one idea a screen, wide spacing
	present  bool // shows the pages and records what the adviser says
}

func (a *app) initCmd() *cobra.Command {
	var o initOptions
	cmd := &cobra.Command{
		Use: "init [" + a.say(wordFolderArg) + "]", Short: a.say(wordInitShort), Long: a.say(wordInitLong),
		Example: a.say(wordInitExample), Args: a.args(0, 1),
		RunE: func(_ *cobra.Command, args []string) error { return a.runInit(o, args) },
	}
	f := cmd.Flags()
	a.answerFlags(cmd, &o.given)
	f.StringSliceVar(&o.formats, "formats", nil, a.say(wordFlagFormats))
	f.StringSliceVar(&o.langs, "langs", nil, a.say(wordFlagLangs))
	f.BoolVar(&o.here, "here", false, a.say(wordFlagHere))
	f.BoolVar(&o.complete, "complete", false, a.say(wordFlagComplete))
	f.BoolVar(&o.strict, "strict", false, a.say(wordFlagStrict))
	f.BoolVar(&o.force, "force", false, a.say(wordFlagForce))
	f.BoolVar(&o.examples, "list-examples", false, a.say(wordFlagListExamples))
	f.BoolVar(&o.large, "large", false, a.say(wordFlagLarge))
	f.BoolVar(&o.present, "present", false, a.say(wordFlagPresent))
	return cmd
}

func (a *app) runInit(o initOptions, args []string) (err error) {
	if o.examples {
		return a.listExamples()
	}
	dir, err := a.initDir(args)
	if err != nil {
		return err
	}
	ask := a.mode(o.any())
	if ask == modeRefused {
		return usage(wordNotTerminal, wordNotTerminalHint)
	}
	kit, err := a.kit()
	if err != nil {
		return err
	}
	base := emptyFile(a.screen)
	given, err := a.readGiven(kit, o.given, base)
	if err != nil {
		return err
	}
	// Whatever is wrong with the flags is said before anything is written.
	d, err := a.drafter(kit, given.Answers)
	if err != nil {
		return err
	}
	if _, err := d.choose(nil, o.formats, o.langs, given.Lang); err != nil {
		return err
	}
	if o.complete {
		if ps := open(kit, given.Answers); len(ps) > 0 {
			return &problemsError{problems: ps, code: exitProblems}
		}
	}
	g, fresh, err := a.begin(dir, kit, given, o)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, g.close()) }()
	a.report(g.warnings)
	if ask == modeNone {
		return a.draftInto(g, o.generateOptions)
	}
	return a.interview(g, ask, fresh, o)
}

// initDir is the folder to begin or go on in. With a name it is that one and
// nothing above; without, the current one.
func (a *app) initDir(args []string) (string, error) {
	dir := a.flags.dir
	if len(args) > 0 {
		dir = args[0]
	}
	if dir == "" {
		dir = a.workDir()
	}
	return filepath.Abs(dir)
}

// mode is how questions are asked.
type mode uint8

const (
	modeNone    mode = iota // not at all: answers were given
	modeScreen              // full screen
	modeLines               // plain lines
	modeRefused             // there is nobody to ask
)

// mode decides how to ask. Nothing ever waits for input unless both ends are a
// terminal or plain lines were asked for.
func (a *app) mode(answersGiven bool) mode {
	terminal := isTerminal(a.env.Stdin) && isTerminal(a.env.Stdout)
	silent := a.flags.noInput || a.env.Getenv("COOP_NO_INPUT") != ""
	plain := a.flags.plain || a.env.Getenv("COOP_PLAIN") != "" || a.env.Getenv("ACCESSIBLE") != ""
	switch {
	case silent:
		return modeNone
	case a.flags.plain && a.env.Stdin != nil:
		return modeLines
	case !terminal && answersGiven:
		return modeNone
	case plain && !terminal:
		return modeLines
	case !terminal:
		return modeRefused
	case plain || a.env.Getenv("TERM") == "dumb":
		return modeLines
	}
	return modeScreen
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()))
}

func emptyFile(l lang.Lang) guidefile.File { return guidefile.File{Lang: l} }

// open makes an error of every question that needs an answer and has none.
func open(kit *guide.Toolkit, a guide.Answers) problem.Problems {
	var ps problem.Problems
	for _, q := range kit.Read(a, lang.Date{}).Position().Open {
		ps = append(ps, problem.Problem{
			ID: string(q.ID), Code: problem.Missing, Text: wordMissingAnswer.Fill("id", string(q.ID), "ask", q.Ask), Answers: []string{string(q.ID)},
		})
	}
	return ps
}

// begin makes the folder, or opens the one that is there, and puts the given
// answers into it.
func (a *app) begin(dir string, kit *guide.Toolkit, given guidefile.File, o initOptions) (g *group, fresh bool, err error) {
	proj, err := project.Create(dir, o.here, a.holder())
	if errors.Is(err, project.ErrExists) {
		a.flags.dir = dir
		g, err = a.open(true)
		if err != nil {
			return nil, false, err
		}
		if a.flags.lang == "" {
			a.screen = g.file.Lang
		}
		if o.any() {
			given, err = a.readGiven(kit, o.given, g.file)
			if err == nil {
				g.file.Lang = given.Lang
				_, err = g.save(given.Answers)
			}
		}
		if err != nil {
			return nil, false, errors.Join(err, g.close())
		}
		return g, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	g = &group{app: a, kit: kit, proj: proj, file: given, saved: emptyFile(given.Lang)}
	g.people, _ = people.Decode(peopleFile, nil, kit)
	g.savedPeople = g.people
	if _, err := g.save(given.Answers); err != nil {
		return nil, false, errors.Join(err, g.close())
	}
	return g, !o.any(), nil
}

// draftInto drafts the documents of a folder and tells what was written.
func (a *app) draftInto(g *group, o generateOptions) error {
	d, files, report, err := a.draftFolder(g, g.file.Answers, o, nil, nil)
	if err != nil {
		return err
	}
	return a.tellMade(d, files, report, false, o.strict, nil)
}

func (a *app) draftFolder(g *group, answers guide.Answers, o generateOptions, documents []string, tell func(interview.Progress)) (*drafter, []made, project.Report, error) {
	d, err := a.drafter(g.kit, answers)
	if err != nil {
		return nil, nil, nil, err
	}
	d.tell = tell
	sel, err := d.choose(documents, o.formats, o.langs, g.file.Lang)
	if err != nil {
		return nil, nil, nil, err
	}
	sel.own = true
	files, err := d.make(sel)
	if err != nil {
		return nil, nil, nil, err
	}
	all := make([]project.File, len(files))
	for i, f := range files {
		all[i] = f.File
	}
	report, err := g.proj.Write(all, o.force)
	return d, files, report, err
}

func (a *app) listExamples() error {
	names := guidefile.Examples(a.toolkitFS())
	if a.flags.json {
		a.printJSON(struct {
			jsonHead
			Examples []string `json:"examples"`
		}{a.jsonHead(nil), names})
		return nil
	}
	for _, n := range names {
		fmt.Fprintln(a.env.Stdout, n)
	}
	return nil
}
