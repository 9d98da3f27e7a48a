package draft

import (
	"slices"
	"strconv"

	"coop/internal/doc"
	"coop/internal/guide"
	"coop/internal/lang"
)

// line turns a text of a paper into inlines. What people typed enters as text
// nodes and is never read again.
func (c *composer) line(b both) []doc.Inline {
	var out []doc.Inline
	for _, m := range b.pick(c.in.Lang) {
		ins := []doc.Inline{doc.Text(c.formWords(m.words))}
		if m.fn != "" {
			ins = c.call(m)
		}
		ins = lines(ins)
		if m.stress {
			ins = stressed(ins)
		}
		out = append(out, ins...)
	}
	return out
}

// stressed turns plain words into stressed ones; blanks and references stay.
func stressed(ins []doc.Inline) []doc.Inline {
	out := slices.Clone(ins)
	for i, in := range out {
		if t, ok := in.(doc.Text); ok {
			out[i] = doc.Stress(t)
		}
	}
	return out
}

// lines turns line ends inside words into breaks.
func lines(ins []doc.Inline) []doc.Inline {
	var out []doc.Inline
	for _, in := range ins {
		if t, ok := in.(doc.Text); ok {
			out = append(out, doc.Line(string(t))...)
			continue
		}
		out = append(out, in)
	}
	return out
}

func (c *composer) call(m mark) []doc.Inline {
	arg := ""
	if len(m.args) > 0 {
		arg = m.args[0]
	}
	switch m.fn {
	case "answer":
		return c.answer(arg)
	case "label":
		if arg == "it" {
			return c.itemLabel()
		}
		return c.answer(arg)
	case "leads-to":
		if c.item != nil && c.item.option != nil {
			return []doc.Inline{doc.Text(c.say(c.item.option.LeadsTo))}
		}
	case "usual":
		if q := c.kit.Question(guide.ID(arg)); c.st.Asked(q) != guide.False {
			return c.answer(arg)
		}
		return c.figure(guide.ID(m.args[1]))
	case "figure":
		return c.figure(guide.ID(arg))
	case "finding", "because", "look-again":
		return c.finding(m.fn, guide.ID(arg))
	case "ref":
		return []doc.Inline{&doc.Ref{ID: arg}}
	case "term":
		word := c.say(c.kit.Term(guide.ID(arg)).Word)
		if c.in.Lang == lang.CY && len(m.args) == 2 {
			word = m.args[1]
		}
		return []doc.Inline{doc.Text(word)}
	case "count":
		return c.count(guide.ID(arg))
	case "slot":
		return c.slot(guide.ID(arg))
	case "registered":
		return c.registered(arg)
	case "due":
		return c.due(m.args)
	case "blank":
		return []doc.Inline{doc.Gap{}}
	}
	return nil
}

// itemLabel is the label of the option or the name of the person or entry.
func (c *composer) itemLabel() []doc.Inline {
	switch {
	case c.item == nil:
		return nil
	case c.item.option != nil:
		return []doc.Inline{doc.Text(c.say(c.item.option.Label))}
	}
	return []doc.Inline{doc.Text(guide.Canonical(c.item.entry.Fields[c.item.fields[0].ID]))}
}

// answer is an answer in words, or a visible blank.
func (c *composer) answer(arg string) []doc.Inline {
	if len(arg) > 3 && arg[:3] == "it." {
		return c.field(guide.ID(arg[3:]))
	}
	q := c.kit.Question(guide.ID(arg))
	v, ok := c.st.Value(q.ID)
	if !ok {
		return []doc.Inline{c.blank(q.ID)}
	}
	return []doc.Inline{doc.Text(c.say(c.kit.Describe(q, v, c.people)))}
}

// field is a field of the item. Fields that may be left out are left out.
func (c *composer) field(id guide.ID) []doc.Inline {
	if c.item == nil || c.item.entry == nil {
		return nil
	}
	for _, f := range c.item.fields {
		if f.ID != id || c.st.HoldsFor(f.When, c.item.fields, *c.item.entry) == guide.False {
			continue
		}
		v, ok := c.item.entry.Fields[id]
		if _, later := v.(guide.Later); ok && !later {
			return []doc.Inline{doc.Text(c.say(c.kit.Describe(f, v, c.people)))}
		}
		if !f.Optional {
			return []doc.Inline{doc.Blank{Label: c.say(f.Short)}}
		}
	}
	return nil
}

func (c *composer) count(id guide.ID) []doc.Inline {
	v, ok := c.st.Value(id)
	if !ok {
		return []doc.Inline{c.blank(id)}
	}
	n := 0
	switch v := v.(type) {
	case guide.Choices:
		n = len(v)
	case guide.People:
		n = len(v)
	case guide.List:
		n = len(v)
	}
	return []doc.Inline{doc.Text(strconv.Itoa(n))}
}

// finding is what a finding says, why, or when to look again; or a visible blank
// for each question that it waits for.
func (c *composer) finding(what string, id guide.ID) []doc.Inline {
	o := c.st.Finding(id)
	if o.Known != guide.True {
		return c.blanks(o.Waits)
	}
	say := o.Result.Label
	switch what {
	case "because":
		say = o.Row.Because
	case "look-again":
		say = o.Row.LookAgain
	}
	return []doc.Inline{doc.Text(c.say(say))}
}

// slot is a text that the law prescribes word for word, as the group put it into
// its folder, with where they took it from; or a visible blank that names it. It
// is never written from memory.
func (c *composer) slot(id guide.ID) []doc.Inline {
	text, there := c.in.Official[id]
	if !there {
		return []doc.Inline{doc.Blank{Label: c.say(wordOfficial.Fill("section", c.kit.Section(id).Section))}}
	}
	return append(doc.Line(text.Words), doc.Break{}, doc.Text(c.say(wordOfficialFrom.Fill("source", text.Source))))
}

func (c *composer) figure(id guide.ID) []doc.Inline {
	f := c.kit.Figure(id)
	c.rest(f)
	return []doc.Inline{doc.Text(c.say(f.Words()))}
}

// rest notes a figure for the clause that is made. One that nobody has verified, or not for a year, is
// to be listed at the end.
func (c *composer) rest(f *guide.Figure) {
	if id := string(f.ID); !slices.Contains(c.rests, id) {
		c.rests = append(c.rests, id)
	}
	if f.Doubtful(c.st.Day()) && !slices.Contains(c.figures, f) {
		c.figures = append(c.figures, f)
	}
}
