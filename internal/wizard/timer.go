package wizard

import (
	"fmt"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// timer counts down the minutes of an activity. It belongs to the wizard and not
// to a page, so that it goes on while the group looks at other pages. It rings no
// bell: the people in the room are talking.
type timer struct {
	of   *guide.Step // whose activity it is; nil where no timer was started
	ends time.Time
	left time.Duration
	run  int // how often it was started: a tick of an earlier run counts nothing
}

// tick is a second that has gone by.
type tick struct {
	run int
	at  time.Time
}

func (t *timer) running() bool { return t.of != nil && t.left > 0 }
func (t *timer) over() bool    { return t.of != nil && t.left <= 0 }

// clock writes what is left as minutes and seconds.
func (t *timer) clock() string {
	s := int((t.left + time.Second - 1) / time.Second)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// nextTick asks for the next second.
func (m *model) nextTick() tea.Cmd {
	run := m.timer.run
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return tick{run, m.opt.Now()} })
}

// pressTimer starts the timer of the activity on the page, or stops the one that
// runs. A timer that has run out is put away first.
func (m *model) pressTimer() {
	minutes := m.activity()
	switch {
	case m.timer.running():
		m.timer.of = nil
	case minutes > 0:
		left := time.Duration(minutes) * time.Minute
		m.timer = timer{of: m.page.Step, ends: m.opt.Now().Add(left), left: left, run: m.timer.run + 1}
		m.want(m.nextTick())
	default:
		m.timer.of = nil
	}
}

// activity returns the minutes of the activity on the page, or 0.
func (m *model) activity() int {
	if m.page.Kind != interview.Opening || m.page.Step.Activity.Title.IsZero() {
		return 0
	}
	return m.page.Step.Activity.Minutes
}

// tick takes over a second that has gone by.
func (m *model) tick(msg tick) tea.Cmd {
	if msg.run != m.timer.run || !m.timer.running() {
		return nil
	}
	m.timer.left = m.timer.ends.Sub(msg.at)
	if m.timer.over() {
		return nil
	}
	return m.nextTick()
}

// timerKey says what the timer's key does now; no text where it does nothing.
func (m *model) timerKey() lang.Text {
	switch {
	case m.timer.running():
		return wordStopTimer
	case m.activity() > 0:
		return wordStartTimer
	}
	return lang.Text{}
}

// timeLeft is what the top of every page says of the timer.
func (m *model) timeLeft() string {
	switch {
	case m.timer.running():
		return m.timer.clock()
	case m.timer.over():
		return m.say(wordTimeUp)
	}
	return ""
}
