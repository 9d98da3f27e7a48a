package texts

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"

	"coop/internal/lang"
)

// inGo returns every text written out in a source file: what follows EN and CY,
// and the two values of a lang.Text without keys.
func inGo(name string, data []byte) ([]Text, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, data, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var out []Text
	add := func(l lang.Lang, value ast.Expr) {
		if words := written(value); words != Gap {
			out = append(out, Text{name, files.Position(value.Pos()).Line, l, words})
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.KeyValueExpr:
			key, ok := n.Key.(*ast.Ident)
			switch {
			case ok && key.Name == "EN":
				add(lang.EN, n.Value)
			case ok && key.Name == "CY":
				add(lang.CY, n.Value)
			}
		case *ast.CompositeLit:
			typ, ok := n.Type.(*ast.SelectorExpr)
			if !ok || typ.Sel.Name != "Text" || len(n.Elts) != len(lang.Both()) {
				return true
			}
			if _, keyed := n.Elts[0].(*ast.KeyValueExpr); !keyed {
				add(lang.EN, n.Elts[0])
				add(lang.CY, n.Elts[1])
			}
		}
		return true
	})
	return out, nil
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
	return Gap
}
