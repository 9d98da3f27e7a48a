// Package lines asks the questions of an interview in plain lines: one fact a
// line, no colour, nothing redrawn, words for every state. It is for screen
// readers, for pipes and for terminals that can do no more, and whatever the
// full screen can do can be done here.
//
// It decides no order and judges no answer; interview does. It opens no file and
// reads only the reader it is given. Only cli imports it.
package lines

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

// Options say how a run begins.
type Options struct {
	Lang   lang.Lang
	Folder string // where the answers are kept, to be said; may be empty
	Cloud  string // the service that keeps a copy of that folder, if one does
	Width  int    // characters a line; zero for no wrapping

	Present bool             // only show the pages, and record what somebody says to keep
	Now     func() time.Time // the time of day, for the timer
}

// End says how a run came to its end.
type End uint8

// The ends.
const (
	Finished   End = iota // the last page was reached and left
	Left                  // the group quit before that
	EndOfInput            // there was no more to read
)

// Result is how a run ended, and in which language.
type Result struct {
	Lang lang.Lang
	End  End
}

// maxLine is how many bytes of a line are read. The longest answer is shorter,
// so that what is cut off here is refused and never shortened in silence.
const maxLine = 64 << 10

// Run asks until the group has finished or quits, or the input ends. A
// *bufio.Reader is used as it is, so that what was read before is not lost. The
// end of input is never an answer: a line without an end is kept as half typed.
// The error is that of reading or writing, or of saving where the last answers
// are not saved; the result is good all the same.
func Run(in io.Reader, out io.Writer, s *interview.Session, opt Options) (Result, error) {
	r := &runner{
		in:     buffered(in),
		out:    &printer{out: out, width: opt.Width, lang: opt.Lang},
		s:      s,
		folder: opt.Folder,
		cloud:  opt.Cloud,
		shows:  opt.Present,
		now:    opt.Now,
	}
	end, err := r.run()
	if err == nil && s.Err() != nil && s.Copied() == "" {
		err = fmt.Errorf("save answers: %w", s.Err())
	}
	return Result{Lang: r.out.lang, End: end}, err
}

// ChooseLanguage asks for the language, in both languages. The second result is
// false when the input ends or cannot be read.
func ChooseLanguage(r *bufio.Reader, out io.Writer) (lang.Lang, bool) {
	for {
		if _, err := io.WriteString(out, chooseLanguage); err != nil {
			return lang.EN, false
		}
		line, err := readLine(r)
		if err != nil {
			return lang.EN, false
		}
		switch line = strings.Trim(line, " .:"); line {
		case "1":
			return lang.CY, true
		case "2":
			return lang.EN, true
		}
		if l, ok := lang.Parse(line); ok {
			return l, true
		}
	}
}

func buffered(in io.Reader) *bufio.Reader {
	if b, ok := in.(*bufio.Reader); ok {
		return b
	}
	return bufio.NewReader(in)
}

// readLine reads a line without its end. With an error comes what was read of a
// line that has no end.
func readLine(in *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		if room := maxLine - len(line); len(part) > room {
			line = append(line, part[:room]...)
		} else {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case err != nil:
			return string(line), err
		default:
			return strings.TrimRight(string(line), "\r\n"), nil
		}
	}
}

// after is what follows a line that was typed.
type after uint8

const (
	asks    after = iota // the next page or, on the same one, what to type
	shows                // the page from its beginning
	listens              // nothing: there is more to come
	leaves               // the end
)

// runner is one run. What it remembers of the page before makes the next one
// shorter to hear, and decides nothing.
type runner struct {
	in     *bufio.Reader
	out    *printer
	s      *interview.Session
	folder string
	cloud  string
	step   *guide.Step   // the step said last, nil for none
	entry  string        // the entry said last
	list   interview.Key // the page of entries said last
	fault  string        // the failure said last
	text   []string      // the lines of a long text so far

	shows   bool   // nothing is recorded but what somebody says to keep
	pointed string // what was typed last in such a sitting
	pending string // another path, which Enter changes to
	now     func() time.Time
	ends    time.Time // when the timer does; zero while there is none
}

