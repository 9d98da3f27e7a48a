package people

import (
	"maps"

	"coop/internal/guide"
	"coop/internal/lang"
)

// Merge puts together two changes of one file: base is what was read, ours is
// what the program made of it, and disk is what a person has made of it by hand
// since. Each cell that we changed is ours, everything else is as on the disk.
//
// Who was taken off the list in the program is off it, even where the row was
// changed by hand: whoever asks the program to forget somebody means it. Who was
// taken off by hand is off it unless the program has changed the row. Rows that
// ours added stand at the end. Where both sides added an entry of the same id for
// two people, the one on the disk gets a new id: answers may already name ours.
func Merge(disk, base, ours File) File {
	m := merger{out: File{header: disk.Header()}, disk: disk, base: base, ours: ours}
	for _, c := range ours.columns() {
		if m.out.column(c.name) < 0 {
			m.out.header = append(m.out.header, ours.Header()[c.at])
		}
		m.columns = append(m.columns, meeting{c.name, c.at, base.column(c.name), m.out.column(c.name)})
	}
	m.ids = idSet{first: map[string]int{}, next: map[string]int{}}
	for _, f := range []File{disk, base, ours} {
		maps.Copy(m.ids.first, f.index())
	}
	m.fromDisk()
	m.fromOurs()
	return m.out
}

type merger struct {
	out, disk, base, ours File
	columns               []meeting
	ids                   idSet // of all three
}

// meeting is a column of ours and its place in ours, in base, or -1, and in the
// merged file.
type meeting struct {
	name            string
	ours, base, out int
}

// fromDisk takes the rows of the disk in their order.
func (m *merger) fromDisk() {
	base, ours := m.base.index(), m.ours.index()
	for _, d := range m.disk.rows {
		b, inBase := base[d.item.ID]
		o, inOurs := ours[d.item.ID]
		switch {
		case !d.listed || !inBase && !inOurs:
			m.out.rows = append(m.out.rows, d)
		case inBase && inOurs:
			m.out.rows = append(m.out.rows, m.cells(d, m.base.rows[b], m.ours.rows[o]))
		case inOurs && samePerson(d.item, m.ours.rows[o].item):
			m.out.rows = append(m.out.rows, m.cells(d, row{}, m.ours.rows[o]))
		case inOurs:
			m.out.rows = append(m.out.rows, m.renamed(d))
		}
	}
}

// fromOurs adds the rows that we added or changed and the disk does not have.
func (m *merger) fromOurs() {
	base, have := m.base.index(), m.out.index()
	for _, o := range m.ours.rows {
		if _, there := have[o.item.ID]; there || !o.listed {
			continue
		}
		b, inBase := base[o.item.ID]
		if inBase && len(m.changed(m.base.rows[b], o)) == 0 {
			continue
		}
		m.out.rows = append(m.out.rows, m.cells(row{listed: true}, row{}, o))
	}
}

// cells puts the cells of ours that differ from base into the row of the disk.
// The entry takes the same fields.
func (m *merger) cells(d, base, ours row) row {
	it := guide.Item{ID: ours.item.ID, Fields: d.item.Fields}
	for _, c := range m.changed(base, ours) {
		d = d.with(c.out, ours.cell(c.ours))
		it = it.With(guide.ID(c.name), ours.item.Fields[guide.ID(c.name)])
	}
	d.item = it
	return d
}

// changed returns the columns of ours whose cells differ from those of base.
func (m *merger) changed(base, ours row) []meeting {
	var out []meeting
	for _, c := range m.columns {
		if base.cell(c.base) != ours.cell(c.ours) {
			out = append(out, c)
		}
	}
	return out
}

// renamed gives a row of the disk a new id.
func (m *merger) renamed(d row) row {
	d.item.ID = m.ids.make(guide.Canonical(d.item.Fields[fieldName]))
	return d.with(m.out.column(columnID), d.item.ID)
}

// samePerson reports whether two entries have the same name.
func samePerson(a, b guide.Item) bool {
	return lang.Fold(guide.Canonical(a.Fields[fieldName])) == lang.Fold(guide.Canonical(b.Fields[fieldName]))
}
