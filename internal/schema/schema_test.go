package schema_test

import (
	"encoding/json"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/problem"
	"coop/internal/schema"
	"coop/internal/source"
	"coop/templates"
	"coop/toolkit"
)

func kit(t *testing.T) *guide.Toolkit {
	t.Helper()
	k, ps := guidefile.Load(toolkit.FS)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return k
}

// text returns the schema of a kind of file, that of answers among them.
func text(t *testing.T, name string) string {
	t.Helper()
	if name == "answers" {
		return string(schema.Answers(kit(t)))
	}
	s, ok := schema.Get(name)
	if !ok {
		t.Fatalf("there is no schema for %s", name)
	}
	return s
}

func compile(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text(t, name)))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(name+".json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(name + ".json")
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return s
}

// plain turns what was read into what an editor makes of the same YAML: whole
// numbers are numbers, nothing and ~ are null, everything else is a text.
func plain(n *source.Node) any {
	switch n.Kind {
	case source.Empty:
		return nil
	case source.List:
		out := []any{}
		for _, it := range n.Items {
			out = append(out, plain(it))
		}
		return out
	case source.Map:
		out := map[string]any{}
		for _, f := range n.Fields {
			out[f.Key] = plain(f.Value)
		}
		return out
	case source.Scalar:
	}
	if n.Later() {
		return nil
	}
	if i, err := strconv.Atoi(n.Text); err == nil && n.Plain {
		return i
	}
	return n.Text
}

func parse(t *testing.T, name string, data []byte) any {
	t.Helper()
	n, ps := source.Parse(name, data)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return plain(n)
}

// schemaOf says which schema a shipped file has, by its place and, in law/, by
// its key.
func schemaOf(name string, data []byte) string {
	switch dir, base := path.Dir(name), strings.TrimSuffix(path.Base(name), ".yaml"); {
	case dir == "examples":
		return "answers"
	case dir == "findings":
		return "finding"
	case dir == "law":
		n, _ := source.Parse(name, data)
		for _, f := range n.Fields {
			if slices.Contains(schema.Names(), f.Key) {
				return f.Key
			}
		}
		return "figures"
	case dir == "papers":
		return "paper"
	case dir == "rules/forms":
		return "form"
	case dir == "rules/clauses":
		return "clause"
	case path.Dir(dir) == "rules/clauses":
		return "variant"
	case base[0] >= '0' && base[0] <= '9':
		return "step"
	default:
		return base
	}
}

func yamlFiles(t *testing.T, fsys fs.FS) []string {
	t.Helper()
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, _ fs.DirEntry, err error) error {
		if path.Ext(name) == ".yaml" {
			names = append(names, name)
		}
		return err
	})
	if err != nil || len(names) == 0 {
		t.Fatal("no files", err)
	}
	return names
}

func TestShippedFilesFitTheirSchemas(t *testing.T) {
	seen := map[string]bool{}
	compiled := map[string]*jsonschema.Schema{}
	for _, fsys := range []fs.FS{toolkit.FS, templates.FS} {
		for _, name := range yamlFiles(t, fsys) {
			data, err := fs.ReadFile(fsys, name)
			if err != nil {
				t.Fatal(err)
			}
			kind := schemaOf(name, data)
			if compiled[kind] == nil {
				compiled[kind] = compile(t, kind)
			}
			seen[kind] = true
			if err := compiled[kind].Validate(parse(t, name, data)); err != nil {
				t.Errorf("%s does not fit the schema of %s: %v", name, kind, err)
			}
		}
	}
	for _, kind := range append(schema.Names(), "answers") {
		if !seen[kind] {
			t.Errorf("no shipped file has the schema of %s", kind)
		}
	}
}

