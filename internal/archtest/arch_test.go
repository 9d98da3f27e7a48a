package archtest

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// root is the module's folder, as seen from this package's.
var root = filepath.Join("..", "..")

func TestModuleKeepsTheRules(t *testing.T) {
	got, err := readTree(os.DirFS(root))
	if err != nil {
		t.Fatal(err)
	}
	if len(got.rooms) < 3 {
		t.Fatalf("only %d packages were found: is %s the module's folder?", len(got.rooms), root)
	}
	for _, fault := range faults(got) {
		t.Error(fault)
	}
}

// The guard is a module of its own, out of sight of the rules above. It does its
// work early only because it needs nothing but os.
func TestGuardImportsOnlyOS(t *testing.T) {
	guard, err := readTree(os.DirFS(filepath.Join(root, "internal", "quiet")))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range guard.rooms["."] {
		for _, spec := range f.ast.Imports {
			got = append(got, importPath(spec))
		}
	}
	if !slices.Equal(got, []string{"os"}) {
		t.Errorf("the guard imports %q, want only os", got)
	}
}

// Each case is one file in an otherwise faultless module, and the words that the
// fault found in it must hold; none means that the file is as it should be.
func TestFaults(t *testing.T) {
	const module = "example.org/any/name"
	tests := []struct {
		name, file, src, want string
	}{
		{"an arrow", "internal/guide/a.go", `import "MODULE/internal/lang"`, ""},
		{"an arrow through another", "internal/draft/a.go", `import "MODULE/internal/lang"`, ""},
		{"against an arrow", "internal/lang/a.go", `import "MODULE/internal/guide"`, "a.go:3: lang must not import guide"},
		{"beside the arrows", "internal/render/html/a.go", `import "MODULE/internal/guide"`, "render/html must not import guide"},
		{"a renderer", "internal/render/html/a.go", `import "MODULE/internal/doc"`, ""},
		{"cli takes all", "internal/cli/a.go", `import "MODULE/internal/render/html"`, ""},
		{"the toolkit in cli", "internal/cli/a.go", `import "MODULE/toolkit"`, ""},
		{"the toolkit beside cli", "cmd/coop/a.go", `import "MODULE/toolkit"`, "cmd/coop must not import toolkit"},
		{"a test is free", "internal/guide/a_test.go", `import "MODULE/toolkit"`, ""},
		{"a room for tests", "internal/render/rendertest/a.go", "import \"os\"\nvar _ = os.WriteFile", ""},
		{"a room for tests in the program", "internal/cli/a.go", `import "MODULE/internal/render/rendertest"`, "cli must not import render/rendertest"},
		{"an unknown room", "internal/utils/a.go", "", "no place in the arrows"},

		{"a module in its room", "internal/source/a.go", `import "gopkg.in/yaml.v3"`, ""},
		{"a module elsewhere", "internal/guide/a.go", `import "gopkg.in/yaml.v3"`, "guide must not import gopkg.in/yaml.v3"},
		{"a part of a module elsewhere", "internal/draft/a.go", `import "github.com/spf13/cobra/doc"`, "draft must not import"},
		{"an unknown module", "internal/cli/a.go", `import "example.com/x"`, "not among the modules"},
		{"the network", "internal/cli/a.go", `import "net/http"`, "cli must not import net/http"},

		{"writing in its room", "internal/project/a.go", "import \"os\"\nvar _ = os.WriteFile", ""},
		{"writing elsewhere", "internal/cli/a.go", "import \"os\"\nvar _ = os.WriteFile", "cli must not use os.WriteFile"},
		{"under another name", "internal/cli/a.go", "import sys \"os\"\nvar _ = sys.WriteFile", "cli must not use os.WriteFile"},
		{"the clock", "internal/plan/a.go", "import \"time\"\nvar _ = time.Now", "plan must not use time.Now"},
		{"leaving", "internal/cli/a.go", "import \"os\"\nfunc f() { os.Exit(1) }", "cli must not use os.Exit"},
		{"leaving main", "cmd/coop/a.go", "import \"os\"\nfunc f() { os.Exit(1) }", ""},
		{"init", "internal/guide/a.go", "func init() {}", "guide must not have an init function"},
		{"a method called init", "internal/guide/a.go", "type t int\nfunc (t) init() {}", ""},
		{"floating point", "internal/plan/a.go", "var days float64", "plan must not use float64"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			pkg := filepath.Base(filepath.Dir(tt.file))
			comment := "// Package " + pkg + " is here for the test.\n"
			if strings.HasPrefix(tt.file, "cmd/") {
				comment, pkg = "// Command "+pkg+" is here for the test.\n", "main"
			}
			fsys := fstest.MapFS{
				"go.mod": {Data: []byte("module " + module + "\n")},
				tt.file:  {Data: []byte(comment + "package " + pkg + "\n" + strings.ReplaceAll(tt.src, "MODULE", module) + "\n")},
			}
			if name, ok := strings.CutSuffix(tt.file, "_test.go"); ok {
				fsys[name+".go"] = &fstest.MapFile{Data: []byte(comment + "package " + pkg + "\n")}
			}
			parsed, err := readTree(fsys)
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Join(faults(parsed), "\n")
			if tt.want == "" && got != "" {
				t.Errorf("found a fault where there is none: %s", got)
			}
			if !strings.Contains(got, tt.want) {
				t.Errorf("got %q, want it to hold %q", got, tt.want)
			}
		})
	}
}

func TestPackageCommentIsAskedFor(t *testing.T) {
	parsed, err := readTree(fstest.MapFS{
		"go.mod":                  {Data: []byte("module m\n")},
		"internal/lang/a.go":      {Data: []byte("package lang\n")},
		"internal/lang/a_test.go": {Data: []byte("// Package lang is a test.\npackage lang\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"internal/lang/a.go: lang has no package comment"}
	if got := faults(parsed); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
