package lang

import (
	"strconv"
	"strings"
	"testing"
)

func TestCount(t *testing.T) {
	table(t, "counts.txt", 4, func(t *testing.T, part []string) {
		n, err := strconv.Atoi(part[1])
		if err != nil {
			t.Fatal(err)
		}
		got := counted(t, part[0], n)
		if want := (Text{EN: part[2], CY: part[3]}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func counted(t *testing.T, what string, n int) Text {
	t.Helper()
	switch what {
	case "years":
		return Years(n)
	case "days":
		return Days(n)
	case "working days":
		return WorkingDays(n)
	case "weeks":
		return Weeks(n)
	case "months":
		return Months(n)
	case "hours":
		return Hours(n)
	case "minutes":
		return Minutes(n)
	case "people":
		return Count(n, People())
	}
	for _, g := range gendered() {
		if g.noun.Plural == what {
			return Count(n, g.noun)
		}
	}
	t.Fatalf("the table counts %q, which is no noun of this package", what)
	return Text{}
}

type genderedNoun struct {
	noun     Noun
	feminine bool
}

func gendered() []genderedNoun {
	return []genderedNoun{
		{Members(), false},
		{Answers(), false},
		{Persons(), false},
		{Questions(), false},
		{Directors(), false},
		{Files(), true},
		{Tasks(), true},
		{Documents(), true},
		{Rules(), true},
		{Votes(), true},
		{Problems(), true},
	}
}

// The forms of each noun are those the grammar gives: after one, a feminine noun
// softens, but not ll and rh; after two, every noun softens; after three, a
// masculine noun is aspirated; after six, every noun is.
func TestNounsFollowTheGrammar(t *testing.T) {
	for _, g := range gendered() {
		radical := g.noun.Zero
		want := Noun{
			Singular: g.noun.Singular, Plural: g.noun.Plural,
			Zero: radical, One: radical, Two: soft(radical), Few: radical, Many: aspirate(radical), Other: radical,
		}
		if g.feminine && !strings.HasPrefix(radical, "rh") && !strings.HasPrefix(radical, "ll") {
			want.One = soft(radical)
		}
		if !g.feminine {
			want.Few = aspirate(radical)
		}
		if g.noun != want {
			t.Errorf("got  %+v\nwant %+v", g.noun, want)
		}
	}
}

func soft(s string) string {
	return mutated(s, []string{
		"ch", "ch", "ff", "ff", "ll", "l", "rh", "r", "ph", "ph", "th", "th",
		"p", "b", "t", "d", "c", "g", "b", "f", "d", "dd", "g", "", "m", "f",
	})
}

func aspirate(s string) string {
	return mutated(s, []string{"ch", "ch", "ph", "ph", "th", "th", "p", "ph", "t", "th", "c", "ch"})
}

func mutated(s string, pairs []string) string {
	for i := 0; i < len(pairs); i += 2 {
		if rest, ok := strings.CutPrefix(s, pairs[i]); ok {
			return pairs[i+1] + rest
		}
	}
	return s
}

func TestPlural(t *testing.T) {
	want := []string{"zero", "one", "two", "few", "other", "other", "many", "other", "other"}
	for n, category := range want {
		if got := Plural(n).String(); got != category {
			t.Errorf("Plural(%d) = %s, want %s", n, got, category)
		}
	}
	for _, n := range []int{-1, 11, 12, 13, 16, 21, 100, 103} {
		if got := Plural(n); got != Other {
			t.Errorf("Plural(%d) = %s, want other", n, got)
		}
	}
}
