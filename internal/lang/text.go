package lang

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Reason is why a text that was typed cannot be kept.
type Reason uint8

// The reasons.
const (
	Damaged      Reason = iota // bytes that are no text, or the mark of a lost letter
	LineBreak                  // a second line where one is wanted
	Hidden                     // a control character or a byte order mark
	Direction                  // a bidirectional override, embedding or isolate
	PrivateUse                 // a character whose meaning depends on the font
	NotCharacter               // a code point that is never a character
)

// Refusal is a text that cannot be kept, and where in it the trouble is.
type Refusal struct {
	Reason Reason
	// Rune is the character at fault; for Damaged it is U+FFFD.
	Rune rune
	// Line and Column count from 1, in characters, in the text as typed without
	// the white space before it.
	Line, Column int
}

// Code names the character as U+202E.
func (r *Refusal) Code() string { return fmt.Sprintf("%U", r.Rune) }

// Text says what is wrong and what to do, in words.
func (r *Refusal) Text() Text {
	column := r.Column
	if r.Reason == LineBreak {
		column-- // the last character that can be seen stands before the break
	}
	return refusalTexts[r.Reason].Fill(
		"code", r.Code(),
		"line", strconv.Itoa(r.Line),
		"column", strconv.Itoa(column),
	)
}

// Clean turns what a person typed or pasted into the text that is stored: in
// composed letters (NFC), with plain line ends, with a space for each tab, and
// without white space round it or at the end of its lines. Text with nothing in
// it that can be seen becomes empty. Clean text is unchanged by Clean.
//
// The refusal is nil unless the text holds something that no name or sentence
// needs and that could deceive a reader or break a file. Names in every script
// are kept: so are the joiners and the marks of direction (U+200C to U+200F) that
// Arabic and Indic scripts spell with, and a no-break space between words.
func Clean(s string, multiline bool) (string, *Refusal) {
	s = strings.TrimSpace(plainBreaks(s))
	if refusal := refuse(s, multiline); refusal != nil {
		return "", refusal
	}
	lines := strings.Split(norm.NFC.String(s), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRightFunc(line, unicode.IsSpace)
	}
	s = strings.Join(lines, "\n")
	if strings.TrimFunc(s, invisible) == "" {
		return "", nil
	}
	return s, nil
}

// plainBreaks gives every kind of line end its plain form and every tab a space.
func plainBreaks(s string) string {
	return strings.NewReplacer(
		"\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n",
		"\t", " ",
	).Replace(s)
}

// refuse finds the first character that cannot be kept.
func refuse(s string, multiline bool) *Refusal {
	line, column := 1, 0
	for _, r := range s {
		column++
		if r == '\n' && multiline {
			line, column = line+1, 0
			continue
		}
		if reason, bad := fault(r); bad {
			return &Refusal{Reason: reason, Rune: r, Line: line, Column: column}
		}
	}
	return nil
}

// fault says whether a character can never be kept, and why.
func fault(r rune) (Reason, bool) {
	switch {
	case r == utf8.RuneError:
		// Broken bytes read as U+FFFD, and a typed U+FFFD marks a letter that some
		// other program lost.
		return Damaged, true
	case r == '\n':
		return LineBreak, true
	case r == '\uFEFF', unicode.Is(unicode.Cc, r):
		return Hidden, true
	case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return Direction, true
	case unicode.Is(unicode.Co, r):
		return PrivateUse, true
	case r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return NotCharacter, true
	}
	return 0, false
}

// invisible reports whether a character leaves no mark on paper by itself.
func invisible(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// Fold makes a text ready to be searched or compared: small letters, no accents
// (ŵ becomes w), straight apostrophes, plain spaces. Vowel signs of scripts that
// spell with marks, such as Hindi, are letters and stay.
func Fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch {
		case r >= 0x0300 && r <= 0x036F: // combining diacritical marks
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		default:
			foldRune(&b, unicode.ToLower(r))
		}
	}
	return norm.NFC.String(b.String())
}

// foldRune writes a small letter without the marks that are part of it and that
// decomposition therefore leaves alone.
func foldRune(b *strings.Builder, r rune) {
	switch r {
	case 'ø':
		b.WriteByte('o')
	case 'ł':
		b.WriteByte('l')
	case 'đ', 'ð':
		b.WriteByte('d')
	case 'ħ':
		b.WriteByte('h')
	case 'ı':
		b.WriteByte('i')
	case 'ß':
		b.WriteString("ss")
	case 'æ':
		b.WriteString("ae")
	case 'œ':
		b.WriteString("oe")
	case 'þ':
		b.WriteString("th")
	case 'ς':
		b.WriteRune('σ')
	case '‘', '’', 'ʼ':
		b.WriteByte('\'')
	default:
		b.WriteRune(r)
	}
}

// maxSlug is the length of the longest id, in letters.
const maxSlug = 40

// Slug makes an id of 1 to 40 letters a to z, digits and single hyphens from any
// name. A name with none of those letters, such as one in Greek or Chinese, gives
// "id". Two names may give the same id: the caller makes it unique.
func Slug(s string) string {
	var b strings.Builder
	for _, r := range Fold(s) {
		if b.Len() == maxSlug {
			break
		}
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	if id := strings.TrimSuffix(b.String(), "-"); id != "" {
		return id
	}
	return "id"
}
