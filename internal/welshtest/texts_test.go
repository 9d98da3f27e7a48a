package welshtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"coop/internal/source"
	"coop/templates"
	"coop/toolkit"
)

// text is one Welsh text that we ship.
type text struct {
	file string // its path from the root of the module
	line int
	cy   string
}

// gap stands for what is filled in later. No rule looks across it.
const gap = " | "

var (
	termForm  = regexp.MustCompile(`\{term [^\s{}]+ ([^{}]+)\}`)
	mark      = regexp.MustCompile(`\{[^{}]*\}`)
	paragraph = regexp.MustCompile(`\n\s*\n`)
)

// plain takes out of a text what is no running Welsh. The form of a term is
// printed as it stands, so the rules see it.
func plain(s string) string {
	s = termForm.ReplaceAllString(s, "$1")
	s = mark.ReplaceAllString(s, gap)
	s = paragraph.ReplaceAllString(s, gap)
	return strings.ReplaceAll(s, "*", "")
}

// shipped gathers every Welsh text of the toolkit, the papers and the program.
func shipped(t *testing.T) []text {
	t.Helper()
	found := append(inYAML(t, "toolkit", toolkit.FS), inYAML(t, "templates", templates.FS)...)
	for _, folder := range []string{"internal", "cmd"} {
		found = append(found, inGo(t, folder)...)
	}
	return found
}

func inYAML(t *testing.T, folder string, fsys fs.FS) []text {
	t.Helper()
	var found []text
	err := fs.WalkDir(fsys, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(fsys, path)
		if err != nil {
			return err
		}
		file := folder + "/" + path
		root, ps := source.Parse(file, data)
		for _, p := range ps {
			t.Error(p)
		}
		found = append(found, welshOf(root, file)...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// welshOf returns every scalar under a key cy.
func welshOf(n *source.Node, file string) []text {
	if n == nil {
		return nil
	}
	var found []text
	for _, item := range n.Items {
		found = append(found, welshOf(item, file)...)
	}
	for _, field := range n.Fields {
		if field.Key == "cy" && field.Value.Kind == source.Scalar {
			found = append(found, text{file, field.At.Line, plain(field.Value.Text)})
			continue
		}
		found = append(found, welshOf(field.Value, file)...)
	}
	return found
}

func inGo(t *testing.T, folder string) []text {
	t.Helper()
	var found []text
	const root = "../.."
	err := filepath.WalkDir(filepath.Join(root, folder), func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && entry.Name() == "testdata" {
			return fs.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		file, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		texts, err := welshIn(filepath.ToSlash(file), data)
		found = append(found, texts...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// welshIn returns the Welsh of every text written out in one source file: what
// follows CY, and the second of two values of a lang.Text.
func welshIn(name string, data []byte) ([]text, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, data, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var found []text
	add := func(value ast.Expr) {
		if cy := written(value); cy != gap {
			found = append(found, text{name, files.Position(value.Pos()).Line, plain(cy)})
		}
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.KeyValueExpr:
			if key, ok := node.Key.(*ast.Ident); ok && key.Name == "CY" {
				add(node.Value)
			}
		case *ast.CompositeLit:
			typ, ok := node.Type.(*ast.SelectorExpr)
			if _, keyed := first(node.Elts).(*ast.KeyValueExpr); ok && typ.Sel.Name == "Text" && len(node.Elts) == 2 && !keyed {
				add(node.Elts[1])
			}
		}
		return true
	})
	return found, nil
}

func first(list []ast.Expr) ast.Expr {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// written returns the words of an expression, with a gap for what is worked out
// when the program runs.
func written(expr ast.Expr) string {
	switch expr := expr.(type) {
	case *ast.BasicLit:
		if s, err := strconv.Unquote(expr.Value); err == nil {
			return s
		}
	case *ast.ParenExpr:
		return written(expr.X)
	case *ast.BinaryExpr:
		return written(expr.X) + written(expr.Y)
	}
	return gap
}
