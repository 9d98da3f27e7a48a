package text

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"coop/internal/doc"
)

const columns = 76 // the longest line of a file

// head prints text with lead before its first line; the other lines stand below
// the words, not below the lead. Two languages follow each other.
func (p printer) head(lead string, ins []doc.Inline) string {
	return p.hang(displaywidth.String(lead), lead, ins)
}

// para prints running text as head does, but two languages below each other, both
// with the lead.
func (p printer) para(lead string, ins []doc.Inline) string {
	first, second, two := doc.Sides(ins)
	if !two {
		return p.head(lead, ins)
	}
	return p.head(p.code()+lead, first) + "\n" + p.other().head(p.other().code()+lead, second)
}

// item prints an item of a list after its mark, which stands once for both
// languages: a box is ticked once.
func (p printer) item(mark string, ins []doc.Inline) string {
	if _, _, two := doc.Sides(ins); !two {
		return p.head(mark, ins)
	}
	both := p.in(displaywidth.String(mark)).para("", ins)
	return strings.Repeat(" ", p.indent) + mark + both[p.indent+len(mark):]
}

// code is the code of the language before what it says.
func (p printer) code() string { return strings.ToUpper(p.words.Lang) + " " }

// other prints in the second language.
func (p printer) other() printer {
	p.words = p.words.Other()
	return p
}

// languages names both languages with their codes.
func (p printer) languages() string {
	if p.words.Second == nil {
		return ""
	}
	return p.head("", doc.Line(p.code()+p.words.Name+doc.Slash+p.other().code()+p.words.Second.Name))
}

// hang prints running text with lead before its first line and the other lines
// moved in by a number of columns.
func (p printer) hang(by int, lead string, ins []doc.Inline) string {
	said := p.plain(ins)
	if strings.TrimSpace(said) == "" && lead == "" {
		return ""
	}
	first := strings.Repeat(" ", p.indent) + lead
	rest := strings.Repeat(" ", p.indent+by)
	return wrap(said, first, rest, p.columns)
}

// plain returns the words of inlines; a new line inside them is a Break.
func (p printer) plain(ins []doc.Inline) string {
	var b strings.Builder
	for _, in := range ins {
		switch in := in.(type) {
		case doc.Text:
			b.WriteString(clean(string(in)))
		case doc.Stress:
			b.WriteString(clean(string(in)))
		case *doc.Ref:
			b.WriteString(clean(in.Text))
		case doc.Blank:
			b.WriteString("[" + clean(strings.Join(said(p.words.Blank, in.Label), ": ")) + "]")
		case doc.Gap:
			b.WriteString("________________")
		case doc.Break:
			b.WriteByte('\n')
		case *doc.Both:
			b.WriteString(p.plain(in.First) + doc.Slash + p.other().plain(in.Second))
		default:
			fmt.Fprintf(&b, "?%T", in)
		}
	}
	return b.String()
}

// said returns the strings that are not empty.
func said(words ...string) []string {
	var out []string
	for _, w := range words {
		if strings.TrimSpace(w) != "" {
			out = append(out, w)
		}
	}
	return out
}

// wrap fills lines of at most columns. A line of nothing stays empty.
func wrap(s, first, rest string, columns int) string {
	var lines []string
	before := first
	for l := range strings.SplitSeq(s, "\n") {
		lines = append(lines, fill(l, before, rest, columns)...)
		before = rest
	}
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.Join(lines, "\n")
}

func fill(s, first, rest string, columns int) []string {
	var lines []string
	line, room := first, columns-displaywidth.String(first)
	begun := false
	for _, w := range pieces(s) {
		wide, gap := displaywidth.String(w.text), ""
		if begun && w.spaced {
			gap = " "
		}
		if begun && len(gap)+wide > room {
			lines = append(lines, line)
			line, room, gap = rest, columns-displaywidth.String(rest), ""
		}
		line += gap + w.text
		room -= len(gap) + wide
		begun = true
	}
	return append(lines, line)
}

// piece is what a line is never broken inside.
type piece struct {
	text   string
	spaced bool // a space stands before it
}

// pieces cuts text at its spaces, and between wide characters, whose scripts
// write without spaces. It never cuts a letter from its marks, nor a full stop from
// what it ends.
func pieces(s string) []piece {
	var out []piece
	spaced, wide := true, false
	for g := displaywidth.StringGraphemes(s); g.Next(); {
		c, w := g.Value(), g.Width() > 1
		switch {
		case c == " ":
			spaced = true
			continue
		case !spaced && wide && closing(c):
			out[len(out)-1].text += c
		case spaced || w || wide:
			out = append(out, piece{c, spaced})
		default:
			out[len(out)-1].text += c
		}
		spaced, wide = false, w
	}
	return out
}

// closing reports whether a character is punctuation that no line begins with.
func closing(c string) bool {
	r, _ := utf8.DecodeRuneInString(c)
	return unicode.In(r, unicode.Pe, unicode.Pf, unicode.Po)
}

// clean makes every kind of white space a plain space, keeps no-break spaces and
// drops control characters.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\u00a0':
			return r
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, s)
}
