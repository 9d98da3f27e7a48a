package markdown

import (
	"regexp"
	"strings"
	"testing"

	"coop/internal/doc"
	"coop/internal/render/rendertest"
)

func TestEscape(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"words stay as they are", `Siân's (own) words, 50%: "yes" & more!`, `Siân's (own) words, 50%: "yes" & more!`},
		{"underscores inside a word", `first_last home_`, `first_last home\_`},
		{"an address can be copied", `https://example.org/a_b?c=d&e=f`, `https://example.org/a_b?c=d&e=f`},
		{"an address with marks is no link", `https://example.org/~ann`, `https\://example\.org/\~ann`},
		{"a number begins a line", `3. Everyone votes`, `3\. Everyone votes`},
		{"a year begins a line", `2027 was good`, `2027 was good`},
		{"a clause number begins a line", `4.1 We meet`, `4.1 We meet`},
		{"a telephone number", `+44 1550 000000`, `+44 1550 000000`},
		{"a dash", `- and so on`, `\- and so on`},
		{"less than nothing", `-5 degrees`, `-5 degrees`},
		{"an underline", `---`, `\---`},
		{"a heading", `# one`, `\# one`},
		{"a quotation", `>one`, `\>one`},
		{"an entity", `&amp; R&D; AT&T`, `\&amp; R\&D; AT&T`},
		{"HTML", `<b>`, `\<b>`},
		{"a backslash at the end", `end\`, `end\\`},
		{"a link", `[x](y)`, `\[x\](y)`},
		{"a reference", `{ref quorum}`, `\{ref quorum}`},
	} {
		if got := escape(c.in, context{start: true}); got != c.want {
			t.Errorf("%s: escape(%q) = %q, not %q", c.name, c.in, got, c.want)
		}
	}
}

func TestLine(t *testing.T) {
	p := printer{words: doc.Words{Blank: "to be decided"}}
	for _, c := range []struct {
		name string
		in   []doc.Inline
		want string
	}{
		{"stress between words", []doc.Inline{doc.Text("so "), doc.Stress("much"), doc.Text(", yes")}, "so **much**, yes"},
		{"spaces leave the stress", []doc.Inline{doc.Text("so"), doc.Stress(" much "), doc.Text("more")}, "so **much** more"},
		{"stress that would show its stars", []doc.Inline{doc.Text("a"), doc.Stress("(b)"), doc.Text("c")}, "a(b)c"},
		{"neighbours", []doc.Inline{doc.Stress("a"), doc.Stress("b")}, "**ab**"},
		{"a blank before brackets", []doc.Inline{doc.Blank{Label: "who"}, doc.Text("(then)")}, `[______ to be decided: who]\(then)`},
		{"a blank is no definition", []doc.Inline{doc.Blank{Label: "who"}, doc.Text(": Ann")}, `[______ to be decided: who]\: Ann`},
		{"a blank without a label", []doc.Inline{doc.Blank{}}, "[______ to be decided]"},
		{"a mark cut in two", []doc.Inline{doc.Text("&am"), doc.Text("p;")}, `\&amp;`},
		{"a link cut in two", []doc.Inline{doc.Text("https://x.org"), doc.Stress("now")}, `https\://x\.org**now**`},
		{"a heading after a Break", []doc.Inline{doc.Break{}, doc.Text("# a")}, `\# a`},
	} {
		if got := p.line(c.in, true, " "); got != c.want {
			t.Errorf("%s: %q, not %q", c.name, got, c.want)
		}
	}
}

// FuzzEscape holds that escaping adds backslashes and nothing else, that no sign
// with a meaning is left bare, and that no line begins a block.
func FuzzEscape(f *testing.F) {
	for _, s := range rendertest.Hostile() {
		f.Add(s)
	}
	added := regexp.MustCompile(`\\([!-/:-@\[-` + "`" + `{-~])`)
	bare := regexp.MustCompile("[`*<\\[\\]{|~]")
	begins := regexp.MustCompile(`^(?:#{1,6}(?: |$)|>|[-+](?: |$)|[0-9]{1,9}[.)](?: |$)|=+ *$|-+ *$|:? ?-[-:| ]*$| )`)
	f.Fuzz(func(t *testing.T, s string) {
		want := strings.Trim(clean(s), " ")
		p := printer{}
		got := p.lines([]doc.Inline{doc.Text(s)}, "", "")
		if back := added.ReplaceAllString(got, "$1"); back != want {
			t.Errorf("%q reads back as %q", want, back)
		}
		if left := added.ReplaceAllString(got, ""); bare.MatchString(left) {
			t.Errorf("a bare sign in %q", got)
		}
		if begins.MatchString(got) || strings.Contains(got, "\n") {
			t.Errorf("%q begins a block", got)
		}
	})
}
