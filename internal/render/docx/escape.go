package docx

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// escape makes text of XML from words, within a tag or between two. A new line or
// a tab inside words is a space. A character that XML may not hold, or that
// nobody can read, becomes the sign for such a one.
func escape(s string) string {
	if strings.IndexFunc(s, special) < 0 {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '&':
			b.WriteString("&amp;")
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '"':
			b.WriteString("&quot;")
		default:
			b.WriteRune(clean(r))
		}
	}
	return b.String()
}

// special reports whether escape changes a character. An encoding that is broken
// arrives here as the sign it becomes, and has to be written anew.
func special(r rune) bool {
	switch r {
	case '&', '<', '>', '"', utf8.RuneError:
		return true
	}
	return clean(r) != r
}

func clean(r rune) rune {
	switch {
	case r == '\n' || r == '\r' || r == '\t':
		return ' '
	case unicode.IsControl(r), r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return unicode.ReplacementChar
	}
	return r
}

// name makes the title of a control from words: Word takes up to 64 units of
// UTF-16, of which a character has two at most.
func name(s string) string {
	const most = 64
	s = strings.TrimSpace(strings.Map(clean, s))
	units := 0
	for i, r := range s {
		if r >= 0x10000 {
			units++
		}
		if units++; units > most {
			return s[:i]
		}
	}
	return s
}
