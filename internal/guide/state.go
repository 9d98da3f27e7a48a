package guide

import (
	"slices"
	"strings"

	"coop/internal/lang"
)

// State is what a toolkit and answers say together on a day. It remembers what
// it has worked out and must not be used by two goroutines at once.
type State struct {
	kit     *Toolkit
	answers Answers
	today   lang.Date
	applies map[ID]Truth
	found   map[ID]Outcome
	busy    map[ID]bool // guards against a cycle, which loading refuses
	trace   func(ID)
	traced  map[ID][]ID // what working each thing out has read, to be told again

	measures func(*State, string) Measured
	measured map[string]Measured

	registered string // what the measure "registered" says; empty for a group that is not
}

// Read puts a toolkit and answers together. Today is the day for which they are
// judged; it may be zero where no condition asks for it.
func (t *Toolkit) Read(a Answers, today lang.Date) *State {
	return &State{
		kit: t, answers: a, today: today,
		applies: map[ID]Truth{}, found: map[ID]Outcome{}, busy: map[ID]bool{},
		measured: map[string]Measured{}, traced: map[ID][]ID{},
	}
}

// Toolkit returns the toolkit.
func (s *State) Toolkit() *Toolkit { return s.kit }

// Answers returns the answers.
func (s *State) Answers() Answers { return s.answers }

// Day returns the day for which the answers are judged.
func (s *State) Day() lang.Date { return s.today }

// Path returns the path the group has chosen or, until it has, the one the
// finding suggests. It is empty when neither is known.
func (s *State) Path() string {
	s.read(s.kit.Path.Question)
	if v, ok := s.answers.Get(s.kit.Path.Question); ok {
		if c, ok := v.(Choice); ok {
			return string(c)
		}
	}
	if o := s.Finding(s.kit.Path.Finding); o.Known == True {
		return o.Result.ID
	}
	return ""
}

// Applies reports whether a question is asked: true, false, or not known yet
// because a question before it is open.
func (s *State) Applies(id ID) Truth {
	q := s.kit.Question(id)
	if q == nil || s.busy[id] {
		return NotKnown
	}
	if t, ok := s.applies[id]; ok {
		s.read(s.traced["applies "+id]...)
		return t
	}
	s.busy[id] = true
	var t Truth
	s.traced["applies "+id] = s.reads(func() { t = s.Asked(q).And(s.Holds(q.When)) })
	delete(s.busy, id)
	s.applies[id] = t
	return t
}

// Asked reports whether a question belongs to the group's path at all, whatever
// its own condition says.
func (s *State) Asked(q *Question) Truth { return s.onPath(q.Step.Paths).And(s.onPath(q.Paths)) }

// onPath reports whether something limited to some paths is on the group's.
func (s *State) onPath(paths []string) Truth {
	if len(paths) == 0 {
		return True
	}
	path := s.Path()
	if path == "" {
		return NotKnown
	}
	return truth(slices.Contains(paths, path))
}

// StepApplies reports whether a step is on the group's path.
func (s *State) StepApplies(step *Step) Truth { return s.onPath(step.Paths) }

// TaskApplies reports whether a task is part of the group's plan.
func (s *State) TaskApplies(t *Task) Truth {
	return s.onPath(t.Step.Paths).And(s.onPath(t.Paths)).And(s.Holds(t.When))
}

// TaskDone reports whether the answers show that a task is done. A task without
// such a condition is not known: a person says so in the plan.
func (s *State) TaskDone(t *Task) Truth {
	if t.DoneWhen.Op == Always {
		return NotKnown
	}
	return s.Holds(t.DoneWhen)
}

// Value returns the answer that counts: none where the question does not apply
// or is decided later.
func (s *State) Value(id ID) (Value, bool) {
	v, t := s.value(id)
	return v, t == True
}

// value returns the answer and whether there is one: False where the question
// does not apply, NotKnown where it is open.
func (s *State) value(id ID) (Value, Truth) {
	s.read(id)
	switch s.Applies(id) {
	case False:
		return nil, False
	case NotKnown:
		return nil, NotKnown
	case True:
	}
	v, ok := s.answers.Get(id)
	if _, later := v.(Later); !ok || later {
		return nil, NotKnown
	}
	return v, True
}

// Holds judges a condition.
func (s *State) Holds(c Condition) Truth { return s.holds(c, nil) }

// HoldsFor judges a condition in which ids are fields of an item. Fields are those
// that are asked for it: one that does not apply counts as absent.
func (s *State) HoldsFor(c Condition, fields []*Question, it Item) Truth {
	return s.holds(c, &entry{it, fields})
}

func (s *State) holds(c Condition, it *entry) Truth {
	switch c.Op {
	case Always:
		return True
	case All:
		t := True
		for _, p := range c.Parts {
			t = t.And(s.holds(p, it))
		}
		return t
	case Any:
		t := False
		for _, p := range c.Parts {
			t = t.Or(s.holds(p, it))
		}
		return t
	case Not:
		return s.holds(c.Parts[0], it).Not()
	case Answered:
		_, t := s.valueOf(c.Left.ID, it)
		return truth(t == True)
	case Compare:
		return s.compare(c, it)
	}
	return NotKnown
}

