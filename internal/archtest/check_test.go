package archtest

import (
	"fmt"
	"go/ast"
	"maps"
	"path"
	"slices"
	"strings"
)

// faults holds the tree to every rule and returns what breaks one, sorted.
func faults(t tree) []string {
	allowed := readArrows(arrows)
	var out []string
	for room, files := range t.rooms {
		place, ok := matchRoom(slices.Collect(maps.Keys(allowed)), room)
		if !ok {
			out = append(out, fmt.Sprintf("%s: the package has no place in the arrows of archtest", files[0].name))
		}
		out = append(out, packageComment(room, files)...)
		for _, f := range files {
			if f.test || forTests(room) {
				continue
			}
			out = append(out, imports(t, room, f, allowed[place])...)
			out = append(out, uses(room, f)...)
		}
	}
	slices.Sort(out)
	return out
}

// readArrows returns, for every room on the right of an arrow, the rooms that it
// may import. A line says of the rooms on its left only what earlier lines said
// of them, so lines go from the ground up.
func readArrows(text string) map[string]map[string]bool {
	allowed := map[string]map[string]bool{}
	for line := range strings.Lines(text) {
		left, right, ok := strings.Cut(line, "<")
		if !ok {
			continue
		}
		reach := map[string]bool{}
		for _, room := range names(left) {
			switch room {
			case "nothing":
			case "everything":
				for known := range allowed {
					reach[known] = true
				}
			default:
				reach[room] = true
				maps.Copy(reach, allowed[room])
			}
		}
		for _, room := range names(right) {
			if allowed[room] == nil {
				allowed[room] = map[string]bool{}
			}
			maps.Copy(allowed[room], reach)
		}
	}
	return allowed
}

func names(list string) []string {
	var out []string
	for name := range strings.SplitSeq(list, ",") {
		out = append(out, strings.TrimSpace(name))
	}
	return out
}

// matchRoom finds the pattern that stands for the room: its own name, or the
// name of the folder it is in followed by "/*".
func matchRoom(patterns []string, room string) (string, bool) {
	for _, pattern := range []string{room, path.Dir(room) + "/*"} {
		if slices.Contains(patterns, pattern) {
			return pattern, true
		}
	}
	return "", false
}

// forTests reports whether a room holds what the tests of others share. It is as
// free as a test, and nothing but tests may import it.
func forTests(room string) bool { return strings.HasSuffix(room, "test") }

// imports judges what a file imports.
func imports(t tree, room string, f file, allowed map[string]bool) []string {
	var out []string
	for _, spec := range f.ast.Imports {
		p := importPath(spec)
		if target, ok := t.ours(p); ok {
			_, reachable := matchRoom(slices.Collect(maps.Keys(allowed)), target)
			few, reserved := onlyFrom[target]
			if !reachable || forTests(target) || reserved && !slices.Contains(few, room) {
				out = append(out, fmt.Sprintf("%s: %s must not import %s", f.at(spec), room, target))
			}
			continue
		}
		rooms, listed := whoMay(p)
		if listed {
			if _, ok := matchRoom(rooms, room); !ok {
				out = append(out, fmt.Sprintf("%s: %s must not import %s", f.at(spec), room, p))
			}
			continue
		}
		if first, _, _ := strings.Cut(p, "/"); strings.Contains(first, ".") {
			out = append(out, fmt.Sprintf("%s: %s is not among the modules that archtest knows", f.at(spec), p))
		}
	}
	return out
}

// whoMay returns the rooms that may import a package that is not ours, and false
// when no table names it.
func whoMay(p string) ([]string, bool) {
	if rooms, ok := standard[p]; ok {
		return rooms, true
	}
	for prefix := p; prefix != "."; prefix = path.Dir(prefix) {
		if rooms, ok := outside[prefix]; ok {
			return rooms, true
		}
	}
	return nil, false
}

// uses judges the functions that a file declares and calls.
func uses(room string, f file) []string {
	var out []string
	known := f.imports()
	_, countsExactly := matchRoom(exact, room)
	ast.Inspect(f.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Name.Name == "init" && n.Recv == nil {
				out = append(out, fmt.Sprintf("%s: %s must not have an init function", f.at(n), room))
			}
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			if !ok || known[x.Name] == nil {
				return true
			}
			call := importPath(known[x.Name]) + "." + n.Sel.Name
			if rooms, listed := calls[call]; listed {
				if _, ok := matchRoom(rooms, room); !ok {
					out = append(out, fmt.Sprintf("%s: %s must not use %s", f.at(n), room, call))
				}
			}
		case *ast.Ident:
			if countsExactly && (n.Name == "float64" || n.Name == "float32") {
				out = append(out, fmt.Sprintf("%s: %s must not use %s", f.at(n), room, n.Name))
			}
		}
		return true
	})
	return out
}

// packageComment asks for a comment that begins as the go command expects, on
// one of the files that are not tests.
func packageComment(room string, files []file) []string {
	for _, f := range files {
		begin := "Package " + f.ast.Name.Name + " "
		if f.ast.Name.Name == "main" {
			begin = "Command " + path.Base(room) + " "
		}
		if !f.test && f.ast.Doc != nil && strings.HasPrefix(f.ast.Doc.Text(), begin) {
			return nil
		}
	}
	return []string{fmt.Sprintf("%s: %s has no package comment", files[0].name, room)}
}
