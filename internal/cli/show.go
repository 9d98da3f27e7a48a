package cli

import (
	"slices"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
)

// showWidth is the longest line of a step in print, whatever the terminal: what
// an adviser puts on paper or sends on is the same everywhere.
const showWidth = 78

// stepPage is a step as an adviser reads it, in one language, line by line.
type stepPage struct {
	kit   *guide.Toolkit
	l     lang.Lang
	today lang.Date
	out   strings.Builder
}

// showStep puts a step into print: what to do in the room, the quiz with its
// reasons, each question with what follows from each answer, and the tasks. Figures
// that are not sure, or old on that day, are marked.
func showStep(kit *guide.Toolkit, s *guide.Step, l lang.Lang, today lang.Date) string {
	p := &stepPage{kit: kit, l: l, today: today}
	p.heading(wordShowStep.Fill("n", itoa(s.Number), "title", s.Title), "=")
	p.paths(s.Paths, 0)
	p.text(s.Intro, 0)
	p.activity(s.Activity)
	if len(s.Quiz) > 0 {
		p.heading(wordShowQuiz, "-")
		for _, q := range s.Quiz {
			p.quiz(q)
		}
	}
	p.heading(wordShowQuestions, "-")
	for i, q := range s.Questions {
		p.question(i+1, q)
	}
	if len(s.Tasks) > 0 {
		p.heading(wordShowTasks, "-")
		for _, k := range s.Tasks {
			p.task(k)
		}
	}
	if len(s.Papers) > 0 {
		p.gap()
		p.text(wordShowPapers.Fill("papers", strings.Join(s.Papers, ", ")), 0)
	}
	return p.out.String()
}

func (p *stepPage) activity(a guide.Activity) {
	p.heading(wordShowActivity.Fill("title", a.Title), "-")
	p.text(wordShowTime.Fill("minutes", lang.Minutes(a.Minutes)), 0)
	p.text(wordShowNeeds.Fill("needs", a.Needs), 0)
	n := 0
	for line := range strings.SplitSeq(a.Do.In(p.l), "\n") {
		if n++; line != "" {
			p.item(itoa(n)+". ", line, 0)
		}
	}
}

func (p *stepPage) quiz(q guide.QuizItem) {
	p.gap()
	p.text(q.Ask, 0)
	for _, a := range q.Answers {
		word := wordShowWrong
		if a.Right {
			word = wordShowRight
		}
		p.led("- ", word.Fill("label", a.Label), 2)
		p.text(a.Because, 4)
	}
}

func (p *stepPage) question(n int, q *guide.Question) {
	lead := itoa(n) + ". "
	in := len(lead)
	p.gap()
	p.item(lead, q.Ask.In(p.l)+"  ["+string(q.ID)+"]", 0)
	p.text(q.Hint, in)
	p.filled(wordShowWhy, "why", q.Why, in)
	p.filled(wordShowExample, "value", q.Example, in)
	if q.Optional {
		p.text(wordShowOptional, in)
	}
	p.paths(q.Paths, in)
	p.when(wordShowWhen, q.When, in)
	for _, o := range q.Options {
		p.led("• ", o.Label, in)
		p.led("→ ", o.LeadsTo, in+2)
	}
	if fields := q.Fields; len(fields) > 0 {
		p.text(wordShowFields, in)
		for _, f := range fields {
			p.led("- ", f.Ask, in)
		}
	}
	p.suggests(q, in)
	p.rests(q.Law, in)
}

// suggests prints the rows of the finding that suggests an answer.
func (p *stepPage) suggests(q *guide.Question, in int) {
	if q.Suggest == nil || q.Suggest.Finding == "" {
		return
	}
	f := p.kit.Finding(q.Suggest.Finding)
	p.text(wordShowSuggests, in)
	for i, r := range f.Rows {
		lead := itoa(i+1) + ". "
		p.led(lead, f.Result(r.Result).Label, in)
		p.text(r.Because, in+len(lead))
		p.filled(wordShowAgain, "when", r.LookAgain, in+len(lead))
	}
}

// rests prints the figures that a question rests on, and which of them to check.
func (p *stepPage) rests(ids []guide.ID, in int) {
	if len(ids) == 0 {
		return
	}
	p.text(wordShowRests, in)
	for _, id := range ids {
		f := p.kit.Figure(id)
		if f == nil {
			continue // a section of the law has no figure
		}
		date := lang.Text{EN: f.AsAt.In(lang.EN), CY: f.AsAt.In(lang.CY)}
		said := wordShowFigure.Fill("about", f.About, "value", f.Words(), "date", date)
		if f.Doubtful(p.today) {
			said = lang.Join("; ", said, wordShowUnsure)
		}
		p.led("- ", said, in)
	}
}

