package lang

import "testing"

func TestList(t *testing.T) {
	for _, c := range []struct {
		items  []string
		en, cy string
	}{
		{nil, "", ""},
		{[]string{"Ann"}, "Ann", "Ann"},
		{[]string{"Ann", "Bob"}, "Ann and Bob", "Ann, Bob"},
		{[]string{"Ann", "Bob", "Carys"}, "Ann, Bob and Carys", "Ann, Bob, Carys"},
		{[]string{"Ann, the chair", "Bob", "Carys"}, "Ann, the chair; Bob; and Carys", "Ann, the chair; Bob; Carys"},
		{[]string{"Powys, Wales"}, "Powys, Wales", "Powys, Wales"},
	} {
		if got := List(EN, c.items); got != c.en {
			t.Errorf("English: got %q, want %q", got, c.en)
		}
		if got := List(CY, c.items); got != c.cy {
			t.Errorf("Welsh: got %q, want %q", got, c.cy)
		}
	}
}