// compare judges a comparison. Where a side does not apply it is false; where a
// side is open it is not known.
func (s *State) compare(c Condition, it *entry) Truth {
	left, known := s.measure(c.Left, it)
	if known != True {
		return known
	}
	result := False
	for _, m := range c.Right {
		right, known := s.measure(m, it)
		if known == True {
			known = truth(s.meets(left, c.How, right))
		}
		result = result.Or(known)
	}
	return result
}

// Outcome is what a finding says: True with the row that leads and the others
// that fit, or NotKnown with the questions it waits for.
type Outcome struct {
	Known  Truth
	Result *Option
	Row    *FindingRow
	Others []*FindingRow
	Waits  []ID
}

// Finding works out a finding. The first row that fits leads; a row before it
// that is not known yet leaves the whole finding not known, for an open question
// never counts as answered no.
func (s *State) Finding(id ID) Outcome {
	f := s.kit.Finding(id)
	if f == nil || s.busy["finding "+id] {
		return Outcome{}
	}
	if o, ok := s.found[id]; ok {
		s.read(s.traced["finding "+id]...)
		return o
	}
	s.busy["finding "+id] = true
	var o Outcome
	s.traced["finding "+id] = s.reads(func() { o = s.find(f) })
	delete(s.busy, "finding "+id)
	s.found[id] = o
	return o
}

func (s *State) find(f *Finding) Outcome {
	var o Outcome
	open := false // a row before the leading one is not known yet
	for i := range f.Rows {
		row := &f.Rows[i]
		switch s.Holds(row.When) {
		case True:
			if o.Row == nil {
				o.Row = row
			} else {
				o.Others = append(o.Others, row)
			}
		case NotKnown:
			if o.Row == nil {
				open = true
				o.Waits = append(o.Waits, s.Waits(row.When)...)
			}
		case False:
		}
	}
	if open || o.Row == nil {
		return Outcome{Waits: unique(o.Waits)}
	}
	o.Known, o.Result = True, f.Result(o.Row.Result)
	return o
}

// Waits returns the questions that are open and may decide a condition, in the
// order in which it reads them: those behind its findings are among them and,
// where it is not known yet whether a question is asked, those that decide that.
// It is empty where nothing but the day is missing, or a field of somebody on the
// list of people.
func (s *State) Waits(c Condition) []ID {
	var ids []ID
	c.each(func(m Measure) {
		switch m.Kind {
		case FindingOf:
			ids = append(ids, s.Finding(m.ID).Waits...)
		case AnswerTo, CountOf, TotalOf:
			ids = append(ids, s.waitsFor(m)...)
		case ComputedOf:
			ids = append(ids, s.computed(m.Text).Waits...)
		case Literal, SumOf, LeastOf, MostOf, FigureOf, MembersNumber, Today:
		}
	})
	return unique(ids)
}

func (s *State) waitsFor(m Measure) []ID {
	q := s.kit.Question(m.ID)
	if _, t := s.measure(m, nil); q == nil || t != NotKnown {
		return nil
	}
	if s.Applies(m.ID) == True {
		return []ID{m.ID}
	}
	var ids []ID
	if s.Asked(q) == NotKnown {
		ids = append(ids, s.kit.Path.Question)
	}
	return append(ids, s.Waits(q.When)...)
}

func unique(ids []ID) []ID {
	var out []ID
	for _, id := range ids {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// Position is where a group stands: what is asked of it, what is still open, and
// what it answered that no longer applies.
type Position struct {
	Asked  []*Question // those that apply, in order
	Open   []*Question // asked and without a decided answer, optional ones left out
	Unused []ID        // answered but not asked any more; kept in the file
}

// Position replays the toolkit with the answers. Where a group stands is never
// stored: it follows from what is answered.
func (s *State) Position() Position {
	var p Position
	for _, q := range s.kit.Questions() {
		switch s.Applies(q.ID) {
		case True:
			p.Asked = append(p.Asked, q)
			if _, ok := s.Value(q.ID); !ok && !q.Optional {
				p.Open = append(p.Open, q)
			}
		case False:
			if _, ok := s.answers.Get(q.ID); ok {
				p.Unused = append(p.Unused, q.ID)
			}
		case NotKnown:
		}
	}
	return p
}

// meets compares two operands that are both known.
func (s *State) meets(l operand, how Comparison, r operand) bool {
	switch how {
	case Is:
		return l.is(r)
	case Has:
		return slices.Contains(l.set, r.text)
	case EndsWith:
		return strings.HasSuffix(wholeWords(l.text), wholeWords(r.text))
	case HasWordFrom:
		return len(s.kit.WordsIn(l.text, r.text)) > 0
	case AtLeast, AtMost, MoreThan, LessThan:
		ln, rn, ok := numbers(l, r)
		if !ok {
			return false
		}
		switch how {
		case AtLeast:
			return ln >= rn
		case AtMost:
			return ln <= rn
		case MoreThan:
			return ln > rn
		default:
			return ln < rn
		}
	}
	return false
}
