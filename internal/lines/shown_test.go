package lines

import (
	"strings"
	"testing"
	"time"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// hear runs what is typed from a page on and returns what is heard.
func hear(t *testing.T, g group, at interview.Key, typed string, opt Options) string {
	t.Helper()
	g.Go(at)
	var out strings.Builder
	if _, err := Run(strings.NewReader(typed), &out, g.Session, opt); err != nil {
		t.Fatal(err)
	}
	checkPlain(t, out.String())
	return out.String()
}

func wants(t *testing.T, heard string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(heard, text) {
			t.Errorf("no %q in\n%s", text, heard)
		}
	}
}

func in(l lang.Lang, en, cy string) string { return lang.Text{EN: en, CY: cy}.In(l) }

// showing opens a session that only shows, with hooks that can be looked at.
func showing(k *guide.Toolkit, a guide.Answers, saved *guide.Answers, drafts map[string]string) group {
	return group{drafts: drafts, Session: interview.Start(k, a, lang.Date{Year: 2027, Month: 5, Day: 12}, "", nil, interview.Hooks{
		Save: func(a guide.Answers) (guide.Answers, error) {
			*saved = a
			return a, nil
		},
		Draft: func(key, text string) error {
			drafts[key] = text
			return nil
		},
		Preview: foresee,
	}.Showing())}
}

// foresee lets a legal body need a rule and a task more than a small group does.
func foresee(before, after guide.Answers) interview.Preview {
	was, _ := before.Get("start.path")
	is, _ := after.Get("start.path")
	turn := interview.Turn{Comes: []lang.Text{{EN: "Quorum", CY: "Cworwm"}}}
	switch {
	case is == guide.Choice("register") && was != is:
		return interview.Preview{Rules: turn, Questions: turn}
	case was == guide.Choice("register") && is == guide.Choice("small"):
		return interview.Preview{Tasks: interview.Turn{Goes: turn.Comes}}
	}
	return interview.Preview{}
}

// TestOnlyShown holds that in a sitting that only shows nothing is recorded but
// what somebody says to keep, in either language.
func TestOnlyShown(t *testing.T) {
	k := kit(t)
	for _, l := range lang.Both() {
		var saved guide.Answers
		drafts := map[string]string{}
		g := showing(k, guide.Answers{}, &saved, drafts)
		typed := "Gardd\n\nTyfu\nbwyd\n\n\n1 3\n\n:later\n2\n\n"
		heard := hear(t, g, "start.name", typed, Options{Lang: l, Present: true})
		wants(t, heard, in(l, "Nothing is recorded here until somebody types :keep.", "Does dim yn cael ei gofnodi yma nes bod rhywun yn teipio :cadw."),
			in(l, "You point at: Gardd. To keep it, type :keep.", "Rydych chi'n pwyntio at hwn: Gardd. I'w gadw, teipiwch :cadw."),
			in(l, "Press Enter to go on to the next page", "Pwyswch Enter i fynd ymlaen i'r dudalen nesaf"))
		if saved.Len() > 0 || len(drafts) > 0 || g.Answers().Len() > 0 {
			t.Fatalf("%v was kept, and these drafts: %v\n%s", dump(k, saved), drafts, heard)
		}
		heard = hear(t, g, "start.name", "Gardd\n"+in(l, ":keep", ":cadw")+"\n:keep\nTyfu\nbwyd\n\n:cadw\n", Options{Lang: l, Present: true})
		wants(t, heard, in(l, "Saved: Gardd", "Wedi'i gadw: Gardd"), in(l, "Error: There is nothing to keep yet", "Gwall: Does dim i'w gadw eto"))
		if got := dump(k, saved); got != "start.name: \"Gardd\"\nstart.words: \"Tyfu\\nbwyd\"\n" {
			t.Errorf("kept: %s\n%s", got, heard)
		}
		heard = hear(t, g, "people.core", "Mair\n\n", Options{Lang: l, Present: true})
		if len(g.Answers().People()) > 0 {
			t.Errorf("somebody was added\n%s", heard)
		}
		hear(t, g, "people.core", "Mair\n:keep\n", Options{Lang: l, Present: true})
		if p := g.Answers().People(); len(p) != 1 || p.Name(p[0].ID) != "Mair" {
			t.Errorf("on the list: %v", p)
		}
	}
}

