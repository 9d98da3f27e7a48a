package export

import (
	"strconv"

	"coop/internal/lang"
	"coop/internal/sums"
)

// BudgetRows returns the sums for a spreadsheet: the three years, and below them
// the cash of the first twelve months, each with headings in a language. Amounts
// are pounds written 1234.56, so that a spreadsheet counts with them. As long as
// an answer is missing there are no rows.
func BudgetRows(r sums.Result, l lang.Lang) [][]string {
	if r.Verdict == sums.NotKnown {
		return nil
	}
	rows := [][]string{said(l, wordBudgetHeadings[:])}
	for _, b := range r.Budget {
		row := []string{b.Name.In(l), b.How}
		for _, pence := range b.Years {
			row = append(row, pounds(pence))
		}
		rows = append(rows, row)
	}
	rows = append(rows, []string{""}, said(l, wordCashHeadings[:]))
	for _, m := range r.Cash {
		rows = append(rows, []string{strconv.Itoa(m.Number), pounds(m.Opening), pounds(m.In), pounds(m.Out), pounds(m.Closing), pounds(m.Owed)})
	}
	return rows
}

func said(l lang.Lang, texts []lang.Text) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = t.In(l)
	}
	return out
}

// pounds writes pence as 1234.56.
func pounds(pence int64) string {
	sign := ""
	if pence < 0 {
		sign, pence = "-", -pence
	}
	return sign + strconv.FormatInt(pence/100, 10) + "." + strconv.FormatInt(100+pence%100, 10)[1:]
}
