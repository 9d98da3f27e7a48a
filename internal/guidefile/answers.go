package guidefile

import (
	"slices"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// File is an answers file: a group's coop.yaml, or what --answers reads.
type File struct {
	Lang    lang.Lang
	Answers guide.Answers
	Unknown []source.Field // ids the toolkit does not know: kept in coop.yaml
}

// DecodeFolder reads coop.yaml. People come from the list of the folder; ids the
// toolkit does not know are kept and warned of.
func DecodeFolder(name string, data []byte, kit *guide.Toolkit, people guide.List) (File, problem.Problems) {
	d := &decoder{kit: kit, folder: true}
	d.file.Answers = d.file.Answers.WithPeople(people)
	return d.decode(name, data)
}

// DecodeAnswers reads an answers file for scripts. It may hold people; ids the
// toolkit does not know are errors.
func DecodeAnswers(name string, data []byte, kit *guide.Toolkit, people guide.List) (File, problem.Problems) {
	d := &decoder{kit: kit}
	d.file.Answers = d.file.Answers.WithPeople(people)
	return d.decode(name, data)
}

type decoder struct {
	Reader
	kit    *guide.Toolkit
	folder bool
	file   File
	src    []byte
}

func (d *decoder) decode(name string, data []byte) (File, problem.Problems) {
	root, ps := source.Parse(name, data)
	d.Problems = append(d.Problems, ps...)
	d.src = data
	if root.Kind != source.Map {
		d.Report(root.At, problem.Invalid, wordNeedsMap, lang.Text{})
	}
	// The list of people comes first, whatever its place: answers name its ids.
	if p := root.Get("people"); p != nil && !d.folder {
		d.people(p)
	}
	for _, f := range root.Fields {
		d.field(f)
	}
	d.showLines()
	d.Problems.Sort()
	return d.file, d.Problems
}

// showLines gives every problem the line of the file it stands on.
func (d *decoder) showLines() {
	lines := strings.Split(string(d.src), "\n")
	for i := range d.Problems {
		p := &d.Problems[i]
		if p.Line == "" && p.At.Line >= 1 && p.At.Line <= len(lines) && len(lines[p.At.Line-1]) <= 200 {
			p.Line = strings.TrimRight(lines[p.At.Line-1], "\r")
		}
	}
}

func (d *decoder) field(f source.Field) {
	switch f.Key {
	case "toolkit":
		if name := d.scalar(f.Value); name != d.kit.Name {
			d.Report(f.Value.At, problem.Invalid, wordOtherToolkit.Fill("name", name), wordOtherToolkitHint)
		}
	case "version":
		switch n, err := strconv.Atoi(f.Value.Text); {
		case err != nil || n < 1:
			d.Report(f.Value.At, problem.Invalid, wordVersion, lang.Text{})
		case n > d.kit.Version:
			d.Report(f.Value.At, problem.Invalid, wordNewerVersion.Fill("version", f.Value.Text), wordNewerVersionHint)
		}
	case "language":
		l, ok := lang.Parse(f.Value.Text)
		if !ok {
			d.Report(f.Value.At, problem.Invalid, wordLanguage, lang.Text{})
		}
		d.file.Lang = l
	case "people":
		if d.folder {
			d.Report(f.At, problem.Invalid, wordPeopleNotHere, lang.Text{})
		}
	default:
		q := d.kit.Question(guide.ID(f.Key))
		if q == nil {
			d.unknown(f)
			return
		}
		if v := d.answer(q, f.Value); v != nil {
			d.file.Answers = d.file.Answers.With(q.ID, v)
		}
	}
}

func (d *decoder) unknown(f source.Field) {
	var all []string
	for _, q := range d.kit.Questions() {
		all = append(all, string(q.ID))
	}
	p := problem.Problem{At: f.At, Code: problem.Unknown, Text: wordUnknownID.Fill("id", f.Key), Hint: wordUnknownIDHint}
	near := guide.Nearest(f.Key, all)
	if near != "" {
		p.Hint = wordDidYouMean.Fill("near", near)
	}
	if d.folder {
		p.Severity = problem.Warning
		if p.Hint = wordKept; near != "" {
			p.Hint = lang.Join(". ", wordDidYouMean.Fill("near", near), wordKept)
		}
		d.file.Unknown = append(d.file.Unknown, f)
	}
	d.Problems = append(d.Problems, p)
}

// answer reads one answer. Nil is no answer: nothing stands after the colon, or
// what stands there is refused.
func (d *decoder) answer(q *guide.Question, n *source.Node) guide.Value {
	if n.Kind == source.Empty {
		return nil
	}
	if n.Later() {
		return guide.Later{}
	}
	var v guide.Value
	var f *guide.Fault
	switch q.Kind {
	case guide.KindChoices, guide.KindPeople:
		words, before := []string{}, len(d.Problems)
		for _, it := range d.oneOrMore(n) {
			words = append(words, d.scalar(it))
		}
		if len(d.Problems) > before {
			return nil
		}
		v, f = q.ParseMany(words, d.file.Answers.People())
		if f != nil {
			d.refuse(q, d.culprit(q, n), f)
			return nil
		}
	case guide.KindList:
		l, ok := d.items(n, q.Fields)
		if !ok {
			return nil
		}
		v, f = q.ParseList(l)
	default:
		if n.Kind != source.Scalar {
			d.Report(n.At, problem.Invalid, wordNeedsText, lang.Text{})
			return nil
		}
		v, f = q.Parse(n.Text)
	}
	if f != nil {
		d.refuse(q, n.At, f)
		return nil
	}
	return v
}

func (d *decoder) refuse(q *guide.Question, at problem.Pos, f *guide.Fault) {
	d.Problems = append(d.Problems, problem.Problem{At: at, Code: problem.Invalid, Text: f.Text, Hint: f.Hint, Answers: []string{string(q.ID)}})
}

// oneOrMore takes a single word for a list of one.
func (d *decoder) oneOrMore(n *source.Node) []*source.Node {
	if n.Kind == source.Scalar {
		return []*source.Node{n}
	}
	return d.List(n)
}

// culprit finds the place of the entry that is refused, so that the error points
// at it and not at the whole list.
func (d *decoder) culprit(q *guide.Question, n *source.Node) problem.Pos {
	seen := map[string]bool{}
	for _, it := range n.Items {
		if seen[it.Text] {
			return it.At
		}
		seen[it.Text] = true
		var ok bool
		if q.Kind == guide.KindPeople {
			_, ok = d.file.Answers.People().Item(it.Text)
		} else {
			ok = q.Option(it.Text) != nil
		}
		if !ok {
			return it.At
		}
	}
	return n.At
}

// people reads the people of an answers file into the list.
func (d *decoder) people(n *source.Node) {
	l, _ := d.items(n, d.kit.People)
	all := d.file.Answers.People()
	for _, it := range l {
		all = all.With(it)
	}
	d.file.Answers = d.file.Answers.WithPeople(all)
}

// items reads a mapping from ids to fields.
func (d *decoder) items(n *source.Node, fields []*guide.Question) (guide.List, bool) {
	if n.Kind == source.Empty {
		return nil, false
	}
	if n.Kind != source.Map {
		d.Report(n.At, problem.Invalid, wordNeedsMap, lang.Text{})
		return nil, false
	}
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = string(f.ID)
	}
	var l guide.List
	before := len(d.Problems)
	for _, e := range n.Fields {
		if !goodItemID(e.Key) {
			d.Report(e.At, problem.Invalid, wordBadItemID.Fill("id", e.Key), lang.Text{})
		}
		if e.Value.Kind == source.Empty {
			d.Report(e.At, problem.Missing, wordFieldMissing.Fill("field", fields[0].Short), lang.Text{})
			continue
		}
		if !d.Map(e.Value, keys...) {
			continue
		}
		it := guide.Item{ID: e.Key, Fields: map[guide.ID]guide.Value{}}
		for i, f := range fields {
			node := e.Value.Get(keys[i])
			if i == 0 && (node == nil || node.Kind == source.Empty || node.Later()) {
				// An entry is named by its first field, so that one cannot wait.
				d.Report(e.At, problem.Missing, wordFieldMissing.Fill("field", f.Short), lang.Text{})
				continue
			}
			if node == nil {
				continue
			}
			if v := d.answer(f, node); v != nil {
				it.Fields[f.ID] = v
			}
		}
		l = append(l, it)
	}
	return l, len(d.Problems) == before
}

