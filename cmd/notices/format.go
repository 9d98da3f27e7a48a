package main

import (
	"maps"
	"slices"
	"strings"
)

// heading begins the line that names the parts whose terms follow. No line of a
// licence begins so.
const heading = "## "

// format writes the parts one after another. Parts under the very same terms
// share them, at the place of the first.
func format(parts []part) string {
	var order []string
	sharing := map[string][]string{}
	for _, p := range parts {
		terms := strings.Join(p.terms, "\n\n")
		if sharing[terms] == nil {
			order = append(order, terms)
		}
		sharing[terms] = append(sharing[terms], p.name)
	}
	var b strings.Builder
	for i, terms := range order {
		if i > 0 {
			b.WriteString("\n\n")
		}
		for _, name := range sharing[terms] {
			b.WriteString(heading + name + "\n")
		}
		b.WriteString("\n" + terms + "\n")
	}
	return b.String()
}

// headings returns the names of the parts in a text made by format.
func headings(text string) []string {
	var names []string
	for line := range strings.Lines(text) {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), heading); ok {
			names = append(names, name)
		}
	}
	return names
}

func sortedKeys(m map[string][]string) []string {
	return slices.Sorted(maps.Keys(m))
}
