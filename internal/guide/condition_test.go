package guide_test

import (
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/source"
)

// What conditions say of answers, as authors and groups write both. The answers
// of the last line before stay until others are given.
const conditions = `
answers: who.needs: [care]
{who.needs: {has: care}}                                        true
{who.needs: {has: staff}}                                       false
{who.needs: {has: [staff, care]}}                               true
{not: {who.needs: {has: staff}}}                                true
{who.staff: yes}                                                false
{not: {who.staff: yes}}                                         true
{answered: who.staff}                                           false
{who.name: Gofal}                                               not known
{not: {who.name: Gofal}}                                        not known
{answered: who.name}                                            false
{all: [{who.name: Gofal}, {who.needs: {has: care}}]}            not known
{all: [{who.name: Gofal}, {who.needs: {has: staff}}]}           false
{any: [{who.name: Gofal}, {who.needs: {has: care}}]}            true
{any: [{who.name: Gofal}, {who.needs: {has: staff}}]}           not known
{count: who.needs, is: 1}                                       true
{finding: path, is: start}                                      true
{finding: risk, is: low}                                        true
{measure: members.number, at-least: 3}                          true
{measure: members.number, where: {group: supported}, is: 1}     not known

answers: who.needs: ~
{who.needs: {has: care}}                                        not known
{who.staff: yes}                                                not known
{answered: who.needs}                                           false
{finding: path, is: start}                                      not known
{count: who.needs, at-least: 1}                                 not known

answers: who.needs: [staff]; who.path: register; what.fee: 100.01; what.members: 2
{what.fee: {more-than: 100}}                                    true
{what.fee: {more-than: 100.01}}                                 false
{what.fee: {at-least: 100.01}}                                  true
{what.fee: {more-than: {figure: fee-limit}}}                    true
{what.fee: 100.01}                                              true
{figure: fee-limit, at-most: 100.00}                            true
{what.members: {less-than: {figure: least-members}}}            true
{finding: risk, is: high}                                       true
{who.staff: yes}                                                not known
{what.insured: no}                                              not known
{sum: [what.members, what.share], at-least: 1}                  not known

answers: who.path: start; what.fee: 500.00
{what.fee: {more-than: 100}}                                    false
{not: {what.fee: {more-than: 100}}}                             true
{answered: what.fee}                                            false

answers: what.start: 2027-05-12; what.year: 03-31; what.members: 10; what.share: 20
{what.start: {less-than: 2027-05-13}}                           true
{what.start: 2027-05-12}                                        true
{what.start: {is: {measure: today}}}                            true
{measure: today, at-least: {answer: what.start}}                true
{what.year: 03-31}                                              true
{what.year: {more-than: 03-01}}                                 true
{what.year: {more-than: 04-01}}                                 false
{sum: [what.members, what.share], is: 30}                       true
{least: [what.members, what.share], is: 10}                     true
{most: [what.members, what.share], is: 20}                      true
{what.members: {is: [9, 10]}}                                   true
{what.share: {is: {answer: what.members}}}                      false

answers: who.name: Cymdeithas Ofal Teifi CYF
{who.name: {ends-with: cyf}}                                    true
{who.name: {ends-with: Teifi}}                                  false
{who.name: {ends-with: "Teifi, cyf."}}                          true
{who.name: {ends-with: yf}}                                     false
{who.name: {has-word-from: ending}}                             false
{who.name: {has-word-from: [avoid, ending]}}                    false

answers: who.name: Fanc Gofal Teifi Cyfyngedig
{who.name: {has-word-from: ending}}                             true
{who.name: {has-word-from: avoid}}                              true

answers: who.name: Bankside (the "TRUST-COMPANY")
{who.name: {has-word-from: avoid}}                              true

answers: who.name: Bankside Trust
{who.name: {has-word-from: [avoid, ending]}}                    false
{not: {who.name: {has-word-from: avoid}}}                       true

answers: who.name: "010"
{who.name: 010}                                                 true
{who.name: 10}                                                  false

answers: who.core: [mair, huw]
{count: who.core, where: {group: supported}, is: 1}             true
{count: who.core, where: {offers: {has: lifts}}, at-least: 1}   not known
{count: who.core, where: {answered: offers}, is: 1}             true
{count: who.core, where: {rest: Monday}, is: 1}                 true
{count: who.core, where: {not: {rest: Monday}}, is: 1}          true
{count: who.core, where: {group: [supported, family]}, is: 2}   true

answers: who.core: [mair, sian]
{count: who.core, is: 2}                                        true
{count: who.core, where: {group: supported}, is: 1}             not known
{count: who.core, where: {group: supported}, at-least: 3}       not known

answers: what.sessions: {a: {title: A, day: mon, cost: 9.00}, b: {title: B, day: tue, cost: 9.00}}
{count: what.sessions, where: {cost: {at-least: 9}}, is: 1}     true
{count: what.sessions, where: {cost: {at-least: 9.01}}, is: 0}  true
{count: what.sessions, where: {answered: cost}, is: 1}          true
{total: what.sessions, of: cost, is: 9}                         true
{total: what.sessions, of: cost, where: {day: tue}, is: 9}      true
{total: what.sessions, of: cost, where: {day: tue}, less-than: 9.00}  false
{total: what.sessions, of: cost, where: {title: C}, is: 0}      true

answers: what.sessions: {a: {title: A, day: tue, cost: 2.50}, b: {title: B, day: tue, cost: 9.00}}
{total: what.sessions, of: cost, is: 11.50}                     true
{total: what.sessions, of: cost, more-than: {figure: fee-limit}}  false
{total: what.sessions, of: cost, where: {title: [A, B]}, at-least: 11.51}  false
{figure: fee-limit, more-than: {total: what.sessions, of: cost}}  true
{sum: [{total: what.sessions, of: cost}, what.fee], is: 12.50}  not known
{not: {total: what.sessions, of: cost, is: 11.50}}              false

answers: what.sessions: {a: {title: A, day: tue, cost: 2.50}, b: {title: B, day: tue}}
{total: what.sessions, of: cost, at-least: 1}                   not known
{total: what.sessions, of: cost, where: {title: A}, is: 2.50}   true

answers: what.sessions: {a: {title: A, day: tue, cost: 2.50}, b: {title: B, day: ~, cost: 9.00}}
{total: what.sessions, of: cost, is: 11.50}                     not known
{total: what.sessions, of: cost, where: {day: tue}, is: 2.50}   not known

answers: what.sessions: ~
{total: what.sessions, of: cost, at-least: 0}                   not known
{not: {total: what.sessions, of: cost, at-least: 0}}            not known
`

