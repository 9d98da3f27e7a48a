package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/project"
)

func (a *app) questionsCmd() *cobra.Command {
	var from given
	cmd := &cobra.Command{
		Use: "questions [" + a.say(wordStepArg) + "]", Short: a.say(wordQuestionsShort), Long: a.say(wordQuestionsLong), Args: a.args(0, 1),
		RunE: func(_ *cobra.Command, args []string) error { return a.runQuestions(from, args) },
	}
	a.answerFlags(cmd, &from)
	return cmd
}

type (
	jsonOption struct {
		ID      string `json:"id"`
		Label   string `json:"label"`
		LeadsTo string `json:"leads_to"`
	}
	jsonQuestion struct {
		ID      string         `json:"id"`
		Step    string         `json:"step"`
		Kind    string         `json:"kind"`
		Ask     string         `json:"ask"`
		Hint    string         `json:"hint"`
		Why     string         `json:"why"`
		Options []jsonOption   `json:"options"`
		Fields  []jsonQuestion `json:"fields,omitempty"`
		When    string         `json:"when"`
		Applies *bool          `json:"applies"`
	}
)

func (a *app) runQuestions(from given, args []string) (err error) {
	kit, err := a.kit()
	if err != nil {
		return err
	}
	var answers guide.Answers
	// Outside a folder every question is listed as it stands before any answer.
	if from.any() || a.flags.dir != "" || a.inFolder() {
		var closeFolder func() error
		kit, answers, _, closeFolder, err = a.source(from)
		if err != nil {
			return err
		}
		defer func() { err = firstErr(err, closeFolder()) }()
	}
	today, err := a.today()
	if err != nil {
		return err
	}
	st := kit.Read(answers, today)
	if len(args) > 0 && kit.Step(guide.ID(args[0])) == nil {
		var ids []string
		for _, s := range kit.Steps {
			ids = append(ids, string(s.ID))
		}
		return usage(wordNoStep.Fill("name", args[0]), wordOneOf.Fill("list", strings.Join(ids, ", ")))
	}
	list := []jsonQuestion{}
	for _, q := range kit.Questions() {
		if len(args) == 0 || string(q.Step.ID) == args[0] {
			j := a.question(kit, q)
			j.Step, j.Applies = string(q.Step.ID), truthJSON(st.Applies(q.ID))
			list = append(list, j)
		}
	}
	if a.flags.json {
		a.printJSON(struct {
			jsonHead
			Questions []jsonQuestion `json:"questions"`
		}{a.jsonHead(nil), list})
		return nil
	}
	for _, j := range list {
		if j.Applies != nil && !*j.Applies {
			continue
		}
		a.row(j.ID, j.Ask)
		for _, o := range j.Options {
			fmt.Fprintf(a.env.Stdout, "    %-20s %s\n", o.ID, o.Label)
		}
	}
	return nil
}

func (a *app) inFolder() bool {
	_, ok := project.Find(a.workDir())
	return ok
}

func (a *app) question(kit *guide.Toolkit, q *guide.Question) jsonQuestion {
	j := jsonQuestion{
		ID: string(q.ID), Kind: string(q.Kind), Ask: a.say(q.Ask), Hint: a.say(q.Hint), Why: a.say(q.Why),
		Options: []jsonOption{}, When: guidefile.ConditionText(q.When),
	}
	for _, o := range q.Options {
		j.Options = append(j.Options, jsonOption{o.ID, a.say(o.Label), a.say(o.LeadsTo)})
	}
	for _, f := range kit.FieldsOf(q) {
		j.Fields = append(j.Fields, a.question(kit, f))
	}
	return j
}
