package wizard

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// help returns why the question is asked, an example, what follows from each
// answer, and every key.
func (m *model) help(width int) []row {
	var rows []row
	if m.opt.Large {
		rows = m.said(width) // what the page leaves out
	}
	if why := m.why(width); len(why) > 0 {
		rows = append(gap(rows), why...)
	}
	if p := m.foreseen(); !p.None() {
		rows = add(gap(rows), m.say(p.Adds(manyNames)), width, usual)
		rows = add(rows, m.say(p.Drops(manyNames)), width, usual)
	}
	if q := m.page.Question; q != nil && len(q.Options) > 0 && !q.Options[0].LeadsTo.IsZero() {
		rows = add(gap(rows), m.say(wordLeads), width, heading)
		for _, o := range q.Options {
			rows = add(rows, m.say(o.Label), width, strong)
			rows = addLed(rows, leadsTo, m.say(o.LeadsTo), width, usual)
		}
	}
	if len(rows) == 0 {
		rows = add(rows, m.say(wordHelp), width, heading)
	}
	rows = add(gap(rows), m.say(wordKeys), width, heading)
	for _, k := range append(m.keys(), bind("PgUp PgDn", wordScroll)) {
		rows = addLed(rows, k.name.In(m.lang)+"  ", m.say(k.does), width, usual)
	}
	return add(gap(rows), m.say(wordLetters), width, usual)
}

// why returns why the question of the page is asked, and an example.
func (m *model) why(width int) []row {
	q := m.page.Question
	if q == nil {
		return nil
	}
	var rows []row
	if !q.Why.IsZero() {
		rows = add(rows, m.say(wordWhy), width, heading)
		rows = add(rows, m.say(q.Why), width, usual)
	}
	if !q.Example.IsZero() {
		rows = add(gap(rows), m.say(wordExample), width, heading)
		rows = add(rows, m.say(q.Example), width, usual)
	}
	return rows
}

// pane reports whether there is room for why it is asked beside the page.
func (m *model) pane() bool {
	return m.width >= paneFrom && m.over == nothing && m.work == nil && !m.opt.Large && m.page.Question != nil && !m.page.Question.Why.IsZero()
}

// addPane puts why it is asked beside the lines of the page.
func (m *model) addPane(lines []string, width int) {
	if !m.pane() {
		return
	}
	for i, r := range clip(m.why(paneWidth), len(lines), paneWidth) {
		lines[i] = pad(lines[i], width+2) + " " + m.theme.paint(r)
	}
}

// binding is a key and what it does.
type binding struct{ name, does lang.Text }

func bind(name string, does lang.Text) binding { return binding{lang.Same(name), does} }

// keys lists the keys of the page, those first that a narrow window must show.
func (m *model) keys() []binding {
	p := m.page
	if m.showing() {
		return m.shownKeys()
	}
	var ks []binding
	e, typing := m.form.field.(*entry)
	l, choosing := m.form.field.(*list)
	switch {
	case typing && e.long:
		ks = append(ks, bind("Tab", wordContinue), bind("Enter", wordNewLine))
	case choosing && l.kind == many:
		ks = append(ks, binding{wordSpace, wordChoose}, bind("Enter", wordContinue))
	case choosing && l.kind == menu:
		ks = append(ks, bind("Enter", wordChoose))
	default:
		ks = append(ks, bind("Enter", wordContinue))
	}
	if p.Kind != interview.Before {
		ks = append(ks, bind("Esc", wordBack))
	}
	ks = append(ks, bind("Ctrl+O", m.helpWord()))
	does := m.timerKey()
	if m.activity() > 0 {
		ks = append(ks, bind("Ctrl+T", does))
	}
	switch {
	case p.Question != nil:
		ks = append(ks, bind("Ctrl+L", wordLater))
	case p.Kind == interview.Quiz:
		ks = append(ks, bind("Ctrl+L", wordSkip))
	}
	if choosing && p.Kind == interview.Entries && l.entries() > 1 {
		ks = append(ks, bind("Ctrl+↑ Ctrl+↓", wordOrder))
	}
	if p.Suggest != nil && !(typing && e.long) {
		ks = append(ks, bind("Tab", wordUse))
	}
	ks = append(ks, bind("Ctrl+Y", wordLanguage))
	switch {
	case p.Kind == interview.Overview:
	case p.Step != nil && p.Kind != interview.Check:
		ks = append(ks, bind("Ctrl+R", wordCheck))
	default:
		ks = append(ks, bind("Ctrl+R", wordOverview))
	}
	ks = append(ks, bind("Ctrl+G", wordMake), bind("Ctrl+C", wordLeave))
	if m.activity() == 0 && !does.IsZero() {
		ks = append(ks, bind("Ctrl+T", does))
	}
	if choosing {
		ks = append(ks, bind("↑ ↓", wordMove))
		if l.numbers() > 1 {
			ks = append(ks, bind(l.digits(), l.digitsDo()))
		}
	}
	return ks
}

