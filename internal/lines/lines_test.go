package lines

import (
	"bufio"
	"errors"
	"io"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// TestEndOfInput cuts what is typed at every byte: the end of input is never an
// answer, whatever stood on the line that it cut.
func TestEndOfInput(t *testing.T) {
	files, err := filepath.Glob("testdata/walks/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no walks", err)
	}
	k := kit(t)
	run := func(in string) (string, End) {
		g := sit(k, guide.Answers{}, "", nil, nil)
		var out strings.Builder
		res, err := Run(strings.NewReader(in), &out, g.Session, Options{})
		if err != nil {
			t.Fatal(err)
		}
		checkPlain(t, out.String())
		return dump(k, g.Answers()), res.End
	}
	for _, file := range files {
		a := readArchive(t, file)
		in := a.parts["before"] + a.parts["in"]
		in = strings.ReplaceAll(in, ":quit\n", "") // one sitting, with no end of its own
		in = strings.ReplaceAll(in, ":gadael\n", "")
		whole := ""
		for i := range len(in) {
			got, end := run(in[:i])
			if i == 0 || in[i-1] == '\n' {
				whole = got
			}
			if got != whole {
				t.Fatalf("%s: cut after %q, the half line became an answer:\n%s", file, in[:i], got)
			}
			if end != EndOfInput && !strings.Contains(whole, "people.email") {
				t.Fatalf("%s: cut after %q, the end is %d", file, in[:i], end)
			}
		}
	}
}

// TestHalfTyped holds that a line the input broke off in comes back.
func TestHalfTyped(t *testing.T) {
	k := kit(t)
	g := sit(k, guide.Answers{}, "", nil, nil)
	if _, err := Run(strings.NewReader("\n\nGardd y Br\xc5"), io.Discard, g.Session, Options{}); err != nil {
		t.Fatal(err)
	}
	if got := g.drafts["start.name"]; got != "Gardd y Br" {
		t.Errorf("half typed: %q", got)
	}
	again := sit(k, g.Answers(), "start.name", g.drafts, nil)
	var out strings.Builder
	if _, err := Run(strings.NewReader("\n\n"), &out, again.Session, Options{}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "You had begun: Gardd y Br. Press Enter to keep it.") {
		t.Error(out.String())
	}
	if v, _ := again.Answers().Get("start.name"); v != guide.Text("Gardd y Br") {
		t.Errorf("kept: %v", v)
	}
	for _, in := range []string{"\n\n:back", "\n\n  ", "\n\nGardd\nGardd\n\n1 2"} {
		g := sit(k, guide.Answers{}, "", nil, nil)
		if _, err := Run(strings.NewReader(in), io.Discard, g.Session, Options{}); err != nil {
			t.Fatal(err)
		}
		if len(g.drafts) > 0 {
			t.Errorf("%q left half typed: %q", in, g.drafts)
		}
	}
}

// TestChoicesHalfTicked holds that options ticked elsewhere can be confirmed here.
func TestChoicesHalfTicked(t *testing.T) {
	k := kit(t)
	g := sit(k, guide.Answers{}, "start.for", map[string]string{"start.for": "children nobody older"}, nil)
	g.Go("start.for")
	var out strings.Builder
	if _, err := Run(strings.NewReader("\n"), &out, g.Session, Options{}); err != nil {
		t.Fatal(err)
	}
	if v, _ := g.Answers().Get("start.for"); v == nil || guide.Canonical(v) != "older children" {
		t.Errorf("%v\n%s", v, out.String())
	}
}

func TestChooseLanguage(t *testing.T) {
	tests := []struct {
		in   string
		want lang.Lang
		ok   bool
		rest string
	}{
		{"1\nnext", lang.CY, true, "next"},
		{"2\nnext", lang.EN, true, "next"},
		{" 1. \r\nnext", lang.CY, true, "next"},
		{"cymraeg\n", lang.CY, true, ""},
		{"Saesneg\n", lang.EN, true, ""},
		{"3\nwhat\n\n2\nx", lang.EN, true, "x"},
		{"", lang.EN, false, ""},
		{"1", lang.EN, false, ""}, // a line without an end
		{"3\n", lang.EN, false, ""},
	}
	for _, tt := range tests {
		r := bufio.NewReader(strings.NewReader(tt.in))
		var out strings.Builder
		got, ok := ChooseLanguage(r, &out)
		rest, _ := io.ReadAll(r)
		if got != tt.want || ok != tt.ok || string(rest) != tt.rest {
			t.Errorf("%q: %v %v, rest %q", tt.in, got, ok, rest)
		}
		checkPlain(t, out.String())
	}
}

