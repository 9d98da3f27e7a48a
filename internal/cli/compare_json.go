package cli

import (
	"strings"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/problem"
)

// The result of compare as JSON. What goes and what comes is said as of somebody
// who leaves the first side for the second.
type (
	jsonCompared struct {
		jsonHead
		Sides     [2]jsonSide  `json:"sides"`
		Effects   []jsonEffect `json:"effects"`
		Clauses   jsonClauses  `json:"clauses"`
		Answers   []jsonChange `json:"answers"`
		Tasks     jsonTurn     `json:"tasks"`
		Documents jsonTurn     `json:"documents"`
		Checks    jsonFound    `json:"checks"`
		Figures   []whyFigure  `json:"figures"` // that nobody has verified, or not for a year
	}
	jsonSide struct {
		Name     string `json:"name"`
		Form     string `json:"form"`     // its id; empty as long as there is none
		Document string `json:"document"` // whose clauses are compared; empty where none is drafted
		Open     int    `json:"open"`     // questions without an answer
	}
	jsonEffect struct {
		ID      string `json:"id"`
		About   string `json:"about"`
		Was     string `json:"was"`
		Is      string `json:"is"`
		Differs bool   `json:"differs"`
	}
	jsonClauses struct {
		Comes   []jsonClause     `json:"comes"`
		Goes    []jsonClause     `json:"goes"`
		Differs []jsonDifference `json:"differs"`
		Same    int              `json:"same"`
	}
	jsonClause struct {
		ID      string   `json:"id"`
		Number  string   `json:"number"`
		Heading string   `json:"heading"`
		Plain   string   `json:"plain"`
		Says    []string `json:"says"` // of a clause that differs only what the other does not say
	}
	jsonDifference struct {
		ID  string     `json:"id"`
		Was jsonClause `json:"was"`
		Is  jsonClause `json:"is"`
	}
	jsonChange struct {
		ID    string `json:"id"`
		Ask   string `json:"ask"`
		Short string `json:"short"`
		Was   string `json:"was"`
		Is    string `json:"is"`
	}
	jsonTurn struct {
		Comes []jsonNamed `json:"comes"`
		Goes  []jsonNamed `json:"goes"`
	}
	jsonNamed struct {
		ID    string `json:"id"`
		Title string `json:"title"`
	}
	jsonFound struct {
		Comes []jsonProblem `json:"comes"`
		Goes  []jsonProblem `json:"goes"`
	}
)

func (a *app) compareJSON(c *compared) jsonCompared {
	out := jsonCompared{
		jsonHead: a.jsonHead(nil), Effects: []jsonEffect{}, Answers: []jsonChange{}, Figures: []whyFigure{},
		Clauses: jsonClauses{
			Comes: jsonSaid(c.clauses.Comes), Goes: jsonSaid(c.clauses.Goes), Differs: []jsonDifference{}, Same: c.clauses.Same,
		},
		Tasks: a.jsonTurn(c.follows.Tasks), Documents: a.jsonTurn(c.follows.Papers),
		Checks: jsonFound{a.jsonProblems(c.checks[1]), a.jsonProblems(c.checks[0])},
	}
	for i, p := range []*draft.Paper{c.clauses.Was, c.clauses.Is} {
		s := c.sides[i]
		out.Sides[i] = jsonSide{Name: a.say(s.name), Form: c.formID(s), Open: len(s.state.Position().Open)}
		if p != nil {
			out.Sides[i].Document = p.ID
		}
	}
	for _, e := range c.effects {
		said := [2]string{doc.Plain(e.Was), doc.Plain(e.Is)}
		for i, s := range out.Sides {
			if s.Form == "" {
				said[i] = "" // nothing follows yet
			}
		}
		out.Effects = append(out.Effects, jsonEffect{e.ID, a.say(e.About), said[0], said[1], e.Differs()})
	}
	for _, d := range c.clauses.Differs {
		out.Clauses.Differs = append(out.Clauses.Differs, jsonDifference{d.Was.ID, jsonClauseOf(d.Was), jsonClauseOf(d.Is)})
	}
	for _, ch := range c.answers {
		out.Answers = append(out.Answers, jsonChange{ch.id, ch.ask, ch.short, ch.was, ch.is})
	}
	var w reason
	for _, f := range c.figures {
		w.figure(f, c.l)
	}
	out.Figures = append(out.Figures, w.Figures...)
	return out
}

func jsonClauseOf(s draft.Said) jsonClause {
	return jsonClause{s.ID, s.Number, doc.Plain(s.Heading), doc.Plain(s.Plain), saidLines(s.Says)}
}

func jsonSaid(all []draft.Said) []jsonClause {
	out := make([]jsonClause, len(all))
	for i, s := range all {
		out[i] = jsonClauseOf(s)
	}
	return out
}

func (a *app) jsonTurn(t draft.Turn) jsonTurn {
	named := func(all []draft.Named) []jsonNamed {
		out := make([]jsonNamed, len(all))
		for i, n := range all {
			out[i] = jsonNamed{n.ID, a.say(n.Title)}
		}
		return out
	}
	return jsonTurn{named(t.Comes), named(t.Goes)}
}

func (a *app) jsonProblems(ps problem.Problems) []jsonProblem { return a.jsonHead(ps).Problems }

// saidLines are the lines of a clause in words, with their numbers.
func saidLines(lines []draft.Line) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.TrimSpace(l.Number + " " + doc.Plain(l.Text))
	}
	return out
}
