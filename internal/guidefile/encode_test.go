package guidefile

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// filler makes answers out of bytes, so that a fuzzer can look for texts that do
// not come back as they went.
type filler struct {
	kit  *guide.Toolkit
	data []byte
}

func (m *filler) byte() byte {
	if len(m.data) == 0 {
		return 0
	}
	b := m.data[0]
	m.data = m.data[1:]
	return b
}

func (m *filler) text() string {
	n := min(int(m.byte())%40, len(m.data))
	s := string(m.data[:n])
	m.data = m.data[n:]
	return s
}

func (m *filler) file() File {
	f := File{Lang: lang.Lang(m.byte() % 2)}
	f.Answers = f.Answers.WithPeople(m.items(m.kit.People, int(m.byte()%4)))
	for _, q := range m.kit.Questions() {
		f.Answers = f.Answers.With(q.ID, m.value(q, f.Answers.People()))
	}
	keys := map[string]bool{"toolkit": true, "version": true, "language": true, "people": true, "<<": true}
	for range m.byte() % 3 {
		key := strings.ToValidUTF8(m.text(), "?")
		if !keys[key] && m.kit.Question(guide.ID(key)) == nil {
			keys[key] = true
			f.Unknown = append(f.Unknown, source.Field{Key: key, Value: m.node(0)})
		}
	}
	return f
}

// value makes an answer that Parse accepts, later, or none.
func (m *filler) value(q *guide.Question, people guide.List) guide.Value {
	var v guide.Value
	var f *guide.Fault
	switch m.byte() % 8 {
	case 0:
		return nil
	case 1:
		return guide.Later{}
	}
	switch q.Kind {
	case guide.KindText, guide.KindLongText:
		v, f = q.Parse(m.text())
	case guide.KindEmail:
		v, f = q.Parse(m.text() + "@example.org")
	case guide.KindYesNo, guide.KindChoice:
		v, f = q.Parse(q.Options[int(m.byte())%len(q.Options)].ID)
	case guide.KindChoices:
		v, f = q.ParseMany([]string{q.Options[int(m.byte())%len(q.Options)].ID}, people)
	case guide.KindNumber, guide.KindPercent:
		v, f = q.Parse(guide.Canonical(guide.Number(m.byte())))
	case guide.KindMoney:
		v, f = q.Parse(guide.Canonical(guide.Money(int64(m.byte()) * int64(m.byte()))))
	case guide.KindDate:
		v = guide.Date{Year: 2000 + int(m.byte()), Month: 1 + int(m.byte()%12), Day: 1 + int(m.byte()%28)}
	case guide.KindMonthDay:
		v = guide.MonthDay{Month: 1 + int(m.byte()%12), Day: 1 + int(m.byte()%28)}
	case guide.KindPeople:
		var ids []string
		for _, it := range people {
			ids = append(ids, it.ID)
		}
		v, f = q.ParseMany(ids, people)
	case guide.KindList:
		v, f = q.ParseList(m.items(q.Fields, int(m.byte()%4)))
	}
	if f != nil {
		return nil
	}
	return v
}

func (m *filler) items(fields []*guide.Question, n int) guide.List {
	var l guide.List
	for range n {
		name, f := fields[0].Parse(m.text())
		if f != nil {
			continue
		}
		it := guide.Item{ID: l.NewID(guide.Canonical(name))}.With(fields[0].ID, name)
		for _, field := range fields[1:] {
			it = it.With(field.ID, m.value(field, nil))
		}
		l = append(l, it)
	}
	return l
}

// node makes what an older or newer toolkit may have left in a file.
func (m *filler) node(depth int) *source.Node {
	n := &source.Node{Kind: source.Kind(m.byte() % 4)}
	if depth > 3 && n.Kind > source.Scalar {
		n.Kind = source.Scalar
	}
	switch n.Kind {
	case source.Scalar:
		n.Text = strings.ToValidUTF8(m.text(), "?")
		if m.byte()%4 == 0 {
			n.Text, n.Plain = "~", true
		}
	case source.List:
		for range m.byte() % 3 {
			n.Items = append(n.Items, m.node(depth+1))
		}
	case source.Map:
		seen := map[string]bool{"<<": true}
		for range m.byte() % 3 {
			if key := strings.ToValidUTF8(m.text(), "?"); !seen[key] {
				seen[key] = true
				n.Fields = append(n.Fields, source.Field{Key: key, Value: m.node(depth + 1)})
			}
		}
	case source.Empty:
	}
	return n
}

