package contenttest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"coop/internal/guide"
)

// choosing is one entry of testdata/form.txt: a group that chooses its legal form.
type choosing struct {
	words, law, answers, form, others, route, change string
}

func choosings(t *testing.T) []choosing {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "form.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var out []choosing
	for part := range strings.SplitSeq(string(data), "\n\n") {
		head, rest, _ := strings.Cut(strings.TrimSpace(part), "\n")
		if !strings.HasPrefix(rest, "  law ") {
			continue // what is said before the first
		}
		c := choosing{words: head}
		into := map[string]*string{
			"law": &c.law, "answers": &c.answers, "form": &c.form, "others": &c.others, "route": &c.route, "change": &c.change,
		}
		for line := range strings.Lines(rest) {
			key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
			if into[key] == nil {
				t.Fatalf("%s: what is %q?", head, key)
			}
			*into[key] = strings.TrimSpace(value)
		}
		out = append(out, c)
	}
	return out
}

// founders are so many people, and one organisation.
func founders(n int) (guide.List, guide.People) {
	list := guide.List{{ID: "capel", Fields: map[guide.ID]guide.Value{"name": guide.Text("Capel"), "group": guide.Choice("club")}}}
	ids := guide.People{"capel"}
	for i := range n {
		it := guide.Item{ID: fmt.Sprintf("p%d", i), Fields: map[guide.ID]guide.Value{"name": guide.Text("P"), "group": guide.Choice("family")}}
		list, ids = append(list, it), append(ids, it.ID)
	}
	return list, ids
}

// formAnswers reads what a group gives, on top of what every group has said.
func formAnswers(t *testing.T, kit *guide.Toolkit, given string) guide.Answers {
	t.Helper()
	all := "idea.path: provide-care; idea.nation: wales; idea.start: new; idea.for: older; idea.activities: employ; doing.care-kind: none; people: 4; " + given
	var a guide.Answers
	for entry := range strings.SplitSeq(all, "; ") {
		people, ok := strings.CutPrefix(entry, "people: ")
		if !ok {
			a = withEntry(t, kit, a, "form.", entry)
			continue
		}
		var n int
		if _, err := fmt.Sscan(people, &n); err != nil {
			t.Fatal(entry, err)
		}
		list, ids := founders(n)
		a = a.WithPeople(list).With("people.core", ids)
	}
	return a
}

// suggested says what a group is told: the form, the others that would do, the
// route to the one suggested, and which single answer would bring another form.
func suggested(kit *guide.Toolkit, c choosing, a guide.Answers) choosing {
	c.form, c.others, c.route, c.change = "not known yet", "", "", ""
	st := kit.Read(a, today)
	o := st.Finding("form")
	if o.Known != guide.True {
		for i, id := range o.Waits {
			c.change += []string{"waits for ", ", "}[min(i, 1)] + string(id)
		}
		return c
	}
	c.form = o.Result.ID
	c.others = strings.Join(alternatives(o), ", ")
	r := kit.Read(a.With("form.chosen", guide.Choice(o.Result.ID)), today).Finding("route")
	if r.Known == guide.True {
		c.route = strings.Join(append([]string{r.Result.ID}, alternatives(r)...), ", or ")
	}
	var changes []string
	for _, id := range []guide.ID{"idea.start", "doing.restricted", "form.needs", "form.benefit", "form.charity", "form.lock"} {
		q := kit.Question(id)
		v, ok := a.Get(id)
		if !ok || st.Applies(id) != guide.True {
			continue
		}
		for _, other := range others(kit, q, v, a.People()) {
			if id == "form.needs" && !apart(q, other) {
				continue
			}
			p := kit.Read(a.With(id, other), today).Finding("form")
			if p.Known == guide.True && p.Result.ID != c.form {
				changes = append(changes, fmt.Sprintf("%s %s: %s", strings.TrimPrefix(string(id), "form."), changed(v, other), p.Result.ID))
			}
		}
	}
	c.change = strings.Join(changes, "; ")
	return c
}

// apart reports whether nothing that stands alone is chosen beside another.
func apart(q *guide.Question, v guide.Value) bool {
	ids, ok := v.(guide.Choices)
	return ok && (len(ids) == 1 || !slices.ContainsFunc(ids, func(id string) bool { return q.Option(id).Alone }))
}

// changed says in a word what is answered otherwise: an option more or fewer.
func changed(v, other guide.Value) string {
	was, many := v.(guide.Choices)
	if !many {
		return guide.Canonical(other)
	}
	is := other.(guide.Choices)
	for _, id := range is {
		if !slices.Contains(was, id) {
			return "+" + id
		}
	}
	for _, id := range was {
		if !slices.Contains(is, id) {
			return "-" + id
		}
	}
	return ""
}

// alternatives are the other results of a finding, each once.
func alternatives(o guide.Outcome) []string {
	var out []string
	for _, r := range o.Others {
		if r.Result != o.Result.ID && !slices.Contains(out, r.Result) {
			out = append(out, r.Result)
		}
	}
	return out
}

