package check

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/problem"
)

var today = lang.Date{Year: 2027, Month: 5, Day: 12}

func kit(t *testing.T) *guide.Toolkit {
	t.Helper()
	k, ps := guidefile.Load(os.DirFS("../guidefile/testdata/toolkit/base"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k
}

// What is found in some answers on a day, one line each.
func TestAnswers(t *testing.T) {
	for _, c := range []struct{ name, answers, day, want string }{
		{"nothing said", "", "2027-05-12", ""},
		{"later is no answer", "what.members: ~\nwhat.fee: ~\nwho.core: ~", "2027-05-12", ""},
		{
			"two members", "what.members: 2", "2027-05-12",
			"error law too-few-members: There are too few members. Ask one more. [what.members] least-members, Act s 1, The Act, 2026-11-21",
		},
		{"three members", "what.members: 3", "2027-05-12", ""},
		{
			"faults come before warnings", "people: {huw: {name: Huw, group: family}, ann: {name: Ann, group: family}}\nwho.core: [huw, ann]\nwhat.members: 1", "2027-05-12",
			"error law too-few-members: There are too few members. Ask one more. [what.members] least-members, Act s 1, The Act, 2026-11-21\n" +
				"warning practice small-core: Nobody with support decides. Ask them first. [who.core] small-core, , Practice, ",
		},
		{"a group that is not known does not fire", "people: {huw: {name: Huw, group: ~}, ann: {name: Ann, group: family}}\nwho.core: [huw, ann]", "2027-05-12", ""},
		{"a fee on a path that has none", "who.path: start\nwhat.fee: 500", "2027-05-12", ""},
		{"a fee at the limit", "who.path: register\nwhat.fee: 100", "2027-05-12", ""},
		{
			"a fee above it", "who.path: register\nwhat.fee: 100.01", "2027-05-12",
			"warning practice dear-fee: The fee is high. Think of a lower one. [what.fee] dear-fee, , Practice, ",
		},
		{"a year after the figure was read", "", "2027-11-21", ""},
		{
			"and a day", "", "2027-11-22",
			"warning stale old-figures: Some figures of the law were last read more than twelve months ago, the oldest on 21 November 2026. Get a newer coop, or ask an adviser whether they still hold. [] least-members, Act s 1, The Act, 2026-11-21",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			k := kit(t)
			f, ps := guidefile.DecodeAnswers("answers", []byte(c.answers), k, nil)
			if len(ps) > 0 {
				t.Fatal(ps)
			}
			day, _ := lang.ParseDate(c.day)
			if got := text(Answers(k.Read(f.Answers, day))); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func text(ps problem.Problems) string {
	var lines []string
	for _, p := range ps {
		var l strings.Builder
		l.WriteString(p.Severity.String() + " " + string(p.Code) + " " + p.ID + ": " + p.Text.EN + " " + p.Hint.EN + " [" + strings.Join(p.Answers, " ") + "]")
		for _, f := range p.Law {
			l.WriteString(" " + strings.Join([]string{f.ID, f.Section, f.Source, f.AsAt}, ", "))
		}
		lines = append(lines, l.String())
	}
	return strings.Join(lines, "\n")
}

// A check of arithmetic finds answers that cannot all be right: it stops, and
// rests on no law.
func TestArithmetic(t *testing.T) {
	k := kit(t)
	c := k.Checks[2]
	c.Sums, c.Error = true, true
	a := guide.Answers{}.With("who.path", guide.Choice("register")).With("what.fee", guide.Money(50000))
	const want = "error invalid dear-fee: The fee is high. Think of a lower one. [what.fee] dear-fee, , Practice, "
	if got := text(Answers(k.Read(a, today))); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A check that fires fires still when more is answered: it never rests on a
// question that nobody has answered. (The path is kept, as the one that a finding
// suggests gives way to the one that the group chooses.)
func TestNothingOpenIsScolded(t *testing.T) {
	k := kit(t)
	r := rand.New(rand.NewPCG(1, 1))
	fired := 0
	for range 3000 {
		full := guide.Answers{}.WithPeople(guide.List{
			{ID: "mair", Fields: map[guide.ID]guide.Value{"name": guide.Text("Mair"), "group": guide.Choice("supported")}},
			{ID: "huw", Fields: map[guide.ID]guide.Value{"name": guide.Text("Huw"), "group": guide.Choice("family")}},
		})
		one := func(vs ...guide.Value) guide.Value { return vs[r.IntN(len(vs))] }
		full = full.With("who.needs", one(guide.Choices{"staff"}, guide.Choices{"care"})).
			With("who.staff", one(guide.Choice("yes"), guide.Choice("no"))).
			With("who.path", one(guide.Choice("start"), guide.Choice("register"))).
			With("who.core", one(guide.People{"huw"}, guide.People{"mair", "huw"})).
			With("what.members", one(guide.Number(1), guide.Number(9))).
			With("what.fee", one(guide.Money(1), guide.Money(99999)))
		part := full
		for _, id := range []guide.ID{"who.needs", "who.staff", "who.core", "what.members", "what.fee"} {
			part = part.With(id, one(nil, guide.Later{}, must(full.Get(id))))
		}
		if r.IntN(3) == 0 {
			huw, _ := part.People().Item("huw")
			part = part.WithPeople(part.People().With(huw.With("group", one(nil, guide.Later{}))))
		}
		later := map[string]bool{}
		for _, p := range Answers(k.Read(full, today)) {
			later[p.ID] = true
		}
		for _, p := range Answers(k.Read(part, today)) {
			fired++
			if !later[p.ID] {
				t.Fatalf("%s fires on %v and not on %v", p.ID, part, full)
			}
		}
	}
	if fired < 100 {
		t.Error("too few checks fired to show anything:", fired)
	}
}

func must(v guide.Value, _ bool) guide.Value { return v }
