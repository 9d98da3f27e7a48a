package guide_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/lang"
)

func ids(qs []*guide.Question) []guide.ID {
	var out []guide.ID
	for _, q := range qs {
		out = append(out, q.ID)
	}
	return out
}

// An early answer that changes leaves the later ones where they are: those that
// are not asked any more are unused, and count again when they are.
func TestPositionKeepsUnusedAnswers(t *testing.T) {
	k := kit(t)
	a := guide.Answers{}.With("who.needs", guide.Choices{"staff"}).With("who.staff", guide.Choice("yes")).
		With("who.path", guide.Choice("register")).With("what.insured", guide.Choice("no")).With("what.fee", guide.Money(500))
	before := k.Read(a, today).Position()
	if len(before.Unused) > 0 || !slices.Contains(ids(before.Asked), "what.insured") {
		t.Fatal(before)
	}

	changed := a.With("who.needs", guide.Choices{"care"}).With("who.path", guide.Choice("start"))
	st := k.Read(changed, today)
	p := st.Position()
	if diff := cmp.Diff([]guide.ID{"who.staff", "what.fee", "what.insured"}, p.Unused); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]guide.ID{"who.name", "who.needs", "who.path", "who.core", "who.lead", "what.sessions", "what.start", "what.year", "what.members", "what.share", "what.mail"}, ids(p.Asked)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]guide.ID{"who.name", "who.core", "who.lead", "what.sessions", "what.start", "what.year", "what.members"}, ids(p.Open)); diff != "" {
		t.Error(diff)
	}
	for _, id := range p.Unused {
		if _, counts := st.Value(id); counts {
			t.Errorf("%s still counts", id)
		}
		if _, kept := st.Answers().Get(id); !kept {
			t.Errorf("%s is lost", id)
		}
	}

	back := changed.With("who.needs", guide.Choices{"staff"}).With("who.path", guide.Choice("register"))
	if diff := cmp.Diff(before, k.Read(back, today).Position(), cmp.Comparer(func(a, b *guide.Question) bool { return a == b })); diff != "" {
		t.Error(diff)
	}
}

// Until a group chooses its path the finding stands in for it; with neither known,
// what belongs to a path is not known.
func TestPath(t *testing.T) {
	k := kit(t)
	for _, c := range []struct {
		name string
		a    guide.Answers
		path string
		fee  guide.Truth
	}{
		{"nothing said", guide.Answers{}, "", guide.NotKnown},
		{"staff needed", guide.Answers{}.With("who.needs", guide.Choices{"staff"}), "register", guide.True},
		{"nothing needed", guide.Answers{}.With("who.needs", guide.Choices{"none"}), "start", guide.False},
		{"chosen otherwise", guide.Answers{}.With("who.needs", guide.Choices{"none"}).With("who.path", guide.Choice("register")), "register", guide.True},
		{"chosen later", guide.Answers{}.With("who.needs", guide.Choices{"none"}).With("who.path", guide.Later{}), "start", guide.False},
		{"both later", guide.Answers{}.With("who.needs", guide.Later{}).With("who.path", guide.Later{}), "", guide.NotKnown},
	} {
		st := k.Read(c.a, today)
		if got := st.Path(); got != c.path {
			t.Errorf("%s: path %q, want %q", c.name, got, c.path)
		}
		if got := st.Applies("what.fee"); got != c.fee {
			t.Errorf("%s: the fee is asked: %s, want %s", c.name, got, c.fee)
		}
		if got := st.Asked(k.Question("what.fee")); got != c.fee {
			t.Errorf("%s: the fee is on the path: %s, want %s", c.name, got, c.fee)
		}
		if got := st.Asked(k.Question("who.staff")); got != guide.True {
			t.Errorf("%s: a question of every path is asked whatever its own condition says: %s", c.name, got)
		}
	}
}

func TestTasks(t *testing.T) {
	k := kit(t)
	task := func(id guide.ID) *guide.Task {
		return k.Tasks()[slices.IndexFunc(k.Tasks(), func(x *guide.Task) bool { return x.ID == id })]
	}
	a := guide.Answers{}.With("who.needs", guide.Choices{"staff"}).With("who.staff", guide.Choice("yes"))
	for _, c := range []struct {
		name          string
		a             guide.Answers
		applies, done guide.Truth
	}{
		{"open", a, guide.NotKnown, guide.False},
		{"later", a.With("what.insured", guide.Later{}), guide.NotKnown, guide.False},
		{"not insured", a.With("what.insured", guide.Choice("no")), guide.True, guide.True},
		{"insured", a.With("what.insured", guide.Choice("yes")), guide.False, guide.True},
		{"no staff", a.With("who.needs", guide.Choices{"none"}), guide.False, guide.False},
	} {
		st := k.Read(c.a, today)
		if got := st.TaskApplies(task("insure")); got != c.applies {
			t.Errorf("%s: applies %s, want %s", c.name, got, c.applies)
		}
		if got := st.TaskDone(task("insure")); got != c.done {
			t.Errorf("%s: done %s, want %s", c.name, got, c.done)
		}
		if got := st.TaskDone(task("meet")); got != guide.NotKnown {
			t.Errorf("%s: nothing says whether meet is done, but got %s", c.name, got)
		}
	}
}

func TestStale(t *testing.T) {
	for _, c := range []struct {
		asAt, today string
		want        bool
	}{
		{"2026-11-21", "2027-11-21", false},
		{"2026-11-21", "2027-11-22", true},
		{"2024-02-29", "2025-02-28", false},
		{"2024-02-29", "2025-03-01", true},
		{"2026-11-21", "", false},
	} {
		asAt, _ := lang.ParseDate(c.asAt)
		day, _ := lang.ParseDate(c.today)
		if got := (&guide.Origin{AsAt: asAt}).Stale(day); got != c.want {
			t.Errorf("read on %s, today %s: got %v", c.asAt, c.today, got)
		}
	}
}
