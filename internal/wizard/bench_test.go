package wizard

import (
	"fmt"
	"slices"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// How long a group may wait: from a key to the frame that answers it, 99 times in
// a hundred, and from the start to the first frame.
const (
	keyToFrame = 16 * time.Millisecond
	firstFrame = 60 * time.Millisecond
)

// A toolkit ten times as long as any that a group would sit through.
const (
	manySteps = 20
	manyEach  = 100
)

// huge is a toolkit of 2,000 questions, of which every fourth is asked only after
// one answer to the first of its step.
func huge() *guide.Toolkit {
	kit := &guide.Toolkit{Title: lang.Same("A huge toolkit"), Before: lang.Same("Nothing is sent anywhere.")}
	kinds := []guide.Kind{guide.KindChoice, guide.KindText, guide.KindChoices, guide.KindNumber, guide.KindLongText, guide.KindYesNo, guide.KindMoney}
	for s := range manySteps {
		step := &guide.Step{ID: guide.ID(fmt.Sprint("s", s)), Number: s + 1, Title: lang.Same(fmt.Sprint("Step number ", s+1)), Intro: lang.Same("It begins.")}
		first := guide.ID(fmt.Sprintf("s%d.q0", s))
		for n := range manyEach {
			q := &guide.Question{
				ID: guide.ID(fmt.Sprintf("s%d.q%d", s, n)), Kind: kinds[n%len(kinds)],
				Ask:  lang.Same(fmt.Sprintf("What is the answer to question %d of this step, when all is said and done?", n+1)),
				Hint: lang.Same("A few words will do."), Why: lang.Same("The papers say it in the group's own words, and the plan needs it too."),
			}
			if q.Kind == guide.KindChoice || q.Kind == guide.KindChoices || q.Kind == guide.KindYesNo {
				q.Options = choices(12)
			}
			if n%4 == 3 {
				q.When = guide.Condition{Op: guide.Compare, How: guide.Is, Left: guide.Measure{Kind: guide.AnswerTo, ID: first}, Right: []guide.Measure{{Text: "o1"}}}
			}
			step.Questions = append(step.Questions, q)
		}
		kit.Steps = append(kit.Steps, step)
	}
	kit.Index()
	return kit
}

func choices(n int) []guide.Option {
	var out []guide.Option
	for i := range n {
		out = append(out, guide.Option{
			ID: fmt.Sprint("o", i), Label: lang.Same(fmt.Sprint("This is what is on offer under the number ", i+1)),
			LeadsTo: lang.Same("Something follows from it, which is said here at some length so that it takes two lines."),
		})
	}
	return out
}

// half answers the first questions of the toolkit, half of them all.
func half(kit *guide.Toolkit) guide.Answers {
	var a guide.Answers
	qs := kit.Questions()
	for _, q := range qs[:len(qs)/2] {
		a = a.With(q.ID, guide.Later{})
		if q.Kind == guide.KindChoice {
			a = a.With(q.ID, guide.Choice("o1"))
		}
	}
	return a
}

// open starts a session in the middle of the toolkit and draws the first frame.
func open(kit *guide.Toolkit, a guide.Answers) *model {
	s := interview.Start(kit, a, lang.Date{Year: 2027, Month: 1, Day: 5}, "s10.q0", nil, interview.Hooks{})
	m := newModel(s, Options{})
	m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	_ = m.View()
	return m
}

// timed acts on a key as the program does and returns how long the frame took.
func timed(m *model, k tea.KeyMsg) time.Duration {
	begin := time.Now()
	m.Update(k)
	_ = m.View()
	return time.Since(begin)
}

// sitting presses keys for some pages of every kind and returns how long each
// frame took, the quickest first.
func sitting(m *model) []time.Duration {
	var took []time.Duration
	press := func(typed string) {
		for _, k := range keys(typed) {
			took = append(took, timed(m, k))
		}
	}
	press("<enter>") // on from the steps
	for range 150 {
		q := m.page.Question
		switch {
		case q == nil:
			press("<enter>")
		case q.Kind == guide.KindChoice, q.Kind == guide.KindYesNo:
			press("<down><down><enter>")
		case q.Kind == guide.KindChoices:
			press("<down><space><down><space><enter>")
		case q.Kind == guide.KindLongText:
			press("two words<enter>and a line<tab>")
		default:
			press("12<enter>")
		}
	}
	press("<ctrl+y><ctrl+r><down><down><end><up><ctrl+o><ctrl+o><ctrl+r><down><down><end><home><enter>")
	slices.Sort(took)
	return took
}

// The limits leave room for a slow and busy computer: the middle of many keys may
// take half of what is allowed for the slowest in a hundred, and those, at the best
// of three sittings, four times as much. The benchmarks measure closely.
func TestQuickEnough(t *testing.T) {
	kit := huge()
	a := half(kit)
	var first []time.Duration
	for range 9 {
		begin := time.Now()
		open(kit, a)
		first = append(first, time.Since(begin))
	}
	slices.Sort(first)
	if got := first[len(first)/2]; got > firstFrame {
		t.Errorf("the first frame takes %v, want at most %v", got, firstFrame)
	}
	var middle, slow []time.Duration
	for range 3 {
		took := sitting(open(kit, a))
		middle, slow = append(middle, took[len(took)/2]), append(slow, took[len(took)*99/100])
	}
	if got := slices.Min(middle); got > keyToFrame/2 {
		t.Errorf("from a key to its frame it takes %v, want at most %v", got, keyToFrame/2)
	}
	if got := slices.Min(slow); got > 4*keyToFrame {
		t.Errorf("one key in a hundred takes %v, want at most %v", got, 4*keyToFrame)
	}
	t.Logf("first frame %v, key to frame %v, one in a hundred %v", first[len(first)/2], slices.Min(middle), slices.Min(slow))
}

func BenchmarkFirstFrame(b *testing.B) {
	kit := huge()
	a := half(kit)
	for b.Loop() {
		open(kit, a)
	}
}

// BenchmarkKeyToFrame reports the 99th percentile in microseconds beside the time
// of a whole sitting.
func BenchmarkKeyToFrame(b *testing.B) {
	kit := huge()
	a := half(kit)
	var took []time.Duration
	for b.Loop() {
		b.StopTimer()
		m := open(kit, a)
		b.StartTimer()
		took = append(took, sitting(m)...)
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "µs/key-p99")
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "µs/key-median")
}
