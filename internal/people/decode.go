package people

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/sheet"
)

// maxID is the length of the longest id, as everywhere in a group's folder.
const maxID = 60

// Decode reads stakeholders.csv. Name is the file's name in the places. An empty
// file is a fresh one.
//
// All problems are reported, each with its row and column. A row that stands for
// nobody (no name, an id that is taken or unfit) is not on the list but stays in
// the file; a cell that is refused leaves its field without an answer, and the
// file keeps the cell as it was typed. An entry without an id gets one, made from
// its name, which Encode writes. Rows without anything in them are left out.
//
// Where there are errors the file is not to be saved over before a person has
// seen them.
func Decode(name string, data []byte, kit *guide.Toolkit) (File, problem.Problems) {
	d := &decoder{name: name, kit: kit}
	table, err := sheet.Read(data)
	if err != nil {
		d.unreadable(err)
		return File{}, d.problems
	}
	if len(table.Rows) == 0 {
		return File{}, nil
	}
	d.table = table
	d.file.header = table.Rows[0]
	if d.header() {
		d.rows()
	} else {
		d.keepAll()
	}
	d.problems.Sort()
	return d.file, d.problems
}

type decoder struct {
	name     string
	kit      *guide.Toolkit
	table    sheet.Table
	file     File
	fields   []field
	problems problem.Problems
}

// field is what the toolkit asks about an entry, its column or -1, and its options
// by all that people write for them, folded.
type field struct {
	*guide.Question
	column  int
	options map[string]string
}

func (d *decoder) report(row, cell int, p problem.Problem) {
	line, col := d.table.At(row, max(cell, 0))
	p.At = problem.Pos{File: d.name, Line: line, Col: col}
	if text := d.table.Line(line); len(text) <= 200 {
		p.Line = text
	}
	d.problems = append(d.problems, p)
}

// unreadable puts into words why the file is no table at all.
func (d *decoder) unreadable(err error) {
	var fault sheet.Error
	if !errors.As(err, &fault) {
		fault.Kind = sheet.OpenQuote // sheet returns no other error; this one fits most of what could go wrong
	}
	limit := map[sheet.Kind]int64{sheet.TooLarge: sheet.MaxBytes >> 20, sheet.TooManyRows: sheet.MaxRows, sheet.TooManyColumns: sheet.MaxColumns}[fault.Kind]
	words := wordsUnreadable[fault.Kind]
	d.problems = append(d.problems, problem.Problem{
		Code: problem.Invalid, Text: words[0].Fill("n", lang.Number(limit)), Hint: words[1],
		At: problem.Pos{File: d.name, Line: fault.Line, Col: fault.Col},
	})
}

// header judges the first row. Without a column for the names, or with two for
// one thing, nobody can say what the rows mean.
func (d *decoder) header() bool {
	first := map[string]int{}
	for i, cell := range d.file.header {
		name := normal(cell)
		if j, ok := first[name]; ok && d.known(name) {
			line, col := d.table.At(0, j)
			d.report(0, i, problem.Problem{
				Code: problem.Duplicate, Text: wordColumnTwice.Fill("column", name),
				Hint: wordFirstAt.Fill("place", problem.Pos{File: d.name, Line: line, Col: col}.String()),
			})
			continue
		}
		first[name] = i
	}
	if d.file.column(string(fieldName)) < 0 {
		d.report(0, 0, problem.Problem{
			Code: problem.Missing, Text: wordNoNameColumn,
			Hint: wordColumnsAre.Fill("columns", strings.Join(Columns(), ", ")),
		})
	}
	return len(d.problems) == 0
}

// known reports whether the program reads a column.
func (d *decoder) known(name string) bool {
	return slices.Contains(Columns(), name) || d.kit.Field(&guide.Question{Kind: guide.KindPeople}, guide.ID(name)) != nil
}

// keepAll keeps the rows of a file whose header cannot be read.
func (d *decoder) keepAll() {
	for _, cells := range d.table.Rows[1:] {
		d.file.rows = append(d.file.rows, row{cells: cells})
	}
}

// findFields looks up the columns of the fields, once for all rows. People who edit
// the list by hand write the label of an option as often as its id, in either
// language and with or without capitals.
func (d *decoder) findFields() {
	for _, q := range d.kit.People {
		f := field{Question: q, column: d.file.column(string(q.ID)), options: map[string]string{}}
		for _, o := range q.Options {
			for _, written := range []string{o.ID, o.Label.EN, o.Label.CY} {
				f.options[lang.Fold(written)] = o.ID
			}
		}
		d.fields = append(d.fields, f)
	}
}