func roundTrip(t *testing.T, kit *guide.Toolkit, data []byte) {
	t.Helper()
	f := (&filler{kit: kit, data: data}).file()

	coop := Encode(f, kit)
	got, ps := DecodeFolder("coop.yaml", coop, kit, f.Answers.People())
	if len(ps.Errors()) > 0 {
		t.Fatalf("our own file is refused: %v\n%s", ps, coop)
	}
	same(t, kit, f, got, coop)
	if len(got.Unknown) != len(f.Unknown) {
		t.Fatalf("an id that nobody knows is lost\n%s", coop)
	}
	for i, u := range f.Unknown {
		if got.Unknown[i].Key != u.Key || !sameNode(got.Unknown[i].Value, u.Value) {
			t.Fatalf("what stood under %q is not the same\n%s", u.Key, coop)
		}
	}
	if again := Encode(got, kit); !bytes.Equal(again, coop) {
		t.Fatalf("written again it differs\n%s\n%s", coop, again)
	}

	form := Template(f, kit)
	filled, ps := DecodeAnswers("answers.yaml", form, kit, nil)
	if len(ps) > 0 {
		t.Fatalf("our own template is refused: %v\n%s", ps, form)
	}
	same(t, kit, f, filled, form)
	if !guide.Same(filled.Answers.People(), f.Answers.People()) {
		t.Fatalf("the people differ\n%s", form)
	}
}

func same(t *testing.T, kit *guide.Toolkit, want, got File, data []byte) {
	t.Helper()
	if got.Lang != want.Lang {
		t.Fatalf("language %s, want %s", got.Lang, want.Lang)
	}
	for _, q := range kit.Questions() {
		w, _ := want.Answers.Get(q.ID)
		g, _ := got.Answers.Get(q.ID)
		if !guide.Same(w, g) {
			t.Fatalf("%s: got %#v, want %#v\n%s", q.ID, g, w, data)
		}
	}
}

// sameNode compares what an author left. Nothing at all inside a list is kept as
// an empty text.
func sameNode(a, b *source.Node) bool {
	empty := func(n *source.Node) bool { return n.Kind == source.Empty || n.Kind == source.Scalar && n.Text == "" }
	if empty(a) && empty(b) {
		return true
	}
	return a.Kind == b.Kind && a.Text == b.Text && a.Later() == b.Later() &&
		slices.EqualFunc(a.Items, b.Items, sameNode) &&
		slices.EqualFunc(a.Fields, b.Fields, func(f, g source.Field) bool { return f.Key == g.Key && sameNode(f.Value, g.Value) })
}

// hostile are texts that files have stumbled over.
func hostile() []string {
	return []string{
		"no", "~", "null", "010", "1e3", "+44 1766 512345", "2027-05-12", "- a", "? a", "a: b", "a #b", "# a", "[a]", "{a}", "&a", "*a", "!a", "|", ">",
		"%a", "@a", "`a", "'a'", "\"a\"", "a\\nb", "<<", "=", "...", "---", "a\nb", "a\n\nb", "a\n b", "a\n- b", "a\n---\nb", "a \nb", "a\u00a0b", "\u00a0", "\U0001f600",
		"ŵ", "e\u0301", "אב", "\u200fא", "a\u200db", "\u0085", "\u2028", "\ufeffa", "a\tb", "it's", "a, b", "a (b)", "O’Brien", "x:", ":x", "-", "'", "\"", "a'", "‘a’", "نص",
	}
}

func FuzzAnswersRoundTrip(f *testing.F) {
	for _, s := range hostile() {
		f.Add(append([]byte("\x01\x01"+string(rune(len(s)))+s+"\x02\x02"+string(rune(len(s)))+s), bytes.Repeat([]byte("\x02"), 60)...))
	}
	kit := base(f)
	f.Fuzz(func(t *testing.T, data []byte) { roundTrip(t, kit, data) })
}

// The same, without a fuzzer at hand: bytes by chance, with hostile texts among them.
func TestAnswersRoundTrip(t *testing.T) {
	kit := base(t)
	r := rand.New(rand.NewPCG(1, 2))
	texts := hostile()
	for range 1500 {
		var data []byte
		for range 30 {
			if r.IntN(3) > 0 {
				s := texts[r.IntN(len(texts))]
				data = append(append(data, byte(len(s))), s...)
				continue
			}
			data = append(data, byte(r.IntN(256)))
		}
		roundTrip(t, kit, data)
	}
	long := strings.Repeat("a", 2000)
	for _, key := range []string{long, long + ": b", "~", "null", ""} {
		f := File{Unknown: []source.Field{{Key: key, Value: &source.Node{Kind: source.Map, Fields: []source.Field{{Key: key, Value: &source.Node{Kind: source.Scalar, Text: "b"}}}}}}}
		got, ps := DecodeFolder("coop.yaml", Encode(f, kit), kit, nil)
		if len(ps.Errors()) > 0 || len(got.Unknown) != 1 || !sameNode(got.Unknown[0].Value, f.Unknown[0].Value) {
			t.Errorf("a key of %d letters: %v", len(key), ps)
		}
	}
}