func (p *stepPage) task(k *guide.Task) {
	p.gap()
	p.item("- ", k.Title.In(p.l), 0)
	p.text(k.How, 2)
	p.text(wordShowWho.Fill("role", p.kit.Role(k.Who).Label), 2)
	d := k.Days
	p.text(wordShowDays.Fill("least", itoa(d.Least), "likely", itoa(d.Likely), "most", itoa(d.Most)), 2)
	if k.Cost != nil {
		p.text(wordShowCost.Fill("cost", k.Cost.Words(), "about", k.Cost.About), 2)
	}
	var before []lang.Text
	for _, t := range p.kit.Tasks() {
		if slices.Contains(k.After, t.ID) {
			before = append(before, t.Title)
		}
	}
	if len(before) > 0 {
		p.text(wordShowAfter.Fill("tasks", lang.Join("; ", before...)), 2)
	}
	if q := p.kit.Question(k.By); q != nil {
		p.text(wordShowBy.Fill("date", q.Short), 2)
	}
	p.paths(k.Paths, 2)
	p.when(wordShowTaskWhen, k.When, 2)
}

// when prints a condition in words, if there is one.
func (p *stepPage) when(said lang.Text, c guide.Condition, in int) {
	if c.Op != guide.Always {
		p.text(said, in)
		p.holds(c, in)
	}
}

// holds prints a condition as bullets: a question and its answers by their labels.
// What has no such words stands as its author wrote it.
func (p *stepPage) holds(c guide.Condition, in int) {
	below := func(said lang.Text, parts []guide.Condition) {
		p.led("- ", said, in)
		for _, part := range parts {
			p.holds(part, in+2)
		}
	}
	switch c.Op {
	case guide.All:
		below(wordShowAll, c.Parts)
	case guide.Any:
		below(wordShowAny, c.Parts)
	case guide.Not:
		if parts := c.Parts; parts[0].Op == guide.Any {
			below(wordShowNone, parts[0].Parts)
		} else {
			below(wordShowNone, parts)
		}
	case guide.Answered:
		if q := p.kit.Question(c.Left.ID); q != nil {
			p.led("- ", wordShowAnswered.Fill("short", q.Short), in)
		}
	case guide.Compare, guide.Always:
		p.led("- ", p.compared(c), in)
	}
}

func (p *stepPage) compared(c guide.Condition) lang.Text {
	plain := lang.Same(guidefile.ConditionText(c))
	q := p.kit.Question(c.Left.ID)
	if q == nil || c.Left.Kind != guide.AnswerTo || c.How != guide.Is && c.How != guide.Has {
		return plain
	}
	var values []lang.Text
	for _, m := range c.Right {
		o := q.Option(m.Text)
		if m.Kind != guide.Literal || o == nil {
			return plain
		}
		values = append(values, o.Label)
	}
	return wordShowIs.Fill("short", q.Short, "values", lang.Join(" / ", values...))
}

// paths says on which paths something is met, where it is not all of them.
func (p *stepPage) paths(ids []string, in int) {
	var labels []lang.Text
	for _, o := range p.kit.Paths {
		if slices.Contains(ids, o.ID) {
			labels = append(labels, o.Label)
		}
	}
	if len(labels) > 0 {
		p.text(wordShowPaths.Fill("paths", lang.Join(", ", labels...)), in)
	}
}

// filled prints a sentence with a text in it, or nothing where there is none.
func (p *stepPage) filled(t lang.Text, name string, with lang.Text, in int) {
	if !with.IsZero() {
		p.text(t.Fill(name, with), in)
	}
}

func (p *stepPage) gap() { p.out.WriteByte('\n') }

func (p *stepPage) heading(t lang.Text, rule string) {
	if p.out.Len() > 0 {
		p.gap()
	}
	said := t.In(p.l)
	p.item("", said, 0)
	p.item("", strings.Repeat(rule, min(displaywidth.String(said), showWidth)), 0)
}

// text prints paragraphs, each moved in by a number of columns.
func (p *stepPage) text(t lang.Text, in int) {
	for line := range strings.SplitSeq(t.In(p.l), "\n") {
		p.item("", line, in)
	}
}

func (p *stepPage) led(lead string, t lang.Text, in int) { p.item(lead, t.In(p.l), in) }

// item prints one paragraph with something before its first line; its other
// lines stand below the words.
func (p *stepPage) item(lead, said string, in int) {
	words := strings.Fields(printable(said))
	if len(words) == 0 {
		return
	}
	column := in + displaywidth.String(lead)
	before := strings.Repeat(" ", in) + lead
	p.out.WriteString(before + words[0])
	at := column + displaywidth.String(words[0])
	for _, w := range words[1:] {
		wide := displaywidth.String(w)
		if at+1+wide > showWidth {
			p.out.WriteString("\n" + strings.Repeat(" ", column) + w)
			at = column + wide
			continue
		}
		p.out.WriteString(" " + w)
		at += 1 + wide
	}
	p.out.WriteByte('\n')
}
