package lang

import (
	"cmp"
	"fmt"
	"time"
)

// Date is a day of the calendar, with no time and no zone. The zero value is
// no date.
type Date struct {
	Year  int // 1000 to 9999
	Month int // 1 to 12
	Day   int // 1 to 31
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether the date exists and its year has four digits. The zero
// value is not valid.
func (d Date) Valid() bool {
	return d.Year >= 1000 && d.Year <= 9999 &&
		d.Month >= 1 && d.Month <= 12 &&
		d.Day >= 1 && d.Day <= daysIn(d.Year, d.Month)
}

// String returns the form kept in files, 2027-05-12, or nothing for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Compare returns -1 when d is before e, 1 when it is after, and 0 when they are
// the same day. No date comes before every date.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// AddDays returns the date n days later, or earlier when n is negative. A date
// that is not valid is returned unchanged.
func (d Date) AddDays(n int) Date {
	if !d.Valid() {
		return d
	}
	t := d.noon().AddDate(0, 0, n)
	return Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// AddMonths returns the same day n months later, or the last day of that month
// where it has no such day. A date that is not valid is returned unchanged.
func (d Date) AddMonths(n int) Date {
	if !d.Valid() {
		return d
	}
	month := d.Year*12 + d.Month - 1 + n
	out := Date{Year: month / 12, Month: month%12 + 1}
	out.Day = min(d.Day, daysIn(out.Year, out.Month))
	return out
}

// Weekday returns the day of the week of a valid date.
func (d Date) Weekday() time.Weekday { return d.noon().Weekday() }

// In writes the date for a sentence: 12 May 2027, 12 Mai 2027. Welsh takes no
// article and no ordinal, so nothing in the date ever mutates. A date that is
// not valid is written in figures.
func (d Date) In(l Lang) string {
	if !d.Valid() {
		return d.String()
	}
	return fmt.Sprintf("%d %s %d", d.Day, monthNames[d.Month-1].In(l), d.Year)
}

// Full writes the date with its day of the week, as a heading does: Wednesday
// 12 May 2027, Dydd Mercher 12 Mai 2027.
func (d Date) Full(l Lang) string {
	if !d.Valid() {
		return d.String()
	}
	return weekdayNames[d.Weekday()].In(l) + " " + d.In(l)
}

// noon is the date as a time. Universal time has no clock changes, so a day
// there is always 24 hours.
func (d Date) noon() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 12, 0, 0, 0, time.UTC)
}

// MonthDay is a day that comes every year, such as the end of the financial
// year. The zero value is no day.
type MonthDay struct {
	Month int // 1 to 12
	Day   int // 1 to 31
}

// IsZero reports whether there is no day.
func (m MonthDay) IsZero() bool { return m == MonthDay{} }

// Valid reports whether the day exists, in a leap year at least.
func (m MonthDay) Valid() bool {
	return m.Month >= 1 && m.Month <= 12 && m.Day >= 1 && m.Day <= daysIn(leapYear, m.Month)
}

// On returns the day in one year. In a year that is not a leap year, 29 February
// becomes 28 February, because a year that ends with February still ends then.
func (m MonthDay) On(year int) Date {
	return Date{Year: year, Month: m.Month, Day: min(m.Day, daysIn(year, m.Month))}
}

// After returns the first such day that is later than a date.
func (m MonthDay) After(d Date) Date {
	if on := m.On(d.Year); on.Compare(d) > 0 {
		return on
	}
	return m.On(d.Year + 1)
}

// String returns the form kept in files, 03-31, or nothing for no day.
func (m MonthDay) String() string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d-%02d", m.Month, m.Day)
}

// In writes the day for a sentence: 31 March, 31 Mawrth. A day that is not valid
// is written in figures.
func (m MonthDay) In(l Lang) string {
	if !m.Valid() {
		return m.String()
	}
	return fmt.Sprintf("%d %s", m.Day, monthNames[m.Month-1].In(l))
}

// leapYear is any leap year: it has every day that a year can have.
const leapYear = 2000

// daysIn counts the days of a month from 1 to 12. The day before the first of
// the next month is the last of this one.
func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 12, 0, 0, 0, time.UTC).Day()
}
