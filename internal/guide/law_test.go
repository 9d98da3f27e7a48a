package guide_test

import (
	"slices"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/lang"
)

func TestFigureWords(t *testing.T) {
	for _, c := range []struct {
		unit   string
		value  int64
		en, cy string
	}{
		{"minutes", 30, "30 minutes", "30 munud"},
		{"hours", 24, "24 hours", "24 awr"},
		{"days", 5, "5 days", "5 niwrnod"},
		{"working-days", 10, "10 working days", "10 niwrnod gwaith"},
		{"weeks", 2, "2 weeks", "2 wythnos"},
		{"months", 2, "2 months", "2 fis"},
		{"years", 4, "4 years", "4 blynedd"},
		{"age", 16, "16", "16 oed"},
		{"people", 3, "3 people", "3 o bobl"},
		{"number", 5, "5", "5"},
		{"pence", 55, "£0.55", "£0.55"},
		{"pence", 1271, "£12.71", "£12.71"},
		{"pounds", 100000, "£100,000", "£100,000"},
		{"percent", 75, "75%", "75%"},
		{"basis-points", 1207, "12.07%", "12.07%"},
		{"basis-points", 1500, "15%", "15%"},
	} {
		f := guide.Figure{Unit: c.unit, Value: c.value}
		if got, want := f.Words(), (lang.Text{EN: c.en, CY: c.cy}); got != want {
			t.Errorf("%d %s: got %v, want %v", c.value, c.unit, got, want)
		}
		if !slices.Contains(guide.Units(), c.unit) {
			t.Errorf("%s is no unit", c.unit)
		}
	}
}

func TestCostWords(t *testing.T) {
	for _, c := range []struct {
		least, likely, most int
		en, cy              string
	}{
		{0, 40, 950, "£0 to £950, usually £40", "£0 i £950, £40 fel arfer"},
		{40, 40, 40, "£40", "£40"},
		{0, 0, 1200, "£0 to £1,200, usually £0", "£0 i £1,200, £0 fel arfer"},
	} {
		cost := guide.Cost{Least: c.least, Likely: c.likely, Most: c.most}
		if got, want := cost.Words(), (lang.Text{EN: c.en, CY: c.cy}); got != want {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}

// A word is found in any of its forms, whatever its letters look like, and never
// inside another word.
func TestWordsIn(t *testing.T) {
	k := &guide.Toolkit{Words: []*guide.Word{
		{ID: "bank", List: "financial", EN: []string{"bank"}, CY: []string{"banc", "fanc", "manc"}},
		{ID: "cic", List: "ending", EN: []string{"c.i.c."}, CY: []string{"cwmni buddiant cymunedol"}},
		{ID: "house", List: "avoid", EN: []string{"house"}, CY: []string{"tŷ", "dŷ"}},
	}}
	for _, c := range []struct{ text, list, want string }{
		{"Our BANK", "financial", "bank"},
		{"Gofal a Fanc, Teifi", "financial", "bank"},
		{"Bankside", "financial", ""},
		{"Our bank", "ending", ""},
		{"Gofal CIC", "ending", ""},
		{"Gofal C.I.C.", "ending", "cic"},
		{"Gofal Cwmni Buddiant-Cymunedol", "ending", "cic"},
		{"Cwmni Buddiant Bach Cymunedol", "ending", ""},
		{"Ty Ni", "avoid", "house"},
		{"", "avoid", ""},
	} {
		var got strings.Builder
		for _, w := range k.WordsIn(c.text, c.list) {
			got.WriteString(string(w.ID))
		}
		if got.String() != c.want {
			t.Errorf("%q in %s: got %q, want %q", c.text, c.list, got.String(), c.want)
		}
	}
}

func TestFactsByFormAndNation(t *testing.T) {
	k := kit(t)
	if m := k.MattersOf("society"); len(m) != 1 || m[0].ID != "act-2-1" {
		t.Errorf("%+v", m)
	}
	if r := k.RegulatorsOf("wales"); len(r) != 1 || r[0].ID != "inspectorate" || len(k.RegulatorsOf("ni")) != 0 {
		t.Errorf("%+v", r)
	}
	if s := k.Section("registration"); s == nil || s.Section != "Act s 5" || k.Section("act-2-1") != nil {
		t.Errorf("%+v", s)
	}
	if p := k.Point("act-2-1-end"); p == nil || p.About.EN != "How it ends" || k.Point("act-2-1") != nil || k.Point("none") != nil {
		t.Errorf("%+v", p)
	}
	// A matter that is not parted is a point itself.
	if p := k.Point("charter-1"); p == nil || p.About != k.Matters[1].About || p.Row != 0 || p.When.Op != guide.Always {
		t.Errorf("%+v", p)
	}
	if len(k.MattersOf("none")) != 0 || len(k.Matters) != 2 {
		t.Error("choosing changed the toolkit")
	}
}

func TestDoubtful(t *testing.T) {
	for _, c := range []struct {
		confidence, asAt string
		want             bool
	}{
		{"high", "2027-01-01", false},
		{"medium", "2027-01-01", false},
		{"low", "2027-01-01", true},
		{"check", "2027-01-01", true},
		{"high", "2026-01-01", true},
	} {
		asAt, _ := lang.ParseDate(c.asAt)
		o := guide.Origin{Confidence: c.confidence, AsAt: asAt}
		if o.Doubtful(today) != c.want {
			t.Errorf("%v: want %v", c, c.want)
		}
		if !slices.Contains(guide.Confidences(), c.confidence) {
			t.Errorf("%s is no confidence", c.confidence)
		}
	}
}
