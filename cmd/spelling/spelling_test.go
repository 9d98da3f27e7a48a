package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/lang"
	"coop/internal/texts"
)

// What is typed and what is worked out is no text; the form of a term is.
func TestSplit(t *testing.T) {
	for text, want := range map[string]string{
		"Mae’r grŵp, a'i aelodau.":                "Mae'r grŵp a'i aelodau",
		"the members' own co-op":                  "the members own co op",
		"{answer idea.place} and {term host b c}": "and",
		"{term host gwesteiwr}":                   "gwesteiwr",
		"begin with --lang, or -v":                "begin with or",
		"is-grŵp, ail-lenwi":                      "is grŵp ail lenwi",
		"see https://example.org/no or www.no.wales/such, or ask at no@example.org": "see or or ask at",
		"keep answers.yaml and toolkit/law/money.yaml":                              "keep and",
		"Run:\n  $ coop init nonsens\nand go":                                       "Run and go",
		"Begin one with coop init my-coop.":                                         "Begin one with",
		"5th 2b b2 a":                                                               "",
		"before" + texts.Gap + "after":                                              "before after",
	} {
		var got []string
		for line := range strings.SplitSeq(plain(text), "\n") {
			got = append(got, split(line)...)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestPages(t *testing.T) {
	const page = "# One `cod` two\n\n*Tri.*\n\n```sh\ncod\n```\n- **four** `co\nd` five\n\n    cod\n<!-- cod -->\n"
	want := []texts.Text{
		{File: "a.md", Line: 1, Lang: lang.EN, Words: "# One   two"},
		{File: "a.md", Line: 3, Lang: lang.CY, Words: "*Tri.*"},
		{File: "a.md", Line: 8, Lang: lang.EN, Words: "- **four**  \n five"},
	}
	if diff := cmp.Diff(want, paragraphs("a.md", page)); diff != "" {
		t.Error(diff)
	}
	for _, p := range paragraphs("a.cy.md", page) {
		if starred := strings.HasPrefix(p.Words, "*"); starred != (p.Lang == lang.EN) {
			t.Errorf("%s: %q", p.Lang, p.Words)
		}
	}
}

// An exception stands for every form of a Welsh word, and for no other word.
func TestListed(t *testing.T) {
	for _, c := range []struct{ listed, written string }{
		{"coop", "coop goop choop nghoop Goop"},
		{"Pontyfedwen", "Pontyfedwen Bontyfedwen Phontyfedwen Mhontyfedwen"},
		{"tal", "dal thal nhal"},
		{"byr", "fyr myr"},
		{"dynodydd", "ddynodydd nynodydd Dynodydd"},
		{"gellir", "ellir ngellir"},
		{"glas", "las Las"},
		{"mwyn", "fwyn"},
		{"llun", "lun"},
		{"rhaid", "raid Raid"},
		{"aileirio", "haileirio"},
		{"ŵyr", "hŵyr"},
	} {
		for w := range strings.FieldsSeq(c.written) {
			if !slices.Contains(listed(lang.CY, w), c.listed) {
				t.Errorf("%s is not found as %s", w, c.listed)
			}
		}
		if slices.Contains(listed(lang.CY, "x"+c.listed), c.listed) || slices.Contains(listed(lang.EN, "x"+c.listed), c.listed) {
			t.Errorf("x%s is found as %s", c.listed, c.listed)
		}
	}
	if got := listed(lang.EN, "Goop"); !slices.Equal(got, []string{"Goop", "goop"}) {
		t.Errorf("in English: %q", got)
	}
}

func TestBritish(t *testing.T) {
	for word, want := range map[string]string{
		"organize": "organise", "organizations": "organisations", "analyzing": "analysing", "organizer's": "organiser",
		"organise": "", "Belize": "Belise", "lazed": "", "zeal": "",
	} {
		got, ok := dictionary{lang: lang.EN}.british(word)
		if got != want || ok != (want != "") {
			t.Errorf("%s: got %q, want %q", word, got, want)
		}
	}
	if _, ok := (dictionary{lang: lang.CY}).british("organize"); ok {
		t.Error("a Welsh word was held to the spelling of English")
	}
}

func TestExceptions(t *testing.T) {
	const list = `- why: names
  both: Idris Mair
  cy: coop
- why: keys
  in: internal/
  en: csv
- why: a name of two words
  cy: [Dau Air, Dim un]
`
	known, err := readExceptions("list.yaml", []byte(list))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		l          lang.Lang
		word, file string
		want       bool
	}{
		{lang.EN, "Idris", "a", true},
		{lang.EN, "Idris's", "a", true},
		{lang.EN, "idris", "a", false},
		{lang.CY, "goop'n", "a", true},
		{lang.EN, "coop", "a", false},
		{lang.EN, "csv", "internal/cli/words.go", true},
		{lang.EN, "csv", "toolkit/a.yaml", false},
	} {
		if got := known.has(c.l, c.word, c.file); got != c.want {
			t.Errorf("%s in %s, %s: got %v", c.word, c.file, c.l, got)
		}
	}
	if got := known.without(texts.Text{Lang: lang.CY, Words: "o Dau Air i"}); got != "o   i" {
		t.Errorf("a phrase was left: %q", got)
	}
	want := []string{
		"list.yaml:2:9: Mair: no text needs this exception: take it out",
		"list.yaml:8:17: Dim un: no text needs this exception: take it out",
	}
	if diff := cmp.Diff(want, known.unused()); diff != "" {
		t.Error(diff)
	}
	for list, want := range map[string]string{
		"- both: a":                  "no reason",
		"- {why: x, kw: a}":          "want why",
		"- {why: x, en: a, both: a}": "listed twice",
		"- {why: x, en: a a}":        "listed twice",
		"- [":                        "list.yaml:1",
	} {
		if _, err := readExceptions("list.yaml", []byte(list)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", list, err, want)
		}
	}
}

// A dictionary that is not there knows every word. That is no success.
func TestNoDictionary(t *testing.T) {
	if _, err := (dictionary{lang.EN, "/no/such/dictionary"}).unknown([]string{"word"}); err == nil {
		t.Error("no error")
	}
}
