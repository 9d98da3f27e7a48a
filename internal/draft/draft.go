// Package draft turns papers, which are data, and the answers of a group into
// documents: it chooses, repeats and fills, and records which answers each clause
// read.
//
// It numbers nothing and prints nothing: doc and render do. It holds no sentence
// of a paper; those stand in templates. Only cli imports it.
package draft

import (
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

// Set is every paper, read and checked.
type Set struct {
	kit    *guide.Toolkit
	papers []*Paper
	forms  []*Form
	unread []guide.Condition // of the forms whose clauses were not read
}

// Papers returns the papers in the order in which they are made.
func (s *Set) Papers() []*Paper { return s.papers }

// Paper returns the paper of an id, or nil.
func (s *Set) Paper(id string) *Paper {
	for _, p := range s.papers {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// Paper is one document as data.
type Paper struct {
	ID      string
	Title   lang.Text
	About   lang.Text // what it is for, in a few words
	Large   bool      // printed in large type
	When    guide.Condition
	Checked bool // a person has read the Welsh
	Blocks  []*block
	Pos     problem.Pos

	once      *Paper // what it becomes once the group is registered; nil for most
	byForm    bool   // without another title it has that of the legal form
	formWords bool   // it speaks of the society and its rules, so each form says it in its own words

	marks    []*block // what it is not to be taken for: the first that holds is said on every page
	prevails []*block // which language counts: the first that holds is said where both stand side by side
}

// kind is what a block becomes. The list is closed.
type kind string

const (
	kindHeading   kind = "heading"
	kindText      kind = "text"
	kindBullets   kind = "bullets"
	kindNumbered  kind = "numbered"
	kindTicks     kind = "ticks"
	kindClause    kind = "clause"
	kindTable     kind = "table"
	kindFill      kind = "fill"
	kindSign      kind = "sign"
	kindBox       kind = "box"
	kindPageBreak kind = "page-break"
	kindInsert    kind = "insert"
	kindItem      kind = "item" // of a list, a clause or a table
)

// block is a block of a paper, an item of a list, a paragraph of a clause or a
// row of a table: what it says, when, and for each of what.
type block struct {
	kind   kind
	id     string
	when   guide.Condition
	each   string // the id of a question, "people", or empty
	where  *guide.Condition
	text   both
	head   []both // of a table: its columns
	cells  []both // of a row
	widths []int
	lines  int // of a field to fill in
	level  int // of a heading
	insert string
	below  []*block

	asRegistered bool // it is made from the answers as they were registered
	pos          problem.Pos
}

// both is a text with marks in both languages.
type both [2]sentence

// sentence is plain words and marks in order.
type sentence []mark

// mark is plain words, or a function with what it is given.
type mark struct {
	words  string
	stress bool
	fn     string // empty for plain words
	args   []string
}

// Inserts lists what a paper can have inserted that the program makes itself.
func Inserts() []string {
	return []string{"open-points", "plan", "stakeholder-list", "missing-voices", "problems", "question-sheets", "budget", "rules", "coverage", "rules-plain", "amendments", "beside-model"}
}
