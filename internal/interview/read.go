package interview

import (
	"slices"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
)

// Read turns what a person typed, in either language, into an answer: the number
// or the words of an option, a date with the month in words, an amount with its
// sign. What lang makes canonical is judged by Question.Parse alone.
func Read(q *guide.Question, typed string, people guide.List) (guide.Value, *guide.Fault) {
	typed = strings.TrimSpace(typed)
	switch q.Kind {
	case guide.KindChoice, guide.KindYesNo:
		return q.Parse(readOption(q, typed))
	case guide.KindChoices:
		return q.ParseMany(readMany(typed, func(s string) string { return readOption(q, s) }), people)
	case guide.KindPeople:
		return q.ParseMany(readMany(typed, func(s string) string { return readPerson(people, s) }), people)
	case guide.KindDate:
		if d, ok := lang.ReadDate(typed); ok {
			return q.Parse(d.String())
		}
	case guide.KindMonthDay:
		if d, ok := lang.ReadMonthDay(typed); ok {
			return q.Parse(d.String())
		}
	case guide.KindNumber, guide.KindPercent:
		if n, ok := readNumber(q, typed); ok {
			return q.Parse(strconv.FormatInt(n, 10))
		}
	case guide.KindMoney:
		if p, ok := lang.ReadMoney(typed); ok {
			return q.Parse(guide.Canonical(guide.Money(p)))
		}
	case guide.KindText, guide.KindLongText, guide.KindEmail, guide.KindList:
	}
	return q.Parse(typed)
}

// readNumber turns a number into what Parse takes: by itself, with a sign for per
// cent, or with what it counts, just as an answer that stands is shown.
func readNumber(q *guide.Question, typed string) (int64, bool) {
	figure := typed
	if q.Kind == guide.KindPercent {
		figure = strings.TrimSpace(strings.TrimSuffix(typed, "%"))
	}
	if n, ok := lang.ReadNumber(figure); ok {
		return n, true
	}
	figure, _, _ = strings.Cut(typed, " ")
	n, ok := lang.ReadNumber(figure)
	if !ok {
		return 0, false
	}
	shown := new(guide.Toolkit).Describe(q, guide.Number(n), nil)
	folded := lang.Fold(typed)
	return n, folded == lang.Fold(shown.EN) || folded == lang.Fold(shown.CY)
}

// readOption turns the number of an option, its id, or its words in either
// language into its id; yes and no in all their Welsh forms too. What is none of
// them stays as typed, so that the fault can name it.
func readOption(q *guide.Question, typed string) string {
	if n, err := strconv.Atoi(typed); err == nil && n >= 1 && n <= len(q.Options) {
		return q.Options[n-1].ID
	}
	folded := lang.Fold(typed)
	for _, o := range q.Options {
		if typed == o.ID || folded == lang.Fold(o.Label.EN) || folded == lang.Fold(o.Label.CY) {
			return o.ID
		}
	}
	if q.Kind == guide.KindYesNo {
		if yes, ok := lang.ReadYesNo(typed); ok {
			return map[bool]string{true: "yes", false: "no"}[yes]
		}
	}
	return typed
}

// readPerson turns the number on the list, the id or the name of an entry into
// its id.
func readPerson(people guide.List, typed string) string {
	if n, err := strconv.Atoi(typed); err == nil && n >= 1 && n <= len(people) {
		return people[n-1].ID
	}
	folded := lang.Fold(typed)
	i := slices.IndexFunc(people, func(it guide.Item) bool {
		return it.ID == typed || lang.Fold(people.Name(it.ID)) == folded
	})
	if i >= 0 {
		return people[i].ID
	}
	return typed
}

// readMany takes several answers on one line apart: by commas, or by spaces and
// the word "and" where every part is a number. What is said twice counts once.
func readMany(typed string, one func(string) string) []string {
	if id := one(typed); id != typed {
		return []string{id} // one answer, perhaps with a comma of its own
	}
	parts := strings.Split(typed, ",")
	if numbers, ok := readNumbers(typed); ok {
		parts = numbers
	}
	var ids []string
	for _, p := range parts {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		if id := one(p); !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// readNumbers takes a line of numbers apart. The second result is false where
// anything else stands on it.
func readNumbers(typed string) ([]string, bool) {
	var numbers []string
	for w := range strings.FieldsSeq(strings.ReplaceAll(typed, ",", " ")) {
		switch lang.Fold(w) {
		case "and", "a", "ac", "&":
			continue
		}
		if _, err := strconv.Atoi(w); err != nil {
			return nil, false
		}
		numbers = append(numbers, w)
	}
	return numbers, len(numbers) > 0
}
