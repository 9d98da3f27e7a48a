package wizard

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/lang"
)

// chooser is the page before everything else: which language?
type chooser struct {
	theme  theme
	form   form
	lang   lang.Lang
	chosen bool
	width  int
}

func newChooser(opt Options) *chooser {
	return &chooser{theme: newTheme(opt), lang: opt.Lang, form: newForm(&list{kind: menu, items: []item{
		{id: lang.CY.String(), number: 1, label: wordWelsh}, {id: lang.EN.String(), number: 2, label: wordEnglish},
	}})}
}

func (c *chooser) Init() tea.Cmd { return nil }

func (c *chooser) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		c.width, _ = known(msg)
		return c, tea.ClearScreen
	case tea.KeyMsg:
		return c, c.press(letters(msg)[0])
	}
	return c, nil
}

// press acts on a key. Here a digit is an answer by itself.
func (c *chooser) press(k tea.KeyMsg) tea.Cmd {
	switch key := k.String(); key {
	case "ctrl+c", "esc":
		return tea.Quit
	case "enter", "1", "2":
		if c.chosen {
			return nil
		}
		c.form.pass(k)
		it, _ := c.form.current()
		c.lang, c.chosen = lang.Parse(it.id)
		return tea.Quit
	default:
		c.form.pass(k)
	}
	return nil
}

func (c *chooser) View() string {
	if c.width == 0 {
		return "" // the terminal has not said yet how big it is
	}
	width := max(c.width-2, 1)
	rows := add(nil, wordChooseLanguage.CY+" · "+wordChooseLanguage.EN, width, heading)
	rows = gap(rows)
	n := len(rows)
	more, _, at := c.form.draw(width, c.lang)
	rows = append(rows, more...)
	var lines []string
	for _, r := range rows {
		lines = append(lines, " "+c.theme.paint(r))
	}
	foot := []string{
		"Enter " + wordContinue.CY + " · Ctrl+C " + wordLeaving.CY,
		"Enter " + wordContinue.EN + " · Ctrl+C " + wordLeaving.EN,
	}
	lines = append(lines, "", " "+foot[0], " "+foot[1])
	return strings.Join(lines, "\n") + mark(place{at.row + n, 1})
}
