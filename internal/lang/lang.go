// Package lang holds what the program knows of English and Welsh: a text in
// both, dates, counting, money, and the reading of what people type.
//
// It holds no sentences of the toolkit or of a document; those are data. Every
// package may import it; it imports nothing of the project.
package lang

import "strings"

// Lang is one of the two languages. The zero value is English.
type Lang uint8

// The two languages, equal in standing.
const (
	EN Lang = iota
	CY
)

// Both lists the languages in the order in which files hold them.
func Both() []Lang { return []Lang{EN, CY} }

// String returns the code, "en" or "cy".
func (l Lang) String() string {
	if l == CY {
		return "cy"
	}
	return "en"
}

// Other returns the other language.
func (l Lang) Other() Lang {
	if l == CY {
		return EN
	}
	return CY
}

// Parse reads a code or a name of a language, in either language. The second
// result is false when it is neither.
func Parse(s string) (Lang, bool) {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "en", "english", "saesneg":
		return EN, true
	case "cy", "cymraeg", "welsh":
		return CY, true
	}
	return EN, false
}

// FromLocale reads the language from a locale such as cy_GB.UTF-8. The second
// result is false when the locale names neither language.
func FromLocale(s string) (Lang, bool) {
	code, _, _ := strings.Cut(s, ".")
	code, _, _ = strings.Cut(code, "_")
	code, _, _ = strings.Cut(code, "-")
	if len(code) != 2 {
		return EN, false
	}
	return Parse(code)
}

// Text is a text in both languages. The zero value is no text at all.
type Text struct{ EN, CY string }

// In returns the text in a language. A language that is missing is never
// replaced by the other one in silence: loading refuses such texts.
func (t Text) In(l Lang) string {
	if l == CY {
		return t.CY
	}
	return t.EN
}

// IsZero reports whether there is no text in either language.
func (t Text) IsZero() bool { return t.EN == "" && t.CY == "" }

// Same is a text that is the same in both languages, such as a name or a number.
func Same(s string) Text { return Text{EN: s, CY: s} }

// Fill puts values in place of {name} marks in both languages. Pairs are name,
// value, name, value. A value is a text itself, so that a date or a label
// follows the language of the sentence round it.
func (t Text) Fill(pairs ...any) Text {
	en := make([]string, 0, len(pairs))
	cy := make([]string, 0, len(pairs))
	for i := 0; i+1 < len(pairs); i += 2 {
		mark := "{" + pairs[i].(string) + "}"
		switch v := pairs[i+1].(type) {
		case Text:
			en, cy = append(en, mark, v.EN), append(cy, mark, v.CY)
		case string:
			en, cy = append(en, mark, v), append(cy, mark, v)
		default:
			panic("lang: Fill takes texts and strings")
		}
	}
	return Text{
		EN: strings.NewReplacer(en...).Replace(t.EN),
		CY: strings.NewReplacer(cy...).Replace(t.CY),
	}
}

// Join puts texts together with a separator that is the same in both languages.
func Join(sep string, texts ...Text) Text {
	en, cy := make([]string, len(texts)), make([]string, len(texts))
	for i, t := range texts {
		en[i], cy[i] = t.EN, t.CY
	}
	return Text{EN: strings.Join(en, sep), CY: strings.Join(cy, sep)}
}
