package schema

import (
	"strconv"

	"coop/internal/guide"
	"coop/internal/lang"
)

// Answers returns the schema of an answers file for a toolkit: every question by
// its id, with what may be answered. The same toolkit gives the same bytes.
func Answers(kit *guide.Toolkit) []byte {
	props := object{
		{"toolkit", object{{"title", "The toolkit these answers are for"}, {"const", kit.Name}}},
		{"version", object{{"title", "The version of the toolkit"}, {"type", "integer"}, {"maximum", kit.Version}}},
		{"language", object{{"title", "The language of the answers"}, {"enum", []string{lang.EN.String(), lang.CY.String()}}}},
		{"people", object{
			{"title", "People and organisations: an id, then what is known of each"},
			{"description", "A first name or a role, never a child, and nothing about anyone's health."},
			{"type", []string{"object", "null"}},
			{"propertyNames", itemID()},
			{"additionalProperties", fields(kit.People)},
		}},
	}
	for _, q := range kit.Questions() {
		props = append(props, member{string(q.ID), answer(q)})
	}
	return finish(object{
		{"title", "Answers: " + kit.Title.EN},
		{"description", "An answer after each colon. Nothing means that it has not been asked, ~ that it is decided later."},
		{"type", "object"},
		{"properties", props},
		{"additionalProperties", false},
	})
}

// answer is what may stand after the id of a question. Nothing and ~ may stand
// everywhere; an editor reads both as null.
func answer(q *guide.Question) object {
	o := object{{"title", q.Ask.EN}, {"description", q.Ask.CY + "\n\n" + q.Hint.EN}}
	if !q.Example.IsZero() && len(q.Options) == 0 {
		o = append(o, member{"examples", []string{q.Example.EN, q.Example.CY}})
	}
	null := object{{"type", "null"}}
	switch q.Kind {
	case guide.KindChoice, guide.KindYesNo:
		return append(o, choices(q, true)...)
	case guide.KindChoices:
		list := append(object{{"type", "array"}, {"uniqueItems", true}, {"items", choices(q, false)}}, bounds(q, "minItems", "maxItems")...)
		return append(o, member{"anyOf", []object{list, choices(q, false), null}})
	case guide.KindPeople:
		list := append(object{{"type", "array"}, {"uniqueItems", true}, {"items", itemID()}}, bounds(q, "minItems", "maxItems")...)
		return append(o, member{"anyOf", []object{list, itemID(), null}})
	case guide.KindList:
		return append(append(o, object{
			{"type", []string{"object", "null"}}, {"propertyNames", itemID()}, {"additionalProperties", fields(q.Fields)},
		}...), bounds(q, "minProperties", "maxProperties")...)
	case guide.KindNumber, guide.KindPercent:
		return append(append(o, member{"type", []string{"integer", "null"}}), bounds(q, "minimum", "maximum")...)
	case guide.KindMoney:
		return append(o, object{{"type", []string{"string", "number", "null"}}, {"pattern", `^[0-9]+(\.[0-9]{2})?$`}, {"minimum", 0}}...)
	case guide.KindDate:
		return append(o, object{{"type", []string{"string", "null"}}, {"pattern", `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`}}...)
	case guide.KindMonthDay:
		return append(o, object{{"type", []string{"string", "null"}}, {"pattern", `^[0-9]{2}-[0-9]{2}$`}}...)
	case guide.KindEmail:
		return append(o, object{{"type", []string{"string", "null"}}, {"pattern", `^[^@\s]+@[^@\s]+$`}}...)
	case guide.KindText, guide.KindLongText:
	}
	return append(o, member{"type", []string{"string", "number", "null"}})
}

// choices is one of the options of a question, and null where nothing may stand.
func choices(q *guide.Question, orNothing bool) object {
	var ids []any
	var labels []string
	for _, o := range q.Options {
		ids, labels = append(ids, o.ID), append(labels, o.Label.EN+" / "+o.Label.CY+"\n\n"+o.LeadsTo.EN)
	}
	if orNothing {
		ids, labels = append(ids, nil), append(labels, "Decided later")
	}
	return object{{"enum", ids}, {"enumDescriptions", labels}}
}

func bounds(q *guide.Question, least, most string) object {
	var o object
	if q.AtLeast != nil {
		o = append(o, member{least, raw(strconv.FormatInt(*q.AtLeast, 10))})
	}
	if q.AtMost != nil {
		o = append(o, member{most, raw(strconv.FormatInt(*q.AtMost, 10))})
	}
	return o
}

// fields is one entry of a list: what is asked about it, the first always there.
func fields(all []*guide.Question) object {
	var props object
	for _, f := range all {
		props = append(props, member{string(f.ID), answer(f)})
	}
	o := object{{"type", "object"}, {"properties", props}, {"additionalProperties", false}}
	if len(all) > 0 {
		o = append(o, member{"required", []string{string(all[0].ID)}})
	}
	return o
}

// itemID is what guidefile takes for the id of an entry.
func itemID() object {
	return object{{"type", "string"}, {"pattern", "^[a-z0-9-]{1,60}$"}}
}
