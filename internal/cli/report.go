package cli

import (
	"encoding/json"
	"fmt"
	"strings"

	"coop/internal/problem"
)

// report prints every problem with its place, the line it stands on, a caret and
// what to do next.
func (a *app) report(ps problem.Problems) {
	for _, p := range ps {
		kind := wordError
		if p.Severity == problem.Warning {
			kind = wordWarning
		}
		at := ""
		if s := p.At.String(); s != "" {
			at = s + ": "
		}
		fmt.Fprintf(a.env.Stderr, "coop: %s: %s%s\n", a.say(kind), at, a.say(p.Text))
		if p.Line != "" && p.At.Col > 0 {
			fmt.Fprintf(a.env.Stderr, "  %s\n  %s^\n", printable(p.Line), caret(p.Line, p.At.Col))
		}
		if !p.Hint.IsZero() {
			fmt.Fprintf(a.env.Stderr, "coop: %s: %s\n", a.say(wordHint), a.say(p.Hint))
		}
	}
}

// caret is the white space before a caret under a column, tabs kept.
func caret(line string, col int) string {
	var b strings.Builder
	for i, r := range []rune(line) {
		if i >= col-1 {
			break
		}
		if r == '\t' {
			b.WriteByte('\t')
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// printable takes control characters out of a line of a file before it reaches
// a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' || r == 0x7f {
			return '?'
		}
		return r
	}, s)
}

// The shapes of JSON results. Their keys are part of the contract.
type (
	jsonLaw struct {
		ID      string `json:"id"`
		Section string `json:"section"`
		Source  string `json:"source"`
		AsAt    string `json:"as_at"`
	}
	jsonProblem struct {
		ID       string    `json:"id"`
		Severity string    `json:"severity"`
		Code     string    `json:"code"`
		Message  string    `json:"message"`
		Hint     string    `json:"hint"`
		Answers  []string  `json:"answers"`
		Law      []jsonLaw `json:"law"`
		At       string    `json:"at"`
	}
	jsonHead struct {
		Schema   int           `json:"schema"`
		OK       bool          `json:"ok"`
		Problems []jsonProblem `json:"problems"`
	}
)

func (a *app) jsonHead(ps problem.Problems) jsonHead {
	h := jsonHead{Schema: 1, OK: len(ps.Errors()) == 0, Problems: []jsonProblem{}}
	for _, p := range ps {
		j := jsonProblem{
			ID: p.ID, Severity: p.Severity.String(), Code: string(p.Code), Message: a.say(p.Text), Hint: a.say(p.Hint),
			Answers: append([]string{}, p.Answers...), Law: []jsonLaw{}, At: p.At.String(),
		}
		for _, f := range p.Law {
			j.Law = append(j.Law, jsonLaw(f))
		}
		h.Problems = append(h.Problems, j)
	}
	return h
}

// jsonFailure prints a failure as JSON where that was asked for.
func (a *app) jsonFailure(ps problem.Problems) {
	if a.flags.json {
		a.printJSON(a.jsonHead(ps))
	}
}

func (a *app) printJSON(v any) {
	enc := json.NewEncoder(a.env.Stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	_ = enc.Encode(v) // a closed pipe ends the program by itself
}