// goodItemID holds that an id is what a slug makes, so that it is safe in every file.
func goodItemID(id string) bool {
	return id != "" && len(id) <= 60 && !slices.ContainsFunc([]byte(id), func(c byte) bool {
		return c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')
	})
}

// ParseOne reads one answer given on a command line. A list of options or people
// is parted by commas; ~ is decided later.
func ParseOne(kit *guide.Toolkit, id guide.ID, value string, people guide.List, at problem.Pos) (guide.Value, *guide.Question, problem.Problems) {
	d := &decoder{kit: kit}
	d.file.Answers = d.file.Answers.WithPeople(people)
	q := kit.Question(id)
	if q == nil {
		d.unknown(source.Field{Key: string(id), At: at})
		return nil, nil, d.Problems
	}
	n := &source.Node{Kind: source.Scalar, Text: value, Plain: true, At: at}
	switch {
	case q.Kind == guide.KindList && value != "~":
		d.Report(at, problem.Invalid, wordListSet, wordListSetHint)
		return nil, q, d.Problems
	case (q.Kind == guide.KindChoices || q.Kind == guide.KindPeople) && value != "~":
		n = &source.Node{Kind: source.List, At: at}
		for part := range strings.SplitSeq(value, ",") {
			if part = strings.TrimSpace(part); part != "" {
				n.Items = append(n.Items, &source.Node{Kind: source.Scalar, Text: part, At: at})
			}
		}
	}
	v := d.answer(q, n)
	return v, q, d.Problems
}
