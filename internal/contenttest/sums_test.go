package contenttest

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/render/text"
	"coop/internal/sums"
	"coop/templates"
	"coop/toolkit"
)

// plans are the answers of groups to "does it add up", one for each way through it.
func plans() map[string]string {
	return map[string]string{
		"hours":    "idea.path: provide-care\nsums.unit: hours\nsums.demand: 25\nsums.pay: 13.45\nsums.hours: 150\nsums.travel: 12\nsums.miles: 4\nsums.price: 35\nsums.running: 60000\nsums.grant: 0\nsums.start-up: 60000\nsums.reserve: 3\nsums.decision: go\n",
		"sessions": "idea.path: provide-care\nsums.unit: sessions\nsums.demand: 9\nsums.pay: 13.45\nsums.sessions: 40\nsums.places: 12\nsums.staff-hours: 7\nsums.fee: 7\nsums.room: 36\nsums.running: 2836\nsums.grant: 6000\nsums.start-up: 5000\nsums.decision: stop\n",
		"both":     "idea.path: provide-care\nsums.unit: both\nsums.demand: 10\nsums.pay: 13.45\nsums.hours: 60\nsums.travel: 12\nsums.price: 39\nsums.sessions: 40\nsums.staff-hours: 7\nsums.fee: 6\nsums.running: 35000\nsums.grant: 0\nsums.decision: go\n",
		"register": "idea.path: register\nsums.demand: 12\nsums.sessions: 40\nsums.staff-hours: 7\nsums.fee: 7\nsums.running: 4276\nsums.grant: 6000\nsums.decision: not-yet\n",
	}
}

func planned(t *testing.T, kit *guide.Toolkit, name string) guide.Answers {
	t.Helper()
	return answers(t, kit, name+".yaml", []byte("toolkit: care-co-op\nversion: 1\nidea.start: new\n"+plans()[name]))
}

// The step asks no more than is allowed, and nothing that the sums do not need:
// with the answers above not one question of it is open.
func TestSumsAskFewQuestions(t *testing.T) {
	kit, _ := shipped(t)
	most := map[string]int{"hours": 12, "sessions": 12, "both": 12, "register": 7}
	for name := range plans() {
		st := kit.Read(planned(t, kit, name), today)
		asked := 0
		for _, q := range kit.Step("sums").Questions {
			if st.Applies(q.ID) != guide.True {
				continue
			}
			asked++
			if _, ok := st.Value(q.ID); !ok {
				t.Errorf("%s: %s is open", name, q.ID)
			}
		}
		if asked != most[name] {
			t.Errorf("%s: %d questions, want %d", name, asked, most[name])
		}
		if r := sums.Of(st); r.Verdict == sums.NotKnown {
			t.Errorf("%s: the sums wait for %v %v", name, r.Waits, r.Missing)
		}
	}
}

// A group that starts small sees neither the questions nor the papers, whatever it
// answered before it chose to.
func TestStartingSmallNeedsNoSums(t *testing.T) {
	kit, set := shipped(t)
	for name := range plans() {
		a := planned(t, kit, name).With("idea.path", guide.Choice("start-small"))
		g := groupOf(t, kit, set, a)
		for _, q := range kit.Step("sums").Questions {
			if g.state.Applies(q.ID) != guide.False {
				t.Errorf("%s is asked", q.ID)
			}
		}
		for _, id := range []string{"budget", "go-no-go"} {
			if set.Applies(set.Paper(id), g.state) != guide.False {
				t.Errorf("%s: %s is one of its papers", name, id)
			}
		}
	}
}

var amounts = regexp.MustCompile(`-?£?[0-9][0-9,.]*[0-9]|[0-9]`)