func (r *runner) run() (End, error) {
	r.out.say(wordHow, wordHowCommand, wordHowHelp)
	if r.shows {
		r.out.say(wordOnlyShows)
	}
	p := r.s.Page()
	if p.Kind == interview.Overview {
		r.out.say(wordWelcomeBack)
	}
	r.show(p)
	for r.out.err == nil {
		line, err := readLine(r.in)
		if err != nil {
			r.halfTyped(p, line)
			if !errors.Is(err, io.EOF) {
				return EndOfInput, fmt.Errorf("read answers: %w", err)
			}
			return EndOfInput, nil
		}
		next := r.line(p, line)
		switch {
		case next != leaves:
		case p.Kind == interview.Done:
			return Finished, nil
		default:
			return Left, nil
		}
		p = r.follow(p, next)
	}
	return EndOfInput, fmt.Errorf("write lines: %w", r.out.err)
}

// follow says what comes after a line, and returns the page that stands now.
func (r *runner) follow(before interview.Page, next after) interview.Page {
	p := r.s.Page()
	switch {
	case p.Key != before.Key:
		r.text, r.pointed, r.pending = nil, "", ""
		r.show(p)
		return r.s.Page()
	case next == shows:
		r.show(p)
	case next == asks:
		r.ask(p)
	}
	return p
}

// line acts on what was typed.
func (r *runner) line(p interview.Page, line string) after {
	name, rest, isCommand := readCommand(line)
	if isCommand {
		return r.command(p, name, rest)
	}
	if r.shows && p.Question != nil {
		return r.shown(p, rest)
	}
	switch p.Kind {
	case interview.Ask:
		return r.answer(p, rest)
	case interview.Entries:
		return r.chooseEntry(p, strings.TrimSpace(rest))
	case interview.Quiz:
		return r.quiz(p, strings.TrimSpace(rest))
	case interview.Check, interview.Overview, interview.Done:
		return r.choose(p, strings.TrimSpace(rest))
	case interview.Before, interview.Opening, interview.Papers:
	}
	if strings.TrimSpace(rest) != "" {
		r.error(wordNothingToAnswer)
		return asks
	}
	r.s.Commit("")
	return asks
}

// halfTyped keeps a line that the input broke off in. It may be half a word or
// half a number, so it is not an answer.
func (r *runner) halfTyped(p interview.Page, line string) {
	_, rest, isCommand := readCommand(line)
	if isCommand || p.Kind != interview.Ask || hasOptions(p.Question) || strings.TrimSpace(rest) == "" {
		return
	}
	r.s.SetDraft(strings.ToValidUTF8(strings.Join(append(r.text, rest), "\n"), ""))
}

// forget makes the next page be said in full.
func (r *runner) forget() { r.step, r.entry, r.list, r.fault = nil, "", "", "" }

// error says what is wrong, and what to do about it.
func (r *runner) error(what lang.Text, hints ...lang.Text) {
	r.out.joined(append([]lang.Text{wordError.Fill("text", what)}, hints...)...)
}

// notSaved says that the answers are in memory only.
func (r *runner) notSaved(err error) {
	r.fault = err.Error()
	r.error(wordNotSaved)
	r.out.joined(wordCause.Fill("text", interview.ErrorWords(err)))
	r.out.say(wordSaveAgain, wordSaveCopy)
}

// saveCopy saves everything in another folder.
func (r *runner) saveCopy(dir string) {
	file, err := r.s.SaveCopy(dir)
	if err != nil {
		r.error(interview.ErrorWords(err))
		return
	}
	r.out.say(wordCopied.Fill("file", file), wordCopyUse)
}

func (r *runner) describe(q *guide.Question, v guide.Value) lang.Text {
	return r.s.State().Toolkit().Describe(q, v, r.s.Answers().People())
}

func number(n int) string { return strconv.Itoa(n) }
