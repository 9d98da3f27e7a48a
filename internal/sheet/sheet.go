// Package sheet turns rows of cells into a CSV file that any spreadsheet opens,
// and such a file back into rows.
//
// It knows nothing of what the cells mean and says nothing to people: what goes
// wrong comes back as an [Error] with its place, for the caller to put into
// words. It imports nothing of the project; people, export and cli import it.
package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// The limits on what is read.
const (
	MaxBytes   = 4 << 20
	MaxRows    = 10_000
	MaxColumns = 100
)

// bom tells Excel that the file is UTF-8. Without it Tŷ opens as TÅ·.
const bom = "\ufeff"

// formula holds the characters with which a cell becomes a formula in some
// spreadsheet. A return is written as a line feed, so it stands here as one.
const formula = "=+-@\t\n"

// Encode writes rows as CSV: UTF-8 with a byte order mark, commas, lines that end
// in LF. Every spreadsheet reads LF, and git shows and merges such a file line by
// line on every system, where CRLF would mark each line as changed.
//
// Line ends within a cell become LF, and bytes that are no text become U+FFFD. A
// cell that a spreadsheet would run as a formula gets an apostrophe before it;
// Decode takes it off again. A row without cells is read back as one empty cell.
// Nothing else changes: Decode gives the rows that Encode was given.
func Encode(rows [][]string) []byte {
	var b bytes.Buffer
	b.WriteString(bom)
	for _, row := range rows {
		for i, cell := range row {
			if i > 0 {
				b.WriteByte(',')
			}
			write(&b, protect(plain(cell)), len(row) == 1)
		}
		if len(row) == 0 {
			b.WriteString(`""`)
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// write puts quotes round a cell that needs them. An empty cell that is alone does,
// because an empty line is no row at all. The standard writer is not used: it leaves
// a semicolon bare, which some spreadsheets take for the end of the cell and which
// would mislead separator.
func write(b *bytes.Buffer, cell string, alone bool) {
	if bare := !strings.ContainsAny(cell, ",;\t\n\""); bare && (cell != "" || !alone) {
		b.WriteString(cell)
		return
	}
	b.WriteByte('"')
	b.WriteString(strings.ReplaceAll(cell, `"`, `""`))
	b.WriteByte('"')
}

// plain gives every line end its plain form and makes the text valid.
func plain(cell string) string {
	if strings.Contains(cell, "\r") {
		cell = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(cell)
	}
	return strings.ToValidUTF8(cell, "\ufffd")
}

// protect puts one apostrophe before a formula, also before one that has
// apostrophes already. So expose can always take one off, and a name such as
// 'Abd al-Karim is left alone by both.
func protect(cell string) string {
	if isFormula(strings.TrimLeft(cell, "'")) {
		return "'" + cell
	}
	return cell
}

// expose takes off the apostrophe that protect put on.
func expose(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && isFormula(strings.TrimLeft(rest, "'")) {
		return rest
	}
	return cell
}

func isFormula(cell string) bool {
	return cell != "" && strings.IndexByte(formula, cell[0]) >= 0 && !isAmount(cell)
}

// isAmount reports whether a cell is a number below zero and nothing else, such as
// -12.50, with which a spreadsheet should count.
func isAmount(cell string) bool {
	digits, minus := strings.CutPrefix(cell, "-")
	whole, decimals, dotted := strings.Cut(digits, ".")
	only := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	return minus && only(whole) && (!dotted || only(decimals))
}

// Decode reads the rows of a CSV file. See [Read] for what it takes.
func Decode(data []byte) ([][]string, error) {
	t, err := Read(data)
	return t.Rows, err
}

// Table is a file that has been read: its rows, and where each cell stands.
type Table struct {
	// Rows have as many cells as their lines; lines may differ. Empty lines are
	// no rows.
	Rows [][]string

	data   []byte
	starts []int   // where each line of data begins
	cells  [][]pos // by row and column
}

// pos is a place in the data: the line counts from 1, the column in bytes.
type pos struct{ line, col int32 }

// At returns the line and column, counted from 1 and the column in characters, of
// a cell that is given by its index in Rows. A cell that its row does not have
// stands where the row begins.
func (t Table) At(row, cell int) (line, column int) {
	places := t.cells[row]
	if cell >= len(places) {
		cell = 0
	}
	return t.place(int(places[cell].line), int(places[cell].col))
}

// Line returns a line of the file without its end, or nothing where there is no
// such line. Lines count from 1.
func (t Table) Line(n int) string {
	if n < 1 || n > len(t.starts) {
		return ""
	}
	line, _, _ := bytes.Cut(t.data[t.starts[n-1]:], []byte("\n"))
	return string(line)
}

// place turns a column in bytes into one in characters.
func (t Table) place(line, col int) (int, int) {
	text := t.Line(line)
	return line, utf8.RuneCountInString(text[:min(max(col-1, 0), len(text))]) + 1
}

// Read reads a CSV file: UTF-8 with or without a byte order mark; commas,
// semicolons or tabs, whichever the first row has most of; any line ends. The
// error is an [Error]: the first thing that is wrong, and where.
func Read(data []byte) (Table, error) {
	if len(data) > MaxBytes {
		return Table{}, Error{Kind: TooLarge}
	}
	data = bytes.TrimPrefix(data, []byte(bom))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
	t := Table{data: data, starts: lineStarts(data)}
	if line, col, ok := badByte(data); ok {
		return Table{}, t.fault(NotUTF8, line, col)
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma = separator(data)
	r.FieldsPerRecord = -1
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		if err != nil {
			return Table{}, t.quoteFault(err)
		}
		if err := t.add(row, r.FieldPos); err != nil {
			return Table{}, err
		}
	}
}

func (t *Table) add(row []string, at func(int) (int, int)) error {
	line, col := at(0)
	switch {
	case len(t.Rows) == MaxRows:
		return t.fault(TooManyRows, line, col)
	case len(row) > MaxColumns:
		line, col = at(MaxColumns)
		return t.fault(TooManyColumns, line, col)
	}
	places := make([]pos, len(row))
	for i, cell := range row {
		line, col := at(i)
		row[i], places[i] = expose(cell), pos{int32(line), int32(col)}
	}
	t.Rows, t.cells = append(t.Rows, row), append(t.cells, places)
	return nil
}

func (t Table) quoteFault(err error) error {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		return fmt.Errorf("read CSV: %w", err)
	}
	if errors.Is(err, csv.ErrBareQuote) {
		return t.fault(BareQuote, parse.Line, parse.Column)
	}
	// A quote that is never closed is noticed at the end of the file; the row in
	// which it opens is where a person has to look.
	if parse.Line != parse.StartLine {
		return t.fault(OpenQuote, parse.StartLine, 1)
	}
	return t.fault(OpenQuote, parse.Line, parse.Column)
}

func (t Table) fault(kind Kind, line, col int) Error {
	line, col = t.place(line, col)
	return Error{Kind: kind, Line: line, Col: col}
}

// separator finds what stands between the cells: whichever of comma, semicolon
// and tab the first row has most of outside quotes, and a comma where it has none.
func separator(data []byte) rune {
	counts := map[byte]int{}
	quoted := false
	for _, c := range data {
		if c == '"' {
			quoted = !quoted
		}
		if c == '\n' && !quoted && len(counts) > 0 {
			break
		}
		if !quoted {
			counts[c]++
		}
	}
	best := byte(',')
	for _, c := range []byte{';', '\t'} {
		if counts[c] > counts[best] {
			best = c
		}
	}
	return rune(best)
}

func lineStarts(data []byte) []int {
	starts := []int{0}
	for i, c := range data {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// badByte finds the first byte that is no UTF-8.
func badByte(data []byte) (line, col int, found bool) {
	line, col = 1, 1
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			return line, col, true
		}
		col += size
		if r == '\n' {
			line, col = line+1, 1
		}
		data = data[size:]
	}
	return 0, 0, false
}
