package plan

import (
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

func day(t *testing.T, s string) lang.Date {
	t.Helper()
	d, ok := lang.ParseDate(s)
	if !ok {
		t.Fatalf("%q is no date", s)
	}
	return d
}

// The library's bank holidays are those that were published, and no others, in
// every year of the table.
func TestBankHolidays(t *testing.T) {
	file, err := os.Open("testdata/bank-holidays.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.Comment = '#'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := map[int]map[lang.Date]bool{}
	for _, row := range rows[1:] {
		d := day(t, row[0])
		if want[d.Year] == nil {
			want[d.Year] = map[lang.Date]bool{}
		}
		want[d.Year][d] = true
	}
	if len(want) < 6 {
		t.Fatalf("the table has %d years", len(want))
	}
	for year, days := range want {
		if diff := cmp.Diff(days, bankHolidays(year)); diff != "" {
			t.Errorf("%d:\n%s", year, diff)
		}
	}
}

func TestWorkdays(t *testing.T) {
	for _, c := range []struct {
		start string
		n     int
		want  string
	}{
		{"2027-05-12", 0, "2027-05-12"}, // a Wednesday
		{"2027-05-12", 2, "2027-05-14"},
		{"2027-05-12", 3, "2027-05-17"}, // over a weekend
		{"2027-05-15", 0, "2027-05-17"}, // from a Saturday
		{"2027-05-16", 0, "2027-05-17"}, // from a Sunday
		{"2027-05-31", 0, "2027-06-01"}, // from a bank holiday
		{"2027-03-25", 1, "2027-03-30"}, // over Easter
		{"2027-12-24", 1, "2027-12-29"}, // over Christmas and the two days in its place
		{"2027-12-31", 1, "2028-01-04"}, // over the New Year, whose day falls on a Saturday
		{"2028-02-28", 1, "2028-02-29"}, // in a leap year
	} {
		if got := newWorkdays(day(t, c.start)).date(c.n).String(); got != c.want {
			t.Errorf("%s and %d: got %s, want %s", c.start, c.n, got, c.want)
		}
	}
}

func answered(id guide.ID) guide.Condition {
	return guide.Condition{Op: guide.Answered, Left: guide.Measure{Kind: guide.AnswerTo, ID: id}}
}

func is(id guide.ID, text string) guide.Condition {
	return guide.Condition{
		Op: guide.Compare, How: guide.Is,
		Left: guide.Measure{Kind: guide.AnswerTo, ID: id}, Right: []guide.Measure{{Kind: guide.Literal, Text: text}},
	}
}

func days(least, likely, most int) guide.Days {
	return guide.Days{Least: least, Likely: likely, Most: most}
}

func label(s string) lang.Text { return lang.Text{EN: s, CY: s + " (Cymraeg)"} }

// kit is a toolkit of two steps whose second step begins with a task that comes
// after one of its own.
func kit() *guide.Toolkit {
	yesNo := []guide.Option{{ID: "yes"}, {ID: "no"}}
	k := &guide.Toolkit{
		Path:  guide.PathRule{Question: "idea.path"},
		Paths: []guide.Option{{ID: "small"}, {ID: "register"}},
		Roles: []guide.Role{
			{ID: "everyone", Label: label("everyone")},
			{ID: "convenor", Label: label("convenor"), FilledBy: "people.convenor"},
			{ID: "treasurer", Label: label("treasurer"), FilledBy: "people.treasurer"},
		},
		Steps: []*guide.Step{
			{ID: "idea", Questions: []*guide.Question{
				{ID: "idea.meeting", Kind: guide.KindDate},
				{ID: "idea.path", Kind: guide.KindChoice, Options: []guide.Option{{ID: "small"}, {ID: "register"}}},
				{ID: "people.convenor", Kind: guide.KindPeople},
				{ID: "people.treasurer", Kind: guide.KindText},
				{ID: "money.fee", Kind: guide.KindYesNo, Options: yesNo},
				{ID: "money.account", Kind: guide.KindText},
			}, Tasks: []*guide.Task{
				{ID: "meet", Title: label("Meet"), Who: "convenor", Days: days(1, 1, 1), By: "idea.meeting"},
				{ID: "invite", Title: label("Invite"), Who: "everyone", Days: days(3, 5, 10), After: []guide.ID{"meet"}},
			}},
			{ID: "money", Tasks: []*guide.Task{
				{ID: "bank", Title: label("Open an account"), Who: "treasurer", Days: days(5, 10, 20), After: []guide.ID{"choose-bank", "invite"}, DoneWhen: answered("money.account")},
				{ID: "choose-bank", Title: label("Choose a bank"), Who: "nobody", Days: days(2, 8, 30), When: is("money.fee", "yes"), After: []guide.ID{"meet"}},
				{ID: "register", Title: label("Register"), Days: days(10, 20, 40), Paths: []string{"register"}, After: []guide.ID{"bank"}},
				{ID: "celebrate", Title: label("Celebrate"), Days: days(1, 1, 2), After: []guide.ID{"register", "no.such"}, By: "idea.meeting"},
			}},
		},
	}
	k.Index()
	return k
}

// show writes a plan as lines that can be checked with a calendar in hand.
func show(p Plan, ps problem.Problems) string {
	var b strings.Builder
	for _, x := range ps {
		fmt.Fprintf(&b, "problem: %s\n", x.Text.EN)
	}
	if !p.Start.IsZero() {
		fmt.Fprintf(&b, "from %s\n", p.Start)
	}
	for _, x := range p.Tasks {
		fmt.Fprintf(&b, "%s:", x.ID)
		if x.Done {
			b.WriteString(" done")
		}
		if !x.Start.IsZero() {
			fmt.Fprintf(&b, " starts %s, ends %s %s %s", x.Start, x.Earliest, x.Likely, x.Latest)
		}
		if !x.Due.IsZero() {
			fmt.Fprintf(&b, ", due %s", x.Due)
		}
		if x.Late {
			b.WriteString(", late")
		}
		if !x.Role.IsZero() {
			fmt.Fprintf(&b, " (%s%s)", x.Role.EN, strings.Join(append([]string{""}, x.People...), " "))
		}
		b.WriteString("\n")
	}
	for _, x := range p.Waiting {
		fmt.Fprintf(&b, "%s: waits for", x.ID)
		for _, q := range x.For {
			fmt.Fprintf(&b, " %s", q.ID)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestMake(t *testing.T) {
	people := guide.List{{ID: "mair", Fields: map[guide.ID]guide.Value{"name": guide.Text("Mair")}}}
	small := guide.Answers{}.WithPeople(people).With("idea.path", guide.Choice("small"))
	for _, c := range []struct {
		name    string
		start   string
		answers guide.Answers
		want    string
	}{
		{
			// Wednesday 12 May; Monday 31 May is a bank holiday.
			"nothing decided but the path", "2027-05-12", small, `
				from 2027-05-12
				meet: starts 2027-05-12, ends 2027-05-12 2027-05-12 2027-05-12 (convenor)
				invite: starts 2027-05-13, ends 2027-05-17 2027-05-19 2027-05-26 (everyone)
				bank: starts 2027-05-20, ends 2027-05-24 2027-06-03 2027-06-24 (treasurer)
				celebrate: starts 2027-06-04, ends 2027-05-25 2027-06-04 2027-06-28
				choose-bank: waits for money.fee
			`,
		},
		{
			"a task that counts only at its longest", "2027-05-12", small.With("money.fee", guide.Choice("yes")), `
				from 2027-05-12
				meet: starts 2027-05-12, ends 2027-05-12 2027-05-12 2027-05-12 (convenor)
				invite: starts 2027-05-13, ends 2027-05-17 2027-05-19 2027-05-26 (everyone)
				choose-bank: starts 2027-05-13, ends 2027-05-14 2027-05-24 2027-06-24
				bank: starts 2027-05-25, ends 2027-05-24 2027-06-08 2027-07-22 (treasurer)
				celebrate: starts 2027-06-09, ends 2027-05-25 2027-06-09 2027-07-26
			`,
		},
		{
			"who, by when, and a start on a bank holiday", "2027-05-29",
			small.With("people.convenor", guide.People{"mair", "gone"}).With("people.treasurer", guide.Text("Huw")).
				With("money.fee", guide.Choice("no")).With("idea.meeting", guide.Date(lang.Date{Year: 2027, Month: 6, Day: 1})), `
				from 2027-06-01
				meet: starts 2027-06-01, ends 2027-06-01 2027-06-01 2027-06-01, due 2027-06-01 (convenor Mair gone)
				invite: starts 2027-06-02, ends 2027-06-04 2027-06-08 2027-06-15 (everyone)
				bank: starts 2027-06-09, ends 2027-06-11 2027-06-22 2027-07-13 (treasurer Huw)
				celebrate: starts 2027-06-23, ends 2027-06-14 2027-06-23 2027-07-15, due 2027-06-01, late
			`,
		},
		{
			"done holds nothing up", "2027-06-01", small.With("money.fee", guide.Choice("no")).With("money.account", guide.Text("yes")), `
				from 2027-06-01
				meet: starts 2027-06-01, ends 2027-06-01 2027-06-01 2027-06-01 (convenor)
				invite: starts 2027-06-02, ends 2027-06-04 2027-06-08 2027-06-15 (everyone)
				bank: done (treasurer)
				celebrate: starts 2027-06-01, ends 2027-06-01 2027-06-01 2027-06-02
			`,
		},
		{
			"no path yet", "2027-06-01", guide.Answers{}.With("money.fee", guide.Later{}), `
				from 2027-06-01
				meet: starts 2027-06-01, ends 2027-06-01 2027-06-01 2027-06-01 (convenor)
				invite: starts 2027-06-02, ends 2027-06-04 2027-06-08 2027-06-15 (everyone)
				bank: starts 2027-06-09, ends 2027-06-11 2027-06-22 2027-07-13 (treasurer)
				celebrate: starts 2027-06-23, ends 2027-06-14 2027-06-23 2027-07-15
				choose-bank: waits for money.fee
				register: waits for idea.path
			`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := show(Make(kit().Read(c.answers, lang.Date{}), day(t, c.start)))
			want := strings.TrimLeft(strings.ReplaceAll(c.want, "\n\t\t\t\t", "\n"), "\n")
			if diff := cmp.Diff(strings.TrimRight(want, "\t"), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestMakeRefuses(t *testing.T) {
	start := lang.Date{Year: 2027, Month: 5, Day: 12}
	for _, c := range []struct {
		name   string
		start  lang.Date
		change func(ts []*guide.Task)
		want   string
	}{
		{"no start", lang.Date{}, nil, "The plan has no day to start from"},
		{"no such day", lang.Date{Year: 2027, Month: 2, Day: 30}, nil, "The plan has no day to start from"},
		{"the end of days", lang.Date{Year: 9990, Month: 1, Day: 1}, nil, "The plan has no day to start from"},
		{"a circle", start, func(ts []*guide.Task) { ts[3].After = []guide.ID{"bank"} }, "This task waits for itself: Open an account"},
		{"after itself", start, func(ts []*guide.Task) { ts[1].After = []guide.ID{"invite"} }, "This task waits for itself: Invite"},
		{"no days", start, func(ts []*guide.Task) { ts[0].Days = guide.Days{} }, "The days of this task cannot be planned: Meet"},
		{"too many days", start, func(ts []*guide.Task) { ts[0].Days.Most = 1 << 62 }, "The days of this task cannot be planned: Meet"},
		{"too many together", start, func(ts []*guide.Task) { ts[0].Days.Most, ts[1].Days.Most = maxWorkdays-2, maxWorkdays }, "The days of this task cannot be planned: Invite"},
	} {
		t.Run(c.name, func(t *testing.T) {
			k := kit()
			if c.change != nil {
				c.change(k.Tasks())
			}
			p, ps := Make(k.Read(guide.Answers{}.With("idea.path", guide.Choice("small")), lang.Date{}), c.start)
			if ps.Error() != c.want || len(p.Tasks) > 0 {
				t.Errorf("got %q and %d tasks, want %q", ps.Error(), len(p.Tasks), c.want)
			}
		})
	}
}

// Whatever the tasks: none begins before those it comes after are done, none
// stands on a day off, and the three dates are in order.
func TestPlansHold(t *testing.T) {
	made := 0
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 0))
		k := &guide.Toolkit{Steps: []*guide.Step{{ID: "one"}}}
		for i := range 12 {
			least := 1 + r.IntN(9)
			likely := least + r.IntN(9)
			task := &guide.Task{ID: guide.ID(fmt.Sprint("task-", i)), Days: days(least, likely, likely+r.IntN(20))}
			for j := range 12 {
				// Half of the tasks come after later ones of the file, so that the order has work to do.
				if (j < i) == (i%2 == 0 || j%2 == 0) && i != j && r.IntN(4) == 0 {
					task.After = append(task.After, guide.ID(fmt.Sprint("task-", j)))
				}
			}
			k.Steps[0].Tasks = append(k.Steps[0].Tasks, task)
		}
		k.Index()
		start := lang.Date{Year: 2026, Month: 1, Day: 1}.AddDays(r.IntN(1800))
		p, ps := Make(k.Read(guide.Answers{}, lang.Date{}), start)
		if len(ps) > 0 {
			continue // a circle
		}
		made++
		work := newWorkdays(start)
		seen := map[guide.ID]Task{}
		for _, x := range p.Tasks {
			for _, id := range x.After {
				if before, ok := seen[id]; !ok || before.Likely.Compare(x.Start) >= 0 {
					t.Fatalf("seed %d: %s starts on %s, before %s is done", seed, x.ID, x.Start, id)
				}
			}
			seen[x.ID] = x
			for _, d := range []lang.Date{x.Start, x.Earliest, x.Likely, x.Latest} {
				if !work.isWorkday(d) {
					t.Fatalf("seed %d: %s stands on %s", seed, x.ID, d)
				}
			}
			if x.Earliest.Compare(x.Likely) > 0 || x.Likely.Compare(x.Latest) > 0 || x.Start.Compare(x.Likely) > 0 {
				t.Fatalf("seed %d: %s: %s %s %s", seed, x.ID, x.Earliest, x.Likely, x.Latest)
			}
		}
		if len(seen) != 12 {
			t.Fatalf("seed %d: %d tasks", seed, len(seen))
		}
	}
	if made < 50 {
		t.Errorf("only %d of the plans had no circle", made)
	}
}