func (m *model) helpWord() lang.Text {
	if m.width >= helpFrom && m.page.Question != nil && !m.page.Question.Why.IsZero() {
		return wordWhy
	}
	return wordHelp
}

// foot returns the keys that fit below the page; the help has all of them.
func (m *model) foot() []string {
	ks := m.keys()
	switch m.over {
	case nothing:
	case unsaved:
		ks = []binding{bind("Enter", wordChoose), bind("Esc", wordBack), bind("↑ ↓", wordMove)}
	case elsewhere:
		ks = []binding{bind("Enter", wordContinue), bind("Esc", wordBack)}
	default:
		ks = []binding{bind("Enter", wordClose), bind("PgUp PgDn", wordScroll), bind("Ctrl+Y", wordLanguage), bind("Ctrl+C", wordLeave)}
	}
	if m.work != nil {
		return nil
	}
	const between = " · "
	most := max(m.height/footShare, 1)
	if m.opt.Large {
		most = 1
	}
	var lines []string
	line, used := "", 0
	for _, k := range ks {
		name, does := k.name.In(m.lang), m.say(k.does)
		needs := ansi.StringWidth(name + " " + does)
		painted := m.theme[strong].Render(name) + " " + does
		if used > 0 && used+len(between)-1+needs <= m.width-1-m.margin() {
			line, used = line+between+painted, used+ansi.StringWidth(between)+needs
			continue
		}
		if used > 0 {
			lines = append(lines, line)
		}
		if len(lines) == most {
			return lines
		}
		line, used = painted, needs
	}
	return append(lines, line)
}

// helpFrom is the width from which the foot has room to say what the help holds.
const helpFrom = 60

// footShare is what part of the window's height the foot may take at most.
const footShare = 6

// complaint about an empty answer also says that it can wait.
func (m *model) faultHint() lang.Text {
	hint := m.fault.Hint
	if m.showing() && m.fault.Text == wordNotKept {
		return hint
	}
	if _, typing := m.form.field.(*entry); typing && m.page.Question.Kind != guide.KindEmail {
		hint = lang.Text{} // it says how to write the answer in a file
	}
	l, choosing := m.form.field.(*list)
	switch {
	case choosing && l.kind == many && len(l.chosen()) == 0:
		hint = wordUseSpace
	case m.page.Question == nil || m.page.Owner != nil || m.showing():
		return hint
	case !m.empty():
		return hint
	}
	switch {
	case hint.IsZero():
		return wordCanWait
	case m.head() == 1:
		return hint // a low window has no room for more
	}
	return lang.Join(". ", hint, wordCanWait)
}

// empty reports whether nothing has been answered on the page.
func (m *model) empty() bool {
	switch f := m.form.field.(type) {
	case *entry:
		return strings.TrimSpace(f.text) == ""
	case *list:
		return len(f.chosen()) == 0
	}
	return true
}
