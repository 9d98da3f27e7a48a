package welshtest

import (
	"os"
	"slices"
	"strings"
	"testing"

	"coop/internal/guidefile"
	"coop/toolkit"
)

func shippedWords(t *testing.T) words {
	t.Helper()
	kit, ps := guidefile.Load(toolkit.FS)
	for _, p := range ps {
		t.Fatal(p)
	}
	return newWords(kit.Terms)
}

// records returns the lines of a file of testdata that are no comments, each cut
// at its bars.
func records(t *testing.T, name string, fields int) [][]string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var found [][]string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		record := strings.Split(line, "|")
		for i, field := range record {
			record[i] = strings.TrimSpace(field)
		}
		if len(record) != fields || slices.Contains(record, "") {
			t.Fatalf("%s: %q: want %d fields with a bar between them", name, line, fields)
		}
		found = append(found, record)
	}
	return found
}

// No word of a text we ship stands unmutated after a word that changes it,
// unless it is listed with its reason. A reason that has gone goes from the list.
func TestNoWordStandsUnmutated(t *testing.T) {
	w := shippedWords(t)
	type place struct{ file, words string }
	excepted, met := map[place]bool{}, map[place]bool{}
	list := records(t, "exceptions.txt", 3)
	for _, record := range list {
		at := place{record[0], record[1]}
		if excepted[at] {
			t.Errorf("exceptions.txt: %s: %q is listed twice", at.file, at.words)
		}
		excepted[at] = true
	}
	places := map[string]int{}
	for _, text := range shipped(t) {
		folder, _, _ := strings.Cut(text.file, "/")
		places[folder]++
		for _, f := range w.check(text.cy) {
			at := place{text.file, f.first + " " + f.second}
			if excepted[at] {
				met[at] = true
				continue
			}
			t.Errorf("%s:%d: %q: %s: write %s, or list it in testdata/exceptions.txt with the reason", text.file, text.line, at.words, f.rule, f.want)
		}
	}
	for _, record := range list {
		if at := (place{record[0], record[1]}); !met[at] {
			t.Errorf("exceptions.txt: %s: %q is no longer met: take it out", at.file, at.words)
		}
	}
	for _, folder := range []string{"toolkit", "templates", "internal"} {
		if places[folder] < 100 {
			t.Errorf("%s: only %d Welsh texts were found: this test looks in the wrong place", folder, places[folder])
		}
	}
}

// Each rule finds the fault it is for, once and under its own name, and finds
// none in the sentence put right.
func TestRulesFindFaults(t *testing.T) {
	w := shippedWords(t)
	proved := set{}
	for _, record := range records(t, "selftest.txt", 3) {
		name, wrong, right := record[0], record[1], record[2]
		proved[name] = true
		if flags := w.check(wrong); len(flags) != 1 || flags[0].rule != name {
			t.Errorf("%s: %q: got %+v, want one fault of this rule", name, wrong, flags)
		} else if f := flags[0]; f.rule != "his or her" && !strings.Contains(strings.ToLower(right), strings.ToLower(f.first+" "+f.want)) {
			t.Errorf("%s: %q: it wants %q, which is not in %q", name, wrong, f.want, right)
		}
		if flags := w.check(right); len(flags) != 0 {
			t.Errorf("%s: %q is right, but got %+v", name, right, flags)
		}
	}
	for _, r := range rules {
		if !proved[r.name] {
			t.Errorf("%s: selftest.txt has no sentence for this rule", r.name)
		}
	}
}

// What looks like a fault and is none.
func TestRulesLeaveAlone(t *testing.T) {
	w := shippedWords(t)
	for _, sentence := range []string{
		"Dywedwch a ydych chi'n dod, neu ffoniwch.",
		"Edrychwch ar hyd llwybr yr afon, ac ewch i mewn.",
		"Ewch i maes, gan mwyaf i mi ac i ti.",
		"Dyna lle mae'r allwedd, a dyna pam mae'r drws ar agor.",
		"Mae'r ddau ddyddiad yn gwrthdaro, neu caiff un aros.",
		"Croeso i grŵp Caerdydd, ar gyfer pawb.",
		"Teipiwch “am cost” ac wedyn `i pwyllgor`.",
		"Dewiswch un (a) cadw, (b) colli.",
		"Mae gen i cath a dau gi.",
		"Mae'r bwrdd yn dewis cadeirydd ac yn cyfarfod bob mis.",
		"Anfonwch e at TWE neu at CThEF.",
		plain("Pris am {figure fee} punt, a {name} {when}"),
		plain("Mae'r tâl am\n\ncost y bws."),
	} {
		if flags := w.check(sentence); len(flags) != 0 {
			t.Errorf("%q: got %+v, want none", sentence, flags)
		}
	}
}

// A mark parts what stands on its two sides; the form of a term does not.
func TestMarksPartWords(t *testing.T) {
	for _, c := range []struct{ source, cy string }{
		{"b *c*", "b c"},
		{"am {n} cost", "am  |  cost"},
		{"rhaid i'r {term host gwesteiwr}", "rhaid i'r gwesteiwr"},
	} {
		if got := plain(c.source); got != c.cy {
			t.Errorf("%s: got %q, want %q", c.source, got, c.cy)
		}
	}
}

// The words that no rule judges have their reason too, and are words that a rule
// would otherwise change.
func TestKeptWordsHaveReasons(t *testing.T) {
	w := shippedWords(t)
	for _, group := range slices.Concat(kept, keptPairs) {
		if group.why == "" {
			t.Errorf("%q are kept without a reason", group.words)
		}
		for entry := range strings.FieldsSeq(group.words) {
			first, second, ok := strings.Cut(entry, "+")
			if !ok {
				first, second = "at", entry
			}
			if softFault(w, pair{first: first, second: second, base: second}) == "" {
				t.Errorf("%q need not be kept: no rule changes it", entry)
			}
		}
	}
}