// What the loaders refuse an editor refuses too. Each case changes one thing in a
// shipped file; both the schema and the loader must see it.
func TestBrokenFilesAreRefused(t *testing.T) {
	shipped, schemas := kit(t), map[string]*jsonschema.Schema{}
	for _, c := range []struct{ name, file, old, broken string }{
		{"a kind nobody knows", "01-idea.yaml", "kind: long-text", "kind: essay"},
		{"a key nobody knows", "01-idea.yaml", "    short:", "    shrot:"},
		{"Welsh left out", "01-idea.yaml", "  cy: Y syniad a'r angen\n", ""},
		{"flow text with a comma", "12-year.yaml", "  en: Launch, first year and after\n  cy: Lansio, y flwyddyn gyntaf ac wedyn", "  {en: Launch, first year, cy: Lansio}"},
		{"an id without a dot", "01-idea.yaml", "id: idea.words", "id: words"},
		{"a choice without options", "09-decide.yaml", "kind: number\n", "kind: choice\n"},
		{"a comparison nobody knows", "09-decide.yaml", "decide.money: [host, account]", "decide.money: {one-of: host}"},
		{"two comparisons", "checks.yaml", "less-than: 3", "less-than: 3\n      at-least: 1"},
		{"where without a measure", "checks.yaml", "count: people.core\n      where:", "idea.path: start-small\n      where:"},
		{"a measure nobody knows", "checks.yaml", "{measure: today,", "{measure: yesterday,"},
		{"an empty any", "04-doing.yaml", "      any:\n        - idea.already: {has: school}\n        - idea.already: {has: home}\n        - idea.already: {has: club}\n", "      any: []\n"},
		{"a check of the law without its section", "checks.yaml", "    section: RISCA 2016 Sch 1 para 8; SI 2017/1264 reg 3\n", ""},
		{"a row without a condition", "findings/path.yaml", "    otherwise: yes\n", ""},
		{"a figure that is no number", "law/care.yaml", "value: 28", "value: four weeks"},
		{"a day in words", "law/care.yaml", "as-at: 2024-03-31", "as-at: March 2024"},
		{"a matter of no form", "law/matters.yaml", "    form: cio\n", ""},
		{"a word in no list", "law/words.yaml", "    list: ending\n", ""},
		{"a section without its place", "law/sections.yaml", "    section: CCBSA 2014 s.4\n", ""},
		{"a fifth nation", "law/regulators.yaml", "nation: ni", "nation: cornwall"},
		{"a third gender", "glossary.yaml", "gender: m", "gender: n"},
		{"a term without its meaning", "glossary.yaml", "    means:\n      en: Keeping people", "    mean:\n      en: Keeping people"},
		{"a group without what follows", "people.yaml", "    leads-to:\n      en: \"They help", "    leadsto:\n      en: \"They help"},
		{"a unit nobody counts in", "07-members.yaml", "unit: months", "unit: moons"},
		{"a total of nothing", "checks.yaml", "{total: decide.weights, of: part, is: 100}", "{total: decide.weights, is: 100}"},
		{"a field of what is no total", "checks.yaml", "{total: decide.weights, of: part, is: 100}", "{count: decide.weights, of: part, is: 100}"},
		{"a total compared with nothing", "checks.yaml", "{total: decide.weights, of: part, is: 100}", "{total: decide.weights, of: part}"},
		{"a kind of check nobody knows", "checks.yaml", "kind: arithmetic", "kind: sums"},
		{"a point without its id", "law/matters.yaml", "      - id: ccbsa-14-1-name\n        row: 1\n", "      - row: 1\n"},
		{"a point without words", "law/matters.yaml", "        row: 1\n        about:\n", "        row: 1\n        says:\n"},
		{"a row in words", "law/matters.yaml", "        row: 1\n", "        row: first\n"},
		{"Welsh that somebody read", "01-idea.yaml", "cy-checked: no", "cy-checked: yes"},
		{"Welsh that nobody read on a day", "glossary.yaml", "cy-checked: no", "cy-checked: {on: 2027-01-31}"},
		{"Welsh read on a day in words", "law/care.yaml", "cy-checked: no", "cy-checked: {by: Nia, on: January}"},
		{"not a word of who read the Welsh", "findings/care.yaml", "cy-checked: no\n", ""},
		{"a path without its finding", "toolkit.yaml", "  finding: path\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			data, broken := breakFile(t, toolkit.FS, c.file, c.old, c.broken)
			_, ps := guidefile.Load(broken)
			refused(t, schemas, schemaOf(c.file, data), c.file, data, ps)
		})
	}
	for _, c := range []struct{ name, file, old, broken string }{
		{"a block of two kinds", "papers/plan.yaml", "  - insert: plan\n", "  - insert: plan\n    page-break: yes\n"},
		{"an insert nobody knows", "papers/plan.yaml", "insert: plan", "insert: gantt"},
		{"a function nobody knows", "papers/our-idea.yaml", "Where: {answer idea.place}", "Where: {answers idea.place}"},
		{"a function that is not closed", "papers/our-idea.yaml", "Where: {answer idea.place}", "Where: {answer idea.place"},
		{"where without each", "papers/our-idea.yaml", "  - box:\n", "  - where: {group: school}\n    box:\n"},
		{"a clause without a heading", "papers/partners.yaml", "  - clause: charge\n    heading:", "  - clause: charge\n    title:"},
		{"lines without a place to write", "papers/our-idea.yaml", "  - box:\n", "  - lines: 2\n    box:\n"},
		{"a mark in one language", "papers/our-idea.yaml", "blocks:\n", "mark:\n  - en: A draft\nblocks:\n"},
		{"a mark that is no list", "papers/our-idea.yaml", "blocks:\n", "mark:\n  en: A draft\n  cy: Drafft\nblocks:\n"},
		{"the usual without its figure", "papers/our-idea.yaml", "Where: {answer idea.place}", "Where: {usual idea.place}"},
		{"a clause of nobody's", "rules/clauses/quorum.yaml", "clause: quorum\n", "clause: own-quorum\n"},
		{"a clause without its plain words", "rules/clauses/quorum.yaml", "\nplain:\n", "\nplainly:\n"},
		{"a clause without its note", "rules/clauses/quorum.yaml", "\nnote:\n", "\nnotes:\n"},
		{"a rule without a heading", "rules/clauses/quorum.yaml", "\nheading:\n", "\ntitle:\n"},
		{"a clause that says nothing", "rules/clauses/quorum.yaml", "\nsays:\n", "\nsatisfied: x\nsay:\n"},
		{"a paragraph in one language", "rules/clauses/quorum.yaml", "\nsays:\n", "\nsays:\n  - en: Alone\n"},
		{"a plain line with logic in it", "rules/clauses/quorum.yaml", "\nplain:\n  en: \"", "\nplain:\n  en: \"{if decide.quorum}"},
		{"a form of which nobody says who read it", "rules/forms/co-operative-society.yaml", "cy-checked: no\n", ""},
		{"a form without parts", "rules/forms/co-operative-society.yaml", "\nparts:\n", "\npart:\n"},
		{"a part without its id", "rules/forms/co-operative-society.yaml", "  - part: purpose\n    heading:", "  - heading:"},
		{"a part with rules of its own", "rules/forms/co-operative-society.yaml", "  - part: purpose\n", "  - part: purpose\n    rules: all\n"},
		{"an effect without its name", "rules/effects.yaml", "  - effect: lock\n", "  - locks: yes\n"},
		{"an effect that says nothing", "rules/effects.yaml", "    says:\n", "    saying:\n"},
		{"an effect of no form", "rules/effects.yaml", "      - forms: cic\n", "      - form: cic\n"},
		{"an effect of no question", "rules/effects.yaml", "form: form.chosen\n", "of: form.chosen\n"},
		{"an effect with logic in it", "rules/effects.yaml", "{figure charity-income}", "{if charity-income}"},
		{"clauses by no name", "rules/forms/co-operative-society.yaml", "clauses: [name,", "clauses: [{name: name},"},
	} {
		t.Run(c.name, func(t *testing.T) {
			data, broken := breakFile(t, templates.FS, c.file, c.old, c.broken)
			forms := func(guide.Condition) bool { return strings.HasPrefix(c.file, "rules/") }
			_, ps := draft.Load(broken, shipped, forms)
			_, effects := draft.LoadEffects(broken, shipped)
			ps = append(ps, effects...)
			refused(t, schemas, schemaOf(c.file, data), c.file, data, ps)
		})
	}
	for _, c := range []struct{ name, old, broken string }{
		{"a question nobody asked", "idea.place:", "idea.plaice:"},
		{"an option nobody offered", "decide.how: consent", "decide.how: shouting"},
		{"too many values", "[self-help, democracy, solidarity, fun, language]", "[self-help, democracy, solidarity, fun, language, caring]"},
		{"a quorum in words", "decide.quorum: 4", "decide.quorum: four"},
		{"a date in words", "idea.next-meeting: 2027-01-13", "idea.next-meeting: 13 January"},
		{"an entry without its name", "    name: Nerys\n", ""},
		{"a language of its own", "language: en", "language: fr"},
	} {
		t.Run(c.name, func(t *testing.T) {
			const file = "examples/doing-together.yaml"
			data, _ := breakFile(t, toolkit.FS, file, c.old, c.broken)
			_, ps := guidefile.DecodeAnswers(file, data, shipped, nil)
			refused(t, schemas, "answers", file, data, ps)
		})
	}
}

