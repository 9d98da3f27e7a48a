package contenttest

import (
	"slices"
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/templates"
)

func effects(t *testing.T, kit *guide.Toolkit) *draft.Effects {
	t.Helper()
	e, ps := draft.LoadEffects(templates.FS, kit)
	if e == nil || len(ps) > 0 {
		t.Fatal("no effects", ps)
	}
	return e
}

// in is what is drafted from answers, as far as a comparison needs it.
func in(kit *guide.Toolkit, a guide.Answers, l lang.Lang) draft.Input {
	return draft.Input{State: kit.Read(a, today), Lang: l}
}

// Every effect says something of every form without a gap, in whole sentences, and
// the fee of every form is said by each route.
func TestEffectsAreWhole(t *testing.T) {
	kit, set := shipped(t)
	e := effects(t, kit)
	routes := map[string]bool{}
	for _, o := range kit.Question(e.Form).Options {
		a := e.WithForm(kit, guide.Answers{}, o.ID)
		for _, l := range lang.Both() {
			all, figures := set.Effects(e, in(kit, a, l), in(kit, a, l), false)
			if len(figures) == 0 {
				t.Errorf("%s rests on nothing that is to be checked", o.ID)
			}
			for _, effect := range all {
				said := doc.Plain(effect.Was)
				if effect.Differs() || !strings.HasSuffix(said, ".") || len((&doc.Document{Blocks: []doc.Block{&doc.Paragraph{Text: effect.Was}}}).Blanks()) > 0 {
					t.Errorf("%s of %s in %s: %q", effect.ID, o.ID, l, said)
				}
				routes[effect.ID] = true
			}
		}
	}
	for _, id := range []string{"registrar", "fee-model", "fee-regulator", "fee-own", "liability", "lock", "surplus", "shares", "pay", "charity"} {
		if !routes[id] {
			t.Errorf("nothing is said of %s", id)
		}
	}
	var said []string
	for _, route := range kit.Question(e.Route).Options {
		a := e.WithForm(kit, guide.Answers{}, "cic").With(e.Route, guide.Choice(route.ID))
		all, _ := set.Effects(e, in(kit, a, lang.EN), in(kit, a, lang.EN), true)
		for _, effect := range all {
			if strings.HasPrefix(effect.ID, "fee-") {
				said = append(said, route.ID+": "+effect.ID)
			}
		}
	}
	want := []string{
		"model: fee-model", "regulator: fee-regulator", "own: fee-own",
		"undecided: fee-model", "undecided: fee-regulator", "undecided: fee-own",
	}
	if !slices.Equal(said, want) {
		t.Errorf("by route is said: %q", said)
	}
}

// Of any two forms, over the answers of a group or over none, what one has and the
// other lacks is the same both ways, every clause is counted once, and a form does
// not differ from itself.
func TestFormsAreCompared(t *testing.T) {
	kit, set := shipped(t)
	e := effects(t, kit)
	ids := func(all []draft.Said) string {
		var out []string
		for _, s := range all {
			out = append(out, s.ID)
		}
		return strings.Join(out, " ")
	}
	compare := func(a, b guide.Answers) *draft.Comparison {
		c, err := set.Compare(in(kit, a, lang.EN), in(kit, b, lang.EN))
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	forms := kit.Question(e.Form).Options
	for name, a := range map[string]guide.Answers{"no answers": {}, "home-care": example(t, kit, "home-care")} {
		for i, first := range forms {
			was := e.WithForm(kit, a, first.ID)
			itself := compare(was, was)
			if !itself.None() || itself.Was == nil || itself.Same == 0 {
				t.Errorf("%s: %s and itself: %+v", name, first.ID, itself)
			}
			for _, second := range forms[i+1:] {
				is := e.WithForm(kit, a, second.ID)
				there, back := compare(was, is), compare(is, was)
				if ids(there.Comes) != ids(back.Goes) || ids(there.Goes) != ids(back.Comes) || there.Same != back.Same || len(there.Differs) != len(back.Differs) {
					t.Errorf("%s: %s and %s differ in other things on the way back", name, first.ID, second.ID)
				}
				if n := there.Same + len(there.Differs) + len(there.Goes); n != itself.Same {
					t.Errorf("%s: %s has %d clauses, and beside %s %d", name, first.ID, itself.Same, second.ID, n)
				}
			}
		}
	}
}
