// Package schema holds JSON Schemas (draft 2020-12) of the files that authors
// write and of an answers file, for editors that complete and explain while one
// types.
//
// It judges nothing: the loaders of guidefile and draft do, and its tests hold
// that the two agree. It imports guide, to make the schema of answers from a
// toolkit's own questions. Only cli and tests import it.
package schema

import (
	"bytes"
	"embed"
	"encoding/json"
	"regexp"
	"slices"
)

//go:embed files/*.json
var files embed.FS

// Names lists the kinds of file that have a schema, answers left out: those
// follow from a toolkit, see [Answers].
func Names() []string {
	return []string{
		"step", "checks", "finding", "figures", "matters", "words", "sections", "regulators",
		"people", "glossary", "toolkit", "paper", "papers", "form", "clause", "variant", "effects",
	}
}

// Get returns the schema of a kind of file, whole in itself: what several kinds
// share is copied into each. The second result is false where there is none.
func Get(name string) (string, bool) {
	if !slices.Contains(Names(), name) {
		return "", false
	}
	var top object
	if err := json.Unmarshal(read(name), &top); err != nil {
		return "", false
	}
	return string(finish(top)), true
}

// read returns an embedded file, which the tests hold to be there.
func read(name string) []byte {
	data, _ := files.ReadFile("files/" + name + ".json")
	return data
}

// finish puts the parts that a schema refers to below it.
func finish(top object) []byte {
	var parts object
	_ = json.Unmarshal(read("parts"), &parts) // embedded and held by the tests
	body, _ := json.Marshal(top)
	used := map[string]bool{}
	follow(regexp.MustCompile(`"#/\$defs/([a-z-]+)"`), body, parts, used)
	var defs object
	for _, p := range parts {
		if used[p.key] {
			defs = append(defs, p)
		}
	}
	whole := append(object{{"$schema", raw(`"https://json-schema.org/draft/2020-12/schema"`)}}, top...)
	if len(defs) > 0 {
		whole = append(whole, member{"$defs", defs})
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	_ = enc.Encode(whole) // strings, numbers and what the embedded files hold
	return out.Bytes()
}

// follow marks the parts that a schema refers to, and those they refer to.
func follow(ref *regexp.Regexp, body []byte, parts object, used map[string]bool) {
	for _, m := range ref.FindAllSubmatch(body, -1) {
		name := string(m[1])
		if used[name] {
			continue
		}
		used[name] = true
		part, _ := json.Marshal(parts.get(name))
		follow(ref, part, parts, used)
	}
}
