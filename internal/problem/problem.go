// Package problem says what is wrong: a code for programs, a sentence in both
// languages for people, the place, and what to do next.
//
// It judges nothing and prints nothing. A problem is put into words where it
// is printed, in the language of whoever reads it. Every package may import it.
package problem

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"coop/internal/lang"
)

// Code is one word for programs. The list is closed: scripts rely on it.
type Code string

// The codes of the command line's contract.
const (
	Missing       Code = "missing"        // an answer or a key that must be there is not
	Invalid       Code = "invalid"        // a value that cannot be read or is not allowed
	Unknown       Code = "unknown"        // an id or key nobody knows
	NotApplicable Code = "not-applicable" // an answer to a question that is not asked
	Duplicate     Code = "duplicate"      // said twice
	Law           Code = "law"            // against the law
	Practice      Code = "practice"       // against good practice; never an error
	Stale         Code = "stale"          // rests on a figure that may have moved
)

// Severity says whether a problem stops anything. The zero value does.
type Severity uint8

// An error stops what was asked for, a warning does not.
const (
	Error Severity = iota
	Warning
)

// String returns the word that JSON uses.
func (s Severity) String() string {
	if s == Warning {
		return "warning"
	}
	return "error"
}

// Pos is a place in a file. Line and Column count from 1, the column in
// characters; the zero value is no place.
type Pos struct {
	File string
	Line int
	Col  int
}

// String returns file:line:col, as far as it is known.
func (p Pos) String() string {
	switch {
	case p.File == "":
		return ""
	case p.Line == 0:
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// Figure points to a figure of the law that a problem rests on.
type Figure struct {
	ID      string
	Section string
	Source  string
	AsAt    string // year-month-day on which it was true
}

// Problem is one fault. Text says what and where in words; Hint, if there is
// one, what to do next.
type Problem struct {
	ID       string // the check behind it, or empty
	Severity Severity
	Code     Code
	Text     lang.Text
	Hint     lang.Text
	Answers  []string // ids of the questions it is about
	Law      []Figure
	At       Pos
	Line     string // the source line, to be shown with a caret; may be empty

	Unreadable bool // the file cannot be read at all, so nothing else is known of it
}

// Problems are many faults. As an error they read one a line, in English.
type Problems []Problem

// Error makes Problems an error: one line each.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Text.EN
		if at := p.At.String(); at != "" {
			lines[i] = at + ": " + lines[i]
		}
	}
	return strings.Join(lines, "\n")
}

// Errors returns those that are errors.
func (ps Problems) Errors() Problems {
	return slices.DeleteFunc(slices.Clone(ps), func(p Problem) bool { return p.Severity != Error })
}

// Sort orders by place, errors before warnings, and keeps the order of equals.
func (ps Problems) Sort() {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.At.File, b.At.File),
			cmp.Compare(a.At.Line, b.At.Line),
			cmp.Compare(a.At.Col, b.At.Col),
			cmp.Compare(a.Severity, b.Severity),
		)
	})
}
