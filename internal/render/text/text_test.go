package text

import (
	"flag"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"

	"coop/internal/render/rendertest"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGolden(t *testing.T) { rendertest.Golden(t, "txt", *update, Render) }

// On a narrow screen everything fits but words that are longer than it, and
// nothing else changes.
func TestFit(t *testing.T) {
	for _, s := range rendertest.Samples(t) {
		for _, narrow := range []int{20, 40} {
			whole, fitted := string(Render(s.Doc, s.Words)), string(Fit(s.Doc, s.Words, narrow))
			for l := range strings.SplitSeq(fitted, "\n") {
				if displaywidth.String(l) > narrow && len(strings.Fields(l)) > 2 {
					t.Errorf("%s: more than %d columns: %q", s.Name, narrow, l)
				}
			}
			unlined := func(s string) string { return strings.Join(strings.Fields(strings.ReplaceAll(s, "_", "")), "") }
			if unlined(whole) != unlined(fitted) {
				t.Errorf("%s in %d columns says something else", s.Name, narrow)
			}
		}
	}
}
