package docx

import (
	"strings"
	"unicode/utf8"

	"coop/internal/doc"
)

// cellPadding is the space left and right of the words in a cell, as the style of
// tables has it.
const cellPadding = 2 * 108

// columns gives the columns of a table their widths: their shares of a line, but
// room for the longest word of each as far as an even share goes, so that no sum
// of money is broken in two.
func (p *printer) columns(head [][]doc.Inline, rows []doc.Row, widths []int) []int {
	n := len(head)
	for _, r := range rows {
		n = max(n, len(r.Cells))
	}
	if n == 0 {
		return nil
	}
	line := lineWidth - p.step(p.depth)
	least := make([]int, n)
	note := func(cells [][]doc.Inline) {
		for i, c := range cells {
			least[i] = min(max(least[i], p.widest(c)), line/n)
		}
	}
	note(head)
	for _, r := range rows {
		note(r.Cells)
	}
	return widen(shares(widths, n, line), least)
}

// widest guesses the width of the longest word of a cell: a figure of Arial takes
// 0.56 of the height of the type, and so do most letters.
func (p *printer) widest(cell []doc.Inline) int {
	longest := 0
	for word := range strings.FieldsSeq(p.plain(cell)) {
		longest = max(longest, utf8.RuneCountInString(word))
	}
	return longest*p.size*56/10 + cellPadding
}

// shares gives so many columns their shares of a line. Shares that do not fit the
// table are left aside.
func shares(widths []int, columns, line int) []int {
	out := make([]int, columns)
	sum := 0
	for i := range out {
		out[i] = 1
		if len(widths) == columns {
			out[i] = max(widths[i], 1)
		}
		sum += out[i]
	}
	end, before := 0, 0
	for i, share := range out {
		end += share
		at := line * end / sum
		out[i], before = at-before, at
	}
	return out
}

// widen widens columns that are too narrow by what the others can spare, each in
// proportion. The least widths must not add up to more than there is.
func widen(widths, least []int) []int {
	need, spare := 0, 0
	for i, w := range widths {
		need += max(least[i]-w, 0)
		spare += max(w-least[i], 0)
	}
	if need == 0 {
		return widths
	}
	seen, taken := 0, 0
	for i, w := range widths {
		if w < least[i] {
			widths[i] = least[i]
			continue
		}
		seen += w - least[i]
		take := need*seen/spare - taken
		taken += take
		widths[i] = w - take
	}
	return widths
}
