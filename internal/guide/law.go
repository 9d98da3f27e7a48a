package guide

import (
	"slices"
	"strings"
	"unicode"

	"coop/internal/lang"
	"coop/internal/problem"
)

// Origin is where a fact was read and how far to trust it. No fact of the law or
// of practice goes without one.
type Origin struct {
	Section    string // the place in an Act or in regulations; empty for practice
	Source     string
	AsAt       lang.Date // the day on which it was true
	Confidence string    // one of Confidences
}

// Confidences lists how sure one can be of a fact, the surest first: read in the
// source itself, read in a good second source, old, and not read in any source.
func Confidences() []string { return []string{"high", "medium", "low", "check"} }

// Stale reports whether the fact was last read more than twelve months before a
// day. On no day at all nothing is stale.
func (o *Origin) Stale(today lang.Date) bool {
	if today.IsZero() {
		return false
	}
	limit := o.AsAt
	limit.Year++
	if !limit.Valid() { // 29 February
		limit.Day--
	}
	return limit.Compare(today) < 0
}

// Doubtful reports whether a paper that rests on the fact must say so: nobody has
// verified it, it is old, or it has not been read again for a year.
func (o *Origin) Doubtful(today lang.Date) bool {
	return o.Confidence == "check" || o.Confidence == "low" || o.Stale(today)
}

// Figure is a figure the law or practice sets, with where and when it was true.
type Figure struct {
	ID    ID
	Value int64
	Unit  string // one of Units
	About lang.Text
	Origin
	Pos problem.Pos
}

// Units lists what figures can count. A basis point is a hundredth of a per cent.
func Units() []string {
	return []string{
		"minutes", "hours", "days", "working-days", "weeks", "months", "years", "age",
		"people", "number", "pence", "pounds", "percent", "basis-points",
	}
}

// Words puts a figure and its unit into words, counted as each language counts.
func (f *Figure) Words() lang.Text { return measured(f.Value, f.Unit) }

// measured puts a number and its unit into words. Without a unit it is bare.
func measured(value int64, unit string) lang.Text {
	n := int(value)
	switch unit {
	case "minutes":
		return lang.Minutes(n)
	case "hours":
		return lang.Hours(n)
	case "days":
		return lang.Days(n)
	case "working-days":
		return lang.WorkingDays(n)
	case "weeks":
		return lang.Weeks(n)
	case "months":
		return lang.Months(n)
	case "years":
		return lang.Years(n)
	case "age":
		return wordAge.Fill("n", lang.Number(value))
	case "people":
		return lang.Count(n, lang.People())
	case "pence":
		return lang.Same(lang.Money(value))
	case "pounds":
		return pounds(n)
	case "percent":
		return lang.Same(lang.Number(value) + "%")
	case "basis-points":
		return lang.Same(strings.TrimPrefix(lang.Money(value), "£") + "%")
	}
	return lang.Same(lang.Number(value))
}

// Matter is something that the papers of a legal form must settle.
type Matter struct {
	ID     ID
	Forms  []string // the legal forms, as the question of the form names them
	About  lang.Text
	Points []Point // what it comes to, at least one; rules meet it point by point
	Origin
	Pos problem.Pos
}

// Point is one thing of a matter that the rules must settle.
type Point struct {
	ID    ID
	Row   int // of the registrar's form, from 1; 0 where the form has none
	About lang.Text
	When  Condition // it has to be settled only where this holds
	Pos   problem.Pos
}

// Word is a word, or a few, that the law or a registrar watches for in a name.
type Word struct {
	ID    ID
	List  string // such as financial; conditions name the list
	EN    []string
	CY    []string // with every mutated form in which it may stand
	About lang.Text
	Origin
	Pos problem.Pos
}

// Section is a place in the law that a check may name and that no figure, matter
// or word already stands for.
type Section struct {
	ID    ID
	About lang.Text
	Origin
	Pos problem.Pos
}

// Regulator is whom to ask about care in one nation.
type Regulator struct {
	ID     ID
	Nation string // one of Nations
	Name   lang.Text
	About  lang.Text
	Origin
	Pos problem.Pos
}

// Nations lists the four nations by their ids.
func Nations() []string { return []string{"wales", "england", "scotland", "ni"} }

// Figure returns the figure of an id, or nil.
func (t *Toolkit) Figure(id ID) *Figure {
	return find(t.Figures, func(f *Figure) bool { return f.ID == id })
}

// Section returns the place in the law of an id, or nil.
func (t *Toolkit) Section(id ID) *Section {
	for _, s := range t.Sections {
		if s.ID == id {
			return s
		}
	}
	return nil
}

// Point returns the point of a matter by its id, or nil.
func (t *Toolkit) Point(id ID) *Point {
	for _, m := range t.Matters {
		for i := range m.Points {
			if m.Points[i].ID == id {
				return &m.Points[i]
			}
		}
	}
	return nil
}

// MattersOf returns what the papers of a legal form must settle, in order.
func (t *Toolkit) MattersOf(form string) []*Matter {
	return slices.DeleteFunc(slices.Clone(t.Matters), func(m *Matter) bool { return !slices.Contains(m.Forms, form) })
}

// RegulatorsOf returns whom to ask in a nation, in order.
func (t *Toolkit) RegulatorsOf(nation string) []*Regulator {
	return slices.DeleteFunc(slices.Clone(t.Regulators), func(r *Regulator) bool { return r.Nation != nation })
}

// WordLists returns the names of the lists of words, each once, in order.
func (t *Toolkit) WordLists() []string {
	var names []string
	for _, w := range t.Words {
		if !slices.Contains(names, w.List) {
			names = append(names, w.List)
		}
	}
	return names
}

// WordsIn returns the words of a list that stand in a text, in either language and
// in any of their forms, each once. A word counts where it is whole and a few
// where they follow one another; letters with and without accents are the same.
func (t *Toolkit) WordsIn(text, list string) []*Word {
	var found []*Word
	folded := wholeWords(text)
	for _, w := range t.Words {
		stands := func(form string) bool { return strings.Contains(folded, wholeWords(form)) }
		if w.List == list && (slices.ContainsFunc(w.EN, stands) || slices.ContainsFunc(w.CY, stands)) {
			found = append(found, w)
		}
	}
	return found
}

// wholeWords folds a text and puts one space round each of its words, so that
// c.i.c. and C I C are the same, and bank is not in Bankside.
func wholeWords(s string) string {
	other := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }
	return " " + strings.Join(strings.FieldsFunc(lang.Fold(s), other), " ") + " "
}
