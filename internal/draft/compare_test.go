package draft

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
)

const comparing = "testdata/compare/forms.txtar"

// twoForms lays a second legal form, an agreement and what follows from each form
// over the small society.
func twoForms(t *testing.T) (*txtar.Archive, *Set, *Effects) {
	t.Helper()
	a := archive(t, comparing)
	all := &txtar.Archive{Files: slices.Concat(archive(t, "testdata/ok/rules.txtar").Files, a.Files)}
	k, fsys := kitOf(t, all), papers(all)
	set, ps := Load(fsys, k, nil)
	e, more := LoadEffects(fsys, k)
	if ps = append(ps, more...); len(ps) > 0 {
		t.Fatal(ps)
	}
	return a, set, e
}

// The archive holds pairs of answers, first and second, and in words what differs.
func TestCompare(t *testing.T) {
	a, set, e := twoForms(t)
	var sides [2]guide.Answers
	for i, f := range a.Files {
		name, _, _ := strings.Cut(f.Name, ":")
		code, _, _ := strings.Cut(f.Name, " ")
		l, known := lang.Parse(code)
		side := slices.Index([]string{"first", "second"}, name)
		switch {
		case side >= 0:
			file, ps := guidefile.DecodeAnswers(f.Name, f.Data, set.kit, nil)
			if len(ps) > 0 {
				t.Fatal(ps)
			}
			sides[side] = file.Answers
		case known:
			own := strings.HasSuffix(f.Name, " own")
			got := comparedText(t, set, e, input(set.kit, sides[0], l, ""), input(set.kit, sides[1], l, ""), own)
			if *update {
				a.Files[i].Data = []byte(got)
			} else if got != string(f.Data) {
				t.Errorf("%s, after %q: got\n%s\nwant\n%s", f.Name, a.Files[i-1].Name, got, f.Data)
			}
		}
	}
	if *update {
		if err := os.WriteFile(comparing, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func comparedText(t *testing.T, set *Set, e *Effects, was, is Input, own bool) string {
	t.Helper()
	c, err := set.Compare(was, is)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	paper := func(p *Paper) string {
		if p == nil {
			return "no paper"
		}
		return p.ID
	}
	lines := func(mark string, s Said) {
		fmt.Fprintf(&b, "%s %s. %s [%s]: %s\n", mark, s.Number, inlines(s.Heading), s.ID, inlines(s.Plain))
		for _, l := range s.Says {
			fmt.Fprintf(&b, "  %s %s %s\n", mark, l.Number, inlines(l.Text))
		}
	}
	fmt.Fprintf(&b, "%s and %s, the same: %d\n", paper(c.Was), paper(c.Is), c.Same)
	for _, s := range c.Goes {
		lines("-", s)
	}
	for _, s := range c.Comes {
		lines("+", s)
	}
	for _, d := range c.Differs {
		lines("<", d.Was)
		lines(">", d.Is)
	}
	effects, figures := set.Effects(e, was, is, own)
	for _, f := range effects {
		mark := "="
		if f.Differs() {
			mark = "!"
		}
		fmt.Fprintf(&b, "%s %s (%s): %s | %s\n", mark, f.About.In(was.Lang), f.ID, inlines(f.Was), inlines(f.Is))
	}
	for _, f := range figures {
		fmt.Fprintf(&b, "check: %s\n", f.ID)
	}
	return strings.ReplaceAll(b.String(), " \n", "\n") // editors take such a space away
}

// Nothing differs from itself; on the way back goes what came, and what differs is
// the same both ways.
func TestCompareBothWays(t *testing.T) {
	_, set, _ := twoForms(t)
	r := rand.New(rand.NewPCG(7, 7))
	random := func() guide.Answers {
		a := guide.Answers{}
		for _, q := range set.kit.Questions() {
			vs := options(q)
			if q.ID == "own.rules" {
				vs = ownRules
			}
			a = a.With(q.ID, vs[r.IntN(len(vs))])
		}
		return a
	}
	compare := func(a, b guide.Answers) *Comparison {
		c, err := set.Compare(input(set.kit, a, lang.EN, ""), input(set.kit, b, lang.EN, ""))
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	differed := 0
	for range 200 {
		a, b := random(), random()
		if c := compare(a, a); !c.None() {
			t.Fatalf("it differs from itself: %+v", c)
		}
		there, back := compare(a, b), compare(b, a)
		var turned []Difference
		for _, d := range back.Differs {
			turned = append(turned, Difference{d.Is, d.Was, d.Called, d.Means})
		}
		slices.SortFunc(turned, byID)
		slices.SortFunc(there.Differs, byID)
		for what, pair := range map[string][2]any{
			"comes": {there.Comes, back.Goes}, "goes": {there.Goes, back.Comes},
			"differs": {there.Differs, turned}, "same": {there.Same, back.Same},
		} {
			if diff := cmp.Diff(pair[0], pair[1]); diff != "" {
				t.Fatalf("%s is another on the way back: %s", what, diff)
			}
		}
		differed += len(turned)
	}
	if differed < 50 {
		t.Errorf("clauses hardly ever differed: %d", differed)
	}
}

func byID(a, b Difference) int { return strings.Compare(a.Was.ID, b.Was.ID) }

// A group whose path asks for no legal form is put on one that does; another stays
// where it is.
func TestWithForm(t *testing.T) {
	a := archive(t, "testdata/ok/rules.txtar")
	for i, f := range a.Files {
		if f.Name == "toolkit/03-own.yaml" {
			a.Files[i].Data = []byte(strings.Replace(string(f.Data), "kind: choice", "kind: choice\n    paths: [register]", 1))
		}
	}
	k := kitOf(t, a)
	e := &Effects{Form: "own.form"}
	for _, c := range []struct {
		path guide.Value
		want string
	}{{nil, "register"}, {guide.Choice("start"), "register"}, {guide.Choice("register"), "register"}} {
		got := e.WithForm(k, guide.Answers{}.With("who.path", c.path), "company")
		st := k.Read(got, lang.Date{})
		if st.Path() != c.want || chosen("own.form", st) != "company" {
			t.Errorf("%v: %s, %s", c.path, st.Path(), chosen("own.form", st))
		}
	}
}

// What is wrong with the effects is told with its place, in both languages. Each
// case changes one thing in a faultless file.
func TestEffectsRefuse(t *testing.T) {
	a := archive(t, comparing)
	all := &txtar.Archive{Files: slices.Concat(archive(t, "testdata/ok/rules.txtar").Files, a.Files)}
	k := kitOf(t, all)
	for _, c := range []struct{ name, old, broken, want string }{
		{"nothing", "", "", ""},
		{"a question nobody asks", "form: own.form", "form: own.from", "What follows from a legal form needs a question of kind choice: own.from"},
		{"a number for a route", "route: who.path", "route: what.members", "What follows from a legal form needs a question of kind choice: what.members"},
		{"a form nobody knows", "forms: company\n        check", "forms: compny\n        check", "This is not one of the options: compny\n\tDid you mean: company"},
		{"a form twice", "forms: company\n        check", "forms: [company, society]\n        check", "Two things are said of the same legal form: society"},
		{"a form left out", "forms: [society, company]", "forms: society", "Nothing is said of this legal form: company"},
		{"a route nobody takes", "route: register", "route: own", "This is not one of the options: own"},
		{"a figure nobody has", "{figure fee-limit}", "{figure fee-limits}", "Nothing is known by this id: {figure fee-limits}"},
		{"a reference", "A registrar.", "Rule {ref name}.", "This text is not part of the document, so it can refer to nothing in it: name"},
		{"Welsh left out", "        cy: \"Neb.\"\n", "", "This key is missing: cy"},
		{"an effect twice", "effect: fee", "effect: registrar", "This id stands twice: registrar"},
		{"a key nobody knows", "check: yes", "cheque: yes", "This key is not known here: cheque"},
		{"no effects", "effects:\n", "effects: []\nrest:\n", "Nothing is said to follow from any legal form"},
	} {
		fsys := papers(all)
		data := string(fsys["rules/effects.yaml"].Data)
		if !strings.Contains(data, c.old) {
			t.Fatalf("%s: nothing to break", c.name)
		}
		fsys["rules/effects.yaml"] = file(strings.Replace(data, c.old, c.broken, 1))
		_, ps := LoadEffects(fsys, k)
		got := problemText(t, ps)
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: got\n%s\nwant %s", c.name, got, c.want)
		}
	}
	if e, ps := LoadEffects(papers(archive(t, "testdata/ok/rules.txtar")), k); e != nil || len(ps) > 0 {
		t.Error("a toolkit need not have effects", ps)
	}
	if e, ps := LoadEffects(nil, k); e != nil || len(ps) > 0 {
		t.Error("a toolkit need not have papers", ps)
	}
}

// What is listed to be checked is what a paper would list, and nothing for nothing.
func TestToCheck(t *testing.T) {
	_, set, _ := twoForms(t)
	in := input(set.kit, some(), lang.EN, "")
	if got := set.ToCheck(nil, in); got != nil {
		t.Error(got)
	}
	got := set.ToCheck([]*guide.Figure{set.kit.Figure("fee-limit")}, in)
	if len(got) != 3 {
		t.Fatal(got)
	}
	if l, ok := got[2].(*doc.List); !ok || len(l.Items) != 1 {
		t.Error(got[2])
	}
}
