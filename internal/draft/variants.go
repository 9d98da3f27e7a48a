package draft

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// clauseNode reads a clause as one form has it. A form may name folders: a file
// there stands before the one that all forms share, and what it does not say is
// taken from the next, so that shared wording is written once.
func (l *loader) clauseNode(id string, from []string) *source.Node {
	var out *source.Node
	for _, folder := range append(slices.Clone(from), "") {
		name := clausePath(folder, id)
		if _, err := fs.Stat(l.fsys, name); err != nil && (folder != "" || out != nil) {
			continue
		}
		n := l.file(name)
		switch {
		case n == nil || n.Kind != source.Map:
			return n
		case out == nil:
			copied := *n
			out = &copied
		default:
			for _, f := range n.Fields {
				if out.Get(f.Key) == nil {
					out.Fields = append(slices.Clip(out.Fields), f)
				}
			}
		}
		if !l.Checked(n) {
			l.unchecked = true // somebody has to read every file a clause is made of
		}
	}
	return out
}

// clausePath is the file of a clause in a folder of the clauses, or in none.
func clausePath(folder, id string) string {
	if folder != "" {
		id = folder + "/" + id
	}
	return "rules/clauses/" + id + ".yaml"
}

// swap is words of the shared clauses and what a form says instead of them.
type swap struct{ words, instead string }

// swaps reads what a form says instead of words of the shared clauses: its own
// name for the body, its rules and those who run it. Longer words go first, so
// that a phrase can say what its words alone do not.
func (l *loader) swaps(n *source.Node) [2][]swap {
	var out [2][]swap
	if n == nil || !l.Map(n, "en", "cy") {
		return out
	}
	for i, tongue := range lang.Both() {
		list := n.Get(tongue.String())
		if list == nil || list.Kind != source.Map {
			l.Report(n.At, problem.Missing, wordNoBeside.Fill("key", tongue.String()), lang.Text{})
			continue
		}
		for _, f := range list.Fields {
			if instead := l.String(list, f.Key); instead != "" {
				out[i] = append(out[i], swap{f.Key, instead})
			}
		}
		slices.SortFunc(out[i], longestFirst)
	}
	return out
}

// longestFirst is the order in which words are looked for.
func longestFirst(a, b swap) int {
	return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(a.words, b.words))
}

// Says is a text of the shared clauses in the words of the form.
func (f *Form) Says(t lang.Text) lang.Text {
	return lang.Text{EN: instead(t.EN, f.swaps(lang.EN)), CY: instead(t.CY, f.swaps(lang.CY))}
}

// swaps are the words of a form in one language; none for no form.
func (f *Form) swaps(l lang.Lang) []swap {
	if f == nil {
		return nil
	}
	if l == lang.CY {
		return f.swap[1]
	}
	return f.swap[0]
}

// instead says a text of the shared clauses in the words of a form. Only whole
// words are meant, a hyphen joining them; a capital stays one.
func instead(text string, swaps []swap) string {
	if len(swaps) == 0 {
		return text
	}
	var out strings.Builder
	before := ' '
	for text != "" {
		r, size := utf8.DecodeRuneInString(text)
		if !inWord(before) {
			if words, say := swapAt(text, swaps); words != "" {
				out.WriteString(say)
				before, _ = utf8.DecodeLastRuneInString(words)
				text = text[len(words):]
				continue
			}
		}
		out.WriteRune(r)
		before, text = r, text[size:]
	}
	return out.String()
}

// swapAt returns the words with which a text begins for which a form has others,
// and those others.
func swapAt(text string, swaps []swap) (words, say string) {
	for _, s := range swaps {
		if len(text) < len(s.words) {
			continue
		}
		words = text[:len(s.words)]
		if after, _ := utf8.DecodeRuneInString(text[len(s.words):]); len(text) > len(s.words) && inWord(after) {
			continue
		}
		switch words {
		case s.words:
			return words, s.instead
		case upper(s.words):
			return words, upper(s.instead)
		}
	}
	return "", ""
}

// upper writes the first letter large.
func upper(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' }
