package wizard

import "coop/internal/interview"

// For a hall, from the back row, a page says one thing: what is asked and what
// can be answered. Everything else waits behind Ctrl+O. Lines of double height
// (DECDHL) are not used: few terminals draw them, tmux and those built on VTE do
// not, and where they are not drawn every line would stand there twice. The help
// says how to make the terminal's own letters larger, which always works.

// Where there is room, a large page stands off the edge and its lines are short.
const (
	wideMargin  = 4
	marginFrom  = 60
	widestLarge = 60
)

// margin is how many empty columns stand to the left.
func (m *model) margin() int {
	if m.opt.Large && m.width >= marginFrom {
		return wideMargin
	}
	return 1
}

// bare returns the few words of a large page; false where it needs all of them.
func (m *model) bare(width int) ([]row, bool) {
	p := m.page
	switch p.Kind {
	case interview.Ask, interview.Entries:
		name := p.Entry
		if name == "" && p.Owner != nil {
			name = m.say(p.Owner.Ask)
		}
		rows := add(nil, name, width, usual)
		ask := p.Question.Ask
		if p.Question.Optional {
			ask = wordOptional.Fill("ask", ask)
		}
		return add(rows, m.say(ask), width, heading), true
	case interview.Opening:
		rows := add(nil, m.say(p.Step.Title), width, heading)
		return m.activityRows(rows, width), true
	case interview.Before, interview.Overview, interview.Quiz, interview.Check, interview.Papers, interview.Done:
	}
	return nil, false
}

// spread sets the lines of a list apart where there is room.
func (m *model) spread() {
	if l, ok := m.form.field.(*list); ok {
		l.airy = m.opt.Large && m.height >= roomy
		m.form.refit()
	}
}
