package html

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"flag"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/render/rendertest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The sheet and its sum are left out of the golden files, which would all change
// with every colour; TestPolicy looks at them.
func TestGolden(t *testing.T) {
	sum := regexp.MustCompile(`sha256-[^']*`)
	rendertest.Golden(t, "html", *update, func(d *doc.Document, w doc.Words) []byte {
		page := bytes.Replace(Render(d, w), []byte(strings.TrimSpace(css)), []byte("/* style.css */"), 1)
		return sum.ReplaceAll(page, []byte("sha256-SUM"))
	})
}

// tag is every tag the printer may write; what people typed never looks like one.
var tag = regexp.MustCompile(`</?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*>`)

// with is a paper that says s in every place that takes words.
func with(s string) *doc.Document {
	line := []doc.Inline{doc.Text(s)}
	return &doc.Document{
		Title: "Title", For: "For", Notice: []doc.Block{&doc.Paragraph{Text: line}},
		Blocks: []doc.Block{
			&doc.Heading{Level: 1, Text: line},
			&doc.Clause{ID: "clause", Heading: line, Says: []*doc.Para{{Text: line}, {Text: []doc.Inline{doc.Stress(s), doc.Blank{Label: s}, &doc.Ref{ID: "clause", Text: s}}}}},
			&doc.List{Items: []doc.Item{{Text: line}, {Text: []doc.Inline{&doc.Both{First: line, Second: line}}}}},
			&doc.Table{Caption: line, Head: [][]doc.Inline{line}, Rows: []doc.Row{{Cells: [][]doc.Inline{line, line}}}},
			&doc.Table{Head: [][]doc.Inline{line, line}, Widths: []int{1, 2}},
			&doc.Field{Label: line, Lines: 1},
		},
	}
}

// FuzzWords holds that words stay words: whatever they are, the tags of the file
// are those it has for the word "x", and a browser reads the words out of it.
func FuzzWords(f *testing.F) {
	for _, s := range rendertest.Hostile() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := string(Render(with(s), doc.Words{Page: s, Box: "Important"}))
		_, body, _ := strings.Cut(got, "</style>")
		_, plain, _ := strings.Cut(string(Render(with("x"), doc.Words{Box: "Important"})), "</style>")
		names := func(s string) string { return strings.Join(elements(s), " ") }
		if names(body) != names(plain) {
			t.Errorf("tags changed:\n%s\nnot\n%s", names(body), names(plain))
		}
		words := tag.ReplaceAllString(body, "")
		if strings.ContainsAny(words, `<>"`) {
			t.Error("a sign of HTML stands in the words")
		}
		for _, rest := range strings.Split(words, "&")[1:] {
			name, _, _ := strings.Cut(rest, ";")
			if !slices.Contains([]string{"amp", "lt", "gt", "#34", "#39"}, name) {
				t.Errorf("& stands alone before %.10q", rest)
			}
		}
		if want := strings.Map(allowed, s); !strings.Contains(html.UnescapeString(words), want) {
			t.Errorf("the words %q are not in it", want)
		}
		if strings.Count(got, "</style") != 1 {
			t.Error("the sheet is ended twice")
		}
	})
}

func elements(s string) []string {
	var out []string
	for _, m := range tag.FindAllString(s, -1) {
		name, _, _ := strings.Cut(strings.Trim(m, "<>"), " ")
		out = append(out, name)
	}
	return out
}

// The policy must allow the sheet as it stands, or the page has no style at all.
func TestPolicy(t *testing.T) {
	for _, s := range rendertest.Samples(t) {
		page := string(Render(s.Doc, s.Words))
		_, rest, _ := strings.Cut(page, "<style>")
		sheet, _, _ := strings.Cut(rest, "</style>")
		sum := sha256.Sum256([]byte(sheet))
		if want := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.Contains(page, want) {
			t.Errorf("%s: the policy does not hold %s", s.Name, want)
		}
		for _, never := range []string{"<script", " style=", " src=", "url("} {
			if strings.Contains(tagsOnly(page), never) {
				t.Errorf("%s holds %s", s.Name, never)
			}
		}
		if sheet != strings.TrimSpace(sheet) {
			t.Errorf("%s: white space round the sheet, which one validator leaves out of its sum", s.Name)
		}
	}
}

func tagsOnly(page string) string {
	head, body, _ := strings.Cut(page, "</style>")
	return head + strings.Join(tag.FindAllString(body, -1), "")
}

// Every id stands once and every link has somewhere to go.
func TestIDs(t *testing.T) {
	id := regexp.MustCompile(` id="([^"]*)"`)
	to := regexp.MustCompile(` (?:href="#|aria-labelledby=")([^"]*)"`)
	for _, s := range rendertest.Samples(t) {
		page := string(Render(s.Doc, s.Words))
		seen := map[string]bool{}
		for _, m := range id.FindAllStringSubmatch(page, -1) {
			if seen[m[1]] {
				t.Errorf("%s: id %q stands twice", s.Name, m[1])
			}
			seen[m[1]] = true
		}
		for _, m := range to.FindAllStringSubmatch(page, -1) {
			if !seen[m[1]] {
				t.Errorf("%s: nothing has the id %q", s.Name, m[1])
			}
		}
	}
}
