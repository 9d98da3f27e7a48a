package wizard

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/x/ansi"

	"coop/internal/lang"
)

// list is a field to choose from. huh's own lists cannot say that nothing has
// been chosen yet, lose options when the screen is small, and show an error
// before anybody has done anything. What huh asks of a field is in listfield.go.
type list struct {
	items []item
	kind  listKind
	at    int // the current item, -1 while there is none
	digit int // the number that is being typed, where there are more than nine

	airy bool // an empty line stands between the items

	lang    lang.Lang
	width   int // in cells, 0 until the form has said
	focused bool
	theme   *huh.Theme
	keys    huh.MultiSelectKeyMap
}

type item struct {
	id      string
	number  int // from 1, to be chosen by; 0 for a line that has none
	label   lang.Text
	note    lang.Text // what stands there now, or how far it is
	leads   lang.Text // what follows from it
	on      bool
	tickbox bool
	radio   bool // a tickbox beside others of which one at most is chosen
	alone   bool
}

type listKind uint8

const (
	menu listKind = iota // Enter acts on the current line
	one                  // the current line is the answer; at first there is none
	many                 // any number of lines is ticked
)

// single digits choose at once only where every item has one; in longer lists
// they lead to the item, so that 1 on the way to 12 changes nothing.
const singleDigits = 9

// number acts on a digit that was typed.
func (l *list) number(r rune) {
	typed := l.digit
	l.digit = 0
	if r < '0' || r > '9' {
		return
	}
	n := int(r - '0')
	if i := l.numbered(typed*10 + n); i >= 0 {
		n = typed*10 + n
	}
	i := l.numbered(n)
	if i < 0 {
		return
	}
	l.at = i
	if l.numbers() > singleDigits {
		l.digit = n
	} else {
		l.tick()
	}
}

// numbered returns the index of the item with a number, or -1.
func (l *list) numbered(n int) int {
	return slices.IndexFunc(l.items, func(it item) bool { return n > 0 && it.number == n })
}

// numbers returns how many items have a number.
func (l *list) numbers() int {
	most := 0
	for _, it := range l.items {
		most = max(most, it.number)
	}
	return most
}

// tick chooses or unchooses the current item of a list that takes several.
func (l *list) tick() {
	if l.kind == one {
		l.at = max(l.at, 0)
	}
	if l.kind != many || l.at < 0 {
		return
	}
	now := &l.items[l.at]
	now.on = !now.on
	if !now.on {
		return
	}
	for i := range l.items {
		if i != l.at && (now.alone || l.items[i].alone) {
			l.items[i].on = false
		}
	}
}

// chosen returns the ids of what is chosen.
func (l *list) chosen() []string {
	var ids []string
	for i, it := range l.items {
		if l.kind == many && it.on || l.kind != many && i == l.at {
			ids = append(ids, it.id)
		}
	}
	return ids
}

// current returns the current item, or false while there is none.
func (l *list) current() (item, bool) {
	if l.at < 0 || l.at >= len(l.items) {
		return item{}, false
	}
	return l.items[l.at], true
}

// find makes the item of an id the current one, if it is there.
func (l *list) find(id string) {
	if i := slices.IndexFunc(l.items, func(it item) bool { return it.id == id }); i >= 0 {
		l.at = i
	}
}

// longestNote is how many lines of an answer a list shows.
const longestNote = 3

// lines returns the lines of an item in a width.
func (l *list) lines(i, width int) []string {
	it, lead := l.items[i], l.lead(i)
	label, note := it.label.In(l.lang), it.note.In(l.lang)
	beside := label + ": " + note
	switch {
	case note == "":
		return wrap(label, width, lead)
	case l.kind == menu && !strings.Contains(note, "\n") && ansi.StringWidth(lead+beside) <= width && !strings.ContainsAny(label, "?:"):
		return wrap(beside, width, lead)
	}
	indent := strings.Repeat(" ", ansi.StringWidth(lead)+2)
	below := clip(addLed(nil, indent, note, width, usual), longestNote, width)
	out := wrap(label, width, lead)
	for _, r := range below {
		out = append(out, r.text)
	}
	return out
}

// lead is what stands before an item: whether it is the current one, whether it
// is chosen, and its number.
func (l *list) lead(i int) string {
	var b strings.Builder
	pointer := "  "
	if i == l.at {
		pointer = prompt
	}
	b.WriteString(pointer)
	switch {
	case l.kind == one && i == l.at:
		b.WriteString("(x) ")
	case l.kind == one:
		b.WriteString("( ) ")
	case l.items[i].radio && l.items[i].on:
		b.WriteString("(x) ")
	case l.items[i].radio:
		b.WriteString("( ) ")
	case l.items[i].on:
		b.WriteString("[x] ")
	case l.items[i].tickbox:
		b.WriteString("[ ] ")
	}
	if n := l.items[i].number; n > 0 {
		widest := len(strconv.Itoa(l.numbers()))
		fmt.Fprintf(&b, "%*d. ", widest, n)
	}
	return b.String()
}

// tickAll ticks the items of these ids and no others.
func (l *list) tickAll(ids []string) {
	for i := range l.items {
		l.items[i].on = slices.Contains(ids, l.items[i].id)
	}
}

// entries counts the entries of a page of entries that have an order.
func (l *list) entries() int {
	n := 0
	for _, it := range l.items {
		if it.on || strings.HasPrefix(it.id, "remove/") {
			n++
		}
	}
	return n
}

// digits names the digits that act on the list, and digitsDo what they do.
func (l *list) digits() string { return "1–" + strconv.Itoa(l.numbers()) }

func (l *list) digitsDo() lang.Text {
	if l.kind == menu || l.numbers() > singleDigits {
		return wordGoTo
	}
	return wordChoose
}
