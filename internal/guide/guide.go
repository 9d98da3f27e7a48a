// Package guide is the domain: a toolkit of steps and questions, the answers of
// a group, and what the two say together: which questions are asked, which
// findings follow, which checks fail.
//
// It is pure: no files, no clock, no terminal, no formats. guidefile reads it
// from YAML; interview, check, draft and plan build on it. It may be imported by
// all of those and imports only lang and problem.
package guide

import (
	"coop/internal/lang"
	"coop/internal/problem"
)

// ID names a question, a step, a finding or a figure. Ids of questions have a
// dot (people.core), so that they are never mistaken for a word of the grammar.
type ID string

// Toolkit is everything that authors write, read and checked.
type Toolkit struct {
	Name    string
	Version int
	Title   lang.Text
	Before  lang.Text // said before the first question: where answers are kept, what not to type

	GroupName ID // the question whose answer is the group's name

	Paths    []Option // the ways through the steps, smallest first
	Path     PathRule
	Roles    []Role
	Groups   []Option    // the groups people and organisations of the list belong to
	People   []*Question // what is asked about each of them; the first field is the name
	Steps    []*Step
	Findings []*Finding
	Checks   []*Check
	Terms    []*Term

	Figures    []*Figure
	Matters    []*Matter    // what the papers of a form must settle
	Words      []*Word      // that a name may need, or may not hold without leave
	Sections   []*Section   // of the law, for what has no figure
	Regulators []*Regulator // whom to ask about care, in each nation

	byID map[ID]*Question
}

// PathRule says which question holds the path a group has chosen and which
// finding suggests one until it has.
type PathRule struct{ Question, Finding ID }

// Role is who does a task. FilledBy is the question whose answer names the person.
type Role struct {
	ID       string
	Label    lang.Text
	FilledBy ID
	Pos      problem.Pos
}

// Step is one step of the toolkit, from one file.
type Step struct {
	ID        ID
	Number    int // 1 to 12, from the name of its file
	Title     lang.Text
	Paths     []string // empty: all
	After     []ID     // steps it builds on
	Intro     lang.Text
	Activity  Activity
	Quiz      []QuizItem
	Questions []*Question
	Tasks     []*Task
	Papers    []string // documents that are made and shown when the step is through
	Pos       problem.Pos
}

// Activity is what an adviser does with the people in the room.
type Activity struct {
	Title   lang.Text
	Minutes int
	Needs   lang.Text
	Do      lang.Text
}

// QuizItem is a question for the room. It is not recorded; every answer has its because.
type QuizItem struct {
	Ask     lang.Text
	Answers []QuizAnswer
	Pos     problem.Pos
}

// QuizAnswer is one answer of a quiz, right or not, and why.
type QuizAnswer struct {
	Label   lang.Text
	Right   bool
	Because lang.Text
}

// Kind is what kind of answer a question takes. The list is closed.
type Kind string

// The kinds.
const (
	KindText     Kind = "text"      // one line
	KindLongText Kind = "long-text" // any number of lines
	KindYesNo    Kind = "yes-no"    // a choice between the options yes and no
	KindChoice   Kind = "choice"    // one option
	KindChoices  Kind = "choices"   // any number of options
	KindNumber   Kind = "number"    // a whole number
	KindPercent  Kind = "percent"   // a whole number from 0 to 100
	KindMoney    Kind = "money"     // pounds and pence
	KindDate     Kind = "date"
	KindMonthDay Kind = "month-day" // a day of every year
	KindEmail    Kind = "email"
	KindPeople   Kind = "people" // people and organisations of the list
	KindList     Kind = "list"   // a repeating group of fields
)

// Kinds lists every kind.
func Kinds() []Kind {
	return []Kind{
		KindText, KindLongText, KindYesNo, KindChoice, KindChoices, KindNumber, KindPercent,
		KindMoney, KindDate, KindMonthDay, KindEmail, KindPeople, KindList,
	}
}

// Question is one question, or one field of a list.
type Question struct {
	ID       ID
	Kind     Kind
	Paths    []string // empty: all
	Ask      lang.Text
	Short    lang.Text // a few words for blanks, tables and open points
	Hint     lang.Text
	Why      lang.Text
	Example  lang.Text
	Options  []Option
	AtLeast  *int64 // fewest options, people or items, or the least number
	AtMost   *int64
	When     Condition
	Suggest  *Suggestion
	Optional bool        // an answer is not needed for a complete document
	Unit     string      // of a number: what it counts, as figures do; may be empty
	Fields   []*Question // of a list
	Law      []ID        // figures it rests on
	Step     *Step       // nil for a field
	Pos      problem.Pos
}

// Option is one answer that can be chosen. LeadsTo says what follows from it.
type Option struct {
	ID      string
	Label   lang.Text
	LeadsTo lang.Text
	Alone   bool // chosen together with no other, such as "none of these"
	Pos     problem.Pos
}

// Suggestion is an answer offered and never taken by itself: a value, or what a
// finding says.
type Suggestion struct {
	Value   string
	Finding ID
}

