package guidefile

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/source"
)

// Encode writes a group's coop.yaml: every question of the toolkit in order, each
// with a comment in the folder's language, then its answer, or its id in a
// comment where nothing is answered, then an empty line. So two laptops that
// answered different questions merge without a conflict. The same answers give
// the same bytes.
func Encode(f File, kit *guide.Toolkit) []byte {
	w := &writer{kit: kit, l: f.Lang}
	w.comment("", wordHead.In(w.l))
	w.head(f.Lang)
	for _, q := range kit.Questions() {
		w.comment("", q.Ask.In(w.l))
		if v, ok := f.Answers.Get(q.ID); ok {
			w.answer("", string(q.ID), v, kit.FieldsOf(q))
		} else {
			w.line("# " + string(q.ID) + ":")
		}
		w.line("")
	}
	for _, u := range f.Unknown {
		w.node(u.Key, u.Value)
		w.line("")
	}
	return []byte(w.b.String())
}

// Template writes an answers file to fill in: every question that applies or may
// come to apply, with what may be answered, and the answers there are. For
// scripts and for people who prefer an editor.
func Template(f File, kit *guide.Toolkit) []byte {
	w := &writer{kit: kit, l: f.Lang}
	w.comment("", wordTemplateHead.In(w.l))
	w.head(f.Lang)
	w.comment("", wordPeopleHead.In(w.l))
	w.people(f.Answers.People())
	for _, q := range kit.Questions() {
		w.comment("", q.Ask.In(w.l))
		w.form(q)
		if v, ok := f.Answers.Get(q.ID); ok {
			w.answer("", string(q.ID), v, kit.FieldsOf(q))
		} else {
			w.line(string(q.ID) + ":")
		}
		w.line("")
	}
	return []byte(w.b.String())
}

type writer struct {
	kit *guide.Toolkit
	l   lang.Lang
	b   strings.Builder
}

func (w *writer) line(s string) { w.b.WriteString(s + "\n") }

func (w *writer) comment(indent, s string) {
	for l := range strings.SplitSeq(s, "\n") {
		w.line(strings.TrimRight(indent+"# "+l, " "))
	}
}

func (w *writer) head(l lang.Lang) {
	w.line("toolkit: " + w.kit.Name)
	w.line("version: " + strconv.Itoa(w.kit.Version))
	w.line("language: " + l.String())
	w.line("")
}

// people writes the list, or an example in a comment where it is empty.
func (w *writer) people(l guide.List) {
	if len(l) == 0 {
		w.line("people:")
		for _, f := range w.kit.People {
			if len(f.Options) > 0 {
				w.comment("  ", string(f.ID)+": "+optionIDs(f))
			}
		}
		w.line("")
		return
	}
	w.items("", "people", l, w.kit.People)
	w.line("")
}

// form says in a comment what may be answered.
func (w *writer) form(q *guide.Question) {
	var t lang.Text
	switch q.Kind {
	case guide.KindChoice, guide.KindYesNo:
		t = wordOptionsAre.Fill("options", optionIDs(q))
	case guide.KindChoices:
		t = wordSomeOf.Fill("options", optionIDs(q))
	case guide.KindPeople:
		t = wordIdsOf
	case guide.KindDate:
		t = wordFormDate
	case guide.KindMonthDay:
		t = wordFormMonth
	case guide.KindList:
		var names []string
		for _, f := range q.Fields {
			names = append(names, string(f.ID))
		}
		t = wordItemsOf.Fill("fields", strings.Join(names, ", "))
	default:
		if q.Example.IsZero() {
			return
		}
		t = wordForm.Fill("value", q.Example)
	}
	w.comment("", t.In(w.l))
}

func optionIDs(q *guide.Question) string {
	ids := make([]string, len(q.Options))
	for i, o := range q.Options {
		ids[i] = o.ID
	}
	return strings.Join(ids, ", ")
}

