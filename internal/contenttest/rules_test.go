package contenttest

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/render/markdown"
	"coop/templates"
	"coop/toolkit"
)

// societies are groups that become a society, as they answered: the worked example
// with what is different in each, and the worked example of a charity. Their names
// are in order.
func societies(t *testing.T, kit *guide.Toolkit) ([]string, map[string]guide.Answers) {
	t.Helper()
	base := example(t, kit, "home-care")
	over := overlays(t, kit, "testdata/rules/*.yaml")
	if len(over) < 15 {
		t.Fatal("fewer than fifteen societies")
	}
	all := map[string]guide.Answers{"provider-conversion": example(t, kit, "provider-conversion")}
	for name, put := range over {
		all[name] = put(base)
	}
	return slices.Sorted(maps.Keys(all)), all
}

// formOf is the form of a society, which every one of them has.
func formOf(t *testing.T, kit *guide.Toolkit, set *draft.Set, a guide.Answers) *draft.Form {
	t.Helper()
	form := set.FormOf(kit.Read(a, today))
	if form == nil {
		t.Fatal("a society without rules")
	}
	return form
}

// overlays are files with a few answers each, to be put over others.
func overlays(t *testing.T, kit *guide.Toolkit, pattern string) map[string]func(guide.Answers) guide.Answers {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatal("nothing at", pattern)
	}
	list := example(t, kit, "home-care").People()
	out := map[string]func(guide.Answers) guide.Answers{}
	for _, file := range names {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f, ps := guidefile.DecodeAnswers(file, data, kit, list)
		if len(ps) > 0 {
			t.Fatal(ps)
		}
		out[strings.TrimSuffix(filepath.Base(file), ".yaml")] = func(a guide.Answers) guide.Answers {
			for _, q := range kit.Questions() {
				if v, ok := f.Answers.Get(q.ID); ok {
					a = a.With(q.ID, v)
				}
			}
			return a
		}
	}
	return out
}

// rulesOf drafts the rules of a group.
func rulesOf(t *testing.T, kit *guide.Toolkit, set *draft.Set, a guide.Answers, l lang.Lang) *doc.Document {
	t.Helper()
	return groupOf(t, kit, set, a).compose(t, set.Paper("rules"), l)
}

// clausesOf are the clauses of a document, in order.
func clausesOf(d *doc.Document) []*doc.Clause {
	var out []*doc.Clause
	for _, b := range d.Blocks {
		if c, ok := b.(*doc.Clause); ok {
			out = append(out, c)
		}
	}
	return out
}

// The rules of each society as they would be read, in the language of the group
// and, for the worked example, in both: to be read before a change is accepted.
func TestRules(t *testing.T) {
	kit, set := shipped(t)
	names, all := societies(t, kit)
	for _, name := range names {
		for _, l := range lang.Both() {
			got := markdown.Render(rulesOf(t, kit, set, all[name], l), doc.Words{
				Lang: l.String(), Blank: map[lang.Lang]string{lang.EN: "To be decided", lang.CY: "I'w benderfynu"}[l],
			})
			golden(t, filepath.Join("testdata", "rules", name+"."+l.String()+".md"), got)
		}
	}
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got) {
		t.Errorf("%s has changed (-was +is):\n%s", file, cmp.Diff(string(want), string(got)))
	}
}

// A clause that is always in, or never, is either not conditional or not needed.
// Each form is held by every society, as if it had chosen that form.
func TestEveryClauseComesAndGoes(t *testing.T) {
	kit, set := shipped(t)
	names, all := societies(t, kit)
	for _, form := range set.Forms() {
		in := map[string]int{}
		for _, name := range names {
			a := all[name].With("form.chosen", guide.Choice(form.ID))
			for _, c := range clausesOf(rulesOf(t, kit, set, a, lang.EN)) {
				in[c.ID]++
			}
		}
		for _, c := range form.Clauses() {
			switch n := in[c.ID]; {
			case n == 0:
				t.Errorf("%s: %s is in the rules of no society", form.ID, c.ID)
			case n == len(names) && c.Sometimes():
				t.Errorf("%s: %s has a condition and is in the rules of every society", form.ID, c.ID)
			case n < len(names) && !c.Sometimes():
				t.Errorf("%s: %s has no condition and is missing from the rules of some society", form.ID, c.ID)
			}
		}
	}
}

