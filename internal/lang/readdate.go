package lang

import (
	"strconv"
	"strings"
	"time"
)

// ParseDate reads the form kept in files and no other: 2027-05-12.
func ParseDate(s string) (Date, bool) {
	parts := strings.Split(s, "-")
	if len(parts) != 3 {
		return Date{}, false
	}
	year, okYear := figures(parts[0], 4, 4)
	month, okMonth := figures(parts[1], 2, 2)
	day, okDay := figures(parts[2], 2, 2)
	return validDate(Date{Year: year, Month: month, Day: day}, okYear && okMonth && okDay)
}

// ReadDate reads a date as people type it in either language: 12/5/2027,
// 12th May 2027, 12fed o Fai 2027, May 12 2027, Dydd Mercher 12 Mai 2027. The
// day comes before the month wherever both are figures, as everyone in Wales
// writes it. A year of two digits is refused, and so is a day of the week that
// is not the day of that date.
func ReadDate(s string) (Date, bool) {
	s = Fold(strings.TrimSpace(s))
	if d, ok := readDateFigures(s); ok {
		return d, true
	}
	weekday, words := cutWeekday(dateWords(s))
	m, words, ok := cutDayMonth(words)
	if !ok || len(words) != 1 {
		return Date{}, false
	}
	year, ok := figures(words[0], 4, 4)
	d, ok := validDate(Date{Year: year, Month: m.Month, Day: m.Day}, ok)
	if !ok || weekday >= 0 && weekday != d.Weekday() {
		return Date{}, false
	}
	return d, true
}

// ReadMonthDay reads a day of every year as people type it in either language:
// 31 March, 31 Mawrth, March 31, 31/3, and the form kept in files, 03-31. Only
// that last form, which has a hyphen, puts the month first.
func ReadMonthDay(s string) (MonthDay, bool) {
	s = Fold(strings.TrimSpace(s))
	if month, day, ok := strings.Cut(s, "-"); ok && len(s) == len("03-31") {
		m, okMonth := figures(month, 2, 2)
		d, okDay := figures(day, 2, 2)
		if okMonth && okDay {
			return validMonthDay(MonthDay{Month: m, Day: d}, true)
		}
	}
	for _, sep := range []string{"/", "."} {
		day, month, _ := strings.Cut(s, sep)
		d, okDay := figures(day, 1, 2)
		m, okMonth := figures(month, 1, 2)
		if okDay && okMonth {
			return validMonthDay(MonthDay{Month: m, Day: d}, true)
		}
	}
	m, rest, ok := cutDayMonth(dateWords(s))
	return validMonthDay(m, ok && len(rest) == 0)
}

// readDateFigures reads three numbers with one kind of separator between them.
// The first is the year when it has four digits, and otherwise the day.
func readDateFigures(s string) (Date, bool) {
	for _, sep := range []string{"/", ".", "-", " "} {
		parts := strings.Split(s, sep)
		if len(parts) != 3 {
			continue
		}
		if len(strings.TrimSpace(parts[0])) == 4 {
			parts[0], parts[2] = parts[2], parts[0]
		}
		day, okDay := figures(strings.TrimSpace(parts[0]), 1, 2)
		month, okMonth := figures(strings.TrimSpace(parts[1]), 1, 2)
		year, okYear := figures(strings.TrimSpace(parts[2]), 4, 4)
		if d, ok := validDate(Date{Year: year, Month: month, Day: day}, okDay && okMonth && okYear); ok {
			return d, true
		}
	}
	return Date{}, false
}

// dateWords splits a folded date at everything people put between its parts.
func dateWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,./-", r) })
}

// cutWeekday takes the day of the week off the front. It returns -1 when there
// is none. Mawrth is both Tuesday and March, so a Welsh day needs its dydd.
func cutWeekday(words []string) (time.Weekday, []string) {
	if len(words) >= 2 && (words[0] == "dydd" || words[0] == "ddydd") {
		if d := welshWeekday(words[1]); d >= 0 {
			return d, words[2:]
		}
	}
	if len(words) >= 1 {
		if d := englishWeekday(words[0]); d >= 0 {
			return d, words[1:]
		}
	}
	return -1, words
}

