package sums

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

// given is a column of a table in which a dash is no answer.
type given map[string]string

func (g given) has(key string) bool { return g[key] != "-" }

func (g given) n(t *testing.T, key string) int64 {
	t.Helper()
	if !g.has(key) {
		return 0
	}
	return whole64(t, g[key])
}

func columnOf(x table, i int) given {
	g := given{}
	for _, row := range x.rows {
		g[row[0]] = row[i]
	}
	return g
}

func ratesOf(t *testing.T, x table) Rates {
	t.Helper()
	r := x.column(t, 1)
	return Rates{
		Mile: r["mile"], Training: r["training"], Sick: r["sick"], Holiday: r["holiday"],
		Insurance: r["insurance"], InsuranceFrom: r["insurance from"], Pension: r["pension"], PensionFrom: r["pension from"],
		Worker: r["worker"], Surplus: r["surplus"], Contingency: r["contingency"], Rise: r["rise"],
		InvoiceMonths: r["invoice months"], Margin: r["margin"],
	}
}

func planOf(t *testing.T, g given, rates Rates) Plan {
	t.Helper()
	p := Plan{
		Demand: g.n(t, "demand"), Pay: g.n(t, "pay"), Running: g.n(t, "running"), Grant: g.n(t, "grant"),
		Reserve: g.n(t, "reserve"), Rates: rates,
	}
	if g.has("hours a week") {
		p.Care = &Care{Hours: g.n(t, "hours a week") * Weeks, Price: g.n(t, "price"), Travel: g.n(t, "travel"), Miles: g.n(t, "miles")}
	}
	if g.has("sessions") {
		p.Meet = &Meet{
			Year: g.n(t, "sessions"), People: g.n(t, "people"), Places: g.n(t, "places"),
			Fee: g.n(t, "fee"), Staff: g.n(t, "paid hours"), Room: g.n(t, "room"),
		}
	}
	if g.has("opening") {
		opening := g.n(t, "opening")
		p.Opening = &opening
	}
	return p
}

// follows says what a result comes to, in the words of the table.
func follows(r Result) map[string]string {
	number := func(n int64) string { return strconv.FormatInt(n, 10) }
	out := map[string]string{
		"verdict": string(r.Verdict), "cost of an hour": "-", "cost of a session": "-",
		"left in year 1": number(r.Budget.Year("left", 1)), "needed": "never",
		"lowest month": number(int64(Lowest(r.Cash).Number)), "lowest cash": number(Lowest(r.Cash).Closing),
	}
	if r.Hour != nil {
		out["cost of an hour"] = number(r.Hour.Pence("cost"))
	}
	if r.Session != nil {
		out["cost of a session"] = number(r.Session.Pence("cost"))
	}
	if e := r.Even[0]; e.Possible {
		out["needed"] = number(e.Needed)
	}
	var why []string
	for _, reason := range r.Reasons {
		why = append(why, reason.ID)
	}
	out["why"] = strings.Join(why, " ")
	return out
}

func TestPlans(t *testing.T) {
	file := tables(t, "plans.txt")
	rates, plans, want := ratesOf(t, file[0]), file[1], file[2]
	if len(want.rows) != len(plans.head)-1 {
		t.Fatal("the two tables name different plans")
	}
	for i, row := range want.rows {
		t.Run(row[0], func(t *testing.T) {
			if plans.head[i+1] != row[0] {
				t.Fatalf("the plan is called %s above", plans.head[i+1])
			}
			got := follows(Work(planOf(t, columnOf(plans, i+1), rates)))
			for j, key := range want.head[1:] {
				if got[key] != row[j+1] {
					t.Errorf("%s: got %s, want %s", key, got[key], row[j+1])
				}
			}
		})
	}
}

// random makes a plan within the limits, small or as large as they allow.
func random(r *rand.Rand, rates Rates) Plan {
	upTo := func(most int64) int64 {
		if r.IntN(2) == 0 {
			most = min(most, 50_00)
		}
		return r.Int64N(most + 1)
	}
	p := Plan{Demand: upTo(mostNumber), Pay: upTo(mostEach), Running: upTo(mostYear), Grant: upTo(mostYear), Reserve: upTo(24), Rates: rates}
	kind := r.IntN(3)
	if kind != 0 {
		p.Care = &Care{Hours: upTo(mostNumber) * Weeks, Price: upTo(mostEach), Travel: upTo(120), Miles: upTo(100)}
	}
	if kind != 1 {
		p.Meet = &Meet{Year: upTo(mostNumber), People: upTo(mostNumber), Fee: upTo(mostEach), Staff: upTo(1000), Room: upTo(mostEach)}
	}
	if r.IntN(2) == 0 {
		opening := upTo(mostYear)
		p.Opening = &opening
	}
	return p
}

