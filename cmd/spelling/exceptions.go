package main

import (
	"fmt"
	"slices"
	"strings"

	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/source"
	"coop/internal/texts"
)

// exceptions are words and phrases that are right although no dictionary has them.
type exceptions struct {
	words   [2]map[string][]*exception
	phrases [2][]*exception
	all     []*exception
}

// exception is a word or a phrase of a group, which may hold in some files only.
type exception struct {
	word string
	in   string // what the paths of the files begin with; empty for all
	at   problem.Pos
	met  bool
}

// readExceptions reads groups. Each has its reason, why; under en, cy or both the
// words of these languages, with spaces between them, or a list of phrases; and in,
// if only the files whose path begins so may have them.
func readExceptions(name string, data []byte) (*exceptions, error) {
	root, ps := source.Parse(name, data)
	if len(ps) > 0 {
		return nil, ps
	}
	out := &exceptions{words: [2]map[string][]*exception{{}, {}}}
	for _, group := range root.Items {
		var in string
		if why := group.Get("why"); why == nil || why.Text == "" {
			return nil, fmt.Errorf("%s: these words have no reason, why", group.At)
		}
		if n := group.Get("in"); n != nil {
			in = n.Text
		}
		for _, f := range group.Fields {
			var langs []lang.Lang
			switch f.Key {
			case "why", "in":
				continue
			case "en":
				langs = []lang.Lang{lang.EN}
			case "cy":
				langs = []lang.Lang{lang.CY}
			case "both":
				langs = lang.Both()
			default:
				return nil, fmt.Errorf("%s: %s: want why, in, en, cy or both", f.At, f.Key)
			}
			out.add(f.Value, in, langs)
		}
	}
	for _, words := range out.words {
		for w, list := range words {
			if len(list) > 1 && slices.ContainsFunc(list[1:], func(e *exception) bool { return e.in == list[0].in }) {
				return nil, fmt.Errorf("%s: %s is listed twice", list[1].at, w)
			}
		}
	}
	return out, nil
}

// add puts in what stands under one key.
func (e *exceptions) add(n *source.Node, in string, langs []lang.Lang) {
	for w := range strings.FieldsSeq(n.Text) {
		entry := &exception{word: w, in: in, at: n.At}
		e.all = append(e.all, entry)
		for _, l := range langs {
			e.words[l][w] = append(e.words[l][w], entry)
		}
	}
	for _, it := range n.Items {
		entry := &exception{word: it.Text, in: in, at: it.At}
		e.all = append(e.all, entry)
		for _, l := range langs {
			e.phrases[l] = append(e.phrases[l], entry)
		}
	}
}

// without blanks the phrases that a text may have, and notes that they are needed.
func (e *exceptions) without(t texts.Text) string {
	for _, p := range e.phrases[t.Lang] {
		if strings.HasPrefix(t.File, p.in) && strings.Contains(t.Words, p.word) {
			t.Words = strings.ReplaceAll(t.Words, p.word, " ")
			p.met = true
		}
	}
	return t.Words
}

// has reports whether a word of a file is an exception, and notes that it is needed.
func (e *exceptions) has(l lang.Lang, word, file string) bool {
	for _, as := range slices.Concat(listed(l, word), listed(l, stem(l, word))) {
		for _, entry := range e.words[l][as] {
			if strings.HasPrefix(file, entry.in) {
				entry.met = true
				return true
			}
		}
	}
	return false
}

// unused returns a fault for each exception that no text needs, either because it
// is gone or because the dictionary has it.
func (e *exceptions) unused() []string {
	var out []string
	for _, entry := range e.all {
		if !entry.met {
			out = append(out, fmt.Sprintf("%s: %s: no text needs this exception: take it out", entry.at, entry.word))
		}
	}
	return out
}
