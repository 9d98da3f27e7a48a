package contenttest

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/lang"
)

// situation is one entry of testdata/care.txt.
type situation struct {
	words, law, answers, result, again, waits string
}

func situations(t *testing.T) []situation {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "care.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var out []situation
	for part := range strings.SplitSeq(string(data), "\n\n") {
		head, rest, _ := strings.Cut(strings.TrimSpace(part), "\n")
		if !strings.HasPrefix(rest, "  law ") {
			continue // what is said before the first
		}
		s := situation{words: head}
		into := map[string]*string{"law": &s.law, "answers": &s.answers, "result": &s.result, "again": &s.again, "waits": &s.waits}
		for line := range strings.Lines(rest) {
			key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
			if into[key] == nil {
				t.Fatalf("%s: what is %q?", head, key)
			}
			*into[key] = strings.TrimSpace(value)
		}
		out = append(out, s)
	}
	return out
}

// careAnswers reads what a situation gives, on top of what a group has said before.
func careAnswers(t *testing.T, kit *guide.Toolkit, given string) guide.Answers {
	t.Helper()
	all := "idea.path: provide-care; idea.nation: wales; idea.for: older; idea.activities: meet; idea.already: supported; " + given
	var a guide.Answers
	for entry := range strings.SplitSeq(all, "; ") {
		a = withEntry(t, kit, a, "doing.", entry)
	}
	return a
}

// withEntry adds one answer of a table, "id: value": an id without a dot is one of the
// step of the table, several options are parted by commas, and later is undecided.
func withEntry(t *testing.T, kit *guide.Toolkit, a guide.Answers, step, entry string) guide.Answers {
	t.Helper()
	id, value, ok := strings.Cut(entry, ": ")
	if !strings.Contains(id, ".") {
		id = step + id
	}
	q := kit.Question(guide.ID(id))
	if !ok || q == nil {
		t.Fatalf("no answer can be read from %q", entry)
	}
	if value == "later" {
		return a.With(q.ID, guide.Later{})
	}
	parse := func() (guide.Value, *guide.Fault) { return q.Parse(value) }
	if q.Kind == guide.KindChoices {
		parse = func() (guide.Value, *guide.Fault) { return q.ParseMany(strings.Split(value, ", "), nil) }
	}
	v, fault := parse()
	if fault != nil {
		t.Fatalf("%s: %s", entry, fault.Text.EN)
	}
	return a.With(q.ID, v)
}

// The screen says of each situation what a lawyer would expect it to say.
func TestCareScreen(t *testing.T) {
	kit, _ := shipped(t)
	all := situations(t)
	if len(all) < 30 {
		t.Errorf("only %d situations", len(all))
	}
	var laws strings.Builder
	for _, s := range all {
		laws.WriteString(s.law + "\n")
		t.Run(s.words, func(t *testing.T) {
			st := kit.Read(careAnswers(t, kit, s.answers), today)
			for _, id := range st.Position().Unused {
				if id != "idea.nation" { // which every situation has, and the small path does not ask
					t.Errorf("%s is given and not asked", id)
				}
			}
			got := situation{words: s.words, law: s.law, answers: s.answers}
			switch o := st.Finding("care"); o.Known {
			case guide.True:
				got.result, got.again = o.Result.ID, o.Row.LookAgain.EN
			default:
				var waits []string
				for _, id := range o.Waits {
					waits = append(waits, string(id))
				}
				got.result, got.waits = "not known yet", strings.Join(waits, ", ")
			}
			if got != s {
				t.Errorf("the screen says\n  result   %s\n  again    %s\n  waits    %s\nand should say\n  result   %s\n  again    %s\n  waits    %s",
					got.result, got.again, got.waits, s.result, s.again, s.waits)
			}
		})
	}
	for letter := range strings.SplitSeq("abcdefghi", "") {
		if !strings.Contains(laws.String(), "reg 3(1)("+letter+")") {
			t.Errorf("no situation shows the exception of reg 3(1)(%s)", letter)
		}
	}
}

// branches are the answers that tell apart for a finding, question by question in
// the order of asking.
func branches(kit *guide.Toolkit) map[guide.ID][]guide.Value {
	choice := func(id guide.ID) []guide.Value {
		var out []guide.Value
		for _, o := range kit.Question(id).Options {
			out = append(out, guide.Choice(o.ID))
		}
		return out
	}
	return map[guide.ID][]guide.Value{
		"idea.path":         choice("idea.path"),
		"idea.nation":       choice("idea.nation"),
		"idea.for":          {guide.Choices{"older"}, guide.Choices{"children"}},
		"idea.already":      {guide.Choices{"family"}, guide.Choices{"school"}},
		"idea.activities":   one(kit.Question("idea.activities")),
		"doing.care-kind":   subsets(kit.Question("doing.care-kind")),
		"doing.care-place":  subsets(kit.Question("doing.care-place")),
		"doing.care-role":   choice("doing.care-role"),
		"doing.care-number": {guide.Number(4), guide.Number(5)},
		"doing.nights":      {guide.Number(27), guide.Number(28)},
		"doing.child-hours": choice("doing.child-hours"),
		"doing.restricted":  {guide.Choice("no"), guide.Choice("fostering")},
	}
}

