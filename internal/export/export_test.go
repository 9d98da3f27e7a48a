package export

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"
	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/plan"
	"coop/internal/sheet"
)

var update = flag.Bool("update", false, "write what the tests get into testdata")

var stamp = lang.Date{Year: 2027, Month: 4, Day: 30}

const hostile = "Tŷ \"Glas\"; a, b\\n:\r\nBEGIN:VEVENT\x00 =cmd|' /C calc'!A0 مريم"

func may(d int) lang.Date { return lang.Date{Year: 2027, Month: 5, Day: d} }

// some is a plan with a task of every state.
func some() plan.Plan {
	convenor := lang.Text{EN: "convenor", CY: "trefnydd"}
	return plan.Plan{
		Start: may(12),
		Tasks: []plan.Task{
			{
				Task: &guide.Task{
					ID:    "meet",
					Title: lang.Text{EN: "Hold the next meeting with \"before we meet again\" in hand", CY: "Cynnal y cyfarfod nesaf gyda \"cyn i ni gwrdd eto\" mewn llaw"},
					How:   lang.Text{EN: "Read your idea out loud; ask what should change, and why.\nThen eat.", CY: "Darllenwch eich syniad yn uchel; gofynnwch beth ddylai newid, a pham.\nYna bwytewch."},
				},
				Start: may(12), Earliest: may(12), Likely: may(12), Latest: may(12), Due: may(26),
				Role: convenor, People: []string{"Mair", "Siân"},
			},
			{
				Task:  &guide.Task{ID: "invite", Title: lang.Text{EN: "Invite the people who are missing", CY: "Gwahodd y bobl sydd ar goll"}},
				Start: may(13), Earliest: may(17), Likely: may(19), Latest: may(26), Due: may(14), Late: true,
				Role: lang.Text{EN: "everyone", CY: "pawb"},
			},
			{
				Task:  &guide.Task{ID: "agree", Title: lang.Text{EN: "Sign the agreement", CY: "Llofnodi'r cytundeb"}},
				Start: may(20), Earliest: may(24), Likely: may(28), Latest: may(28),
			},
			{
				Task: &guide.Task{ID: "begin", Title: lang.Text{EN: "Begin", CY: "Dechrau"}},
				Done: true, Due: may(1), Role: convenor, People: []string{"Mair"},
			},
		},
		Waiting: []plan.Waiting{{
			Task: &guide.Task{ID: "bank", Title: lang.Text{EN: "Open an account", CY: "Agor cyfrif"}},
			For: []*guide.Question{
				{ID: "money.fee", Short: lang.Text{EN: "the fee", CY: "y ffi"}},
				{ID: "money.bank", Short: lang.Text{EN: "the bank", CY: "y banc"}},
			},
		}},
	}
}

// golden compares with a file of testdata, or writes it.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s:\n%s", name, diff)
	}
}

// The files hold LF, so that git keeps them as they are; the calendar has CRLF.
func TestFiles(t *testing.T) {
	kit, list := stakeholders()
	for _, l := range lang.Both() {
		golden(t, "plan."+l.String()+".ics", bytes.ReplaceAll(Calendar(some(), l, "Cyfeillion Bryn Glas", stamp), []byte("\r\n"), []byte("\n")))
		golden(t, "plan."+l.String()+".csv", sheet.Encode(PlanRows(some(), l)))
		golden(t, "list."+l.String()+".csv", sheet.Encode(StakeholderRows(list, kit, l)))
	}
}

func stakeholders() (*guide.Toolkit, guide.List) {
	kit := &guide.Toolkit{People: []*guide.Question{
		{ID: "name", Kind: guide.KindText, Short: lang.Text{EN: "name or role", CY: "enw neu rôl"}},
		{ID: "group", Kind: guide.KindChoice, Short: lang.Text{EN: "group", CY: "grŵp"}, Options: []guide.Option{
			{ID: "family", Label: lang.Text{EN: "Family and carers", CY: "Teulu a gofalwyr"}},
		}},
		{ID: "needs", Kind: guide.KindText, Short: lang.Text{EN: "what helps", CY: "beth sy'n helpu"}},
		{ID: "blank", Kind: guide.KindText},
	}}
	item := func(id, name string, more ...guide.Value) guide.Item {
		it := guide.Item{ID: id, Fields: map[guide.ID]guide.Value{"name": guide.Text(name)}}
		for i, v := range more {
			it.Fields[kit.People[i+1].ID] = v
		}
		return it
	}
	return kit, guide.List{
		item("mair", "Mair", guide.Choice("family"), guide.Text("print bras")),
		item("id", "Ольга", guide.Later{}),
		item("ty", "+Tŷ Glas"),
	}
}

// decoded reads a calendar back and holds that it is one, with nothing after it.
func decoded(t *testing.T, data []byte) *ical.Calendar {
	t.Helper()
	d := ical.NewDecoder(bytes.NewReader(data))
	c, err := d.Decode()
	if err != nil {
		t.Fatalf("%v in:\n%s", err, data)
	}
	if _, err := d.Decode(); !errors.Is(err, io.EOF) {
		t.Fatalf("something follows the calendar: %v", err)
	}
	return c
}

