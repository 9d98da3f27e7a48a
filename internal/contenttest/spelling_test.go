package contenttest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"coop/internal/lang"
)

// The letters that change at the beginning of a Welsh word, and into what. The
// longer spelling comes first.
var initials = []struct {
	letter  string
	becomes []string
}{
	{"ch", nil},
	{"ll", []string{"l"}},
	{"rh", []string{"r"}},
	{"p", []string{"b", "ph", "mh"}},
	{"t", []string{"d", "th", "nh"}},
	{"c", []string{"g", "ch", "ngh"}},
	{"b", []string{"f", "m"}},
	{"d", []string{"dd", "n"}},
	{"g", []string{"", "ng"}},
	{"m", []string{"f"}},
}

// spellings are all in which a phrase may stand in a text: in Welsh, with each
// initial mutation of its first word, and after each form of the article.
func spellings(l lang.Lang, phrase string) []string {
	if l == lang.EN {
		return []string{phrase}
	}
	if noun, ok := strings.CutPrefix(phrase, "y "); ok {
		return []string{phrase, "yr " + noun, "'r " + noun}
	}
	out := []string{phrase}
	for _, i := range initials {
		rest, ok := strings.CutPrefix(strings.ToLower(phrase[:1])+phrase[1:], i.letter)
		if !ok {
			continue
		}
		for _, b := range i.becomes {
			out = append(out, b+rest)
		}
		return out
	}
	if strings.ContainsAny(phrase[:1], "aeiouwy") {
		out = append(out, "h"+phrase)
	}
	return out
}

// line is a text to look for words in, and the same in small letters.
type line struct{ as, small string }

func lineOf(text string) line { return line{text, strings.ToLower(text)} }

// find returns where a phrase stands in a line as whole words. Small letters stand
// for capitals as well, and not the other way round.
func (n line) find(phrase string) []int {
	text := n.as
	if phrase == strings.ToLower(phrase) {
		text = n.small
	}
	inWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' }
	var out []int
	for from := 0; ; {
		i := strings.Index(text[from:], phrase)
		if i < 0 {
			return out
		}
		at := from + i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(phrase):])
		if (phrase[0] == '\'' || !inWord(before)) && !inWord(after) {
			out = append(out, at)
		}
		from = at + 1
	}
}

// has reports whether a line has a phrase in one of its spellings, and which.
func (n line) has(spellings []string) (string, bool) {
	for _, s := range spellings {
		if len(n.find(s)) > 0 {
			return s, true
		}
	}
	return "", false
}

// without is the line with a phrase blanked, and whether it was there.
func (n line) without(phrase string) (line, bool) {
	places := n.find(phrase)
	gap := strings.Repeat("\x00", len(phrase))
	for _, at := range places {
		end := at + len(phrase)
		n = line{n.as[:at] + gap + n.as[end:], n.small[:at] + gap + n.small[end:]}
	}
	return n, len(places) > 0
}