// one is each option of a question alone.
func one(q *guide.Question) []guide.Value {
	var out []guide.Value
	for _, o := range q.Options {
		out = append(out, guide.Choices{o.ID})
	}
	return out
}

// subsets is every choice of options that a question takes.
func subsets(q *guide.Question) []guide.Value {
	var out []guide.Value
	var free []string
	for _, o := range q.Options {
		if o.Alone {
			out = append(out, guide.Choices{o.ID})
			continue
		}
		free = append(free, o.ID)
	}
	for set := 1; set < 1<<len(free); set++ {
		var c guide.Choices
		for i, id := range free {
			if set&(1<<i) != 0 {
				c = append(c, id)
			}
		}
		out = append(out, c)
	}
	return out
}

// tree goes through every way of answering the questions that a finding reads,
// those that are not asked left out, and calls leaf with each whole set of answers.
// A result that is known before the end holds to the end.
type tree struct {
	t       *testing.T
	kit     *guide.Toolkit
	finding guide.ID
	ids     []guide.ID
	values  map[guide.ID][]guide.Value
	leaf    func(guide.Answers, guide.Outcome)
	sets    int
}

func (w *tree) walk(a guide.Answers, from int, before string) {
	st := w.kit.Read(a, today)
	o := st.Finding(w.finding)
	if o.Known == guide.True {
		if before != "" && before != o.Result.ID {
			w.t.Fatalf("the screen said %s and, when more was known, %s", before, o.Result.ID)
		}
		before = o.Result.ID
	} else if before != "" {
		w.t.Fatalf("the screen said %s and, when more was known, nothing", before)
	}
	for i := from; i < len(w.ids); i++ {
		if st.Applies(w.ids[i]) != guide.True {
			continue
		}
		for _, v := range w.values[w.ids[i]] {
			w.walk(a.With(w.ids[i], v), i+1, before)
		}
		return
	}
	w.sets++
	w.leaf(a, o)
}

// all walks from what a group has said, with nothing said of what the tree asks.
func (w *tree) all(a guide.Answers) {
	for _, id := range w.ids {
		a = a.With(id, guide.Later{})
	}
	w.walk(a, 0, "")
}

// atMost leaves out the answers with more options than that.
func (w *tree) atMost(id guide.ID, n int) {
	w.values[id] = slices.DeleteFunc(w.values[id], func(v guide.Value) bool { return len(v.(guide.Choices)) > n })
}

// ways makes a tree over the path and the questions that a finding reads. The path
// stands first: until it is chosen another may be suggested, and with it other
// questions.
func ways(t *testing.T, kit *guide.Toolkit, finding guide.ID, leaf func(guide.Answers, guide.Outcome)) *tree {
	t.Helper()
	w := &tree{t: t, kit: kit, finding: finding, values: branches(kit), leaf: leaf, ids: []guide.ID{kit.Path.Question}}
	read := map[guide.ID]bool{}
	for _, r := range kit.Finding(finding).Rows {
		for _, id := range r.When.IDs() {
			read[id] = true
		}
	}
	for _, q := range kit.Questions() {
		if read[q.ID] && q.ID != kit.Path.Question {
			if w.values[q.ID] == nil {
				t.Fatalf("%s reads %s: say here which answers tell apart", finding, q.ID)
			}
			w.ids = append(w.ids, q.ID)
		}
	}
	return w
}

