package draft

import (
	"slices"
	"strconv"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/sums"
)

// budget shows the sums: what they say and why, then every line of the working,
// and at the end what they rest on. As long as an answer is missing it says which.
func (c *composer) budget() []doc.Block {
	r := sums.Of(c.st)
	switch {
	case r.Apart:
		return []doc.Block{c.para(wordNoSums)}
	case r.Verdict == sums.NotKnown:
		return c.sumsWait(r)
	}
	return slices.Concat(c.verdict(r), c.costs(r), c.years(r), c.months(r), c.evens(r), c.hurts(r), c.restsOn(r))
}

// sumsWait names the questions that are open, each as a visible blank, and what
// else keeps the sums from being done.
func (c *composer) sumsWait(r sums.Result) []doc.Block {
	l := &doc.List{}
	for _, id := range r.Waits {
		l.Items = append(l.Items, doc.Item{Text: []doc.Inline{c.blank(id)}})
	}
	for _, id := range r.TooLarge {
		l.Items = append(l.Items, doc.Item{Text: c.text(wordTooLarge.Fill("short", c.kit.Question(id).Short))})
	}
	for _, id := range r.Missing {
		l.Items = append(l.Items, doc.Item{Text: c.text(wordNoFigure.Fill("id", string(id)))})
	}
	return []doc.Block{c.para(wordSumsWait), l}
}

func (c *composer) head(t lang.Text) doc.Block { return &doc.Heading{Level: 1, Text: c.text(t)} }

func (c *composer) verdict(r sums.Result) []doc.Block {
	words := map[sums.Verdict]lang.Text{sums.AddsUp: wordAddsUp, sums.Thin: wordThin, sums.DoesNot: wordDoesNot}
	why := &doc.List{}
	for _, reason := range r.Reasons {
		why.Items = append(why.Items, doc.Item{Text: c.text(reason.Text)})
	}
	return []doc.Block{
		c.head(wordSumsSay),
		&doc.Box{Blocks: []doc.Block{&doc.Paragraph{Text: []doc.Inline{doc.Stress(c.say(words[r.Verdict]))}}, why}},
	}
}

// costs are the lines of an hour and of a session, and what is paid for them.
func (c *composer) costs(r sums.Result) []doc.Block {
	var out []doc.Block
	if care := r.Plan.Care; care != nil {
		cost, direct := r.Hour.Pence("cost"), r.Hour.Pence("direct")
		out = append(out, c.head(wordAnHour), c.linesTable(wordAnHourLines, r.Hour), c.para(wordPaidHour.Fill(
			"price", lang.Money(care.Price), "cost", lang.Money(cost), "direct", lang.Money(direct))))
		if care.Price < cost {
			out = append(out, c.para(wordHourShort.Fill("money", lang.Money(cost-care.Price))))
		}
		if care.Price > direct && care.Price < cost {
			out = append(out, c.para(wordHourHelps.Fill("money", lang.Money(care.Price-direct))))
		}
	}
	if meet := r.Plan.Meet; meet != nil {
		out = append(out, c.head(wordASession), c.linesTable(wordASessionLines, r.Session))
		if each, ok := sums.Each(r.Session.Pence("cost"), meet.People); ok {
			out = append(out, c.para(wordEachPays.Fill(
				"people", lang.Number(meet.People), "each", lang.Money(each), "fee", lang.Money(meet.Fee))))
		}
	}
	return out
}

func (c *composer) linesTable(caption lang.Text, lines sums.Lines) doc.Block {
	t := &doc.Table{Caption: c.text(caption), Head: c.cells(wordLine, wordWorking, wordAmount), Widths: []int{4, 3, 2}}
	for _, l := range lines {
		t.Rows = append(t.Rows, row(l.Total, c.say(l.Name), l.How, lang.Money(l.Pence)))
	}
	return t
}

func (c *composer) cells(texts ...lang.Text) [][]doc.Inline {
	out := make([][]doc.Inline, len(texts))
	for i, t := range texts {
		out[i] = c.text(t)
	}
	return out
}

// row is a row of plain cells, stressed where it adds up those above it.
func row(total bool, cells ...string) doc.Row {
	var r doc.Row
	for _, cell := range cells {
		ins := doc.Line(cell)
		if total {
			ins = stressed(ins)
		}
		r.Cells = append(r.Cells, ins)
	}
	return r
}

func (c *composer) years(r sums.Result) []doc.Block {
	t := &doc.Table{
		Caption: c.text(wordThreeYearsLines),
		Head:    c.cells(wordLine, wordWorkingYear, yearWords(1), yearWords(2), yearWords(3)),
		Widths:  []int{4, 4, 2, 2, 2},
	}
	for _, b := range r.Budget {
		name := c.say(b.Name)
		if !b.Sure.IsZero() {
			name += " (" + c.say(b.Sure) + ")"
		}
		t.Rows = append(t.Rows, row(b.Total, name, b.How, lang.Money(b.Years[0]), lang.Money(b.Years[1]), lang.Money(b.Years[2])))
	}
	out := []doc.Block{c.head(wordThreeYears), t}
	if due := r.Budget.Year("insurance", 1); due > 0 {
		out = append(out, c.para(wordAllowance.Fill(
			"due", lang.Money(due), "left", lang.Money(sums.AfterAllowance(due, r.Plan.Rates.Allowance)))))
	}
	if cost := c.startUp(); cost != nil {
		out = append(out, c.para(wordStartUp.Fill("cost", cost.Words())))
	}
	return out
}

