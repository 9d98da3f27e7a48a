//go:build unix

package main

import (
	"slices"
	"strconv"
	"strings"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// A typist says what a person types for a move.
type typist func(move, lang.Lang) string

// The keys.
const (
	keyEnter  = "\r"
	keyTab    = "\t"
	keyDown   = "\x1b[B"
	keyHome   = "\x1b[H"
	keyPgDown = "\x1b[6~"
	keyErase  = "\x7f"
	keyLater  = "\x0c"
)

// toTheEnd shows all of a page that is only read, so that Enter goes on from it.
var toTheEnd = strings.Repeat(keyPgDown, 25)

// onScreen types on the full screen.
func onScreen(m move, l lang.Lang) string {
	p := m.page
	switch m.act {
	case reads:
		if p.Kind == interview.Quiz {
			return keyEnter
		}
		return toTheEnd + keyEnter
	case guess:
		return strconv.Itoa(m.guess) + keyEnter + toTheEnd + keyEnter
	case later:
		return keyLater
	case leaves:
		if options(p.Question) {
			return keyLater // a list has no empty answer
		}
		return fill(p, "", l)
	case picks:
		return pick(m)
	case answer:
		return onScreenAnswer(m, l)
	case ends:
	}
	return ""
}

// pick goes to a line of a menu and acts on it: by its number where it has one,
// or from the top down.
func pick(m move) string {
	i := place(m.page, m.id)
	act := keyEnter
	if m.page.Menu[i].Mark != interview.NoMark {
		if i < 9 && m.no%3 == 0 {
			return strconv.Itoa(i+1) + act
		}
		if q := m.page.Question; m.no%2 == 0 && (q.AtMost == nil || *q.AtMost > 1) {
			act = " "
		}
	}
	return keyHome + strings.Repeat(keyDown, i) + act
}

func options(q *guide.Question) bool {
	return q.Kind == guide.KindChoice || q.Kind == guide.KindYesNo || q.Kind == guide.KindChoices
}

func onScreenAnswer(m move, l lang.Lang) string {
	p, q := m.page, m.page.Question
	// What is suggested is taken with a key, where nothing else is there yet.
	taken := p.Suggest != nil && guide.Same(p.Suggest, m.value) && p.Value == nil && p.Draft == ""
	if taken && q.Kind != guide.KindLongText {
		return keyTab + keyEnter
	}
	switch v := m.value.(type) {
	case guide.Choice:
		i := slices.IndexFunc(q.Options, func(o guide.Option) bool { return o.ID == string(v) })
		return goTo(i, m.no) + keyEnter
	case guide.Choices:
		return tick(p, v, m.no) + keyEnter
	}
	return fill(p, typed(m.value, l), l)
}

// goTo makes an option the current one. A digit also ticks it, but only where
// all numbers have one digit.
func goTo(i, no int) string {
	if no%2 == 0 {
		return strconv.Itoa(i + 1)
	}
	return keyHome + strings.Repeat(keyDown, i)
}

// tick ticks the options that are wanted, and before that unticks all others.
func tick(p interview.Page, want guide.Choices, no int) string {
	now := guide.Choices(strings.Fields(p.Draft))
	if v, ok := p.Value.(guide.Choices); ok && p.Draft == "" {
		now = v
	}
	var keys strings.Builder
	for _, on := range []bool{false, true} {
		for i, o := range p.Question.Options {
			if slices.Contains(now, o.ID) == on || slices.Contains(want, o.ID) != on {
				continue
			}
			keys.WriteString(goTo(i, no))
			if no%2 != 0 || len(p.Question.Options) > 9 {
				keys.WriteString(" ")
			}
		}
	}
	return keys.String()
}

// fill types on where what stands there is the beginning, and otherwise takes it
// out first.
func fill(p interview.Page, text string, l lang.Lang) string {
	now := p.Draft
	if now == "" {
		now = typed(p.Value, l)
	}
	keys, found := strings.CutPrefix(text, now)
	if !found {
		keys = strings.Repeat(keyErase, len([]rune(now))) + text
	}
	keys = strings.ReplaceAll(keys, "\n", keyEnter)
	if p.Question.Kind == guide.KindLongText {
		return keys + keyTab
	}
	return keys + keyEnter
}

// typed writes an answer as a person does, in their language.
func typed(v guide.Value, l lang.Lang) string {
	switch v := v.(type) {
	case nil, guide.Later:
		return ""
	case guide.Date:
		return lang.Date(v).In(l)
	case guide.MonthDay:
		return lang.MonthDay(v).In(l)
	case guide.Money:
		return lang.Money(int64(v))
	}
	return strings.TrimRight(guide.Canonical(v), "\n")
}

// inLines types in plain lines.
func inLines(m move, l lang.Lang) string {
	p := m.page
	putOff := map[lang.Lang]string{lang.EN: ":later\n", lang.CY: ":wedyn\n"}[l]
	switch m.act {
	case reads:
		return "\n"
	case guess:
		return strconv.Itoa(m.guess) + "\n"
	case later:
		return putOff
	case leaves:
		if p.Draft != "" || p.Value != nil || p.Suggest != nil {
			return putOff
		}
		return "\n"
	case picks:
		c := p.Menu[place(p, m.id)]
		switch {
		case m.id == interview.ChooseContinue, m.id == interview.ChooseResume:
			return "\n"
		case c.Mark != interview.NoMark:
			return strconv.Itoa(place(p, m.id)+1) + "\n"
		}
		return c.Label.In(l) + "\n"
	case answer:
		return inLinesAnswer(m, l)
	case ends:
	}
	return ""
}

func inLinesAnswer(m move, l lang.Lang) string {
	q := m.page.Question
	var numbers []string
	for i, o := range q.Options {
		switch v := m.value.(type) {
		case guide.Choice:
			if string(v) == o.ID && m.no%2 == 0 {
				return o.Label.In(l) + "\n"
			}
			if string(v) == o.ID {
				return strconv.Itoa(i+1) + "\n"
			}
		case guide.Choices:
			if slices.Contains(v, o.ID) {
				numbers = append(numbers, strconv.Itoa(i+1))
			}
		}
	}
	if len(numbers) > 0 {
		return strings.Join(numbers, " ") + "\n"
	}
	text := typed(m.value, l)
	if strings.HasPrefix(text, ":") {
		text = ":" + text
	}
	if q.Kind == guide.KindLongText {
		text += "\n"
	}
	return text + "\n"
}
