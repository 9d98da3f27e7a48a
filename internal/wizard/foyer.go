package wizard

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// foyer shows the pages before a session. In a low window the words of a page
// come first, a screenful at each Enter, and then what can be chosen.
type foyer struct {
	*interview.Foyer
	lang   lang.Lang
	theme  theme
	width  int
	height int
	leaf   interview.Leaf
	form   form
	fault  *guide.Fault
	top    int
	moved  bool // a key that belongs to the field was pressed
}

// Enter shows the foyer until something is chosen, and returns the language that
// the group read last. The second result is false when they left instead.
func Enter(ctx context.Context, io IO, f *interview.Foyer, opt Options) (lang.Lang, bool, error) {
	m := &foyer{Foyer: f, lang: opt.Lang, theme: newTheme(opt)}
	m.load()
	if err := show(ctx, io, m); err != nil {
		return m.lang, false, fmt.Errorf("show the start: %w", err)
	}
	_, chosen := f.Visit()
	return m.lang, chosen, nil
}

func (m *foyer) Init() tea.Cmd { return nil }

func (m *foyer) load() {
	m.leaf, m.fault, m.top, m.moved = m.Page(), nil, 0, false
	if m.leaf.Menu == nil {
		m.form = newForm(newEntry("", false))
		return
	}
	l := &list{kind: menu}
	for i, c := range m.leaf.Menu {
		l.items = append(l.items, item{id: c.ID, number: i + 1, label: c.Label, note: c.Note})
	}
	m.form = newForm(l)
}

func (m *foyer) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = known(msg)
		m.settle()
		return m, tea.ClearScreen
	case tea.KeyMsg:
		if slices.ContainsFunc(letters(msg), m.press) {
			return m, tea.Quit
		}
		m.settle()
	}
	return m, nil
}

// press acts on a key and reports whether the foyer is left.
func (m *foyer) press(k tea.KeyMsg) (leave bool) {
	if _, chosen := m.Visit(); chosen {
		return true
	}
	key := k.String()
	switch {
	case key == "ctrl+c", key == "esc" && m.leaf.First:
		return true
	case key == "esc", key == "shift+tab":
		m.Back()
		m.load()
	case key == "ctrl+y":
		m.lang = m.lang.Other()
	case key == "pgup":
		m.top, m.moved = max(m.top-m.room(), 0), false
	case key == "pgdown", key == "enter" && !m.inSight():
		m.top, m.moved = m.top+m.room(), false
	case key == "enter":
		return m.commit()
	default:
		m.fault, m.moved = nil, true
		m.form.pass(k)
	}
	return false
}

func (m *foyer) commit() (leave bool) {
	switch f := m.form.field.(type) {
	case *entry:
		m.fault = m.Type(strings.TrimSpace(f.text))
	case *list:
		it, _ := f.current()
		switch it.id {
		case interview.ChooseLeave:
			return true
		case interview.ChooseLanguage:
			m.lang = m.lang.Other()
			return false
		}
		m.Choose(it.id)
		m.load()
	}
	_, chosen := m.Visit()
	return chosen
}

// rows returns the page, and where in it the field is.
func (m *foyer) rows() (rows []row, focus span, at place) {
	width := min(max(m.width-2, 1), widest)
	rows = add(nil, m.leaf.Heading.In(m.lang), width, heading)
	for _, t := range m.leaf.Says {
		rows = add(rows, strings.TrimSpace(t.In(m.lang)), width, usual)
	}
	rows = gap(rows)
	n := len(rows)
	more, focus, at := m.form.draw(width, m.lang)
	rows = append(rows, more...)
	if m.fault != nil {
		rows = add(append(rows, row{}), wordError.Fill("text", m.fault.Text).In(m.lang), width, alarm)
	}
	return rows, span{focus.from + n, focus.to + n}, place{at.row + n, at.col}
}

// room is how many rows are in sight above the line of keys.
func (m *foyer) room() int { return max(m.height-2, 1) }

// inSight reports whether the line that the keys act on can be seen.
func (m *foyer) inSight() bool {
	_, focus, _ := m.rows()
	return m.top <= focus.from && focus.to <= m.top+m.room()
}

// settle keeps the page in the window, and the line that the keys act on in
// sight once they act on it.
func (m *foyer) settle() {
	rows, focus, _ := m.rows()
	if m.moved || m.fault != nil {
		m.top = min(m.top, focus.from)
		m.top = max(m.top, min(max(focus.to, len(rows)*faulty(m.fault))-m.room(), focus.from))
	}
	m.top = clamp(m.top, len(rows)-m.room())
}

// faulty is 1 while something is wrong, which stands at the end of the page.
func faulty(f *guide.Fault) int {
	if f == nil {
		return 0
	}
	return 1
}

func (m *foyer) View() string {
	if m.width == 0 {
		return "" // the terminal has not said yet how big it is
	}
	rows, _, at := m.rows()
	var lines []string
	for i := range m.room() {
		line := ""
		if m.top+i < len(rows) {
			line = " " + m.theme.paint(rows[m.top+i])
		}
		lines = append(lines, line)
	}
	lines = append(lines, "", " "+m.foot())
	spot := place{m.height - 1, min(1, m.width-1)}
	if at.row >= m.top && at.row < m.top+m.room() {
		spot = place{at.row - m.top, min(at.col+1, m.width-1)}
	}
	return strings.Join(lines[:min(len(lines), m.height)], "\n") + mark(spot)
}

// foot says the keys, as many as there is room for.
func (m *foyer) foot() string {
	does := wordContinue
	switch {
	case !m.inSight():
		does = wordMore
	case m.leaf.Menu != nil:
		does = wordChoose
	}
	keys := []binding{bind("Enter", does)}
	if !m.leaf.First {
		keys = append(keys, bind("Esc", wordBack))
	}
	keys = append(keys, bind("Ctrl+Y", wordLanguage), bind("Ctrl+C", wordLeaving))
	var parts []string
	for _, k := range keys {
		part := k.name.In(m.lang) + " " + k.does.In(m.lang)
		if len([]rune(strings.Join(append(parts, part), " · "))) > m.width-2 {
			break
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, " · ")
}
