package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
)

func (a *app) whyCmd() *cobra.Command {
	var g given
	cmd := &cobra.Command{
		Use: "why " + a.say(wordWhyArg), Short: a.say(wordWhyShort), Long: a.say(wordWhyLong),
		Example: a.say(wordWhyExample), Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return a.runWhy(g, args[0]) },
	}
	a.answerFlags(cmd, &g)
	return cmd
}

func (a *app) runWhy(from given, name string) (err error) {
	kit, answers, warnings, closeFolder, err := a.source(from)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, closeFolder()) }()
	a.report(warnings)
	d, err := a.drafter(kit, answers)
	if err != nil {
		return err
	}
	paper, clause, err := d.clause(name, a.screen)
	if err != nil {
		return err
	}
	w := d.why(paper, clause, a.screen)
	if a.flags.json {
		a.printJSON(struct {
			jsonHead
			reason
		}{a.jsonHead(nil), w})
		return nil
	}
	a.tellWhy(w)
	return nil
}

// reason is why a clause reads as it does.
type reason struct {
	Document string      `json:"document"`
	Clause   string      `json:"clause"`
	Number   string      `json:"number"`
	Heading  string      `json:"heading"`
	Says     []string    `json:"says"`
	Plain    string      `json:"plain"`
	Note     string      `json:"note"`
	Answers  []whyAnswer `json:"answers"`
	Figures  []whyFigure `json:"figures"`
	Law      []whyLaw    `json:"law"`
}

type whyAnswer struct {
	ID    string `json:"id"`
	Ask   string `json:"ask"`
	Value string `json:"value"`
	// For is "words" where the clause reads differently for it, and "number" where
	// it only decides which clauses come before.
	For string `json:"for"`
}

type whyFigure struct {
	whyLaw
	About string `json:"about"`
	Value string `json:"value"`
}

type whyLaw struct {
	ID      string `json:"id"`
	Section string `json:"section"`
	Source  string `json:"source"`
	AsAt    string `json:"as_at"`
}

// clause finds a clause by its id or its number. The rules come first; a group
// that has none has the clauses of its agreement.
func (d *drafter) clause(name string, l lang.Lang) (*draft.Paper, *doc.Clause, error) {
	number, _, _ := strings.Cut(strings.TrimSuffix(name, "."), ".")
	var known []string
	papers := d.set.Papers()
	if i := slices.IndexFunc(papers, (*draft.Paper).Governs); i > 0 {
		papers = slices.Concat(papers[i:], papers[:i])
	}
	for _, p := range papers {
		if !p.HasClauses() || d.set.Applies(p, d.state) != guide.True {
			continue
		}
		tree, err := d.compose(p, l)
		if err != nil {
			return nil, nil, err
		}
		for _, b := range tree.Blocks {
			clause, ok := b.(*doc.Clause)
			if !ok {
				continue
			}
			if clause.ID == name || clause.Number == number {
				return p, clause, nil
			}
			known = append(known, clause.ID)
		}
	}
	hint := wordWhyHint
	if near := guide.Nearest(name, known); near != "" {
		hint = wordDidYouMean.Fill("near", near)
	}
	return nil, nil, usage(wordNoClause.Fill("name", name), hint)
}

