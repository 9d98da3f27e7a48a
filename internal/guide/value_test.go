package guide

import (
	"testing"

	"coop/internal/lang"
)

// values are one of each kind and their near neighbours, no two of them the same.
func values() []Value {
	mair := Item{ID: "mair", Fields: map[ID]Value{"name": Text("Mair")}}
	return []Value{
		Text("5"), Text("yes"), Text("a b"), Text("~"), Choice("yes"), Choice("5"),
		Choices{"a", "b"},
		Choices{"b", "a"},
		Choices{"a b"},
		Number(5), Number(-5), Money(5), Money(500),
		Date{Year: 2027, Month: 5, Day: 12},
		MonthDay{Month: 5, Day: 12},
		People{"a", "b"},
		People{"b", "a"},
		List{mair},
		List{mair.With("group", Choice("family"))},
		List{mair.With("name", Later{})},
		List{{ID: "mair"}},
		List{mair, {ID: "huw"}},
		Later{},
	}
}

func TestSame(t *testing.T) {
	for i, a := range values() {
		for j, b := range values() {
			// Choices of one id with a space cannot be told from two; ids have none.
			if _, ok := a.(Choices); ok && Canonical(a) == Canonical(b) {
				continue
			}
			if got := Same(a, b); got != (i == j) {
				t.Errorf("Same(%#v, %#v) is %v", a, b, got)
			}
		}
		if Same(a, nil) || Same(nil, a) {
			t.Errorf("%#v is the same as no answer", a)
		}
	}
	if !Same(nil, nil) {
		t.Error("no answer is no answer")
	}
}

func TestDescribe(t *testing.T) {
	people := List{{ID: "mair", Fields: map[ID]Value{"name": Text("Mair")}}, {ID: "huw", Fields: map[ID]Value{"name": Text("Huw")}}}
	list := &Question{Kind: KindList, Fields: []*Question{{ID: "title", Kind: KindText}}}
	choose := &Question{Kind: KindChoices, Options: options("care", "staff", "none")}
	kit := &Toolkit{}
	for _, c := range []struct {
		name   string
		q      *Question
		v      Value
		en, cy string
	}{
		{"words", &Question{Kind: KindText}, Text("Gofal"), "Gofal", "Gofal"},
		{"an option", choose, Choice("care"), "Label care", "Enw care"},
		{"an option that is gone", choose, Choice("gone"), "", ""},
		{"several", choose, Choices{"care", "none"}, "Label care and Label none", "Enw care, Enw none"},
		{"a number", &Question{Kind: KindNumber}, Number(1200), "1,200", "1,200"},
		{"a number of people", &Question{Kind: KindNumber, Unit: "people"}, Number(3), "3 people", "3 o bobl"},
		{"a number of months", &Question{Kind: KindNumber, Unit: "months"}, Number(2), "2 months", "2 fis"},
		{"one day", &Question{Kind: KindNumber, Unit: "days"}, Number(1), "1 day", "1 diwrnod"},
		{"an age", &Question{Kind: KindNumber, Unit: "age"}, Number(16), "16", "16 oed"},
		{"a percentage", &Question{Kind: KindPercent}, Number(12), "12%", "12%"},
		{"an amount", &Question{Kind: KindMoney}, Money(120050), "£1,200.50", "£1,200.50"},
		{"a day", &Question{Kind: KindDate}, Date{Year: 2027, Month: 5, Day: 12}, "12 May 2027", "12 Mai 2027"},
		{"a day of the year", &Question{Kind: KindMonthDay}, MonthDay{Month: 3, Day: 31}, "31 March", "31 Mawrth"},
		{"people", &Question{Kind: KindPeople}, People{"mair", "huw", "gone"}, "Mair, Huw and gone", "Mair, Huw, gone"},
		{"entries", list, List{{ID: "a", Fields: map[ID]Value{"title": Text("Choir")}}}, "Choir", "Choir"},
		{"decided later", choose, Later{}, "Decided later", "I'w benderfynu yn nes ymlaen"},
		{"nothing", choose, nil, "", ""},
	} {
		if got, want := kit.Describe(c.q, c.v, people), (lang.Text{EN: c.en, CY: c.cy}); got != want {
			t.Errorf("%s: got %+v, want %+v", c.name, got, want)
		}
	}
}

// An id is made once, from the name, and no two entries share one.
func TestNewID(t *testing.T) {
	var l List
	for _, c := range []struct{ name, want string }{
		{"Mair Ŵyn", "mair-wyn"}, {"mair wyn", "mair-wyn-2"}, {"Mair-Wyn!", "mair-wyn-3"}, {"李", "id"}, {"王", "id-2"}, {"<b>3.</b>", "b-3-b"},
	} {
		id := l.NewID(c.name)
		if id != c.want {
			t.Errorf("%s: got %s, want %s", c.name, id, c.want)
		}
		l = l.With(Item{ID: id})
	}
	if l = l.Without("mair-wyn"); len(l) != 5 {
		t.Error(l)
	}
	if id := l.NewID("Mair Wyn"); id != "mair-wyn" {
		t.Error("an id that is free again may be given again:", id)
	}
}

// Nothing that is given out can be changed from outside.
func TestAnswersAreValues(t *testing.T) {
	var none Answers
	one := none.With("a.b", Number(1))
	two := one.With("a.b", Number(2)).With("c.d", Later{})
	if none.Len() != 0 || one.Len() != 1 || two.Len() != 2 {
		t.Error("With must copy")
	}
	if v, _ := one.Get("a.b"); v != Number(1) {
		t.Error(v)
	}
	if one.With("a.b", nil).Len() != 0 {
		t.Error("nil takes an answer out")
	}
	l := List{{ID: "a"}}
	l.With(Item{ID: "a", Fields: map[ID]Value{"x": Number(1)}})
	if l[0].Fields != nil {
		t.Error("List.With must copy")
	}
	if ids := two.Changed(one); len(ids) != 2 {
		t.Error(ids)
	}
	if ids := one.Changed(two); len(ids) != 2 {
		t.Error(ids)
	}
}
