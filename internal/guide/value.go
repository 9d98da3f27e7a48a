package guide

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"coop/internal/lang"
)

// Value is an answer. The set is closed: Text, Choice, Choices, Number, Money,
// Date, MonthDay, People, List and Later.
type Value interface{ value() }

// Text is words: the answer to a text, a long text or an e-mail address.
type Text string

// Choice is the id of an option; yes-no questions have the options yes and no.
type Choice string

// Choices are ids of options in the order of the question.
type Choices []string

// Number is a whole number or a percentage.
type Number int64

// Money is an amount in pence.
type Money int64

// Date is a day.
type Date lang.Date

// MonthDay is a day of every year.
type MonthDay lang.MonthDay

// People are ids of people and organisations of the list.
type People []string

// List is a list of items in the order the group gave them.
type List []Item

// Later is the answer "decided later": the question has been asked, and the
// group has not decided.
type Later struct{}

func (Text) value()     {}
func (Choice) value()   {}
func (Choices) value()  {}
func (Number) value()   {}
func (Money) value()    {}
func (Date) value()     {}
func (MonthDay) value() {}
func (People) value()   {}
func (List) value()     {}
func (Later) value()    {}

// Item is one item of a list, or one entry of the list of people. Its id was
// made once, from its first field, and never changes.
type Item struct {
	ID     string
	Fields map[ID]Value
}

// With returns a copy of the item with a field set, or taken out when v is nil.
func (it Item) With(id ID, v Value) Item {
	fields := make(map[ID]Value, len(it.Fields)+1)
	maps.Copy(fields, it.Fields)
	if v == nil {
		delete(fields, id)
	} else {
		fields[id] = v
	}
	return Item{ID: it.ID, Fields: fields}
}

// Item returns the item of an id. The second result is false when there is none.
func (l List) Item(id string) (Item, bool) {
	i := slices.IndexFunc(l, func(it Item) bool { return it.ID == id })
	if i < 0 {
		return Item{}, false
	}
	return l[i], true
}

// With returns a copy of the list in which the item stands in place of the one
// with the same id, or at the end.
func (l List) With(it Item) List {
	out := slices.Clone(l)
	if i := slices.IndexFunc(out, func(x Item) bool { return x.ID == it.ID }); i >= 0 {
		out[i] = it
		return out
	}
	return append(out, it)
}

// Without returns a copy of the list without the item.
func (l List) Without(id string) List {
	return slices.DeleteFunc(slices.Clone(l), func(it Item) bool { return it.ID == id })
}

// NewID makes the id of a new item from its first field: letters and digits of
// the name, and a number when the id is taken.
func (l List) NewID(name string) string {
	slug := lang.Slug(name)
	id := slug
	for n := 2; ; n++ {
		if _, taken := l.Item(id); !taken {
			return id
		}
		id = slug + "-" + strconv.Itoa(n)
	}
}

// Canonical returns a value in the form files hold and Parse reads: 2027-05-12,
// 1200.00, yes. Lists and people come as the ids, joined by a space; files write
// them as lists.
func Canonical(v Value) string {
	switch v := v.(type) {
	case Text:
		return string(v)
	case Choice:
		return string(v)
	case Choices:
		return strings.Join(v, " ")
	case Number:
		return strconv.FormatInt(int64(v), 10)
	case Money:
		pence := strconv.FormatInt(int64(v%100), 10)
		if v%100 < 10 {
			pence = "0" + pence
		}
		return strconv.FormatInt(int64(v/100), 10) + "." + pence
	case Date:
		return lang.Date(v).String()
	case MonthDay:
		return lang.MonthDay(v).String()
	case People:
		return strings.Join(v, " ")
	case List:
		ids := make([]string, len(v))
		for i, it := range v {
			ids[i] = it.ID
		}
		return strings.Join(ids, " ")
	case Later:
		return "~"
	}
	return ""
}

// Same reports whether two values are the same answer. Nil is no answer.
func Same(a, b Value) bool {
	la, aIsList := a.(List)
	lb, bIsList := b.(List)
	if aIsList && bIsList {
		return slices.EqualFunc(la, lb, sameItem)
	}
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return kindOf(a) == kindOf(b) && Canonical(a) == Canonical(b)
}

func sameItem(a, b Item) bool {
	if a.ID != b.ID || len(a.Fields) != len(b.Fields) {
		return false
	}
	for id, v := range a.Fields {
		if w, ok := b.Fields[id]; !ok || !Same(v, w) {
			return false
		}
	}
	return true
}

func kindOf(v Value) string {
	switch v.(type) {
	case Text:
		return "text"
	case Choice:
		return "choice"
	case Choices:
		return "choices"
	case Number:
		return "number"
	case Money:
		return "money"
	case Date:
		return "date"
	case MonthDay:
		return "month-day"
	case People:
		return "people"
	case List:
		return "list"
	}
	return "later"
}
