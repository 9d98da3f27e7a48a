package wizard

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// row is one line of the screen, not painted yet.
type row struct {
	text string
	look look
}

// span is a range of rows, the end excluded.
type span struct{ from, to int }

// wrap breaks a text into lines of at most width cells. The first line begins
// with lead and the others with as many spaces, so that they hang below it.
func wrap(text string, width int, lead string) []string {
	indent := strings.Repeat(" ", ansi.StringWidth(lead))
	width = max(width-len(indent), 1)
	var lines []string
	for paragraph := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		lines = append(lines, wrapLine(paragraph, width)...)
	}
	for i := range lines {
		before := indent
		if i == 0 {
			before = lead
		}
		lines[i] = strings.TrimRight(before+lines[i], " ")
	}
	return lines
}

func wrapLine(text string, width int) []string {
	var lines []string
	line := ""
	for word := range strings.SplitSeq(text, " ") {
		for ansi.StringWidth(word) > width {
			if line != "" {
				lines, line = append(lines, line), ""
			}
			head := ansi.Truncate(word, width, "")
			if head == "" {
				return append(lines, word) // one character wider than the screen
			}
			lines, word = append(lines, head), word[len(head):]
		}
		switch {
		case word == "":
		case line == "":
			line = word
		case ansi.StringWidth(line)+1+ansi.StringWidth(word) > width:
			lines, line = append(lines, line), word
		default:
			line += " " + word
		}
	}
	return append(lines, line)
}

// add appends a text, wrapped, in one look. An empty text adds nothing.
func add(rows []row, text string, width int, as look) []row {
	if text == "" {
		return rows
	}
	return addLed(rows, "", text, width, as)
}

// addLed appends a text that hangs beside its lead.
func addLed(rows []row, lead, text string, width int, as look) []row {
	for _, line := range wrap(text, width, lead) {
		rows = append(rows, row{line, as})
	}
	return rows
}

// gap appends an empty row, unless there is nothing to keep apart.
func gap(rows []row) []row {
	if len(rows) == 0 || rows[len(rows)-1].text == "" {
		return rows
	}
	return append(rows, row{})
}

// paragraphs appends a text whose lines are paragraphs, kept apart.
func paragraphs(rows []row, text string, width int) []row {
	for line := range strings.SplitSeq(text, "\n") {
		rows = add(gap(rows), line, width, usual)
	}
	return rows
}

// clip keeps at most n rows and says so when words were cut off, within the width.
func clip(rows []row, n, width int) []row {
	n = max(n, 0)
	if len(rows) <= n {
		return rows
	}
	cut := slices.Clone(rows[:n])
	if n > 0 && slices.ContainsFunc(rows[n:], func(r row) bool { return r.text != "" }) {
		cut[n-1].text = ansi.Truncate(cut[n-1].text, width-1, "") + "…"
	}
	return cut
}
