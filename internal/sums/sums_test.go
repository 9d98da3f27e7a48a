package sums

import (
	"math/big"
	"math/rand/v2"
	"strconv"
	"testing"
)

func hourOf(g map[string]int64) Hour {
	return Hour{
		Pay: g["pay"], Travel: g["travel minutes"], Miles: g["miles"], Mile: g["paid for a mile"],
		Training: g["training share"], Sick: g["sick share"], Holiday: g["holiday share"],
		Insurance: g["insurance share"], Pension: g["pension share"],
		Running: g["running costs a year"], Hours: g["hours that carry them"], Surplus: g["surplus share"],
	}
}

func TestHour(t *testing.T) {
	file := tables(t, "hour.txt")
	given, want := file[0], file[1]
	for i := 1; i < len(given.head); i++ {
		lines := hourOf(given.column(t, i)).Lines()
		if len(lines) != len(want.rows) {
			t.Fatalf("%d lines, want %d", len(lines), len(want.rows))
		}
		for j, row := range want.rows {
			if l := lines[j]; l.ID != row[0] || strconv.FormatInt(l.Pence, 10) != row[i] {
				t.Errorf("%s: line %d is %s %d, want %s %s", want.head[i], j+1, l.ID, l.Pence, row[0], row[i])
			}
		}
	}
}

// A price 24p higher keeps up with pay that rises by one per cent.
func TestPayRisesByOnePercent(t *testing.T) {
	given := tables(t, "hour.txt")[0]
	base := hourOf(given.column(t, 1))
	more := base
	more.Pay = raised(base.Pay, 100)
	if more.Pay != 1358 {
		t.Fatalf("pay rises to %d", more.Pay)
	}
	if d := more.Lines().Pence("price") - base.Lines().Pence("price"); d != 24 {
		t.Errorf("the price rises by %d", d)
	}
}

func TestShares(t *testing.T) {
	for _, row := range tables(t, "shares.txt")[0].rows {
		n := numbers(t, row)
		if got := Above(n[0], n[1], n[2]); got != n[3] {
			t.Errorf("%d above %d of %d: got %d, want %d", n[0], n[1], n[2], got, n[3])
		}
	}
}

func TestAllowance(t *testing.T) {
	for _, row := range tables(t, "allowance.txt")[0].rows {
		n := numbers(t, row)
		if got := AfterAllowance(n[0]*n[1], n[2]); got != n[3] {
			t.Errorf("%d workers: got %d, want %d", n[0], got, n[3])
		}
	}
}

func TestBreakEven(t *testing.T) {
	for _, row := range tables(t, "even.txt")[0].rows {
		n := numbers(t, row[:3])
		got := "never"
		if hours, ok := BreakEven(n[0], n[1], n[2]); ok {
			got = strconv.FormatInt(hours, 10)
		}
		if got != row[3] {
			t.Errorf("%v: got %s", row, got)
		}
	}
}

func sessionOf(t *testing.T, given table) Session {
	t.Helper()
	s := Session{Holiday: 1207, Contingency: 500}
	for _, row := range given.rows {
		n := numbers(t, row[1:])
		c := Count{ID: row[0], Number: n[0], Pence: n[1]}
		switch row[0] {
		case "coordinator", "support":
			s.Work = append(s.Work, c)
		case "cover", "administration", "checks":
			s.Yearly = append(s.Yearly, c)
		default:
			s.Things = append(s.Things, c)
		}
	}
	return s
}

func TestSession(t *testing.T) {
	file := tables(t, "session.txt")
	lines := sessionOf(t, file[0]).Lines()
	if len(lines) != len(file[1].rows) {
		t.Fatalf("%d lines, want %d", len(lines), len(file[1].rows))
	}
	for _, row := range file[1].rows {
		if got := strconv.FormatInt(lines.Pence(row[0]), 10); got != row[1] {
			t.Errorf("%s: got %s, want %s", row[0], got, row[1])
		}
	}
}

