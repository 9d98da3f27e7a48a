package guide

import (
	"strings"

	"coop/internal/lang"
)

// Describe puts an answer into words in both languages, as a person would read
// it: the labels of options, the names of people, a date with its month.
func (t *Toolkit) Describe(q *Question, v Value, people List) lang.Text {
	switch v := v.(type) {
	case Text:
		return lang.Same(string(v))
	case Choice:
		if o := q.Option(string(v)); o != nil {
			return o.Label
		}
	case Choices:
		return joined(q.Labels(v))
	case Number:
		if q.Kind == KindPercent {
			return measured(int64(v), "percent")
		}
		return measured(int64(v), q.Unit)
	case Money:
		return lang.Same(lang.Money(int64(v)))
	case Date:
		d := lang.Date(v)
		return lang.Text{EN: d.In(lang.EN), CY: d.In(lang.CY)}
	case MonthDay:
		d := lang.MonthDay(v)
		return lang.Text{EN: d.In(lang.EN), CY: d.In(lang.CY)}
	case People:
		names := make([]lang.Text, len(v))
		for i, id := range v {
			names[i] = lang.Same(people.Name(id))
		}
		return joined(names)
	case List:
		first := ID("")
		if fields := t.FieldsOf(q); len(fields) > 0 {
			first = fields[0].ID
		}
		names := make([]lang.Text, len(v))
		for i, it := range v {
			names[i] = lang.Same(Canonical(it.Fields[first]))
		}
		return joined(names)
	case Later:
		return wordLater
	}
	return lang.Text{}
}

// Labels returns the labels of options by their ids.
func (q *Question) Labels(ids []string) []lang.Text {
	var out []lang.Text
	for _, id := range ids {
		if o := q.Option(id); o != nil {
			out = append(out, o.Label)
		}
	}
	return out
}

// Name returns the name of an entry of the list of people, or its id where the
// list does not have it.
func (l List) Name(id string) string {
	if it, ok := l.Item(id); ok {
		if name, ok := it.Fields["name"].(Text); ok {
			return string(name)
		}
	}
	return id
}

// joined puts texts into one sentence-like list, in each language its own way; on
// lines of their own where one of them has several lines.
func joined(texts []lang.Text) lang.Text {
	en, cy := make([]string, len(texts)), make([]string, len(texts))
	for i, t := range texts {
		en[i], cy[i] = t.EN, t.CY
	}
	if strings.Contains(strings.Join(en, ""), "\n") {
		return lang.Text{EN: strings.Join(en, "\n"), CY: strings.Join(cy, "\n")}
	}
	return lang.Text{EN: lang.List(lang.EN, en), CY: lang.List(lang.CY, cy)}
}