// A total over a list that is not asked for is absent: what compares it is false
// either way.
func TestTotalOfWhatIsNotAsked(t *testing.T) {
	k := kit(t)
	k.Question("what.sessions").Paths = []string{"register"}
	a := guide.Answers{}.With("what.sessions", guide.List{{ID: "a", Fields: map[guide.ID]guide.Value{
		"title": guide.Text("A"), "day": guide.Choice("tue"), "cost": guide.Money(900),
	}}})
	for path, want := range map[string]guide.Truth{"start": guide.False, "register": guide.True} {
		c := condition(t, "{total: what.sessions, of: cost, at-least: 0}")
		if got := k.Read(a.With("who.path", guide.Choice(path)), today).Holds(c); got != want {
			t.Errorf("on the path %s: got %s, want %s", path, got, want)
		}
	}
}

// condition reads a condition as an author writes it.
func condition(t *testing.T, text string) guide.Condition {
	t.Helper()
	root, ps := source.Parse("condition", []byte("when: "+text))
	var r guidefile.Reader
	c := r.Condition(root.Get("when"))
	if ps = append(ps, r.Problems...); len(ps) > 0 {
		t.Fatalf("%s: %v", text, ps)
	}
	return c
}

// Two conditions are the same where they say the same, wherever they stand; each
// of these says something else.
func TestSameCondition(t *testing.T) {
	all := []string{
		"{who.path: register}",
		"{who.path: start}",
		"{who.path: {has: register}}",
		"{who.path: [register, start]}",
		"{who.staff: register}",
		"{not: {who.path: register}}",
		"{any: [{who.path: register}]}",
		"{all: [{who.path: register}, {who.staff: yes}]}",
		"{all: [{who.staff: yes}, {who.path: register}]}",
		"{answered: who.path}",
		"{count: who.core, at-least: 1}",
		"{count: who.core, where: {group: family}, at-least: 1}",
		"{count: who.core, where: {group: supported}, at-least: 1}",
		"{total: what.sessions, of: cost, at-least: 1}",
		"{total: what.sessions, of: fee, at-least: 1}",
		"{total: what.sessions, of: cost, where: {day: tue}, at-least: 1}",
		"{sum: [what.members, what.share], is: 1}",
		"{sum: [what.members, what.fee], is: 1}",
		"{least: [what.members, what.share], is: 1}",
	}
	for i, a := range all {
		for j, b := range all {
			// The second is read further down and further right.
			if got := condition(t, a).Same(condition(t, "\n    "+b)); got != (i == j) {
				t.Errorf("%s and %s: %v", a, b, got)
			}
		}
	}
	if !(guide.Condition{}).Same(guide.Condition{}) || (guide.Condition{}).Same(condition(t, all[0])) {
		t.Error("no condition is only like no condition")
	}
}

func TestConditions(t *testing.T) {
	k := kit(t)
	answers := guide.Answers{}
	for line := range strings.SplitSeq(conditions, "\n") {
		if line == "" {
			continue
		}
		if given, ok := strings.CutPrefix(line, "answers: "); ok {
			f, ps := guidefile.DecodeAnswers("answers", []byte(strings.ReplaceAll(given, "; ", "\n")), k, people())
			if len(ps) > 0 {
				t.Fatal(ps)
			}
			answers = f.Answers
			continue
		}
		text, want, _ := strings.Cut(line, "  ")
		c := condition(t, text)
		if ps := k.VerifyCondition(c); len(ps) > 0 {
			t.Errorf("%s: %v", text, ps)
			continue
		}
		if got := k.Read(answers, today).Holds(c).String(); got != strings.TrimSpace(want) {
			t.Errorf("%s: got %s, want %s", text, got, strings.TrimSpace(want))
		}
	}
}

func TestTodayNotGivenIsNotKnown(t *testing.T) {
	k := kit(t)
	c := guide.Condition{Op: guide.Compare, Left: guide.Measure{Kind: guide.Today}, How: guide.AtLeast, Right: []guide.Measure{{Text: "2027-01-01"}}}
	if got := k.Read(guide.Answers{}, lang.Date{}).Holds(c); got != guide.NotKnown {
		t.Error(got)
	}
}
