package cli

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"coop/internal/check"
	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/sums"
)

func (a *app) statusCmd() *cobra.Command {
	return &cobra.Command{
		Use: "status", Short: a.say(wordStatusShort), Long: a.say(wordStatusLong), Args: a.args(0, 0),
		RunE: func(*cobra.Command, []string) error { return a.runStatus() },
	}
}

func (a *app) runStatus() (err error) {
	g, err := a.open(false)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, g.close()) }()
	today, err := a.today()
	if err != nil {
		return err
	}
	st := g.kit.Read(g.file.Answers, today).WithMeasures(sums.Measure)
	pos := st.Position()
	problems := append(g.warnings, check.Answers(st)...)
	all, err := g.registrations()
	if err != nil {
		return err
	}
	if a.flags.json {
		a.statusJSON(st, pos, problems, all)
		return nil
	}
	if r, there := latest(all); there {
		date, _ := lang.ParseDate(r.Date)
		fmt.Fprintf(a.env.Stdout, "%s\n\n", a.say(wordRegisteredAs.Fill("number", r.Number, "date", lang.Text{EN: date.In(lang.EN), CY: date.In(lang.CY)})))
	}
	for _, step := range g.kit.Steps {
		if st.StepApplies(step) != guide.False {
			a.row(a.say(interview.StateOf(st, step).Words()), a.say(step.Title))
		}
	}
	fmt.Fprintln(a.env.Stdout)
	a.tellFindings(st)
	fmt.Fprintln(a.env.Stdout, a.say(wordOpenPoints.Fill("n", strconv.Itoa(len(pos.Open)))))
	if len(pos.Open) > 0 {
		fmt.Fprintln(a.env.Stdout, a.say(wordNextIs.Fill("ask", pos.Open[0].Ask)))
	}
	a.report(problems)
	for _, id := range pos.Unused {
		a.note(wordUnused.Fill("id", string(id)))
	}
	return nil
}

// found is what a finding says.
type found struct {
	id    guide.ID
	title lang.Text
	guide.Outcome
}

// findings are those that say something; one that waits for an answer, or is not
// about this group, does not.
func findings(st *guide.State) []found {
	var out []found
	for _, f := range st.Toolkit().Findings {
		if o := st.Finding(f.ID); o.Known == guide.True {
			out = append(out, found{f.ID, f.Title, o})
		}
	}
	return out
}

// tellFindings says what the answers of the day point to, why, and when to look again.
func (a *app) tellFindings(st *guide.State) {
	all := findings(st)
	if len(all) == 0 {
		return
	}
	day := st.Day()
	fmt.Fprintln(a.env.Stdout, a.say(wordFindings.Fill("date", lang.Text{EN: day.In(lang.EN), CY: day.In(lang.CY)})))
	for _, f := range all {
		fmt.Fprintf(a.env.Stdout, "- %s: %s\n", a.say(f.title), a.say(f.Result.Label))
		fmt.Fprintf(a.env.Stdout, "  %s\n", a.say(f.Row.Because))
		if !f.Row.LookAgain.IsZero() {
			fmt.Fprintf(a.env.Stdout, "  %s\n", a.say(wordLookAgain.Fill("when", f.Row.LookAgain)))
		}
	}
	fmt.Fprintln(a.env.Stdout)
}