// Every form for which there are rules has a society that chose it and reads well,
// and no clause lies about that no form has.
func TestEveryFormIsRead(t *testing.T) {
	kit, set := shipped(t)
	_, all := societies(t, kit)
	chosen := map[string]int{}
	for _, a := range all {
		chosen[formOf(t, kit, set, a).ID]++
	}
	files, err := fs.Glob(templates.FS, "rules/clauses/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	has := map[string]bool{}
	for _, form := range set.Forms() {
		if chosen[form.ID] < 2 {
			t.Errorf("%s: fewer than two societies in testdata/rules", form.ID)
		}
		for _, c := range form.Clauses() {
			has["rules/clauses/"+c.ID+".yaml"] = true
		}
	}
	for _, file := range files {
		if !has[file] {
			t.Errorf("%s stands in no form", file)
		}
	}
}

// The words of the lock are the law's: without them the rules show where they
// belong, and with them they stand there as they are. No other society needs any.
func TestTheLockIsInTheWordsOfTheLaw(t *testing.T) {
	kit, set := shipped(t)
	names, all := societies(t, kit)
	const words = "12. No wording of ours; (a) nor a comma."
	for _, name := range names {
		st := kit.Read(all[name], today)
		if name != "benefit-with-lock" {
			if slots := set.Slots(st); len(slots) > 0 {
				t.Errorf("%s needs the words of %v", name, slots)
			}
			continue
		}
		if slots := set.Slots(st); !slices.Equal(slots, []guide.ID{"lock-text"}) {
			t.Fatalf("%s needs the words of %v", name, slots)
		}
		for _, l := range lang.Both() {
			in := draft.Input{State: st, Lang: l}
			for _, official := range []map[guide.ID]draft.Official{nil, {"lock-text": {Words: words, Source: "a test"}}} {
				in.Official = official
				d, err := set.Compose(set.Paper("rules"), in)
				if err != nil {
					t.Fatal(err)
				}
				i := slices.IndexFunc(clausesOf(d), func(c *doc.Clause) bool { return c.ID == "statutory-lock" })
				first := clausesOf(d)[i].Says[0].Text
				blank := slices.ContainsFunc(first, func(in doc.Inline) bool { _, is := in.(doc.Blank); return is })
				if there := strings.Contains(doc.Plain(first), words); there != (official != nil) || blank == there {
					t.Errorf("%s: a blank (%v), and the lock says: %s", l, blank, doc.Plain(first))
				}
			}
		}
	}
}

// The example decided everything: nothing is open in its rules, nothing is
// against the law, and every point of every matter is met.
func TestTheExampleIsComplete(t *testing.T) {
	kit, set := shipped(t)
	a := example(t, kit, "home-care")
	for _, l := range lang.Both() {
		d := rulesOf(t, kit, set, a, l)
		if blanks := d.Blanks(); len(blanks) > 0 {
			t.Errorf("%s: open in the rules: %v", l, blanks)
		}
	}
	g := groupOf(t, kit, set, a)
	if errs := append(set.Unmet(g.state), g.problems...).Errors(); len(errs) > 0 {
		t.Error(errs)
	}
	got := markdown.Render(g.compose(t, set.Paper("coverage"), lang.EN), doc.Words{Lang: "en"})
	golden(t, filepath.Join("testdata", "rules", "coverage.en.md"), got)
}

// Whoever takes a clause out that the law asks for is told which matter it met,
// and in which section that stands.
func TestEveryRequiredClauseIsMissed(t *testing.T) {
	kit, set := shipped(t)
	forms := set.Forms()
	if racing {
		forms = forms[:1]
	}
	for _, form := range forms {
		fsys, file := rulesAlone(t, form.ID)
		source := fsys[file].Data
		required := 0
		for _, c := range form.Clauses() {
			if len(c.Satisfies) == 0 {
				continue
			}
			required++
			fsys[file] = &fstest.MapFile{Data: without(t, source, c.ID)}
			_, ps := draft.Load(fsys, kit, nil)
			for _, point := range c.Satisfies {
				m := matterOf(kit, point)
				if !strings.Contains(ps.Error(), "No clause meets "+m.Section+": "+kit.Point(point).About.EN) {
					t.Errorf("%s: nobody misses %s, which meets %s (%s)", form.ID, c.ID, point, m.Section)
				}
			}
		}
		if required < 40 {
			t.Errorf("%s: only %d clauses are required", form.ID, required)
		}
	}
}

func matterOf(kit *guide.Toolkit, point guide.ID) *guide.Matter {
	for _, m := range kit.Matters {
		if slices.ContainsFunc(m.Points, func(p guide.Point) bool { return p.ID == point }) {
			return m
		}
	}
	return nil
}

// rulesAlone are the templates without papers, with the rules of one form, and the
// file in which that form stands.
func rulesAlone(t *testing.T, form string) (fstest.MapFS, string) {
	t.Helper()
	file := "rules/forms/" + form + ".yaml"
	fsys := fstest.MapFS{"papers.yaml": {Data: []byte("papers: []\n")}}
	err := fs.WalkDir(templates.FS, "rules", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasPrefix(name, "rules/forms/") && name != file {
			return err
		}
		data, err := fs.ReadFile(templates.FS, name)
		fsys[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return fsys, file
}

// without takes a clause out of the list of a form, which stands in brackets or
// one a line.
func without(t *testing.T, form []byte, id string) []byte {
	t.Helper()
	q := regexp.QuoteMeta(id)
	for _, re := range []string{`(?m)^      - ` + q + `\n`, `(?m)(^    clauses: \[)` + q + `, `, `(?m)(^    clauses: \[.*), ` + q + `\b`} {
		at := regexp.MustCompile(re)
		if len(at.FindAllIndex(form, -1)) == 1 {
			return at.ReplaceAll(form, []byte("$1"))
		}
	}
	t.Fatalf("%s does not stand in the form once", id)
	return nil
}

// What the program says of a highlighted option is what drafting would show: the
// clauses that come and go, for every option of every question.
func TestFollowsIsTheTruth(t *testing.T) {
	kit, set := shipped(t)
	_, all := societies(t, kit)
	changed := 0
	some := []string{"home-care", "council-of-members", "early-days", "benefit-with-lock"}
	if racing {
		some = some[:1]
	}
	for _, name := range some {
		a := all[name]
		before := groupOf(t, kit, set, a)
		was := present(t, kit, set, a)
		for _, q := range kit.Questions() {
			for _, o := range q.Options {
				v := guide.Value(guide.Choice(o.ID))
				if q.Kind == guide.KindChoices {
					v = guide.Choices{o.ID}
				}
				b := a.With(q.ID, v)
				after := groupOf(t, kit, set, b)
				f := set.Follows(before.state, after.state)
				want := maps.Clone(was)
				for _, n := range f.Clauses.Goes {
					delete(want, n.ID)
				}
				for _, n := range f.Clauses.Comes {
					want[n.ID] = true
				}
				if !f.None() {
					changed++
				}
				if is := present(t, kit, set, b); !maps.Equal(want, is) {
					t.Errorf("%s, %s=%s: %v", name, q.ID, o.ID, cmp.Diff(want, is))
				}
			}
		}
	}
	if changed == 0 {
		t.Error("no option changes anything")
	}
}

// present are the clauses that a group certainly has: those that wait for an
// answer are not among them.
func present(t *testing.T, kit *guide.Toolkit, set *draft.Set, a guide.Answers) map[string]bool {
	t.Helper()
	st := groupOf(t, kit, set, a).state
	out := map[string]bool{}
	form := set.FormOf(st)
	if form == nil {
		return out
	}
	for _, c := range clausesOf(rulesOf(t, kit, set, a, lang.EN)) {
		if cl := form.Clause(c.ID); cl != nil && cl.Stands(st) == guide.True {
			out[c.ID] = true
		}
	}
	return out
}

func BenchmarkFollows(b *testing.B) {
	kit, ps := guidefile.Load(toolkit.FS)
	if len(ps) > 0 {
		b.Fatal(ps)
	}
	set, ps := draft.Load(templates.FS, kit, nil)
	if len(ps) > 0 {
		b.Fatal(ps)
	}
	data, err := fs.ReadFile(toolkit.FS, "examples/home-care.yaml")
	if err != nil {
		b.Fatal(err)
	}
	f, ps := guidefile.DecodeAnswers("home-care.yaml", data, kit, nil)
	if len(ps) > 0 {
		b.Fatal(ps)
	}
	other := f.Answers.With("decide.voting", guide.Choice("council"))
	for b.Loop() {
		if set.Follows(kit.Read(f.Answers, today), kit.Read(other, today)).None() {
			b.Fatal("nothing follows")
		}
	}
}

func BenchmarkRules(b *testing.B) {
	kit, _ := guidefile.Load(toolkit.FS)
	set, _ := draft.Load(templates.FS, kit, nil)
	data, _ := fs.ReadFile(toolkit.FS, "examples/home-care.yaml")
	f, ps := guidefile.DecodeAnswers("home-care.yaml", data, kit, nil)
	if len(ps) > 0 {
		b.Fatal(ps)
	}
	for b.Loop() {
		d, err := set.Compose(set.Paper("rules"), draft.Input{State: kit.Read(f.Answers, today), Lang: lang.CY})
		if err != nil || len(d.Blocks) < 50 {
			b.Fatal(err)
		}
	}
}
