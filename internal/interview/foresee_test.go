package interview

import (
	"errors"
	"testing"

	"coop/internal/guide"
	"coop/internal/lang"
)

func TestPreviewWords(t *testing.T) {
	titles := func(n int) []lang.Text {
		all := []lang.Text{{EN: "Quorum", CY: "Cworwm"}, {EN: "Chair", CY: "Cadeirydd"}, {EN: "Votes", CY: "Pleidleisiau"}}
		return all[:n]
	}
	p := Preview{
		Questions: Turn{Comes: titles(2)},
		Rules:     Turn{Comes: titles(3), Goes: titles(1)},
		Tasks:     Turn{Goes: titles(2)},
		Papers:    Turn{Comes: titles(2)},
	}
	tests := []struct {
		got  lang.Text
		want lang.Text
	}{
		{p.Adds(0), lang.Text{EN: "Adds: 2 questions, 2 documents, 3 rules", CY: "Yn ychwanegu: 2 gwestiwn, 2 ddogfen, 3 rheol"}},
		{p.Adds(2), lang.Text{EN: "Adds: 2 questions, 2 documents (Quorum; Chair), 3 rules", CY: "Yn ychwanegu: 2 gwestiwn, 2 ddogfen (Cworwm; Cadeirydd), 3 rheol"}},
		{p.Drops(1), lang.Text{EN: "Leaves out: 1 rule (Quorum), 2 tasks", CY: "Yn gadael allan: 1 rheol (Cworwm), 2 dasg"}},
		{Preview{}.Adds(3), lang.Text{}},
		{Preview{}.Drops(3), lang.Text{}},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("got  %q\nwant %q", tt.got, tt.want)
		}
	}
	if p.None() || !(Preview{}).None() {
		t.Error("what changes something is taken for what does not, or the other way round")
	}
}

// A preview is asked for once of each set of answers, changes none, and is there
// for questions with options only.
func TestPreviewIsAskedForOnce(t *testing.T) {
	asked := 0
	s := Start(kit(t), guide.Answers{}, today, "", nil, Hooks{
		Preview: func(before, after guide.Answers) Preview {
			asked++
			if before.Len() == after.Len() {
				t.Error("nothing is answered that was not")
			}
			return Preview{Rules: Turn{Comes: []lang.Text{lang.Same("Quorum")}}}
		},
	})
	var options, typed *guide.Question
	for _, q := range s.State().Position().Asked {
		switch q.Kind { //nolint:exhaustive // one of each is enough
		case guide.KindChoice, guide.KindYesNo:
			options = q
		case guide.KindText:
			typed = q
		}
	}
	s.Go(Key(options.ID))
	for range 3 {
		if s.Preview(options.Options[0].ID).None() {
			t.Error("nothing is foreseen")
		}
	}
	s.Go(Key(typed.ID))
	if !s.Preview("anything").None() || asked != 1 || s.Answers().Len() > 0 {
		t.Errorf("asked %d times, want once, and %d answers are there", asked, s.Answers().Len())
	}
}

// A driver that drafts for itself is given each drafting once, and the session
// shows what came of it when it says so.
func TestDraftLater(t *testing.T) {
	runs := 0
	s := Start(kit(t), guide.Answers{}, today, "", nil, Hooks{
		Papers: func(_ guide.Answers, _ []string, tell func(Progress)) (Made, error) {
			runs++
			tell(Progress{Now: 1, All: 1, Document: lang.Same("Plan")})
			return Made{Files: []string{"plan.html"}, Task: lang.Same("Ring the bank")}, errors.New("one was locked")
		},
	})
	s.DraftLater()
	s.Go(keyDone)
	job := s.Due()
	if runs > 0 || job == nil || s.Due() != nil {
		t.Fatalf("%d drafted at once, due %v", runs, job)
	}
	said := Progress{}
	job.Run(func(p Progress) { said = p })
	if p := s.Page(); len(p.Files) > 0 || p.Undrawn != nil {
		t.Error("the page shows what was not taken over")
	}
	s.Finish(job)
	p := s.Page()
	if said.Document.EN != "Plan" || len(p.Files) != 1 || p.Task.EN != "Ring the bank" || p.Undrawn == nil {
		t.Errorf("said %+v, shown %+v", said, p)
	}
}

// A number is read with what it counts, as it is shown, in either language.
func TestReadNumberAsItIsShown(t *testing.T) {
	months := &guide.Question{ID: "x.months", Kind: guide.KindNumber, Unit: "months"}
	share := &guide.Question{ID: "x.share", Kind: guide.KindPercent}
	for typed, want := range map[string]string{
		"2": "2", "2 months": "2", "2 fis": "2", "1 month": "1", "1,200 months": "1200", "2 weeks": "!", "2 mis": "!", "months": "!", "2 months or 3": "!",
	} {
		if got := reads(months, typed); got != want {
			t.Errorf("%q is read as %s, want %s", typed, got, want)
		}
	}
	for _, l := range lang.Both() {
		shown := new(guide.Toolkit).Describe(share, guide.Number(10), nil).In(l)
		for _, typed := range []string{"10", "10%", "10 %", shown} {
			if got := reads(share, typed); got != "10" {
				t.Errorf("%q is read as %s, want 10", typed, got)
			}
		}
	}
}

func reads(q *guide.Question, typed string) string {
	v, f := Read(q, typed, nil)
	if f != nil {
		return "!"
	}
	return guide.Canonical(v)
}
