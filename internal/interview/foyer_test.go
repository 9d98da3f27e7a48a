package interview

import (
	"errors"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/lang"
)

func foyer() *Foyer {
	known := func(want string) func(string) (string, bool) {
		return func(typed string) (string, bool) { return "/here/" + typed, typed == want }
	}
	return NewFoyer(Places{
		New: "/here/my-coop-2", Known: []string{"/here/my-coop"}, Cloud: "OneDrive",
		Before: lang.Same("before anything"),
		Examples: func() []Example {
			return []Example{{ID: "sing", Title: lang.Same("Sing"), Dir: "/here/example-sing"}}
		},
		Find: known("elsewhere"), Named: known("bryn-glas"),
	})
}

// Each way through the foyer: what is chosen by its id, or typed after "=".
func TestFoyer(t *testing.T) {
	for _, tc := range []struct {
		way  string
		want Visit // nothing while nothing is chosen
	}{
		{"new", Visit{Dir: "/here/my-coop-2"}},
		{"/here/my-coop", Visit{Dir: "/here/my-coop"}},
		{"folder =elsewhere", Visit{Dir: "/here/elsewhere"}},
		{"folder =nowhere", Visit{}},
		{"folder =", Visit{}},
		{"folder =nowhere =elsewhere", Visit{Dir: "/here/elsewhere"}},
		{"adviser =bryn-glas", Visit{Dir: "/here/bryn-glas"}},
		{"adviser =?", Visit{}},
		{"example sing", Visit{Dir: "/here/example-sing", Example: "sing"}},
		{"example back", Visit{}},
		{"example back new", Visit{Dir: "/here/my-coop-2"}},
		{"language", Visit{}},
		{"leave", Visit{}},
		{"sing", Visit{}}, // not on this page
		{"example new", Visit{}},
	} {
		f := foyer()
		for step := range strings.FieldsSeq(tc.way) {
			if typed, ok := strings.CutPrefix(step, "="); ok {
				f.Type(typed)
			} else {
				f.Choose(step)
			}
		}
		got, chosen := f.Visit()
		if got != tc.want || chosen != (tc.want.Dir != "") {
			t.Errorf("%s: %+v, %v; want %+v", tc.way, got, chosen, tc.want)
		}
	}
}

// The first page says everything that is said before anything else, and every
// page can be left or goes back.
func TestFoyerPages(t *testing.T) {
	f := foyer()
	first := f.Page()
	if !first.First || len(first.Says) != 2 || first.Says[0].EN != "before anything" || !strings.Contains(first.Says[1].EN, "OneDrive") {
		t.Errorf("%+v", first)
	}
	for _, c := range first.Menu {
		if c.ID != "folder" && c.ID != "example" && c.ID != "adviser" {
			continue
		}
		f.Choose(c.ID)
		if p := f.Page(); p.First || p.Heading != c.Label {
			t.Errorf("%s leads to %+v", c.ID, p)
		}
		f.Back()
		if !f.Page().First {
			t.Errorf("no way back from %s", c.ID)
		}
	}
}

// A copy elsewhere is one until the group says more.
func TestSaveCopy(t *testing.T) {
	full := errors.New("full")
	var drafted string
	s := Start(kit(t), guide.Answers{}, lang.Date{Year: 2027, Month: 1, Day: 5}, "", nil, Hooks{
		Save: func(a guide.Answers) (guide.Answers, error) { return a, full },
		Copy: func(_ guide.Answers, drafts map[string]string, dir string) (string, error) {
			if dir == "bad" {
				return "", full
			}
			return dir + "/" + drafts[drafted], nil
		},
	})
	for s.Page().Kind != Ask {
		s.Commit("")
	}
	drafted = string(s.Key())
	s.SetDraft("half")
	if _, err := s.SaveCopy("bad"); !errors.Is(err, full) || s.Copied() != "" {
		t.Errorf("%v, %q", err, s.Copied())
	}
	file, err := s.SaveCopy("other")
	if err != nil || file != "other/half" || s.Copied() != file {
		t.Errorf("SaveCopy = %q, %v; Copied = %q", file, err, s.Copied())
	}
	s.Retry()
	if s.Copied() != file {
		t.Error("trying once more made the copy an old one")
	}
	s.SetDraft("half a word")
	if s.Copied() != "" {
		t.Error("the copy lacks what was typed since")
	}
}
