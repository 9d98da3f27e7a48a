package guidefile

import (
	"io/fs"
	"slices"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// law reads the files of law/. Each holds one kind of fact, named by its key, and
// there may be several files of a kind.
func (l *loader) law() {
	names, _ := fs.Glob(l.fsys, "law/*.yaml")
	slices.Sort(names)
	for _, name := range names {
		n := l.file(name, false)
		if n == nil {
			continue
		}
		kind, ok := lawKind(n)
		if !ok {
			l.r.Report(n.At, problem.Missing, wordLawKind, wordExpected.Fill("keys", strings.Join(lawKinds(), ", ")))
			continue
		}
		l.r.Map(n, kind, "cy-checked")
		l.r.Checked(n)
		for _, it := range l.r.List(n.Get(kind)) {
			l.fact(kind, it)
		}
	}
}

// lawKinds lists what the files of law/ can hold.
func lawKinds() []string { return []string{"figures", "matters", "words", "sections", "regulators"} }

// lawKind returns the first key of a file that names a kind.
func lawKind(n *source.Node) (string, bool) {
	for _, f := range n.Fields {
		if slices.Contains(lawKinds(), f.Key) {
			return f.Key, true
		}
	}
	return "", false
}

// fact reads one entry of a kind.
func (l *loader) fact(kind string, n *source.Node) {
	own := map[string][]string{
		"figures":    {"value", "unit"},
		"matters":    {"form", "points"},
		"words":      {"list", "en", "cy"},
		"regulators": {"nation", "name"},
	}
	if !l.r.Map(n, append([]string{"id", "about", "section", "source", "as-at", "confidence"}, own[kind]...)...) {
		return
	}
	k, id, about, origin := l.kit, guide.ID(l.r.String(n, "id")), l.r.Text(n, "about"), l.origin(n)
	switch kind {
	case "figures":
		l.oneOf(n, "unit", guide.Units()...)
		k.Figures = append(k.Figures, &guide.Figure{
			ID: id, Value: int64(l.r.Int(n, "value")), Unit: l.r.String(n, "unit"), About: about, Origin: origin, Pos: n.At,
		})
	case "matters":
		m := &guide.Matter{ID: id, Forms: l.r.Strings(n, "form"), About: about, Origin: origin, Pos: n.At}
		if len(m.Forms) == 0 {
			l.r.Report(n.At, problem.Missing, wordMissingKey.Fill("key", "form"), lang.Text{})
		}
		m.Points = l.points(n, m)
		k.Matters = append(k.Matters, m)
	case "words":
		w := &guide.Word{ID: id, List: l.r.String(n, "list"), EN: l.r.Strings(n, "en"), CY: l.r.Strings(n, "cy"), About: about, Origin: origin, Pos: n.At}
		if len(w.EN)+len(w.CY) == 0 || slices.Contains(slices.Concat(w.EN, w.CY), "") {
			l.r.Report(n.At, problem.Missing, wordNoForms, lang.Text{})
		}
		k.Words = append(k.Words, w)
	case "sections":
		if origin.Section == "" {
			l.r.Report(n.At, problem.Missing, wordMissingKey.Fill("key", "section"), lang.Text{})
		}
		k.Sections = append(k.Sections, &guide.Section{ID: id, About: about, Origin: origin, Pos: n.At})
	case "regulators":
		l.oneOf(n, "nation", guide.Nations()...)
		k.Regulators = append(k.Regulators, &guide.Regulator{
			ID: id, Nation: l.r.String(n, "nation"), Name: l.r.Text(n, "name"), About: about, Origin: origin, Pos: n.At,
		})
	}
}

// points reads what a matter comes to. One that is not parted is a point itself.
func (l *loader) points(n *source.Node, m *guide.Matter) []guide.Point {
	var out []guide.Point
	for _, it := range l.r.List(n.Get("points")) {
		if !l.r.Map(it, "id", "row", "about", "when") {
			continue
		}
		p := guide.Point{ID: guide.ID(l.r.String(it, "id")), About: l.r.Text(it, "about"), When: l.r.Condition(it.Get("when")), Pos: it.At}
		if it.Get("row") != nil {
			p.Row = l.r.Int(it, "row")
		}
		out = append(out, p)
	}
	if len(out) == 0 {
		out = append(out, guide.Point{ID: m.ID, About: m.About, Pos: m.Pos})
	}
	return out
}

// origin reads where a fact was read, on which day it was true and how sure the
// author is.
func (l *loader) origin(n *source.Node) guide.Origin {
	l.oneOf(n, "confidence", guide.Confidences()...)
	asAt, ok := lang.ParseDate(l.r.String(n, "as-at"))
	if !ok {
		l.r.Report(n.At, problem.Invalid, wordAsAt, lang.Text{})
	}
	return guide.Origin{
		Section: l.r.OptString(n, "section"), Source: l.r.String(n, "source"),
		AsAt: asAt, Confidence: l.r.String(n, "confidence"),
	}
}

func (l *loader) terms() {
	n := l.file("glossary.yaml", true)
	if n == nil || !l.r.Map(n, "terms", "cy-checked") {
		return
	}
	l.r.Checked(n)
	for _, it := range l.r.List(n.Get("terms")) {
		if l.r.Map(it, "id", "word", "means", "gender", "plural", "forms") {
			l.oneOf(it, "gender", "m", "f")
			l.kit.Terms = append(l.kit.Terms, &guide.Term{
				ID: guide.ID(l.r.String(it, "id")), Word: l.r.Text(it, "word"), Means: l.r.Text(it, "means"),
				Gender: l.r.OptString(it, "gender"), Plural: l.r.OptString(it, "plural"), Forms: l.r.Strings(it, "forms"), Pos: it.At,
			})
		}
	}
}
