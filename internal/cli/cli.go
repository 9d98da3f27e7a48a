// Package cli is the command line: cobra commands, exit codes and the wiring of
// everything else. It is the only importer of the toolkit, the templates and
// cobra.
//
// It decides nothing about answers or documents. A command parses its flags,
// calls the rooms that do the work, and prints: results to standard output, what
// a person reads on the way to standard error. cmd/coop imports it.
package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/project"
)

// Env is everything a command touches from outside, so that it can be run in a
// test. Nothing else reads the environment, the clock or the streams.
type Env struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	Now            func() time.Time // read for the day, and for the timer of an activity
	Version        string
	Started        Started // with a double-click
	Locale         string  // of the system, where Getenv does not say
}

// Exit codes. Scripts rely on them.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2   // wrong invocation, not a terminal, a file that cannot be read at all
	exitProblems    = 3   // answers, list, plan or toolkit have problems
	exitInterrupted = 130 // in plain mode
)

// Main runs one command and returns its exit code.
func Main(ctx context.Context, env Env, args []string) int {
	a := &app{env: env, ctx: ctx}
	a.screen = a.firstLang(args)
	cobra.MousetrapHelpText = "" // a double-click is welcome here
	root := a.root()
	root.SetArgs(args)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)
	code := a.finish(root.ExecuteContext(ctx))
	if env.Started.byDoubleClick() {
		a.waitToClose()
	}
	return code
}

// app is one run of the program.
type app struct {
	env    Env
	ctx    context.Context //nolint:containedctx // one run is one context
	screen lang.Lang       // the language of the screen
	flags  globalFlags

	kitRead  *guide.Toolkit // once they have been read
	setRead  *draft.Set
	folder   func(name string) ([]byte, error) // of the group: nothing where a file is not there; nil without a folder
	typed    *bufio.Reader                     // standard input, line by line
	welcomed bool                              // what comes before the first question has been said
}

type globalFlags struct {
	dir     string
	lang    string
	today   string
	toolkit string
	plain   bool
	noInput bool
	json    bool
}

// usageError is a wrong invocation: exit 2.
type usageError struct{ text, hint lang.Text }

func (e *usageError) Error() string { return e.text.EN }

func usage(text, hint lang.Text) error { return &usageError{text: text, hint: hint} }

// failure is what could not be done: exit 1.
type failure struct {
	text, hint lang.Text
	err        error
}

func (e *failure) Error() string { return e.text.EN }
func (e *failure) Unwrap() error { return e.err }

// problemsError is content with faults: exit 3, or 2 where a file cannot be read
// at all. The result, if any, is printed with --json all the same.
type problemsError struct {
	problems problem.Problems
	code     int
}

func (e *problemsError) Error() string { return e.problems.Error() }

// exitError ends with a code after everything has been said.
type exitError struct{ code int }

func (e *exitError) Error() string { return fmt.Sprintf("exit %d", e.code) }

// finish is the one place where errors are put into words and become exit codes.
func (a *app) finish(err error) int {
	var (
		use  *usageError
		bad  *problemsError
		exit *exitError
		fail *failure
	)
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &exit):
		return exit.code
	case errors.As(err, &bad):
		a.report(bad.problems)
		a.jsonFailure(bad.problems)
		return bad.code
	case errors.As(err, &use):
		a.errorf(use.text, use.hint)
		a.jsonFailure(problem.Problems{{Code: problem.Invalid, Text: use.text, Hint: use.hint}})
		return exitUsage
	case errors.As(err, &fail):
		a.errorf(fail.text, fail.hint)
		a.jsonFailure(problem.Problems{{Code: problem.Invalid, Text: fail.text, Hint: fail.hint}})
		return exitFailed
	}
	text, hint := diskWords(err)
	a.errorf(text, hint)
	a.jsonFailure(problem.Problems{{Code: problem.Invalid, Text: text, Hint: hint}})
	return exitFailed
}

// errorf prints an error and what to do next.
func (a *app) errorf(text, hint lang.Text) {
	fmt.Fprintf(a.env.Stderr, "coop: %s: %s\n", a.say(wordError), a.say(text))
	if !hint.IsZero() {
		fmt.Fprintf(a.env.Stderr, "coop: %s: %s\n", a.say(wordHint), a.say(hint))
	}
}

func (a *app) say(t lang.Text) string { return t.In(a.screen) }

// note prints a line that a person reads on the way.
func (a *app) note(t lang.Text) { fmt.Fprintln(a.env.Stderr, a.say(t)) }

// firstLang finds the language of the screen before cobra prints anything: the
// flag, the folder, COOP_LANG, the locale.
func (a *app) firstLang(args []string) lang.Lang {
	if s := flagValue(args, "lang"); s != "" {
		if l, ok := lang.Parse(s); ok {
			return l
		}
	}
	dir := flagValue(args, "dir")
	if dir == "" {
		dir, _ = project.Find(a.workDir())
	}
	if l, ok := folderLang(dir); ok {
		return l
	}
	for _, name := range []string{"COOP_LANG", "LC_ALL", "LC_MESSAGES", "LANG"} {
		v := a.env.Getenv(name)
		if v == "" {
			continue
		}
		if l, ok := lang.Parse(v); ok {
			return l
		}
		if l, ok := lang.FromLocale(v); ok {
			return l
		}
		if name != "COOP_LANG" {
			return lang.EN // the first locale that is set decides
		}
	}
	l, _ := lang.FromLocale(a.env.Locale)
	return l
}

// flagValue finds --name VALUE or --name=VALUE among the arguments.
func flagValue(args []string, name string) string {
	for i, arg := range args {
		if arg == "--" {
			return ""
		}
		if arg == "--"+name && i+1 < len(args) {
			return args[i+1]
		}
		if rest, ok := cut(arg, "--"+name+"="); ok {
			return rest
		}
	}
	return ""
}

func cut(s, prefix string) (string, bool) {
	if len(s) >= len(prefix) && s[:len(prefix)] == prefix {
		return s[len(prefix):], true
	}
	return "", false
}

// workDir is the folder of --dir, or the one the program was started in.
func (a *app) workDir() string {
	if a.flags.dir != "" {
		return a.flags.dir
	}
	if a.env.Started.byDoubleClick() {
		return a.env.Started.Documents
	}
	if d, err := os.Getwd(); err == nil {
		return d
	}
	return "."
}

// today is the day for which answers are judged and documents are made.
func (a *app) today() (lang.Date, error) {
	if a.flags.today != "" {
		if d, ok := lang.ReadDate(a.flags.today); ok {
			return d, nil
		}
		return lang.Date{}, usage(wordBadToday.Fill("value", a.flags.today), wordBadTodayHint)
	}
	t := a.env.Now()
	if s := a.env.Getenv("SOURCE_DATE_EPOCH"); s != "" {
		n, ok := lang.ReadNumber(s)
		if !ok {
			return lang.Date{}, usage(wordBadToday.Fill("value", s), wordBadTodayHint)
		}
		t = time.Unix(n, 0).UTC()
	}
	return lang.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}, nil
}
