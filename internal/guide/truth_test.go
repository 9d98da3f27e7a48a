package guide

import "testing"

// The three values as a lawyer would write them down: F false, ? not known, T true.
func TestTruth(t *testing.T) {
	letter := map[byte]Truth{'F': False, '?': NotKnown, 'T': True}
	for _, c := range []struct {
		what string
		of   func(a, b Truth) Truth
		rows [3]string // for a F, ?, T: the result with b F, ?, T
	}{
		{"and", Truth.And, [3]string{"FFF", "F??", "F?T"}},
		{"or", Truth.Or, [3]string{"F?T", "??T", "TTT"}},
		{"not", func(a, _ Truth) Truth { return a.Not() }, [3]string{"TTT", "???", "FFF"}},
	} {
		for i, a := range "F?T" {
			for j, b := range "F?T" {
				if got, want := c.of(letter[byte(a)], letter[byte(b)]), letter[c.rows[i][j]]; got != want {
					t.Errorf("%s of %c and %c: got %s, want %s", c.what, a, b, got, want)
				}
			}
		}
	}
	var zero Truth
	if zero != NotKnown {
		t.Error("what nobody has set must not be known")
	}
}
