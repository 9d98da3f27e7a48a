// Package people is the list of people and organisations and its file,
// stakeholders.csv.
//
// The file belongs to the group: it is opened in spreadsheets, sorted, and given
// columns of its own. So the package keeps what it does not know: rows and
// columns stay in their place, and a cell is written only where its value has
// changed. What is asked about each entry is data of the toolkit; the rest of
// the columns are text to this package.
//
// It is pure and touches no disk. cli, check, draft and export import it; it
// imports guide, problem, lang and sheet.
package people

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"coop/internal/guide"
	"coop/internal/sheet"
)

// FileName is the name of the list in the group's folder.
const FileName = "stakeholders.csv"

// The columns, and fields of the toolkit, that this package relies on.
const (
	columnID   = "id"
	fieldName  = guide.ID("name")
	fieldGroup = guide.ID("group")
)

// Columns returns the columns of a fresh file, in order. Their names are ids, the
// same in every language: a heading that followed the folder's language would
// break scripts, and the list of a group that changes its language.
func Columns() []string {
	return []string{
		columnID, string(fieldName), "organisation", string(fieldGroup), "relation", "needs", "offers",
		"contact", "keeper", "basis", "asked-on", "last-contact", "next-step",
	}
}

// File is a group's stakeholders.csv. It is never changed in place. The zero
// value is a fresh file: it has a header and nobody on it.
type File struct {
	header []string
	rows   []row
}

// row is a line of the file. One that could not be understood is kept for the
// file but stands for nobody.
type row struct {
	cells  []string // as in the file; may be fewer or more than the header has
	listed bool     // whether item is on the list
	item   guide.Item
}

// Header returns the columns of the file as they stand in it.
func (f File) Header() []string {
	if f.header == nil {
		return Columns()
	}
	return slices.Clone(f.header)
}

// List returns the people and organisations in the order of the file.
func (f File) List() guide.List {
	var l guide.List
	for _, r := range f.rows {
		if r.listed {
			l = append(l, r.item)
		}
	}
	return l
}

// Cell returns what stands in a column for an entry of the list, as it was typed:
// also in columns that the toolkit does not ask about. It is empty where there is
// no such entry, column or cell.
func (f File) Cell(id, column string) string {
	for _, r := range f.rows {
		if r.listed && r.item.ID == id {
			return r.cell(f.column(column))
		}
	}
	return ""
}

// With returns the file with another list: entries that changed are changed in
// their row, new ones stand at the end, and those that l does not have are gone.
// Rows that could not be understood stay.
func (f File) With(l guide.List) File {
	out := File{header: f.Header()}
	out.need([]guide.ID{columnID})
	for _, it := range l {
		out.need(slices.Collect(maps.Keys(it.Fields)))
	}
	columns := out.columns()
	next := map[string]guide.Item{}
	for _, it := range l {
		next[it.ID] = it
	}
	for _, r := range f.rows {
		it, stays := next[r.item.ID]
		switch {
		case !r.listed:
			out.rows = append(out.rows, r)
		case stays:
			out.rows = append(out.rows, r.update(columns, it))
		}
	}
	before := f.index()
	for _, it := range l {
		if _, ok := before[it.ID]; !ok {
			fresh := row{listed: true}.with(out.column(columnID), it.ID)
			out.rows = append(out.rows, fresh.update(columns, it))
		}
	}
	return out
}

// Encode writes the file: the header, then every row filled up to its length. The
// same file gives the same bytes.
func (f File) Encode() []byte {
	header := f.Header()
	rows := [][]string{header}
	for _, r := range f.rows {
		rows = append(rows, filled(r.cells, len(header)))
	}
	return sheet.Encode(rows)
}

// need adds the columns of fields that the file has no column for. New columns
// stand at the end: those of a fresh file in its order, others by their name.
func (f *File) need(fields []guide.ID) {
	rank := func(id guide.ID) int {
		if i := slices.Index(Columns(), string(id)); i >= 0 {
			return i
		}
		return len(Columns())
	}
	slices.SortFunc(fields, func(a, b guide.ID) int { return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a, b)) })
	for _, id := range fields {
		if f.column(string(id)) < 0 {
			f.header = append(f.header, string(id))
		}
	}
}

// update writes the fields of an entry that have changed into its row.
func (r row) update(columns []column, it guide.Item) row {
	for _, c := range columns {
		was, is := r.item.Fields[guide.ID(c.name)], it.Fields[guide.ID(c.name)]
		if !guide.Same(was, is) {
			r = r.with(c.at, guide.Canonical(is))
		}
	}
	r.item = it
	return r
}

// column is the name of a column and its place in the header.
type column struct {
	name string
	at   int
}

// columns returns the columns of the file. Where two have the same name only the
// first is there.
func (f File) columns() []column {
	var out []column
	seen := map[string]bool{}
	for i, h := range f.Header() {
		name := normal(h)
		if !seen[name] {
			out = append(out, column{name, i})
		}
		seen[name] = true
	}
	return out
}

// column returns the place of a column in the header, or -1. Where two have the
// same name the first counts.
func (f File) column(name string) int {
	return slices.IndexFunc(f.Header(), func(h string) bool { return normal(h) == normal(name) })
}

// index returns the place of every entry of the list among the rows.
func (f File) index() map[string]int {
	out := map[string]int{}
	for i, r := range f.rows {
		if r.listed {
			out[r.item.ID] = i
		}
	}
	return out
}

// normal is the name of a column without what spreadsheets and people change in it.
func normal(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// cell returns a cell, or nothing where the row is too short.
func (r row) cell(i int) string {
	if i < 0 || i >= len(r.cells) {
		return ""
	}
	return r.cells[i]
}

// with returns a copy of the row with one cell set.
func (r row) with(i int, cell string) row {
	r.cells = filled(r.cells, i+1)
	r.cells[i] = cell
	return r
}

// filled returns a copy of the cells with at least n of them.
func filled(cells []string, n int) []string {
	out := make([]string, max(n, len(cells)))
	copy(out, cells)
	return out
}
