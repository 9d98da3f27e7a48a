package guidefile

import (
	"io/fs"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// Reader gathers the problems of the files it reads. templates are read with it
// too, so that every author meets the same strictness and the same words.
type Reader struct {
	Problems problem.Problems

	ahead map[string]parsed
}

// parsed is a file that was read ahead.
type parsed struct {
	name     string
	root     *source.Node
	problems problem.Problems
}

// Ahead parses files that will be needed, as many at a time as the machine has
// processors: most of the time of a command goes into that. Those that cannot be
// read are left for whoever needs them.
func (r *Reader) Ahead(fsys fs.FS, names ...string) {
	if _, packed := fsys.(*source.Packed); packed {
		return
	}
	files := make([]parsed, len(names))
	free := make(chan struct{}, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i, name := range names {
		all.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			if data, err := fs.ReadFile(fsys, name); err == nil {
				root, ps := source.Parse(name, data)
				files[i] = parsed{name, root, ps}
			}
		})
	}
	all.Wait()
	if r.ahead == nil {
		r.ahead = map[string]parsed{}
	}
	for _, f := range files {
		if f.root != nil {
			r.ahead[f.name] = f
		}
	}
}

// File reads and parses a file, or takes what was read ahead. Nil means that
// nothing can be made of it; the error is that of reading it.
func (r *Reader) File(fsys fs.FS, name string) (*source.Node, error) {
	if p, ok := fsys.(*source.Packed); ok {
		if root, ok := p.Node(name); ok {
			return root, nil
		}
	}
	if f, ok := r.ahead[name]; ok {
		delete(r.ahead, name)
		return r.take(f.root, f.problems), nil
	}
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	return r.Parse(name, data), nil
}

// Parse reads a file. Nil means that nothing can be made of it, so that there is
// no point in saying what is missing from it.
func (r *Reader) Parse(name string, data []byte) *source.Node {
	return r.take(source.Parse(name, data))
}

func (r *Reader) take(root *source.Node, ps problem.Problems) *source.Node {
	r.Problems = append(r.Problems, ps...)
	if slices.ContainsFunc(ps, func(p problem.Problem) bool { return p.Unreadable }) {
		return nil
	}
	return root
}

// Report notes a problem at a place.
func (r *Reader) Report(at problem.Pos, code problem.Code, text, hint lang.Text) {
	r.Problems = append(r.Problems, problem.Problem{At: at, Code: code, Text: text, Hint: hint})
}

// Map holds that a node is a mapping with no other keys than those named. It
// reports what is wrong and returns whether it is a mapping at all.
func (r *Reader) Map(n *source.Node, keys ...string) bool {
	if n == nil || n.Kind != source.Map {
		if n != nil {
			r.Report(n.At, problem.Invalid, wordNeedsMap, lang.Text{})
		}
		return false
	}
	for _, f := range n.Fields {
		if slices.Contains(keys, f.Key) {
			continue
		}
		hint := wordExpected.Fill("keys", strings.Join(keys, ", "))
		if near := guide.Nearest(f.Key, keys); near != "" {
			hint = wordDidYouMean.Fill("near", near)
		}
		r.Report(f.At, problem.Unknown, wordUnknownKey.Fill("key", f.Key), hint)
	}
	return true
}

// String reads a scalar that must be there.
func (r *Reader) String(n *source.Node, key string) string {
	v := n.Get(key)
	switch {
	case v == nil || v.Kind == source.Empty:
		r.Report(n.At, problem.Missing, wordMissingKey.Fill("key", key), lang.Text{})
		return ""
	case v.Kind == source.Scalar && strings.TrimSpace(v.Text) == "":
		r.Report(v.At, problem.Missing, wordNothingThere, lang.Text{})
		return ""
	}
	return r.scalar(v)
}

// OptString reads a scalar that may be left out.
func (r *Reader) OptString(n *source.Node, key string) string {
	v := n.Get(key)
	if v == nil || v.Kind == source.Empty {
		return ""
	}
	return r.scalar(v)
}

