package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// context is what stands round a piece of text.
type context struct {
	start   bool // Markdown may take its first signs for a new block
	bracket bool // a closing bracket of ours stands just before it
	before  bool // something of ours touches its first word
	after   bool // something of ours touches its last word
}

// escape keeps what people typed as text. It goes word by word and marks no more
// than it must, because the raw file is read too: "first_name", "-5" and
// "Tom & Ann" stay as they are.
func escape(s string, c context) string {
	ws := strings.Split(s, " ")
	for i, w := range ws {
		esc := inWord(w)
		if i == 0 && c.start {
			esc = atStart(w, esc)
		}
		if i == 0 && c.bracket && (strings.HasPrefix(w, "(") || strings.HasPrefix(w, ":")) {
			esc = `\` + esc
		}
		touched := i == 0 && c.before || i == len(ws)-1 && c.after
		if link(w) && (esc != w || touched) {
			esc = unlink(esc)
		}
		ws[i] = esc
	}
	return strings.Join(ws, " ")
}

// inWord escapes the signs that mean something anywhere in a line.
func inWord(w string) string {
	var b strings.Builder
	before := ' '
	for i, r := range w {
		next, _ := utf8.DecodeRuneInString(w[i+utf8.RuneLen(r):])
		switch {
		case strings.ContainsRune("\\`*<[]{|~", r),
			r == '_' && !(alnum(before) && alnum(next)),
			r == '&' && entity(w[i+1:]):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// atStart escapes the first word of a block where it would make a heading, a
// list, a quotation or the underline of a heading.
func atStart(w, esc string) string {
	if w == "" {
		return esc
	}
	if w[0] == '>' {
		return `\` + esc
	}
	if strings.IndexByte("#+-=:", w[0]) >= 0 {
		if next, _ := utf8.DecodeRuneInString(w[1:]); !alnum(next) {
			return `\` + esc
		}
		return esc
	}
	digits, end := w[:len(w)-1], w[len(w)-1]
	if digits != "" && strings.Trim(digits, "0123456789") == "" && (end == '.' || end == ')') {
		return digits + `\` + string(end)
	}
	return esc
}

// entity reports whether a word goes on after & like the name of a character,
// or might do so with what follows.
func entity(s string) bool {
	rest := strings.TrimLeftFunc(s, func(r rune) bool { return r == '#' || alnum(r) })
	return len(rest) < len(s) && strings.HasPrefix(rest, ";")
}

// link reports whether a reader of GitHub's kind would make a link of the word
// and read the marks inside it as part of the address. An address without marks
// is left alone, so that it can be copied from the raw file.
func link(w string) bool {
	w = strings.ToLower(w)
	return strings.Contains(w, "://") || strings.Contains(w, "www.") || strings.Contains(w, "@") || strings.Contains(w, "mailto:")
}

// unlink marks the signs that an address is known by.
func unlink(w string) string {
	return strings.NewReplacer(`\:`, `\:`, `\.`, `\.`, ":", `\:`, ".", `\.`, "@", `\@`).Replace(w)
}

func alnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
