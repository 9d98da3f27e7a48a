package cli

import (
	"strings"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/lang"
)

// edition is in which language a document is made, or in which two side by side.
type edition struct {
	first lang.Lang
	both  bool // the other language stands beside the first
}

// parseEdition reads en, cy, en+cy or cy+en. The second result is false when it is
// none of them.
func parseEdition(s string) (edition, bool) {
	before, after, both := strings.Cut(s, "+")
	first, ok := lang.Parse(before)
	if !both || !ok {
		return edition{first: first}, ok
	}
	second, ok := lang.Parse(after)
	return edition{first: first, both: true}, ok && second != first
}

// String returns the code, which stands in the names of files.
func (e edition) String() string {
	if e.both {
		return e.first.String() + "+" + e.first.Other().String()
	}
	return e.first.String()
}

// apart are the editions in one language each, for what cannot hold two: a list
// that a spreadsheet reads, or a calendar.
func (e edition) apart() []edition {
	if e.both {
		return []edition{{first: e.first}, {first: e.first.Other()}}
	}
	return []edition{e}
}

// edition composes a document in one language, or in both side by side.
func (d *drafter) edition(p *draft.Paper, e edition) (*doc.Document, error) {
	if !e.both {
		return d.compose(p, e.first)
	}
	var sides [2]*doc.Document
	var only [2]string
	for i, e := range e.apart() {
		in := d.input(e.first)
		in.Beside = true
		var err error
		if sides[i], err = d.set.Compose(p, in); err != nil {
			return nil, err
		}
		only[i] = wordOnly.In(e.first)
	}
	return doc.Pair(sides[0], sides[1], only)
}

// words are what the printers need of their own.
func (d *drafter) words(e edition) doc.Words {
	w := d.wordsIn(e.first)
	if e.both {
		second := d.wordsIn(e.first.Other())
		w.Second = &second
	}
	return w
}

func (d *drafter) wordsIn(l lang.Lang) doc.Words {
	day := d.state.Day()
	date := lang.Text{EN: day.In(lang.EN), CY: day.In(lang.CY)}
	return doc.Words{
		Lang: l.String(), Name: wordLanguage.In(l), Blank: wordBlank.In(l), Box: wordBox.In(l), Made: wordMade.Fill("date", date).In(l),
		Contents: wordContents.In(l), Page: wordPage.In(l),
	}
}
