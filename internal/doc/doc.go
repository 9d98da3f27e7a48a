// Package doc is a document as a closed tree: headings, paragraphs, numbered
// clauses, lists, tables and places to write. Numbers are given and references
// turned into words here, once, so that every format says the same.
//
// It knows no toolkit, no answers and no format. What people typed arrives as
// text nodes and is never parsed. draft builds trees, the packages below render
// print them, export sets pictures and tables from them.
package doc

import "coop/internal/lang"

// Document is one paper in one language, or in both side by side.
type Document struct {
	ID     string // such as "our-idea"; the name of its file
	Lang   lang.Lang
	Second *Second // of a paper in both languages; nil for one
	Title  string
	For    string // whose paper it is, the group's name; may be empty
	Mark   string // what it is not to be taken for, said on every page; may be empty
	Notice []Block
	Blocks []Block
	Date   lang.Date // the day it was made
	Large  bool      // printed in large type
}

// Second is what a paper in both languages says in its second one outside of its
// blocks. What stands in them is a *Both.
type Second struct {
	Lang        lang.Lang
	Title, Mark string
}

// Block is a closed set: *Heading, *Paragraph, *List, *Clause, *Table, *Field,
// *Signature, *Box and *PageBreak.
type Block interface{ block() }

// Inline is a closed set: Text, Stress, Blank, Gap, Break, *Ref and *Both.
type Inline interface{ inline() }

// Heading is a heading inside a document. Level counts from 1, the level just
// below the title.
type Heading struct {
	ID    string // for references; may be empty
	Level int
	Text  []Inline
}

// Paragraph is running text.
type Paragraph struct{ Text []Inline }

// List is a list of items. Ordered lists count 1, 2, 3; they are not clauses and
// nothing refers to them. A list of Ticks has a box to tick before each item.
type List struct {
	Style ListStyle
	Items []Item
}

// ListStyle says what stands before each item of a List.
type ListStyle uint8

// The styles of a list.
const (
	Bullets ListStyle = iota
	Ordered
	Ticks
)

// Item is one item of a list: its words, and what hangs below it.
type Item struct {
	Text   []Inline
	Blocks []Block
}

// Clause is a numbered clause with a heading and numbered paragraphs up to two
// levels below it: 4, 4.1, (a). Numbers are empty until Resolve.
type Clause struct {
	ID      string
	Number  string
	Heading []Inline
	Says    []*Para
	Reads   []string // ids of the answers its words were made from, in order of reading
	Order   []string // ids of the answers on which its place, and so its number, hangs
	Figures []string // ids of the figures of the law it was made from
}

// Para is a numbered paragraph of a clause, with those below it.
type Para struct {
	ID     string
	Number string
	Text   []Inline
	Says   []*Para
}

// Table is a table with a heading row. Widths are shares of the line, one a
// column; nil shares it evenly.
type Table struct {
	Caption []Inline
	Head    [][]Inline
	Rows    []Row
	Widths  []int
}

// Row is a row of a table. The first cell is the row's heading.
type Row struct{ Cells [][]Inline }

// Field is a place to write by hand: a label and a number of empty lines, at least one.
type Field struct {
	Label []Inline
	Lines int
}

// Signature is a place to sign: one row for each label, each with a name, a
// signature and a date.
type Signature struct {
	Rows  [][]Inline
	Words SignatureWords
}

// SignatureWords are the headings of a signature block.
type SignatureWords struct{ Who, Name, Sign, Date []Inline }

// Head returns the headings in the order of their columns.
func (w SignatureWords) Head() [][]Inline { return [][]Inline{w.Who, w.Name, w.Sign, w.Date} }

// Box is a boxed notice that must not be overlooked.
type Box struct{ Blocks []Block }

// PageBreak starts a new page where the format has pages.
type PageBreak struct{}

// Text is plain words. It may hold any character a name may hold; every format
// escapes it.
type Text string

// Stress is words to be stressed.
type Stress string

// Blank is a visible blank: an answer that is not there yet. Label says in words
// what is to be decided, Question is the id of the question that decides it.
type Blank struct {
	Label    string
	Question string
}

// Gap is a short line to write on by hand. It is not an open question.
type Gap struct{}

// Break is a new line inside a paragraph.
type Break struct{}

// Ref is a reference to a heading or clause of the same document. Text is empty
// until Resolve.
type Ref struct {
	ID   string
	Text string
}

// Both is a text in two languages, that of the document first. It stands alone
// wherever a text may stand: no other inline is beside it or within it. A text of
// a paper in both languages that is no Both, such as a name, is the same in both.
type Both struct{ First, Second []Inline }

func (*Heading) block()   {}
func (*Paragraph) block() {}
func (*List) block()      {}
func (*Clause) block()    {}
func (*Table) block()     {}
func (*Field) block()     {}
func (*Signature) block() {}
func (*Box) block()       {}
func (*PageBreak) block() {}

func (Text) inline()   {}
func (Stress) inline() {}
func (Blank) inline()  {}
func (Gap) inline()    {}
func (Break) inline()  {}
func (*Ref) inline()   {}
func (*Both) inline()  {}

// Words are the few words a printer needs of its own, in the language of the
// document.
type Words struct {
	Lang     string // "en" or "cy"
	Name     string // of the language, in that language
	Blank    string // said before the label of a blank, such as "to be decided"
	Box      string // said before a box where there is nothing to draw one with, such as "Important"
	Made     string // "Made on 12 May 2027", already with its date
	Contents string // the heading of the list of contents
	Page     string // "Page {n} of {total}"
	Second   *Words // the same in the second language of a paper in both; nil for one
}

// Line returns one of the words, in both languages where there are two.
func (w Words) Line(say func(Words) string) []Inline {
	if w.Second == nil {
		return Line(say(w))
	}
	return Join(Line(say(w)), Line(say(*w.Second)))
}

// Other returns the words of the second language of a paper in both, and those of
// the only one where there are no others.
func (w Words) Other() Words {
	if w.Second == nil {
		return w
	}
	return *w.Second
}
