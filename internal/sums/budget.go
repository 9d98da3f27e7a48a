package sums

import (
	"coop/internal/lang"
)

// Row is one row of the three-year budget. How says how the first year is worked
// out, in figures and signs. Sure says how sure the money is, where that is known.
type Row struct {
	ID    string
	Name  lang.Text
	How   string
	Sure  lang.Text
	Years [Years]int64
	Total bool
}

// Budget is the rows of three years: money in, money out, and what is left.
type Budget []Row

// Year returns the amount of a row in a year, counted from 1.
func (b Budget) Year(id string, year int) int64 {
	for _, r := range b {
		if r.ID == id {
			return r.Years[year-1]
		}
	}
	return 0
}

// Cost is everything that is paid out in a year.
func (b Budget) Cost(year int) int64 {
	return b.Year("direct", year) + b.Year("running", year) + b.Year("contingency", year)
}

// Earned is what people and councils pay in a year for what is done, grants left
// aside.
func (b Budget) Earned(year int) int64 { return b.Year("care", year) + b.Year("fees", year) }

// budget works out three years. A row that is nothing in every year is left out,
// totals apart.
func (p Plan) budget() Budget {
	var years [Years]map[string]int64
	q := p
	for i := range years {
		years[i] = q.year()
		q = q.later()
	}
	how := p.hows()
	var b Budget
	for _, id := range budgetRows() {
		row := Row{ID: id, Name: rowWords(id), How: how[id], Sure: sureWords(id), Total: isTotal(id)}
		something := row.Total
		for i, y := range years {
			row.Years[i] = y[id]
			something = something || y[id] != 0
		}
		if something {
			b = append(b, row)
		}
	}
	return b
}

func budgetRows() []string {
	return []string{
		"care", "fees", "grant", "income",
		"pay", "travel", "training", "sick", "holiday", "insurance", "pension", "mileage", "rooms", "direct",
		"contribution", "running", "contingency", "left",
	}
}

func isTotal(id string) bool {
	return id == "income" || id == "direct" || id == "contribution" || id == "left"
}

// year works out one year by row.
func (p Plan) year() map[string]int64 {
	y := map[string]int64{"grant": p.Grant, "running": p.Running}
	if p.Care != nil {
		x, n := p.hour().sums(), p.Care.Hours
		y["care"] = p.Care.Price * n
		y["pay"], y["travel"], y["training"], y["sick"] = x.contact*n, x.travel*n, x.training*n, x.sick*n
		y["holiday"], y["insurance"], y["pension"], y["mileage"] = x.holiday*n, x.insurance*n, x.pension*n, x.mileage*n
	}
	if p.Meet != nil {
		x, n := p.session().sums(), p.Meet.Year
		y["fees"] = p.Meet.Fee * p.Meet.People * n
		y["pay"] += x.work * n
		y["holiday"] += x.holiday * n
		y["insurance"] += x.insurance * n
		y["pension"] += x.pension * n
		y["rooms"], y["contingency"] = p.Meet.Room*n, x.contingency*n
	}
	y["income"] = y["care"] + y["fees"] + y["grant"]
	y["direct"] = y["pay"] + y["travel"] + y["training"] + y["sick"] + y["holiday"] + y["insurance"] + y["pension"] + y["mileage"] + y["rooms"]
	y["contribution"] = y["income"] - y["direct"]
	y["left"] = y["contribution"] - y["running"] - y["contingency"]
	return y
}

// hows puts the first year's arithmetic into figures where one line shows it.
func (p Plan) hows() map[string]string {
	how := map[string]string{}
	add := func(id, sum string) {
		if how[id] != "" {
			sum = how[id] + " + " + sum
		}
		how[id] = sum
	}
	onTop := []string{"holiday", "insurance", "pension"}
	if p.Care != nil {
		n, lines := lang.Number(p.Care.Hours)+times, p.hour().Lines()
		add("care", n+lang.Money(p.Care.Price))
		add("pay", n+lang.Money(p.Pay))
		for _, id := range append([]string{"travel", "training", "sick", "mileage"}, onTop...) {
			add(id, n+lang.Money(lines.Pence(id)))
		}
	}
	if p.Meet != nil {
		n, lines := lang.Number(p.Meet.Year)+times, p.session().Lines()
		add("fees", n+lang.Number(p.Meet.People)+times+lang.Money(p.Meet.Fee))
		add("pay", n+lang.Number(p.Meet.Staff)+times+lang.Money(p.Pay))
		add("rooms", n+lang.Money(p.Meet.Room))
		for _, id := range append([]string{"contingency"}, onTop...) {
			add(id, n+lang.Money(lines.Pence(id)))
		}
	}
	return how
}