func (r *Reader) scalar(v *source.Node) string {
	if v.Kind != source.Scalar {
		r.Report(v.At, problem.Invalid, wordNeedsText, lang.Text{})
		return ""
	}
	return v.Text
}

// Flag reads a key that is either left out or says yes.
func (r *Reader) Flag(n *source.Node, key string) bool {
	switch s := r.OptString(n, key); s {
	case "", "no":
		return false
	case "yes":
		return true
	default:
		r.Report(n.Get(key).At, problem.Invalid, wordYesNo.Fill("key", key), lang.Text{})
		return false
	}
}

// Checked reads cy-checked, which every file with texts must have: no, or by whom
// and on which day the Welsh of the file was read. It returns whether it was.
func (r *Reader) Checked(n *source.Node) bool {
	const key = "cy-checked"
	v := n.Get(key)
	switch {
	case v == nil || v.Kind == source.Empty:
		r.Report(n.At, problem.Missing, wordMissingKey.Fill("key", key), wordCheckedHint)
	case v.Kind == source.Map:
		r.Map(v, "by", "on")
		by, on := r.String(v, "by"), r.String(v, "on")
		if _, ok := lang.ParseDate(on); !ok && on != "" {
			r.Report(v.At, problem.Invalid, wordChecked, wordCheckedHint)
		}
		return by != "" && on != ""
	case v.Kind != source.Scalar || v.Text != "no":
		r.Report(v.At, problem.Invalid, wordChecked, wordCheckedHint)
	}
	return false
}

// Int reads a whole number that must be there.
func (r *Reader) Int(n *source.Node, key string) int {
	s := r.String(n, key)
	if s == "" {
		return 0
	}
	i, err := strconv.Atoi(s)
	if err != nil {
		r.Report(n.Get(key).At, problem.Invalid, wordWhole.Fill("key", key), lang.Text{})
	}
	return i
}

// OptInt reads a whole number that may be left out.
func (r *Reader) OptInt(n *source.Node, key string) *int64 {
	if r.OptString(n, key) == "" {
		return nil
	}
	i := int64(r.Int(n, key))
	return &i
}

// Text reads a text in both languages that must be there.
func (r *Reader) Text(n *source.Node, key string) lang.Text {
	v := n.Get(key)
	if v == nil {
		r.Report(n.At, problem.Missing, wordMissingKey.Fill("key", key), lang.Text{})
		return lang.Text{}
	}
	return r.Both(v)
}

// OptText reads a text in both languages that may be left out.
func (r *Reader) OptText(n *source.Node, key string) lang.Text {
	if n.Get(key) == nil {
		return lang.Text{}
	}
	return r.Both(n.Get(key))
}

// Both reads a mapping of en and cy. Either missing is a problem: no text is
// ever shown in the other language instead.
func (r *Reader) Both(n *source.Node) lang.Text {
	if !r.Map(n, "en", "cy") {
		return lang.Text{}
	}
	return lang.Text{EN: strings.TrimSpace(r.String(n, "en")), CY: strings.TrimSpace(r.String(n, "cy"))}
}

// Strings reads a list of words, or one word for a list of one.
func (r *Reader) Strings(n *source.Node, key string) []string {
	v := n.Get(key)
	if v == nil || v.Kind == source.Empty {
		return nil
	}
	if v.Kind == source.Scalar {
		return []string{v.Text}
	}
	var out []string
	for _, it := range r.List(v) {
		out = append(out, r.scalar(it))
	}
	return out
}

// List holds that a node is a list and returns its items.
func (r *Reader) List(n *source.Node) []*source.Node {
	if n == nil || n.Kind == source.Empty {
		return nil
	}
	if n.Kind != source.List {
		r.Report(n.At, problem.Invalid, wordNeedsListNode, lang.Text{})
		return nil
	}
	return n.Items
}

func ids(words []string) []guide.ID {
	var out []guide.ID
	for _, w := range words {
		out = append(out, guide.ID(w))
	}
	return out
}
