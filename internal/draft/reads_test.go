package draft

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
)

// options are the answers that the tests give to a question.
func options(q *guide.Question) []guide.Value {
	out := []guide.Value{nil, guide.Later{}}
	switch q.Kind {
	case guide.KindText, guide.KindLongText, guide.KindEmail:
		out = append(out, guide.Text("a"), guide.Text("b"))
	case guide.KindYesNo, guide.KindChoice:
		for _, o := range q.Options {
			out = append(out, guide.Choice(o.ID))
		}
	case guide.KindChoices:
		out = append(out, guide.Choices{q.Options[0].ID}, guide.Choices{q.Options[1].ID}, guide.Choices{q.Options[0].ID, q.Options[1].ID})
	case guide.KindNumber, guide.KindPercent:
		out = append(out, guide.Number(2), guide.Number(3))
	case guide.KindMoney:
		out = append(out, guide.Money(10000), guide.Money(10001))
	case guide.KindDate:
		out = append(out, guide.Date{Year: 2027, Month: 1, Day: 1}, guide.Date{Year: 2028, Month: 1, Day: 1})
	case guide.KindMonthDay:
		out = append(out, guide.MonthDay{Month: 1, Day: 1}, guide.MonthDay{Month: 2, Day: 1})
	case guide.KindPeople:
		out = append(out, guide.People{"mair"}, guide.People{"huw"})
	case guide.KindList:
		a := guide.Item{ID: "a", Fields: map[guide.ID]guide.Value{"title": guide.Text("A"), "day": guide.Choice("tue"), "cost": guide.Money(5)}}
		b := guide.Item{ID: "b", Fields: map[guide.ID]guide.Value{"title": guide.Text("B")}}
		out = append(out, guide.List{a}, guide.List{a, b})
	}
	return out
}

// A clause names every answer that made it: no answer that it does not name can
// change it, whatever it changes to. Numbers are no part of a clause.
func TestReadsNamesEveryAnswer(t *testing.T) {
	k := kit(t)
	set, ps := Load(papers(archive(t, "testdata/reads.txtar")), k, nil)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	r := rand.New(rand.NewPCG(1, 1))
	people := guide.List{
		{ID: "mair", Fields: map[guide.ID]guide.Value{"name": guide.Text("Mair"), "group": guide.Choice("supported")}},
		{ID: "huw", Fields: map[guide.ID]guide.Value{"name": guide.Text("Huw"), "group": guide.Choice("family")}},
	}
	made := map[string]int{}
	for range 150 {
		a := guide.Answers{}.WithPeople(people)
		for _, q := range k.Questions() {
			vs := options(q)
			a = a.With(q.ID, vs[r.IntN(len(vs))])
		}
		before := clausesOf(t, set, set.Papers()[0], a)
		for id, c := range before {
			made[id]++
			for i, read := range c.Reads {
				if slices.Contains(c.Reads[:i], read) {
					t.Fatalf("%s names %s twice", id, read)
				}
			}
		}
		for _, q := range k.Questions() {
			for _, v := range options(q) {
				after := clausesOf(t, set, set.Papers()[0], a.With(q.ID, v))
				for id, c := range before {
					if slices.Contains(c.Reads, string(q.ID)) {
						continue
					}
					if was, is := words(c), words(after[id]); was != is {
						t.Fatalf("%s has read %v, and not %s, which changed it to %v:\n%s\n%s", id, c.Reads, q.ID, v, was, is)
					}
				}
			}
		}
	}
	for _, id := range []string{"plain", "condition", "paragraph", "finding", "said", "each", "boxed"} {
		if made[id] < 20 {
			t.Errorf("clause %s was hardly ever made: %d", id, made[id])
		}
	}
}

func clausesOf(t *testing.T, set *Set, p *Paper, a guide.Answers) map[string]*doc.Clause {
	t.Helper()
	st := set.kit.Read(a, lang.Date{Year: 2027, Month: 5, Day: 12})
	d, err := set.Compose(p, Input{State: st})
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*doc.Clause{}
	for _, c := range clauses(d.Blocks) {
		out[c.ID] = c
	}
	return out
}

