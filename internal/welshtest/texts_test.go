package welshtest

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"coop/internal/lang"
	"coop/internal/texts"
)

// text is one Welsh text that we ship.
type text struct {
	file string // its path from the root of the module
	line int
	cy   string
}

// gap stands for what is filled in later. No rule looks across it.
const gap = texts.Gap

var (
	termForm  = regexp.MustCompile(`\{term [^\s{}]+ ([^{}]+)\}`)
	mark      = regexp.MustCompile(`\{[^{}]*\}`)
	paragraph = regexp.MustCompile(`\n\s*\n`)
)

// plain takes out of a text what is no running Welsh. The form of a term is
// printed as it stands, so the rules see it.
func plain(s string) string {
	s = termForm.ReplaceAllString(s, "$1")
	s = mark.ReplaceAllString(s, gap)
	s = paragraph.ReplaceAllString(s, gap)
	return strings.ReplaceAll(s, "*", "")
}

// shipped gathers every Welsh text of the toolkit, the papers and the program.
func shipped(t *testing.T) []text {
	t.Helper()
	all, err := texts.Shipped(os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	var found []text
	for _, s := range all {
		if s.Lang == lang.CY {
			found = append(found, text{s.File, s.Line, plain(s.Words)})
		}
	}
	return found
}
