package guide

import (
	"slices"
	"strconv"

	"coop/internal/lang"
)

// operand is one side of a comparison once it is known: a number, words, or a set.
// Kind says how a number counts, so that what an author wrote beside it is read
// in the same way: an amount in pence, a day, or plainly.
type operand struct {
	text  string
	set   []string
	num   int64
	isNum bool
	kind  Kind
}

// numbers reads both sides as numbers. At least one of them must be one; the
// other may be what an author wrote, and is read as the first one counts.
func numbers(l, r operand) (ln, rn int64, ok bool) {
	if !l.isNum && !r.isNum {
		return 0, 0, false
	}
	kind := l.kind
	if !l.isNum {
		kind = r.kind
	}
	ln, lok := l.numberAs(kind)
	rn, rok := r.numberAs(kind)
	return ln, rn, lok && rok
}

func (o operand) numberAs(kind Kind) (int64, bool) {
	if o.isNum {
		return o.num, true
	}
	return literalNumber(o.text, kind)
}

// is compares as numbers where that is possible, otherwise as words.
func (o operand) is(p operand) bool {
	if a, b, ok := numbers(o, p); ok {
		return a == b
	}
	return o.text == p.text
}

// literalNumber reads what an author wrote beside something of a kind: a whole
// number, an amount, a day or a day of the year.
func literalNumber(s string, kind Kind) (int64, bool) {
	switch kind {
	case KindMoney:
		v, f := parseMoney(s)
		m, _ := v.(Money)
		return int64(m), f == nil
	case KindDate:
		d, ok := lang.ParseDate(s)
		return dayNumber(d), ok
	case KindMonthDay:
		d, ok := parseMonthDay(s)
		return monthDayNumber(d), ok
	default:
	}
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil
}

// dayNumber orders days as numbers.
func dayNumber(d lang.Date) int64 { return int64(d.Year)*10000 + int64(d.Month)*100 + int64(d.Day) }

func monthDayNumber(d lang.MonthDay) int64 { return int64(d.Month)*100 + int64(d.Day) }

func number(n int64, kind Kind) operand {
	return operand{num: n, isNum: true, kind: kind, text: strconv.FormatInt(n, 10)}
}

// operand returns a figure as a number; pounds and pence count as amounts do.
func (f *Figure) operand() operand {
	switch f.Unit {
	case "pounds":
		return number(f.Value*100, KindMoney)
	case "pence":
		return number(f.Value, KindMoney)
	}
	return number(f.Value, KindNumber)
}

func operandOf(v Value) operand {
	switch v := v.(type) {
	case Text:
		return operand{text: string(v)}
	case Choice:
		return operand{text: string(v)}
	case Choices:
		return operand{set: v, text: Canonical(v)}
	case People:
		return operand{set: v, text: Canonical(v)}
	case Number:
		return number(int64(v), KindNumber)
	case Money:
		return number(int64(v), KindMoney)
	case Date:
		return number(dayNumber(lang.Date(v)), KindDate)
	case MonthDay:
		return number(monthDayNumber(lang.MonthDay(v)), KindMonthDay)
	case List:
		ids := make([]string, len(v))
		for i, it := range v {
			ids[i] = it.ID
		}
		return operand{set: ids, text: Canonical(v)}
	case Later:
	}
	return operand{}
}

// measure takes a measure. The second result is NotKnown where an answer behind
// it is open and False where a question behind it does not apply.
func (s *State) measure(m Measure, it *entry) (operand, Truth) {
	switch m.Kind {
	case Literal:
		return operand{text: m.Text}, True
	case AnswerTo:
		return s.answer(m.ID, it)
	case CountOf:
		return s.count(m, it)
	case TotalOf:
		return s.total(m)
	case SumOf, LeastOf, MostOf:
		return s.fold(m, it)
	case FigureOf:
		if f := s.kit.Figure(m.ID); f != nil {
			return f.operand(), True
		}
	case FindingOf:
		if o := s.Finding(m.ID); o.Known == True {
			return operand{text: o.Result.ID}, True
		}
	case MembersNumber:
		return s.countItems(s.answers.People(), s.kit.People, m.Where)
	case ComputedOf:
		c := s.computed(m.Text)
		return c.operand(m.Text), c.Known
	case Today:
		if !s.today.IsZero() {
			return number(dayNumber(s.today), KindDate), True
		}
	}
	return operand{}, NotKnown
}

