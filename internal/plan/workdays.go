package plan

import (
	"time"

	"github.com/rickar/cal/v2/gb"

	"coop/internal/lang"
)

// How far a plan reaches. Nobody plans so long; a duration with a digit too many
// does.
const (
	reach       = 100         // years
	maxWorkdays = 250 * reach // a year has at least 252
	lastYear    = 9999        // of a date
)

// workdays are the working days from a start on: Monday to Friday, without the
// bank holidays of England and Wales and the days given in place of those that
// fall on a weekend. Days that a government adds later, for a coronation say, are
// known only as far as the library knows them.
type workdays struct {
	days     []lang.Date // those counted so far
	next     lang.Date   // the first day not looked at
	holidays map[int]map[lang.Date]bool
}

func newWorkdays(start lang.Date) *workdays {
	return &workdays{next: start, holidays: map[int]map[lang.Date]bool{}}
}

// date returns the nth working day; day 0 is the first one on or after the start.
func (w *workdays) date(n int) lang.Date {
	for len(w.days) <= n {
		if w.isWorkday(w.next) {
			w.days = append(w.days, w.next)
		}
		w.next = w.next.AddDays(1)
	}
	return w.days[n]
}

func (w *workdays) isWorkday(d lang.Date) bool {
	if day := d.Weekday(); day == time.Saturday || day == time.Sunday {
		return false
	}
	if w.holidays[d.Year] == nil {
		w.holidays[d.Year] = bankHolidays(d.Year)
	}
	return !w.holidays[d.Year][d]
}

// bankHolidays returns the days of a year on which offices are closed.
func bankHolidays(year int) map[lang.Date]bool {
	days := map[lang.Date]bool{}
	for _, h := range gb.Holidays {
		_, observed := h.Calc(year)
		if !observed.IsZero() {
			days[lang.Date{Year: observed.Year(), Month: int(observed.Month()), Day: observed.Day()}] = true
		}
	}
	return days
}
