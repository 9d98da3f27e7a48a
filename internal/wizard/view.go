package wizard

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"coop/internal/lang"
)

// The smallest window in which a page can be used, and the narrowest in which
// the help stands beside it. Text is no wider than can be read with ease.
const (
	leastWidth  = 20
	leastHeight = 6
	paneFrom    = 100
	paneWidth   = 36
	widest      = 78
)

// screen is what is shown below the line at the top.
type screen struct {
	rows   []row // scrolls when it does not fit
	focus  span  // of the rows, those that must stay in sight
	at     place // of the cursor, in rows
	words  int   // how many of the rows, from the first, are the words of the question
	pinned []row // stays below the rows; on a page only read it holds the cursor
	read   bool
	foot   []string
}

// layout is a screen that has been fitted into the window.
type layout struct {
	screen
	width, height int   // of the rows in sight
	head          int   // the line at the top and the empty one below it, if there is room
	bodyHeight    int   // of everything between that and the foot
	above         []row // stays above the rows
}

func (m *model) View() string {
	if m.width == 0 {
		return "" // the terminal has not said yet how big it is
	}
	if m.width < leastWidth || m.height < leastHeight {
		return m.tooSmall()
	}
	l := m.layout()
	top := clamp(m.top, len(l.rows)-l.height)
	lines := make([]string, 0, m.height)
	edge := strings.Repeat(" ", m.margin())
	if l.head == 2 {
		lines = append(lines, "")
	}
	for _, r := range l.above {
		lines = append(lines, edge+m.theme.paint(r))
	}
	for i := range l.height {
		line := ""
		if top+i < len(l.rows) {
			line = m.theme.paint(l.rows[top+i])
		}
		lines = append(lines, edge+pad(line, l.width)+gutter(top, i, l))
	}
	for _, r := range l.pinned {
		lines = append(lines, edge+m.theme.paint(r))
	}
	for len(lines) < m.height-1-len(l.foot) {
		lines = append(lines, "")
	}
	m.addPane(lines, l.width)
	at := l.at
	switch {
	case l.read:
		at = place{row: l.height + len(l.pinned) - 1}
	case at.row < top || at.row >= top+l.height:
		at = place{} // the group has scrolled away from it
	default:
		at.row += len(l.above) - top
	}
	lines = append([]string{m.header()}, lines...)
	for _, line := range l.foot {
		lines = append(lines, edge+line)
	}
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	lines[len(lines)-1] += mark(place{at.row + l.head, min(at.col+m.margin(), m.width-1)})
	return strings.Join(lines, "\n")
}

// layout fits the page, or what lies over it, into the window. Where there is
// not enough room for everything, the foot gives way first, then what follows
// from an answer; the words of the question stay above what scrolls, and the line
// that the keys act on is always in sight.
func (m *model) layout() layout {
	l := layout{width: m.textWidth(), head: m.head()}
	l.screen = m.screen(l.width)
	l.bodyHeight = m.height - l.head - len(l.foot)
	least := min(len(l.rows), max(l.focus.to-l.focus.from, 3))
	l.pinned = clip(l.pinned, max(l.bodyHeight-least, 1), l.width)
	room := l.bodyHeight - len(l.pinned)
	if len(l.rows) > room {
		l.pin(clamp(room-least, l.words))
	}
	l.height = min(len(l.rows), room-len(l.above))
	return l
}

// pin takes the first n rows out of those that scroll.
func (l *layout) pin(n int) {
	l.above, l.rows = l.rows[:n], l.rows[n:]
	l.focus = span{l.focus.from - n, l.focus.to - n}
	l.at.row -= n
}

func (m *model) textWidth() int {
	width := m.width - 1 - m.margin()
	if m.pane() {
		width -= paneWidth + 2
	}
	if m.opt.Large {
		return min(width, widestLarge)
	}
	return min(width, widest)
}

