// Package texts gathers what people will read out of the files of the module: the
// texts of the YAML files and of the program, its pages and its worked examples,
// each with its language and place. Those who hold texts to a rule ask it, so that
// all of them see the same.
//
// It reads the folder that it is given and judges nothing. The program does not
// need it: only tests and the commands that look after the module import it.
package texts

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"coop/internal/lang"
	"coop/internal/source"
)

// Text is what stands in one place in one language, as it was written.
type Text struct {
	File  string // its path below the module's folder
	Line  int    // on which it begins, from 1
	Lang  lang.Lang
	Words string
}

// Gap stands in a text of the program for what is worked out when it runs. It
// parts what stands on its two sides.
const Gap = " | "

// Shipped returns every text of the toolkit, the templates and the program in both
// languages, in the order of the files. The answers of the worked examples are not
// among them.
func Shipped(module fs.FS) ([]Text, error) {
	var out []Text
	for _, folder := range []string{"toolkit", "templates"} {
		err := each(module, folder, ".yaml", func(name string, data []byte) error {
			root, ps := source.Parse(name, data)
			if len(ps) > 0 {
				return ps
			}
			if path.Dir(name) != Examples {
				out = append(out, inNode(root, name)...)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	for _, folder := range []string{"cmd", "internal"} {
		err := each(module, folder, ".go", func(name string, data []byte) error {
			if strings.HasSuffix(name, "_test.go") {
				return nil
			}
			found, err := inGo(name, data)
			out = append(out, found...)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Examples is the folder of the worked examples.
const Examples = "toolkit/examples"

// InExamples returns what the worked examples answer in words, in the language of
// each.
func InExamples(module fs.FS) ([]Text, error) {
	var out []Text
	err := each(module, Examples, ".yaml", func(name string, data []byte) error {
		root, ps := source.Parse(name, data)
		if len(ps) > 0 {
			return ps
		}
		node := root.Get("language")
		if node == nil {
			return fmt.Errorf("%s: it does not say its language", name)
		}
		l, ok := lang.Parse(node.Text)
		if !ok {
			return fmt.Errorf("%s: %q is no language", name, node.Text)
		}
		out = append(out, answers(root, name, l)...)
		return nil
	})
	return out, err
}

// answers are the scalars that are words: those of a single word in small letters
// are ids of options.
func answers(n *source.Node, file string, l lang.Lang) []Text {
	var out []Text
	for _, it := range n.Items {
		out = append(out, answers(it, file, l)...)
	}
	for _, f := range n.Fields {
		out = append(out, answers(f.Value, file, l)...)
	}
	if n.Kind == source.Scalar && (strings.Contains(n.Text, " ") || strings.ToLower(n.Text) != n.Text) {
		out = append(out, Text{file, n.At.Line, l, n.Text})
	}
	return out
}

// Pages returns the Markdown files of the module, those of tests left out.
func Pages(module fs.FS) (map[string]string, error) {
	out := map[string]string{}
	err := each(module, ".", ".md", func(name string, data []byte) error {
		out[name] = string(data)
		return nil
	})
	return out, err
}

// each calls do for every file below a folder whose name ends in ext, in order,
// except those of testdata, of what npm installs, and of hidden folders.
func each(module fs.FS, folder, ext string, do func(name string, data []byte) error) error {
	return fs.WalkDir(module, folder, func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			if base := e.Name(); base == "testdata" || base == "node_modules" || base != "." && strings.HasPrefix(base, ".") {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(name) != ext {
			return nil
		}
		data, err := fs.ReadFile(module, name)
		if err != nil {
			return err
		}
		return do(name, data)
	})
}

// inNode returns every scalar under a key en or cy.
func inNode(n *source.Node, file string) []Text {
	var out []Text
	for _, it := range n.Items {
		out = append(out, inNode(it, file)...)
	}
	for _, f := range n.Fields {
		if l, ok := lang.Parse(f.Key); ok && f.Key == l.String() && f.Value.Kind == source.Scalar {
			line := f.At.Line
			if strings.HasSuffix(f.Value.Text, "\n") {
				line++ // a block begins below its key
			}
			out = append(out, Text{file, line, l, f.Value.Text})
			continue
		}
		out = append(out, inNode(f.Value, file)...)
	}
	return out
}
