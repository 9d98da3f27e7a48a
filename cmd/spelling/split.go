package main

import (
	"regexp"
	"strings"

	"coop/internal/lang"
	"coop/internal/texts"
)

var (
	// The form of a term is printed as it stands; what other functions print is
	// checked where it comes from.
	termForm = regexp.MustCompile(`\{term [^\s{}]+ ([^{}]+)\}`)
	function = regexp.MustCompile(`\{[^{}]*\}`)

	// What is typed rather than read: lines for a terminal, addresses, options,
	// files, the name of a new folder.
	typed = regexp.MustCompile(strings.Join([]string{
		`(?m)^ *\$ .*$`,
		`https?://\S+`,
		`\S+@\S+`,
		`(?:^|[\s"“(])--?[a-z][a-z-]*\b`,
		`\b[\w/.-]*\w\.(?:yaml|json|csv|md|html|docx|ics|pack|go|org|txt|tar)\b`,
		`\b[\w.-]+\.(?:uk|wales)\b\S*`,
		`\bcoop init [\w-]+`,
	}, "|"))

	code = regexp.MustCompile("`[^`]*`") // in a page; it may go on in the next line

	word = regexp.MustCompile(`\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)*['’]?`)
)

// plain blanks what is no running text, and keeps the line breaks.
func plain(s string) string {
	s = termForm.ReplaceAllString(s, "$1")
	s = function.ReplaceAllString(s, " ")
	s = typed.ReplaceAllString(s, " ")
	return strings.ReplaceAll(s, texts.Gap, " ")
}

// blank leaves of a piece of text its line breaks.
func blank(s string) string { return " " + strings.Repeat("\n", strings.Count(s, "\n")) }

// split returns the words of a line. The parts of a word with a hyphen are words;
// single letters and what has a digit in it are none.
func split(line string) []string {
	var out []string
	for _, at := range word.FindAllStringIndex(line, -1) {
		w := strings.ReplaceAll(line[at[0]:at[1]], "’", "'")
		if at[0] > 0 && '0' <= line[at[0]-1] && line[at[0]-1] <= '9' || strings.ContainsAny(w, "0123456789") {
			continue
		}
		if w = strings.TrimSuffix(w, "'"); len([]rune(w)) > 1 {
			out = append(out, w)
		}
	}
	return out
}

// paragraphs parts a page into texts. Whole code blocks and comments are no text.
// A page is in the language that its name says, as in page.cy.md, and else in
// English; a paragraph of it that begins and ends with a star is in the other.
func paragraphs(name, page string) []texts.Text {
	own := lang.EN
	if strings.HasSuffix(name, ".cy.md") {
		own = lang.CY
	}
	var out []texts.Text
	var now []string
	start, fenced := 0, false
	end := func() {
		if len(now) == 0 {
			return
		}
		words := strings.Join(now, "\n")
		l := own
		if t := strings.TrimSpace(words); strings.HasPrefix(t, "*") && strings.HasSuffix(t, "*") && !strings.HasPrefix(t, "**") && !strings.HasPrefix(t, "* ") {
			l = own.Other()
		}
		out, now = append(out, texts.Text{File: name, Line: start, Lang: l, Words: code.ReplaceAllStringFunc(words, blank)}), nil
	}
	for i, line := range strings.Split(page, "\n") {
		switch {
		case strings.HasPrefix(strings.TrimSpace(line), "```"):
			end()
			fenced = !fenced
		case fenced, strings.HasPrefix(line, "    "), strings.HasPrefix(line, "<!--"):
		case strings.TrimSpace(line) == "":
			end()
		default:
			if len(now) == 0 {
				start = i + 1
			}
			now = append(now, line)
		}
	}
	end()
	return out
}
