// Package wizard shows an interview on the full screen: one page at a time, with
// keys, colours and a cursor.
//
// It decides nothing about the questions, their order or what becomes of an
// answer: interview does, and saves before the next page is drawn. So nothing is
// lost however the program ends. It is the only package that knows Bubble Tea,
// huh and Lip Gloss. Only cli may import it.
package wizard

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"coop/internal/interview"
	"coop/internal/lang"
)

// IO is the terminal. Both ends must be one: the caller makes sure of that.
type IO struct {
	In, Out *os.File
}

// Options say how the wizard speaks and looks.
type Options struct {
	Lang    lang.Lang
	NoColor bool             // keep bold and reverse, drop colours
	Theme   string           // "" for the usual one, "high-contrast" or "plain"
	Folder  string           // where the answers are kept, as the group is to read it
	Cloud   string           // the service that keeps a copy of that folder, if one does
	Large   bool             // for a hall: one idea a screen, widely spaced, and few words
	Present bool             // show the pages and record nothing until the adviser says so
	Now     func() time.Time // the time of day, for the timer

	Spare string // a folder to offer where that one cannot be written to
}

// Run shows the session until the group leaves, and returns the language they
// read last. Every answer has been saved by then, unless the session's Err says
// otherwise and the group chose to leave all the same. An interrupt from outside
// is a way to leave, not an error.
func Run(ctx context.Context, io IO, s *interview.Session, opt Options) (lang.Lang, error) {
	m := newModel(s, opt)
	if err := show(ctx, io, m); err != nil {
		return m.lang, fmt.Errorf("show the wizard: %w", err)
	}
	return m.lang, nil
}

// ChooseLanguage asks for the language in both languages. The second result is
// false when the group left instead.
func ChooseLanguage(ctx context.Context, io IO, opt Options) (lang.Lang, bool, error) {
	m := newChooser(opt)
	if err := show(ctx, io, m); err != nil {
		return opt.Lang, false, fmt.Errorf("show the languages: %w", err)
	}
	return m.lang, m.chosen, nil
}

// show runs a model on the alternate screen.
func show(ctx context.Context, io IO, m tea.Model) error {
	useTerminalColours()
	_, err := tea.NewProgram(m,
		tea.WithContext(ctx),
		tea.WithInput(io.In),
		tea.WithOutput(&cursorWriter{File: io.Out}),
		tea.WithAltScreen(),
	).Run()
	if errors.Is(err, tea.ErrInterrupted) || ctx.Err() != nil {
		return nil //nolint:nilerr // an interrupt is a way to leave
	}
	return err
}

// useTerminalColours settles what Lip Gloss would otherwise find out by asking
// the terminal: sixteen colours, which the terminal's owner chose. With no
// colours at all it would drop bold and reverse too, so themes drop colours.
func useTerminalColours() {
	lipgloss.SetColorProfile(termenv.ANSI)
	lipgloss.SetHasDarkBackground(true)
}
