package wizard

import (
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/interview"
)

// drafting is a drafting that runs beside the wizard. Nothing else touches the
// group's folder meanwhile: keys that arrive are held back, and act on the page
// that comes when it has ended.
type drafting struct {
	job  *interview.Job
	news chan interview.Progress // closed at the end
	now  interview.Progress
	held []tea.KeyMsg
}

// someNews is how far the drafting may be ahead of the screen.
const someNews = 64

// progressed and drafted are what a drafting tells.
type (
	progressed interview.Progress
	drafted    struct{}
)

// take acts on a key, or holds it back while documents are drafted.
func (m *model) take(k tea.KeyMsg) (leave bool) {
	if m.work != nil {
		return m.hold(k)
	}
	m.kept = nil
	leave = m.press(k)
	if job := m.session.Due(); job != nil && !leave {
		m.begin(job)
	}
	return leave
}

// hold keeps a key for later. To leave twice is to leave at once: the disk may
// not answer any more.
func (m *model) hold(k tea.KeyMsg) (leave bool) {
	again := slices.ContainsFunc(m.work.held, func(h tea.KeyMsg) bool { return h.Type == tea.KeyCtrlC })
	m.work.held = append(m.work.held, k)
	return k.Type == tea.KeyCtrlC && again && m.session.Err() == nil
}

func (m *model) begin(job *interview.Job) {
	w := &drafting{job: job, news: make(chan interview.Progress, someNews)}
	m.work = w
	go func() {
		defer close(w.news)
		job.Run(func(p interview.Progress) { w.news <- p })
	}()
	m.want(w.listen)
}

// listen waits for what a drafting tells next.
func (w *drafting) listen() tea.Msg {
	p, more := <-w.news
	if !more {
		return drafted{}
	}
	return progressed(p)
}

// finish takes over what was drafted, then the keys that were held back.
func (m *model) finish() (leave bool) {
	w := m.work
	m.work = nil
	m.session.Finish(w.job)
	m.page = m.session.Page()
	return slices.ContainsFunc(w.held, m.take)
}

// progress says which document is being written.
func (m *model) progress(width int) []row {
	rows := add(nil, m.say(wordMake), width, heading)
	p := m.work.now
	if p.All == 0 {
		return append(gap(rows), row{text: "…"})
	}
	said := wordProgress.Fill("n", strconv.Itoa(p.Now), "total", strconv.Itoa(p.All), "title", p.Document)
	return add(gap(rows), m.say(said), width, strong)
}

// nextSteps says what there is to do once the documents are there.
func (m *model) nextSteps(rows []row, width int) []row {
	p := m.page
	if p.Task.IsZero() && p.Next == nil {
		return rows
	}
	rows = add(gap(rows), m.say(wordNextSteps), width, heading)
	if !p.Task.IsZero() {
		rows = add(rows, m.say(wordNextTask.Fill("task", p.Task)), width, usual)
	}
	if p.Next != nil {
		rows = add(rows, m.say(wordNextOpen.Fill("ask", p.Next.Ask)), width, usual)
	}
	return rows
}
