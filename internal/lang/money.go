package lang

import (
	"strconv"
	"strings"
)

// maxPence is the largest amount that can be typed, £999,999,999.99.
const maxPence = 999_999_999_99

// Number writes a whole number with a comma between the thousands, as both
// languages do: 1,200.
func Number(n int64) string {
	digits := strconv.FormatInt(n, 10)
	sign := ""
	if n < 0 {
		sign, digits = "-", digits[1:]
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return sign + b.String()
}

// Money writes an amount of pence in pounds: £12.50, or £1,200 when there are no
// odd pence. It is the same in both languages.
func Money(pence int64) string {
	pounds, odd := pence/100, pence%100
	sign := ""
	if pence < 0 {
		// Negated one by one, because the least int64 has no positive twin.
		sign, pounds, odd = "-", -pounds, -odd
	}
	if odd == 0 {
		return sign + "£" + Number(pounds)
	}
	return sign + "£" + Number(pounds) + "." + strconv.FormatInt(100+odd, 10)[1:]
}

// ReadMoney reads an amount as people type it and returns it in pence: 250,
// £1,200, £12.50, 12.5, and pence alone as 50p or 50c. It refuses signs, more
// than two decimals and amounts over £999,999,999.99.
func ReadMoney(s string) (int64, bool) {
	s = strings.TrimSpace(Fold(s))
	if digits, ok := cutPence(s); ok {
		pence, ok := wholeNumber(digits)
		if !ok || pence > maxPence {
			return 0, false
		}
		return pence, true
	}
	s = strings.TrimSpace(strings.TrimPrefix(s, "£"))
	whole, decimals, dotted := strings.Cut(s, ".")
	if dotted && (len(decimals) < 1 || len(decimals) > 2 || !onlyDigits(decimals)) {
		return 0, false
	}
	pounds, ok := wholeNumber(whole)
	if !ok || pounds > maxPence/100 {
		return 0, false
	}
	odd, _ := figures((decimals + "00")[:2], 2, 2)
	return pounds*100 + int64(odd), true
}

// cutPence takes the p of pence or the c of ceiniog off the end.
func cutPence(s string) (string, bool) {
	if digits, ok := strings.CutSuffix(s, "p"); ok {
		return strings.TrimSpace(digits), true
	}
	digits, ok := strings.CutSuffix(s, "c")
	return strings.TrimSpace(digits), ok
}

// ReadNumber reads a whole number as people type it: 1200, 1,200, 1 200, or a
// word from one to twenty in either language. It refuses signs, decimals and
// commas that do not stand between thousands.
func ReadNumber(s string) (int64, bool) {
	s = strings.Join(strings.Fields(Fold(s)), " ")
	if n := numberWord(s); n > 0 {
		return n, true
	}
	return wholeNumber(s)
}

// wholeNumber reads digits in which one kind of separator, a comma or a space,
// may part the thousands. The text is folded, so every space is a plain one.
func wholeNumber(s string) (int64, bool) {
	for _, sep := range []string{",", " "} {
		if groups := strings.Split(s, sep); len(groups) > 1 {
			if !thousands(groups) {
				return 0, false
			}
			s = strings.Join(groups, "")
		}
	}
	if s == "" || !onlyDigits(s) {
		return 0, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0, false
	}
	return n, true
}

// thousands reports whether groups are one to three digits followed by threes.
func thousands(groups []string) bool {
	for i, g := range groups {
		if !onlyDigits(g) || len(g) > 3 || len(g) == 0 || i > 0 && len(g) < 3 {
			return false
		}
	}
	return true
}

// numberWord reads a folded word from one to twenty, or returns 0. Welsh has
// forms for masculine and feminine things, forms that stand before a noun, and
// two ways of counting past ten.
func numberWord(s string) int64 {
	switch s {
	case "one", "un":
		return 1
	case "two", "dau", "dwy":
		return 2
	case "three", "tri", "tair":
		return 3
	case "four", "pedwar", "pedair":
		return 4
	case "five", "pump", "pum":
		return 5
	case "six", "chwech", "chwe":
		return 6
	case "seven", "saith":
		return 7
	case "eight", "wyth":
		return 8
	case "nine", "naw":
		return 9
	case "ten", "deg", "deng":
		return 10
	case "eleven", "un ar ddeg", "un deg un":
		return 11
	case "twelve", "deuddeg", "deuddeng", "un deg dau", "un deg dwy":
		return 12
	case "thirteen", "tri ar ddeg", "tair ar ddeg", "un deg tri", "un deg tair":
		return 13
	case "fourteen", "pedwar ar ddeg", "pedair ar ddeg", "un deg pedwar", "un deg pedair":
		return 14
	case "fifteen", "pymtheg", "pymtheng", "un deg pump":
		return 15
	case "sixteen", "un ar bymtheg", "un deg chwech":
		return 16
	case "seventeen", "dau ar bymtheg", "dwy ar bymtheg", "un deg saith":
		return 17
	case "eighteen", "deunaw", "un deg wyth":
		return 18
	case "nineteen", "pedwar ar bymtheg", "pedair ar bymtheg", "un deg naw":
		return 19
	case "twenty", "ugain", "dau ddeg":
		return 20
	}
	return 0
}
