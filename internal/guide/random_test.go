package guide_test

import (
	"math/rand/v2"
	"os"
	"testing"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
)

var today = lang.Date{Year: 2027, Month: 5, Day: 12}

func kit(t testing.TB) *guide.Toolkit {
	t.Helper()
	k, ps := guidefile.Load(os.DirFS("../guidefile/testdata/toolkit/base"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k
}

// random makes conditions and answers. The same seed makes the same ones.
type random struct {
	*rand.Rand
	kit *guide.Toolkit
}

func newRandom(k *guide.Toolkit, seed uint64) random {
	return random{rand.New(rand.NewPCG(seed, 7)), k}
}

func pick[T any](r random, from []T) T { return from[r.IntN(len(from))] }

// people is the list: one of each group, and one of whom the group is not known.
func people() guide.List {
	return guide.List{
		{ID: "mair", Fields: map[guide.ID]guide.Value{"name": guide.Text("Mair"), "group": guide.Choice("supported"), "offers": guide.Choices{"lifts"}}},
		{ID: "huw", Fields: map[guide.ID]guide.Value{"name": guide.Text("Huw"), "group": guide.Choice("family"), "rest": guide.Text("Monday")}},
		{ID: "sian", Fields: map[guide.ID]guide.Value{"name": guide.Text("Siân"), "group": guide.Later{}}},
	}
}

// values returns every answer that the tests give to a question, decided ones only.
func values(q *guide.Question) []guide.Value {
	var out []guide.Value
	switch q.Kind {
	case guide.KindText, guide.KindLongText, guide.KindEmail:
		out = []guide.Value{guide.Text("Gofal Teifi"), guide.Text("yes"), guide.Text("7")}
	case guide.KindYesNo, guide.KindChoice:
		for _, o := range q.Options {
			out = append(out, guide.Choice(o.ID))
		}
	case guide.KindChoices:
		all := guide.Choices{}
		for _, o := range q.Options {
			out = append(out, guide.Choices{o.ID})
			if !o.Alone {
				all = append(all, o.ID)
			}
		}
		out = append(out, all)
	case guide.KindNumber, guide.KindPercent:
		out = []guide.Value{guide.Number(1), guide.Number(3), guide.Number(7)}
	case guide.KindMoney:
		out = []guide.Value{guide.Money(0), guide.Money(700), guide.Money(10001)}
	case guide.KindDate:
		out = []guide.Value{guide.Date{Year: 2027, Month: 5, Day: 12}, guide.Date{Year: 2026, Month: 12, Day: 1}}
	case guide.KindMonthDay:
		out = []guide.Value{guide.MonthDay{Month: 3, Day: 31}, guide.MonthDay{Month: 12, Day: 31}}
	case guide.KindPeople:
		out = []guide.Value{guide.People{"mair"}, guide.People{"mair", "huw"}, guide.People{"sian", "huw"}}
	case guide.KindList:
		a := guide.Item{ID: "a", Fields: map[guide.ID]guide.Value{"title": guide.Text("A"), "day": guide.Choice("mon"), "cost": guide.Money(5)}}
		b := guide.Item{ID: "b", Fields: map[guide.ID]guide.Value{"title": guide.Text("B"), "day": guide.Choice("tue"), "cost": guide.Money(700)}}
		c := guide.Item{ID: "c", Fields: map[guide.ID]guide.Value{"title": guide.Text("C")}}
		out = []guide.Value{guide.List{a}, guide.List{a, b}, guide.List{b, c}}
	}
	return out
}

// full answers every question and every field.
func (r random) full() guide.Answers {
	a := guide.Answers{}.WithPeople(people())
	for _, q := range r.kit.Questions() {
		a = a.With(q.ID, pick(r, values(q)))
	}
	return complete(a)
}

// complete fills the fields that entries have left out.
func complete(a guide.Answers) guide.Answers {
	sian, _ := a.People().Item("sian")
	a = a.WithPeople(a.People().With(sian.With("group", guide.Choice("family"))))
	v, _ := a.Get("what.sessions")
	if l, ok := v.(guide.List); ok {
		for _, it := range l {
			for f, v := range map[guide.ID]guide.Value{"day": guide.Choice("tue"), "cost": guide.Money(700)} {
				if old := it.Fields[f]; old == nil || old == (guide.Later{}) {
					it = it.With(f, v)
				}
			}
			l = l.With(it)
		}
		a = a.With("what.sessions", l)
	}
	return a
}

// fewer takes fields out of entries, never the first.
func (r random) fewer(l guide.List) guide.List {
	for _, it := range l {
		for _, f := range []guide.ID{"group", "day", "cost"} {
			switch r.IntN(4) {
			case 0:
				it = it.With(f, nil)
			case 1:
				it = it.With(f, guide.Later{})
			}
		}
		l = l.With(it)
	}
	return l
}

// without takes answers and fields out, or puts "later" in their place, but for
// some questions.
func (r random) without(a guide.Answers, but ...guide.ID) guide.Answers {
	kept := map[guide.ID]bool{}
	for _, id := range but {
		kept[id] = true
	}
	a = a.WithPeople(r.fewer(a.People()))
	v, _ := a.Get("what.sessions")
	if l, ok := v.(guide.List); ok {
		a = a.With("what.sessions", r.fewer(l))
	}
	for _, q := range r.kit.Questions() {
		switch n := r.IntN(4); {
		case kept[q.ID] || n > 1:
		case n == 0:
			a = a.With(q.ID, nil)
		default:
			a = a.With(q.ID, guide.Later{})
		}
	}
	return a
}

// condition makes a condition of every operation and every measure. With
// answered it may ask whether a question has an answer.
func (r random) condition(depth int, answered bool) guide.Condition {
	switch n := r.IntN(10); {
	case depth > 0 && n < 2:
		return guide.Condition{Op: guide.All, Parts: r.parts(depth, answered)}
	case depth > 0 && n < 4:
		return guide.Condition{Op: guide.Any, Parts: r.parts(depth, answered)}
	case depth > 0 && n < 5:
		return guide.Condition{Op: guide.Not, Parts: []guide.Condition{r.condition(depth-1, answered)}}
	case n < 6 && answered:
		return guide.Condition{Op: guide.Answered, Left: guide.Measure{Kind: guide.AnswerTo, ID: pick(r, r.questions(answered)).ID}}
	}
	c := guide.Condition{Op: guide.Compare, Left: r.measure(answered), How: pick(r, guide.Comparisons())}
	for range 1 + r.IntN(2) {
		right := r.measure(answered)
		if r.IntN(3) > 0 {
			right = guide.Measure{Text: pick(r, []string{"yes", "no", "care", "staff", "mair", "register", "3", "7", "7.00", "2027-05-12", "03-31", "teifi"})}
		}
		c.Right = append(c.Right, right)
	}
	return c
}

func (r random) parts(depth int, answered bool) []guide.Condition {
	out := make([]guide.Condition, 1+r.IntN(3))
	for i := range out {
		out[i] = r.condition(depth-1, answered)
	}
	return out
}

// questions are those that a condition may read: without answered none that is
// asked only once another has an answer.
func (r random) questions(answered bool) []*guide.Question {
	var out []*guide.Question
	for _, q := range r.kit.Questions() {
		if answered || q.When.Op != guide.Answered {
			out = append(out, q)
		}
	}
	return out
}

func (r random) measure(answered bool) guide.Measure {
	q := pick(r, r.questions(answered))
	switch r.IntN(11) {
	case 0:
		m := guide.Measure{Kind: guide.CountOf, ID: q.ID}
		where := guide.Condition{Op: guide.Compare, Left: guide.Measure{Kind: guide.AnswerTo, ID: "group"}, How: guide.Is, Right: []guide.Measure{{Text: "supported"}}}
		if q.Kind == guide.KindList {
			where = guide.Condition{Op: guide.Compare, Left: guide.Measure{Kind: guide.AnswerTo, ID: "cost"}, How: guide.MoreThan, Right: []guide.Measure{{Text: "5"}}}
		}
		if q.Kind == guide.KindPeople || q.Kind == guide.KindList {
			m.Where = &where
		}
		return m
	case 1:
		kind := pick(r, []guide.MeasureKind{guide.SumOf, guide.LeastOf, guide.MostOf})
		return guide.Measure{Kind: kind, Parts: []guide.Measure{{Kind: guide.AnswerTo, ID: "what.members"}, {Kind: guide.AnswerTo, ID: "what.share"}}}
	case 2:
		return guide.Measure{Kind: guide.FigureOf, ID: pick(r, r.kit.Figures).ID}
	case 3:
		return guide.Measure{Kind: guide.FindingOf, ID: pick(r, r.kit.Findings).ID}
	case 4:
		return guide.Measure{Kind: guide.MembersNumber}
	case 5:
		return guide.Measure{Kind: guide.Today}
	case 6:
		return guide.Measure{Kind: guide.ComputedOf, Text: pick(r, guide.ComputedMeasures()).Name}
	case 7:
		// Only a session on a Tuesday is asked for its cost.
		where := guide.Condition{Op: guide.Compare, Left: guide.Measure{Kind: guide.AnswerTo, ID: "day"}, How: guide.Is, Right: []guide.Measure{{Text: "tue"}}}
		return guide.Measure{Kind: guide.TotalOf, ID: "what.sessions", Text: "cost", Where: &where}
	}
	return guide.Measure{Kind: guide.AnswerTo, ID: q.ID}
}

// counted is a measure of another room as simple as one can be: it hangs on one
// answer, and says which one as long as that is open.
func counted(st *guide.State, name string) guide.Measured {
	const members = "what.members"
	v, ok := st.Value(members)
	if !ok {
		if st.Applies(members) == guide.False {
			return guide.Measured{Known: guide.False}
		}
		answered := guide.Condition{Op: guide.Compare, Left: guide.Measure{Kind: guide.AnswerTo, ID: members}}
		return guide.Measured{Waits: st.Waits(answered)}
	}
	return guide.Measured{Known: guide.True, Number: int64(v.(guide.Number)), Says: name}
}
