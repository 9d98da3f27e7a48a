package contenttest

import (
	"bytes"
	"fmt"
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

// The other papers of two societies of each form: what goes to an adviser, what goes
// to the registrar beside the rules, and what is read aloud.
func TestPapersBesideTheRules(t *testing.T) {
	kit, set := shipped(t)
	_, all := societies(t, kit)
	forms := map[string]int{}
	for _, name := range []string{
		"home-care", "short-path", "benefit-community-hub", "benefit-with-lock", "charity-day-centre", "provider-conversion",
		"company-two-valleys", "company-own-articles", "cic-day-club", "cic-own-draft", "cio-befrienders", "cio-carers-house",
	} {
		g := groupOf(t, kit, set, all[name])
		forms[formOf(t, kit, set, all[name]).ID]++
		for _, l := range lang.Both() {
			var got []byte
			for _, paper := range []string{"decisions-sheet", "coverage", "rules-plain"} {
				got = append(got, markdown.Render(g.compose(t, set.Paper(paper), l), doc.Words{
					Lang: l.String(), Blank: map[lang.Lang]string{lang.EN: "To be decided", lang.CY: "I'w benderfynu"}[l],
				})...)
			}
			golden(t, filepath.Join("testdata", "rules", name+".papers."+l.String()+".md"), got)
		}
	}
	for _, form := range set.Forms() {
		if forms[form.ID] < 2 {
			t.Errorf("only %d of %s", forms[form.ID], form.ID)
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

// Words that the law prescribes are in the rules as they were taken from it, and
// until then there is a visible gap in each place: the statutory lock of a benefit
// society, and the four things that the law prescribes for an interest company.
func TestPrescribedWordsAreThoseOfTheLaw(t *testing.T) {
	kit, set := shipped(t)
	names, all := societies(t, kit)
	interest := []guide.ID{"cic-lock-text", "cic-members-text", "cic-outsiders-text", "cic-directors-text"}
	const words = "12. No wording of ours; (a) nor a comma: "
	seen := map[string]bool{}
	for _, name := range names {
		st := kit.Read(all[name], today)
		var want []guide.ID
		switch form := set.FormOf(st).ID; {
		case name == "benefit-with-lock":
			want = []guide.ID{"lock-text"}
		case form == "cic":
			want = interest
		}
		slots := set.Slots(st)
		for _, id := range want {
			if !slices.Contains(slots, id) {
				t.Errorf("%s does not ask for the words of %s", name, id)
			}
		}
		if len(slots) != len(want) {
			t.Errorf("%s needs the words of %v", name, slots)
		}
		seen[fmt.Sprint(want)] = true
		official := map[guide.ID]draft.Official{}
		for _, id := range slots {
			official[id] = draft.Official{Words: words + string(id), Source: "a test"}
		}
		for _, l := range lang.Both() {
			for _, have := range []map[guide.ID]draft.Official{nil, official} {
				d, err := set.Compose(set.Paper("rules"), draft.Input{State: st, Lang: l, Official: have})
				if err != nil {
					t.Fatal(err)
				}
				text := plainly(allOf(d))
				for _, id := range slots {
					if strings.Contains(text, words+string(id)) != (have != nil) {
						t.Errorf("%s, %s: the words of %s are there: %v", name, l, id, have == nil)
					}
				}
				gaps := 0
				doc.EachInline(d.Blocks, func(in doc.Inline) {
					if b, is := in.(doc.Blank); is && slices.ContainsFunc(slots, func(id guide.ID) bool { return strings.Contains(b.Label, kit.Section(id).Section) }) {
						gaps++
					}
				})
				if wantGaps := len(slots); have == nil && gaps != wantGaps || have != nil && gaps != 0 {
					t.Errorf("%s, %s: %d gaps for %d prescribed texts", name, l, gaps, len(slots))
				}
			}
		}
	}
	if len(seen) != 3 {
		t.Errorf("only these were seen: %v", seen)
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
}

// Whoever takes a clause out that the law asks for is told which matter it met,
// and in which section that stands.
func TestEveryRequiredClauseIsMissed(t *testing.T) {
	kit, set := shipped(t)
	for _, form := range set.Forms() {
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
	for _, name := range []string{"home-care", "council-of-members", "early-days", "benefit-with-lock"} {
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