// Each group is told the form that a lawyer would expect, with the others that
// would do, where its rules come from, and which answer would change it.
func TestFormTable(t *testing.T) {
	kit, _ := shipped(t)
	all := choosings(t)
	if len(all) < 25 {
		t.Errorf("only %d groups", len(all))
	}
	led := map[string]bool{}
	for _, c := range all {
		t.Run(c.words, func(t *testing.T) {
			a := formAnswers(t, kit, c.answers)
			for _, id := range kit.Read(a, today).Position().Unused {
				t.Errorf("%s is given and not asked", id)
			}
			got := suggested(kit, c, a)
			led[got.form] = true
			if got != c {
				t.Errorf("a group like this\n  answers  %s\nis told\n  form     %s\n  others   %s\n  route    %s\n  change   %s", c.answers, got.form, got.others, got.route, got.change)
			}
		})
	}
	for _, o := range kit.Finding("form").Results {
		if !led[o.ID] {
			t.Errorf("no group of the table is told %s", o.ID)
		}
	}
}

// Whatever a group answers, one form leads once all is answered, none that its
// answers rule out is told at all, and nothing that was said before is taken back.
func TestFormIsWhole(t *testing.T) {
	kit, _ := shipped(t)
	leads := map[string]int{}
	w := &tree{
		t: t, kit: kit, finding: "form",
		ids: []guide.ID{"idea.start", "idea.activities", "form.needs", "form.benefit", "form.charity", "form.lock"},
		values: map[guide.ID][]guide.Value{
			"idea.start":      {guide.Choice("new"), guide.Choice("charity")},
			"idea.activities": {guide.Choices{"meet"}, guide.Choices{"employ"}},
			"form.needs":      slices.DeleteFunc(subsets(kit.Question("form.needs")), func(v guide.Value) bool { return slices.Contains(v.(guide.Choices), "cheap") }),
			"form.benefit":    {guide.Choice("members"), guide.Choice("community")},
			"form.charity":    {guide.Choice("yes"), guide.Choice("no"), guide.Choice("unsure")},
			"form.lock":       {guide.Choice("voluntary"), guide.Choice("statutory")},
		},
		leaf: func(a guide.Answers, o guide.Outcome) {
			if o.Known != guide.True {
				t.Fatalf("no form is told, and these are open: %v; the answers are %s", o.Waits, told(kit, a))
			}
			leads[o.Result.ID]++
			for _, form := range append(alternatives(o), o.Result.ID) {
				if why := ruledOut(a, form); why != "" {
					t.Fatalf("%s is told although %s; the answers are %s", form, why, told(kit, a))
				}
			}
		},
	}
	for _, restricted := range []string{"no", "fostering"} {
		for _, n := range []int{2, 4} {
			w.all(formAnswers(t, kit, fmt.Sprintf("people: %d; idea.for: children; doing.restricted: %s", n, restricted)))
		}
	}
	t.Logf("%d sets of answers; forms %v", w.sets, leads)
	for _, o := range kit.Finding("form").Results {
		if leads[o.ID] == 0 {
			t.Errorf("no answers lead to %s", o.ID)
		}
	}
}

// Reasoning over all answers finds no fault in any finding: every row is reached,
// none says the opposite of another, and no answers fit none.
func TestFindingsAreSound(t *testing.T) {
	kit, _ := shipped(t)
	for _, p := range kit.Analyse() {
		t.Errorf("%s: %s %s", p.At, p.Text.EN, p.Hint.EN)
	}
}

// ruledOut says what rules a form out, in the words of the fact page: empty where
// nothing does. Where wishes exclude one another, the service that the law keeps
// for few forms comes before them, as does a charity that exists.
func ruledOut(a guide.Answers, form string) string {
	is := func(id guide.ID, want string) bool { v, _ := a.Get(id); return v == guide.Choice(want) }
	needs, _ := a.Get("form.needs")
	wants := func(id string) bool { c, _ := needs.(guide.Choices); return slices.Contains(c, id) }
	charity := form == "cio" || form == "charitable-benefit-society"
	society := form == "co-operative-society" || form == "benefit-society" || form == "charitable-benefit-society"
	restricted := is("doing.restricted", "fostering")
	switch {
	case is("idea.start", "charity"):
		if form != "charitable-benefit-society" {
			return "a charity can only turn into a charitable society"
		}
		return ""
	case restricted && !charity && form != "cic":
		return "the law keeps this service for other forms"
	case charity && wants("paid-directors"):
		return "paid people sit on the board"
	case form != "co-operative-society" && form != "guarantee-company" && wants("surplus") && !restricted:
		return "members are to share what is left over"
	case !society && wants("community-shares") && !restricted:
		return "shares are to be sold"
	case !society && wants("under-16") && !restricted && form != "association":
		return "members are under 16"
	case form == "cic" && is("form.benefit", "members") && !restricted:
		return "the members alone gain"
	case charity && !is("form.charity", "yes") && !is("form.charity", "unsure"):
		return "not all purposes are charitable"
	}
	return ""
}