func yearWords(n int) lang.Text { return wordYear.Fill("n", strconv.Itoa(n)) }

// startUp adds up what the tasks of the plan cost; nil where nobody has said that
// any of them does.
func (c *composer) startUp() *guide.Cost {
	var sum *guide.Cost
	for _, t := range c.in.Plan.Tasks {
		if t.Cost == nil {
			continue
		}
		if sum == nil {
			sum = &guide.Cost{}
		}
		sum.Least, sum.Likely, sum.Most = sum.Least+t.Cost.Least, sum.Likely+t.Cost.Likely, sum.Most+t.Cost.Most
	}
	return sum
}

// months is the cash of the first year and its lowest month, as planned and with
// every invoice paid a month later.
func (c *composer) months(r sums.Result) []doc.Block {
	t := &doc.Table{
		Caption: c.text(wordMonthsLines),
		Head:    c.cells(wordMonth, wordIn, wordOut, wordAtEnd, wordOwed),
		Widths:  []int{1, 2, 2, 2, 2},
	}
	for _, m := range r.Cash {
		t.Rows = append(t.Rows, row(false, strconv.Itoa(m.Number), lang.Money(m.In), lang.Money(m.Out), lang.Money(m.Closing), lang.Money(m.Owed)))
	}
	low := func(word lang.Text, months []sums.Month) doc.Block {
		m := sums.Lowest(months)
		return c.para(word.Fill("month", strconv.Itoa(m.Number), "money", lang.Money(m.Closing)))
	}
	out := []doc.Block{c.head(wordMonths)}
	if r.Plan.Opening != nil {
		out = append(out, c.para(wordOpening.Fill("money", lang.Money(*r.Plan.Opening))))
	} else {
		out = append(out, c.para(wordNoOpening))
	}
	out = append(out, t, low(wordLowest, r.Cash))
	if r.Plan.Care != nil {
		out = append(out, low(wordLowestLate, r.Late))
	}
	return out
}

// evens says where the plan breaks even, how many people the work is for, and
// when the reserve is there.
func (c *composer) evens(r sums.Result) []doc.Block {
	l := &doc.List{}
	add := func(t lang.Text) { l.Items = append(l.Items, doc.Item{Text: c.text(t)}) }
	for _, e := range r.Even {
		words := map[string][2]lang.Text{"hours": {wordEvenHours, wordNeverHours}, "people": {wordEvenPeople, wordNeverPeople}}[e.ID]
		text := words[0]
		if !e.Possible {
			text = words[1]
		}
		add(text.Fill("needed", lang.Number(e.Needed), "planned", lang.Number(e.Planned)))
	}
	if r.Workers > 0 {
		add(wordWorkers.Fill("n", lang.Number(r.Workers), "pay", lang.Money(r.Plan.Rates.Worker)))
	}
	add(wordReserve.Fill("months", strconv.FormatInt(r.Reserve.Months, 10), "money", lang.Money(r.Reserve.Target)))
	for i, held := range r.Reserve.Held {
		add(wordReserveYear.Fill("n", strconv.Itoa(i+1), "money", lang.Money(held), "months", tenths(r.Reserve.Tenths[i])))
	}
	return []doc.Block{c.head(wordEven), l}
}

// tenths writes tenths as a decimal: 1.4.
func tenths(n int64) string { return lang.Number(n/10) + "." + strconv.FormatInt(n%10, 10) }

func (c *composer) hurts(r sums.Result) []doc.Block {
	t := &doc.Table{
		Caption: c.text(wordHurtsLines),
		Head:    c.cells(wordWhatIf, wordChange, wordLeftYear, wordLowestCash, wordGone),
		Widths:  []int{4, 2, 2, 2, 2},
	}
	for _, x := range r.WhatIf {
		gone := c.say(wordNever)
		if x.Gone > 0 {
			gone = c.say(wordMonthN.Fill("n", strconv.Itoa(x.Gone)))
		}
		t.Rows = append(t.Rows, row(x.ID == "worst-two", c.say(x.Name), lang.Money(x.Pence), lang.Money(x.Left), lang.Money(x.Lowest.Closing), gone))
	}
	return []doc.Block{c.head(wordHurts), c.para(wordHurtsHow), t}
}

// restsOn names every rate that no answer gave, with where it was read, and marks
// those that nobody has verified.
func (c *composer) restsOn(r sums.Result) []doc.Block {
	t := &doc.Table{Caption: c.text(wordRestsLines), Head: c.cells(wordRate, wordValue, wordFrom), Widths: []int{4, 2, 4}}
	for _, a := range r.Assumptions {
		from := wordCounting
		if f := a.Figure; f != nil {
			from = wordReadIn.Fill("source", f.Source, "date", lang.Text{EN: f.AsAt.In(lang.EN), CY: f.AsAt.In(lang.CY)})
			if f.Doubtful(c.st.Day()) {
				from = lang.Join(" ", from, wordCheckIt)
			}
		}
		t.Rows = append(t.Rows, row(false, c.say(a.Name), c.say(a.Value), c.say(from)))
	}
	return []doc.Block{c.head(wordRests), c.para(wordRestsHow), t}
}
