package contenttest

import (
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
)

// Whatever a paper says in one language stands beside what it says in the other,
// in the papers of every example and of a group without answers, and in the rules
// of every society.
func TestBothLanguagesStandBesideEachOther(t *testing.T) {
	kit, set := shipped(t)
	names, societies := societies(t, kit)
	groups := map[string]group{"no answers": groupOf(t, kit, set, guide.Answers{})}
	for _, name := range names {
		groups[name] = groupOf(t, kit, set, societies[name])
	}
	for _, name := range []string{"doing-together", "home-care", "provider-conversion"} {
		groups[name] = groupOf(t, kit, set, example(t, kit, name))
	}
	pairs := 0
	for name, g := range groups {
		_, society := societies[name]
		for _, p := range set.Papers() {
			if society && p.ID != "rules" {
				continue
			}
			d := g.beside(t, p)
			for _, blocks := range [][]doc.Block{d.Notice, d.Blocks} {
				doc.EachInline(blocks, func(in doc.Inline) {
					if pairs++; in == doc.Text(alone) {
						t.Errorf("%s: something in %s is said in one language only", name, p.ID)
					}
				})
			}
		}
	}
	if pairs < 30000 {
		t.Errorf("only %d pieces of text", pairs)
	}
}

// Which text prevails is said first in the rules and in the agreement, from the
// answer, and only where both stand side by side.
func TestWhichTextPrevails(t *testing.T) {
	kit, set := shipped(t)
	for _, c := range []struct{ paper, answer, en, cy string }{
		{"rules", "english", "the English text prevails", "y testun Saesneg sydd i gael blaenoriaeth"},
		{"rules", "welsh", "the Welsh text prevails", "y testun Cymraeg sydd i gael blaenoriaeth"},
		{"rules", "equal", "Both texts have the same standing", "Mae i'r ddau destun yr un statws"},
		{"rules", "", "It is not decided yet which text prevails", "Does dim penderfyniad eto pa destun"},
		{"group-agreement", "", "Both texts have the same standing", "Mae i'r ddau destun yr un statws"},
	} {
		var v guide.Value = guide.Later{}
		if c.answer != "" {
			v = guide.Choice(c.answer)
		}
		g := groupOf(t, kit, set, example(t, kit, "home-care").With("form.text", v))
		p := set.Paper(c.paper)
		both := doc.Plain(g.beside(t, p).Notice[0].(*doc.Paragraph).Text)
		if !strings.Contains(both, c.en) || !strings.Contains(both, c.cy) {
			t.Errorf("%s with %q says first: %s", c.paper, c.answer, both)
		}
		one := doc.Plain(g.compose(t, p, lang.EN).Notice[0].(*doc.Paragraph).Text)
		if strings.Contains(one, c.en) {
			t.Errorf("%s in English alone says: %s", c.paper, one)
		}
	}
}