func (w *writer) answer(indent, key string, v guide.Value, fields []*guide.Question) {
	switch v := v.(type) {
	case guide.Later:
		w.line(indent + key + ": ~")
	case guide.Choices:
		w.line(indent + key + ": [" + strings.Join(v, ", ") + "]")
	case guide.People:
		w.line(indent + key + ": [" + strings.Join(v, ", ") + "]")
	case guide.List:
		w.items(indent, key, v, fields)
	default:
		w.line(indent + key + ":" + scalar(guide.Canonical(v), indent+"  "))
	}
}

func (w *writer) items(indent, key string, l guide.List, fields []*guide.Question) {
	w.line(indent + key + ":")
	for _, it := range l {
		w.line(indent + "  " + it.ID + ":")
		for _, f := range fields {
			if v, ok := it.Fields[f.ID]; ok {
				w.answer(indent+"    ", string(f.ID), v, nil)
			}
		}
	}
}

// node writes what the toolkit does not know: its value as it was read, what has
// parts in one line of brackets.
func (w *writer) node(key string, n *source.Node) {
	switch {
	case n.Kind == source.Empty:
		w.line(entryKey(key, quoteKey(key)))
	case n.Kind == source.Scalar && !n.Later():
		w.line(entryKey(key, quoteKey(key)) + scalar(n.Text, "  "))
	default:
		w.line(entryKey(key, quoteKey(key)) + " " + flow(n))
	}
}

// entryKey writes a key with its colon. YAML wants a very long one announced.
func entryKey(key, written string) string {
	if len(key) > 100 {
		return "? " + written + "\n:"
	}
	return written + ":"
}

func flow(n *source.Node) string {
	var parts []string
	switch n.Kind {
	case source.Empty:
		return ""
	case source.Scalar:
		if n.Later() {
			return "~"
		}
		return quote(n.Text)
	case source.List:
		for _, it := range n.Items {
			if it.Kind == source.Empty {
				parts = append(parts, quote("")) // between brackets nothing would vanish
				continue
			}
			parts = append(parts, flow(it))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case source.Map:
		for _, f := range n.Fields {
			key := quote(f.Key) + ": "
			if len(f.Key) > 100 {
				key = "? " + key
			}
			parts = append(parts, key+flow(f.Value))
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// plain reports whether a text may stand without quotes: words, numbers and dates
// that YAML cannot take for anything but a text, since every scalar is read as text.
func plain(s string) bool {
	rs := []rune(s)
	for i, r := range rs {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
		case i > 0 && unicode.IsMark(r):
		case i > 0 && (r == '.' || r == ')'):
		case i > 0 && i < len(rs)-1 && strings.ContainsRune(" ,'’(/+-", r):
		default:
			return false
		}
	}
	return len(rs) > 0 && printable(s)
}

// block is what may stand as a block of lines: no line starts or ends with white
// space, and every character is one that YAML prints.
func block(s string) bool {
	if !strings.Contains(s, "\n") {
		return false
	}
	for l := range strings.SplitSeq(s, "\n") {
		if l == "" || l != strings.TrimSpace(l) {
			return false
		}
	}
	return printable(s)
}

func printable(s string) bool {
	for _, r := range s {
		if r == '\n' || r >= 0x20 && r < 0x7f || r >= 0xa0 && r < 0xd800 && r != 0x2028 && r != 0x2029 || r >= 0xe000 && r < 0xfffe && r != 0xfeff || r > 0xffff {
			continue
		}
		return false
	}
	return true
}

// scalar writes a text after a colon: bare where that is safe, several lines as a
// block, everything else in double quotes. The YAML library's own writer is not
// used: it loses leading empty lines and can write a file that it then refuses.
func scalar(s, indent string) string {
	switch {
	case plain(s):
		return " " + s
	case block(s):
		return " |-\n" + indent + strings.ReplaceAll(s, "\n", "\n"+indent)
	}
	return " " + quote(s)
}

func quoteKey(s string) string {
	if plain(s) {
		return s
	}
	return quote(s)
}

func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r != 0xfffd && printable(string(r)):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, `\u%04X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
