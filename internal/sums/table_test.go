package sums

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// table is a block of a file in testdata: its heading and the rows below it.
type table struct {
	file string
	head []string
	rows [][]string
}

var apart = regexp.MustCompile(` {2,}`)

// tables reads the blocks of a file, which an empty line parts. Remarks are left out.
func tables(t *testing.T, name string) []table {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var out []table
	fresh := true
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "#"):
		case line == "":
			fresh = true
		case fresh:
			out, fresh = append(out, table{file: name, head: apart.Split(line, -1)}), false
		default:
			last := &out[len(out)-1]
			row := apart.Split(line, -1)
			if len(row) != len(last.head) {
				t.Fatalf("%s: %q has %d cells below %d headings", name, line, len(row), len(last.head))
			}
			last.rows = append(last.rows, row)
		}
	}
	if len(out) == 0 {
		t.Fatalf("%s holds no table", name)
	}
	return out
}

// column returns the numbers of a column by what stands in the first one.
func (x table) column(t *testing.T, i int) map[string]int64 {
	t.Helper()
	out := map[string]int64{}
	for _, row := range x.rows {
		out[row[0]] = whole64(t, row[i])
	}
	return out
}

func whole64(t *testing.T, s string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// numbers reads a row of whole numbers.
func numbers(t *testing.T, row []string) []int64 {
	t.Helper()
	out := make([]int64, len(row))
	for i, cell := range row {
		out[i] = whole64(t, cell)
	}
	return out
}
