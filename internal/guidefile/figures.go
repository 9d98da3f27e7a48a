package guidefile

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// Figures reports every text of the YAML files in a folder of which the two
// languages do not name the same figures, as 14 days, £25 or 7(1). One that stands
// in one language twice, such as the year of an Act that is named twice, is one;
// a number in words is none. The examples, and the papers below a toolkit, are left
// out. What cannot be read is not judged: Load reports it. fsys is nil where a
// toolkit has no papers.
func Figures(fsys fs.FS) problem.Problems {
	if fsys == nil {
		return nil
	}
	var r Reader
	var ps problem.Problems
	_ = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (name == "examples" || name == "templates"):
			return fs.SkipDir
		case path.Ext(name) != ".yaml":
			return nil
		}
		if n, err := r.File(fsys, name); err == nil && n != nil {
			ps = append(ps, otherFigures(n)...)
		}
		return nil
	})
	return ps
}

// otherFigures looks at a node, where it is a text, and at all below it.
func otherFigures(n *source.Node) problem.Problems {
	var ps problem.Problems
	if en, cy := n.Get("en"), n.Get("cy"); en != nil && cy != nil {
		inEN, inCY := figuresOf(en.Text), figuresOf(cy.Text)
		if !slices.Equal(inEN, inCY) {
			ps = append(ps, problem.Problem{
				At: n.At, Code: problem.Invalid, Hint: wordFiguresHint,
				Text: wordFigures.Fill("en", listOf(inEN), "cy", listOf(inCY)),
			})
		}
	}
	for _, f := range n.Fields {
		ps = append(ps, otherFigures(f.Value)...)
	}
	for _, it := range n.Items {
		ps = append(ps, otherFigures(it)...)
	}
	return ps
}

// listOf is a list of figures as it is shown; an empty one is a dash.
func listOf(figures []string) lang.Text {
	if len(figures) == 0 {
		return lang.Same("–")
	}
	return lang.Same(strings.Join(figures, ", "))
}

// figuresOf returns the figures of a text without its functions, each once, in the
// order of the alphabet. What parts digits belongs to a figure: 2,500 is one.
func figuresOf(text string) []string {
	var out []string
	digit := func(i int) bool { return i < len(text) && '0' <= text[i] && text[i] <= '9' }
	for i := 0; i < len(text); i++ {
		if text[i] == '{' {
			if end := strings.IndexByte(text[i:], '}'); end > 0 {
				i += end
			}
			continue
		}
		if !digit(i) {
			continue
		}
		from := i
		for digit(i+1) || i+2 < len(text) && strings.IndexByte(".,:/", text[i+1]) >= 0 && digit(i+2) {
			i++
		}
		figure := text[from : i+1]
		if strings.HasSuffix(text[:from], "£") {
			figure = "£" + figure
		}
		if strings.HasPrefix(text[i+1:], "%") {
			figure += "%"
		}
		out = append(out, figure)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
