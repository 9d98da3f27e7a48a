package markdown

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"coop/internal/doc"
)

// run is a piece of a line that is printed in one way.
type run struct {
	kind kind
	text string
}

type kind uint8

const (
	words kind = iota
	stress
	blank
	unknown // a node this package does not know, shown as it is
)

// gap is a short line to write on: dots, which Markdown reads as nothing else.
const gap = "................"

// lines prints running text: lead stands before the first line, in before every
// line. Two spaces at its end make a line end here; an empty line makes a
// new paragraph.
func (p *printer) lines(ins []doc.Inline, lead, in string) string {
	if _, _, two := doc.Sides(ins); two {
		return in + lead + p.line(ins, lead == "", " ")
	}
	var b strings.Builder
	before := ""
	for i, l := range p.split(ins) {
		s := p.runs(l, i > 0 || lead == "")
		if i == 0 {
			s = strings.TrimRight(lead+s, " ")
		}
		if s == "" {
			if b.Len() > 0 {
				before = "\n\n"
			}
			continue
		}
		b.WriteString(before + in + s)
		before = "  \n"
	}
	return b.String()
}

// line prints text on one line, with between where it had several. start says
// that it stands where Markdown looks for a new block. Two languages follow each
// other.
func (p *printer) line(ins []doc.Inline, start bool, between string) string {
	if first, second, two := doc.Sides(ins); two {
		return p.line(first, start, between) + doc.Slash + p.other().line(second, false, between)
	}
	var out []string
	for _, l := range p.split(ins) {
		if s := p.runs(l, start && len(out) == 0); s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, between)
}

// split makes lines of runs: neighbours of one kind are joined, a stress that
// Markdown would not see is plain words.
func (p *printer) split(ins []doc.Inline) [][]run {
	lines := [][]run{nil}
	add := func(k kind, s string) {
		last := &lines[len(lines)-1]
		*last = join(*last, run{k, s})
	}
	for _, in := range ins {
		switch in := in.(type) {
		case doc.Text:
			add(words, clean(string(in)))
		case *doc.Ref:
			add(words, clean(in.Text))
		case doc.Stress:
			s := clean(string(in))
			core := strings.TrimFunc(s, unicode.IsSpace)
			before, after, _ := strings.Cut(s, core)
			add(words, before)
			add(stress, core)
			add(words, after)
		case doc.Blank:
			add(blank, clean(in.Label))
		case doc.Gap:
			add(words, gap)
		case doc.Break:
			lines = append(lines, nil)
		default:
			add(unknown, fmt.Sprintf("?%T", in))
		}
	}
	for i, l := range lines {
		lines[i] = visible(trim(l))
	}
	return lines
}

func join(line []run, r run) []run {
	n := len(line)
	if n > 0 && r.kind == words && strings.HasSuffix(line[n-1].text, " ") {
		r.text = strings.TrimLeft(r.text, " ")
	}
	switch {
	case r.kind != blank && r.text == "":
		return line
	case r.kind != blank && n > 0 && line[n-1].kind == r.kind:
		line[n-1].text += r.text
		return line
	}
	return append(line, r)
}

// trim takes off the spaces at the ends of a line: Markdown counts them.
func trim(line []run) []run {
	if n := len(line); n > 0 && line[0].kind == words {
		line[0].text = strings.TrimLeft(line[0].text, " ")
	}
	if n := len(line); n > 0 && line[n-1].kind == words {
		line[n-1].text = strings.TrimRight(line[n-1].text, " ")
	}
	var out []run
	for _, r := range line {
		out = join(out, r)
	}
	return out
}

// visible turns stress into words where ** would be read as two stars: inside a
// word with a sign of punctuation on the inner side.
func visible(line []run) []run {
	out := make([]run, 0, len(line))
	for i, r := range line {
		if r.kind == stress {
			first, _ := utf8.DecodeRuneInString(r.text)
			last, _ := utf8.DecodeLastRuneInString(r.text)
			if sign(first) && !open(before(line, i)) || sign(last) && !open(after(line, i)) {
				r.kind = words
			}
		}
		out = join(out, r)
	}
	return out
}

func before(line []run, i int) rune {
	if i == 0 {
		return ' '
	}
	if line[i-1].kind == blank {
		return ']'
	}
	r, _ := utf8.DecodeLastRuneInString(line[i-1].text)
	return r
}

func after(line []run, i int) rune {
	if i == len(line)-1 {
		return ' '
	}
	if line[i+1].kind == blank {
		return '['
	}
	r, _ := utf8.DecodeRuneInString(line[i+1].text)
	return r
}

func sign(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// open reports whether stress may begin after r or end before it, whatever
// stands inside. Readers differ about symbols beyond ASCII: those do not count.
func open(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsPunct(r) || r < utf8.RuneSelf && unicode.IsSymbol(r)
}

func (p *printer) runs(line []run, start bool) string {
	var b strings.Builder
	for i, r := range line {
		c := context{start: start && i == 0, before: i > 0, after: i < len(line)-1}
		switch r.kind {
		case words:
			c.bracket = i > 0 && line[i-1].kind == blank
			b.WriteString(escape(r.text, c))
		case stress:
			b.WriteString("**" + escape(r.text, context{before: true, after: true}) + "**")
		case blank:
			b.WriteString("[______ " + strings.TrimSpace(p.blank(r.text)) + "]")
		default:
			b.WriteString(r.text)
		}
	}
	return b.String()
}

func (p *printer) blank(label string) string {
	said := escape(clean(p.words.Blank), context{before: true, after: true})
	if strings.TrimSpace(label) == "" {
		return said
	}
	if said != "" {
		said += ": "
	}
	return said + escape(strings.TrimSpace(label), context{after: true})
}

// clean makes every kind of white space one plain space, keeps no-break spaces
// and drops control characters.
func clean(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\u00a0':
			b.WriteRune(r)
		case unicode.IsSpace(r):
			if !strings.HasSuffix(b.String(), " ") {
				b.WriteByte(' ')
			}
		case unicode.IsControl(r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
