package people

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

var update = flag.Bool("update", false, "write what the tests get into testdata")

// kit asks about people what a toolkit for a care co-operative asks.
func kit() *guide.Toolkit {
	groups := []guide.Option{
		{ID: "supported", Label: lang.Text{EN: "People who draw on care", CY: "Pobl sy'n defnyddio gofal"}},
		{ID: "family", Label: lang.Text{EN: "Family and carers", CY: "Teulu a gofalwyr"}},
		{ID: "neighbour", Label: lang.Text{EN: "Neighbours", CY: "Cymdogion"}},
		{ID: "school", Label: lang.Text{EN: "A school", CY: "Ysgol"}},
	}
	k := &guide.Toolkit{
		Groups: groups,
		People: []*guide.Question{
			{ID: "name", Kind: guide.KindText, Short: lang.Text{EN: "name or role", CY: "enw neu rôl"}},
			{ID: "group", Kind: guide.KindChoice, Options: groups, Short: lang.Text{EN: "group", CY: "grŵp"}},
			{ID: "offers", Kind: guide.KindText, Optional: true, Short: lang.Text{EN: "what they offer", CY: "beth maen nhw'n ei gynnig"}},
			{ID: "needs", Kind: guide.KindText, Optional: true, Short: lang.Text{EN: "what helps", CY: "beth sy'n helpu"}},
			{ID: "since", Kind: guide.KindDate, Optional: true, Short: lang.Text{EN: "since", CY: "ers"}},
		},
		Steps: []*guide.Step{{ID: "idea", Questions: []*guide.Question{
			{ID: "idea.already", Kind: guide.KindChoices, Options: groups},
			{ID: "idea.missing", Kind: guide.KindChoices, Options: groups},
		}}},
	}
	k.Index()
	return k
}

// cases runs one test for each archive of testdata: words, then sections that
// begin with a line such as "-- in.csv --". The function returns what sections
// must hold; with -update they are written.
func cases(t *testing.T, pattern string, run func(t *testing.T, part map[string]string) map[string]string) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil || len(names) == 0 {
		t.Fatalf("no files %s in testdata: %v", pattern, err)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			order, part := sections(string(data))
			got := run(t, part)
			for section, is := range got {
				was, held := part[section]
				if !held && is != "" {
					t.Errorf("the archive has no section %s for:\n%s", section, is)
				}
				if diff := cmp.Diff(was, is); diff != "" && !*update {
					t.Errorf("%s:\n%s", section, diff)
				}
				part[section] = is
			}
			if *update {
				var b strings.Builder
				for _, section := range order {
					if section != "" {
						b.WriteString("-- " + section + " --\n")
					}
					b.WriteString(part[section])
				}
				if err := os.WriteFile(name, []byte(b.String()), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// sections splits an archive. The words before the first section have no name.
func sections(archive string) (order []string, part map[string]string) {
	part = map[string]string{}
	name := ""
	for line := range strings.Lines(archive) {
		if rest, ok := strings.CutPrefix(line, "-- "); ok {
			if n, ok := strings.CutSuffix(rest, " --\n"); ok {
				name = n
				part[name] = ""
				order = append(order, name)
				continue
			}
		}
		part[name] += line
		if len(order) == 0 {
			order = append(order, name)
		}
	}
	return order, part
}

// decoded reads a list and shows it, its problems and the file as written again.
func decoded(data string) (list, problems, out string) {
	f, ps := Decode(FileName, []byte(data), kit())
	return shown(f.List()), faults(ps), written(f)
}

// written is the file without its byte order mark, which no editor shows.
func written(f File) string { return strings.TrimPrefix(string(f.Encode()), "\ufeff") }

func shown(l guide.List) string {
	var b strings.Builder
	for _, it := range l {
		fmt.Fprintf(&b, "%s:", it.ID)
		for _, q := range kit().People {
			if v, ok := it.Fields[q.ID]; ok {
				fmt.Fprintf(&b, " %s=%s", q.ID, guide.Canonical(v))
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func faults(ps problem.Problems) string {
	var b strings.Builder
	for _, p := range ps {
		fmt.Fprintf(&b, "%s: %s: %s\n", p.At, p.Code, p.Text.EN)
		if p.Hint.EN != "" {
			fmt.Fprintf(&b, "  %s\n", p.Hint.EN)
		}
		if p.Line != "" {
			fmt.Fprintf(&b, "  | %s\n", p.Line)
		}
	}
	return b.String()
}
