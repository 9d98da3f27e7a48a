package wizard

import (
	"slices"

	"coop/internal/interview"
)

// foreseen is what would follow if the group chose the current line of a list.
func (m *model) foreseen() interview.Preview {
	l, ok := m.form.field.(*list)
	if !ok {
		return interview.Preview{}
	}
	it, ok := l.current()
	switch {
	case !ok:
		return interview.Preview{}
	case l.kind == many && !it.alone:
		ids := l.chosen()
		if !slices.Contains(ids, it.id) {
			ids = append(ids, it.id)
		}
		return m.session.Preview(ids...)
	}
	return m.session.Preview(it.id)
}

// manyNames is how many of them the help names.
const manyNames = 12

// foreseenRows is how many rows there always are for the path.
const foreseenRows = 2

// mostNames is how many rules, tasks or documents are named rather than counted.
const mostNames = 3

// follows says what would come and go with the current line, in as many rows as
// there is room for: titles give way to numbers.
func (m *model) follows(width, room int) []row {
	if q := m.page.Question; q == nil || len(q.Options) == 0 || m.page.Owner != nil || m.opt.Large && !m.opt.Present {
		return nil
	}
	// A list that fills the window keeps one row for it, so that it does not move.
	least := 1
	if m.session.Path() {
		least = foreseenRows // nothing changes more
	}
	room = max(room, least)
	p := m.foreseen()
	var rows []row
	for names := mostNames; names >= 0; names-- {
		rows = add(nil, m.say(p.Adds(names)), width, usual)
		rows = add(rows, m.say(p.Drops(names)), width, usual)
		if len(rows) <= room {
			break
		}
	}
	rows = clip(rows, room, width)
	for len(rows) < least {
		rows = append(rows, row{})
	}
	return rows
}
