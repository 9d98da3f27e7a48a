package markdown

import (
	"strings"
	"unicode"

	"coop/internal/doc"
)

// widest is the widest a column is made to look even; longer cells stick out.
const widest = 40

func (p *printer) table(t *doc.Table) string {
	rows := [][]string{p.cells(t.Head)}
	for _, r := range t.Rows {
		rows = append(rows, p.cells(r.Cells))
	}
	return grid(rows)
}

func (p *printer) cells(cells [][]doc.Inline) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		first, second, two := doc.Sides(c)
		out[i] = p.line(first, false, "<br>")
		if two {
			out[i] += "<br>" + p.other().line(second, false, "<br>")
		}
	}
	return out
}

func (p *printer) signature(s *doc.Signature) string {
	rows := [][]string{p.cells(s.Words.Head())}
	for _, who := range s.Rows {
		rows = append(rows, append(p.cells([][]doc.Inline{who}), strings.Repeat("_", 24), strings.Repeat("_", 24), strings.Repeat("_", 12)))
	}
	return grid(rows)
}

// grid prints rows as a table, the first row as its heading. Columns are padded,
// so that a table is a table when it is read raw too.
func grid(rows [][]string) string {
	n := 0
	for _, r := range rows {
		n = max(n, len(r))
	}
	if n == 0 {
		return ""
	}
	wide := make([]int, n)
	for i := range wide {
		wide[i] = 3
		for _, r := range rows {
			if i < len(r) {
				wide[i] = max(wide[i], min(width(r[i]), widest))
			}
		}
	}
	lines := make([]string, 0, len(rows)+1)
	for i, r := range rows {
		lines = append(lines, gridRow(r, wide))
		if i == 0 {
			lines = append(lines, rule(wide))
		}
	}
	return strings.Join(lines, "\n")
}

func gridRow(cells []string, wide []int) string {
	var b strings.Builder
	b.WriteByte('|')
	for i, w := range wide {
		cell := ""
		if i < len(cells) {
			cell = cells[i]
		}
		b.WriteString(" " + cell + strings.Repeat(" ", max(0, w-width(cell))) + " |")
	}
	return b.String()
}

func rule(wide []int) string {
	var b strings.Builder
	b.WriteByte('|')
	for _, w := range wide {
		b.WriteString(" " + strings.Repeat("-", w) + " |")
	}
	return b.String()
}

// width counts characters; marks above and below letters take no room.
func width(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.Is(unicode.Mn, r) {
			n++
		}
	}
	return n
}