func (s *State) answer(id ID, it *entry) (operand, Truth) {
	v, t := s.valueOf(id, it)
	if t != True {
		return operand{}, t
	}
	return operandOf(v), True
}

// entry is an item with the fields that are asked for it.
type entry struct {
	Item
	fields []*Question
}

// valueOf returns the answer to a question or, inside an entry, to a field.
func (s *State) valueOf(id ID, it *entry) (Value, Truth) {
	if it == nil {
		return s.value(id)
	}
	i := slices.IndexFunc(it.fields, func(f *Question) bool { return f.ID == id })
	if i >= 0 {
		// A field can only hang on those before it, so this comes to an end.
		if t := s.holds(it.fields[i].When, &entry{it.Item, it.fields[:i]}); t != True {
			return nil, t
		}
	}
	v, ok := it.Fields[id]
	if _, later := v.(Later); !ok || later {
		return nil, NotKnown
	}
	return v, True
}

func (s *State) count(m Measure, it *entry) (operand, Truth) {
	v, t := s.valueOf(m.ID, it)
	if t != True {
		return operand{}, t
	}
	switch v := v.(type) {
	case List:
		return s.countItems(v, s.kit.Question(m.ID).Fields, m.Where)
	case People:
		var l List
		for _, id := range v {
			if p, ok := s.answers.People().Item(id); ok {
				l = append(l, p)
			}
		}
		return s.countItems(l, s.kit.People, m.Where)
	}
	return number(int64(len(operandOf(v).set)), KindNumber), True
}

// total adds up a field over the entries of a list, those left out that are not
// asked for it. One whose number is open leaves the sum not known.
func (s *State) total(m Measure) (operand, Truth) {
	v, t := s.value(m.ID)
	if t != True {
		return operand{}, t
	}
	list, _ := v.(List)
	fields := s.kit.Question(m.ID).Fields
	kind := KindNumber
	if f := fieldIn(fields, ID(m.Text)); f != nil && f.Kind == KindMoney {
		kind = KindMoney
	}
	sum := number(0, kind)
	for _, it := range list {
		e := &entry{it, fields}
		if m.Where != nil {
			if t := s.holds(*m.Where, e); t != True {
				if t == NotKnown {
					return operand{}, NotKnown
				}
				continue
			}
		}
		switch o, t := s.answer(ID(m.Text), e); {
		case t == False:
		case t == NotKnown || !o.isNum:
			return operand{}, NotKnown
		default:
			sum = number(sum.num+o.num, kind)
		}
	}
	return sum, True
}

// countItems counts the items that fit. One that may or may not fit leaves the
// number not known.
func (s *State) countItems(l List, fields []*Question, where *Condition) (operand, Truth) {
	n := int64(0)
	for _, it := range l {
		if where == nil {
			n++
			continue
		}
		switch s.holds(*where, &entry{it, fields}) {
		case True:
			n++
		case NotKnown:
			return operand{}, NotKnown
		case False:
		}
	}
	return number(n, KindNumber), True
}

func (s *State) fold(m Measure, it *entry) (operand, Truth) {
	var out operand
	for i, p := range m.Parts {
		o, t := s.measure(p, it)
		if t != True {
			return operand{}, t
		}
		if !o.isNum {
			return operand{}, NotKnown
		}
		n := o.num
		switch {
		case i == 0:
		case m.Kind == SumOf:
			n += out.num
		case m.Kind == LeastOf:
			n = min(n, out.num)
		default:
			n = max(n, out.num)
		}
		out = number(n, o.kind)
	}
	return out, True
}
