package html

import (
	"html"
	"strings"
	"unicode"
)

// escape makes text of HTML from words. Characters that may not stand in HTML at
// all are dropped, and a new line inside words is a space.
func escape(s string) string {
	return html.EscapeString(strings.Map(allowed, s))
}

func allowed(r rune) rune {
	switch {
	case r == '\n' || r == '\r' || r == '\t':
		return ' '
	case unicode.IsControl(r), r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return -1
	}
	return r
}

// attr returns an attribute with a space before it, or nothing for no value.
func attr(name, value string) string {
	if value == "" {
		return ""
	}
	return " " + name + `="` + escape(value) + `"`
}

// anchor makes an id of HTML from an id of a document: no spaces in it.
func anchor(id string) string {
	return strings.Join(strings.Fields(id), "-")
}
