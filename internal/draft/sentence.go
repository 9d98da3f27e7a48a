package draft

import (
	"slices"
	"strings"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
)

// functions are what a text may call. There is no logic inside a sentence.
func functions() []string {
	return []string{"answer", "usual", "label", "leads-to", "figure", "finding", "because", "look-again", "ref", "term", "count", "slot", "registered", "due", "blank"}
}

// both reads a mapping of en and cy with marks in them.
func (l *loader) both(n *source.Node) both {
	if !l.Map(n, "en", "cy") {
		return both{}
	}
	return l.sentences(n)
}

// sentences reads en and cy of a mapping that may have other keys, and holds that
// both languages call the same functions, so that neither says more than the other.
func (l *loader) sentences(n *source.Node) both {
	var out both
	var calls [2][]string
	for i, key := range []string{"en", "cy"} {
		text := strings.TrimSpace(l.String(n, key))
		v := n.Get(key)
		if text == "" || v == nil {
			continue
		}
		s, bad := parseSentence(text)
		if bad != "" {
			l.Report(v.At, problem.Invalid, wordMark.Fill("mark", bad), wordMarkHint)
		}
		for k, m := range s {
			if m.fn == "" {
				s[k].words = instead(m.words, l.swap[i])
				continue
			}
			l.mark(m, v.At)
			calls[i] = append(calls[i], callName(m))
		}
		out[i] = s
	}
	slices.Sort(calls[0])
	slices.Sort(calls[1])
	if !slices.Equal(calls[0], calls[1]) {
		l.Report(n.At, problem.Invalid, wordParity.Fill("en", strings.Join(calls[0], " "), "cy", strings.Join(calls[1], " ")), lang.Text{})
	}
	return out
}

// callName is what both languages must share of a call: the form in which a term
// is written may differ.
func callName(m mark) string {
	args := m.args
	if m.fn == "term" && len(args) > 1 {
		args = args[:1]
	}
	return "{" + strings.TrimSpace(m.fn+" "+strings.Join(args, " ")) + "}"
}

// parseSentence takes a text apart into words, stress and functions. The second
// result is what could not be read, or nothing.
func parseSentence(text string) (sentence, string) {
	var out sentence
	stress := false
	words := func(s string) {
		for i, part := range strings.Split(s, "*") {
			if i > 0 {
				stress = !stress
			}
			if part != "" {
				out = append(out, mark{words: part, stress: stress})
			}
		}
	}
	for text != "" {
		before, rest, open := strings.Cut(text, "{")
		if strings.Contains(before, "}") {
			return out, "}"
		}
		words(before)
		if !open {
			break
		}
		call, after, closed := strings.Cut(rest, "}")
		if !closed || strings.ContainsAny(call, "{\n") {
			return out, "{" + call
		}
		parts := strings.Fields(call)
		if len(parts) == 0 {
			return out, "{}"
		}
		out = append(out, mark{fn: parts[0], args: parts[1:], stress: stress})
		text = after
	}
	if stress {
		return out, "*"
	}
	return out, ""
}

// mark holds that a function is known and gets what it needs.
func (l *loader) mark(m mark, at problem.Pos) {
	if !slices.Contains(functions(), m.fn) {
		hint := wordOneOf.Fill("list", strings.Join(functions(), ", "))
		if near := guide.Nearest(m.fn, functions()); near != "" {
			hint = wordDidYouMean.Fill("near", near)
		}
		l.Report(at, problem.Unknown, wordNoFunction.Fill("name", m.fn), hint)
		return
	}
	most := 1
	if m.fn == "term" || m.fn == "usual" || m.fn == "due" {
		most = 2
	}
	if m.fn == "blank" {
		most = 0
	}
	if len(m.args) > most || (most > 0 && len(m.args) == 0) || (m.fn == "usual" && len(m.args) < most) {
		l.Report(at, problem.Invalid, wordMark.Fill("mark", callName(m)), wordMarkHint)
		return
	}
	if m.fn == "blank" {
		return
	}
	arg := m.args[0]
	known := true
	switch m.fn {
	case "answer", "count", "label", "leads-to":
		known = l.knownAnswer(m.fn, arg)
	case "usual":
		known = l.kit.Question(guide.ID(arg)) != nil && l.kit.Figure(guide.ID(m.args[1])) != nil
	case "figure":
		known = l.kit.Figure(guide.ID(arg)) != nil
	case "slot":
		known = l.kit.Section(guide.ID(arg)) != nil
	case "registered":
		known = arg == "number" || arg == "date"
	case "due":
		known = l.knownDay(m.args)
	case "finding", "because", "look-again":
		known = l.kit.Finding(guide.ID(arg)) != nil
	case "term":
		t := l.kit.Term(guide.ID(arg))
		known = t != nil
		if t != nil && len(m.args) == 2 && m.args[1] != t.Word.CY && !slices.Contains(t.Forms, m.args[1]) {
			l.Report(at, problem.Unknown, wordNoForm.Fill("form", m.args[1], "id", arg), lang.Text{})
		}
	case "ref":
		l.refs = append(l.refs, reference{id: arg, at: at, may: l.may, self: l.self})
	}
	if !known {
		l.Report(at, problem.Unknown, wordNoArg.Fill("mark", callName(m)), l.near(m.fn, arg))
	}
}

// near is the id that an author may have meant.
func (l *loader) near(fn, arg string) lang.Text {
	var all []string
	switch fn {
	case "figure":
		for _, f := range l.kit.Figures {
			all = append(all, string(f.ID))
		}
	case "finding", "because", "look-again":
		for _, f := range l.kit.Findings {
			all = append(all, string(f.ID))
		}
	case "term":
		for _, t := range l.kit.Terms {
			all = append(all, string(t.ID))
		}
	case "answer", "count", "label":
		for _, q := range l.kit.Questions() {
			all = append(all, string(q.ID))
		}
	}
	if near := guide.Nearest(arg, all); near != "" && near != arg && !strings.HasPrefix(arg, "it.") {
		return wordDidYouMean.Fill("near", near)
	}
	return lang.Text{}
}

// knownAnswer holds that an answer is one of a question, or of the item that the
// block is repeated for.
func (l *loader) knownAnswer(fn, arg string) bool {
	field, ofItem := strings.CutPrefix(arg, "it.")
	switch {
	case arg == "it":
		q := l.kit.Question(guide.ID(l.each))
		options := q != nil && q.Kind == guide.KindChoices
		return l.each != "" && (fn == "label" || fn == "leads-to" && options)
	case ofItem:
		owner := &guide.Question{Kind: guide.KindPeople}
		if l.each != "people" {
			owner = l.kit.Question(guide.ID(l.each))
		}
		return owner != nil && l.kit.Field(owner, guide.ID(field)) != nil
	}
	q := l.kit.Question(guide.ID(arg))
	return q != nil && fn != "leads-to" && (fn != "count" || several(q))
}

// knownDay reports whether a day can be counted from an answer or from the day of
// registration, and for how long a figure says.
func (l *loader) knownDay(args []string) bool {
	q := l.kit.Question(guide.ID(args[0]))
	if args[0] != "registration" && (q == nil || q.Kind != guide.KindMonthDay && q.Kind != guide.KindDate) {
		return false
	}
	if len(args) == 1 {
		return true
	}
	f := l.kit.Figure(guide.ID(args[1]))
	return f != nil && (f.Unit == "days" || f.Unit == "weeks" || f.Unit == "months" || f.Unit == "years")
}

// pick returns the sentence of a language.
func (b both) pick(l lang.Lang) sentence {
	if l == lang.CY {
		return b[1]
	}
	return b[0]
}
