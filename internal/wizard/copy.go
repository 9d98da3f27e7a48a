package wizard

import (
	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/interview"
)

// copying is what the cover that saves elsewhere remembers.
type copying struct {
	form form   // the path to type, or what to do once it is saved
	file string // where it was saved
	err  error  // why it was not
}

// askWhere asks for another folder, since the group's own cannot be written to.
func (m *model) askWhere() {
	m.copy = copying{form: newForm(newEntry(m.opt.Spare, false))}
	m.over, m.top = elsewhere, 0
}

func (m *model) pressCopy(k tea.KeyMsg) (leave bool) {
	if k.String() != "enter" || k.Paste {
		m.copy.err = nil
		m.copy.form.pass(k)
		return false
	}
	switch f := m.copy.form.field.(type) {
	case *entry:
		if f.text == "" {
			return false
		}
		m.copy.file, m.copy.err = m.session.SaveCopy(f.text)
		if m.copy.err == nil {
			m.copy.form = newForm(&list{kind: menu, items: []item{{id: "leave", label: wordLeaving}, {id: "on", label: wordGoOn}}})
		}
	case *list:
		if it, _ := f.current(); it.id == "leave" {
			return true
		}
		m.lay(nothing)
	}
	return false
}

// whereTo returns the words above the path, or where everything was saved.
func (m *model) whereTo(width int) []row {
	if m.copy.file != "" {
		rows := add(nil, m.say(wordCopied.Fill("file", m.copy.file)), width, heading)
		return add(gap(rows), m.say(wordCopyUse), width, usual)
	}
	rows := add(nil, m.say(wordWhere), width, heading)
	return add(rows, m.say(wordWherePath), width, usual)
}

func (m *model) copyFault(width int) []row {
	if m.copy.err == nil {
		return nil
	}
	return add([]row{{}}, m.say(wordError.Fill("text", interview.ErrorWords(m.copy.err))), width, alarm)
}
