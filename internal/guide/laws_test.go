package guide_test

import (
	"slices"
	"testing"

	"coop/internal/guide"
	"coop/internal/guidefile"
)

const rounds = 4000

// What is known stays known. Take any answers and leave some of them out: a
// condition that is true or false without them is so with them, whatever they
// are. So nothing that is not answered is ever taken for answered no.
//
// Two things are known by how far a group has come and may change with it, and
// both only in one direction: {answered: …} becomes true, and the path, which a
// finding suggests, becomes the one the group chooses. The law therefore reads no
// "answered" and keeps the answer to the question of the path.
func TestWhatIsKnownStaysKnown(t *testing.T) {
	r := newRandom(kit(t), 1)
	seen := map[guide.Truth]int{}
	for range rounds {
		full := r.full()
		part := r.without(full, r.kit.Path.Question)
		c := r.condition(3, false)
		before, after := r.kit.Read(part, today).WithMeasures(counted), r.kit.Read(full, today).WithMeasures(counted)
		was, is := before.Holds(c), after.Holds(c)
		seen[was]++
		if was != guide.NotKnown && was != is {
			t.Fatalf("%s was %s and is %s\nbefore %v\nafter %v", guidefile.ConditionText(c), was, is, part, full)
		}
		for _, q := range r.questions(false) {
			if was, is := before.Applies(q.ID), after.Applies(q.ID); was != guide.NotKnown && was != is {
				t.Fatalf("%s: whether it is asked was %s and is %s", q.ID, was, is)
			}
		}
		for _, task := range r.kit.Tasks() {
			if was, is := before.TaskApplies(task), after.TaskApplies(task); was != guide.NotKnown && was != is {
				t.Fatalf("task %s was %s and is %s", task.ID, was, is)
			}
		}
		for _, f := range r.kit.Findings {
			was, is := before.Finding(f.ID), after.Finding(f.ID)
			if was.Known == guide.True && (is.Known != guide.True || was.Row != is.Row) {
				t.Fatalf("finding %s changed", f.ID)
			}
		}
	}
	for _, v := range []guide.Truth{guide.NotKnown, guide.False, guide.True} {
		if seen[v] < rounds/20 {
			t.Errorf("too few conditions were %s to show anything: %v", v, seen)
		}
	}
}

// "Decided later" is not an answer: nothing tells it from a question that has not
// been asked, {answered: …} among them.
func TestLaterIsNoAnswer(t *testing.T) {
	r := newRandom(kit(t), 2)
	for range rounds {
		part := r.without(r.full())
		none := part
		for _, q := range r.kit.Questions() {
			if v, _ := part.Get(q.ID); v == (guide.Later{}) {
				none = none.With(q.ID, nil)
			}
		}
		c := r.condition(3, true)
		if later, absent := r.kit.Read(part, today).WithMeasures(counted).Holds(c), r.kit.Read(none, today).WithMeasures(counted).Holds(c); later != absent {
			t.Fatalf("%s: %s with later, %s without an answer", guidefile.ConditionText(c), later, absent)
		}
	}
}

// {answered: …} is always true or false, and once true it stays true as more is
// answered.
func TestAnswered(t *testing.T) {
	r := newRandom(kit(t), 3)
	for range rounds / 10 {
		full := r.full()
		part := r.without(full, r.kit.Path.Question)
		for _, q := range r.kit.Questions() {
			c := guide.Condition{Op: guide.Answered, Left: guide.Measure{Kind: guide.AnswerTo, ID: q.ID}}
			was, is := r.kit.Read(part, today).WithMeasures(counted).Holds(c), r.kit.Read(full, today).WithMeasures(counted).Holds(c)
			if was == guide.NotKnown || was == guide.True && is != guide.True {
				t.Fatalf("answered %s was %s and is %s", q.ID, was, is)
			}
		}
	}
}

