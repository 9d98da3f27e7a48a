package interview

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/guidefile"
)

// Whatever a group does, in whatever order: nothing panics, the page shown is one
// that stands, what is half typed is not lost by going back, and the answers can
// be written and read again.
func TestRandomWalk(t *testing.T) {
	k := kit(t)
	visited := map[PageKind]int{}
	for seed := range uint64(150) {
		w := newWalk(t, k, seed)
		for range 150 {
			w.step()
			visited[w.Page().Kind]++
		}
	}
	for _, kind := range []PageKind{Before, Overview, Opening, Ask, Entries, Quiz, Check, Done} {
		if visited[kind] < 50 {
			t.Errorf("pages of kind %d were hardly seen: %d", kind, visited[kind])
		}
	}
}

type walk struct {
	*Session
	*rand.Rand
	t     *testing.T
	kit   *guide.Toolkit
	trail []string
}

func newWalk(t *testing.T, k *guide.Toolkit, seed uint64) *walk {
	w := &walk{Rand: rand.New(rand.NewPCG(seed, 1)), t: t, kit: k}
	fails := func() error {
		if w.IntN(20) == 0 {
			return errors.New("disk full")
		}
		return nil
	}
	places := []string{"", "", "who.core/+/name", "who.name", "check/what", "quiz/who/0", "nowhere", "overview", "done", "who.core/x/offers"}
	w.Session = Start(k, guide.Answers{}, today, places[w.IntN(len(places))], map[string]string{"who.core": "nobody"}, Hooks{
		Save: func(a guide.Answers) (guide.Answers, error) {
			if err := fails(); err != nil {
				return guide.Answers{}, err
			}
			if w.IntN(10) == 0 {
				return w.byHand(a), nil
			}
			return a, nil
		},
		Draft:  func(string, string) error { return fails() },
		Place:  func(string) error { return fails() },
		Papers: func(guide.Answers, []string, func(Progress)) (Made, error) { return Made{}, fails() },
	})
	return w
}

// byHand is what somebody did to the file meanwhile.
func (w *walk) byHand(a guide.Answers) guide.Answers {
	edits := []guide.Answers{
		a.With("who.needs", guide.Choices{"care"}), a.With("who.needs", nil), a.With("who.staff", guide.Choice("no")),
		a.With("who.path", guide.Choice("start")), a.With("what.sessions", nil), a.With("who.name", guide.Later{}),
	}
	return edits[w.IntN(len(edits))]
}

func (w *walk) step() {
	p := w.Page()
	typed := []string{"", "1", "2", "1, 2", "Mair", "yes", "nac ydw", "register", "12/5/2027", "31 March", "£5", "3", "x\ny", "\u202e", "none", "a@b.org", "~", "mair"}
	text := typed[w.IntN(len(typed))]
	keys := append(w.pages(), "overview", "who.core/+/name", "what.sessions/+/title", "what.sessions/mair/cost", "who.core/mair/rest", "what.insured", "junk", "a.b/c/d")
	switch n := w.IntN(20); {
	case n < 8 && len(p.Menu) > 0 && w.IntN(3) > 0:
		id := p.Menu[w.IntN(len(p.Menu))].ID
		w.did("choose "+id, func() { w.Choose(id) })
	case n < 9:
		w.did("answer "+text, func() { w.Commit(text) })
	case n < 10:
		w.did("ids "+text, func() { w.CommitIDs(strings.Fields(text)) })
	case n < 11:
		w.did("keep", func() { w.Keep() })
	case n < 13:
		w.did("later", w.Later)
	case n < 14:
		w.did("draft "+text, func() { w.SetDraft(text) })
	case n < 15:
		w.did("review", w.Review)
	case n < 16 && len(p.Menu) > 0 && w.IntN(2) > 0:
		id := p.Menu[w.IntN(len(p.Menu))].ID
		w.did("shift "+id, func() { w.Shift(id, w.IntN(2) > 0) })
	case n < 16:
		w.did("retry", w.Retry)
	case n < 17:
		key := keys[w.IntN(len(keys))]
		w.did("go "+string(key), func() { w.Go(key) })
	case n < 18:
		id := guide.ID(keys[w.IntN(len(keys))])
		w.did("change "+string(id), func() { w.Change(id) })
	case n < 19:
		key, draft := string(p.Key), p.Draft
		w.did("back", w.Back)
		if w.drafts[key] != draft {
			w.fail("going back lost %q", draft)
		}
	default:
		w.did("leave out", func() { w.Choose("nothing") })
	}
}

func (w *walk) did(what string, f func()) {
	w.trail = append(w.trail, string(w.Key())+": "+what)
	defer func() {
		if r := recover(); r != nil {
			w.fail("panic: %v", r)
		}
	}()
	f()
	if !w.stands(w.Key()) {
		w.fail("%s does not stand", w.Key())
	}
	p := w.Page()
	if (p.Kind == Ask || p.Kind == Entries) != (p.Question != nil) {
		w.fail("a question must have one, and nothing else: %+v", p)
	}
	for _, it := range w.Answers().People() {
		if _, named := it.Fields["name"].(guide.Text); !named {
			w.fail("somebody has no name: %v", it)
		}
	}
	data := guidefile.Encode(guidefile.File{Answers: w.Answers()}, w.kit)
	got, ps := guidefile.DecodeFolder("coop.yaml", data, w.kit, w.Answers().People())
	if len(ps) > 0 {
		w.fail("the file is refused: %v", ps)
	}
	if changed := got.Answers.Changed(w.Answers()); len(changed) > 0 {
		w.fail("these come back otherwise: %v", changed)
	}
}

func (w *walk) fail(format string, args ...any) {
	w.t.Helper()
	w.t.Fatalf(format+"\n%s", append(args, strings.Join(w.trail, "\n"))...)
}
