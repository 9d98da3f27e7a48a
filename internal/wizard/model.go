package wizard

import (
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// model is the shell: it draws the session's page, hands keys to the page's
// field, and acts on the keys that are the same everywhere. Every key has done
// all its work, saving too, when Update returns. Nothing is left to a message
// that comes later, so keys may come as fast as they like.
type model struct {
	session *interview.Session
	opt     Options
	lang    lang.Lang
	theme   theme
	width   int
	height  int

	page     interview.Page
	form     form         // without a field on a page that is only read
	fault    *guide.Fault // what is wrong with the answer, after Enter
	guess    int          // on a quiz, the answer given, or -1
	over     cover        // what lies over the page
	ask      form         // of the cover that asks
	copy     copying      // of the cover that saves elsewhere
	top      int          // the first row in sight
	scrolled bool         // by the last key, so that the page is not scrolled back

	work  *drafting // documents are being drafted; nil otherwise
	timer timer
	kept  *recorded // by the last key, where the pages are only shown
	wants []tea.Cmd // what is to happen outside after this message
	quit  bool      // the group has left
}

func newModel(s *interview.Session, opt Options) *model {
	m := &model{session: s, opt: opt, lang: opt.Lang, theme: newTheme(opt)}
	s.DraftLater()
	m.load()
	return m
}

func (m *model) Init() tea.Cmd { return nil }

func (m *model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = known(msg)
		m.spread()
		m.settle()
		return m, tea.ClearScreen
	case tick:
		return m, m.tick(msg)
	case progressed:
		m.work.now = interview.Progress(msg)
		return m, m.work.listen
	case drafted:
		m.quit = m.finish()
	case tea.KeyMsg:
		m.quit = slices.ContainsFunc(letters(msg), m.take)
	}
	if m.quit {
		return m, tea.Quit
	}
	m.settle()
	wants := m.wants
	m.wants = nil
	return m, tea.Batch(wants...)
}

// want asks for something to happen outside once the message has been acted on.
func (m *model) want(c tea.Cmd) { m.wants = append(m.wants, c) }

// letters takes apart what came so fast that it came as one key. A word: a key is
// told by its name, and the word "end" has the name of the key End, so that both
// this package and the text fields of huh would move the cursor and lose the word.
// And Esc with the key after it, which are read as that key with Alt held down.
func letters(k tea.KeyMsg) []tea.KeyMsg {
	if k.Alt && (k.Type == tea.KeyEsc || k.Type == tea.KeyEnter || k.Type == tea.KeyTab) {
		return []tea.KeyMsg{{Type: tea.KeyEsc}, {Type: k.Type}}
	}
	if k.Type != tea.KeyRunes || k.Paste || len(k.Runes) < 2 {
		return []tea.KeyMsg{k}
	}
	out := make([]tea.KeyMsg, len(k.Runes))
	for i, r := range k.Runes {
		out[i] = tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}, Alt: k.Alt}
	}
	return out
}

// known returns the size of the window. Where the terminal says that it is
// nothing, it does not know: serial lines and some containers do so.
func known(size tea.WindowSizeMsg) (width, height int) {
	if size.Width == 0 || size.Height == 0 {
		return 80, 24
	}
	return size.Width, size.Height
}

// press acts on a key and reports whether the group leaves.
func (m *model) press(k tea.KeyMsg) (leave bool) {
	if k.Paste && m.over == nothing {
		m.pass(k)
		return false
	}
	switch k.String() {
	case "ctrl+c":
		return m.leave()
	case "ctrl+y":
		m.switchLanguage()
	case "ctrl+o", "f1":
		m.lay(help)
	case "ctrl+t":
		m.pressTimer()
	case "pgup", "pgdown":
		m.scroll(k.String() == "pgdown")
	default:
		if m.over != nothing {
			return m.pressCover(k)
		}
		return m.pressPage(k)
	}
	return false
}

func (m *model) pressPage(k tea.KeyMsg) (leave bool) {
	s := m.session
	if m.showing() {
		if done, leave := m.pressShown(k); done {
			return leave
		}
	}
	switch k.String() {
	case "esc", "shift+tab":
		if m.page.Kind == interview.Quiz && m.guess >= 0 {
			m.load()
			return false
		}
		s.Back()
		m.load()
	case "ctrl+l":
		if m.page.Question != nil || m.page.Kind == interview.Quiz {
			s.Later()
			m.load()
		}
	case "ctrl+r":
		if m.page.Kind == interview.Overview {
			s.Back()
		} else {
			s.Review()
		}
		m.load()
	case "ctrl+g":
		s.Papers()
		m.page = s.Page()
		m.lay(documents)
	default:
		return m.pressField(k)
	}
	return false
}

func (m *model) pressField(k tea.KeyMsg) (leave bool) {
	key := k.String()
	e, typing := m.form.field.(*entry)
	switch {
	case m.form.field == nil:
		m.read(key)
	case typing && e.long && (key == "tab" || key == "ctrl+d"):
		return m.commit()
	case key == "tab":
		m.takeSuggestion()
	case key == "enter" && !(typing && e.long):
		return m.commit()
	case slices.Contains(keysUp(), key):
		m.shift(false)
	case slices.Contains(keysDown(), key):
		m.shift(true)
	default:
		m.pass(k)
	}
	return false
}

