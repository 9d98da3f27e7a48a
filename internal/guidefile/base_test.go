package guidefile

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/problem"
)

var update = flag.Bool("update", false, "write the expected results anew")

// base is the small toolkit that the tests of several packages read.
func base(t testing.TB) *guide.Toolkit {
	t.Helper()
	kit, ps := Load(os.DirFS("testdata/toolkit/base"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return kit
}

func people() guide.List {
	return guide.List{
		{ID: "mair", Fields: map[guide.ID]guide.Value{"name": guide.Text("Mair"), "group": guide.Choice("supported")}},
		{ID: "huw", Fields: map[guide.ID]guide.Value{"name": guide.Text("Huw")}},
	}
}

// problemText writes problems as an author sees them: place, kind, what is wrong,
// and below it what to do.
func problemText(ps problem.Problems) string {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(p.At.String() + ": " + p.Severity.String() + " " + string(p.Code) + ": " + p.Text.EN + "\n")
		if !p.Hint.IsZero() {
			b.WriteString("\t" + p.Hint.EN + "\n")
		}
	}
	return b.String()
}

// golden compares with a file; go test -update writes it anew.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s\ngot\n%s\nwant\n%s", name, got, want)
	}
}

func files(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: nothing there", pattern)
	}
	return names
}