// why gathers what was recorded while the clause was drafted.
func (d *drafter) why(p *draft.Paper, clause *doc.Clause, l lang.Lang) reason {
	w := reason{
		Document: p.ID, Clause: clause.ID, Number: clause.Number, Heading: doc.Plain(clause.Heading),
		Says: saysPlain(clause.Says, nil), Answers: []whyAnswer{}, Figures: []whyFigure{}, Law: []whyLaw{},
	}
	for _, id := range clause.Reads {
		w.Answers = append(w.Answers, d.whyAnswer(guide.ID(id), "words", l))
	}
	for _, id := range clause.Order {
		if !slices.Contains(clause.Reads, id) {
			w.Answers = append(w.Answers, d.whyAnswer(guide.ID(id), "number", l))
		}
	}
	for _, id := range clause.Figures {
		w.figure(d.kit.Figure(guide.ID(id)), l)
	}
	form := d.set.FormOf(d.state)
	if form == nil || form.Clause(clause.ID) == nil {
		return w
	}
	c := form.Clause(clause.ID)
	w.Plain, w.Note = d.set.Beside(c, d.input(l))
	for _, m := range d.kit.MattersOf(form.ID) {
		if slices.ContainsFunc(m.Points, func(p guide.Point) bool { return slices.Contains(c.Satisfies, p.ID) }) {
			w.Law = append(w.Law, whyLaw{string(m.ID), m.Section, m.Source, m.AsAt.String()})
		}
	}
	for _, id := range c.Law {
		if f := d.kit.Figure(id); f != nil {
			w.figure(f, l)
		} else if s := d.kit.Section(id); s != nil {
			w.Law = append(w.Law, whyLaw{string(s.ID), s.Section, s.Source, s.AsAt.String()})
		}
	}
	return w
}

func (w *reason) figure(f *guide.Figure, l lang.Lang) {
	if f == nil || slices.ContainsFunc(w.Figures, func(o whyFigure) bool { return o.ID == string(f.ID) }) {
		return
	}
	w.Figures = append(w.Figures, whyFigure{
		whyLaw: whyLaw{string(f.ID), f.Section, f.Source, f.AsAt.String()}, About: f.About.In(l), Value: f.Words().In(l),
	})
}

func (d *drafter) whyAnswer(id guide.ID, what string, l lang.Lang) whyAnswer {
	q := d.kit.Question(id)
	out := whyAnswer{ID: string(id), Ask: q.Ask.In(l), Value: wordWhyOpen.In(l), For: what}
	switch v, ok := d.state.Value(id); {
	case ok:
		out.Value = d.kit.Describe(q, v, d.state.Answers().People()).In(l)
	case d.state.Applies(id) == guide.False:
		out.Value = wordWhyNotAsked.In(l)
	}
	return out
}

// saysPlain is every paragraph of a clause with its number.
func saysPlain(ps []*doc.Para, out []string) []string {
	for _, p := range ps {
		out = saysPlain(p.Says, append(out, p.Number+" "+doc.Plain(p.Text)))
	}
	return out
}

func (a *app) tellWhy(w reason) {
	out := a.env.Stdout
	fmt.Fprintf(out, "%s. %s\n\n", w.Number, w.Heading)
	for _, s := range w.Says {
		fmt.Fprintf(out, "%s\n", s)
	}
	part := func(heading lang.Text, lines []string) {
		if len(lines) == 0 {
			return
		}
		fmt.Fprintf(out, "\n%s\n", a.say(heading))
		for _, l := range lines {
			fmt.Fprintf(out, "  %s\n", l)
		}
	}
	var says, orders, figures, law []string
	for _, v := range w.Answers {
		line := v.Ask + " " + v.Value
		if v.For == "words" {
			says = append(says, line)
		} else {
			orders = append(orders, v.Ask)
		}
	}
	for _, f := range w.Figures {
		figures = append(figures, strings.TrimSuffix(f.About, ".")+": "+f.Value+" ("+where(f.whyLaw)+")")
	}
	for _, l := range w.Law {
		law = append(law, l.Section+" ("+join(l.Source, l.AsAt)+")")
	}
	part(wordWhyPlain, nonEmpty(w.Plain))
	part(wordWhyAnswers, says)
	part(wordWhyOrder, orders)
	part(wordWhyFigures, figures)
	part(wordWhyLaw, law)
	part(wordWhyNote, nonEmpty(w.Note))
}

// where says where a fact was read, and of which day it is.
func where(l whyLaw) string { return join(l.Section, l.Source, l.AsAt) }

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}