func (a *app) statusJSON(st *guide.State, pos guide.Position, problems problem.Problems, registered []registration) {
	type step struct {
		ID    string `json:"id"`
		Title string `json:"title"`
		State string `json:"state"`
	}
	type finding struct {
		ID        string `json:"id"`
		Result    string `json:"result"`
		Because   string `json:"because"`
		LookAgain string `json:"look_again"`
	}
	out := struct {
		jsonHead
		Path     string    `json:"path"`
		Steps    []step    `json:"steps"`
		Findings []finding `json:"findings"`
		Open     []string  `json:"open"`
		Unused   []string  `json:"unused"`
		Next     string    `json:"next"`

		Registered []registration `json:"registered"` // what was registered, in the order in which it was recorded
	}{
		jsonHead: a.jsonHead(problems), Path: st.Path(),
		Steps: []step{}, Findings: []finding{}, Open: []string{}, Unused: []string{}, Registered: append([]registration{}, registered...),
	}
	for _, s := range st.Toolkit().Steps {
		if st.StepApplies(s) != guide.False {
			out.Steps = append(out.Steps, step{string(s.ID), a.say(s.Title), stepStateID(interview.StateOf(st, s))})
		}
	}
	for _, f := range findings(st) {
		out.Findings = append(out.Findings, finding{string(f.id), f.Result.ID, a.say(f.Row.Because), a.say(f.Row.LookAgain)})
	}
	for _, q := range pos.Open {
		out.Open = append(out.Open, string(q.ID))
	}
	for _, id := range pos.Unused {
		out.Unused = append(out.Unused, string(id))
	}
	if len(out.Open) > 0 {
		out.Next = out.Open[0]
	}
	a.printJSON(out)
}

func stepStateID(s interview.StepState) string {
	switch s {
	case interview.Finished:
		return "done"
	case interview.InProgress:
		return "in-progress"
	case interview.CannotStart:
		return "cannot-start"
	case interview.NotStarted:
	}
	return "not-started"
}

func (a *app) checkCmd() *cobra.Command {
	var o struct {
		given
		strict bool
	}
	cmd := &cobra.Command{
		Use: "check", Short: a.say(wordCheckShort), Long: a.say(wordCheckLong), Args: a.args(0, 0),
		RunE: func(*cobra.Command, []string) error { return a.runCheck(o.given) },
	}
	a.answerFlags(cmd, &o.given)
	return cmd
}

func (a *app) runCheck(from given) (err error) {
	kit, answers, warnings, closeFolder, err := a.source(from)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, closeFolder()) }()
	d, err := a.drafter(kit, answers)
	if err != nil {
		return err
	}
	problems := append(warnings, d.problems...)
	if a.flags.json {
		a.printJSON(a.jsonHead(problems))
	} else {
		a.reportKinds(problems)
	}
	if len(problems.Errors()) > 0 {
		return &exitError{code: exitProblems}
	}
	return nil
}

// source reads answers from a folder, or from what was given on the command line.
func (a *app) source(from given) (*guide.Toolkit, guide.Answers, problem.Problems, func() error, error) {
	nothing := func() error { return nil }
	if from.any() {
		kit, err := a.kit()
		if err != nil {
			return nil, guide.Answers{}, nil, nothing, err
		}
		f, err := a.readGiven(kit, from, emptyFile(a.screen))
		return kit, f.Answers, nil, nothing, err
	}
	g, err := a.open(false)
	if err != nil {
		return nil, guide.Answers{}, nil, nothing, err
	}
	return g.kit, g.file.Answers, g.warnings, g.close, nil
}

// reportKinds prints each problem with whether it is the law or good practice.
func (a *app) reportKinds(ps problem.Problems) {
	if len(ps) == 0 {
		a.note(wordNothingFound)
		return
	}
	for _, p := range ps {
		kind := wordPractice
		switch p.Code {
		case problem.Law:
			kind = wordLaw
		case problem.Stale:
			kind = wordOld
		case problem.Invalid:
			kind = wordAnswersDiffer
		case problem.Missing:
			kind = wordStillMissing
		case problem.Practice, problem.Unknown, problem.NotApplicable, problem.Duplicate:
		}
		sev := wordWarning
		if p.Severity == problem.Error {
			sev = wordError
		}
		fmt.Fprintf(a.env.Stdout, "%s (%s): %s\n", a.say(sev), a.say(kind), a.say(p.Text))
		fmt.Fprintf(a.env.Stdout, "  %s\n", a.say(p.Hint))
		for _, f := range p.Law {
			if s := join(f.Section, f.Source, f.AsAt); s != "" {
				fmt.Fprintf(a.env.Stdout, "  %s\n", a.say(wordSource.Fill("source", s)))
			}
		}
	}
}

func join(parts ...string) string {
	out := ""
	for _, p := range parts {
		if p == "" {
			continue
		}
		if out != "" {
			out += ", "
		}
		out += p
	}
	return out
}
