package lines

import (
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"coop/internal/lang"
)

// printer writes plain lines: nothing that moves a cursor, sets a colour or
// rings a bell ever leaves it, whatever a group typed or a folder is called.
type printer struct {
	out   io.Writer
	width int
	lang  lang.Lang
	gap   bool // a blank line comes before the next line
	begun bool
	err   error // the first that the writer gave; nothing is written after it
}

// page begins a page, with one blank line before it.
func (p *printer) page() { p.gap = p.begun }

// say writes texts, each on lines of its own. Empty texts are left out.
func (p *printer) say(texts ...lang.Text) {
	for _, t := range texts {
		for line := range strings.SplitSeq(t.In(p.lang), "\n") {
			p.line(line)
		}
	}
}

// joined writes texts on one line, a sentence each. Empty texts are left out.
func (p *printer) joined(texts ...lang.Text) {
	var parts []string
	for _, t := range texts {
		if s := t.In(p.lang); s != "" {
			parts = append(parts, sentence(s))
		}
	}
	p.line(strings.Join(parts, " "))
}

func (p *printer) line(s string) {
	s = plain(s)
	if s == "" || p.err != nil {
		return
	}
	s = wrap(s, p.width) + "\n"
	if p.gap {
		s = "\n" + s
	}
	p.gap, p.begun = false, true
	_, p.err = io.WriteString(p.out, s)
}

// plain makes one line of printable text.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) && r != '\u00a0':
			return ' '
		case unicode.IsControl(r), r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
			return '\uFFFD'
		}
		return r
	}, s) // bytes that are no text come out as U+FFFD too
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' }), " ")
}

// sentence ends a text with a full stop unless it has an end already.
func sentence(s string) string {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	if last, _ := utf8.DecodeLastRuneInString(s); s == "" || strings.ContainsRune(".?!:…", last) {
		return s
	}
	return s + "."
}

// wrap breaks a line at spaces so that it is no longer than width characters
// where its words allow it. Zero means no wrapping.
func wrap(s string, width int) string {
	if width <= 0 {
		return s
	}
	var b strings.Builder
	column := 0
	for i, word := range strings.Split(s, " ") {
		n := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case column+1+n > width:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += n
	}
	return b.String()
}
