package draft

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/schema"
	"coop/toolkit"
)

func TestReads(t *testing.T) {
	kit, ps := guidefile.Load(toolkit.FS)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	for _, c := range []struct {
		name, blocks string
		want         []guide.ID
	}{
		{"a sentence", `{text: {en: "{answer name.name}", cy: "{answer name.name}"}}`, []guide.ID{"name.name"}},
		{"a count and a label", `{text: {en: "{count people.core} {label idea.place}", cy: "{count people.core} {label idea.place}"}}`, []guide.ID{"people.core", "idea.place"}},
		{"a condition", `{when: {not: {idea.path: register}}, page-break: yes}`, []guide.ID{"idea.path"}},
		{"what it is repeated for, and not its fields", `{bullets: [{each: doing.sessions, en: "{answer it.what}", cy: "{answer it.what}"}]}`, []guide.ID{"doing.sessions"}},
		{"the whole list", `{bullets: [{each: people, where: {group: family}, en: "{label it}", cy: "{label it}"}]}`, nil},
		{"a cell, and a paragraph below a paragraph", `{table: {head: [{en: A, cy: A}], rows: [{cells: [{en: "{answer year.end}", cy: "{answer year.end}"}]}]}},
    {clause: c, heading: {en: B, cy: B}, says: [{en: C, cy: C, says: [{en: "{answer safe.lead}", cy: "{answer safe.lead}"}]}]}`, []guide.ID{"year.end", "safe.lead"}},
		{"a measure on either side", `{when: {decide.quorum: {more-than: {count: people.core}}}, page-break: yes}`, []guide.ID{"decide.quorum", "people.core"}},
		{"twice", `{text: {en: "{answer name.name} {answer name.name}", cy: "{answer name.name} {answer name.name}"}}`, []guide.ID{"name.name"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			set, ps := Load(fstest.MapFS{
				"papers.yaml":   {Data: []byte("papers: [p]\n")},
				"papers/p.yaml": {Data: []byte("paper: p\ncy-checked: no\ntitle: {en: P, cy: P}\nabout: {en: P, cy: P}\nblocks:\n  [" + c.blocks + "]\n")},
			}, kit)
			if len(ps) > 0 {
				t.Fatal(ps)
			}
			if got := set.Paper("p").Reads(); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// The schema of a paper knows every block and every function, and no other.
func TestSchemaKnowsBlocksAndFunctions(t *testing.T) {
	text, _ := schema.Get("paper")
	var s struct {
		Defs struct {
			Line  struct{ Pattern string }
			Block struct {
				OneOf []struct{ Required []string }
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, o := range s.Defs.Block.OneOf {
		kinds = append(kinds, o.Required[0])
	}
	if !slices.Equal(kinds, blockKinds()) {
		t.Errorf("blocks: the schema has %q, the program %q", kinds, blockKinds())
	}
	var words []string
	for _, w := range strings.FieldsFunc(s.Defs.Line.Pattern, func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') }) {
		if w != "n" && w != "-" { // the line end in the pattern
			words = append(words, w)
		}
	}
	slices.Sort(words)
	want := slices.Sorted(slices.Values(functions()))
	if !slices.Equal(words, want) {
		t.Errorf("functions: the schema has %q, the program %q", words, want)
	}
}
