package text

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"

	"coop/internal/doc"
	"coop/internal/render/rendertest"
)

func TestWrap(t *testing.T) {
	long := strings.Repeat("a", 100)
	for _, c := range []struct{ name, in, want string }{
		{"nothing", "", "1."},
		{"a line that just fits", strings.Repeat("a", 73), "1. " + strings.Repeat("a", 73)},
		{"a word that does not", strings.Repeat("a", 70) + " bbbb", "1. " + strings.Repeat("a", 70) + "\n   bbbb"},
		{"a long word stands whole", "see " + long + " there", "1. see\n   " + long + "\n   there"},
		{"wide signs break anywhere", strings.Repeat("李", 38), "1. " + strings.Repeat("李", 36) + "\n   李李"},
		{"but not before a full stop", strings.Repeat("李", 36) + "。", "1. " + strings.Repeat("李", 35) + "\n   李。"},
		{"marks have no width", strings.Repeat("e\u0301", 73), "1. " + strings.Repeat("e\u0301", 73)},
		{"a no-break space", strings.Repeat("a", 68) + " 1\u00a0000 b", "1. " + strings.Repeat("a", 68) + "\n   1\u00a0000 b"},
	} {
		if got := wrap(c.in, "1. ", "   ", columns); got != c.want {
			t.Errorf("%s:\n%s\nnot\n%s", c.name, got, c.want)
		}
	}
}

// FuzzWrap holds that no line is longer than it may be unless it is one word, and
// that no words are lost, changed or moved.
func FuzzWrap(f *testing.F) {
	for _, s := range rendertest.Hostile() {
		f.Add(s)
	}
	f.Add(strings.Repeat("我們 a\u0301。", 30))
	f.Fuzz(func(t *testing.T, s string) {
		said := clean(s)
		got := printer{columns: columns}.hang(4, "1. ", []doc.Inline{doc.Text(s)})
		bare := func(s string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(s) }
		if bare(got) != "1."+bare(said) {
			t.Errorf("%q became %q", said, got)
		}
		for i, l := range strings.Split(got, "\n") {
			words := strings.TrimLeft(l, " ")
			if i == 0 {
				words = strings.TrimPrefix(words, "1. ")
			}
			if displaywidth.String(l) > columns && len(pieces(words)) > 1 {
				t.Errorf("%d columns: %q", displaywidth.String(l), l)
			}
			if strings.HasSuffix(l, " ") {
				t.Errorf("a space at the end of %q", l)
			}
		}
	})
}
