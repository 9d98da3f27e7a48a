package guidefile

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/problem"
)

// Each file of testdata/answers gives what stands beside it in NAME.out: the
// problems in exact words with their places, then the answers. Names that start
// with folder- are read as a group's coop.yaml.
func TestAnswersFiles(t *testing.T) {
	kit := base(t)
	names := append(files(t, "testdata/answers/*/*.yaml"), files(t, "testdata/answers/*/*.json")...)
	slices.Sort(names)
	for _, name := range names {
		dir, base := filepath.Base(filepath.Dir(name)), filepath.Base(name)
		t.Run(dir+"/"+base, func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			decode := DecodeAnswers
			if strings.HasPrefix(base, "folder-") {
				decode = DecodeFolder
			}
			f, ps := decode(base, data, kit, people())
			if bad := len(ps.Errors()) > 0; bad != (dir == "err") {
				t.Errorf("errors: %v", ps)
			}
			lines := strings.Split(string(data), "\n")
			for _, p := range ps {
				if p.Text.CY == "" || (p.Hint.EN == "") != (p.Hint.CY == "") {
					t.Errorf("one language is missing: %+v", p)
				}
				if p.Line != lines[p.At.Line-1] {
					t.Errorf("%s is not the line at %s", p.Line, p.At)
				}
			}
			golden(t, strings.TrimSuffix(name, filepath.Ext(name))+".out", problemText(ps)+answersText(kit, f))
		})
	}
}

// answersText writes answers one a line, each text in quotes.
func answersText(kit *guide.Toolkit, f File) string {
	var b strings.Builder
	b.WriteString("language " + f.Lang.String() + "\n")
	for _, it := range f.Answers.People() {
		b.WriteString("person " + itemText(kit.People, it) + "\n")
	}
	for _, q := range kit.Questions() {
		v, ok := f.Answers.Get(q.ID)
		if !ok {
			continue
		}
		b.WriteString(string(q.ID) + " = " + valueText(v) + "\n")
		if l, ok := v.(guide.List); ok {
			for _, it := range l {
				b.WriteString("\t" + itemText(q.Fields, it) + "\n")
			}
		}
	}
	for _, u := range f.Unknown {
		b.WriteString("kept " + u.Key + "\n")
	}
	return b.String()
}

func itemText(fields []*guide.Question, it guide.Item) string {
	words := []string{it.ID}
	for _, f := range fields {
		if v, ok := it.Fields[f.ID]; ok {
			words = append(words, string(f.ID)+"="+valueText(v))
		}
	}
	return strings.Join(words, " ")
}

func valueText(v guide.Value) string {
	switch v := v.(type) {
	case guide.Text:
		return quote(string(v))
	case guide.Later:
		return "later"
	default:
		return guide.Canonical(v)
	}
}

func TestParseOne(t *testing.T) {
	kit := base(t)
	for _, c := range []struct{ id, value, want string }{
		{"who.name", "Gofal Teifi", `"Gofal Teifi"`},
		{"who.name", "~", "later"},
		{"who.name", "", "Enter an answer"},
		{"who.nmae", "x", "No question has this id: who.nmae"},
		{"who.path", "start", "start"},
		{"who.path", "strat", "This is not one of the options: strat"},
		{"who.needs", "staff, care", "care staff"},
		{"who.needs", "", "Choose at least one"},
		{"who.needs", "~", "later"},
		{"who.core", "mair,huw", "mair huw"},
		{"who.core", "mair,megan", "Nobody on the list of people has this id: megan"},
		{"what.sessions", "~", "later"},
		{"what.sessions", "a", "A list with fields cannot be given on the command line"},
		{"what.fee", "12.50", "12.50"},
	} {
		v, _, ps := ParseOne(kit, guide.ID(c.id), c.value, people(), problem.Pos{})
		got := ps.Error()
		if v != nil {
			got = valueText(v)
		}
		if got != c.want {
			t.Errorf("%s=%s: got %s, want %s", c.id, c.value, got, c.want)
		}
	}
}