// cutDayMonth takes a day and a named month off the front, in either order, and
// returns the words that are left.
func cutDayMonth(words []string) (MonthDay, []string, bool) {
	if len(words) > 0 && (words[0] == "the" || words[0] == "y" || words[0] == "yr") {
		words = words[1:]
	}
	if len(words) < 2 {
		return MonthDay{}, nil, false
	}
	if month := monthNumber(words[0]); month > 0 {
		day, ok := dayNumber(words[1])
		return MonthDay{Month: month, Day: day}, words[2:], ok
	}
	day, ok := dayNumber(words[0])
	if words[1] == "of" || words[1] == "o" {
		words = words[1:]
	}
	if !ok || len(words) < 2 {
		return MonthDay{}, nil, false
	}
	month := monthNumber(words[1])
	return MonthDay{Month: month, Day: day}, words[2:], month > 0
}

// dayNumber reads 12, 12th and 12fed. Whether the ending suits the number is not
// looked at: what is meant is plain.
func dayNumber(s string) (int, bool) {
	digits := strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyz")
	switch s[len(digits):] {
	case "", "st", "nd", "rd", "th", "af", "il", "ydd", "ed", "fed", "eg", "ain":
		return figures(digits, 1, 2)
	}
	return 0, false
}

// monthNumber reads a folded name of a month, from 1 to 12, or 0 when it is none.
// The Welsh names are also read as they stand after o, a, yn and mis: Fai,
// Thachwedd, Ngorffennaf.
func monthNumber(s string) int {
	switch s {
	case "january", "jan", "ionawr", "ion":
		return 1
	case "february", "feb", "chwefror", "chwef", "chw":
		return 2
	case "march", "mar", "mawrth", "maw", "fawrth":
		return 3
	case "april", "apr", "ebrill", "ebr":
		return 4
	case "may", "mai", "fai":
		return 5
	case "june", "jun", "mehefin", "meh", "fehefin":
		return 6
	case "july", "jul", "gorffennaf", "gorff", "gor", "orffennaf", "ngorffennaf":
		return 7
	case "august", "aug", "awst", "aws":
		return 8
	case "september", "sept", "sep", "medi", "med", "fedi":
		return 9
	case "october", "oct", "hydref", "hyd":
		return 10
	case "november", "nov", "tachwedd", "tach", "dachwedd", "thachwedd", "nhachwedd":
		return 11
	case "december", "dec", "rhagfyr", "rhag", "ragfyr":
		return 12
	}
	return 0
}

func englishWeekday(s string) time.Weekday {
	switch s {
	case "sunday", "sun":
		return time.Sunday
	case "monday", "mon":
		return time.Monday
	case "tuesday", "tues", "tue":
		return time.Tuesday
	case "wednesday", "weds", "wed":
		return time.Wednesday
	case "thursday", "thurs", "thur", "thu":
		return time.Thursday
	case "friday", "fri":
		return time.Friday
	case "saturday", "sat":
		return time.Saturday
	}
	return -1
}

func welshWeekday(s string) time.Weekday {
	switch s {
	case "sul":
		return time.Sunday
	case "llun":
		return time.Monday
	case "mawrth":
		return time.Tuesday
	case "mercher":
		return time.Wednesday
	case "iau":
		return time.Thursday
	case "gwener":
		return time.Friday
	case "sadwrn":
		return time.Saturday
	}
	return -1
}

// figures reads a number of least to most digits, 0 to 9 and nothing else.
func figures(s string, least, most int) (int, bool) {
	if len(s) < least || len(s) > most || !onlyDigits(s) {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// onlyDigits reports whether there is nothing but the digits 0 to 9.
func onlyDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

func validDate(d Date, ok bool) (Date, bool) {
	if !ok || !d.Valid() {
		return Date{}, false
	}
	return d, true
}

func validMonthDay(m MonthDay, ok bool) (MonthDay, bool) {
	if !ok || !m.Valid() {
		return MonthDay{}, false
	}
	return m, true
}
