package contenttest

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"coop/internal/doc"
	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
)

// term is an entry of testdata/terms.yaml: a word that the rules use in one sense
// and in one spelling.
type term struct {
	By     string // the clause that sets up what the word names; empty for most
	EN, CY spelling
	Except []exception
	// Societies alone speak of it in this sense. Others use the word as it comes.
	Societies bool
}

// spelling is how a term is written in one language.
type spelling struct {
	Defined string   // as where it is defined; empty for a word that nobody defines
	Forms   []string // singular and plural, without mutation
	Never   []string // other words for it
}

// exception is a place where another word for a term may stand: a phrase, or a
// whole clause.
type exception struct {
	Phrase struct{ EN, CY string }
	Clause string
	Why    string
}

func (tm term) in(l lang.Lang) spelling {
	if l == lang.CY {
		return tm.CY
	}
	return tm.EN
}

func (e exception) in(l lang.Lang) string {
	if l == lang.CY {
		return e.Phrase.CY
	}
	return e.Phrase.EN
}

func terms(t *testing.T) []term {
	t.Helper()
	data, err := os.ReadFile("testdata/terms.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Terms []term }
	read := yaml.NewDecoder(bytes.NewReader(data))
	read.KnownFields(true)
	if err := read.Decode(&file); err != nil {
		t.Fatal(err)
	}
	return file.Terms
}

// unit is a heading or a paragraph of the rules.
type unit struct {
	clause, number string
	heading        bool
	under          string // the id of the paragraph above, or empty
	text           string // without what is still a blank
	stressed       []string
	open           bool // it has a blank, or is one
}

// defines reports whether a unit defines a term: in the list of the meanings, in
// the list of the classes, where a class that counts by itself is explained, or as
// the heading of the clause that sets it up.
func (u unit) defines(tm term, l lang.Lang) bool {
	word := tm.in(l).Defined
	switch {
	case tm.By != "":
		return u.heading && u.clause == tm.By
	case word == "":
		return false
	case u.clause == "interpretation":
		return slices.Contains(u.stressed, word) || u.under == "classes" && strings.HasPrefix(u.text, word)
	}
	return u.clause == "class-meetings" && slices.Contains(u.stressed, word)
}

// unitsOf parts the rules of the form into units. The group's own rules are in its
// own words and are left out.
func unitsOf(form *draft.Form, d *doc.Document) []unit {
	var out []unit
	for _, c := range clausesOf(d) {
		if form.Clause(c.ID) == nil {
			continue
		}
		out = append(out, unit{clause: c.ID, number: c.Number, heading: true, text: plainly(c.Heading)})
		var says func(under string, ps []*doc.Para)
		says = func(under string, ps []*doc.Para) {
			for _, p := range ps {
				u := unit{clause: c.ID, number: p.Number, under: under, text: plainly(p.Text)}
				for _, in := range p.Text {
					switch in := in.(type) {
					case doc.Stress:
						u.stressed = append(u.stressed, plainly([]doc.Inline{in}))
					case doc.Blank:
						u.open = true
					}
				}
				out = append(out, u)
				says(p.ID, p.Says)
			}
		}
		says("", c.Says)
	}
	return out
}

// plainly are the words of the rules, without the labels of their blanks.
func plainly(in []doc.Inline) string {
	in = slices.DeleteFunc(slices.Clone(in), func(i doc.Inline) bool { _, blank := i.(doc.Blank); return blank })
	return strings.ReplaceAll(doc.Plain(in), "’", "'")
}

// wording is what was met in the rules that were read, so that nothing in the data
// is there for nothing.
type wording struct {
	list  []term
	met   map[string]bool
	spelt map[string][]string // a language and a phrase, and its spellings
}

func reads(list []term) *wording {
	return &wording{list: list, met: map[string]bool{}, spelt: map[string][]string{}}
}

func (r *wording) spellings(l lang.Lang, phrase string) []string {
	key := l.String() + phrase
	if r.spelt[key] == nil {
		r.spelt[key] = spellings(l, phrase)
	}
	return r.spelt[key]
}

// entry names an entry of the data: the term's place, the language, what it is.
func entry(i int, l lang.Lang, kind, words string) string {
	return fmt.Sprintf("term %d: %s: %s: %s", i+1, l, kind, words)
}

// faults returns what is wrong with the words of the rules of one society.
func (r *wording) faults(l lang.Lang, units []unit) []string {
	return append(r.misspelt(l, units), r.undefined(l, units)...)
}

// misspelt finds other words for a term.
func (r *wording) misspelt(l lang.Lang, units []unit) []string {
	var out []string
	for _, u := range units {
		whole := lineOf(u.text)
		for i, tm := range r.list {
			n, shielded := whole, false
			for _, e := range tm.Except {
				words, hit := e.in(l), false
				if words != "" {
					n, hit = n.without(words)
				}
				if e.Clause != "" && e.Clause == u.clause {
					hit = slices.ContainsFunc(tm.in(l).Never, func(never string) bool { _, ok := whole.has(r.spellings(l, never)); return ok })
					shielded = true
				}
				if hit {
					r.met[entry(i, l, "except", e.Clause+words)] = true
				}
			}
			if shielded {
				continue
			}
			for _, never := range tm.in(l).Never {
				if s, ok := n.has(r.spellings(l, never)); ok {
					out = append(out, fmt.Sprintf("%s %s says %q where these rules say %q: %s", u.clause, u.number, s, tm.in(l).Forms[0], u.text))
				}
			}
		}
	}
	return out
}

// undefined finds terms that are used and not defined, and those that are defined
// and used nowhere but in definitions. A longer term is not a use of the shorter in
// it. As long as a definition is a blank, nothing is known to be undefined.
func (r *wording) undefined(l lang.Lang, units []unit) []string {
	type form struct {
		term  int
		words string
	}
	var forms []form
	for i, tm := range r.list {
		for _, f := range tm.in(l).Forms {
			for _, s := range spellings(l, f) {
				forms = append(forms, form{i, s})
			}
		}
	}
	slices.SortStableFunc(forms, func(a, b form) int { return cmp.Compare(len(b.words), len(a.words)) })
	defined, used, open := map[int]string{}, map[int][]string{}, false
	var out []string
	for _, u := range units {
		known := 0
		open = open || u.open && u.clause == "interpretation"
		for i, tm := range r.list {
			if u.defines(tm, l) {
				defined[i] = u.clause
				r.met[entry(i, l, "defined", tm.in(l).Defined)] = true
				known++
			}
		}
		if (u.clause == "interpretation" || u.clause == "class-meetings") && len(u.stressed) > 0 && known == 0 {
			out = append(out, fmt.Sprintf("%s %s defines what testdata/terms.yaml does not list: %s", u.clause, u.number, u.text))
		}
		n := lineOf(u.text)
		for _, f := range forms {
			var hit bool
			if n, hit = n.without(f.words); !hit {
				continue
			}
			r.met[entry(f.term, l, "term", r.list[f.term].in(l).Forms[0])] = true
			if known == 0 {
				used[f.term] = append(used[f.term], u.clause+" "+u.number)
			}
		}
	}
	for i, tm := range r.list {
		if tm.By == "" && tm.in(l).Defined == "" {
			continue
		}
		word := cmp.Or(tm.in(l).Defined, tm.in(l).Forms[0])
		where, ok := defined[i]
		switch {
		case ok && len(used[i]) == 0 && tm.By == "":
			out = append(out, fmt.Sprintf("%q is defined in %s and not used", word, where))
		case !ok && len(used[i]) > 0 && !open:
			out = append(out, fmt.Sprintf("%q is not defined and is used in %s", word, strings.Join(used[i], ", ")))
		}
	}
	return out
}

// ownWords reports whether a form is none of a society, and so has its own words.
func ownWords(form *draft.Form) bool {
	return form.Says(lang.Same("the society")) != lang.Same("the society")
}

// inWordsOf are the terms as a legal form says them: what it says instead of a word
// is never a wrong word for it.
func inWordsOf(form *draft.Form, list []term) []term {
	say := func(l lang.Lang, words string) string { return form.Says(lang.Same(words)).In(l) }
	out := slices.Clone(list)
	right := map[string]bool{}
	for i, tm := range out {
		if tm.Societies {
			out[i] = term{}
			continue
		}
		for _, l := range lang.Both() {
			s := tm.in(l)
			s.Defined, s.Forms = say(l, s.Defined), slices.Clone(s.Forms)
			for k, f := range s.Forms {
				s.Forms[k] = say(l, f)
				right[l.String()+s.Forms[k]] = true
			}
			if l == lang.CY {
				tm.CY = s
			} else {
				tm.EN = s
			}
		}
		tm.Except = slices.Clone(tm.Except)
		for k := range tm.Except {
			tm.Except[k].Phrase.EN, tm.Except[k].Phrase.CY = say(lang.EN, tm.Except[k].Phrase.EN), say(lang.CY, tm.Except[k].Phrase.CY)
		}
		out[i] = tm
	}
	for i := range out {
		wrong := func(l lang.Lang, never []string) []string {
			return slices.DeleteFunc(slices.Clone(never), func(w string) bool { return right[l.String()+w] })
		}
		out[i].EN.Never, out[i].CY.Never = wrong(lang.EN, out[i].EN.Never), wrong(lang.CY, out[i].CY.Never)
	}
	return out
}

// A lawyer reads a defined word as what its definition says, everywhere; and two
// words for one thing as two things.
func TestTermsMeanOneThing(t *testing.T) {
	kit, set := shipped(t)
	names, all := societies(t, kit)
	r := reads(terms(t))
	seen := map[string]bool{}
	other := map[string]*wording{} // of the forms that have words of their own
	for _, name := range names {
		form := formOf(t, kit, set, all[name])
		r := r
		if ownWords(form) {
			if other[form.ID] == nil {
				other[form.ID] = reads(inWordsOf(form, r.list))
			}
			r = other[form.ID]
		}
		for _, l := range lang.Both() {
			for _, f := range r.faults(l, unitsOf(form, rulesOf(t, kit, set, seated(all[name]), l))) {
				if !seen[f] {
					seen[f] = true
					t.Errorf("%s, %s: %s", name, l, f)
				}
			}
		}
	}
	held := func(e string) {
		met := r.met[e]
		for _, o := range other {
			met = met || o.met[e]
		}
		if !met {
			t.Errorf("testdata/terms.yaml: %s: is in the rules of no society: take it out", e)
		}
	}
	for i, tm := range r.list {
		for _, l := range lang.Both() {
			s := tm.in(l)
			if len(s.Forms) == 0 || len(s.Never) == 0 || (tm.EN.Defined == "") != (tm.CY.Defined == "") {
				t.Errorf("testdata/terms.yaml: term %d, %v, has something in one language only, or no form, or nothing that it must not be called", i+1, tm.EN.Forms)
			}
			if s.Defined != "" || tm.By != "" {
				held(entry(i, l, "defined", s.Defined))
			}
			held(entry(i, l, "term", s.Forms[0]))
			for _, e := range tm.Except {
				if e.Why == "" {
					t.Errorf("testdata/terms.yaml: term %d has an exception without a reason", i+1)
				}
				if e.Clause+e.in(l) != "" {
					held(entry(i, l, "except", e.Clause+e.in(l)))
				}
			}
		}
	}
}

// seated takes out the seats of groups whose people cannot be members: the check
// seats-for-no-group warns of them, and their class has no definition.
func seated(a guide.Answers) guide.Answers {
	seats, ok := a.Get("decide.seats")
	list, isList := seats.(guide.List)
	groups, _ := a.Get("members.groups")
	in, isChoices := groups.(guide.Choices)
	if !ok || !isList || !isChoices {
		return a
	}
	return a.With("decide.seats", slices.DeleteFunc(slices.Clone(list), func(it guide.Item) bool {
		group, ok := it.Fields["group"].(guide.Choice)
		return ok && !slices.Contains(in, string(group))
	}))
}

// What the checker is for, it finds: each other word in each of its spellings, and
// each term that is defined for nothing or used without being defined.
func TestTermFaultsAreFound(t *testing.T) {
	list := terms(t)
	for i, tm := range list {
		for _, l := range lang.Both() {
			faults := func(units ...unit) []string {
				r := reads(list[i : i+1])
				return r.faults(l, units)
			}
			s := tm.in(l)
			for _, never := range s.Never {
				for _, wrong := range spellings(l, never) {
					got := faults(unit{clause: "signing", text: "Xx " + wrong + ", xx."})
					if !slices.ContainsFunc(got, func(f string) bool { return strings.Contains(f, fmt.Sprintf("%q", wrong)) }) {
						t.Errorf("%s: nobody finds %q for %q", l, wrong, s.Forms[0])
					}
				}
			}
			definition := unit{clause: "interpretation", under: "classes", text: s.Defined + ": xx", stressed: []string{s.Defined}}
			switch {
			case tm.By != "":
				definition = unit{clause: tm.By, heading: true, text: "Xx"}
			case s.Defined == "":
				continue
			}
			for _, f := range s.Forms {
				for _, form := range spellings(l, f) {
					use := unit{clause: "signing", text: "Xx " + form + "."}
					if got := faults(definition, use); len(got) != 0 {
						t.Errorf("%s: %q is defined and used, but got %q", l, form, got)
					}
					if got := faults(use); len(got) != 1 || !strings.Contains(got[0], "not defined") {
						t.Errorf("%s: nobody misses the definition of %q: %q", l, form, got)
					}
				}
			}
			if got := faults(definition); tm.By == "" && (len(got) != 1 || !strings.Contains(got[0], "and not used")) {
				t.Errorf("%s: nobody sees that %q is defined for nothing: %q", l, s.Forms[0], got)
			}
		}
	}
}

// Three faults and their like that are none, as they would stand in a clause.
func TestTermFaultsInSentences(t *testing.T) {
	list := terms(t)
	member := func(words string) unit {
		return unit{clause: "interpretation", text: words + ": xx", stressed: []string{words}}
	}
	for _, c := range []struct {
		l     lang.Lang
		text  string
		fault string // part of it; empty where there is none
	}{
		{lang.EN, "The management committee may borrow.", `"committee"`},
		{lang.EN, "The committees may borrow.", `"committees"`},
		{lang.EN, "A subcommittee may not.", ""},
		{lang.EN, "It is the society's committee for the purposes of the Act.", `"the Act" is not defined`},
		{lang.EN, "They act as one.", ""},
		{lang.EN, "A two-thirds majority is enough.", `"two-thirds"`},
		{lang.EN, "Each class counts by itself.", `"a class that counts by itself" is not defined`},
		{lang.CY, "Caiff y pwyllgor fenthyca.", `"pwyllgor"`},
		{lang.CY, "Mae i bwyllgor bum aelod.", `"bwyllgor"`},
		{lang.CY, "Mae'n un o bwyllgorau'r sir.", `"bwyllgorau"`},
		{lang.CY, "Caiff bleidleisio drwy ddirprwy.", `"drwy ddirprwy"`},
		{lang.CY, "Caiff bleidleisio drwy ddirprwy pleidleisio.", `"dirprwy pleidleisio" is not defined`},
		{lang.CY, "Rhaid i'r Ddeddf ei ganiatáu.", `"y Ddeddf" is not defined`},
		{lang.CY, "Mae Deddf arall.", ""},
	} {
		r := reads(list)
		words := map[lang.Lang]string{lang.EN: "member", lang.CY: "aelod"}[c.l]
		got := r.faults(c.l, []unit{member(words), {clause: "powers", text: words}, {clause: "signing", text: c.text}})
		switch {
		case c.fault == "" && len(got) > 0:
			t.Errorf("%q is right, but got %q", c.text, got)
		case c.fault != "" && !strings.Contains(strings.Join(got, "\n"), c.fault):
			t.Errorf("%q: got %q, want %s", c.text, got, c.fault)
		}
	}
	r := reads(list)
	if got := r.faults(lang.EN, []unit{{clause: "interpretation", text: "moon: xx", stressed: []string{"moon"}}}); len(got) != 1 || !strings.Contains(got[0], "does not list") {
		t.Errorf("a definition that the data does not know goes unnoticed: %q", got)
	}
}

// The glossary lists the mutated forms of the same words by hand: each of them is
// seen as the word it is.
func TestMutationsAgreeWithTheGlossary(t *testing.T) {
	kit, _ := shipped(t)
	compared := 0
	for _, tm := range terms(t) {
		for _, g := range kit.Terms {
			if !slices.Contains(tm.CY.Forms, g.Word.CY) {
				continue
			}
			compared++
			var seen []string
			for _, f := range append(slices.Clone(tm.CY.Forms), g.Plural) {
				if f != "" {
					seen = append(seen, spellings(lang.CY, f)...)
				}
			}
			for _, f := range g.Forms {
				if !slices.Contains(seen, f) {
					t.Errorf("%s: the glossary has %q, which is none of %q", g.ID, f, seen)
				}
			}
		}
	}
	if compared < 10 {
		t.Errorf("only %d terms stand in the glossary as well", compared)
	}
}
