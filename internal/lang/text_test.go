package lang

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Names people have, each of which must arrive exactly as typed.
func names() []string {
	return []string{
		"Siân Llŷr Ŵythnos", "Gwenllian ferch Gruffudd", "O’Brien", "D'Arcy-Jones", "Zoë", "Łukasz Żółć",
		"Nguyễn Thị Minh Khai", "李小龍", "山田 太郎", "김민준", "محمد", "می\u200cخواهم", "שָׁלוֹם", "क्\u200dष", "அன்பு",
		"Ελένη", "Олександр", "Հայկ", "ภาณุพงศ์", "אב\u200f!", "Ann\u00a0Marie", "𞤀𞤣𞤢𞤥", "Tŷ Ni 🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F",
		"1e3", "+44 29 2000 0000", "=SUM(A1)", "<b>", "{name}", "a\\b",
	}
}

func TestCleanKeepsNames(t *testing.T) {
	for _, name := range names() {
		for _, multiline := range []bool{false, true} {
			if got, refusal := Clean(name, multiline); refusal != nil || got != name {
				t.Errorf("Clean(%q, %v) = %q, %+v", name, multiline, got, refusal)
			}
		}
	}
}

func TestClean(t *testing.T) {
	for _, c := range []struct{ name, typed, one, many string }{
		{"nothing", "", "", ""},
		{"white space", " \t\r\n\u00a0 ", "", ""},
		{"nothing to see", "\u200b\u200d \u200e", "", ""},
		{"decomposed letters", "Ty\u0302", "Tŷ", "Tŷ"},
		{"outer space", "  Ann \r\n", "Ann", "Ann"},
		{"inner space", "Ann  Mair", "Ann  Mair", "Ann  Mair"},
		{"a tab", "Ann\tMair", "Ann Mair", "Ann Mair"},
		{"Windows lines", "one\r\ntwo", "!", "one\ntwo"},
		{"old Mac lines", "one\rtwo", "!", "one\ntwo"},
		{"a word processor's line", "one\u2028two\u2029three", "!", "one\ntwo\nthree"},
		{"spaces at line ends", "one \t\n \u00a0\n two", "!", "one\n\n two"},
	} {
		t.Run(c.name, func(t *testing.T) {
			one, refusal := Clean(c.typed, false)
			if refusal != nil {
				one = "!"
			}
			many, refusal := Clean(c.typed, true)
			if refusal != nil {
				many = "!"
			}
			if one != c.one || many != c.many {
				t.Errorf("got %q and %q, want %q and %q", one, many, c.one, c.many)
			}
		})
	}
}

func TestCleanRefuses(t *testing.T) {
	for _, c := range []struct {
		name, typed  string
		reason       Reason
		code         string
		line, column int
	}{
		{"a broken byte", "Si\xe2n", Damaged, "U+FFFD", 1, 3},
		{"the mark of a lost letter", "Si\ufffdn", Damaged, "U+FFFD", 1, 3},
		{"half a pair", "a\xed\xa0\x80", Damaged, "U+FFFD", 1, 2},
		{"null", "\x00", Hidden, "U+0000", 1, 1},
		{"bell", "one\ntŵo\a", Hidden, "U+0007", 2, 4},
		{"escape", "\x1b[31mAnn", Hidden, "U+001B", 1, 1},
		{"delete", "Ann\x7f", Hidden, "U+007F", 1, 4},
		{"a C1 control", "Ann\u009bJ", Hidden, "U+009B", 1, 4},
		{"byte order mark", "\ufeffAnn", Hidden, "U+FEFF", 1, 1},
		{"override", "Ann \u202egnp.exe", Direction, "U+202E", 1, 5},
		{"embedding", "\u202aAnn", Direction, "U+202A", 1, 1},
		{"isolate", "Ann\u2066x\u2069", Direction, "U+2066", 1, 4},
		{"end of isolate", "Ann\u2069", Direction, "U+2069", 1, 4},
		{"private use", "Ann \ue000", PrivateUse, "U+E000", 1, 5},
		{"private use of a far plane", "\U00100000", PrivateUse, "U+100000", 1, 1},
		{"not a character", "\ufdd0", NotCharacter, "U+FDD0", 1, 1},
		{"the last of a plane", "\U0001ffff", NotCharacter, "U+1FFFF", 1, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, refusal := Clean(c.typed, true)
			if refusal == nil || got != "" {
				t.Fatalf("got %q, want a refusal", got)
			}
			if refusal.Reason != c.reason || refusal.Code() != c.code || refusal.Line != c.line || refusal.Column != c.column {
				t.Errorf("got %+v", refusal)
			}
		})
	}
}

