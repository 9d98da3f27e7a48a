package wizard

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/guide"
)

// showing reports whether the page asks something of which nothing is recorded
// until the adviser says so.
func (m *model) showing() bool { return m.opt.Present && m.page.Question != nil }

// pressShown acts on a key of a page that is only shown. Everything but Ctrl+K
// points, looks or moves on. The first result is false for a key that does here
// what it does everywhere.
func (m *model) pressShown(k tea.KeyMsg) (done, leave bool) {
	l, choosing := m.form.field.(*list)
	e, typing := m.form.field.(*entry)
	switch key := k.String(); {
	case key == "ctrl+k":
		return true, m.keep()
	case key == "ctrl+l":
	case key == "tab", key == "ctrl+d" && typing && e.long:
		m.session.Pass()
		m.load()
	case key == "enter" && typing && !e.long:
		m.fault = &guide.Fault{Text: wordNotKept, Hint: wordKeepKey}
	case key == "enter" && choosing:
		m.point((l.at + 1) % len(l.items))
	case choosing && len(k.Runes) == 1 && k.Runes[0] >= '1' && k.Runes[0] <= '9' && l.numbers() <= singleDigits:
		if i := l.numbered(int(k.Runes[0] - '0')); i >= 0 {
			m.point(i)
		}
	default:
		// A key that moves an entry of a list would be recorded.
		return slices.Contains(slices.Concat(keysUp(), keysDown()), key), false
	}
	return true, false
}

// point makes a line of the list the current one.
func (m *model) point(i int) {
	if l, ok := m.form.field.(*list); ok {
		l.at, m.fault = i, nil
		m.form.pass(nil)
	}
}

// keep records what is pointed at, and says so on the page that follows.
func (m *model) keep() (leave bool) {
	before := m.page
	leave = m.commit()
	if m.page.Key == before.Key || before.Owner != nil {
		return leave
	}
	if v, ok := m.session.Answers().Get(before.Question.ID); ok && m.session.Err() == nil {
		m.kept = &recorded{before.Question, v}
	}
	return leave
}

// recorded is the answer that was recorded last.
type recorded struct {
	question *guide.Question
	value    guide.Value
}

// shownRemarks says what was recorded just now, and that nothing else is.
func (m *model) shownRemarks(width int) []row {
	if !m.opt.Present {
		return nil
	}
	var rows []row
	if m.kept != nil {
		said := m.kit().Describe(m.kept.question, m.kept.value, m.session.Answers().People())
		rows = add(rows, m.say(wordKept.Fill("value", said)), width, strong)
	}
	if m.showing() && m.head() == 2 {
		rows = add(rows, m.say(wordPoint), width, usual)
	}
	return rows
}

// shownKeys are the keys of a page that is only shown.
func (m *model) shownKeys() []binding {
	ks := []binding{bind("Ctrl+K", wordKeepThis), bind("Tab", wordGoOnNotKept), bind("Esc", wordBack)}
	l, choosing := m.form.field.(*list)
	if e, typing := m.form.field.(*entry); typing && e.long {
		ks = append(ks, bind("Enter", wordNewLine))
	}
	if choosing {
		ks = append(ks, bind("↑ ↓ Enter", wordMove))
		if l.numbers() > 1 {
			ks = append(ks, bind(l.digits(), wordGoTo))
		}
		if l.kind == many {
			ks = append(ks, binding{wordSpace, wordChoose})
		}
	}
	return append(ks, bind("Ctrl+O", m.helpWord()), bind("Ctrl+Y", wordLanguage), bind("Ctrl+R", wordCheck), bind("Ctrl+C", wordClose))
}
