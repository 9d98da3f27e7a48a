package lines

import (
	"strings"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// show says a page from its beginning.
func (r *runner) show(p interview.Page) {
	r.out.page()
	r.timeUp()
	if p.Err != nil && p.Err.Error() != r.fault {
		r.notSaved(p.Err)
	}
	switch p.Kind {
	case interview.Before:
		kit := r.s.State().Toolkit()
		r.out.joined(kit.Title)
		r.out.say(kit.Before)
		if r.folder != "" {
			r.out.say(interview.Where(r.folder, r.cloud))
		}
	case interview.Overview:
		r.out.say(wordAnswered.Fill("n", number(p.Answered), "total", number(p.Asked)))
		r.menu(p)
	case interview.Opening:
		r.where(p)
		r.out.say(p.Step.Intro)
		r.out.say(filled(wordActivity, "title", p.Step.Activity.Title))
	case interview.Ask:
		r.question(p)
	case interview.Entries:
		r.entries(p)
	case interview.Quiz:
		r.where(p)
		r.out.say(wordRoomAsks, p.Quiz.Ask)
		for i, a := range p.Quiz.Answers {
			r.numbered(i+1, a.Label)
		}
	case interview.Check:
		r.where(p, wordCheck)
		r.menu(p)
	case interview.Papers:
		r.where(p)
		r.papers(p)
	case interview.Done:
		r.done(p)
	}
	if p.Kind != interview.Entries && p.Owner == nil {
		r.list = ""
	}
	r.ask(p)
}

// where says which step this is, unless that was said last, and what follows.
func (r *runner) where(p interview.Page, more ...lang.Text) {
	if p.Step == r.step {
		r.out.joined(more...)
		return
	}
	r.step = p.Step
	title := p.Step.Title
	if p.StepNo > 0 {
		title = wordStep.Fill("n", number(p.StepNo), "total", number(p.StepsAll), "title", title)
	}
	r.out.joined(append([]lang.Text{title}, more...)...)
}

// which says the number of a question among those of its step that are asked.
func (r *runner) which(q *guide.Question) lang.Text {
	n, all := 0, 0
	for _, x := range q.Step.Questions {
		if r.s.State().Applies(x.ID) != guide.True {
			continue
		}
		all++
		if x == q {
			n = all
		}
	}
	if n == 0 {
		return lang.Text{}
	}
	return wordQuestion.Fill("n", number(n), "total", number(all))
}

// ask says what to do on a page: what Enter does and what can be typed.
func (r *runner) ask(p interview.Page) {
	switch p.Kind {
	case interview.Ask:
		r.out.say(whatToType(p.Question))
	case interview.Entries:
		r.askEntry(p)
	case interview.Quiz:
		r.out.say(wordTypeOrGoOn.Fill("max", number(len(p.Quiz.Answers))))
	case interview.Check:
		r.out.joined(wordTypeChange, wordEnterGoesOn)
	case interview.Overview:
		r.out.joined(wordEnterResume.Fill("title", resumes(p)))
		r.out.say(fromTo(len(lines(p))))
	case interview.Done:
		r.out.joined(fromTo(len(lines(p))), wordEnterLeaves)
	case interview.Before, interview.Opening, interview.Papers:
		r.out.say(wordEnterGoesOn)
	}
}

func fromTo(n int) lang.Text { return wordTypeNumber.Fill("min", "1", "max", number(n)) }

// papers says which documents were made, or why none were.
func (r *runner) papers(p interview.Page) {
	switch {
	case p.Undrawn != nil:
		r.error(interview.ErrorWords(p.Undrawn))
	case len(p.Files) == 0:
		r.out.say(wordNoPapers)
	default:
		r.out.joined(wordReady, wordFiles.Fill("n", number(len(p.Files))))
		for _, f := range p.Files {
			r.out.line(f)
		}
		r.out.joined(filled(wordNextTask, "task", p.Task))
		if p.Next != nil {
			r.out.joined(wordNextOpen.Fill("ask", p.Next.Ask))
		}
	}
}

func (r *runner) done(p interview.Page) {
	if open := len(r.s.State().Position().Open); open == 0 {
		r.out.say(wordFinished)
	} else {
		r.out.joined(wordEnd, wordLeftOpen.Fill("n", number(open)))
	}
	if len(p.Files) > 0 || p.Undrawn != nil {
		r.papers(p)
	}
	r.menu(p)
}

// quiz judges an answer of the room, which is not kept.
func (r *runner) quiz(p interview.Page, typed string) after {
	if typed == "" {
		r.s.Commit("")
		return asks
	}
	n := pick(typed, len(p.Quiz.Answers), func(i int) lang.Text { return p.Quiz.Answers[i].Label })
	if n < 0 {
		r.error(wordNotInList)
		return asks
	}
	a := p.Quiz.Answers[n]
	if a.Right {
		r.out.joined(wordRight, a.Because)
	} else {
		r.out.joined(wordNotRight, a.Because)
		for _, b := range p.Quiz.Answers {
			if b.Right {
				r.out.joined(wordRightIs.Fill("label", b.Label), b.Because)
			}
		}
	}
	r.s.Commit("")
	return asks
}

// pick finds the line that was typed as its number or its words, or -1.
func pick(typed string, count int, label func(int) lang.Text) int {
	for i := range count {
		if typed == number(i+1) || sameWords(typed, label(i)) {
			return i
		}
	}
	return -1
}

func sameWords(typed string, t lang.Text) bool {
	f := lang.Fold(strings.TrimSpace(typed))
	return f != "" && (f == lang.Fold(t.EN) || f == lang.Fold(t.CY))
}
