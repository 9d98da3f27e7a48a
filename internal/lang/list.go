package lang

import "strings"

// List joins items into one line: a, b and c in English, a, b, c in Welsh.
//
// Welsh has no joiner that is safe before a word the program does not know. The
// word for and is a or ac by the sound that follows, which no letter tells for
// certain (ac wyth, but a Wrecsam), and a changes a first c, p or t. So the Welsh
// list has commas only. That reads well after a colon, which is where the house
// puts every value in a Welsh sentence: "Aelodau: Ann, Bob, Carys".
//
// When an item has a comma of its own, semicolons part the items.
func List(l Lang, items []string) string {
	sep := ", "
	last := " and "
	for _, item := range items {
		if strings.Contains(item, ",") {
			sep, last = "; ", "; and "
		}
	}
	if l == CY || len(items) < 2 {
		return strings.Join(items, sep)
	}
	end := len(items) - 1
	return strings.Join(items[:end], sep) + last + items[end]
}