// settle scrolls just far enough that the line which the keys act on is in sight.
func (m *model) settle() {
	if m.width < leastWidth || m.height < leastHeight {
		return
	}
	l := m.layout()
	if !l.read && !m.scrolled {
		m.top = min(m.top, l.focus.from)
		m.top = max(m.top, min(l.focus.to-l.height, l.focus.from))
	}
	m.scrolled = false
	m.top = clamp(m.top, len(l.rows)-l.height)
}

// scroll moves by a screenful less one line.
func (m *model) scroll(down bool) {
	step := max(m.layout().height-1, 1)
	if !down {
		step = -step
	}
	m.top += step
	m.scrolled = true
}

// below reports whether there is more to read.
func (m *model) below() bool {
	l := m.layout()
	return m.top+l.height < len(l.rows)
}

// screen returns what is to be shown now.
func (m *model) screen(width int) screen {
	s := screen{foot: m.foot()}
	switch {
	case m.work != nil:
		s.rows = m.progress(width)
		s.at = place{row: len(s.rows) - 1}
		s.focus = span{s.at.row, s.at.row + 1}
	case m.over == help:
		s.rows, s.read = m.help(width), true
	case m.over == documents:
		s.rows, s.read = m.papers(width), true
	case m.over == unsaved:
		s.add(m.trouble(width), &m.ask, width, m.lang, m.head() == 1)
	case m.over == elsewhere:
		s.add(m.whereTo(width), &m.copy.form, width, m.lang, m.head() == 1)
		s.pinned = m.copyFault(width)
	case m.form.field == nil:
		s.rows, s.read = m.body(width), true
	default:
		s.add(m.body(width), &m.form, width, m.lang, m.head() == 1)
		room := m.height - m.head() - len(s.foot) - len(s.rows)
		s.pinned = m.remarks(width, room)
		s.pinned = append(s.pinned, m.follows(width, room-len(s.pinned))...)
	}
	if s.read {
		s.pinned = m.action(&s)
	}
	return s
}

// roomy is the height from which there is room for empty lines.
const roomy = 16

// head is how many lines the top takes.
func (m *model) head() int {
	if m.height < roomy {
		return 1
	}
	return 2
}

// add puts a field below the words that belong to it.
func (s *screen) add(words []row, f *form, width int, l lang.Lang, short bool) {
	s.rows, s.words = words, spoken(words)
	if !short {
		s.rows = gap(s.rows)
	}
	rows, focus, at := f.draw(width, l)
	n := len(s.rows)
	s.rows = append(s.rows, rows...)
	s.focus = span{focus.from + n, focus.to + n}
	s.at = place{at.row + n, at.col}
}

// spoken counts the rows from the first to the end of the heading.
func spoken(rows []row) int {
	n := slices.IndexFunc(rows, func(r row) bool { return r.look == heading })
	for n >= 0 && n < len(rows) && rows[n].look == heading {
		n++
	}
	return max(n, 0)
}

// action is the line that says what Enter does on a page that is only read.
func (m *model) action(s *screen) []row {
	word := wordContinue
	if m.over != nothing {
		word = wordClose
	}
	room := m.height - m.head() - len(s.foot) - 2
	if clamp(m.top, len(s.rows)-room)+room < len(s.rows) {
		word = wordMore
	}
	return []row{{}, {prompt + m.say(word), current}}
}

func (m *model) tooSmall() string {
	lines := wrap(m.say(wordBigger), max(m.width, 1), "")
	lines = lines[:min(len(lines), max(m.height, 1))]
	return strings.Join(lines, "\n") + mark(place{})
}

// gutter shows at the edge that there is more above or below.
func gutter(top, i int, l layout) string {
	switch {
	case i == 0 && top > 0:
		return "↑"
	case i == l.height-1 && top+l.height < len(l.rows):
		return "↓"
	}
	return ""
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(width-ansi.StringWidth(s), 0))
}

// clamp keeps a number from 0 to most; a most below 0 counts as 0.
func clamp(n, most int) int { return max(min(n, most), 0) }