// words is what a clause says without its numbers; nothing where there is none.
func words(c *doc.Clause) string {
	if c == nil {
		return "nothing"
	}
	var b strings.Builder
	b.WriteString(inlines(c.Heading))
	var paras func([]*doc.Para, string)
	paras = func(ps []*doc.Para, indent string) {
		for _, p := range ps {
			b.WriteString("\n" + indent + inlines(p.Text))
			paras(p.Says, indent+"  ")
		}
	}
	paras(c.Says, "")
	return b.String()
}

func inlines(ins []doc.Inline) string {
	var b strings.Builder
	for _, in := range ins {
		if ref, ok := in.(*doc.Ref); ok {
			b.WriteString("{" + ref.ID + "}")
			continue
		}
		fmt.Fprintf(&b, "%v", in)
	}
	return b.String()
}

// Composing neither fails nor panics on the shipped papers and any answers, in
// either language, and says the same twice.
func TestComposeIsSteady(t *testing.T) {
	k := kit(t)
	r := rand.New(rand.NewPCG(2, 2))
	for _, name := range []string{"blocks", "blanks", "inserts"} {
		set, ps := Load(papers(archive(t, "testdata/ok/"+name+".txtar")), k, nil)
		if len(ps) > 0 {
			t.Fatal(ps)
		}
		for range 60 {
			a := guide.Answers{}
			for _, q := range k.Questions() {
				vs := options(q)
				a = a.With(q.ID, vs[r.IntN(len(vs))])
			}
			for _, l := range lang.Both() {
				first := composed(t, set, a, l, "")
				if again := composed(t, set, a, l, ""); first != again {
					t.Fatal("the same answers gave two documents")
				}
			}
		}
	}
}

// Whatever an author writes in a sentence, it is read or refused, and what is
// read holds every word of it.
func FuzzSentence(f *testing.F) {
	for _, s := range []string{"a", "*a* b", "{answer who.name}", "*{ref a}*", "{", "}", "a*b", "{a\nb}", "**", "{ answer  x }"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		marks, bad := parseSentence(s)
		if bad != "" {
			return
		}
		var b strings.Builder
		for _, m := range marks {
			if m.fn != "" {
				b.WriteString(callName(m))
				continue
			}
			b.WriteString(m.words)
		}
		squeezed := func(s string) string { return strings.Join(strings.Fields(strings.ReplaceAll(s, "*", "")), "") }
		if m := func(m mark) bool { return m.fn == "term" && len(m.args) > 1 }; !slices.ContainsFunc(marks, m) && squeezed(b.String()) != squeezed(s) {
			t.Errorf("%q is read as %q", s, b.String())
		}
	})
}

// Whatever an author writes in a paper, loading ends with problems that have a
// place, and a paper that is accepted can be drafted.
func FuzzLoad(f *testing.F) {
	for _, name := range []string{"testdata/reads.txtar", "testdata/ok/blocks.txtar", "testdata/ok/blanks.txtar"} {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		_, paper, _ := strings.Cut(string(data), " --\n")
		paper, _, _ = strings.Cut(paper, "\n-- ")
		f.Add(paper)
	}
	k := kit(f)
	f.Fuzz(func(t *testing.T, paper string) {
		id, _, _ := strings.Cut(strings.TrimPrefix(paper, "paper: "), "\n")
		fsys := fstest.MapFS{"papers.yaml": file("papers: [\"" + id + "\"]"), "papers/" + id + ".yaml": file(paper)}
		set, ps := Load(fsys, k, nil)
		for _, p := range ps {
			if p.At.File == "" || p.Text.EN == "" || p.Text.CY == "" {
				t.Errorf("no place or no words: %+v", p)
			}
		}
		if len(ps.Errors()) > 0 {
			return
		}
		for _, a := range []guide.Answers{{}, guide.Answers{}.With("who.needs", guide.Choices{"staff"}).With("who.staff", guide.Choice("no"))} {
			composed(t, set, a, lang.CY, "")
		}
	})
}
