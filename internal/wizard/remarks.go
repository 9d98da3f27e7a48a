package wizard

import "coop/internal/interview"

// remarks are what stands below the answer: what is wrong with it, that saving
// failed, and what follows from the line that the keys act on. Where there is
// not room for all of that, the list comes first and the help has the rest.
func (m *model) remarks(width, room int) []row {
	var rows []row
	if m.fault != nil {
		rows = add(rows, m.say(wordError.Fill("text", m.fault.Text)), width, alarm)
		rows = add(rows, m.say(m.faultHint()), width, usual)
	}
	if m.page.Err != nil {
		rows = append(rows, m.trouble(width)...)
	}
	rows = append(rows, m.shownRemarks(width)...)
	if l, ok := m.form.field.(*list); ok && (!m.opt.Large || m.opt.Present || m.page.Kind == interview.Check) {
		rows = append(rows, m.leads(l, width, room-len(rows)-foreseenRows-1, len(rows) > 0)...)
	}
	if len(rows) > 0 && m.head() == 2 {
		rows = append([]row{{}}, rows...)
	}
	return rows
}

const (
	leadsTo    = "→ " // stands before what follows from an answer
	shortLeads = 2    // how many lines of that there is always room for
)

// leads says what follows from the current line of a list. It takes as many rows
// for each line, so that the list does not move when the current line does.
func (m *model) leads(l *list, width, room int, below bool) []row {
	most := 0
	for _, it := range l.items {
		if !it.leads.IsZero() {
			most = max(most, len(wrap(m.say(it.leads), width, leadsTo)))
		}
	}
	most = min(most, max(room, shortLeads))
	it, ok := l.current()
	switch {
	case !ok && m.head() == 1:
		return nil
	case !ok:
		return make([]row, most)
	case most == 0:
		return nil
	}
	rows := clip(addLed(nil, leadsTo, m.say(it.leads), width, usual), most, width)
	switch {
	case m.head() == 1 && below:
		return nil
	case m.head() == 1:
		most = min(most, shortLeads)
		rows = clip(rows, most, width)
	case below:
		rows, most = append([]row{{}}, rows...), most+1
	}
	return append(rows, make([]row, most-len(rows))...)
}

func (m *model) trouble(width int) []row {
	rows := add(nil, m.say(wordError.Fill("text", wordUnsaved)), width, alarm)
	if m.page.Err != nil {
		rows = add(rows, m.say(interview.ErrorWords(m.page.Err)), width, usual)
	}
	return add(rows, m.say(wordWhileOpen), width, usual)
}
