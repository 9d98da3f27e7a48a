package export

import (
	"bytes"
	"strings"
	"testing"

	"coop/internal/lang"
	"coop/internal/sheet"
	"coop/internal/sums"
)

// A spreadsheet can count with every amount, those below zero too, and the two
// tables stand one below the other.
func TestBudgetRows(t *testing.T) {
	r := sums.Work(sums.Plan{
		Demand: 2, Pay: 1345, Running: 100_000, Reserve: 2,
		Meet:  &sums.Meet{Year: 10, People: 2, Fee: 550, Staff: 3},
		Rates: sums.Rates{Holiday: 1207, Contingency: 500, Rise: 410, Worker: 1_800_000},
	})
	for _, l := range lang.Both() {
		rows := BudgetRows(r, l)
		want := len(r.Budget) + len(r.Cash) + 3
		if len(rows) != want {
			t.Fatalf("%d rows, want %d", len(rows), want)
		}
		last := rows[len(r.Budget)]
		if last[0] != r.Budget[len(r.Budget)-1].Name.In(l) || last[2] != "-1414.80" {
			t.Errorf("the last row of the years is %q", last)
		}
		if month := rows[len(rows)-1]; len(month) != 6 || month[0] != "12" || !strings.HasPrefix(month[4], "-") {
			t.Errorf("the last month is %q", month)
		}
		csv := sheet.Encode(rows)
		if bytes.Contains(csv, []byte("'-")) || !bytes.Contains(csv, []byte(",-1414.80,")) {
			t.Errorf("an amount below zero is no number:\n%s", csv)
		}
	}
	if rows := BudgetRows(sums.Result{}, lang.EN); rows != nil {
		t.Errorf("sums that wait for an answer have the rows %q", rows)
	}
}

func TestPounds(t *testing.T) {
	for pence, want := range map[int64]string{0: "0.00", 5: "0.05", -5: "-0.05", 123456: "1234.56", -100: "-1.00"} {
		if got := pounds(pence); got != want {
			t.Errorf("%d: got %s, want %s", pence, got, want)
		}
	}
}
