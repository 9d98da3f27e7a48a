package lines

import (
	"time"

	"coop/internal/interview"
	"coop/internal/lang"
)

// timing starts the timer of an activity, says how it stands, or stops it. The
// time is said when somebody asks for it and, once it is over, before the next
// page: nothing interrupts people who are reading or listening.
func (r *runner) timing(p interview.Page, rest string) {
	stop := lang.Fold(rest)
	switch {
	case !r.ends.IsZero() && (stop == "stop" || stop == "stopio"):
		r.ends = time.Time{}
		r.out.say(wordTimerStopped)
	case !r.ends.IsZero() && r.now().Before(r.ends):
		left := int((r.ends.Sub(r.now()) + time.Minute - 1) / time.Minute)
		r.out.joined(wordTimeLeft.Fill("time", lang.Minutes(left)), r.endsAt())
	case !r.ends.IsZero():
		r.timeUp()
	case p.Kind != interview.Opening || p.Step.Activity.Minutes == 0:
		r.error(wordNoTimer)
	default:
		r.ends = r.now().Add(time.Duration(p.Step.Activity.Minutes) * time.Minute)
		r.out.joined(wordTimerRuns.Fill("time", lang.Minutes(p.Step.Activity.Minutes)), r.endsAt(), wordTimerStop)
	}
}

func (r *runner) endsAt() lang.Text { return wordEndsAt.Fill("time", r.ends.Format("15:04")) }

// timeUp says once that the time is over.
func (r *runner) timeUp() {
	if r.ends.IsZero() || r.now().Before(r.ends) {
		return
	}
	r.ends = time.Time{}
	r.out.say(wordTimeUp)
}
