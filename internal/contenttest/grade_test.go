package contenttest

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"coop/toolkit"
)

// mostGrade is the highest average reading grade of questions and hints, in
// hundredths.
const mostGrade = 600

// The grade is that of Flesch and Kincaid, over all questions and hints at once.
func TestQuestionsReadEasily(t *testing.T) {
	type graded struct {
		said
		grade int
	}
	var all []graded
	var sum reading
	for _, s := range only(texts(t, toolkit.FS), "ask", "hint") {
		r := read(s.EN)
		sum = sum.plus(r)
		all = append(all, graded{s, r.grade()})
	}
	slices.SortStableFunc(all, func(a, b graded) int { return cmp.Compare(b.grade, a.grade) })
	for _, s := range all[:10] {
		t.Logf("%3d.%02d %s: %s", s.grade/100, max(s.grade, -s.grade)%100, s.at, s.EN)
	}
	t.Logf("average %d.%02d", sum.grade()/100, sum.grade()%100)
	if sum.grade() > mostGrade {
		t.Errorf("the average grade is %d hundredths, more than %d", sum.grade(), mostGrade)
	}
}

// reading is what the grade of a text is worked out from.
type reading struct{ sentences, words, syllables int }

func read(s string) reading {
	var r reading
	for _, words := range sentences(s) {
		r.sentences++
		for w := range strings.FieldsSeq(letters(strings.Join(words, " "))) {
			r.words++
			r.syllables += syllables(w)
		}
	}
	return r
}

func (r reading) plus(o reading) reading {
	return reading{r.sentences + o.sentences, r.words + o.words, r.syllables + o.syllables}
}

// grade is 0.39 words a sentence and 11.8 syllables a word, less 15.59, in hundredths.
func (r reading) grade() int {
	return 39*r.words/r.sentences + 1180*r.syllables/r.words - 1559
}

// syllables counts the groups of vowels of an English word, without an e at its
// end that nobody says. It is right for most words, which is enough for a sum.
func syllables(word string) int {
	n, before := 0, false
	for _, r := range word {
		vowel := strings.ContainsRune("aeiouyâêîôûŵŷ", r)
		if vowel && !before {
			n++
		}
		before = vowel
	}
	silent := strings.HasSuffix(word, "e") && !strings.HasSuffix(word, "le") ||
		strings.HasSuffix(word, "ed") && !strings.HasSuffix(word, "ted") && !strings.HasSuffix(word, "ded") ||
		strings.HasSuffix(word, "es") && !strings.HasSuffix(word, "ses") && !strings.HasSuffix(word, "ches")
	if silent && n > 1 {
		n--
	}
	return max(1, n)
}

func TestSyllables(t *testing.T) {
	for word, want := range map[string]int{
		"a": 1, "the": 1, "like": 1, "table": 2, "carer": 2, "asked": 1, "needed": 2, "organisation": 5,
		"names": 1, "buses": 2, "people": 2, "you": 1, "3": 1, "agreement": 3,
	} {
		if got := syllables(word); got != want {
			t.Errorf("%s: got %d, want %d", word, got, want)
		}
	}
}