// Whatever a group answers, exactly one row leads once all is answered; and what
// is said before that is never taken back.
func TestCareScreenIsWhole(t *testing.T) {
	kit, _ := shipped(t)
	finding := kit.Finding("care")
	leads := map[*guide.FindingRow]int{}
	results := map[string]int{}
	var whole []guide.Answers
	leaf := func(a guide.Answers, o guide.Outcome) {
		if o.Known != guide.True {
			t.Fatalf("no row fits, and these are open: %v; the answers are %s", o.Waits, told(kit, a))
		}
		leads[o.Row]++
		results[o.Result.ID]++
		if len(whole) < 4000 {
			whole = append(whole, a)
		}
	}
	// Up to two kinds of care together, for a group that meets in Wales; then every
	// path and activity, in Wales and elsewhere, each kind of care alone.
	wide := ways(t, kit, "care", leaf)
	wide.ids = slices.DeleteFunc(wide.ids, func(id guide.ID) bool { return strings.HasPrefix(string(id), "idea.") })
	wide.atMost("doing.care-kind", 2)
	wide.all(careAnswers(t, kit, "idea.for: children"))
	deep := ways(t, kit, "care", leaf)
	deep.atMost("doing.care-kind", 1)
	deep.values["idea.nation"] = []guide.Value{guide.Choice("wales"), guide.Choice("england")}
	deep.all(careAnswers(t, kit, "idea.for: older"))
	for i := range finding.Rows {
		if leads[&finding.Rows[i]] == 0 {
			t.Errorf("%s: no answers lead to this row", finding.Rows[i].Pos)
		}
	}
	t.Logf("%d and %d sets of answers; results %v", wide.sets, deep.sets, results)

	// An answer that is missing leaves the result as it is, or not known.
	r := rand.New(rand.NewPCG(1, 1))
	for _, a := range whole {
		want := kit.Read(a, today).Finding("care").Result.ID
		less := a
		for _, id := range wide.ids {
			if r.IntN(3) == 0 {
				less = less.With(id, guide.Later{})
			}
		}
		if o := kit.Read(less, today).Finding("care"); o.Known == guide.True && o.Result.ID != want {
			t.Fatalf("%s without an answer, and %s with it: %s", o.Result.ID, want, told(kit, a))
		}
	}
}

func told(kit *guide.Toolkit, a guide.Answers) string {
	var out []string
	for _, q := range kit.Questions() {
		if v, ok := a.Get(q.ID); ok {
			out = append(out, fmt.Sprintf("%s: %s", q.ID, guide.Canonical(v)))
		}
	}
	return strings.Join(out, "; ")
}

// The tables of the other nations speak in their own nation, and say nothing
// anywhere else.
func TestOtherNationsAreWhole(t *testing.T) {
	kit, _ := shipped(t)
	for id, nation := range map[guide.ID]string{"care-england": "england", "care-scotland": "scotland", "care-ni": "ni"} {
		led := map[*guide.FindingRow]int{}
		w := ways(t, kit, id, func(a guide.Answers, o guide.Outcome) {
			at, _ := a.Get("idea.nation")
			switch here := at == guide.Choice(nation); {
			case here && o.Known != guide.True:
				t.Fatalf("%s: no row fits: %s", id, told(kit, a))
			case !here && (o.Known == guide.True || len(o.Waits) > 0):
				t.Fatalf("%s speaks elsewhere: %s", id, told(kit, a))
			case here:
				led[o.Row]++
			}
		})
		w.atMost("doing.care-kind", 2)
		w.all(careAnswers(t, kit, "idea.for: older"))
		rows := kit.Finding(id).Rows
		for i := range rows {
			if led[&rows[i]] == 0 {
				t.Errorf("%s: no answers lead to this row", rows[i].Pos)
			}
			if !strings.Contains(rows[i].Because.EN, "check") && rows[i].Result != "cannot-tell" {
				t.Errorf("%s: a reason from general knowledge says check", rows[i].Pos)
			}
		}
	}
}

// No text of the screen tells anybody that they need not register, and each row
// says when to look again.
func TestCareScreenPromisesNothing(t *testing.T) {
	kit, _ := shipped(t)
	var ids []string
	for _, r := range kit.Finding("care").Results {
		ids = append(ids, r.ID)
	}
	slices.SortFunc(ids, cmp.Compare[string])
	if want := []string{"cannot-tell", "looks-inside", "looks-outside"}; !slices.Equal(ids, want) {
		t.Errorf("the results are %q", ids)
	}
	never := map[lang.Lang][]string{
		lang.EN: {"need not register", "not need to register", "no need to register", "not have to register", "no registration is needed", "are exempt"},
		lang.CY: {"angen cofrestru", "does dim rhaid i chi gofrestru", "nid oes rhaid", "wedi'ch eithrio"},
	}
	for _, id := range []guide.ID{"care", "care-england", "care-scotland", "care-ni"} {
		f := kit.Finding(id)
		held := func(text lang.Text) {
			for _, l := range lang.Both() {
				for _, words := range never[l] {
					if strings.Contains(strings.ToLower(text.In(l)), words) {
						t.Errorf("%s promises: %s", id, text.In(l))
					}
				}
			}
		}
		for _, r := range f.Results {
			held(r.Label)
			held(r.LeadsTo)
		}
		for _, r := range f.Rows {
			held(r.Because)
			held(r.LookAgain)
			if r.LookAgain.IsZero() {
				t.Errorf("%s: nothing says when to look again", r.Pos)
			}
		}
	}
}
