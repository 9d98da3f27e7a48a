package wizard

import (
	"fmt"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"coop/internal/interview"
	"coop/internal/lang"
)

func atTheDoor(size string) *foyer {
	m := &foyer{theme: newTheme(Options{}), Foyer: interview.NewFoyer(interview.Places{
		New: "/home/mair/Documents/my-coop", Known: []string{"/home/mair/Documents/choir"},
		Before: lang.Text{
			EN: strings.Repeat("What is said before anything else. ", 12) + "If there is danger, ring 999.",
			CY: strings.Repeat("Beth sy'n cael ei ddweud cyn popeth. ", 12) + "Os oes perygl, ffoniwch 999.",
		},
		Examples: func() []interview.Example { return []interview.Example{{ID: "sing", Dir: "/home/mair/sing"}} },
		Find:     func(string) (string, bool) { return "", false },
		Named:    func(string) (string, bool) { return "", false },
	})}
	m.load()
	width, height := 0, 0
	if _, err := fmt.Sscanf(size, "%dx%d", &width, &height); err != nil {
		panic(err)
	}
	m.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return m
}

func (m *foyer) types(typed string) {
	for _, k := range keys(typed) {
		m.Update(k)
	}
}

// Every frame of every page fits the window in both languages, and the cursor is
// in it, on the line that the keys act on as soon as they act.
func TestFoyerFits(t *testing.T) {
	for _, size := range []string{"40x12", "80x24", "200x60", "24x6", "1x1"} {
		m := atTheDoor(size)
		for _, typed := range []string{"", "<ctrl+y>", "<down>", "<down>", "<end>", "<up>", "3", "<enter>", "<enter>x<enter>", "<ctrl+y>", "<esc>", "4<enter>", "<pgdown>", "<pgup>", "<end><enter>", "5<enter>", "<enter>"} {
			m.types(typed)
			view := []byte(m.View())
			start, end, at, ok := readMark(view)
			if !ok {
				t.Fatalf("%s after %q: no cursor", size, typed)
			}
			lines := strings.Split(ansi.Strip(string(view[:start])+string(view[end:])), "\n")
			if len(lines) > m.height || at.row < 0 || at.row >= m.height || at.col < 0 || at.col >= m.width {
				t.Fatalf("%s after %q: %d lines, the cursor at %+v", size, typed, len(lines), at)
			}
			for _, line := range lines {
				if m.width >= leastWidth && ansi.StringWidth(line) > m.width {
					t.Fatalf("%s after %q: too wide: %q", size, typed, line)
				}
			}
			if m.moved && m.height > 6 && !m.inSight() {
				t.Fatalf("%s after %q: the current line is out of sight", size, typed)
			}
		}
	}
}

// In a low window the words come first: Enter shows the rest of them before it
// chooses anything.
func TestFoyerIsReadFirst(t *testing.T) {
	m := atTheDoor("40x12")
	if _, chosen := m.Visit(); chosen || m.inSight() {
		t.Fatal("the words are passed over")
	}
	for range 5 {
		if m.inSight() {
			break
		}
		m.types("<enter>")
	}
	if _, chosen := m.Visit(); chosen || !m.inSight() {
		t.Fatalf("Enter chose before it had shown everything:\n%s", m.View())
	}
	m.types("<enter>")
	if v, _ := m.Visit(); v.Dir != "/home/mair/Documents/choir" {
		t.Errorf("chosen: %+v", v)
	}
}
