package export

import (
	"unicode"
	"unicode/utf8"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/plan"
)

// StakeholderRows returns the list of people and organisations for a spreadsheet:
// headings in a language, then a row for each entry with what the toolkit asks
// about people, in words. Ids, contacts and columns of the group's own stay in
// stakeholders.csv.
func StakeholderRows(list guide.List, kit *guide.Toolkit, l lang.Lang) [][]string {
	head := make([]string, len(kit.People))
	for i, q := range kit.People {
		head[i] = heading(q.Short.In(l))
	}
	rows := [][]string{head}
	for _, it := range list {
		row := make([]string, len(kit.People))
		for i, q := range kit.People {
			if v, ok := it.Fields[q.ID]; ok {
				row[i] = kit.Describe(q, v, list).In(l)
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// PlanRows returns the plan for a spreadsheet: headings in a language, then a row
// for each task, then one for each task of which it is not known whether it is
// part of the plan. Days are written 2027-05-12, which every spreadsheet takes
// for a day and sorts.
func PlanRows(p plan.Plan, l lang.Lang) [][]string {
	head := make([]string, len(wordPlanHeadings))
	for i, h := range wordPlanHeadings {
		head[i] = h.In(l)
	}
	rows := [][]string{head}
	for _, t := range p.Tasks {
		rows = append(rows, []string{
			t.Title.In(l), t.Role.In(l), names(t.People).In(l),
			t.Start.String(), t.Earliest.String(), t.Likely.String(), t.Latest.String(), t.Due.String(),
			state(t).In(l),
		})
	}
	for _, t := range p.Waiting {
		waits := make([]string, len(t.For))
		for i, q := range t.For {
			waits[i] = q.Short.In(l)
		}
		row := make([]string, len(head))
		row[0] = t.Title.In(l)
		row[len(row)-1] = wordWaits.Fill("task", lang.List(l, waits)).In(l)
		rows = append(rows, row)
	}
	return rows
}

// state says how far a task is. One that is neither done nor late has no word:
// nobody has told the plan whether it has begun.
func state(t plan.Task) lang.Text {
	switch {
	case t.Done:
		return wordFinished
	case t.Late:
		return wordLate
	}
	return lang.Text{}
}

// heading begins with a capital.
func heading(s string) string {
	if s == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}