func TestReadLine(t *testing.T) {
	long := strings.Repeat("ŵ", maxLine)
	r := bufio.NewReaderSize(strings.NewReader("a\r\n"+long+"\nb\nc"), 16)
	for _, want := range []string{"a", long[:maxLine], "b"} {
		if got, err := readLine(r); got != want || err != nil {
			t.Fatalf("%.20q (%d bytes), %v, want %.20q", got, len(got), err, want)
		}
	}
	if got, err := readLine(r); got != "c" || !errors.Is(err, io.EOF) {
		t.Errorf("%q, %v", got, err)
	}
}

// TestTooLong holds that a text longer than any answer is refused as a whole,
// and that it takes no more memory than that.
func TestTooLong(t *testing.T) {
	g := sit(kit(t), guide.Answers{}, "", nil, nil)
	g.Go("start.words")
	var out strings.Builder
	in := strings.Repeat("a line of a text that has no end\n", 3_000) + "\nshort\n\n"
	if _, err := Run(strings.NewReader(in), &out, g.Session, Options{}); err != nil {
		t.Fatal(err)
	}
	if v, _ := g.Answers().Get("start.words"); v != guide.Text("short") {
		t.Errorf("%v", v)
	}
	if !strings.Contains(out.String(), "Error: The answer is too long.") {
		t.Error(out.String())
	}
}

