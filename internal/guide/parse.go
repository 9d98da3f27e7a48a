package guide

import (
	"net/mail"
	"slices"
	"strconv"
	"strings"

	"coop/internal/lang"
)

// The longest answers, in characters.
const (
	maxText     = 300
	maxLongText = 5000
)

// MaxItems is how many entries a list holds at most.
const MaxItems = 500

// Parse is the one place that accepts or refuses the canonical form of an answer
// that is a single value: what files hold, and what the drivers of the interview
// make of what people type. The fault, if any, says what is wrong and what to do.
func (q *Question) Parse(raw string) (Value, *Fault) {
	if raw == "" {
		return nil, fault(wordEnterAnswer, lang.Text{})
	}
	switch q.Kind {
	case KindText, KindEmail:
		return q.parseText(raw, false, maxText)
	case KindLongText:
		return q.parseText(raw, true, maxLongText)
	case KindYesNo, KindChoice:
		if q.Option(raw) == nil {
			return nil, q.notAnOption(raw)
		}
		return Choice(raw), nil
	case KindNumber, KindPercent:
		return q.parseNumber(raw)
	case KindMoney:
		return parseMoney(raw)
	case KindDate:
		if d, ok := lang.ParseDate(raw); ok {
			return Date(d), nil
		}
		return nil, fault(wordRealDate, wordDateForm)
	case KindMonthDay:
		if d, ok := parseMonthDay(raw); ok {
			return MonthDay(d), nil
		}
		return nil, fault(wordRealMonthDay, wordMonthDayForm)
	case KindChoices, KindPeople, KindList:
		return nil, fault(wordNeedsList, wordListForm)
	}
	return nil, fault(wordEnterAnswer, lang.Text{})
}

// ParseMany accepts or refuses an answer of several ids: options, or people of
// the list. Options are put into the order of the question.
func (q *Question) ParseMany(raw []string, people List) (Value, *Fault) {
	seen := map[string]bool{}
	for _, id := range raw {
		if seen[id] {
			return nil, fault(wordTwice.Fill("value", id), lang.Text{})
		}
		seen[id] = true
		if q.Kind == KindPeople {
			if _, ok := people.Item(id); !ok {
				return nil, fault(wordNotOnList.Fill("value", id), wordNotOnListHint)
			}
		} else if q.Option(id) == nil {
			return nil, q.notAnOption(id)
		}
	}
	if f := q.judgeCount(len(raw)); f != nil {
		return nil, f
	}
	if q.Kind == KindPeople {
		return People(slices.Clone(raw)), nil
	}
	var chosen Choices
	for _, o := range q.Options {
		if !seen[o.ID] {
			continue
		}
		if o.Alone && len(raw) > 1 {
			return nil, fault(wordAlone.Fill("value", o.Label), lang.Text{})
		}
		chosen = append(chosen, o.ID)
	}
	return chosen, nil
}

// ParseList accepts or refuses a list whose items have been parsed field by field.
func (q *Question) ParseList(l List) (Value, *Fault) {
	if len(l) > MaxItems {
		return nil, fault(wordTooMany.Fill("n", strconv.Itoa(MaxItems)), lang.Text{})
	}
	if f := q.judgeCount(len(l)); f != nil {
		return nil, f
	}
	return l, nil
}

func (q *Question) judgeCount(n int) *Fault {
	least := int64(1)
	if q.AtLeast != nil {
		least = *q.AtLeast
	}
	switch {
	case int64(n) < least && least == 1:
		return fault(wordChooseOne, lang.Text{})
	case int64(n) < least:
		return fault(wordChooseLeast.Fill("n", strconv.FormatInt(least, 10)), lang.Text{})
	case q.AtMost != nil && int64(n) > *q.AtMost:
		return fault(wordChooseMost.Fill("n", strconv.FormatInt(*q.AtMost, 10)), lang.Text{})
	}
	return nil
}

func (q *Question) parseText(raw string, lines bool, most int) (Value, *Fault) {
	clean, refusal := lang.Clean(raw, lines)
	if refusal != nil {
		return nil, fault(refusal.Text(), lang.Text{})
	}
	if clean == "" {
		return nil, fault(wordEnterAnswer, lang.Text{})
	}
	if n := len([]rune(clean)); n > most {
		return nil, fault(wordTooLong.Fill("n", strconv.Itoa(most)), lang.Text{})
	}
	if q.Kind == KindEmail {
		if a, err := mail.ParseAddress(clean); err != nil || a.Address != clean {
			return nil, fault(wordEmail, wordEmailForm)
		}
	}
	return Text(clean), nil
}

func (q *Question) parseNumber(raw string) (Value, *Fault) {
	n, err := strconv.ParseInt(raw, 10, 64)
	if err != nil || strconv.FormatInt(n, 10) != raw {
		return nil, fault(wordWholeNumber, lang.Text{})
	}
	least, most := q.AtLeast, q.AtMost
	if q.Kind == KindPercent {
		zero, hundred := int64(0), int64(100)
		if least == nil {
			least = &zero
		}
		if most == nil {
			most = &hundred
		}
	}
	if least != nil && n < *least {
		return nil, fault(wordMin.Fill("min", strconv.FormatInt(*least, 10)), lang.Text{})
	}
	if most != nil && n > *most {
		return nil, fault(wordMax.Fill("max", strconv.FormatInt(*most, 10)), lang.Text{})
	}
	return Number(n), nil
}

// parseMonthDay reads the form kept in files and no other: 03-31.
func parseMonthDay(raw string) (lang.MonthDay, bool) {
	d, ok := lang.ReadMonthDay(raw)
	return d, ok && d.String() == raw
}

func parseMoney(raw string) (Value, *Fault) {
	pounds, pence, dotted := strings.Cut(raw, ".")
	p, err := strconv.ParseUint(pounds, 10, 40)
	c := uint64(0)
	if err == nil && dotted {
		c, err = strconv.ParseUint(pence, 10, 8)
	}
	if err != nil || (dotted && len(pence) != 2) {
		return nil, fault(wordMoney, wordMoneyForm)
	}
	return Money(int64(p)*100 + int64(c)), nil
}

// Fault is why an answer is refused, and what to do.
type Fault struct{ Text, Hint lang.Text }

func fault(text, hint lang.Text) *Fault { return &Fault{Text: text, Hint: hint} }

// notAnOption names the options, and the nearest one first where one is near.
func (q *Question) notAnOption(raw string) *Fault {
	ids := make([]string, len(q.Options))
	for i, o := range q.Options {
		ids[i] = o.ID
	}
	hint := wordOptions.Fill("options", strings.Join(ids, ", "))
	if near := Nearest(raw, ids); near != "" {
		hint = wordDidYouMean.Fill("near", near)
	}
	return fault(wordNotAnOption.Fill("value", raw), hint)
}

// Nearest returns the candidate that differs least from what was typed, or
// nothing when none is near.
func Nearest(typed string, candidates []string) string {
	best, least := "", min(len(typed)/3+2, len(typed)-1)
	for _, c := range candidates {
		if d := distance(typed, c); d < least {
			best, least = c, d
		}
	}
	return best
}

// distance counts the letters to put in, take out or change.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j]+1, row[j+1]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
