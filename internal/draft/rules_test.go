package draft

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// society is the small legal form of testdata/ok/rules.txtar.
func society(t *testing.T) *Set {
	t.Helper()
	a := archive(t, "testdata/ok/rules.txtar")
	set, ps := Load(papers(a), kitOf(t, a), nil)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return set
}

// some are answers with which the small society has all its clauses.
func some() guide.Answers {
	return guide.Answers{}.
		With("own.form", guide.Choice("society")).
		With("who.needs", guide.Choices{"staff"}).
		With("who.staff", guide.Choice("yes")).
		With("who.path", guide.Choice("register")).
		With("what.members", guide.Number(12))
}

var ownRules = []guide.Value{
	nil,
	guide.Later{},
	guide.List{{ID: "tea", Fields: map[guide.ID]guide.Value{"name": guide.Text("Tea"), "text": guide.Text("a\nb"), "part": guide.Choice("meetings")}}},
	guide.List{{ID: "dogs", Fields: map[guide.ID]guide.Value{"name": guide.Text("Dogs"), "part": guide.Choice("members")}}},
}

// A clause names every answer that made it, and every answer on which its number
// hangs: no other can change what it says, the numbers of those it refers to
// among it, or where it stands.
func TestRulesNameEveryAnswer(t *testing.T) {
	set := society(t)
	r := rand.New(rand.NewPCG(3, 3))
	values := func(q *guide.Question) []guide.Value {
		if q.ID == "own.rules" {
			return ownRules
		}
		return options(q)
	}
	made := map[string]int{}
	for range 150 {
		a := guide.Answers{}
		for _, q := range set.kit.Questions() {
			vs := values(q)
			a = a.With(q.ID, vs[r.IntN(len(vs))])
		}
		a = a.With("own.form", guide.Choice("society"))
		before := clausesOf(t, set, set.Paper("rules"), a)
		for id, c := range before {
			made[id]++
			for _, ids := range [][]string{c.Reads, c.Order} {
				for i, read := range ids {
					if slices.Contains(ids[:i], read) {
						t.Fatalf("%s names %s twice", id, read)
					}
				}
			}
		}
		for _, q := range set.kit.Questions() {
			if q.ID == "own.form" {
				continue // another form is another document
			}
			for _, v := range values(q) {
				after := clausesOf(t, set, set.Paper("rules"), a.With(q.ID, v))
				for id, c := range before {
					if was, is := numbered(c), numbered(after[id]); was != is && !slices.Contains(c.Reads, string(q.ID)) {
						t.Fatalf("%s has read %v, and not %s, which changed it to %v:\n%s\n%s", id, c.Reads, q.ID, v, was, is)
					}
					if is := after[id]; is != nil && c.Number != is.Number && !slices.Contains(c.Order, string(q.ID)) {
						t.Fatalf("the number of %s hangs on %v, and not on %s, which changed it from %s to %s", id, c.Order, q.ID, c.Number, is.Number)
					}
				}
			}
		}
	}
	for _, id := range []string{"name", "employers", "joining", "notice", "quorum", "ending", "own-tea", "own-dogs"} {
		if made[id] < 20 {
			t.Errorf("clause %s was hardly ever made: %d", id, made[id])
		}
	}
}

// numbered is what a clause says, with the numbers to which it refers.
func numbered(c *doc.Clause) string {
	if c == nil {
		return words(c)
	}
	var refs []string
	doc.EachInline([]doc.Block{c}, func(in doc.Inline) {
		if ref, ok := in.(*doc.Ref); ok {
			refs = append(refs, ref.Text)
		}
	})
	return words(c) + "\n" + strings.Join(refs, " ")
}

