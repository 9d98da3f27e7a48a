package draft

import (
	"slices"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// maxDepth is how deep blocks may stand in blocks.
const maxDepth = 6

func (l *loader) blocks(n *source.Node, depth int) []*block {
	if depth > maxDepth {
		l.Report(n.At, problem.Invalid, wordTooDeep, lang.Text{})
		return nil
	}
	var out []*block
	for _, it := range l.List(n) {
		if b := l.block(it, depth); b != nil {
			out = append(out, b)
		}
	}
	return out
}

func blockKinds() []string {
	return []string{
		string(kindHeading), string(kindText), string(kindBullets), string(kindNumbered), string(kindTicks), string(kindClause),
		string(kindTable), string(kindFill), string(kindSign), string(kindBox), string(kindPageBreak), string(kindInsert),
	}
}

// block reads one block: exactly one key says what it is.
func (l *loader) block(n *source.Node, depth int) *block {
	if n.Kind != source.Map {
		l.Report(n.At, problem.Invalid, wordNeedsBlock, lang.Text{})
		return nil
	}
	b := l.common(n)
	defer l.inside(b, n)()
	for _, f := range n.Fields {
		if slices.Contains(blockKinds(), f.Key) && b.kind != kindClause {
			b.kind = kind(f.Key)
		}
		if f.Key == string(kindClause) {
			b.kind = kindClause
		}
	}
	value := n.Get(string(b.kind))
	keys := []string{"when", "each", "where", "as-registered", string(b.kind)}
	b.asRegistered = l.Flag(n, "as-registered")
	switch b.kind {
	case kindHeading:
		keys = append(keys, "level", "id")
		b.text, b.level = l.both(value), 1
		if n.Get("level") != nil {
			b.level = l.Int(n, "level")
		}
	case kindText:
		b.text = l.both(value)
	case kindFill:
		keys = append(keys, "lines")
		b.text, b.lines = l.both(value), 1
		if n.Get("lines") != nil {
			b.lines = max(1, l.Int(n, "lines"))
		}
	case kindBullets, kindNumbered, kindTicks, kindSign:
		for _, it := range l.List(value) {
			b.below = append(b.below, l.item(it, b.kind, levels(b.kind)))
		}
	case kindClause:
		keys = append(keys, "heading", "says")
		b.id = l.String(n, "clause")
		l.clause(b, n)
	case kindTable:
		l.table(b, value)
	case kindBox:
		b.below = l.blocks(value, depth+1)
	case kindInsert:
		b.insert = l.String(n, "insert")
		if !slices.Contains(Inserts(), b.insert) {
			l.Report(value.At, problem.Unknown, wordNoInsert.Fill("id", b.insert), wordOneOf.Fill("list", strings.Join(Inserts(), ", ")))
		}
	case kindPageBreak:
	default:
		l.Report(n.At, problem.Invalid, wordNeedsBlock, wordOneOf.Fill("list", strings.Join(blockKinds(), ", ")))
		return nil
	}
	l.Map(n, keys...)
	return b
}

// clause reads the heading of a clause and what it says.
func (l *loader) clause(b *block, n *source.Node) {
	if h := n.Get("heading"); h != nil {
		b.text = l.both(h)
	} else {
		l.Report(n.At, problem.Missing, wordNoHeading.Fill("id", b.id), lang.Text{})
	}
	for _, it := range l.List(n.Get("says")) {
		b.below = append(b.below, l.item(it, b.kind, levels(b.kind)))
	}
	if len(b.below) == 0 {
		l.Report(n.At, problem.Missing, wordNoSays.Fill("id", b.id), lang.Text{})
	}
	if b.unsure() {
		// A clause with nothing to say is left out, so a reference may miss it.
		it := l.ids[b.id]
		it.may = append(slices.Clone(it.may), &block{})
		l.ids[b.id] = it
	}
}

// unsure reports whether a clause may have nothing to say: no paragraph is always
// there, and no two are such that one of them is.
func (b *block) unsure() bool {
	return !slices.ContainsFunc(b.below, func(p *block) bool {
		return p.each == "" && (p.when.Op == guide.Always || slices.ContainsFunc(b.below, func(o *block) bool {
			return o.each == "" && o.when.Op == guide.Not && o.when.Parts[0].Same(p.when)
		}))
	})
}

// common reads what every block and item may have.
func (l *loader) common(n *source.Node) *block {
	b := &block{pos: n.At, when: l.condition(n.Get("when")), each: l.OptString(n, "each"), id: l.OptString(n, "id")}
	q := &guide.Question{Kind: guide.KindPeople}
	if b.each != "" && b.each != "people" {
		q = l.kit.Question(guide.ID(b.each))
		if q == nil || !several(q) {
			l.Report(n.Get("each").At, problem.Invalid, wordNoEach.Fill("id", b.each), lang.Text{})
		}
	}
	if w := n.Get("where"); w != nil {
		c := l.Condition(w)
		b.where = &c
		switch {
		case b.each == "" || q != nil && q.Kind == guide.KindChoices:
			l.Report(w.At, problem.Invalid, wordWhereEach, lang.Text{})
		case q != nil:
			l.Problems = append(l.Problems, l.kit.VerifyWhere(c, q)...)
		}
	}
	return b
}

// several reports whether an answer has parts that can be counted and gone through.
func several(q *guide.Question) bool {
	return q.Kind == guide.KindChoices || q.Kind == guide.KindPeople || q.Kind == guide.KindList
}

// name notes an id that references can name. A block that is repeated has none:
// it would stand twice.
func (l *loader) name(id string, at problem.Pos) {
	if first, twice := l.ids[id]; twice {
		l.Report(at, problem.Duplicate, wordIDTwice.Fill("id", id), wordFirstAt.Fill("place", first.at.String()))
	}
	if l.each != "" {
		l.Report(at, problem.Invalid, wordEachID.Fill("id", id), lang.Text{})
	}
	l.ids[id] = named{at: at, may: slices.Clone(l.may)}
}

// levels is how deep the items of a block may stand in one another.
func levels(k kind) int {
	switch k {
	case kindClause:
		return 2 // 4.1 and (a)
	case kindBullets, kindNumbered, kindTicks:
		return 3
	default:
		return 1
	}
}

// item reads an item of a list or a paragraph of a clause, with what stands below
// it, as many levels as are left. Only paragraphs of a clause have ids.
func (l *loader) item(n *source.Node, of kind, left int) *block {
	if n.Kind != source.Map {
		l.Report(n.At, problem.Invalid, wordNeedsItem, lang.Text{})
		return &block{kind: kindItem, pos: n.At}
	}
	b := l.common(n)
	defer l.inside(b, n)()
	b.kind = kindItem
	b.text = l.sentences(n)
	keys := []string{"when", "each", "where", "en", "cy", "says"}
	if of == kindClause {
		keys = append(keys, "id")
	}
	l.Map(n, keys...)
	if says := n.Get("says"); says != nil && left <= 1 {
		l.Report(says.At, problem.Invalid, wordTooDeep, lang.Text{})
		return b
	}
	for _, it := range l.List(n.Get("says")) {
		b.below = append(b.below, l.item(it, of, left-1))
	}
	return b
}

// inside remembers what a block is repeated for, and whether it may be left out,
// while what stands in it is read.
func (l *loader) inside(b *block, n *source.Node) (leave func()) {
	each, may, self := l.each, l.may, l.self
	if b.each != "" {
		l.each = b.each
	}
	if b.when.Op != guide.Always || b.each != "" {
		l.may = append(slices.Clone(may), b)
	}
	if key := n.Get("clause"); key != nil && b.id == "" {
		b.id = l.OptString(n, "clause")
		l.self[0] = b.id
	}
	l.self[1] = b.id
	if b.id != "" {
		l.name(b.id, n.At)
	}
	return func() { l.each, l.may, l.self = each, may, self }
}

func (l *loader) row(n *source.Node) *block {
	row := l.common(n)
	defer l.inside(row, n)()
	row.kind = kindItem
	l.Map(n, "when", "each", "where", "cells")
	for _, c := range l.List(n.Get("cells")) {
		row.cells = append(row.cells, l.both(c))
	}
	return row
}

func (l *loader) table(b *block, n *source.Node) {
	if !l.Map(n, "caption", "head", "rows", "widths") {
		return
	}
	if c := n.Get("caption"); c != nil {
		b.text = l.both(c)
	}
	for _, h := range l.List(n.Get("head")) {
		b.head = append(b.head, l.both(h))
	}
	if len(b.head) == 0 {
		l.Report(n.At, problem.Missing, wordNoHead, lang.Text{})
	}
	for _, w := range l.Strings(n, "widths") {
		i, err := strconv.Atoi(w)
		if err != nil || i < 1 {
			l.Report(n.Get("widths").At, problem.Invalid, wordWidths, lang.Text{})
		}
		b.widths = append(b.widths, i)
	}
	if len(b.widths) > 0 && len(b.widths) != len(b.head) {
		l.Report(n.Get("widths").At, problem.Invalid, wordWidths, lang.Text{})
	}
	for _, r := range l.List(n.Get("rows")) {
		row := l.row(r)
		if len(row.cells) != len(b.head) {
			l.Report(r.At, problem.Invalid, wordCells.Fill("n", strconv.Itoa(len(b.head))), lang.Text{})
		}
		b.below = append(b.below, row)
	}
}
