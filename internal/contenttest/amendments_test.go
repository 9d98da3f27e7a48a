package contenttest

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
)

// heading is the heading of one change in the paper of proposed changes.
var heading = regexp.MustCompile(`^(New rule|Rule) ([0-9]+)( is taken out| changes| changes and becomes [0-9]+)?: `)

// masked is what each clause of a document says, by its id, with the clause that it
// refers to in place of a number.
func masked(d *doc.Document) map[string]string {
	out := map[string]string{}
	for _, c := range clausesOf(d) {
		var words strings.Builder
		doc.EachInline([]doc.Block{c}, func(in doc.Inline) {
			if ref, ok := in.(*doc.Ref); ok {
				in = doc.Text("<" + ref.ID + ">")
			}
			words.WriteString(doc.Plain([]doc.Inline{in}) + "\n")
		})
		out[c.ID] = words.String()
	}
	return out
}

// Whatever single answer changes after registration, the paper of proposed changes
// names exactly the rules that read differently, each once and with its number, and
// no others.
func TestAmendmentsNameExactlyWhatDiffers(t *testing.T) {
	kit, set := shipped(t)
	_, all := societies(t, kit)
	random := rand.New(rand.NewPCG(6, 2027)) //nolint:gosec // the same changes each time
	base := all["home-care"]
	before := kit.Read(base, today)
	reg := &draft.Registration{
		Number: "9876", Date: lang.Date{Year: 2027, Month: 5, Day: 12}, Own: true,
		Text: map[lang.Lang][]draft.Frozen{}, Before: before.WithRegistration(true),
	}
	frozen, err := set.Freeze(draft.Input{State: before, Lang: lang.EN})
	if err != nil {
		t.Fatal(err)
	}
	reg.Text[lang.EN] = frozen
	was := rulesOf(t, kit, set, base, lang.EN)
	questions := kit.Questions()
	changes, named := 0, 0
	for range 400 {
		q := questions[random.IntN(len(questions))]
		v, _ := base.Get(q.ID)
		list := others(kit, q, v, base.People())
		if q.ID == "form.chosen" || len(list) == 0 {
			continue // another form is a conversion
		}
		other := list[random.IntN(len(list))]
		after := base.With(q.ID, other)
		if set.FormOf(kit.Read(after, today)) == nil {
			continue // without a form there is nothing to propose
		}
		is := rulesOf(t, kit, set, after, lang.EN)
		paper, err := set.Compose(set.Paper("rules"), draft.Input{State: kit.Read(after, today).WithRegistration(true), Lang: lang.EN, Registered: reg})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, b := range paper.Blocks {
			if h, ok := b.(*doc.Heading); ok {
				if m := heading.FindStringSubmatch(doc.Plain(h.Text)); m != nil {
					from := was
					if m[1] == "New rule" {
						from = is
					}
					got = append(got, idOf(from, m[2]))
				}
			}
		}
		var want []string
		old, fresh := masked(was), masked(is)
		for id, words := range old {
			if fresh[id] != words {
				want = append(want, id)
			}
		}
		for id := range fresh {
			if _, there := old[id]; !there {
				want = append(want, id)
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s = %s: the paper names %q, and %q differ", q.ID, guide.Canonical(other), got, want)
		}
		changes++
		named += len(got)
	}
	if changes < 200 || named < 200 {
		t.Errorf("only %d changes with %d rules: the test says little", changes, named)
	}
}

// idOf is the id of the clause of a number.
func idOf(d *doc.Document, number string) string {
	for _, c := range clausesOf(d) {
		if c.Number == number {
			return c.ID
		}
	}
	return "no rule " + number
}

// With the answers as they were registered nothing is proposed, and what is drafted
// from them alone does not follow what was answered since.
func TestRegisteredTextStands(t *testing.T) {
	kit, set := shipped(t)
	_, all := societies(t, kit)
	base := all["home-care"]
	before := kit.Read(base, today).WithRegistration(true)
	reg := &draft.Registration{Number: "1", Date: lang.Date{Year: 2027, Month: 5, Day: 12}, Own: true, Before: before}
	for _, l := range lang.Both() {
		d, err := set.Compose(set.Paper("rules"), draft.Input{State: before, Lang: l, Registered: reg})
		if err != nil {
			t.Fatal(err)
		}
		if len(clausesOf(d)) > 0 || slices.ContainsFunc(d.Blocks, func(b doc.Block) bool { _, is := b.(*doc.Table); return is }) {
			t.Errorf("%s: something is proposed though nothing changed", l)
		}
		after := kit.Read(base.With("decide.quorum", guide.Number(77)), today).WithRegistration(true)
		for _, paper := range []string{"coverage", "rules-plain"} {
			was, err1 := set.Compose(set.Paper(paper), draft.Input{State: before, Lang: l, Registered: reg})
			is, err2 := set.Compose(set.Paper(paper), draft.Input{State: after, Lang: l, Registered: reg})
			if err1 != nil || err2 != nil {
				t.Fatal(err1, err2)
			}
			if plainly(allOf(was)) != plainly(allOf(is)) {
				t.Errorf("%s: %s follows an answer that is not registered", l, paper)
			}
		}
	}
}

// allOf is every inline of a document.
func allOf(d *doc.Document) []doc.Inline {
	var out []doc.Inline
	doc.EachInline(d.Blocks, func(in doc.Inline) { out = append(out, in) })
	return out
}