// Task is a task of the plan. Days are working days.
type Task struct {
	ID       ID
	Title    lang.Text
	How      lang.Text
	Who      string // a role
	Days     Days
	Cost     *Cost // nil: nobody has said that it costs anything
	After    []ID
	When     Condition
	DoneWhen Condition
	By       ID // a question of kind date by which it must be done; may be empty
	Paths    []string
	Step     *Step
	Pos      problem.Pos
}

// Cost is what a task costs, in whole pounds: the least, which may be nothing,
// what is likely, and the most. About says what the money pays for.
type Cost struct {
	Least, Likely, Most int
	About               lang.Text
}

// Words puts the range into words. A single amount stands alone.
func (c *Cost) Words() lang.Text {
	if c.Least == c.Most {
		return pounds(c.Likely)
	}
	return wordCost.Fill("least", pounds(c.Least), "likely", pounds(c.Likely), "most", pounds(c.Most))
}

func pounds(n int) lang.Text { return lang.Same(lang.Money(int64(n) * 100)) }

// Days is a range of working days, each at least one.
type Days struct{ Least, Likely, Most int }

// Finding is a decision table: the first row that fits leads.
type Finding struct {
	ID      ID
	Title   lang.Text
	Results []Option // what it can say; LeadsTo says what comes with it
	Rows    []FindingRow
	Pos     problem.Pos
}

// FindingRow is one row: when it fits, what it says and why, and when a group
// should look again because its answers will no longer be true.
type FindingRow struct {
	Result    string
	When      Condition
	Because   lang.Text
	LookAgain lang.Text // may be none
	Pos       problem.Pos
}

// Check is a condition that must not hold.
type Check struct {
	ID      ID
	Law     bool // of the law, with its section
	Sums    bool // of answers that cannot all be right; neither is good practice, which only warns
	Error   bool // stops; never for practice
	Never   Condition
	Message lang.Text
	Hint    lang.Text
	Section string
	Source  string
	Figures []ID
	Pos     problem.Pos
}

// Term is an entry of the glossary: what a word means, and the Welsh forms in
// which it may be written.
type Term struct {
	ID     ID
	Word   lang.Text
	Means  lang.Text
	Gender string   // of the Welsh word: "m" or "f"; empty for a phrase that has none
	Plural string   // of the Welsh word, one of Forms; empty where there is none
	Forms  []string // Welsh forms, mutated and plural
	Pos    problem.Pos
}

// Index must be called once after a toolkit is made by hand; loading does it.
func (t *Toolkit) Index() {
	t.byID = map[ID]*Question{}
	for _, s := range t.Steps {
		for _, q := range s.Questions {
			q.Step = s
			t.byID[q.ID] = q
		}
		for _, k := range s.Tasks {
			k.Step = s
		}
	}
}

// Question returns the question of an id, or nil.
func (t *Toolkit) Question(id ID) *Question { return t.byID[id] }

// Questions returns every question in the order of the steps.
func (t *Toolkit) Questions() []*Question {
	var qs []*Question
	for _, s := range t.Steps {
		qs = append(qs, s.Questions...)
	}
	return qs
}

// Tasks returns every task in the order of the steps.
func (t *Toolkit) Tasks() []*Task {
	var ts []*Task
	for _, s := range t.Steps {
		ts = append(ts, s.Tasks...)
	}
	return ts
}

// Step returns the step of an id, or nil.
func (t *Toolkit) Step(id ID) *Step { return find(t.Steps, func(s *Step) bool { return s.ID == id }) }

// Finding returns the finding of an id, or nil.
func (t *Toolkit) Finding(id ID) *Finding {
	return find(t.Findings, func(f *Finding) bool { return f.ID == id })
}

// Term returns the glossary entry of an id, or nil.
func (t *Toolkit) Term(id ID) *Term { return find(t.Terms, func(x *Term) bool { return x.ID == id }) }

// Role returns the role of an id, or nil.
func (t *Toolkit) Role(id string) *Role {
	for i := range t.Roles {
		if t.Roles[i].ID == id {
			return &t.Roles[i]
		}
	}
	return nil
}

// Field returns the field of a list question, or of the people list, or nil.
func (t *Toolkit) Field(q *Question, id ID) *Question {
	return find(t.FieldsOf(q), func(f *Question) bool { return f.ID == id })
}

// FieldsOf returns the fields that are asked for each item of a list question,
// or for each entry that a people question adds.
func (t *Toolkit) FieldsOf(q *Question) []*Question {
	if q.Kind == KindPeople {
		return t.People
	}
	return q.Fields
}

// Option returns the option of an id, or nil.
func (q *Question) Option(id string) *Option { return option(q.Options, id) }

// Result returns the result of an id, or nil.
func (f *Finding) Result(id string) *Option { return option(f.Results, id) }

func option(options []Option, id string) *Option {
	for i := range options {
		if options[i].ID == id {
			return &options[i]
		}
	}
	return nil
}

func find[T any](all []*T, is func(*T) bool) *T {
	for _, x := range all {
		if is(x) {
			return x
		}
	}
	return nil
}
