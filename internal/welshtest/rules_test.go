package welshtest

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// flag is a pair of words of which the second should have changed.
type flag struct {
	rule          string
	first, second string // as written
	want          string // what the rule expects instead of the second
}

// pair is two words that stand next to each other, in small letters.
type pair struct {
	before        string // what stands before the first
	first, second string
	base          string // the second without what follows an apostrophe
}

// A change of the first letter or two. The longer spelling comes first.
var (
	softened   = []string{"ll", "l", "rh", "r", "p", "b", "t", "d", "c", "g", "b", "f", "d", "dd", "g", "", "m", "f"}
	aspirated  = []string{"p", "ph", "t", "th", "c", "ch"}
	nasalised  = []string{"p", "mh", "t", "nh", "c", "ngh", "b", "m", "d", "n", "g", "ng"}
	notRadical = regexp.MustCompile(`^(ch|ph|th|dd|ff|ng|mh|nh)`)
)

// change returns a word with its first letter changed, or the word itself.
func change(word string, table []string) string {
	for i := 0; i < len(table); i += 2 {
		if rest, ok := strings.CutPrefix(word, table[i]); ok {
			return table[i+1] + rest
		}
	}
	return word
}

func soften(word string) string { return change(word, softened) }

// mutable reports whether a word begins with one of these letters, and the
// letter stands alone: the c of cost, not that of chwarae.
func mutable(word, letters string) bool {
	return word != "" && strings.Contains(letters, word[:1]) && !notRadical.MatchString(word)
}

// rule finds one kind of fault in a pair. It returns what should stand instead,
// or nothing where there is no fault.
type rule struct {
	name string
	want func(words, pair) string
}

var rules = []rule{
	{"soft", softFault},
	{"aspirate", func(_ words, p pair) string {
		theNo := p.first == "na" && (p.before == "y" || p.before == "yr" || p.before == "'r") // the noun na
		if !afterAspirate[p.first] || theNo || !mutable(p.base, "ptc") {
			return ""
		}
		return change(p.second, aspirated)
	}},
	{"his or her", func(_ words, p pair) string {
		if !afterHisOrHer[p.first] || !mutable(p.base, "ptc") {
			return ""
		}
		return soften(p.second) + " or " + change(p.second, aspirated)
	}},
	{"nasal", func(w words, p pair) string {
		if !afterNasal[p.first] || !mutable(p.base, "ptc") && !(mutable(p.base, "bdg") && w.bdg[p.base]) {
			return ""
		}
		return change(p.second, nasalised)
	}},
	{"h", func(_ words, p pair) string {
		first, _ := utf8.DecodeRuneInString(p.base)
		if !afterH[p.first] || !strings.ContainsRune("aeiouwyâêîôûŵŷ", first) || utf8.RuneCountInString(p.base) <= 3 || p.base == "eich" {
			return ""
		}
		if vowel, _ := utf8.DecodeRuneInString(p.base[1:]); first == 'w' && strings.ContainsRune("aeiouyâêîôûŷ", vowel) {
			return "" // a consonant here, often what is left of gw
		}
		return "h" + p.second
	}},
	{"feminine", func(w words, p pair) string {
		article := p.first == "y" || p.first == "yr" || p.first == "un" || strings.HasSuffix(p.first, "'r")
		if !article || !w.feminine[p.base] || !mutable(p.base, "ptcbdgm") {
			return ""
		}
		return soften(p.second)
	}},
	{"yn", func(w words, p pair) string {
		yn := p.first == "yn" || strings.HasSuffix(p.first, "'n") && !ourNotYn[p.first]
		isNoun := w.nouns[p.base] && !verbsToo[p.base] && mutable(p.base, "ptcbdg")
		if !yn || !isNoun && !(adjectives[p.base] && mutable(p.base, "ptcbdgm")) {
			return ""
		}
		return soften(p.second)
	}},
	{"adjective", func(w words, p pair) string {
		if !w.feminineForms[p.first] || !adjectives[p.second] || !mutable(p.second, "ptcbdgm") {
			return ""
		}
		return soften(p.second)
	}},
}

func softFault(w words, p pair) string {
	if !afterSoft[p.first] {
		return ""
	}
	switch p.first {
	case "i": // I, not to
		if beforeI[p.before] {
			return ""
		}
	case "neu": // a command or a short verb follows
		if strings.HasSuffix(p.base, "wch") || verbsAfterNeu[p.base] {
			return ""
		}
	case "hyd": // the noun: length
		if p.before == "ar" || p.before == "y" || strings.HasSuffix(p.before, "'r") {
			return ""
		}
	case "o": // he
		if p.before == "e" || p.before == "ef" || p.before == "fe" {
			return ""
		}
	}
	switch {
	case strings.HasPrefix(p.base, "ll"), strings.HasPrefix(p.base, "rh"):
		if afterSoftNotLL[p.first] {
			return ""
		}
	case mutable(p.base, "ptcm"):
	case mutable(p.base, "bdg") && w.bdg[p.base]:
	default:
		return ""
	}
	return soften(p.second)
}

var (
	pieces  = regexp.MustCompile(`\p{L}+(?:'\p{L}+)*(?:-\p{L}+)*|\d[\d.,]*|[^\p{L}\d\s]`)
	quoted  = regexp.MustCompile("[“\"][^”\"]*[”\"]|`[^`]*`|‘[^’ ]* [^’]*’")
	capital = regexp.MustCompile(`\p{Ll}\p{Lu}`)
)

// check returns the faults of a text in the order they stand in it. What is
// quoted is a name or a word spoken of, and is left alone.
func (w words) check(text string) []flag {
	text = quoted.ReplaceAllString(text, ` " `)
	tokens := pieces.FindAllString(strings.ReplaceAll(text, "’", "'"), -1)
	var flags []flag
	for i := 1; i < len(tokens); i++ {
		second := tokens[i]
		p := pair{first: strings.ToLower(tokens[i-1]), second: strings.ToLower(second)}
		p.base, _, _ = strings.Cut(p.second, "'")
		if i > 1 {
			p.before = strings.ToLower(tokens[i-2])
		}
		if !w.judged(second, p) {
			continue
		}
		for _, r := range rules {
			if want := r.want(w, p); want != "" {
				flags = append(flags, flag{r.name, tokens[i-1], second, want})
			}
		}
	}
	return flags
}

// judged reports whether the rules have a say on the second word of a pair: not
// on abbreviations, letters, code, names, and what stays as it is.
func (w words) judged(second string, p pair) bool {
	first, size := utf8.DecodeRuneInString(second)
	if !unicode.IsLetter(first) || size == len(second) || second == strings.ToUpper(second) || capital.MatchString(second) {
		return false
	}
	if unicode.IsUpper(first) && !w.feminine[p.second] {
		return false
	}
	return !w.kept[p.base] && !w.keptPairs[p.first+"+"+p.base]
}