func TestSessionBreaksEven(t *testing.T) {
	for _, row := range tables(t, "session-even.txt")[0].rows {
		n := numbers(t, row[:3])
		each, needed := "nobody", "never"
		if p, ok := Each(22303-n[1], n[0]); ok {
			each = strconv.FormatInt(p, 10)
		}
		if p, ok := PeopleNeeded(22303, n[1], n[2]); ok {
			needed = strconv.FormatInt(p, 10)
		}
		if each != row[3] || needed != row[4] {
			t.Errorf("%v: got %s and %s", row, each, needed)
		}
	}
}

func TestCash(t *testing.T) {
	file := tables(t, "cash.txt")
	rows := file[1]
	f := Flow{Opening: whole64(t, file[0].head[1]), Wait: 1}
	for _, row := range rows.rows {
		n := numbers(t, row)
		f.Invoiced, f.Pay, f.Other = append(f.Invoiced, n[1]), append(f.Pay, n[2]), append(f.Other, n[3])
	}
	months := f.Months()
	surplus := int64(0)
	for i, row := range rows.rows {
		n, m := numbers(t, row), months[i]
		surplus += n[1] - n[2] - n[3]
		if m.Closing != n[4] || m.Owed != n[5] {
			t.Errorf("month %d: closes with %d, owed %d, want %d and %d", m.Number, m.Closing, m.Owed, n[4], n[5])
		}
	}
	if surplus != 300000 || months[2].Closing-f.Opening != -200000 {
		t.Errorf("on paper %d, in cash %d", surplus, months[2].Closing-f.Opening)
	}
	if low := Lowest(months); low.Number != 1 || low.Closing != 260000 {
		t.Errorf("lowest in month %d with %d", low.Number, low.Closing)
	}
	f.Wait = 2
	if low := Lowest(f.Months()); low.Number != 3 || Gone(f.Months()) != 2 {
		t.Errorf("a month later: lowest in month %d, gone in month %d", low.Number, Gone(f.Months()))
	}
}

// Rounding is checked against fractions that are never rounded.
func TestRounding(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	half := big.NewRat(1, 2)
	floorOf := func(x *big.Rat) int64 { return new(big.Int).Div(x.Num(), x.Denom()).Int64() }
	for range 20_000 {
		n, d := r.Int64N(4_000_000)-2_000_000, r.Int64N(5_000)+1
		exact := big.NewRat(n, d)
		if got, want := halfUp(n, d), floorOf(new(big.Rat).Add(exact, half)); got != want {
			t.Fatalf("halfUp(%d, %d) is %d, want %d", n, d, got, want)
		}
		if got, want := up(n, d), -floorOf(new(big.Rat).Neg(exact)); got != want {
			t.Fatalf("up(%d, %d) is %d, want %d", n, d, got, want)
		}
		amount, all := r.Int64N(mostYear), r.Int64N(1<<40)+1
		part := r.Int64N(all + 1)
		product := new(big.Rat).Mul(big.NewRat(amount, 1), big.NewRat(part, all))
		if got, want := proportion(amount, part, all), floorOf(product.Add(product, half)); got != want {
			t.Fatalf("proportion(%d, %d, %d) is %d, want %d", amount, part, all, got, want)
		}
	}
}

func TestSpreadComesToTheWhole(t *testing.T) {
	for _, total := range []int64{0, 1, 11, 12, 13, 100, 1_000_000_007} {
		parts := spread(total, 12)
		sum, least, most := int64(0), parts[0], parts[0]
		for _, p := range parts {
			sum, least, most = sum+p, min(least, p), max(most, p)
		}
		if sum != total || most-least > 1 {
			t.Errorf("%d is spread as %v", total, parts)
		}
	}
}

func TestPercent(t *testing.T) {
	for bp, want := range map[int64]string{0: "0%", 300: "3%", 1207: "12.07%", 1250: "12.5%", 5: "0.05%", 110000: "1,100%"} {
		if got := Percent(bp); got != want {
			t.Errorf("%d: got %s, want %s", bp, got, want)
		}
	}
}
