package lang

import "testing"

func TestParse(t *testing.T) {
	for s, want := range map[string]string{
		"en": "en", " English ": "en", "Saesneg": "en",
		"CY": "cy", "Cymraeg": "cy", "welsh": "cy",
		"": "no", "fr": "no", "cymru": "no",
	} {
		l, ok := Parse(s)
		if got := l.String(); ok && got != want || !ok && want != "no" {
			t.Errorf("Parse(%q) = %s, %v; want %s", s, got, ok, want)
		}
	}
}

func TestFromLocale(t *testing.T) {
	for s, want := range map[string]string{
		"cy_GB.UTF-8": "cy", "cy": "cy", "cy-GB": "cy", "en_GB.UTF-8": "en", "EN_us": "en",
		"": "no", "C": "no", "C.UTF-8": "no", "POSIX": "no", "welsh": "no", "fr_FR": "no",
	} {
		l, ok := FromLocale(s)
		if got := l.String(); ok && got != want || !ok && want != "no" {
			t.Errorf("FromLocale(%q) = %s, %v; want %s", s, got, ok, want)
		}
	}
}

func TestOther(t *testing.T) {
	for _, l := range Both() {
		if l.Other() == l || l.Other().Other() != l {
			t.Errorf("the other language of %s is %s", l, l.Other())
		}
	}
}

func TestFill(t *testing.T) {
	text := Text{EN: "By {date}: {what}, {date}", CY: "Erbyn {date}: {what}"}
	day := Date{2027, 5, 12}
	got := text.Fill("date", Text{EN: day.In(EN), CY: day.In(CY)}, "what", "{date} as typed")
	want := Text{EN: "By 12 May 2027: {date} as typed, 12 May 2027", CY: "Erbyn 12 Mai 2027: {date} as typed"}
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestJoin(t *testing.T) {
	got := Join("; ", Text{EN: "one", CY: "un"}, Same("2"))
	if want := (Text{EN: "one; 2", CY: "un; 2"}); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if !Join(", ").IsZero() {
		t.Error("no texts joined are not no text")
	}
}