// TestForetold holds that what follows is said where somebody asks, after an
// option is chosen, and before a path is changed.
func TestForetold(t *testing.T) {
	k := kit(t)
	for _, l := range lang.Both() {
		var saved guide.Answers
		open := func(a guide.Answers) group {
			g := showing(k, a, &saved, map[string]string{})
			return g
		}
		adds := in(l, "Adds: 1 question, 1 rule (Quorum).", "Yn ychwanegu: 1 cwestiwn, 1 rheol (Cworwm).")
		wants(t, hear(t, open(guide.Answers{}), "start.path", ":why 2\n", Options{Lang: l}), adds)
		heard := hear(t, open(guide.Answers{}), "start.path", "2\n", Options{Lang: l})
		wants(t, heard, adds)
		if v, _ := saved.Get("start.path"); v != guide.Choice("register") {
			t.Errorf("the path is %v after it was chosen for the first time\n%s", v, heard)
		}

		before := guide.Answers{}.With("start.path", guide.Choice("register"))
		saved = before
		drops := in(l, "Leaves out: 1 task (Quorum).", "Yn gadael allan: 1 dasg (Cworwm).")
		heard = hear(t, open(before), "start.path", "1\n", Options{Lang: l})
		wants(t, heard, drops, in(l, "Press Enter to change to it", "Pwyswch Enter i newid iddo"))
		if v, _ := saved.Get("start.path"); v != guide.Choice("register") {
			t.Errorf("the path is %v before anybody has confirmed it", v)
		}
		for typed, want := range map[string]guide.Choice{"1\n\n": "small", "1\n2\n": "register", "1\n:back\n": "register", "1\n1\n": "small"} {
			saved = before
			heard = hear(t, open(before), "start.path", typed, Options{Lang: l})
			if v, _ := saved.Get("start.path"); v != want {
				t.Errorf("after %q the path is %v, want %s\n%s", typed, v, want, heard)
			}
		}
	}
}

// TestTimer holds that the time is said when somebody asks, and once when it is over.
func TestTimer(t *testing.T) {
	k := kit(t)
	for _, l := range lang.Both() {
		now := time.Date(2027, 5, 12, 14, 0, 0, 0, time.UTC)
		clock := func() time.Time { return now }
		g := sit(k, guide.Answers{}, "", nil, nil)
		g.Go("step/start")
		name := in(l, ":timer", ":amserydd")
		minutes := k.Steps[0].Activity.Minutes
		if minutes == 0 {
			t.Fatal("the activity has no time")
		}
		ends := now.Add(time.Duration(minutes) * time.Minute).Format("15:04")
		heard := hear(t, g, "step/start", name+"\n"+name+"\n"+name+" stop\n"+name+"\n", Options{Lang: l, Now: clock})
		wants(t, heard, in(l, "The timer runs: ", "Mae'r amserydd yn rhedeg: ")+lang.Minutes(minutes).In(l)+".", in(l, "It ends at "+ends, "Amser gorffen: "+ends),
			in(l, "Time left: ", "Amser ar ôl: ")+lang.Minutes(minutes).In(l), in(l, "The timer has stopped", "Mae'r amserydd wedi stopio"))

		late := func() time.Time { now = now.Add(time.Hour); return now }
		heard = hear(t, g, "step/start", name+"\n\n:back\n", Options{Lang: l, Now: late})
		if up := in(l, "Time is up.", "Mae'r amser ar ben."); strings.Count(heard, up) != 1 {
			t.Errorf("not said once that the time is over:\n%s", heard)
		}
		heard = hear(t, g, "start.name", name+"\n", Options{Lang: l, Now: clock})
		wants(t, heard, in(l, "There is no activity with a time here", "Does dim gweithgaredd ag amser yma"))
	}
}

// TestFaultsAreSaidTwice holds that a fault is heard with the question that can
// mend it and on the page of answers, which leads there.
func TestFaultsAreSaidTwice(t *testing.T) {
	k := kit(t)
	fault := lang.Text{EN: "The name is too grand", CY: "Mae'r enw'n rhy fawreddog"}
	for _, l := range lang.Both() {
		s := interview.Start(k, guide.Answers{}.With("start.name", guide.Text("Brenhinoedd")), lang.Date{Year: 2027, Month: 5, Day: 12}, "", nil, interview.Hooks{
			Problems: func(a guide.Answers) map[guide.ID][]lang.Text {
				if v, _ := a.Get("start.name"); v == guide.Text("Gardd") {
					return nil
				}
				return map[guide.ID][]lang.Text{"start.name": {fault}}
			},
		})
		heard := hear(t, group{Session: s}, "check/start", "1\nGardd\n", Options{Lang: l})
		said := in(l, "Look at this again: ", "Edrychwch ar hyn eto: ") + fault.In(l)
		if strings.Count(heard, said) != 2 {
			t.Errorf("%q is not said twice:\n%s", said, heard)
		}
	}
}