// The answer to a question that is not asked counts for nothing.
func TestUnusedAnswersCountForNothing(t *testing.T) {
	r := newRandom(kit(t), 4)
	for range rounds {
		a := r.without(r.full())
		st := r.kit.Read(a, today).WithMeasures(counted)
		b := a
		for _, q := range r.kit.Questions() {
			if q.ID != r.kit.Path.Question && st.Applies(q.ID) == guide.False {
				b = b.With(q.ID, pick(r, values(q)))
			}
		}
		c := r.condition(3, true)
		if with, without := r.kit.Read(b, today).WithMeasures(counted).Holds(c), st.Holds(c); with != without {
			t.Fatalf("%s: %s with other unused answers, %s before", guidefile.ConditionText(c), with, without)
		}
	}
}

// A finding says nothing while a row before the one that would lead is open.
func TestFindingWaitsForEarlierRows(t *testing.T) {
	r := newRandom(kit(t), 5)
	known := 0
	for range rounds {
		f := &guide.Finding{ID: "random", Results: []guide.Option{{ID: "0"}, {ID: "1"}, {ID: "2"}}}
		for _, o := range f.Results {
			f.Rows = append(f.Rows, guide.FindingRow{Result: o.ID, When: r.condition(2, true)})
		}
		k := *r.kit
		k.Findings = append(slices.Clone(r.kit.Findings), f)
		k.Index()
		st := k.Read(r.without(r.full()), today).WithMeasures(counted)
		want := ""
		for _, row := range f.Rows {
			v := st.Holds(row.When)
			if v == guide.True {
				want = row.Result
			}
			if v != guide.False {
				break
			}
		}
		got := ""
		if o := st.Finding("random"); o.Known == guide.True {
			got = o.Result.ID
			known++
			if len(o.Waits) > 0 {
				t.Fatal("a finding that is known waits for nothing")
			}
		}
		if got != want {
			t.Fatalf("got %q, want %q: %v", got, want, f.Rows)
		}
	}
	if known < rounds/10 {
		t.Error("too few findings were known to show anything:", known)
	}
}

// Waits names open questions only and, as soon as all of them are answered, the
// condition is known or waits for others: in the end it is known.
func TestWaits(t *testing.T) {
	r := newRandom(kit(t), 6)
	for range rounds / 2 {
		c := r.condition(3, true)
		a := complete(r.without(r.full()).WithPeople(people())) // a field that is missing is no open question
		for n := 0; ; n++ {
			st := r.kit.Read(a, today).WithMeasures(counted)
			if st.Holds(c) != guide.NotKnown {
				break
			}
			waits := st.Waits(c)
			if len(waits) == 0 || n > len(r.kit.Questions()) {
				t.Fatalf("%s is not known and waits for %v\n%v", guidefile.ConditionText(c), waits, a)
			}
			for _, id := range waits {
				if v, ok := st.Value(id); ok {
					t.Fatalf("%s waits for %s, which is answered: %v", guidefile.ConditionText(c), id, v)
				}
				if st.Applies(id) != guide.True {
					t.Fatalf("%s waits for %s, which is not asked", guidefile.ConditionText(c), id)
				}
				a = a.With(id, pick(r, values(r.kit.Question(id))))
			}
			a = complete(a)
		}
	}
}

// A traced state names every question whose answer can change what a condition says.
func TestTraceNamesAllThatIsRead(t *testing.T) {
	r := newRandom(kit(t), 7)
	for range rounds / 40 {
		a := r.without(r.full())
		c := r.condition(3, true)
		read := map[guide.ID]bool{}
		was := r.kit.Read(a, today).WithMeasures(counted).Traced(func(id guide.ID) { read[id] = true }).Holds(c)
		for _, q := range r.kit.Questions() {
			if read[q.ID] {
				continue
			}
			for _, v := range append(values(q), nil, guide.Later{}) {
				if is := r.kit.Read(a.With(q.ID, v), today).WithMeasures(counted).Holds(c); is != was {
					t.Fatalf("%s was %s and is %s with %s: %v, which was not read\n%v", guidefile.ConditionText(c), was, is, q.ID, v, a)
				}
			}
		}
	}
}
