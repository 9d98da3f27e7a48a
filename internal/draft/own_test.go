package draft

import (
	"slices"
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
)

// Every rule of the group's own is to have a line in plain words, where the toolkit
// asks for one.
func TestUnplain(t *testing.T) {
	rule := func(name string, plain guide.Value) guide.Item {
		it := guide.Item{ID: strings.ToLower(name), Fields: map[guide.ID]guide.Value{"name": guide.Text(name), "text": guide.Text("a")}}
		if plain != nil {
			it.Fields["plain"] = plain
		}
		return it
	}
	mixed := some().With("own.rules", guide.List{rule("Tea", nil), rule("Dogs", guide.Text("Bring them.")), rule("Cake", guide.Later{})})
	for _, c := range []struct {
		name  string
		asked bool
		a     guide.Answers
		want  string
	}{
		{"no rules", true, some(), ""},
		{"decided later", true, some().With("own.rules", guide.Later{}), ""},
		{"one has its line", true, mixed, "Tea Cake"},
		{"nobody asks for it", false, mixed, ""},
		{"another form", true, mixed.With("own.form", guide.Choice("company")), ""},
	} {
		set := society(t)
		if q := set.kit.Question("own.rules"); !c.asked {
			q.Fields = slices.DeleteFunc(q.Fields, func(f *guide.Question) bool { return f.ID == "plain" })
		}
		var got []string
		for _, p := range set.Unplain(set.kit.Read(c.a, lang.Date{Year: 2027, Month: 5, Day: 12})) {
			_, name, _ := strings.Cut(p.Text.EN, ": ")
			got = append(got, name)
			if !strings.HasSuffix(p.Text.CY, ": "+name) || len(p.Answers) != 1 || p.Answers[0] != "own.rules" {
				t.Errorf("%s: %+v", c.name, p)
			}
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// Rules in Welsh are read when their paper, their form and every clause of it are.
// Another paper does not wait for the clauses.
func TestNoticeFollowsWhatWasRead(t *testing.T) {
	const read, unread = "cy-checked: {by: Nia, on: 2027-01-31}", "cy-checked: no"
	for _, c := range []struct {
		name, file string
		a          guide.Answers
		said       bool
	}{
		{"all were read", "", some(), false},
		{"the paper was not", "papers/rules.yaml", some(), true},
		{"the form was not", "rules/forms/society.yaml", some(), true},
		{"a clause was not", "rules/clauses/ending.yaml", some(), true},
		{"a clause was not, and there is no form", "rules/clauses/ending.yaml", some().With("own.form", nil), false},
		{"another paper was not", "papers/coverage.yaml", some(), false},
	} {
		a := archive(t, "testdata/ok/rules.txtar")
		fsys := papers(a)
		if c.file != "" {
			fsys[c.file] = file(strings.Replace(string(fsys[c.file].Data), read, unread, 1))
		}
		fsys["papers/signed.yaml"] = file("paper: signed\n" + read + "\ntitle: {en: A, cy: B}\nabout: {en: A, cy: B}\nblocks:\n  - sign: [{en: A, cy: B}]\n")
		fsys["papers.yaml"] = file(string(fsys["papers.yaml"].Data) + "  - signed\n")
		set, ps := Load(fsys, kitOf(t, a), nil)
		if len(ps) > 0 {
			t.Fatal(ps)
		}
		for _, l := range lang.Both() {
			in := Input{State: set.kit.Read(c.a, lang.Date{Year: 2027, Month: 5, Day: 12}), Lang: l}
			for paper, want := range map[string]bool{"rules": c.said && l == lang.CY, "signed": false} {
				d, err := set.Compose(set.Paper(paper), in)
				if err != nil || len(d.Notice) == 0 {
					t.Fatal(err)
				}
				first := doc.Plain(d.Notice[0].(*doc.Paragraph).Text)
				if got := strings.Contains(first, wordWelshUnchecked.In(l)); got != want {
					t.Errorf("%s, %s in %s: says that nobody checked it: %v", c.name, paper, l, got)
				}
			}
		}
	}
}
