package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"coop/internal/lang"
)

// mutations are what the first letter of a Welsh word may have been before it
// changed, by what it is now: pairs of now and then.
func mutations() [][2]string {
	return [][2]string{
		{"b", "p"}, {"d", "t"}, {"g", "c"}, {"f", "b"}, {"f", "m"}, {"dd", "d"}, {"l", "ll"}, {"r", "rh"}, // soft
		{"mh", "p"}, {"nh", "t"}, {"ngh", "c"}, {"m", "b"}, {"n", "d"}, {"ng", "g"}, // nasal
		{"ph", "p"}, {"th", "t"}, {"ch", "c"}, // aspirate
	}
}

const vowels = "aeiouwyâêîôûŵŷ"

// radicals are the words of which a Welsh word may be a mutation.
func radicals(w string) []string {
	var out []string
	for _, m := range mutations() {
		if rest, ok := strings.CutPrefix(w, m[0]); ok {
			out = append(out, m[1]+rest)
		}
	}
	begins := func(s, letters string) bool {
		first, _ := utf8.DecodeRuneInString(s)
		return strings.ContainsRune(letters, first)
	}
	if rest, ok := strings.CutPrefix(w, "h"); ok && begins(rest, vowels) {
		out = append(out, rest) // after their and our
	}
	if begins(w, vowels+"lrn") {
		out = append(out, "g"+w) // soft, of which nothing is left
	}
	return out
}

// stem takes off what leans on a word, after an apostrophe: the possessive in
// English, the article and the like in Welsh.
func stem(l lang.Lang, w string) string {
	leans := []string{"s"}
	if l == lang.CY {
		leans = []string{"r", "n", "u", "i", "w", "ch", "m", "th"}
	}
	for _, e := range leans {
		if before, ok := strings.CutSuffix(w, "'"+e); ok {
			return before
		}
	}
	return w
}

// listed are the ways in which a word may stand in the list of exceptions: as it
// is, with a small letter, and in Welsh as it was before its first letter changed.
// The dictionary knows by itself how the words that it has change.
func listed(l lang.Lang, w string) []string {
	out := []string{w}
	first, size := utf8.DecodeRuneInString(w)
	small := string(unicode.ToLower(first)) + w[size:]
	if small != w {
		out = append(out, small)
	}
	if l == lang.EN {
		return out
	}
	for _, r := range radicals(small) {
		out = append(out, r)
		if small != w {
			first, size := utf8.DecodeRuneInString(r)
			out = append(out, string(unicode.ToUpper(first))+r[size:])
		}
	}
	return out
}