func TestCleanRefusesASecondLine(t *testing.T) {
	_, refusal := Clean("one\r\ntwo", false)
	if refusal == nil || refusal.Reason != LineBreak {
		t.Fatalf("got %+v", refusal)
	}
	want := Text{
		EN: "This answer must be on one line. Take out the line break after this character: 3",
		CY: "Rhaid i'r ateb hwn fod ar un llinell. Tynnwch y toriad llinell ar ôl y nod hwn: 3",
	}
	if got := refusal.Text(); got != want {
		t.Errorf("got %q", got)
	}
}

func TestRefusalText(t *testing.T) {
	for reason := range refusalTexts {
		text := (&Refusal{Reason: Reason(reason), Rune: 0x202e, Line: 2, Column: 7}).Text()
		for _, l := range Both() {
			if s := text.In(l); s == "" || strings.ContainsAny(s, "{}") {
				t.Errorf("reason %d, %s: %q", reason, l, s)
			}
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, name := range names() {
		f.Add(name, false)
	}
	f.Add("one \r\n\ttwo\u2028\u00a0\n", true)
	f.Add(" \u0301a"+strings.Repeat("\u0301\u0323", 40), false)
	f.Add("\u2000\u037e\u0340\u1100\u1161\u11a8", true)
	f.Add("\xff\ufeff", true)
	f.Fuzz(func(t *testing.T, s string, multiline bool) {
		clean, refusal := Clean(s, multiline)
		if refusal != nil {
			if clean != "" || refusal.Line < 1 || refusal.Column < 1 || refusal.Text().IsZero() {
				t.Fatalf("a refusal that does not help: %q, %+v", clean, refusal)
			}
			return
		}
		if again, refusal := Clean(clean, multiline); refusal != nil || again != clean {
			t.Fatalf("clean text changed: %+q became %+q, %+v", clean, again, refusal)
		}
		if !utf8.ValidString(clean) || !norm.NFC.IsNormalString(clean) {
			t.Fatalf("not composed text: %+q", clean)
		}
		if strings.ContainsAny(clean, "\t\r\u2028\u2029") || !multiline && strings.Contains(clean, "\n") {
			t.Fatalf("a break is left: %+q", clean)
		}
		if fold := Fold(clean); Fold(fold) != fold {
			t.Fatalf("folding twice changes %+q", fold)
		}
		if slug := Slug(clean); !isSlug(slug) || Slug(slug) != slug {
			t.Fatalf("not an id: %q", slug)
		}
	})
}

func isSlug(s string) bool {
	return len(s) <= 40 && regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString(s)
}

func TestFold(t *testing.T) {
	for _, c := range [][2]string{
		{"Tŷ'r Ŵyl", "ty'r wyl"},
		{"mae’n", "mae'n"},
		{"SIÂN", "sian"},
		{"Łódź, Århus, Straße, Œuvre", "lodz, arhus, strasse, oeuvre"},
		{"Đặng, Ħamrun, Kadı, Þór, Ærø, Guðrún", "dang, hamrun, kadi, thor, aero, gudrun"},
		{"İstanbul", "istanbul"},
		{"Σίσυφος", "σισυφοσ"},
		{"Юрий", "юрии"},
		{"हिन्दी", "हिन्दी"},
		{"김민준", "김민준"},
		{"a\u00a0b", "a b"},
	} {
		if got := Fold(c[0]); got != c[1] {
			t.Errorf("Fold(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestSlug(t *testing.T) {
	for _, c := range [][2]string{
		{"Ann", "ann"},
		{"Siân ap Llŷr", "sian-ap-llyr"},
		{"  Tŷ'r — Ysgol (2027) ", "ty-r-ysgol-2027"},
		{"李 Bruce", "bruce"},
		{"李小龍", "id"},
		{"محمد", "id"},
		{"Ελένη", "id"},
		{"", "id"},
		{"---", "id"},
		{strings.Repeat("x", 39) + " yz", strings.Repeat("x", 39)},
		{strings.Repeat("x", 50), strings.Repeat("x", 40)},
	} {
		got := Slug(c[0])
		if got != c[1] || !isSlug(got) {
			t.Errorf("Slug(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}
