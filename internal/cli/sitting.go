package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/lines"
	"coop/internal/project"
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
				return said(g.proj.ClearDraft(key))
			}
			return said(g.proj.SaveDraft(key, text))
		},
		Copy: func(answers guide.Answers, drafts map[string]string, dir string) (string, error) {
			return a.saveCopy(g, answers, drafts, dir)
		},
		Place: func(key string) error { return said(g.proj.SetPlace(key)) },
		Papers: func(answers guide.Answers, documents []string, tell func(interview.Progress)) (interview.Made, error) {
			return a.draftInSitting(g, answers, o.generateOptions, documents, tell)
		},
	}
	a.foresee(&hooks, g.kit, today)
	if o.present {
		hooks = hooks.Showing()
	}
	s := func() *interview.Session {
		s := interview.Start(g.kit, g.file.Answers, today, g.proj.Place(), g.proj.Drafts(), hooks)
		if a.welcomed && s.Page().Kind == interview.Before {
			s.Commit("")
		}
		return s
	}
	if how == modeLines {
		return a.runLines(g, s, fresh, o)
	}
	return a.runScreen(g, s, fresh, o)
}

// runScreen drives the interview on the full screen.
func (a *app) runScreen(g *group, start func() *interview.Session, fresh bool, o initOptions) error {
	io := wizard.IO{In: a.env.Stdin.(*os.File), Out: a.env.Stdout.(*os.File)}
	opt := wizard.Options{
		Lang: a.screen, Folder: g.proj.Dir(), Cloud: project.CloudHint(g.proj.Dir(), a.env.Getenv), Theme: a.env.Getenv("COOP_THEME"), NoColor: a.env.Getenv("NO_COLOR") != "",
		Spare: a.spare(), Large: o.large, Present: o.present, Now: a.env.Now,
	}
	if fresh && a.flags.lang == "" {
		l, ok, err := wizard.ChooseLanguage(a.ctx, io, opt)
		if err != nil {
			return err
		}
		if !ok {
			return a.farewell(g, nil)
		}
		if err := a.setLang(g, l); err != nil {
			return err
		}
		opt.Lang = l
	}
	s := start()
	l, err := wizard.Run(a.ctx, io, s, opt)
	a.screen = l
	if err != nil {
		return err
	}
	return a.farewell(g, s)
}

// runLines drives the interview in plain lines. End of input is never an answer:
// what was answered is saved, and the exit code says that it was not the end.
func (a *app) runLines(g *group, start func() *interview.Session, fresh bool, o initOptions) error {
	in := a.reader()
	type ending struct {
		result lines.Result
		said   *interview.Session
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
		s := start()
		r, err := lines.Run(in, a.env.Stdout, s, lines.Options{
			Lang: l, Folder: g.proj.Dir(), Cloud: project.CloudHint(g.proj.Dir(), a.env.Getenv), Present: o.present, Now: a.env.Now,
			Width: a.columns(),
		})
		done <- ending{r, s, err}
	}()
	select {
	case <-a.ctx.Done():
		fmt.Fprintln(a.env.Stdout)
		return firstErr(a.farewell(g, nil), &exitError{code: exitInterrupted})
	case e := <-done:
		if e.err != nil {
			return e.err
		}
		a.screen = e.result.Lang
		err := a.farewell(g, e.said)
		if err == nil && e.result.End == lines.EndOfInput {
			return &exitError{code: exitProblems}
		}
		return err
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

// farewell says where everything is and how to go on. The error is that of saving
// where the last answers are nowhere at all.
func (a *app) farewell(g *group, s *interview.Session) error {
	if s != nil && s.Err() != nil {
		file := s.Copied()
		if file == "" {
			return s.Err()
		}
		g.elsewhere = true
		a.note(wordCopySaved.Fill("file", file))
		next := project.Free(filepath.Dir(file), newFolder)
		a.note(wordGoOn.Fill("command", "coop init "+quoteArg(next)+" --answers "+quoteArg(file)))
		return nil
	}
	a.note(wordSavedAll)
	a.note(wordFindHere.Fill("folder", g.proj.Dir()))
	a.note(wordGoOn.Fill("command", "coop init "+quoteArg(g.proj.Dir())))
	return nil
}

func quoteArg(s string) string {
	if slices.ContainsFunc([]rune(s), func(r rune) bool { return r == ' ' || r == '\'' || r == '"' }) {
		return strconv.Quote(s)
	}
	return s
}

// columns is how wide plain lines may be: what COLUMNS says, or zero where it says
// nothing of use, for screen readers do their own wrapping.
func (a *app) columns() int {
	n, err := strconv.Atoi(a.env.Getenv("COLUMNS"))
	if err != nil || n < leastColumns {
		return 0
	}
	return n
}

// leastColumns is the narrowest width in which words still read as lines.
const leastColumns = 20