func prop(t *testing.T, c *ical.Component, name string) string {
	t.Helper()
	s, err := c.Props.Text(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestCalendarReadsBack(t *testing.T) {
	p := some()
	for _, l := range lang.Both() {
		c := decoded(t, Calendar(p, l, "Bryn Glas", stamp))
		if got := c.Props.Get("X-WR-CALNAME").Value; got != "Bryn Glas" {
			t.Errorf("the calendar is named %q", got)
		}
		days := []lang.Date{may(26), may(14), may(28)}
		if len(c.Children) != len(days) {
			t.Fatalf("%d events, want %d", len(c.Children), len(days))
		}
		for i, e := range c.Children {
			if got := prop(t, e, ical.PropSummary); got != p.Tasks[i].Title.In(l) {
				t.Errorf("got %q, want %q", got, p.Tasks[i].Title.In(l))
			}
			if got := e.Props.Get(ical.PropSummary).Params.Get(ical.ParamLanguage); got != l.String() {
				t.Errorf("the language is %q", got)
			}
			start, err := e.Props.DateTime(ical.PropDateTimeStart, nil)
			if err != nil || start.Format(time.DateOnly) != days[i].String() {
				t.Errorf("event %d starts on %v (%v), want %s", i, start, err, days[i])
			}
			if how := p.Tasks[i].How.In(l); !strings.HasPrefix(prop(t, e, ical.PropDescription), how) {
				t.Errorf("got %q, want it to begin with %q", prop(t, e, ical.PropDescription), how)
			}
		}
	}
}

// A file made again, in the other language or after a task has moved, has the
// same ids and a later version; another group has other ids.
func TestCalendarAgain(t *testing.T) {
	ids := func(data []byte) string {
		var out []string
		for _, e := range decoded(t, data).Children {
			out = append(out, prop(t, e, ical.PropUID))
		}
		return strings.Join(out, " ")
	}
	p := some()
	first := Calendar(p, lang.EN, "Bryn Glas", stamp)
	if again := Calendar(some(), lang.EN, "Bryn Glas", stamp); !bytes.Equal(first, again) {
		t.Error("the same plan gives other bytes")
	}
	p.Tasks[2].Likely = may(31)
	moved := Calendar(p, lang.CY, " bryn glas ", stamp.AddDays(1))
	if ids(first) != ids(moved) {
		t.Errorf("got %s, want %s", ids(moved), ids(first))
	}
	version := func(data []byte) string { return decoded(t, data).Children[0].Props.Get(ical.PropSequence).Value }
	if version(first) != "20270430" || version(moved) != "20270501" {
		t.Errorf("the versions are %s and %s", version(first), version(moved))
	}
	if other := Calendar(p, lang.EN, "Bryn Coch", stamp); ids(other) == ids(first) {
		t.Error("another group has the same ids")
	}
}

func TestNothingToShow(t *testing.T) {
	p := some()
	p.Tasks = p.Tasks[3:]
	for _, p := range []plan.Plan{{}, p} {
		if got := Calendar(p, lang.EN, "Bryn Glas", stamp); got != nil {
			t.Errorf("got %q", got)
		}
	}
	if rows := PlanRows(plan.Plan{}, lang.CY); len(rows) != 1 {
		t.Errorf("%d rows", len(rows))
	}
	if rows := StakeholderRows(nil, &guide.Toolkit{}, lang.CY); len(rows) != 1 {
		t.Errorf("%d rows", len(rows))
	}
}

// Whatever people are called, the calendar is well-formed, its lines are short,
// and what they typed stays text.
func FuzzCalendar(f *testing.F) {
	for _, seed := range []string{hostile, "", "\r", "a\nb", strings.Repeat("ŵ", 80), strings.Repeat("한", 200), "\xff", "END:VCALENDAR"} {
		f.Add(seed, seed)
	}
	f.Fuzz(func(t *testing.T, title, name string) {
		p := some()
		p.Tasks[0].Title = lang.Same(title)
		p.Tasks[0].People = []string{name}
		p.Tasks[0].How = lang.Same(title)
		data := Calendar(p, lang.EN, name, stamp)
		for line := range bytes.SplitSeq(data, []byte("\r\n")) {
			if len(line) > maxLine || !utf8.Valid(line) || bytes.ContainsAny(line, "\r\n\x00") {
				t.Fatalf("a bad line: %q", line)
			}
		}
		c := decoded(t, data)
		if len(c.Children) != 3 {
			t.Fatalf("%d events", len(c.Children))
		}
		if got, want := prop(t, c.Children[0], ical.PropSummary), strings.ReplaceAll(clean(title), "\n", " "); got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
		if got := prop(t, c.Children[0], ical.PropDescription); !strings.Contains(got, clean(name)+" (convenor)") {
			t.Fatalf("%q does not hold %q", got, name)
		}
	})
}
