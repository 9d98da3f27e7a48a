package cli

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strconv"

	"coop/internal/check"
	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/lines"
	"coop/internal/project"
	"coop/internal/sums"
	"coop/internal/wizard"
)

// interview asks the questions, on the full screen or in plain lines, until the
// group leaves. Everything is saved as it goes.
func (a *app) interview(g *group, how mode, fresh bool, o initOptions) error {
	today, err := a.today()
	if err != nil {
		return err
	}
	hooks := interview.Hooks{
		Save: func(answers guide.Answers) (guide.Answers, error) {
			kept, err := g.save(answers)
			return kept, said(err)
		},
		Draft: func(key, text string) error {
			if text == "" {
				return g.proj.ClearDraft(key)
			}
			return g.proj.SaveDraft(key, text)
		},
		Place: g.proj.SetPlace,
		Papers: func(answers guide.Answers, documents []string) ([]string, error) {
			_, _, report, err := a.draftFolder(g, answers, o.generateOptions, documents)
			var files []string
			for _, r := range report {
				files = append(files, r.Path)
			}
			return files, said(err)
		},
		Problems: func(answers guide.Answers) map[guide.ID][]lang.Text {
			out := map[guide.ID][]lang.Text{}
			for _, p := range check.Answers(g.kit.Read(answers, today).WithMeasures(sums.Measure)) {
				if len(p.Answers) > 0 {
					id := guide.ID(p.Answers[len(p.Answers)-1])
					out[id] = append(out[id], lang.Join(" ", p.Text, p.Hint))
				}
			}
			return out
		},
	}
	s := func() *interview.Session {
		return interview.Start(g.kit, g.file.Answers, today, g.proj.Place(), g.proj.Drafts(), hooks)
	}
	if how == modeLines {
		return a.runLines(g, s, fresh)
	}
	return a.runScreen(g, s, fresh)
}

// runScreen drives the interview on the full screen.
func (a *app) runScreen(g *group, start func() *interview.Session, fresh bool) error {
	io := wizard.IO{In: a.env.Stdin.(*os.File), Out: a.env.Stdout.(*os.File)}
	opt := wizard.Options{
		Lang: a.screen, Folder: g.proj.Dir(), Cloud: project.CloudHint(g.proj.Dir(), a.env.Getenv), Theme: a.env.Getenv("COOP_THEME"), NoColor: a.env.Getenv("NO_COLOR") != "",
	}
	if fresh && a.flags.lang == "" {
		l, ok, err := wizard.ChooseLanguage(a.ctx, io, opt)
		if err != nil {
			return err
		}
		if !ok {
			a.farewell(g)
			return nil
		}
		if err := a.setLang(g, l); err != nil {
			return err
		}
		opt.Lang = l
	}
	l, err := wizard.Run(a.ctx, io, start(), opt)
	a.screen = l
	if err != nil {
		return err
	}
	a.farewell(g)
	return nil
}

// runLines drives the interview in plain lines. End of input is never an answer:
// what was answered is saved, and the exit code says that it was not the end.
func (a *app) runLines(g *group, start func() *interview.Session, fresh bool) error {
	in := bufio.NewReader(a.env.Stdin)
	type ending struct {
		result lines.Result
		err    error
	}
	done := make(chan ending, 1)
	go func() {
		l := a.screen
		if fresh && a.flags.lang == "" {
			chosen, ok := lines.ChooseLanguage(in, a.env.Stdout)
			if !ok {
				done <- ending{result: lines.Result{Lang: l, End: lines.EndOfInput}}
				return
			}
			if err := a.setLang(g, chosen); err != nil {
				done <- ending{err: err}
				return
			}
			l = chosen
		}
		r, err := lines.Run(in, a.env.Stdout, start(), lines.Options{Lang: l, Folder: g.proj.Dir(), Cloud: project.CloudHint(g.proj.Dir(), a.env.Getenv)})
		done <- ending{r, err}
	}()
	select {
	case <-a.ctx.Done():
		fmt.Fprintln(a.env.Stdout)
		a.farewell(g)
		return &exitError{code: exitInterrupted}
	case e := <-done:
		if e.err != nil {
			return e.err
		}
		a.screen = e.result.Lang
		a.farewell(g)
		if e.result.End == lines.EndOfInput {
			return &exitError{code: exitProblems}
		}
		return nil
	}
}

// setLang makes a language that of the folder and the screen.
func (a *app) setLang(g *group, l lang.Lang) error {
	a.screen, g.file.Lang = l, l
	_, err := g.save(g.file.Answers)
	return err
}

// said puts what went wrong into words before the interview shows it.
func said(err error) error {
	if err == nil {
		return nil
	}
	text, hint := diskWords(err)
	return &interview.SaidError{Text: lang.Join(". ", text, hint), Err: err}
}

// farewell says where everything is and how to go on.
func (a *app) farewell(g *group) {
	a.note(wordSavedAll)
	a.note(wordFindHere.Fill("folder", g.proj.Dir()))
	a.note(wordGoOn.Fill("command", "coop init "+quoteArg(g.proj.Dir())))
}

func quoteArg(s string) string {
	if slices.ContainsFunc([]rune(s), func(r rune) bool { return r == ' ' || r == '\'' || r == '"' }) {
		return strconv.Quote(s)
	}
	return s
}