// A file whose Welsh somebody has read says so, and both take it.
func TestReadWelshIsTaken(t *testing.T) {
	const file = "glossary.yaml"
	data, read := breakFile(t, toolkit.FS, file, "cy-checked: no", "cy-checked: {by: Nia, on: 2027-01-31}")
	n, _ := source.Parse(file, data)
	if err := compile(t, "glossary").Validate(plain(n)); err != nil {
		t.Error(err)
	}
	if _, ps := guidefile.Load(read); len(ps) > 0 {
		t.Error(ps)
	}
}

// breakFile changes the first place in one of the files, and returns that file
// and all of them.
func breakFile(t *testing.T, fsys fs.FS, file, old, broken string) ([]byte, fs.FS) {
	t.Helper()
	all := fstest.MapFS{}
	for _, name := range yamlFiles(t, fsys) {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			t.Fatal(err)
		}
		all[name] = &fstest.MapFile{Data: data}
	}
	s := string(all[file].Data)
	if !strings.Contains(s, old) {
		t.Fatalf("%s no longer holds %q: choose another place to break", file, old)
	}
	all[file] = &fstest.MapFile{Data: []byte(strings.Replace(s, old, broken, 1))}
	return all[file].Data, all
}

// refused holds that both the schema and the loader see what is wrong with a file.
func refused(t *testing.T, schemas map[string]*jsonschema.Schema, kind, file string, data []byte, byLoader problem.Problems) {
	t.Helper()
	if schemas[kind] == nil {
		schemas[kind] = compile(t, kind)
	}
	n, _ := source.Parse(file, data)
	if schemas[kind].Validate(plain(n)) == nil {
		t.Error("the schema takes it")
	}
	if !slices.ContainsFunc(byLoader, func(p problem.Problem) bool { return p.At.File == file }) {
		t.Error("the loader takes it")
	}
}

