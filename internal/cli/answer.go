package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/problem"
)

func (a *app) answerCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use: "answer", Short: a.say(wordAnswerShort), Long: a.say(wordAnswerLong), Example: a.say(wordAnswerExample),
		Args: a.noCommand,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.needCommand(cmd) },
	}
	sub := func(use string, short string, least, most int, run func([]string) error) {
		cmd.AddCommand(&cobra.Command{Use: use, Short: short, Args: a.args(least, most), RunE: func(_ *cobra.Command, args []string) error { return run(args) }})
	}
	sub("list", a.say(wordAnswerList), 0, 0, func([]string) error { return a.answerList() })
	sub("get ID", a.say(wordAnswerGet), 1, 1, a.answerGet)
	sub("set "+a.say(wordSetArg), a.say(wordAnswerSet), 1, -1, a.answerSet)
	sub("later ID…", a.say(wordAnswerLater), 1, -1, func(ids []string) error { return a.answerChange(ids, guide.Later{}) })
	sub("unset ID…", a.say(wordAnswerUnset), 1, -1, func(ids []string) error { return a.answerChange(ids, nil) })
	sub("template", a.say(wordAnswerTemplate), 0, 0, func([]string) error { return a.answerTemplate() })
	return cmd
}

// needCommand refuses a group of commands without one of them.
func (a *app) needCommand(cmd *cobra.Command) error {
	var names []string
	for _, c := range cmd.Commands() {
		names = append(names, c.Name())
	}
	return usage(wordNeedCommand, wordOneOf.Fill("list", strings.Join(names, ", ")))
}

type jsonAnswer struct {
	ID    string `json:"id"`
	Ask   string `json:"ask"`
	State string `json:"state"` // decided, later
	Value any    `json:"value"`
	Words string `json:"words"`
}

func (a *app) answerJSON(g *group, q *guide.Question, v guide.Value) jsonAnswer {
	j := jsonAnswer{ID: string(q.ID), Ask: a.say(q.Ask), State: "decided", Words: a.say(g.kit.Describe(q, v, g.file.Answers.People()))}
	if _, later := v.(guide.Later); later {
		j.State = "later"
		return j
	}
	j.Value = valueJSON(v)
	return j
}

// valueJSON is an answer as JSON: lists as lists, everything else in the
// canonical form of an answers file.
func valueJSON(v guide.Value) any {
	switch v := v.(type) {
	case guide.Choices:
		return []string(v)
	case guide.People:
		return []string(v)
	case guide.List:
		items := []map[string]any{}
		for _, it := range v {
			m := map[string]any{"id": it.ID}
			for id, f := range it.Fields {
				m[string(id)] = valueJSON(f)
			}
			items = append(items, m)
		}
		return items
	case guide.Later:
		return nil
	}
	return guide.Canonical(v)
}

func (a *app) answerList() (err error) {
	g, err := a.open(false)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, g.close()) }()
	list := []jsonAnswer{}
	for _, q := range g.kit.Questions() {
		if v, ok := g.file.Answers.Get(q.ID); ok {
			list = append(list, a.answerJSON(g, q, v))
		}
	}
	if a.flags.json {
		a.printJSON(struct {
			jsonHead
			Answers []jsonAnswer `json:"answers"`
		}{a.jsonHead(g.warnings), list})
		return nil
	}
	a.report(g.warnings)
	for _, j := range list {
		a.row(j.ID, j.Words)
	}
	return nil
}

func (a *app) answerGet(args []string) (err error) {
	g, err := a.open(false)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, g.close()) }()
	q, err := a.findQuestion(g.kit, args[0])
	if err != nil {
		return err
	}
	v, ok := g.file.Answers.Get(q.ID)
	if !ok {
		return &problemsError{code: exitProblems, problems: problem.Problems{{
			ID: args[0], Code: problem.Missing, Text: wordMissingAnswer.Fill("id", args[0], "ask", q.Ask), Answers: args,
		}}}
	}
	if a.flags.json {
		a.printJSON(struct {
			jsonHead
			Answers []jsonAnswer `json:"answers"`
		}{a.jsonHead(nil), []jsonAnswer{a.answerJSON(g, q, v)}})
		return nil
	}
	fmt.Fprintln(a.env.Stdout, guide.Canonical(v))
	return nil
}

func (a *app) findQuestion(kit *guide.Toolkit, id string) (*guide.Question, error) {
	if q := kit.Question(guide.ID(id)); q != nil {
		return q, nil
	}
	_, _, ps := guidefile.ParseOne(kit, guide.ID(id), "", nil, problem.Pos{})
	return nil, &problemsError{code: exitProblems, problems: ps}
}

// answerSet records answers; nothing is recorded when one of them is refused.
func (a *app) answerSet(args []string) (err error) {
	g, err := a.open(true)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, g.close()) }()
	f, err := a.readGiven(g.kit, given{sets: args, from: "answer set"}, g.file)
	if err != nil {
		return err
	}
	return a.saved(g, f.Answers)
}

func (a *app) answerChange(ids []string, v guide.Value) (err error) {
	g, err := a.open(true)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, g.close()) }()
	answers := g.file.Answers
	for _, id := range ids {
		q, err := a.findQuestion(g.kit, id)
		if err != nil {
			return err
		}
		answers = answers.With(q.ID, v)
	}
	return a.saved(g, answers)
}

func (a *app) saved(g *group, answers guide.Answers) error {
	if _, err := g.save(answers); err != nil {
		return err
	}
	if a.flags.json {
		a.printJSON(a.jsonHead(g.warnings))
		return nil
	}
	a.note(wordSavedAll)
	return nil
}

// answerTemplate prints an answers file to fill in, with what is answered already.
func (a *app) answerTemplate() (err error) {
	if a.flags.dir != "" || a.inFolder() {
		g, err := a.open(false)
		if err != nil {
			return err
		}
		defer func() { err = firstErr(err, g.close()) }()
		_, err = a.env.Stdout.Write(guidefile.Template(g.file, g.kit))
		return err
	}
	kit, err := a.kit()
	if err != nil {
		return err
	}
	_, err = a.env.Stdout.Write(guidefile.Template(emptyFile(a.screen), kit))
	return err
}