// TestBroken holds that a reader or a writer that breaks ends the run with its
// error, and that nothing is asked of it again.
func TestBroken(t *testing.T) {
	k := kit(t)
	broken := errors.New("broken")
	res, err := Run(iotest.ErrReader(broken), io.Discard, sit(k, guide.Answers{}, "", nil, nil).Session, Options{})
	if !errors.Is(err, broken) || res.End != EndOfInput {
		t.Errorf("reading: %v, %v", res, err)
	}
	endless := strings.NewReader(strings.Repeat("\n", 1<<13))
	_, err = Run(endless, failing{broken}, sit(k, guide.Answers{}, "", nil, nil).Session, Options{})
	if !errors.Is(err, broken) || endless.Len() == 0 {
		t.Errorf("writing: %v, %d left", err, endless.Len())
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestPlain(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Gardd y Bryn", "Gardd y Bryn"},
		{"  a \t b\r\n", "a b"},
		{"\x1b[31mred\x1b[0m\a", "\uFFFD[31mred\uFFFD[0m\uFFFD"},
		{"C:\\Users\\Mair", "C:\\Users\\Mair"},
		{"a\u202Eb\u2066c", "a\uFFFDb\uFFFDc"},
		{"a\x9bb", "a\uFFFDb"},
		{"a\u009bb", "a\uFFFDb"},
		{"10\u00a0m", "10\u00a0m"},
		{"\n \t", ""},
	}
	for _, tt := range tests {
		if got := plain(tt.in); got != tt.want {
			t.Errorf("plain(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		in    string
		width int
		want  string
	}{
		{"one two three", 0, "one two three"},
		{"one two three", 7, "one two\nthree"},
		{"one two three", 3, "one\ntwo\nthree"},
		{"ŵŷ ŵŷ ŵŷ", 5, "ŵŷ ŵŷ\nŵŷ"},
		{"unbreakable word", 4, "unbreakable\nword"},
		{"", 10, ""},
	}
	for _, tt := range tests {
		if got := wrap(tt.in, tt.width); got != tt.want {
			t.Errorf("wrap(%q, %d) = %q, want %q", tt.in, tt.width, got, tt.want)
		}
	}
}

func TestCommands(t *testing.T) {
	tests := []struct {
		line, name, rest string
		is               bool
	}{
		{":back", "back", "", true},
		{"  :why  3 ", "why", "3", true},
		{":", "", "", true},
		{"::) hello", "", ":) hello", false},
		{"a :back", "", "a :back", false},
		{"", "", "", false},
	}
	for _, tt := range tests {
		name, rest, is := readCommand(tt.line)
		if name != tt.name || rest != tt.rest || is != tt.is {
			t.Errorf("readCommand(%q) = %q, %q, %v", tt.line, name, rest, is)
		}
	}
	for _, name := range []string{"nôl", "nol", "NÔL", "no\u0302l", "back"} {
		if a, ok := find(name); !ok || a != back {
			t.Errorf("find(%q) = %v, %v", name, a, ok)
		}
	}
	for typed, want := range map[string]string{"bak": "back", "q": "quit", "gadel": "gadael", "xyzzy": "", "": ""} {
		if got := nearest(typed); got != want {
			t.Errorf("nearest(%q) = %q, want %q", typed, got, want)
		}
	}
	seen := map[string]bool{}
	for _, c := range commands {
		for _, n := range append(append([]string{}, c.en...), c.cy...) {
			if seen[n] {
				t.Errorf("two commands have this name: %s", n)
			}
			seen[n] = true
		}
		for l, n := range map[string]string{c.about.EN: c.en[0], c.about.CY: c.cy[0]} {
			if c.act != language && !strings.HasSuffix(l, ": :"+n) {
				t.Errorf("help says %q of :%s", l, n)
			}
		}
	}
}

// TestSameName holds that two people of one name are told apart by their groups,
// and that only then the groups are said.
func TestSameName(t *testing.T) {
	p := interview.Page{Menu: []interview.Choice{
		{ID: "mair", Label: lang.Same("Mair"), Note: lang.Same("Family"), Mark: interview.On},
		{ID: "mair-2", Label: lang.Same("Mair"), Note: lang.Same("A school"), Mark: interview.Off},
		{ID: "alun", Label: lang.Same("Alun"), Note: lang.Same("Family"), Mark: interview.Off},
	}}
	for i, want := range []string{"Mair, Family, chosen", "Mair, A school, not chosen", "Alun, not chosen"} {
		if got := state(p, p.Menu[i]).EN; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestNumbersStay holds that choosing somebody moves no number on the page.
func TestNumbersStay(t *testing.T) {
	k := kit(t)
	people := guide.List{}
	for _, name := range []string{"Mair", "Alun", "Siân"} {
		people = people.With(guide.Item{ID: lang.Slug(name), Fields: map[guide.ID]guide.Value{"name": guide.Text(name)}})
	}
	g := sit(k, guide.Answers{}.WithPeople(people).With("people.core", guide.People{"mair", "alun", "sian"}), "", nil, nil)
	g.Go("people.core")
	before := map[int]string{}
	for _, l := range lines(g.Page()) {
		if _, twice := before[l.n]; twice {
			t.Fatalf("two lines have the number %d", l.n)
		}
		before[l.n] = l.ID
	}
	g.Choose("mair")
	for _, l := range lines(g.Page()) {
		if before[l.n] != l.ID {
			t.Errorf("%d was %q and is %q", l.n, before[l.n], l.ID)
		}
	}
}

// typed are lines that people and their cats type.
var typed = strings.Split(strings.TrimSpace(`
1
2
3
4
5
6
7
9
0
-1
1 2
1, 3 a 2
99999999999999999999
yes
Nac oes
Mair
Siân a Huw
::colon
:back
:nôl
:later
:why
:why 2
:check
:lang
:papers
:again
:save
:help
:what
:
12 May 2027
31 Mawrth
31/2/2027
£1,250.50
50%
name@example.org
Older people
change/mair
\x1b[A
`), "\n")

// wander types lines at random and holds what must always hold.
func wander(t testing.TB, k *guide.Toolkit, in, place string) {
	g := sit(k, guide.Answers{}, "", nil, nil)
	g.Go(interview.Key(place))
	var out strings.Builder
	res, err := Run(strings.NewReader(in), &out, g.Session, Options{Width: 40})
	if err != nil {
		t.Fatal(err)
	}
	checkPlain(t, out.String())
	if res.End == EndOfInput && strings.Contains(in, "\n:quit\n") {
		t.Fatalf(":quit did not end it: %q", in)
	}
	for _, q := range k.Questions() {
		v, ok := g.Answers().Get(q.ID)
		if _, later := v.(guide.Later); !ok || later {
			continue
		}
		f := (*guide.Fault)(nil)
		switch v := v.(type) {
		case guide.Choices:
			_, f = q.ParseMany(v, nil)
		case guide.People:
			_, f = q.ParseMany(v, g.Answers().People())
		case guide.List:
			_, f = q.ParseList(v)
		default:
			_, f = q.Parse(guide.Canonical(v))
		}
		if f != nil {
			t.Fatalf("%s holds %v: %s", q.ID, v, f.Text.EN)
		}
	}
}

func TestWander(t *testing.T) {
	k := kit(t)
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 1))
		var b strings.Builder
		for range 120 {
			if r.IntN(3) > 0 {
				b.WriteString(typed[r.IntN(len(typed))])
			}
			b.WriteByte('\n')
		}
		place := []string{"before", "step/people", "people.tools", "people.core", "start.for"}[r.IntN(5)]
		wander(t, k, b.String(), place)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func FuzzRun(f *testing.F) {
	k := kit(f)
	f.Add("\n\nGardd\nTyfu\n\n1 2\nno\n12/5/2027\n\n2\n:quit\n", "")
	f.Add("\nMair\n1\n\n1\n:nol\n\n", "people.core")
	f.Add("Shed\n£5\n1\n\n2\n\n\n", "people.tools")
	f.Add("\x1b[A\n\xff\xfe\n\u202e\n", "start.name")
	f.Fuzz(func(t *testing.T, in, place string) { wander(t, k, in, place) })
}
