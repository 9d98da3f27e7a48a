package guidefile

import (
	"strings"
	"testing"
	"testing/fstest"
)

// Texts in both languages, and the figures that one of them has alone.
func TestFigures(t *testing.T) {
	for _, c := range []struct{ name, en, cy, want string }{
		{"the same in another order", "14 days, 3 weeks", "3 wythnos, 14 diwrnod", ""},
		{"in words", "two weeks", "pythefnos", ""},
		{"an act in both languages", "the Act 2014", "Deddf 2014 (Act 2014)", ""},
		{"a function", "{figure days-7} days", "nifer: {figure days-7}", ""},
		{"a function alone is no figure", "{answer a.1}", "{answer a.2}", ""},
		{"a day and its end", "By 31 March 2027.", "Erbyn 31 Mawrth 2027.", ""},
		{"in words in one", "fourteen days", "14 diwrnod", "English: –. Welsh: 14"},
		{"another number", "14 days", "15 diwrnod", "English: 14. Welsh: 15"},
		{"a sum", "£2,500 or £25", "£2,500 neu 25", "English: £2,500, £25. Welsh: 25, £2,500"},
		{"a decimal", "1.5 hours", "1,5 awr", "English: 1.5. Welsh: 1,5"},
		{"a share", "10% of it", "10 y cant ohono", "English: 10%. Welsh: 10"},
		{"a time", "at 9:30", "am 9.30", "English: 9:30. Welsh: 9.30"},
		{"a year of two", "in 2023/24", "yn 2023", "English: 2023/24. Welsh: 2023"},
		{"an open brace", "{ 7", "{ 8", "English: 7. Welsh: 8"},
	} {
		fsys := fstest.MapFS{
			"law/a.yaml":         {Data: []byte("list:\n  - text:\n      en: \"" + c.en + "\"\n      cy: \"" + c.cy + "\"\n")},
			"b.yaml":             {Data: []byte("- not: {en: a text}\n- [")},
			"examples/c.yaml":    {Data: []byte("en: 1\ncy: 2\n")},
			"templates/d.yaml":   {Data: []byte("en: 1\ncy: 2\n")},
			"README.md":          {Data: []byte("en: 1\ncy: 2\n")},
			"findings/list.yaml": {Data: []byte("- 1\n- {en: 1, cy: 1}\n")},
		}
		var got strings.Builder
		for _, p := range Figures(fsys) {
			_, what, _ := strings.Cut(p.Text.EN, ". ")
			got.WriteString(what)
			if p.At.String() != "law/a.yaml:3:7" || p.Text.CY == "" || p.Hint.IsZero() {
				t.Errorf("%s: %+v", c.name, p)
			}
		}
		if got.String() != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got.String(), c.want)
		}
	}
}
