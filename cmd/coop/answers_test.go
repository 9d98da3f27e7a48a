//go:build unix

package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/toolkit"
)

// readToolkit reads the toolkit of a folder, or the one of the program.
func readToolkit(t *testing.T, dir string) *guide.Toolkit {
	t.Helper()
	fsys := fs.FS(toolkit.FS)
	if dir != "" {
		fsys = os.DirFS(dir)
	}
	kit, ps := guidefile.Load(fsys)
	if len(ps.Errors()) > 0 {
		t.Fatal(ps)
	}
	return kit
}

// named gives every entry the id that it gets when it is entered.
func named(kit *guide.Toolkit, a guide.Answers) guide.Answers {
	now := map[string]string{}
	rename := func(l guide.List, fields []*guide.Question) guide.List {
		var out guide.List
		for _, it := range l {
			id := out.NewID(guide.Canonical(it.Fields[fields[0].ID]))
			now[it.ID] = id
			out = append(out, guide.Item{ID: id, Fields: it.Fields})
		}
		return out
	}
	a = a.WithPeople(rename(a.People(), kit.People))
	who := func(v guide.Value) guide.Value {
		ids, ok := v.(guide.People)
		if !ok {
			return v
		}
		ids = slices.Clone(ids)
		for i, id := range ids {
			ids[i] = now[id]
		}
		return ids
	}
	for _, q := range kit.Questions() {
		v, ok := a.Get(q.ID)
		if !ok {
			continue
		}
		if l, ok := v.(guide.List); ok {
			v = rename(l, q.Fields)
		}
		a = a.With(q.ID, who(v))
	}
	return a
}

// asked returns the answers as they are after a walk: what has no answer was
// decided later, and what is not asked has none.
func asked(kit *guide.Toolkit, a guide.Answers) guide.Answers {
	for {
		before := a
		st := kit.Read(a, lang.Date{Year: 2026, Month: 11, Day: 21})
		for _, q := range kit.Questions() {
			v, has := a.Get(q.ID)
			switch on := st.Applies(q.ID) == guide.True; {
			case on && !has:
				a = a.With(q.ID, guide.Later{})
			case !on && has && !guide.Same(v, nil):
				a = a.With(q.ID, nil)
			}
		}
		if len(a.Changed(before)) == 0 {
			return a
		}
	}
}

func readAnswers(t *testing.T, name string, kit *guide.Toolkit) guide.Answers {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range txtar.Parse(data).Files {
		if f.Name == "answers.yaml" {
			data = f.Data
		}
	}
	f, ps := guidefile.DecodeAnswers(name, data, kit, nil)
	if len(ps.Errors()) > 0 {
		t.Fatal(ps)
	}
	return f.Answers
}

// inJSON writes answers as a file that coop init reads.
func inJSON(t *testing.T, kit *guide.Toolkit, a guide.Answers) string {
	t.Helper()
	quote := func(v any) string {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	var value func(v guide.Value, fields []*guide.Question) string
	items := func(l guide.List, fields []*guide.Question) string {
		var all []string
		for _, it := range l {
			var of []string
			for _, f := range fields {
				if v := it.Fields[f.ID]; v != nil {
					of = append(of, quote(f.ID)+": "+value(v, nil))
				}
			}
			all = append(all, quote(it.ID)+": {"+strings.Join(of, ", ")+"}")
		}
		return "{" + strings.Join(all, ", ") + "}"
	}
	value = func(v guide.Value, fields []*guide.Question) string {
		switch v := v.(type) {
		case guide.Later:
			return "null"
		case guide.Choices:
			return quote(v)
		case guide.People:
			return quote(v)
		case guide.List:
			return items(v, fields)
		}
		return quote(guide.Canonical(v))
	}
	lines := []string{`"toolkit": ` + quote(kit.Name), `"version": 1`, `"people": ` + items(a.People(), kit.People)}
	for _, q := range kit.Questions() {
		if v, ok := a.Get(q.ID); ok {
			lines = append(lines, quote(q.ID)+": "+value(v, q.Fields))
		}
	}
	return "{\n" + strings.Join(lines, ",\n") + "\n}\n"
}

// groupFiles reads a group's folder, without what stays on the machine.
func groupFiles(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && d.Name() == "local":
			return filepath.SkipDir
		case d.IsDir():
			return nil
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		out[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// values are the lines of a file that hold answers, whatever its language.
func values(file string) string {
	var b strings.Builder
	for line := range strings.Lines(file) {
		if !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "language:") {
			b.WriteString(line)
		}
	}
	return b.String()
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
