package lines

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/interview"
	"coop/internal/lang"
)

var update = flag.Bool("update", false, "write the golden files anew")

// group is a sitting of a made-up group: its session and what was kept of it.
type group struct {
	*interview.Session
	drafts map[string]string
}

func kit(t testing.TB) *guide.Toolkit {
	t.Helper()
	k, ps := guidefile.Load(os.DirFS("testdata/kit"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k
}

// sit opens a session. Saving fails while broken says so.
func sit(k *guide.Toolkit, a guide.Answers, place string, drafts map[string]string, broken func() error) group {
	g := group{drafts: map[string]string{}}
	maps.Copy(g.drafts, drafts)
	g.Session = interview.Start(k, a, lang.Date{Year: 2027, Month: 5, Day: 12}, place, drafts, interview.Hooks{
		Save: func(a guide.Answers) (guide.Answers, error) {
			if broken != nil {
				return a, broken()
			}
			return a, nil
		},
		Draft: func(key, text string) error {
			g.drafts[key] = text
			if text == "" {
				delete(g.drafts, key)
			}
			return nil
		},
		Papers: func(a guide.Answers, _ []string, _ func(interview.Progress)) (interview.Made, error) {
			if _, ok := a.Get("start.words"); !ok {
				return interview.Made{}, &interview.SaidError{
					Text: lang.Text{EN: "There is nothing to draft yet", CY: "Does dim byd i'w ddrafftio eto"},
					Err:  errors.New("no answers"),
				}
			}
			return interview.Made{Files: []string{"documents/our-idea.en.md", "documents/our-idea.cy.md"}}, nil
		},
	})
	return g
}

// dump writes answers one a line, so that a walk in one language can be compared
// with a walk in the other.
func dump(k *guide.Toolkit, a guide.Answers) string {
	var b strings.Builder
	item := func(prefix string, fields []*guide.Question, it guide.Item) {
		for _, f := range fields {
			if v := it.Fields[f.ID]; v != nil {
				fmt.Fprintf(&b, "%s%s.%s: %q\n", prefix, it.ID, f.ID, guide.Canonical(v))
			}
		}
	}
	for _, q := range k.Questions() {
		v, ok := a.Get(q.ID)
		if !ok {
			continue
		}
		fmt.Fprintf(&b, "%s: %q\n", q.ID, guide.Canonical(v))
		if l, ok := v.(guide.List); ok {
			for _, it := range l {
				item("  ", q.Fields, it)
			}
		}
	}
	for _, it := range a.People() {
		item("person ", k.People, it)
	}
	return b.String()
}

// archive is a file in the form of txtar: a comment and parts under "-- name --".
type archive struct {
	comment string
	names   []string
	parts   map[string]string
}

func readArchive(t *testing.T, file string) archive {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	a, name := archive{parts: map[string]string{}}, ""
	for line := range strings.Lines(string(data)) {
		if n, ok := strings.CutPrefix(line, "-- "); ok && strings.HasSuffix(n, " --\n") {
			name = strings.TrimSuffix(n, " --\n")
			a.set(name, "")
		} else if name == "" {
			a.comment += line
		} else {
			a.parts[name] += line
		}
	}
	return a
}

func (a *archive) set(name, data string) {
	if _, ok := a.parts[name]; !ok {
		a.names = append(a.names, name)
	}
	a.parts[name] = data
}

func (a *archive) write(t *testing.T, file string) {
	t.Helper()
	b := []byte(a.comment)
	for _, n := range a.names {
		b = append(b, "-- "+n+" --\n"+a.parts[n]...)
	}
	if err := os.WriteFile(file, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// walk plays an archive in one language and returns what was heard and kept.
func walk(t *testing.T, k *guide.Toolkit, a archive, l lang.Lang) (heard, kept string) {
	t.Helper()
	g := sit(k, guide.Answers{}, "", nil, nil)
	if before, ok := a.parts["before"]; ok {
		if _, err := Run(strings.NewReader(before), new(strings.Builder), g.Session, Options{}); err != nil {
			t.Fatal(err)
		}
	}
	var broken func() error
	if strings.Contains(a.comment, "disk is full") {
		broken = func() error { return errors.New("no space left on device") }
	}
	place := ""
	if g.Answers().Len() > 0 {
		place = string(g.Key())
	}
	g = sit(k, g.Answers(), place, g.drafts, broken)
	var out strings.Builder
	res, err := Run(strings.NewReader(a.parts["in"]), &out, g.Session, Options{Lang: l, Folder: "/home/mair/gardd"})
	checkPlain(t, out.String())
	end := map[End]string{Finished: "finished", Left: "left", EndOfInput: "end of input"}[res.End]
	kept = dump(k, g.Answers())
	for _, key := range slices.Sorted(maps.Keys(g.drafts)) {
		kept += fmt.Sprintf("half typed %s: %q\n", key, g.drafts[key])
	}
	kept += "end: " + end + "\n"
	if err != nil {
		kept += "error: " + err.Error() + "\n"
	}
	return out.String(), kept
}

// TestWalks holds what is heard in each language, word for word, and that both
// walks give the same answers. Parts of a file: before is an earlier sitting, in
// what is typed, out what is heard, kept the answers.
func TestWalks(t *testing.T) {
	files, err := filepath.Glob("testdata/walks/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no walks", err)
	}
	k := kit(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a := readArchive(t, file)
			got := archive{parts: map[string]string{}}
			for _, l := range lang.Both() {
				heard, kept := walk(t, k, a, l)
				got.set("out "+l.String(), heard)
				if l == lang.CY && kept != got.parts["kept"] {
					t.Errorf("the answers differ by language:\n%s", cmp.Diff(got.parts["kept"], kept))
				}
				got.set("kept", kept)
			}
			for _, name := range got.names {
				if diff := cmp.Diff(a.parts[name], got.parts[name]); diff != "" && !*update {
					t.Errorf("%s differs; read it, then run the test with -update (-want +got):\n%s", name, diff)
				}
				a.set(name, got.parts[name])
			}
			if *update {
				a.write(t, file)
			}
		})
	}
}

// checkPlain holds that what was written is plain: no control characters, no box
// drawing, no two blank lines together, no blank line first or last.
func checkPlain(t testing.TB, out string) {
	t.Helper()
	for _, r := range out {
		if (r < ' ' && r != '\n') || (r >= 0x7f && r < 0xa0) || (r >= 0x2500 && r < 0x2800) {
			t.Fatalf("%U is not plain: %q", r, out)
		}
	}
	if strings.Contains(out, "\n\n\n") || strings.HasPrefix(out, "\n") || strings.HasSuffix(out, "\n\n") {
		t.Fatalf("blank lines: %q", out)
	}
	if out != "" && !strings.HasSuffix(out, "\n") {
		t.Fatalf("the last line has no end: %q", out)
	}
	for line := range strings.Lines(out) {
		if s := strings.TrimSuffix(line, "\n"); s != strings.TrimSpace(s) {
			t.Fatalf("spaces round a line: %q", line)
		}
	}
}
