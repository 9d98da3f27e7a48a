package guide

import (
	"flag"
	"os"
	"strconv"
	"strings"
	"testing"

	"coop/internal/lang"
)

var update = flag.Bool("update", false, "write the results into testdata/parse.txt anew")

// TestParse reads testdata/parse.txt; go test -run TestParse -update writes its
// third column anew, to be read through.
func TestParse(t *testing.T) {
	const name = "testdata/parse.txt"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.SplitN(line+" |", " |", 4)
		kind, typed, want := cells[0], strings.TrimPrefix(cells[1], " "), strings.TrimSpace(cells[2])
		got := parsed(kind, unescaped(typed))
		if *update {
			lines[i] = kind + " | " + typed + " | " + got
		} else if got != want {
			t.Errorf("%s:%d: %s\ngot  %s\nwant %s", name, i+1, line, got, want)
		}
	}
	if *update {
		if err := os.WriteFile(name, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// parsed says what becomes of what stands in a file.
func parsed(kind, typed string) string {
	words := strings.Fields(kind)
	q := &Question{Kind: Kind(words[0])}
	switch q.Kind {
	case KindYesNo:
		q.Options = options("yes", "no")
	case KindChoice, KindChoices:
		q.Options = options("care", "staff", "none")
		q.Options[2].Alone = true
	default:
	}
	if limits := words[len(words)-1]; strings.Contains(limits, "..") {
		least, most, _ := strings.Cut(limits, "..")
		q.AtLeast, q.AtMost = limit(least), limit(most)
	}
	var v Value
	var f *Fault
	if len(words) > 1 && words[1] == "[]" {
		people := List{{ID: "mair"}, {ID: "huw"}}
		v, f = q.ParseMany(strings.Fields(strings.TrimPrefix(typed, ".")), people)
	} else {
		v, f = q.Parse(typed)
	}
	if f == nil {
		return strings.ReplaceAll(shortened(Canonical(v)), "\n", `\n`)
	}
	if (f.Text.EN == "") != (f.Text.CY == "") || (f.Hint.EN == "") != (f.Hint.CY == "") {
		return "one language is missing"
	}
	return strings.TrimSpace("! " + f.Text.EN + " / " + f.Hint.EN)
}

func options(ids ...string) []Option {
	out := make([]Option, len(ids))
	for i, id := range ids {
		out[i] = Option{ID: id, Label: lang.Text{EN: "Label " + id, CY: "Enw " + id}}
	}
	return out
}

func limit(s string) *int64 {
	if s == "" {
		return nil
	}
	n, _ := strconv.ParseInt(s, 10, 64)
	return &n
}

// unescaped reads \n and \u202e, and x*300 as 300 letters.
func unescaped(s string) string {
	if n, ok := strings.CutPrefix(s, "x*"); ok {
		times, _ := strconv.Atoi(n)
		return strings.Repeat("x", times)
	}
	if strings.TrimSpace(s) == "" {
		return s
	}
	u, err := strconv.Unquote(`"` + strings.ReplaceAll(s, `"`, `\"`) + `"`)
	if err != nil {
		return s
	}
	return u
}

func shortened(s string) string {
	if len(s) > 200 {
		return strconv.Itoa(len(s)) + " letters"
	}
	return s
}

// What is accepted is the canonical form: reading it again gives the same value.
func TestParseIsStable(t *testing.T) {
	for kind, typed := range map[Kind]string{
		KindText: " a ", KindLongText: "a\n\nb ", KindNumber: "12", KindPercent: "7", KindMoney: "1200",
		KindDate: "2027-05-12", KindMonthDay: "02-29", KindEmail: "a@example.org",
	} {
		q := &Question{Kind: kind}
		v, f := q.Parse(typed)
		if f != nil {
			t.Fatal(kind, f)
		}
		if again, f := q.Parse(Canonical(v)); f != nil || !Same(v, again) {
			t.Errorf("%s: %q gave %q, which is read as %v (%v)", kind, typed, Canonical(v), again, f)
		}
	}
}

func TestParseListLimits(t *testing.T) {
	many := make(List, MaxItems+1)
	two := int64(2)
	for _, c := range []struct {
		name string
		q    *Question
		l    List
		want string
	}{
		{"empty", &Question{Kind: KindList}, nil, "Choose at least one"},
		{"one", &Question{Kind: KindList}, many[:1], ""},
		{"as many as may be", &Question{Kind: KindList}, many[:MaxItems], ""},
		{"more than anybody has", &Question{Kind: KindList}, many, "The list is too long. Most entries allowed: 500"},
		{"three of two", &Question{Kind: KindList, AtMost: &two}, many[:3], "Choose up to 2"},
	} {
		got := ""
		if _, f := c.q.ParseList(c.l); f != nil {
			got = f.Text.EN
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNearest(t *testing.T) {
	ids := []string{"name.name", "people.core", "idea.words", "no"}
	for typed, want := range map[string]string{
		"name.nam": "name.name", "nmae.name": "name.name", "people.coer": "people.core", "idea": "", "": "", "on": "",
		"something.else": "", "poeple.core": "people.core", "age": "", "n": "", "IDEA.WORDS": "",
	} {
		if got := Nearest(typed, ids); got != want {
			t.Errorf("Nearest(%q): got %q, want %q", typed, got, want)
		}
	}
}