// Whatever a group plans, money is neither made nor lost between the lines.
func TestEveryPennyIsAccountedFor(t *testing.T) {
	rates := ratesOf(t, tables(t, "plans.txt")[0])
	r := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		p := random(r, rates)
		res := Work(p)
		opening, left := int64(0), int64(0)
		if p.Opening != nil {
			opening = *p.Opening
		}
		for year := 1; year <= Years; year++ {
			b := res.Budget
			if b.Year("income", year)-b.Cost(year) != b.Year("left", year) {
				t.Fatalf("year %d does not add up: %+v", year, b)
			}
			sum := int64(0)
			for _, row := range b {
				if !row.Total && row.ID != "care" && row.ID != "fees" && row.ID != "grant" {
					sum += row.Years[year-1]
				}
			}
			if sum != b.Cost(year) {
				t.Fatalf("the costs of year %d come to %d and not to %d", year, sum, b.Cost(year))
			}
			left += b.Year("left", year)
		}
		months := p.flow(0).Months()
		for i, m := range months {
			if m.Opening+m.In-m.Out != m.Closing || i > 0 && m.Opening != months[i-1].Closing {
				t.Fatalf("month %d does not add up: %+v", m.Number, m)
			}
		}
		end, f := months[len(months)-1], p.flow(0)
		unpaid := f.OnCosts[len(f.OnCosts)-1]
		if end.Closing+end.Owed-unpaid != opening+left {
			t.Fatalf("after three years there is %d, owed %d, unpaid %d; %d was expected", end.Closing, end.Owed, unpaid, opening+left)
		}
		if res.Verdict == NotKnown || len(res.Reasons) == 0 {
			t.Fatalf("no verdict or no reason: %+v", res)
		}
	}
}

// Breaking even means what it says: with as many hours as are needed nothing is
// short, and with one fewer something is.
func TestNeededIsEnoughAndNoMore(t *testing.T) {
	rates := ratesOf(t, tables(t, "plans.txt")[0])
	r := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		fixed, direct := r.Int64N(mostYear), r.Int64N(mostEach)
		price := direct + 1 + r.Int64N(10_000)
		n, ok := BreakEven(fixed, price, direct)
		if !ok || n*(price-direct) < fixed || n > 0 && (n-1)*(price-direct) >= fixed {
			t.Fatalf("%d at %d and %d: %d", fixed, price, direct, n)
		}
	}
	p := planOf(t, columnOf(tables(t, "plans.txt")[1], 6), rates)
	p.Meet.People = p.even()[0].Needed
	if left := p.year()["left"]; left < 0 {
		t.Errorf("with as many people as are needed the year is short by %d", -left)
	}
}

// Nothing that hurts helps, and what hurts most stands first.
func TestTroublesHurt(t *testing.T) {
	file := tables(t, "plans.txt")
	rates := ratesOf(t, file[0])
	for i := 1; i < len(file[1].head); i++ {
		p := planOf(t, columnOf(file[1], i), rates)
		before := p.clone()
		for _, c := range p.whatIf() {
			if c.Pence > 0 && c.ID != "fewer-hours" || c.Name.EN == "" || c.Name.CY == "" {
				t.Errorf("%s: %s changes the year by %d", file[1].head[i], c.ID, c.Pence)
			}
			if c.ID == "late-invoices" && c.Pence != 0 {
				t.Errorf("late invoices change what is left over by %d", c.Pence)
			}
		}
		if a, b := Work(before), Work(p); a.Budget.Year("left", 1) != b.Budget.Year("left", 1) {
			t.Errorf("%s: asking what may go wrong changed the plan", file[1].head[i])
		}
	}
}

// Every line, row and reason has a name in both languages.
func TestEverythingHasAName(t *testing.T) {
	file := tables(t, "plans.txt")
	rates := ratesOf(t, file[0])
	for i := 1; i < len(file[1].head); i++ {
		r := Work(planOf(t, columnOf(file[1], i), rates))
		for _, l := range append(r.Hour, r.Session...) {
			if l.Name.EN == "" || l.Name.CY == "" || l.How == "" && !l.Total {
				t.Errorf("%+v", l)
			}
		}
		for _, row := range r.Budget {
			if row.Name.EN == "" || row.Name.CY == "" {
				t.Errorf("%+v", row)
			}
		}
		for _, reason := range r.Reasons {
			if strings.Contains(reason.Text.EN+reason.Text.CY, "{") {
				t.Errorf("%s is not filled in: %+v", reason.ID, reason.Text)
			}
		}
	}
}
