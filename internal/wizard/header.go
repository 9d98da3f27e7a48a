package wizard

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"coop/internal/interview"
)

// header says where the group is and that nothing will be lost.
func (m *model) header() string {
	p := m.page
	long, short := m.say(m.kit().Title), ""
	if p.StepNo > 0 {
		n, total := strconv.Itoa(p.StepNo), strconv.Itoa(p.StepsAll)
		long = m.say(wordStep.Fill("n", n, "total", total, "title", p.Step.Title))
		short = m.say(wordStepShort.Fill("n", n, "total", total))
	}
	state := m.say(wordSaved)
	if p.Err != nil {
		state = m.say(wordNotSaved)
	}
	right := m.say(wordAnswered.Fill("n", strconv.Itoa(p.Answered))) + " · " + state
	if p.Answered == 0 && p.Err == nil {
		right = state
	}
	if m.opt.Large {
		long, right = cmp.Or(short, long), state
	}
	if p.Kind == interview.Before {
		right = ""
	}
	must := m.timeLeft() // what is said even where there is no room to say where the group is
	if m.opt.Present {
		right, must = "", m.say(wordShowing)
	}
	if m.opt.Present && m.timeLeft() != "" {
		right = m.timeLeft()
	}
	right = join(must, right)
	room := m.width - 2
	left := long
	if free := room - ansi.StringWidth(right); ansi.StringWidth(left)+2 > free {
		left = short
		if short == "" {
			left = ansi.Truncate(long, max(free-2, 0), "…")
		}
	}
	if ansi.StringWidth(left)+2+ansi.StringWidth(right) > room {
		right = ansi.Truncate(must, room, "…")
		left = ansi.Truncate(left, max(room-2-ansi.StringWidth(right), 0), "…")
	}
	left = ansi.Truncate(left, room, "…")
	free := room - ansi.StringWidth(left) - ansi.StringWidth(right)
	return m.theme[bar].Render(" " + left + strings.Repeat(" ", free) + right + " ")
}

// join puts what there is of two texts side by side.
func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}
