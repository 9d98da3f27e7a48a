package wizard

import tea "github.com/charmbracelet/bubbletea"

// cover is what can lie over a page.
type cover uint8

const (
	nothing   cover = iota
	help            // why it is asked, an example, all keys
	documents       // what was drafted just now
	unsaved         // leaving though the answers could not be saved?
	elsewhere       // in which other folder?
)

// leave closes the wizard. Where the last answers could not be saved it tries
// once more and then asks, for closing would lose them.
func (m *model) leave() bool {
	if m.over == unsaved {
		return true
	}
	if m.session.Err() == nil {
		return true
	}
	m.session.Retry()
	if m.session.Err() == nil || m.session.Copied() != "" {
		return true
	}
	m.page = m.session.Page()
	m.lay(unsaved)
	m.ask = newForm(&list{kind: menu, items: []item{
		{id: "again", label: wordTryAgain}, {id: "copy", label: wordElsewhere}, {id: "on", label: wordGoOn}, {id: "lose", label: wordLoseThem},
	}})
	return false
}

// lay puts a cover over the page, or takes away the one that is there.
func (m *model) lay(c cover) {
	if m.over == c {
		c = nothing
	}
	m.over, m.top = c, 0
}

func (m *model) pressCover(k tea.KeyMsg) (leave bool) {
	key := k.String()
	switch {
	case key == "esc", key == "shift+tab":
		m.lay(nothing)
	case m.over == elsewhere:
		return m.pressCopy(k)
	case m.over == unsaved && key == "enter":
		return m.decide()
	case m.over == unsaved:
		m.ask.pass(k)
	case key == "up":
		m.top--
	case key == "down":
		m.top++
	case key == "enter", key == " ":
		if m.below() {
			m.scroll(true)
		} else if key == "enter" {
			m.lay(nothing)
		}
	}
	return false
}

// decide acts on what was chosen when the answers could not be saved.
func (m *model) decide() (leave bool) {
	switch it, _ := m.ask.current(); it.id {
	case "lose":
		return true
	case "copy":
		m.askWhere()
		return false
	case "again":
		m.over = nothing
		return m.leave()
	}
	m.lay(nothing)
	return false
}
