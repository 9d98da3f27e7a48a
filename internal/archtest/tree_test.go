package archtest

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// tree is the source of the module: its name and its packages by room, each with
// its files. Build constraints are not looked at, so that the rules hold for
// every system at once.
type tree struct {
	module string
	rooms  map[string][]file
}

// file is one parsed Go file. name is its path in the module.
type file struct {
	name string
	test bool
	ast  *ast.File
	fset *token.FileSet
}

// at puts the place of a node into words.
func (f file) at(n ast.Node) string {
	return fmt.Sprintf("%s:%d", f.name, f.fset.Position(n.Pos()).Line)
}

// imports returns the paths that the file imports by the name under which the
// file knows each: its own choice, or the last element of the path.
func (f file) imports() map[string]*ast.ImportSpec {
	specs := map[string]*ast.ImportSpec{}
	for _, spec := range f.ast.Imports {
		name := path.Base(importPath(spec))
		if spec.Name != nil {
			name = spec.Name.Name
		}
		if name == "_" || name == "." {
			name += importPath(spec)
		}
		specs[name] = spec
	}
	return specs
}

func importPath(spec *ast.ImportSpec) string {
	p, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return spec.Path.Value // the parser has made sure that it is a string
	}
	return p
}

// readTree parses every Go file of the module in fsys. Modules inside it, test
// data and hidden folders are passed over, as the go command does.
func readTree(fsys fs.FS) (tree, error) {
	mod, err := fs.ReadFile(fsys, "go.mod")
	if err != nil {
		return tree{}, fmt.Errorf("read the module's name: %w", err)
	}
	t := tree{module: moduleName(string(mod)), rooms: map[string][]file{}}
	if t.module == "" {
		return tree{}, errors.New("read the module's name: go.mod has no module line")
	}
	fset := token.NewFileSet()
	err = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if passedOver(fsys, name) {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(name) != ".go" {
			return nil
		}
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		parsed, err := parser.ParseFile(fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		room := roomOf(path.Dir(name))
		t.rooms[room] = append(t.rooms[room], file{
			name: name, test: strings.HasSuffix(name, "_test.go"), ast: parsed, fset: fset,
		})
		return nil
	})
	return t, err
}

func passedOver(fsys fs.FS, dir string) bool {
	if dir == "." {
		return false
	}
	base := path.Base(dir)
	if base == "testdata" || base[0] == '.' || base[0] == '_' {
		return true
	}
	_, err := fs.Stat(fsys, path.Join(dir, "go.mod"))
	return err == nil
}

func moduleName(mod string) string {
	for line := range strings.Lines(mod) {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] == "module" {
			return strings.Trim(fields[1], `"`)
		}
	}
	return ""
}

// roomOf returns the room of a folder of the module.
func roomOf(dir string) string { return strings.TrimPrefix(dir, "internal/") }

// ours returns the room of an import path, and false when it is not ours.
func (t tree) ours(importPath string) (string, bool) {
	dir, ok := strings.CutPrefix(importPath, t.module+"/")
	return roomOf(dir), ok
}
