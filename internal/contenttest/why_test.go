package contenttest

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
)

// A clause names the answers behind it, and they are the whole truth: changing an
// answer that it does not name never changes the clause, nor its number, and each
// answer that it names changes it in some group.
func TestWhyIsTheWholeTruth(t *testing.T) {
	kit, set := shipped(t)
	names, all := societies(t, kit)
	// One society of each other form is enough: the rest of their rules are the same.
	names = slices.DeleteFunc(names, func(name string) bool {
		return name != "benefit-with-lock" && name != "charity-day-centre" && formOf(t, kit, set, all[name]).ID != "co-operative-society"
	})
	moves := map[string]bool{} // clause and answer: in some group another answer changed it
	named := map[string]bool{}
	for _, name := range names {
		a := all[name]
		before := records(t, kit, set, a)
		in := map[guide.ID]bool{}
		for id, r := range before {
			for _, q := range r.named {
				named[id+" "+q], in[guide.ID(q)] = true, true
			}
		}
		var elsewhere []change // answers that no clause names: all of them are changed at once
		for _, q := range kit.Questions() {
			v, ok := a.Get(q.ID)
			if !ok {
				v = guide.Later{}
			}
			for i, other := range append(others(kit, q, v, a.People()), more(q, v)...) {
				if !in[q.ID] {
					elsewhere = append(elsewhere, change{i, q.ID, other})
					continue
				}
				after := records(t, kit, set, a.With(q.ID, other))
				for id := range differ(before, after) {
					moves[id+" "+string(q.ID)] = true
					if !bothName(before[id], after[id], q.ID) {
						t.Errorf("%s: %s changes with %s and does not name it:\n%s\n%s", name, id, q.ID, before[id].reads, after[id].reads)
					}
				}
			}
		}
		for i, left := 0, len(elsewhere); left > 0; i++ {
			b := a
			for _, c := range elsewhere {
				if c.nth == i {
					b, left = b.With(c.id, c.to), left-1
				}
			}
			for id := range differ(before, records(t, kit, set, b)) {
				t.Errorf("%s: %s changes with an answer that no clause names", name, id)
			}
		}
	}
	// What moved in none of these may move once circumstances are different.
	for _, circumstance := range overlays(t, kit, "testdata/circumstances/*.yaml") {
		for _, name := range names {
			a := circumstance(all[name])
			before := records(t, kit, set, a)
			for _, q := range kit.Questions() {
				v, ok := a.Get(q.ID)
				if !ok || !slices.ContainsFunc(slices.Collect(maps.Keys(before)), func(id string) bool { return named[id+" "+string(q.ID)] && !moves[id+" "+string(q.ID)] }) {
					continue
				}
				for _, other := range append(others(kit, q, v, a.People()), more(q, v)...) {
					for id := range differ(before, records(t, kit, set, a.With(q.ID, other))) {
						moves[id+" "+string(q.ID)] = true
					}
				}
			}
		}
	}
	for pair := range named {
		if !moves[pair] {
			t.Errorf("a clause names an answer that changes it in no group: %s", pair)
		}
	}
}

// change is the nth other answer to a question.
type change struct {
	nth int
	id  guide.ID
	to  guide.Value
}

// differ returns the clauses that read differently, or are in one of the two only.
func differ(before, after map[string]record) map[string]bool {
	out := map[string]bool{}
	for id, r := range before {
		if after[id].reads != r.reads {
			out[id] = true
		}
	}
	for id := range after {
		if before[id].reads == "" {
			out[id] = true
		}
	}
	return out
}

// bothName reports whether a clause names an answer before and after, where it is in.
func bothName(before, after record, id guide.ID) bool {
	in := func(r record) bool { return r.reads == "" || slices.Contains(r.named, string(id)) }
	return in(before) && in(after)
}

// record is how a clause reads in a group, and the answers it names.
type record struct {
	reads string
	named []string
}

func records(t *testing.T, kit *guide.Toolkit, set *draft.Set, a guide.Answers) map[string]record {
	t.Helper()
	out := map[string]record{}
	st := kit.Read(a, today)
	if set.FormOf(st) == nil {
		return out
	}
	d, err := set.Compose(set.Paper("rules"), draft.Input{State: st, Lang: lang.EN})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range clausesOf(d) {
		out[c.ID] = record{reads: wordsOf(c), named: append(slices.Clone(c.Reads), c.Order...)}
	}
	return out
}

// wordsOf is a clause with its number, as one string.
func wordsOf(c *doc.Clause) string {
	var b strings.Builder
	b.WriteString(c.Number + " " + doc.Plain(c.Heading))
	var says func([]*doc.Para)
	says = func(ps []*doc.Para) {
		for _, p := range ps {
			b.WriteString("\n" + p.Number + " " + doc.Plain(p.Text))
			says(p.Says)
		}
	}
	says(c.Says)
	return b.String()
}

// more are answers at the ends of what a question allows, and none at all.
func more(q *guide.Question, v guide.Value) []guide.Value {
	out := []guide.Value{guide.Later{}}
	if _, n := v.(guide.Number); n {
		out = append(out, guide.Number(0), guide.Number(1))
	}
	if q.Suggest != nil && q.Kind == guide.KindNumber {
		if n, err := strconv.ParseInt(q.Suggest.Value, 10, 64); err == nil {
			out = append(out, guide.Number(n))
		}
	}
	if _, m := v.(guide.Money); m {
		out = append(out, guide.Money(0))
	}
	if _, l := v.(guide.List); l {
		out = append(out, guide.List{})
	}
	return slices.DeleteFunc(out, func(w guide.Value) bool { return guide.Canonical(w) == guide.Canonical(v) })
}
