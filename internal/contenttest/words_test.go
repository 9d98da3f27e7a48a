package contenttest

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"coop/internal/lang"
	"coop/templates"
	"coop/toolkit"
)

// Somebody who reads two hints that hardly differ stops reading hints.
func TestNothingIsSaidTwice(t *testing.T) {
	all := only(texts(t, toolkit.FS), "hint", "why", "leads-to")
	for _, l := range lang.Both() {
		words := make([][]string, len(all))
		for i, s := range all {
			words[i] = strings.Fields(letters(s.In(l)))
		}
		for i := range all {
			for j := range i {
				if nearlySame(words[i], words[j]) {
					t.Errorf("%s: %q is nearly what stands at %s", all[i].at, all[i].In(l), all[j].at)
				}
			}
		}
	}
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return ' '
	}, s)
}

// nearlySame reports whether two texts are one, or become one when a single word
// is changed, put in or left out.
func nearlySame(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(a) || slices.Equal(a[i+1:], b[i+1:])
	}
	return slices.Equal(a[i:], b[i+1:])
}

func TestNearlySame(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"one two three", "one two three", true},
		{"one two three", "one too three", true},
		{"one two three", "one three", true},
		{"one two", "one two three", true},
		{"one two three", "two one three", false},
		{"one", "one two three", false},
		{"", "one", true},
	} {
		if got := nearlySame(strings.Fields(c.a), strings.Fields(c.b)); got != c.want {
			t.Errorf("%q and %q: got %v", c.a, c.b, got)
		}
	}
}

// sameInBoth are texts that are rightly the same in both languages.
func sameInBoth() map[string]string {
	return map[string]string{
		"Mair":                     "a name",
		"Idris":                    "a name",
		"Nerys":                    "a name",
		"Alun":                     "a name",
		"Mair, Idris, Capel Seion": "names",
		"Cawl a Chân":              "the name of a group",
		"4":                        "a number",
		"101":                      "a telephone number",
		"0808 80 10 800":           "a telephone number",
		"0800 1111":                "a telephone number",
		"Partner":                  "the same word in both languages",
		"partner":                  "the same word in both languages",
		"":                         "an empty cell to write in",
	}
}

func TestWelshIsWelsh(t *testing.T) {
	same := sameInBoth()
	used := map[string]bool{}
	for _, s := range append(texts(t, toolkit.FS), texts(t, templates.FS)...) {
		if s.EN != s.CY {
			continue
		}
		if strings.TrimSpace(withoutMarks(s.EN)) == "" {
			s.EN = ""
		}
		if same[s.EN] == "" {
			t.Errorf("%s: the Welsh is the English: %q", s.at, s.EN)
		}
		used[s.EN] = true
	}
	for text := range same {
		if !used[text] {
			t.Errorf("%q is no longer the same in both languages: take it off the list", text)
		}
	}
}

// withoutMarks takes functions, brackets, stars and what parts them out of a text.
func withoutMarks(s string) string {
	for {
		before, rest, open := strings.Cut(s, "{")
		if !open {
			return strings.Map(func(r rune) rune {
				if strings.ContainsRune("();,.:*– ", r) {
					return -1
				}
				return r
			}, s)
		}
		_, after, _ := strings.Cut(rest, "}")
		s = before + after
	}
}

// sentences parts a text at full stops, question marks, exclamation marks and
// line ends.
func sentences(s string) [][]string {
	var out [][]string
	for line := range strings.Lines(s) {
		var now []string
		for w := range strings.FieldsSeq(line) {
			now = append(now, w)
			if bare := strings.TrimRight(w, "”)\"'"); strings.TrimRight(bare, ".?!") != bare {
				out, now = append(out, now), nil
			}
		}
		if len(now) > 0 {
			out = append(out, now)
		}
	}
	return out
}

// Cymraeg Clir asks for sentences of at most twenty-five words.
func TestWelshSentencesAreShort(t *testing.T) {
	for _, s := range texts(t, toolkit.FS) {
		for _, words := range sentences(s.CY) {
			if len(words) > 25 {
				t.Errorf("%s: %d words: %s", s.at, len(words), strings.Join(words, " "))
			}
		}
	}
}
