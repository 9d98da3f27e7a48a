package guide

import (
	"slices"

	"coop/internal/problem"
)

// Truth is what is known of a condition. The zero value is NotKnown: nothing
// that has not been answered ever counts as answered no.
type Truth uint8

// The three values.
const (
	NotKnown Truth = iota
	False
	True
)

// String returns the value in words, for tests and messages to authors.
func (t Truth) String() string { return [...]string{"not known", "false", "true"}[t] }

// Not turns true and false round; what is not known stays so.
func (t Truth) Not() Truth {
	switch t {
	case True:
		return False
	case False:
		return True
	default:
		return NotKnown
	}
}

// And is false as soon as one is false, and true only when both are.
func (t Truth) And(u Truth) Truth {
	switch {
	case t == False || u == False:
		return False
	case t == True && u == True:
		return True
	}
	return NotKnown
}

// Or is true as soon as one is true, and false only when both are.
func (t Truth) Or(u Truth) Truth { return t.Not().And(u.Not()).Not() }

func truth(b bool) Truth {
	if b {
		return True
	}
	return False
}

// Op is what a condition does with its parts.
type Op uint8

// The operations. The zero value holds always: no condition at all.
const (
	Always Op = iota
	All
	Any
	Not
	Answered // whether a question has an answer that is decided: never not known
	Compare
)

// Comparison is how two measures are compared.
type Comparison string

// The comparisons, as authors write them.
const (
	Is          Comparison = "is"
	Has         Comparison = "has"
	AtLeast     Comparison = "at-least"
	AtMost      Comparison = "at-most"
	MoreThan    Comparison = "more-than"
	LessThan    Comparison = "less-than"
	EndsWith    Comparison = "ends-with"
	HasWordFrom Comparison = "has-word-from" // a word of a list of law/, by the name of the list
)

// Comparisons lists every comparison.
func Comparisons() []Comparison {
	return []Comparison{Is, Has, AtLeast, AtMost, MoreThan, LessThan, EndsWith, HasWordFrom}
}

// Condition is a condition over answers: true, false or not known yet.
type Condition struct {
	Op    Op
	Parts []Condition // of All, Any and Not
	Left  Measure     // of Compare; its ID is the question of Answered
	How   Comparison
	Right []Measure // one; several only for Is, Has and HasWordFrom, any of which will do
	Pos   problem.Pos
}

// MeasureKind is what a measure is taken from.
type MeasureKind uint8

// The kinds of measure.
const (
	Literal       MeasureKind = iota // Text, as the author wrote it
	AnswerTo                         // the answer to ID, or the field ID of the item
	TotalOf                          // the sum of the field Text over the entries of ID, those that fit Where
	CountOf                          // how many options, people or items ID has, those that fit Where
	SumOf                            // the sum of Parts
	LeastOf                          // the least of Parts
	MostOf                           // the most of Parts
	FigureOf                         // a figure of the law
	FindingOf                        // the result of a finding
	MembersNumber                    // how many entries the list of people has, those that fit Where
	ComputedOf                       // what another room works out; Text is its name
	Today                            // the day for which answers are judged
)

// Measure is one side of a comparison.
type Measure struct {
	Kind  MeasureKind
	Text  string
	ID    ID
	Where *Condition
	Parts []Measure
	Pos   problem.Pos
}

// IDs returns the ids of the questions a condition reads, findings left out, in
// the order in which they stand, each once.
func (c Condition) IDs() []ID {
	var ids []ID
	seen := map[ID]bool{}
	c.each(func(m Measure) {
		if (m.Kind == AnswerTo || m.Kind == CountOf || m.Kind == TotalOf) && !seen[m.ID] {
			seen[m.ID] = true
			ids = append(ids, m.ID)
		}
	})
	return ids
}

// FindingIDs returns the ids of the findings a condition reads.
func (c Condition) FindingIDs() []ID {
	var ids []ID
	c.each(func(m Measure) {
		if m.Kind == FindingOf {
			ids = append(ids, m.ID)
		}
	})
	return ids
}

// each calls f for every measure of the condition, those inside Where left out:
// their ids are fields of an item.
func (c Condition) each(f func(Measure)) {
	for _, p := range c.Parts {
		p.each(f)
	}
	switch c.Op {
	case Answered:
		f(Measure{Kind: AnswerTo, ID: c.Left.ID})
	case Compare:
		c.Left.each(f)
		for _, r := range c.Right {
			r.each(f)
		}
	case Always, All, Any, Not:
	}
}

func (m Measure) each(f func(Measure)) {
	f(m)
	for _, p := range m.Parts {
		p.each(f)
	}
}

// FigureIDs returns the ids of the figures a condition compares with.
func (c Condition) FigureIDs() []ID {
	var ids []ID
	c.each(func(m Measure) {
		if m.Kind == FigureOf {
			ids = append(ids, m.ID)
		}
	})
	return ids
}

// Same reports whether two conditions say the same in the same order, wherever
// they stand.
func (c Condition) Same(o Condition) bool {
	side := func(a, b Measure) bool { return a.same(b) }
	return c.Op == o.Op && c.How == o.How && side(c.Left, o.Left) &&
		slices.EqualFunc(c.Right, o.Right, side) &&
		slices.EqualFunc(c.Parts, o.Parts, func(a, b Condition) bool { return a.Same(b) })
}

func (m Measure) same(o Measure) bool {
	where := m.Where == nil && o.Where == nil || m.Where != nil && o.Where != nil && m.Where.Same(*o.Where)
	return where && m.Kind == o.Kind && m.Text == o.Text && m.ID == o.ID && slices.EqualFunc(m.Parts, o.Parts, Measure.same)
}
