package sheet

import "fmt"

// Kind is what is wrong with a file.
type Kind uint8

// The kinds.
const (
	TooLarge       Kind = iota // more than MaxBytes; there is no place
	NotUTF8                    // a byte that is no UTF-8
	TooManyRows                // more than MaxRows
	TooManyColumns             // more than MaxColumns in one row
	BareQuote                  // a quotation mark within a cell that has none round it
	OpenQuote                  // a quotation mark that is not closed where its cell ends
)

// String returns the kind in words, for logs and tests.
func (k Kind) String() string {
	return [...]string{
		TooLarge: "file too large", NotUTF8: "not in UTF-8", TooManyRows: "too many rows",
		TooManyColumns: "too many columns", BareQuote: "quotation mark within a cell", OpenQuote: "quotation mark not closed",
	}[k]
}

// Error is the first thing that is wrong with a file. Line and Col count from 1,
// the column in characters; both are 0 where there is no place.
type Error struct {
	Kind      Kind
	Line, Col int
}

// Error returns the fault and its place.
func (e Error) Error() string {
	if e.Line == 0 {
		return e.Kind.String()
	}
	return fmt.Sprintf("%s at line %d, column %d", e.Kind, e.Line, e.Col)
}