// The keys that move an entry of a list. Each has several names, for some
// terminals and window managers keep one or the other to themselves.
func keysUp() []string   { return []string{"ctrl+up", "shift+up", "alt+up"} }
func keysDown() []string { return []string{"ctrl+down", "shift+down", "alt+down"} }

// shift moves the entry of the current line up or down among the others.
func (m *model) shift(down bool) {
	if it, ok := m.form.current(); ok && m.session.Shift(it.id, down) {
		m.reload()
	}
}

// pass gives a key to the form and keeps what is half typed or ticked.
func (m *model) pass(k tea.KeyMsg) {
	if m.form.field == nil {
		return // words that are pasted on a page that is only read
	}
	before := m.form.half()
	m.form.pass(k)
	half := m.form.half()
	if half != before {
		m.session.SetDraft(half)
	}
	l, choosing := m.form.field.(*list)
	if half != before || choosing && !k.Paste {
		m.fault = nil
	}
	if choosing && k.String() == " " && m.page.Menu != nil {
		m.tickEntry(l)
	}
}

// tickEntry chooses or unchooses a person on a page of people.
func (m *model) tickEntry(l *list) {
	it, ok := l.current()
	switch {
	case !ok || !it.tickbox:
		return
	case it.radio:
		m.session.SetDraft(it.id) // in place of whoever was chosen; Enter goes on
	default:
		m.fault = m.session.Choose(it.id)
	}
	m.reload()
}

// read acts on a key on a page that is only read: the page first shows all of
// itself, then it goes on.
func (m *model) read(key string) {
	switch key {
	case "up":
		m.top--
	case "down":
		m.top++
	case "enter", " ":
		if m.below() {
			m.scroll(true)
			return
		}
		if key == "enter" {
			m.fault = m.session.Commit("")
			m.load()
		}
	}
}

// commit gives the answer of the page to the session, there and then.
func (m *model) commit() (leave bool) {
	if _, later := m.page.Value.(guide.Later); later && m.empty() {
		m.fault = m.session.Keep()
		m.load()
		return false
	}
	switch f := m.form.field.(type) {
	case *entry:
		m.fault = m.session.Commit(f.text)
	case *list:
		chosen := f.chosen()
		switch {
		case m.page.Kind == interview.Quiz && len(chosen) == 0:
			m.fault = m.session.Commit("") // nobody has to play
		case f.kind == one && len(chosen) == 0 && m.page.Question != nil && m.page.Question.Optional:
			m.fault = m.session.Commit("")
		case f.kind == one && len(chosen) == 0:
			m.fault = &guide.Fault{Text: wordChooseOne, Hint: wordUseArrows}
		case m.page.Kind == interview.Quiz:
			m.guess, m.form, m.top = f.at, form{}, 0
			return false
		case f.kind == menu:
			return m.choose(chosen[0])
		default:
			m.fault = m.session.CommitIDs(chosen)
		}
	}
	if m.fault == nil {
		m.load()
	}
	return false
}

// choose acts on a line of a menu.
func (m *model) choose(id string) (leave bool) {
	if id == interview.ChooseLeave {
		return m.leave()
	}
	m.fault = m.session.Choose(id)
	m.reload()
	return false
}

// takeSuggestion puts the suggestion where the answer goes. It is the answer
// only when the group says so with Enter.
func (m *model) takeSuggestion() {
	if m.page.Suggest == nil {
		return
	}
	switch v := m.page.Suggest.(type) {
	case guide.Choice:
		m.form.find(string(v))
	case guide.Choices:
		m.form.tickAll(v)
	default:
		m.form.fill(m.describe(v).In(m.lang))
	}
	m.session.SetDraft(m.form.half())
	m.fault = nil
}

// load takes over the page that the session shows now.
func (m *model) load() {
	before := m.page.Key
	m.page = m.session.Page()
	m.fault, m.guess, m.over, m.top = nil, -1, nothing, 0
	m.form = m.newForm()
	m.spread()
	if l, ok := m.form.field.(*list); ok && m.page.Kind == interview.Entries {
		m.startEntries(l, strings.HasPrefix(string(before), string(m.page.Key)+"/"))
	}
}

// startEntries makes that line of a page of entries the current one which the
// group needs next.
func (m *model) startEntries(l *list, added bool) {
	q := m.page.Question
	switch {
	case added && q.AtMost != nil && *q.AtMost == 1:
		m.form.find(interview.ChooseContinue)
	case added, !slices.ContainsFunc(l.items, func(it item) bool { return it.tickbox }):
		m.form.find(interview.ChooseAdd)
	}
}

// reload takes over the page after something was done on it. Where it is still
// the same page, its line stays the current one and what is wrong stays said.
func (m *model) reload() {
	before, fault, at := m.page.Key, m.fault, ""
	if it, ok := m.form.current(); ok {
		at = it.id
	}
	top := m.top
	m.load()
	if m.page.Key != before {
		return
	}
	m.fault, m.top = fault, top
	m.form.find(at)
}

// switchLanguage shows the same page in the other language and keeps what is
// half typed. An answer that nobody has touched is written anew.
func (m *model) switchLanguage() {
	before := m.prefillIfAsked()
	m.lang = m.lang.Other()
	if e, ok := m.form.field.(*entry); ok && e.text == before {
		m.form.fill(m.prefill(m.lang))
	}
}

func (m *model) prefillIfAsked() string {
	if m.page.Question == nil {
		return ""
	}
	return m.prefill(m.lang)
}