// Two laptops that answered different questions merge without a conflict: the
// lines they changed have at least two unchanged lines between them.
func TestAnswersMerge(t *testing.T) {
	kit := base(t)
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		data := make([]byte, 200)
		for i := range data {
			data[i] = byte(r.IntN(256))
		}
		old := (&filler{kit: kit, data: data}).file()
		qs := kit.Questions()
		i, j := r.IntN(len(qs)), r.IntN(len(qs))
		if i == j {
			continue
		}
		ours, theirs := old, old
		ours.Answers = old.Answers.With(qs[i].ID, other(old, qs[i]))
		theirs.Answers = old.Answers.With(qs[j].ID, other(old, qs[j]))
		was := string(Encode(old, kit))
		a, b := changed(was, string(Encode(ours, kit))), changed(was, string(Encode(theirs, kit)))
		if gap := max(a[0], b[0]) - min(a[1], b[1]); gap < 2 {
			t.Fatalf("%s and %s: lines %v and %v", qs[i].ID, qs[j].ID, a, b)
		}
	}
}

// other returns an answer that differs from the one there is.
func other(f File, q *guide.Question) guide.Value {
	if v, ok := f.Answers.Get(q.ID); !ok || v != guide.Value(nil) && valueText(v) != "later" {
		return guide.Later{}
	}
	return nil
}

// changed returns the first line that differs and the first after them that does
// not, counted in the old text.
func changed(was, is string) [2]int {
	a, b := strings.Split(was, "\n"), strings.Split(is, "\n")
	first, last := 0, 0
	for first < min(len(a), len(b)) && a[first] == b[first] {
		first++
	}
	for last < min(len(a), len(b))-first && a[len(a)-1-last] == b[len(b)-1-last] {
		last++
	}
	return [2]int{first, len(a) - last}
}

// The file itself, to be looked at.
func TestEncode(t *testing.T) {
	kit := base(t)
	a := guide.Answers{}.WithPeople(people()).With("who.name", guide.Text("Gofal: Teifi")).With("who.needs", guide.Choices{"care", "staff"}).
		With("who.staff", guide.Later{}).With("who.core", guide.People{"mair", "huw"}).With("what.fee", guide.Money(250)).
		With("what.story", guide.Text("One\ntwo")).
		With("what.sessions", guide.List{{ID: "cor", Fields: map[guide.ID]guide.Value{"title": guide.Text("Côr"), "day": guide.Choice("tue"), "cost": guide.Later{}}}})
	golden(t, "testdata/encode/coop.en.out", string(Encode(File{Answers: a}, kit)))
	golden(t, "testdata/encode/coop.cy.out", string(Encode(File{Lang: lang.CY, Answers: a}, kit)))
	golden(t, "testdata/encode/template.en.out", string(Template(File{Answers: a}, kit)))
	golden(t, "testdata/encode/template-empty.cy.out", string(Template(File{Lang: lang.CY}, kit)))
}

// Whatever comes, the answer is answers or problems with a place, never a panic.
func FuzzDecode(f *testing.F) {
	kit := base(f)
	for _, s := range []string{"who.name: a", "people: {a: {name: b}}", "{\"who.name\": null}", "what.sessions: {a: }", "who.core: [~]", "language: []", "version: {}", "who.needs: [[care]]", "what.sessions:\n  a:\n    title: ~\n    cost: [1]\n", "? [a]\n: b", "people:\n - a"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, decode := range []func(string, []byte, *guide.Toolkit, guide.List) (File, problem.Problems){DecodeFolder, DecodeAnswers} {
			file, ps := decode("f", data, kit, people())
			for _, p := range ps {
				if p.At.File != "f" || p.At.Line < 1 || p.At.Col < 1 || p.Text.EN == "" || p.Text.CY == "" {
					t.Errorf("no place or no words: %+v", p)
				}
			}
			if len(ps.Errors()) > 0 {
				continue
			}
			// What was read without a fault is written and read again.
			again, ps := DecodeFolder("f", Encode(file, kit), kit, file.Answers.People())
			if len(ps.Errors()) > 0 {
				t.Fatalf("our own file is refused: %v\n%s", ps, Encode(file, kit))
			}
			same(t, kit, file, again, data)
		}
	})
}
