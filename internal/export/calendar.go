// Package export turns the list of people and the plan into what other programs
// open: rows for a spreadsheet and a calendar.
//
// It makes values and bytes and writes nothing to disk. It says no more than a
// group would show to one another: contacts are left out. The same input gives
// the same bytes. Only cli imports it.
package export

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"coop/internal/lang"
	"coop/internal/plan"
)

// uidHost ends the id of every event. Nobody can own a name below .invalid, so no
// other program gives the same ids.
const uidHost = "@coop.invalid"

// Calendar writes the plan as an iCalendar file in a language. Name is the name of
// the group, and stamp the valid day on which the plan was made. There are no
// bytes where no task has a day: the format has no empty calendar.
//
// Each task that is not done is an event of one day, which does not make anybody
// busy: on the day it is due or, where it has none, on the day it is likely to be
// done. It is an event and no to-do because the calendars of Google and Outlook
// leave out to-dos. The ids of the events depend on the task and on the name of
// the group, and a later stamp gives a later version: so the file of a later day
// or in the other language takes the place of an earlier one, and two groups can
// stand in one calendar.
func Calendar(p plan.Plan, l lang.Lang, name string, stamp lang.Date) []byte {
	c := ical.NewCalendar()
	c.Props.SetText(ical.PropProductID, "-//coop//EN")
	c.Props.SetText(ical.PropVersion, "2.0")
	c.Props.Set(extension("X-WR-CALNAME", name))
	for _, t := range p.Tasks {
		if on := dayOf(t); !t.Done && on.Valid() {
			c.Children = append(c.Children, event(t, on, l, name, stamp))
		}
	}
	if len(c.Children) == 0 {
		return nil
	}
	var b bytes.Buffer
	if err := ical.NewEncoder(&b).Encode(c); err != nil {
		// The encoder refuses what event never makes: a property twice, a break in a line.
		panic("export: " + err.Error())
	}
	return fold(b.Bytes())
}

// dayOf returns the day on which a task stands in a calendar.
func dayOf(t plan.Task) lang.Date {
	if !t.Due.IsZero() {
		return t.Due
	}
	return t.Likely
}

func event(t plan.Task, on lang.Date, l lang.Lang, name string, stamp lang.Date) *ical.Component {
	e := ical.NewComponent(ical.CompEvent)
	e.Props.SetText(ical.PropUID, uid(string(t.ID), name))
	e.Props.SetDateTime(ical.PropDateTimeStamp, midnight(stamp))
	e.Props.Set(number(ical.PropSequence, stamp.Year*10000+stamp.Month*100+stamp.Day))
	e.Props.SetDate(ical.PropDateTimeStart, midnight(on))
	e.Props.SetDate(ical.PropDateTimeEnd, midnight(on.AddDays(1)))
	e.Props.SetText(ical.PropTransparency, "TRANSPARENT")
	e.Props.Set(text(ical.PropSummary, strings.ReplaceAll(clean(t.Title.In(l)), "\n", " "), l))
	e.Props.Set(text(ical.PropDescription, clean(description(t).In(l)), l))
	return e
}

// description says how a task is done, who does it and between which days.
func description(t plan.Task) lang.Text {
	var lines []lang.Text
	if !t.How.IsZero() {
		lines = append(lines, t.How)
	}
	if who := who(t); !who.IsZero() {
		lines = append(lines, wordWhoDoes.Fill("name", who))
	}
	if !t.Due.IsZero() {
		lines = append(lines, wordDueOn.Fill("date", inWords(t.Due)))
	}
	if t.Late {
		lines = append(lines, wordLate)
	}
	lines = append(lines, wordDone.Fill("earliest", inWords(t.Earliest), "likely", inWords(t.Likely), "latest", inWords(t.Latest)))
	return lang.Join("\n", lines...)
}

// who names who does a task: the people where they are known, and their role.
func who(t plan.Task) lang.Text {
	if len(t.People) == 0 {
		return t.Role
	}
	names := names(t.People)
	return lang.Text{EN: names.EN + " (" + t.Role.EN + ")", CY: names.CY + " (" + t.Role.CY + ")"}
}

func names(people []string) lang.Text {
	return lang.Text{EN: lang.List(lang.EN, people), CY: lang.List(lang.CY, people)}
}

func inWords(d lang.Date) lang.Text { return lang.Text{EN: d.In(lang.EN), CY: d.In(lang.CY)} }

// uid is the id of an event. The name of the group stands in it as a hash, because
// ids of events are seen by programs and passed on.
func uid(task, name string) string {
	sum := sha256.Sum256([]byte(lang.Fold(strings.TrimSpace(name))))
	return clean(task) + "." + hex.EncodeToString(sum[:6]) + uidHost
}

func midnight(d lang.Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// text is a property whose words are in a language.
func text(name, words string, l lang.Lang) *ical.Prop {
	p := ical.NewProp(name)
	p.SetText(words)
	p.Params.Set(ical.ParamLanguage, l.String())
	return p
}

// extension is a property of no standard. Calendars that read it look for it
// without a type.
func extension(name, words string) *ical.Prop {
	p := ical.NewProp(name)
	p.SetText(strings.ReplaceAll(clean(words), "\n", " "))
	p.Params.Del(ical.ParamValue)
	return p
}

func number(name string, n int) *ical.Prop {
	p := ical.NewProp(name)
	p.Value = fmt.Sprint(n)
	return p
}

// clean takes out what the format has no way to write: control characters but
// for line ends, and bytes that are no text.
func clean(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(s, "\ufffd"))
	return strings.Map(func(r rune) rune {
		if r != '\n' && unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
}

// maxLine is the most bytes of a line, its end left out.
const maxLine = 75

// fold breaks long lines, which the library does not: a line that goes on begins
// with a space. No letter is broken in two.
func fold(data []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.SplitSeq(bytes.TrimSuffix(data, []byte("\r\n")), []byte("\r\n")) {
		for most := maxLine; len(line) > most; most = maxLine - 1 {
			cut := most
			for !utf8.RuneStart(line[cut]) {
				cut--
			}
			out.Write(line[:cut])
			out.WriteString("\r\n ")
			line = line[cut:]
		}
		out.Write(line)
		out.WriteString("\r\n")
	}
	return out.Bytes()
}
