package sheet

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEncode(t *testing.T) {
	for _, c := range []struct {
		name string
		rows [][]string
		want string
	}{
		{"no rows", nil, ""},
		{"Welsh", [][]string{{"id", "name"}, {"ty", "Tŷ Glas"}}, "id,name\nty,Tŷ Glas\n"},
		{"empty cells", [][]string{{"", "a", ""}}, ",a,\n"},
		{"one empty cell", [][]string{{""}}, "\"\"\n"},
		{"no cells", [][]string{{}}, "\"\"\n"},
		{"every separator is quoted", [][]string{{"a,b", "a;b", "a\tb", "a b"}}, "\"a,b\",\"a;b\",\"a\tb\",a b\n"},
		{"quotation marks", [][]string{{`the "Hwb"`, "x"}}, "\"the \"\"Hwb\"\"\",x\n"},
		{"spaces at the ends", [][]string{{" a", "b "}}, " a,b \n"},
		{"line ends", [][]string{{"a\r\nb", "c\rd"}}, "\"a\nb\",\"c\nd\"\n"},
		{"amounts", [][]string{{"-12.50", "-3", "-1-1", "-1.", "+1"}}, "-12.50,-3,'-1-1,'-1.,'+1\n"},
		{"formulas", [][]string{{"=1+1", "+44 29", "-", "@x", "\tx", "\rx"}}, "'=1+1,'+44 29,'-,'@x,\"'\tx\",\"'\nx\"\n"},
		{"apostrophes", [][]string{{"'Abd", "'", "'=x", "O'Neil"}}, "'Abd,',''=x,O'Neil\n"},
		{"damaged", [][]string{{"a\xffb"}}, "a\ufffdb\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := string(Encode(c.rows))
			if want := bom + c.want; got != want {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestDecode(t *testing.T) {
	for _, c := range []struct {
		name, data string
		want       [][]string
	}{
		{"nothing", "", nil},
		{"only the mark", bom, nil},
		{"with the mark", bom + "a,b\n", [][]string{{"a", "b"}}},
		{"without", "a,b\n", [][]string{{"a", "b"}}},
		{"no last line end", "a,b", [][]string{{"a", "b"}}},
		{"semicolons", "a;b\n1,5;2\n", [][]string{{"a", "b"}, {"1,5", "2"}}},
		{"tabs", "a\tb\nc;d\t,\n", [][]string{{"a", "b"}, {"c;d", ","}}},
		{"one column", "a\nb;c\n", [][]string{{"a"}, {"b;c"}}},
		{"an empty line first", "\na;b\n", [][]string{{"a", "b"}}},
		{"a quoted comma in the head", "\"a,b,c\";d\n", [][]string{{"a,b,c", "d"}}},
		{"CRLF", "a,b\r\n\"c\r\nd\",e\r\n", [][]string{{"a", "b"}, {"c\nd", "e"}}},
		{"CR", "a,b\rc,d\r", [][]string{{"a", "b"}, {"c", "d"}}},
		{"ragged", "a,b\nc\nd,e,f\n", [][]string{{"a", "b"}, {"c"}, {"d", "e", "f"}}},
		{"formulas as typed", "=1,'=1,''=1,'a\n", [][]string{{"=1", "=1", "'=1", "'a"}}},
		{"right to left", "id,name\nx,מרים\n", [][]string{{"id", "name"}, {"x", "מרים"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Decode([]byte(c.data))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct {
		name, data string
		want       Error
	}{
		{"too large", strings.Repeat("x", MaxBytes+1), Error{Kind: TooLarge}},
		{"other encoding", "id,name\nty,T\xfd Glas\n", Error{NotUTF8, 2, 5}},
		{"other encoding after Welsh", bom + "ŵŷ,\xfd", Error{NotUTF8, 1, 4}},
		{"a quotation mark within", "a,b\nŵ,5\" pipe\n", Error{BareQuote, 2, 4}},
		{"never closed", "a,b\nc,\"d\ne,f\n", Error{OpenQuote, 2, 1}},
		{"closed too early", "a,b\n\"c\"d,e\n", Error{OpenQuote, 2, 3}},
		{"columns", strings.Repeat(",", MaxColumns-1) + "\n" + strings.Repeat(",", MaxColumns), Error{TooManyColumns, 2, MaxColumns + 1}},
		{"rows", strings.Repeat("x\n", MaxRows+1), Error{TooManyRows, MaxRows + 1, 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows, err := Decode([]byte(c.data))
			var got Error
			if !errors.As(err, &got) || got != c.want {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if rows != nil {
				t.Errorf("%d rows came with the error", len(rows))
			}
		})
	}
	if rows, err := Decode([]byte(strings.Repeat("x\n", MaxRows))); err != nil || len(rows) != MaxRows {
		t.Errorf("the last row that is allowed: %d rows, %v", len(rows), err)
	}
}

func TestAt(t *testing.T) {
	table, err := Read([]byte(bom + "id;name\r\n\r\nŵŷ;\"a\r\nb\";c\r\nd;e\r\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for r, row := range table.Rows {
		for c, cell := range append(row, "none") {
			line, col := table.At(r, c)
			got = append(got, fmt.Sprintf("%q %d:%d", cell, line, col))
		}
	}
	want := []string{
		`"id" 1:1`, `"name" 1:4`, `"none" 1:1`,
		`"ŵŷ" 3:1`, `"a\nb" 3:4`, `"c" 4:4`, `"none" 3:1`,
		`"d" 5:1`, `"e" 5:3`, `"none" 5:1`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := table.Line(5); got != "d;e" {
		t.Errorf("line 5 is %q", got)
	}
	if got := table.Line(0) + table.Line(99); got != "" {
		t.Errorf("lines that are not there are %q", got)
	}
}

// Whatever the cells hold, they come back, and what comes back is written alike.
func FuzzRoundTrip(f *testing.F) {
	for _, seed := range [][2]string{
		{"a", "b"}, {"'=x", "''+"}, {"'", ""}, {"", ""}, {"a;b", "\t"}, {"\ufeffx", "\r\n"}, {"\"", "\\."}, {"-1\r", "'\n'"}, {";;", "a,b"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a)+len(b) > 1<<16 {
			return
		}
		for _, rows := range [][][]string{{{a, b}}, {{a}, {b, a, b}}, {{}, {b}, {a}}} {
			first := Encode(rows)
			got, err := Decode(first)
			if err != nil {
				t.Fatalf("%q: %v", first, err)
			}
			want := make([][]string, len(rows))
			for i, row := range rows {
				want[i] = []string{}
				for _, cell := range row {
					want[i] = append(want[i], plain(cell))
				}
				if len(row) == 0 {
					want[i] = []string{""}
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatal(diff)
			}
			if second := Encode(got); string(second) != string(first) {
				t.Fatalf("written again: got %q, want %q", second, first)
			}
		}
	})
}

// Whatever a file holds, it is read or refused with a typed error, and what is
// read comes back.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{"a,b\n", "a;\"b\n\"\n", "\xff", "\"", "a\"", "'=x\t\n", "\r\r\n", "\ufeff\ufeffa"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		table, err := Read(data)
		if err != nil {
			_, ok := errors.AsType[Error](err)
			if !ok {
				t.Fatalf("%v is no Error", err)
			}
			return
		}
		for r, row := range table.Rows {
			for c := range row {
				if line, col := table.At(r, c); line < 1 || col < 1 {
					t.Fatalf("cell %d of row %d stands at %d:%d", c, r, line, col)
				}
			}
		}
		again, err := Decode(Encode(table.Rows))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(table.Rows, again); diff != "" {
			t.Fatal(diff)
		}
	})
}
