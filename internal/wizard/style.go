package wizard

import "github.com/charmbracelet/lipgloss"

// look is what a row is for; a theme says how that looks. What a row says never
// rests on its look alone.
type look uint8

const (
	usual   look = iota
	bar          // the line at the top
	heading      // the question
	strong       // a word to find again, such as the name of a key
	current      // the line of a list that the keys act on
	alarm        // what went wrong
)

type theme [alarm + 1]lipgloss.Style

// newTheme uses the terminal's own colours, bold and reverse, nothing else: it
// must be readable on dark, light and tinted screens alike.
func newTheme(opt Options) theme {
	plain := lipgloss.NewStyle()
	bold := plain.Bold(true)
	switch opt.Theme {
	case "plain":
		return theme{plain, plain, plain, plain, plain, plain}
	case "high-contrast":
		return theme{plain, bold.Reverse(true), bold, bold, bold.Reverse(true), bold.Reverse(true)}
	}
	t := theme{bar: plain.Reverse(true), heading: bold, strong: bold, current: bold, alarm: bold}
	t[usual] = plain
	if !opt.NoColor {
		t[alarm] = bold.Foreground(lipgloss.ANSIColor(1))
	}
	return t
}

func (t theme) paint(r row) string {
	if r.text == "" {
		return ""
	}
	return t[r.look].Render(r.text)
}