// Both languages show the same sums, figure by figure, and have no gap.
func TestBudgetIsTheSameInBothLanguages(t *testing.T) {
	kit, set := shipped(t)
	for name := range plans() {
		g := groupOf(t, kit, set, planned(t, kit, name))
		for _, id := range []string{"budget", "go-no-go"} {
			figures := map[lang.Lang][]string{}
			for _, l := range lang.Both() {
				d := g.compose(t, set.Paper(id), l)
				if blanks := d.Blanks(); len(blanks) > 0 {
					t.Errorf("%s of %s in %s has blanks: %v", id, name, l, blanks)
				}
				figures[l] = amounts.FindAllString(string(text.Render(d, doc.Words{})), -1)
				slices.Sort(figures[l])
			}
			if id == "budget" && len(figures[lang.EN]) < 100 {
				t.Errorf("%s: only %d figures", name, len(figures[lang.EN]))
			}
			if !slices.Equal(figures[lang.EN], figures[lang.CY]) {
				t.Errorf("%s of %s shows other figures in Welsh", id, name)
			}
		}
	}
}

// Each decision has a page with words of its own, in both languages.
func TestEveryDecisionHasItsPage(t *testing.T) {
	kit, set := shipped(t)
	options := kit.Question("sums.decision").Options
	for _, l := range lang.Both() {
		pages := make([]string, len(options))
		for i, o := range options {
			g := groupOf(t, kit, set, planned(t, kit, "register").With("sums.decision", guide.Choice(o.ID)))
			pages[i] = string(text.Render(g.compose(t, set.Paper("go-no-go"), l), doc.Words{}))
		}
		for i, page := range pages {
			own := 0
			for line := range strings.Lines(page) {
				elsewhere := func(other string) bool { return other != page && strings.Contains(other, line) }
				if strings.Contains(line, " ") && !slices.ContainsFunc(pages, elsewhere) {
					own++
				}
			}
			if own < 10 {
				t.Errorf("%s in %s has only %d lines of its own", options[i].ID, l, own)
			}
		}
	}
}

// As long as an answer is missing the budget shows which, and not a single sum.
func TestBudgetShowsWhatIsMissing(t *testing.T) {
	kit, set := shipped(t)
	for _, q := range kit.Step("sums").Questions {
		if q.ID == "sums.decision" {
			continue
		}
		for name := range plans() {
			a := planned(t, kit, name)
			if _, answered := a.Get(q.ID); !answered {
				continue
			}
			g := groupOf(t, kit, set, a.With(q.ID, guide.Later{}))
			for _, l := range lang.Both() {
				if blanks := g.compose(t, set.Paper("budget"), l).Blanks(); !slices.Contains(blanks, string(q.ID)) {
					t.Errorf("%s without %s: the blanks are %v", name, q.ID, blanks)
				}
			}
			if r := sums.Of(g.state); r.Verdict != sums.NotKnown || !slices.Contains(r.Waits, q.ID) {
				t.Errorf("%s without %s: the verdict is %q", name, q.ID, r.Verdict)
			}
		}
	}
}

// The wage that is offered is the one in law/, which says how sure anybody is of it.
func TestOfferedWageIsTheFigure(t *testing.T) {
	kit, _ := shipped(t)
	f := kit.Figure("real-living-wage")
	if got, want := kit.Question("sums.pay").Suggest.Value, guide.Canonical(guide.Money(f.Value)); got != want {
		t.Errorf("the question offers %s, the figure is %s", got, want)
	}
	if f.Confidence != "check" {
		t.Error("the newest Real Living Wage was not found, so the figure must say so")
	}
}

// Prices of an hour that hold for England stand nowhere: somebody would take one
// for a price in Wales.
func TestNoEnglishPrices(t *testing.T) {
	english := regexp.MustCompile(`28\.?53|32\.?14|33\.?87|34\.?42`)
	for _, fsys := range []fs.FS{toolkit.FS, templates.FS} {
		err := fs.WalkDir(fsys, ".", func(name string, _ fs.DirEntry, err error) error {
			if err != nil || path.Ext(name) != ".yaml" {
				return err
			}
			data, err := fs.ReadFile(fsys, name)
			if found := english.FindString(string(data)); found != "" {
				t.Errorf("%s holds %s, a price for England", name, found)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
