package sums

import (
	"strconv"
	"strings"

	"coop/internal/lang"
)

// Line is one line of a sum: what it is, how it is worked out, and what it comes
// to in pence. How is figures and signs and so the same in both languages; it is
// empty where the line adds up those above it.
type Line struct {
	ID    string
	Name  lang.Text
	How   string
	Pence int64
	Total bool
}

// Lines are the lines of a sum in order.
type Lines []Line

// Pence returns what the line of an id comes to, or nothing where there is none.
func (ls Lines) Pence(id string) int64 {
	for _, l := range ls {
		if l.ID == id {
			return l.Pence
		}
	}
	return 0
}

// sheet writes lines one below the other.
type sheet struct{ lines Lines }

func (s *sheet) add(id, how string, pence int64) {
	s.lines = append(s.lines, Line{ID: id, Name: lineWords(id), How: how, Pence: pence})
}

func (s *sheet) total(id string, pence int64) {
	s.lines = append(s.lines, Line{ID: id, Name: lineWords(id), Pence: pence, Total: true})
}

// part shows how a share of an amount is taken.
func part(amount, of int64) string { return lang.Money(amount) + times + Percent(of) }

// The signs of the arithmetic that is shown.
const (
	times = " × "
	over  = " ÷ "
)

// Percent writes hundredths of a per cent: 3%, 12.07%.
func Percent(bp int64) string {
	s := lang.Number(bp / 100)
	if odd := bp % 100; odd != 0 {
		s += "." + strings.TrimRight(strconv.FormatInt(100+odd, 10)[1:], "0")
	}
	return s + "%"
}
