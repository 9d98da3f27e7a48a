package lines

import (
	"slices"
	"strings"

	"coop/internal/interview"
	"coop/internal/lang"
)

// line is a line of a menu and the number that is typed for it.
type line struct {
	n int
	interview.Choice
}

// enters lists what Enter chooses, which therefore needs no number.
func enters() []string { return []string{interview.ChooseContinue, interview.ChooseResume} }

// lines gives the lines of a menu their numbers. On a page of people the number
// of a line never moves while people are chosen and unchosen, so that the one
// that was heard stays true.
func lines(p interview.Page) []line {
	var out []line
	people := map[string]int{}
	for _, c := range p.Menu {
		if c.Mark != interview.NoMark {
			people[c.ID] = len(people) + 1
		}
	}
	n := 0
	for _, c := range p.Menu {
		if slices.Contains(enters(), c.ID) {
			continue
		}
		n++
		at := n
		if i, ok := people[strings.TrimPrefix(c.ID, prefixChange)]; ok && c.Mark == interview.NoMark {
			at = len(people) + 1 + i
		}
		out = append(out, line{n: at, Choice: c})
	}
	return out
}

// resumes returns where the group left off.
func resumes(p interview.Page) lang.Text {
	for _, c := range p.Menu {
		if c.ID == interview.ChooseResume {
			return c.Note
		}
	}
	return lang.Text{}
}

// has reports whether a menu holds a line.
func has(p interview.Page, id string) bool {
	return slices.ContainsFunc(p.Menu, func(c interview.Choice) bool { return c.ID == id })
}

// menu says the lines of a menu.
func (r *runner) menu(p interview.Page) {
	for _, l := range lines(p) {
		r.numbered(l.n, l.Label, l.Note)
		for _, t := range l.Wrong {
			r.out.joined(wordLookAgain.Fill("text", t))
		}
	}
}

// numbered says a number, what it stands for, and how that is now.
func (r *runner) numbered(n int, label lang.Text, notes ...lang.Text) {
	s := number(n) + ". " + label.In(r.out.lang)
	for _, t := range notes {
		note := t.In(r.out.lang)
		switch {
		case note == "":
		case strings.HasSuffix(s, "?"):
			s += " " + note
		default:
			s += ": " + note
		}
	}
	r.out.line(s)
}

// choose acts on a line of the overview, of a page of answers, or of the end.
func (r *runner) choose(p interview.Page, typed string) after {
	id := ""
	switch {
	case typed != "":
		for _, l := range lines(p) {
			if typed == number(l.n) || sameWords(typed, l.Label) {
				id = l.ID
				break
			}
		}
	case p.Kind == interview.Done:
		id = interview.ChooseLeave
	case p.Kind == interview.Overview:
		id = interview.ChooseResume
	default:
		id = interview.ChooseContinue
	}
	if id == interview.ChooseLeave {
		return leaves
	}
	if f := r.s.Choose(id); f != nil {
		r.error(f.Text)
		return asks
	}
	return shows
}