// What the law asks and no clause says because of an answer is a fault that names
// the answer; what waits for one is none.
func TestUnmet(t *testing.T) {
	set := society(t)
	for _, c := range []struct {
		name string
		a    guide.Answers
		want string
	}{
		{"all there", some(), ""},
		{"no form", some().With("own.form", nil), ""},
		{"a form without rules", some().With("own.form", guide.Choice("company")).With("what.members", guide.Number(1)), ""},
		{"waits for an answer", some().With("what.members", nil), ""},
		{"one member", some().With("what.members", guide.Number(1)), "act-2-1-end: law: No rule meets what the law asks of you (Act s 2). Missing: How it ends Look at this answer again: How many members? [what.members]"},
		{"nobody is paid", some().With("who.staff", guide.Choice("no")), ""},
	} {
		var got []string
		for _, p := range set.Unmet(set.kit.Read(c.a, lang.Date{Year: 2027, Month: 5, Day: 12})) {
			got = append(got, p.ID+": "+string(p.Code)+": "+p.Text.EN+" "+p.Hint.EN+" ["+strings.Join(p.Answers, " ")+"]")
		}
		if got := strings.Join(got, "\n"); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// Follows says which clauses come and go with an answer, by their headings.
func TestFollows(t *testing.T) {
	set := society(t)
	ids := func(ns []Named) string {
		var out []string
		for _, n := range ns {
			if n.Title.IsZero() {
				t.Errorf("%s has no title", n.ID)
			}
			out = append(out, n.ID)
		}
		return strings.Join(out, " ")
	}
	for _, c := range []struct {
		name        string
		change      guide.ID
		to          guide.Value
		comes, goes string
	}{
		{"the same", "who.staff", guide.Choice("yes"), "", ""},
		{"nobody is paid", "who.staff", guide.Choice("no"), "", "employers"},
		{"open again", "who.staff", nil, "", "employers"},
		{"one member", "what.members", guide.Number(1), "", "ending"},
		{"another form", "own.form", guide.Choice("company"), "", "name employers joining notice quorum ending"},
		{"words only", "who.name", guide.Text("Teifi"), "", ""},
	} {
		today := lang.Date{Year: 2027, Month: 5, Day: 12}
		before, after := set.kit.Read(some(), today), set.kit.Read(some().With(c.change, c.to), today)
		f, back := set.Follows(before, after), set.Follows(after, before)
		if comes, goes := ids(f.Clauses.Comes), ids(f.Clauses.Goes); comes != c.comes || goes != c.goes {
			t.Errorf("%s: %q comes and %q goes", c.name, comes, goes)
		}
		if cmp.Diff(f.Clauses.Comes, back.Clauses.Goes) != "" || cmp.Diff(f.Clauses.Goes, back.Clauses.Comes) != "" {
			t.Errorf("%s: the way back is another: %v", c.name, back)
		}
		if f.None() != (len(f.Clauses.Goes)+len(f.Tasks.Comes)+len(f.Tasks.Goes)+len(f.Papers.Comes)+len(f.Papers.Goes) == 0) {
			t.Errorf("%s: none: %v, and %v", c.name, f.None(), f)
		}
	}
}

// The clauses of a form that nobody asks for are not read, and it is known that
// they are missing as soon as a group chooses the form.
func TestUnreadForms(t *testing.T) {
	a := archive(t, "testdata/ok/rules.txtar")
	kit, fsys := kitOf(t, a), papers(a)
	fsys["rules/clauses/quorum.yaml"] = file("clause: broken")
	today := lang.Date{Year: 2027, Month: 5, Day: 12}
	company := kit.Read(some().With("own.form", guide.Choice("company")), today)
	set, ps := Load(fsys, kit, func(c guide.Condition) bool { return company.Holds(c) == guide.True })
	if len(ps) > 0 || len(set.Forms()) > 0 {
		t.Fatal("a form was read that nobody asked for", ps)
	}
	if set.Lacks(company) || !set.Lacks(kit.Read(some(), today)) {
		t.Error("a group whose form was not read lacks it, and no other does")
	}
	if _, ps = Load(fsys, kit, nil); len(ps) == 0 {
		t.Error("without a choice every form is read")
	}
	if _, ps = Load(fsys, kit, func(guide.Condition) bool { return true }); len(ps) == 0 {
		t.Error("a form that is asked for is read")
	}
}

// What a clause is known by beside its words.
func TestFormIsRead(t *testing.T) {
	set := society(t)
	form := set.FormOf(set.kit.Read(some(), lang.Date{Year: 2027, Month: 5, Day: 12}))
	if form == nil || form.ID != "society" || form.Own != "own.rules" || !form.Checked || len(form.Clauses()) != 6 {
		t.Fatalf("%+v", form)
	}
	c := form.Clause("employers")
	if c == nil || c.Heading().CY != "Y rhai sy'n gyflogedig" || form.Clause("nobody") != nil {
		t.Fatalf("%+v", c)
	}
	if diff := cmp.Diff([][]guide.ID{{"act-2-1-staff"}, {"fee-limit"}}, [][]guide.ID{c.Satisfies, c.Law}); diff != "" {
		t.Error(diff)
	}
	in := Input{State: set.kit.Read(some().With("who.path", guide.Choice("start")), lang.Date{Year: 2027, Month: 5, Day: 12}), Lang: lang.CY}
	if plain, note := set.Beside(form.Clause("notice"), in); plain != "Byddwch yn clywed hyn ymlaen llaw: 14 diwrnod" || note == "" {
		t.Error(plain, note)
	}
	if set.Paper("coverage").HasClauses() || !set.Paper("rules").HasClauses() {
		t.Error("the rules have clauses, and a table of them has none")
	}
}

// A text larger than any clause can be is refused before it is read.
func TestHugeClause(t *testing.T) {
	a := archive(t, "testdata/ok/rules.txtar")
	for _, name := range []string{"rules/clauses/quorum.yaml", "rules/forms/society.yaml"} {
		fsys := papers(a)
		huge := string(fsys[name].Data) + "# " + strings.Repeat("x", source.MaxBytes+1<<20)
		fsys[name] = file(huge)
		_, ps := Load(fsys, kitOf(t, a), nil)
		if !slices.ContainsFunc(ps, func(p problem.Problem) bool {
			return p.Unreadable && p.At.File == name && strings.Contains(p.Text.EN, "too large")
		}) {
			t.Errorf("%s: %v", name, ps)
		}
	}
}
