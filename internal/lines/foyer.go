package lines

import (
	"bufio"
	"io"
	"strings"

	"coop/internal/interview"
	"coop/internal/lang"
)

// Enter says the pages before a session until something is chosen, and returns
// how it ended: Finished says that something was chosen. The error is that of
// writing.
func Enter(in *bufio.Reader, out io.Writer, f *interview.Foyer, opt Options) (Result, error) {
	p := &printer{out: out, width: opt.Width, lang: opt.Lang}
	r := &runner{out: p}
	for say := true; ; {
		leaf := f.Page()
		if say {
			r.leaf(leaf)
		}
		r.askLeaf(leaf)
		line, err := readLine(in)
		if err != nil || p.err != nil {
			return Result{Lang: p.lang, End: EndOfInput}, p.err
		}
		next := r.inFoyer(f, leaf, strings.TrimSpace(line))
		if _, chosen := f.Visit(); chosen {
			return Result{Lang: p.lang, End: Finished}, p.err
		}
		if next == leaves {
			return Result{Lang: p.lang, End: Left}, p.err
		}
		say = next == shows
	}
}

func (r *runner) leaf(leaf interview.Leaf) {
	r.out.page()
	r.out.say(leaf.Heading)
	r.out.say(leaf.Says...)
	for i, c := range leaf.Menu {
		r.numbered(i+1, c.Label, c.Note)
	}
}

func (r *runner) askLeaf(leaf interview.Leaf) {
	if leaf.Menu == nil {
		r.out.say(wordTypeAnswer)
		return
	}
	r.out.say(fromTo(len(leaf.Menu)))
}

// inFoyer acts on what was typed before there is a session.
func (r *runner) inFoyer(f *interview.Foyer, leaf interview.Leaf, typed string) after {
	if name, _, isCommand := readCommand(typed); isCommand {
		a, known := find(name)
		switch {
		case !known:
			r.unknown(name)
			return asks
		case a == quit:
			return leaves
		case a == language:
			r.out.lang = r.out.lang.Other()
		case a == back:
			f.Back()
		case a == again:
		default:
			r.out.say(wordNoMore)
			return asks
		}
		return shows
	}
	if leaf.Menu == nil {
		if fault := f.Type(typed); fault != nil {
			r.error(fault.Text)
			return asks
		}
		return shows
	}
	n := pick(typed, len(leaf.Menu), func(i int) lang.Text { return leaf.Menu[i].Label })
	if n < 0 {
		r.error(wordNotInList)
		return asks
	}
	switch id := leaf.Menu[n].ID; id {
	case interview.ChooseLeave:
		return leaves
	case interview.ChooseLanguage:
		r.out.lang = r.out.lang.Other()
	default:
		f.Choose(id)
	}
	return shows
}