// The lists that Go holds and the lists in the schemas are the same lists.
func TestListsDoNotDrift(t *testing.T) {
	var kinds []string
	for _, k := range guide.Kinds() {
		kinds = append(kinds, string(k))
	}
	var comparisons []string
	for _, c := range guide.Comparisons() {
		comparisons = append(comparisons, string(c))
	}
	for _, c := range []struct {
		name string
		got  []string
		want []string
	}{
		{"kinds", list(t, "step", "$defs", "kind", "enum"), kinds},
		{"comparisons", keys(t, "step", "$defs", "comparison", "properties"), comparisons},
		{"inserts", list(t, "paper", "$defs", "insert", "enum"), draft.Inserts()},
		{"measures", list(t, "step", "$defs", "computed", "enum"), guidefile.Measures()},
		{"units", list(t, "figures", "$defs", "unit", "enum"), guide.Units()},
		{"confidences", list(t, "figures", "$defs", "confidence", "enum"), guide.Confidences()},
		{"nations", list(t, "regulators", "properties", "regulators", "items", "properties", "nation", "enum"), guide.Nations()},
	} {
		slices.Sort(c.got)
		slices.Sort(c.want)
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s: the schema has %q, the program %q", c.name, c.got, c.want)
		}
	}
	pattern := at(t, "paper", "$defs", "line", "pattern").(string)
	names := regexp.MustCompile("[a-z][a-z-]{2,}").FindAllString(pattern, -1)
	slices.Sort(names)
	functions := draft.Functions()
	slices.Sort(functions)
	if !slices.Equal(names, functions) {
		t.Errorf("functions: the schema has %q, the program %q", names, functions)
	}
	whole := keys(t, "step", "$defs", "condition", "properties")
	for _, c := range comparisons {
		if !slices.Contains(whole, c) {
			t.Errorf("a condition cannot compare with %s", c)
		}
	}
}

// at goes down into a schema.
func at(t *testing.T, name string, way ...string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text(t, name)), &v); err != nil {
		t.Fatal(err)
	}
	for _, key := range way {
		m, ok := v.(map[string]any)
		if !ok || m[key] == nil {
			t.Fatalf("%s: nothing at %v", name, way)
		}
		v = m[key]
	}
	return v
}

func list(t *testing.T, name string, way ...string) []string {
	t.Helper()
	var out []string
	for _, v := range at(t, name, way...).([]any) {
		out = append(out, v.(string))
	}
	return out
}

func keys(t *testing.T, name string, way ...string) []string {
	t.Helper()
	var out []string
	for k := range at(t, name, way...).(map[string]any) {
		out = append(out, k)
	}
	return out
}

func TestAnswersAreTheSameEachTime(t *testing.T) {
	if a, b := schema.Answers(kit(t)), schema.Answers(kit(t)); string(a) != string(b) {
		t.Error("two schemas of one toolkit differ")
	}
	if !strings.Contains(text(t, "answers"), `"start-small"`) {
		t.Error("the options of the toolkit are not in the schema")
	}
}

// A schema teaches: every one says what the file is for.
func TestSchemasExplainThemselves(t *testing.T) {
	for _, name := range append(schema.Names(), "answers") {
		for _, key := range []string{"$schema", "title", "description"} {
			if s, _ := at(t, name, key).(string); s == "" {
				t.Errorf("%s has no %s", name, key)
			}
		}
	}
	if _, ok := schema.Get("parts"); ok {
		t.Error("the parts are no schema of their own")
	}
}
