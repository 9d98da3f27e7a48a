package lang_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Every text of the program that is written out in its source is in both
// languages, and both have the same {placeholders}.
func TestTextsAreInBothLanguages(t *testing.T) {
	root, module := findModule(t)
	texts := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return skipFolder(root, path, entry.Name())
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		n, faults := checkTexts(name, source, module)
		texts += n
		for _, fault := range faults {
			t.Error(fault)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if texts == 0 {
		t.Error("no text was found: this test looks in the wrong place")
	}
}

// findModule walks up to go.mod and returns its folder and the module's name.
func findModule(t *testing.T) (root, module string) {
	t.Helper()
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		data, err := os.ReadFile(filepath.Join(root, "go.mod"))
		if err == nil {
			found := regexp.MustCompile(`(?m)^module\s+"?([^\s"]+)`).FindSubmatch(data)
			if found == nil {
				t.Fatal("go.mod names no module")
			}
			return root, string(found[1])
		}
		if !errors.Is(err, fs.ErrNotExist) || filepath.Dir(root) == root {
			t.Fatalf("find go.mod: %v", err)
		}
		root = filepath.Dir(root)
	}
}

// skipFolder leaves out what the go command leaves out: hidden folders, testdata,
// vendored code and modules inside this one.
func skipFolder(root, path, name string) error {
	if path == root {
		return nil
	}
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "testdata" || name == "vendor" {
		return fs.SkipDir
	}
	if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil {
		return fs.SkipDir
	}
	return nil
}

// checkTexts counts the texts written out in one file and says what is wrong
// with them. The name of the file is its path from the root of the module.
func checkTexts(name string, source []byte, module string) (texts int, faults []string) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, source, parser.SkipObjectResolution)
	if err != nil {
		return 0, []string{err.Error()}
	}
	isText := textType(file, name, module)
	elided := map[*ast.CompositeLit]ast.Expr{}
	ast.Inspect(file, func(node ast.Node) bool {
		literal, ok := node.(*ast.CompositeLit)
		if !ok {
			return true
		}
		typ := literal.Type
		if typ == nil {
			typ = elided[literal]
		}
		noteElided(literal, typ, elided)
		// An element of a named list has a type that only the compiler knows; the
		// names of its fields then tell that it is a text.
		if !isText(typ) && !(typ == nil && hasLanguageKey(literal)) {
			return true
		}
		if len(literal.Elts) == 0 {
			return true // the zero value, no text at all
		}
		texts++
		if fault := textFault(literal); fault != "" {
			faults = append(faults, fmt.Sprintf("%s: %s", files.Position(literal.Pos()), fault))
		}
		return true
	})
	return texts, faults
}

// textType returns a test for the type Text as this file names it.
func textType(file *ast.File, name, module string) func(ast.Expr) bool {
	const home = "internal/lang"
	local := ""
	for _, spec := range file.Imports {
		if path, err := strconv.Unquote(spec.Path.Value); err != nil || path != module+"/"+home {
			continue
		}
		local = "lang"
		if spec.Name != nil {
			local = spec.Name.Name
		}
	}
	atHome := filepath.ToSlash(filepath.Dir(name)) == home
	return func(typ ast.Expr) bool {
		if star, ok := typ.(*ast.StarExpr); ok {
			typ = star.X
		}
		switch typ := typ.(type) {
		case *ast.Ident:
			return atHome && typ.Name == "Text"
		case *ast.SelectorExpr:
			pkg, ok := typ.X.(*ast.Ident)
			return ok && local != "" && pkg.Name == local && typ.Sel.Name == "Text"
		}
		return false
	}
}

// noteElided records the type of the elements that leave theirs out, as those of
// []lang.Text{{EN: …}} do.
func noteElided(literal *ast.CompositeLit, typ ast.Expr, elided map[*ast.CompositeLit]ast.Expr) {
	var key, value ast.Expr
	switch typ := typ.(type) {
	case *ast.ArrayType:
		value = typ.Elt
	case *ast.MapType:
		key, value = typ.Key, typ.Value
	default:
		return
	}
	note := func(element, typ ast.Expr) {
		if inner, ok := element.(*ast.CompositeLit); ok && inner.Type == nil {
			elided[inner] = typ
		}
	}
	for _, element := range literal.Elts {
		if pair, ok := element.(*ast.KeyValueExpr); ok {
			note(pair.Key, key)
			element = pair.Value
		}
		note(element, value)
	}
}

func hasLanguageKey(literal *ast.CompositeLit) bool {
	en, cy := languageFields(literal)
	return en != nil || cy != nil
}

// languageFields returns the values given for the two languages by name.
func languageFields(literal *ast.CompositeLit) (en, cy ast.Expr) {
	for _, element := range literal.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		switch key, _ := pair.Key.(*ast.Ident); {
		case key == nil:
		case key.Name == "EN":
			en = pair.Value
		case key.Name == "CY":
			cy = pair.Value
		}
	}
	return en, cy
}

