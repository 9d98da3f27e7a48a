package lang

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// table reads a file of testdata and runs one test for each of its lines.
func table(t *testing.T, name string, parts int, run func(t *testing.T, part []string)) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		part := strings.Split(line, " | ")
		if len(part) != parts {
			t.Fatalf("%s: want %d parts in %q", name, parts, line)
		}
		cases++
		t.Run(line, func(t *testing.T) { run(t, part) })
	}
	if cases == 0 {
		t.Fatalf("%s holds no cases", name)
	}
}
