package interview

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
)

var update = flag.Bool("update", false, "write the expected results anew")

var today = lang.Date{Year: 2027, Month: 5, Day: 12}

func kit(t testing.TB) *guide.Toolkit {
	t.Helper()
	k, ps := guidefile.Load(os.DirFS("../guidefile/testdata/toolkit/base"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k
}

// sitting is a session with a disk that the script can break or edit.
type sitting struct {
	*Session
	t      *testing.T
	kit    *guide.Toolkit
	saved  guide.Answers
	place  string
	drafts map[string]string
	broken error
	edit   string // put into the answers by hand before the next save
}

// Each archive of testdata holds a start (answers.yaml, place and drafts, each
// of which may be left out), what a group does, one action a line, and the page
// that follows each action, with what was kept.
func TestScripts(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no scripts")
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			parts := map[string]string{}
			for _, f := range a.Files {
				parts[f.Name] = strings.TrimSpace(string(f.Data))
			}
			s := sit(t, parts)
			var got strings.Builder
			got.WriteString("→ " + s.state() + "\n")
			for line := range strings.SplitSeq(parts["do"], "\n") {
				got.WriteString(s.act(line))
			}
			for i, f := range a.Files {
				if f.Name != "pages" {
					continue
				}
				if *update {
					a.Files[i].Data = []byte(got.String())
				} else if got.String() != string(f.Data) {
					t.Errorf("got\n%s\nwant\n%s", got.String(), f.Data)
				}
			}
			if *update {
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func sit(t *testing.T, parts map[string]string) *sitting {
	t.Helper()
	s := &sitting{t: t, kit: kit(t), drafts: map[string]string{}}
	s.saved = s.read(parts["answers.yaml"], nil)
	for line := range strings.SplitSeq(parts["drafts"], "\n") {
		if key, text, ok := strings.Cut(line, ": "); ok {
			s.drafts[key] = text
		}
	}
	s.Session = Start(s.kit, s.saved, today, parts["place"], s.drafts, Hooks{
		Save: func(a guide.Answers) (guide.Answers, error) {
			if s.broken != nil {
				return guide.Answers{}, s.broken
			}
			if s.edit != "" {
				a = s.read(s.edit, &a)
				s.edit = ""
			}
			s.saved = a
			return a, nil
		},
		Draft: func(key, text string) error {
			s.drafts[key] = text
			if text == "" {
				delete(s.drafts, key)
			}
			return s.broken
		},
		Place: func(key string) error { s.place = key; return s.broken },
		Papers: func(guide.Answers, []string, func(Progress)) (Made, error) {
			return Made{Files: []string{"idea.txt"}}, s.broken
		},
	})
	return s
}

// read lays answers over others.
func (s *sitting) read(text string, over *guide.Answers) guide.Answers {
	s.t.Helper()
	var a guide.Answers
	if over != nil {
		a = *over
	}
	f, ps := guidefile.DecodeAnswers("answers", []byte(strings.ReplaceAll(text, "; ", "\n")), s.kit, a.People())
	if len(ps) > 0 {
		s.t.Fatal(ps)
	}
	a = a.WithPeople(f.Answers.People())
	for _, q := range s.kit.Questions() {
		if v, ok := f.Answers.Get(q.ID); ok {
			a = a.With(q.ID, v)
		}
	}
	return a
}

// act does what a line of a script says and returns what came of it.
func (s *sitting) act(line string) string {
	was, people := s.Answers(), s.Answers().People()
	word, rest, _ := strings.Cut(line, " ")
	var f *guide.Fault
	switch word {
	case "answer":
		f = s.Commit(rest)
	case "ids":
		f = s.CommitIDs(strings.Fields(rest))
	case "keep":
		f = s.Keep()
	case "choose":
		f = s.Choose(rest)
	case "later":
		s.Later()
	case "back":
		s.Back()
	case "draft":
		s.SetDraft(rest)
	case "go":
		s.Go(Key(rest))
	case "review":
		s.Review()
	case "retry":
		s.Retry()
	case "up", "down":
		if !s.Shift(rest, word == "down") {
			return line + " → nothing to move\n"
		}
	case "menu":
		return line + "\n" + menu(s.Page().Menu)
	case "disk":
		s.broken = map[string]error{"fails": errors.New("disk full"), "works": nil}[rest]
		return line + "\n"
	case "edit":
		s.edit = rest
		return line + "\n"
	default:
		s.t.Fatalf("no such action: %s", line)
	}
	out := line + " → "
	if f != nil {
		out += "! " + strings.TrimSpace(f.Text.EN+" / "+f.Hint.EN) + " → "
	}
	out += s.state() + "\n"
	return out + s.kept(was, people)
}

// state is the page that is shown, what is half typed there, and what is wrong.
func (s *sitting) state() string {
	p := s.Page()
	if !s.stands(p.Key) {
		s.t.Errorf("%s is no page that stands", p.Key)
	}
	out := string(p.Key)
	if p.Entry != "" {
		out += " (" + p.Entry + ")"
	}
	if p.Draft != "" {
		out += " [half typed: " + p.Draft + "]"
	}
	if p.Value != nil && p.Kind == Ask {
		out += " [now: " + guide.Canonical(p.Value) + "]"
	}
	if p.Suggest != nil {
		out += " [suggested: " + guide.Canonical(p.Suggest) + "]"
	}
	if p.Err != nil {
		out += " [not saved: " + p.Err.Error() + "]"
	}
	if p.Kind == Papers || p.Kind == Done {
		out += " [" + strings.Join(p.Files, " ") + "]"
	}
	if p.Key != keyOverview && s.place != "" && s.place != string(p.Key) {
		s.t.Errorf("the place kept is %s on the page %s", s.place, p.Key)
	}
	return out
}

// kept says which answers have changed.
func (s *sitting) kept(was guide.Answers, people guide.List) string {
	var b strings.Builder
	for _, it := range s.Answers().People() {
		if old, ok := people.Item(it.ID); !ok || !guide.Same(guide.List{old}, guide.List{it}) {
			b.WriteString("\tperson " + s.item(it, s.kit.People) + "\n")
		}
	}
	changed := s.Answers().Changed(was)
	for _, q := range s.kit.Questions() {
		if !slices.Contains(changed, q.ID) {
			continue
		}
		v, _ := s.Answers().Get(q.ID)
		b.WriteString("\t" + string(q.ID) + " = " + guide.Canonical(v) + "\n")
		if l, ok := v.(guide.List); ok {
			for _, it := range l {
				b.WriteString("\t\t" + s.item(it, q.Fields) + "\n")
			}
		}
	}
	return b.String()
}

func (s *sitting) item(it guide.Item, fields []*guide.Question) string {
	words := []string{it.ID + ":"}
	for _, f := range fields {
		if v, ok := it.Fields[f.ID]; ok {
			words = append(words, string(f.ID)+"="+guide.Canonical(v))
		}
	}
	return strings.Join(words, " ")
}

func menu(choices []Choice) string {
	var b strings.Builder
	for _, c := range choices {
		b.WriteString("\t" + map[Mark]string{NoMark: "", Off: "[ ] ", On: "[x] "}[c.Mark] + c.ID + ": " + c.Label.EN)
		if !c.Note.IsZero() {
			b.WriteString(" (" + c.Note.EN + ")")
		}
		b.WriteString("\n")
	}
	return b.String()
}