// textFault says what is wrong with one text, or nothing. A value that is worked
// out when the program runs is not judged, but it must be there.
func textFault(literal *ast.CompositeLit) string {
	en, cy := languageFields(literal)
	if _, named := literal.Elts[0].(*ast.KeyValueExpr); !named && len(literal.Elts) == 2 {
		en, cy = literal.Elts[0], literal.Elts[1]
	}
	if en == nil {
		return "the English is missing"
	}
	if cy == nil {
		return "the Welsh is missing"
	}
	english, enWritten := written(en)
	welsh, cyWritten := written(cy)
	if enWritten && strings.TrimSpace(english) == "" {
		return "the English is empty"
	}
	if cyWritten && strings.TrimSpace(welsh) == "" {
		return "the Welsh is empty"
	}
	if marksEN, marksCY := placeholders(english), placeholders(welsh); enWritten && cyWritten && !slices.Equal(marksEN, marksCY) {
		return fmt.Sprintf("the English has the placeholders %v, the Welsh %v", marksEN, marksCY)
	}
	return ""
}

// written returns the string that an expression spells out in the source.
func written(expr ast.Expr) (string, bool) {
	switch expr := expr.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(expr.Value)
		return s, err == nil
	case *ast.ParenExpr:
		return written(expr.X)
	case *ast.BinaryExpr:
		left, okLeft := written(expr.X)
		right, okRight := written(expr.Y)
		return left + right, okLeft && okRight && expr.Op == token.ADD
	}
	return "", false
}

// placeholders returns each {name} in a text once, in order of the alphabet.
func placeholders(s string) []string {
	return slices.Compact(slices.Sorted(slices.Values(regexp.MustCompile(`\{[^{}\s]+\}`).FindAllString(s, -1))))
}

// The check itself finds what it should, in every way a text can be written.
func TestCheckTexts(t *testing.T) {
	const head = "package p\nimport \"m/internal/lang\"\nvar _ = "
	for _, c := range []struct {
		source string
		texts  int
		fault  string
	}{
		{head + "lang.Text{EN: `a {x}`, CY: `b {x}`}", 1, ""},
		{head + "lang.Text{EN: `{x} {y} {x}`, CY: `{y}` + (` {x}`)}", 1, ""},
		{head + "lang.Text{}", 0, ""},
		{head + "lang.Text{EN: f(), CY: g()}", 1, ""},
		{head + "lang.Text{`a`, `b`}", 1, ""},
		{head + "lang.Text{EN: `a`}", 1, "the Welsh is missing"},
		{head + "lang.Text{CY: `b`}", 1, "the English is missing"},
		{head + "lang.Text{EN: f()}", 1, "the Welsh is missing"},
		{head + "lang.Text{EN: ` `, CY: `b`}", 1, "the English is empty"},
		{head + "&lang.Text{EN: `a`, CY: ``}", 1, "the Welsh is empty"},
		{head + "lang.Text{`a`, ``}", 1, "the Welsh is empty"},
		{head + "lang.Text{EN: `a {x}`, CY: `b {y}`}", 1, "placeholders [{x}], the Welsh [{y}]"},
		{head + "lang.Text{EN: `a {x}`, CY: `b`}", 1, "placeholders"},
		{head + "f(g{T: lang.Text{EN: `a`}})", 1, "the Welsh is missing"},
		{head + "[]lang.Text{{EN: `a`, CY: `b`}, {EN: `a`}}", 2, "the Welsh is missing"},
		{head + "[...]*lang.Text{2: {`a`, ``}}", 1, "the Welsh is empty"},
		{head + "map[string][]lang.Text{`k`: {{`a`, ``}}}", 1, "the Welsh is empty"},
		{head + "map[lang.Text]int{{`a`, ``}: 1}", 1, "the Welsh is empty"},
		{head + "texts{{EN: `a`}}", 1, "the Welsh is missing"},
		{head + "other.Text{EN: `a`}", 0, ""},
		{head + "Text{EN: `a`}", 0, ""},
		{"package p\nimport words \"m/internal/lang\"\nvar _ = words.Text{EN: `a`}", 1, "the Welsh is missing"},
		{"package p\nimport \"n/internal/lang\"\nvar _ = lang.Text{EN: `a`}", 0, ""},
		{"package p\nfunc", 0, "expected"},
	} {
		texts, faults := checkTexts("p/p.go", []byte(c.source), "m")
		fault := strings.Join(faults, "; ")
		if texts != c.texts || (fault == "") != (c.fault == "") || !strings.Contains(fault, c.fault) {
			t.Errorf("%s: got %d texts, %q; want %d, %q", c.source, texts, fault, c.texts, c.fault)
		}
	}
	if texts, faults := checkTexts("internal/lang/p.go", []byte("package lang\nvar _ = Text{EN: `a`}"), "m"); texts != 1 || len(faults) != 1 {
		t.Errorf("in package lang itself: got %d texts, %q", texts, faults)
	}
}