// rows reads every row. Ids that are there come first, so that no id made from a
// name takes one of them.
func (d *decoder) rows() {
	d.findFields()
	id := d.file.column(columnID)
	ids := idSet{first: map[string]int{}, next: map[string]int{}}
	for n, cells := range d.table.Rows {
		if n == 0 || blank(cells) {
			continue
		}
		r := row{cells: cells}
		d.extra(n, cells)
		r.item, r.listed = d.item(n, r)
		r.item.ID = strings.TrimSpace(r.cell(id))
		r.listed = d.id(n, id, r.item.ID, ids) && r.listed
		if r.item.ID != "" && r.listed {
			ids.first[r.item.ID] = n
		}
		d.file.rows = append(d.file.rows, r)
	}
	if id < 0 {
		d.prepend()
		id = 0
	}
	for i, r := range d.file.rows {
		if r.listed && r.item.ID == "" {
			r.item.ID = ids.make(guide.Canonical(r.item.Fields[fieldName]))
			d.file.rows[i] = r.with(id, r.item.ID)
		}
	}
}

// idSet holds the ids that are taken: by the row where each stood first, and by
// slug the number that the next id made from it tries.
type idSet struct{ first, next map[string]int }

// make makes an id as guide.List.NewID does, without a search for each: lists of
// thousands may come without any ids.
func (s idSet) make(name string) string {
	slug := lang.Slug(name)
	id := slug
	for {
		if _, taken := s.first[id]; !taken {
			s.first[id] = 0
			return id
		}
		s.next[slug] = max(s.next[slug]+1, 2)
		id = slug + "-" + strconv.Itoa(s.next[slug])
	}
}

// prepend puts a column for the ids before the others.
func (d *decoder) prepend() {
	d.file.header = append([]string{columnID}, d.file.header...)
	for i, r := range d.file.rows {
		d.file.rows[i].cells = append([]string{""}, r.cells...)
	}
}

// extra reports cells beyond the header: often a comma in a text without quotes
// has moved the rest of the row one column on.
func (d *decoder) extra(n int, cells []string) {
	for i := len(d.file.header); i < len(cells); i++ {
		if cells[i] != "" {
			d.report(n, i, problem.Problem{Code: problem.Invalid, Text: wordTooManyCells, Hint: wordTooManyCellsHint})
			return
		}
	}
}

// item reads what the toolkit asks about an entry. The second result is false
// where it has no name.
func (d *decoder) item(n int, r row) (guide.Item, bool) {
	it := guide.Item{Fields: map[guide.ID]guide.Value{}}
	for _, f := range d.fields {
		raw := strings.TrimSpace(r.cell(f.column))
		if raw == "" {
			if f.ID == fieldName {
				d.report(n, f.column, problem.Problem{Code: problem.Missing, Text: wordNoName, Hint: wordNoNameHint})
			}
			continue
		}
		v, fault := f.parse(raw)
		if fault != nil {
			d.report(n, f.column, problem.Problem{Code: problem.Invalid, Text: fault.Text, Hint: fault.Hint})
			continue
		}
		it.Fields[f.ID] = v
	}
	_, named := it.Fields[fieldName].(guide.Text)
	return it, named
}

// parse reads a cell. A name is always a text: nobody is decided later.
func (f field) parse(raw string) (guide.Value, *guide.Fault) {
	switch {
	case raw == guide.Canonical(guide.Later{}) && f.ID != fieldName:
		return guide.Later{}, nil
	case f.Kind == guide.KindChoices:
		return f.ParseMany(strings.Fields(raw), nil)
	case len(f.Options) == 0:
		return f.Parse(raw)
	}
	if id, ok := f.options[lang.Fold(raw)]; ok {
		return guide.Choice(id), nil
	}
	return nil, notAnOption(f.Question, raw)
}

// notAnOption names the nearest option and all of them.
func notAnOption(q *guide.Question, raw string) *guide.Fault {
	ids := make([]string, len(q.Options))
	for i, o := range q.Options {
		ids[i] = o.ID
	}
	all := strings.Join(ids, ", ")
	hint := wordOptionsAre.Fill("options", all)
	if near := guide.Nearest(lang.Fold(raw), ids); near != "" {
		hint = wordNearest.Fill("near", near, "options", all)
	}
	return &guide.Fault{Text: wordNotAnOption.Fill("field", q.Short, "value", raw), Hint: hint}
}

// id judges the id of a row. None at all is well: one is made from the name.
func (d *decoder) id(n, column int, id string, ids idSet) bool {
	if id == "" {
		return true
	}
	if !goodID(id) {
		d.report(n, column, problem.Problem{
			Code: problem.Invalid, Text: wordBadID.Fill("id", id),
			Hint: wordBadIDHint.Fill("id", lang.Slug(id), "n", strconv.Itoa(maxID)),
		})
		return false
	}
	if first, twice := ids.first[id]; twice {
		line, col := d.table.At(first, column)
		d.report(n, column, problem.Problem{
			Code: problem.Duplicate, Text: wordIDTwice.Fill("id", id),
			Hint: wordIDTwiceHint.Fill("place", problem.Pos{File: d.name, Line: line, Col: col}.String()),
		})
		return false
	}
	return true
}

// goodID holds that an id is safe in every file.
func goodID(id string) bool {
	return id != "" && len(id) <= maxID && !strings.ContainsFunc(id, func(c rune) bool {
		return c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')
	})
}

func blank(cells []string) bool {
	return !slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) != "" })
}
