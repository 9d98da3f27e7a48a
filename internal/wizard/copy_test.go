package wizard

import (
	"errors"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// When the folder cannot be written to, everything can be saved in another: asked
// for on leaving, said in words, and once it is done there is nothing to lose.
func TestSaveElsewhere(t *testing.T) {
	full := &interview.SaidError{Text: lang.Text{EN: "The disk is full", CY: "Mae'r ddisg yn llawn"}, Err: errors.New("full")}
	var asked []string
	s := interview.Start(small(), guide.Answers{}, lang.Date{Year: 2027, Month: 1, Day: 5}, "", nil, interview.Hooks{
		Save: func(a guide.Answers) (guide.Answers, error) { return a, full },
		Copy: func(_ guide.Answers, _ map[string]string, dir string) (string, error) {
			asked = append(asked, dir)
			if dir == "/bad" {
				return "", full
			}
			return dir + "/answers.yaml", nil
		},
	})
	for s.Page().Kind != interview.Ask {
		s.Commit("")
	}
	s.Later()
	p := &pilot{t: t, m: newModel(s, Options{Spare: "/documents"})}
	p.m.Update(tea.WindowSizeMsg{Width: 40, Height: 12})

	p.press("<ctrl+c>")
	p.see("Save them in another folder")
	p.press("<down><enter>")
	p.see("Where would you like to keep", "> /documents")
	p.press("<ctrl+u>/bad<enter>")
	p.see("Error: The disk is full")
	p.press("<ctrl+y>")
	p.see("Gwall: Mae'r ddisg yn llawn")
	p.press("<ctrl+y><ctrl+u>/good<enter>")
	p.see("/good/answers.yaml", "> Quit")
	if p.left {
		t.Fatal("left without being told to")
	}

	// Back at the questions the copy still counts, until something is said.
	p.press("<down><enter><ctrl+c>")
	if !p.left {
		t.Errorf("asked again though everything is saved:\n%s", p.screen())
	}
	if len(asked) != 2 || asked[0] != "/bad" || asked[1] != "/good" {
		t.Errorf("asked for %q", asked)
	}
}
