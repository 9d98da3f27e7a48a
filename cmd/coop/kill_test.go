//go:build unix

package main

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/interview"
	"coop/internal/lang"
	"coop/internal/people"
	"coop/internal/project"
)

// The program is killed again and again while somebody goes from an empty folder
// to the end. After each time the folder can be read; every answer is there after
// which the next page was seen; what was half typed is there as it was seen; and
// the walk goes on from there. At its end the folder is the one that an answers
// file gives, to the byte.
func TestKilled(t *testing.T) {
	const dir = "testdata/toolkit"
	kit := readToolkit(t, dir)
	bin := buildHere(t)
	want := asked(kit, named(kit, readAnswers(t, "testdata/band.yaml", kit)))
	top := t.TempDir()
	answers := filepath.Join(top, "answers.json")
	write(t, answers, inJSON(t, kit, want))
	g := outing{kit: kit, want: want, init: func(folder string, args ...string) *exec.Cmd {
		args = append([]string{"init", folder, "--lang", "en", "--today", walkDay, "--toolkit", dir}, args...)
		cmd := exec.Command(bin, args...)
		cmd.Env = []string{"TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=" + top}
		return cmd
	}}
	ref := filepath.Join(top, "ref")
	if out, err := g.init(ref, "--answers", answers, "--no-input").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	files := groupFiles(t, ref)
	for way, sit := range map[string]func(*attempt){"screen": (*attempt).onScreen, "lines": (*attempt).inLines} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(2027, uint64(len(way))))
			walks, seen, words := 0, 0, 0
			folder := filepath.Join(top, fmt.Sprint(way, walks))
			for n := range kills {
				a := &attempt{t: t, outing: g, Rand: r, folder: folder, no: n}
				a.plan(map[string]typist{"screen": onTallScreen, "lines": inLines}[way])
				sit(a)
				seen += a.seen
				words += len(a.word)
				if !a.judge() {
					continue
				}
				if diff := cmp.Diff(files, groupFiles(t, folder)); diff != "" {
					t.Fatalf("kill %d: at the end it is not as from the file (-file +walk):\n%s", n, diff)
				}
				walks++
				folder = filepath.Join(top, fmt.Sprint(way, walks))
			}
			t.Logf("%d kills, %d walks to the end, %d pages seen, %d bytes of half-typed words", kills, walks, seen, words)
			if walks < kills/100 || seen < kills/2 || way == "screen" && words < kills/4 { // a busy machine gets less far between kills
				t.Error("that proves too little")
			}
		})
	}
}

// onTallScreen types for a toolkit whose pages need no scrolling.
func onTallScreen(m move, l lang.Lang) string {
	return strings.ReplaceAll(onScreen(m, l), toTheEnd, "")
}

// attempt is the walk from where the folder says it is, until the program is killed.
type attempt struct {
	outing
	*rand.Rand
	t      *testing.T
	folder string
	no     int

	moves  []move
	keys   []string          // of each move
	states []guide.Answers   // before each move, and after the last
	drafts map[string]string // when the program starts
	send   string            // what is typed before the kill
	whole  int               // how many moves are typed whole
	part   string            // what is typed of the next

	mu   sync.Mutex
	seen int           // the last page that was seen, at least
	now  interview.Key // the page that is seen now
	word string        // what was seen of the answer half typed there
}

// plan opens the folder as it is, finds the moves to the end, and decides how
// many of them are made before the kill.
func (a *attempt) plan(by typist) {
	a.t.Helper()
	f := a.read()
	a.drafts = f.drafts
	s := interview.Start(a.kit, f.answers, lang.Date{Year: 2026, Month: 11, Day: 21}, f.place, f.drafts, interview.Hooks{})
	w := &walker{Session: s, t: a.t, want: a.want}
	for m := w.next(); ; m = w.next() {
		a.moves, a.states = append(a.moves, m), append(a.states, w.Answers())
		if m.act == ends {
			break
		}
		a.keys = append(a.keys, by(m, a.lang))
		w.make(m)
	}
	if got := w.Answers(); len(got.Changed(a.want)) > 0 || !guide.Same(got.People(), a.want.People()) {
		a.t.Fatalf("kill %d: from %q there is no way to the answers that are wanted: %v", a.no, f.place, got.Changed(a.want))
	}
	// A key is sent whole, though it may be several bytes.
	all := oneKey.FindAllString(strings.Join(a.keys, ""), -1)
	a.send = strings.Join(all[:a.IntN(min(len(all), 150)+1)], "")
	left := a.send
	for a.whole < len(a.keys) && strings.HasPrefix(left, a.keys[a.whole]) {
		left = left[len(a.keys[a.whole]):]
		a.whole++
	}
	a.part = left
}

var oneKey = regexp.MustCompile(`(?s)\x1b\[[0-9]*[A-Z~]|.`)

// kept is what a folder holds.
type kept struct {
	answers guide.Answers
	drafts  map[string]string
	place   string
}

// read reads the folder as the program does. Everything in it must be readable,
// however the program ended.
func (a *attempt) read() kept {
	a.t.Helper()
	p, err := project.Open(a.folder)
	if err != nil {
		if _, e := os.Stat(filepath.Join(a.folder, project.AnswersFile)); os.IsNotExist(e) {
			return kept{} // killed before anything was kept
		}
		a.t.Fatalf("kill %d: %v", a.no, err)
	}
	defer func() { _ = p.Close() }()
	// The list may be missing: it is written after the folder is begun.
	data, err := p.Read("stakeholders.csv")
	if err != nil && !os.IsNotExist(err) {
		a.t.Fatalf("kill %d: %v", a.no, err)
	}
	list, ps := people.Decode("stakeholders.csv", data, a.kit)
	data, err = p.Read(project.AnswersFile)
	if err != nil {
		a.t.Fatalf("kill %d: %v", a.no, err)
	}
	f, more := guidefile.DecodeFolder(project.AnswersFile, data, a.kit, list.List())
	if ps = append(ps, more...); len(ps) > 0 {
		a.t.Fatalf("kill %d: %v\n%s", a.no, ps, data)
	}
	return kept{f.Answers, p.Drafts(), p.Place()}
}

// judge holds what is true after a kill, and reports whether that was the end of
// the walk.
func (a *attempt) judge() (done bool) {
	a.t.Helper()
	f := a.read()
	for i, state := range slices.Backward(a.states) {
		if len(f.answers.Changed(state)) > 0 || !guide.Same(f.answers.People(), state.People()) {
			continue
		}
		switch p := a.moves[i].page; {
		case i < a.seen && len(state.Changed(a.states[a.seen])) > 0:
			a.fail("the answers are those before %s, and %s was seen", p.Key, a.moves[a.seen].page.Key)
		case i > a.whole && len(state.Changed(a.states[a.whole])) > 0:
			a.fail("the answers are those before %s, and that was not typed", p.Key)
		}
		a.judgeDrafts(f, i)
		return len(f.answers.Changed(a.want)) == 0 && strings.HasPrefix(f.place, "done")
	}
	a.fail("these are the answers of no page of the walk: %v", f.answers.Changed(a.states[a.seen]))
	return false
}

// judgeDrafts holds that what is half typed is the beginning of what was being
// typed, and no less than was seen.
func (a *attempt) judgeDrafts(f kept, at int) {
	a.t.Helper()
	for _, key := range slices.Sorted(maps.Keys(f.drafts)) {
		var texts []string
		for _, m := range a.moves {
			if string(m.page.Key) == key && m.act == answer && !options(m.page.Question) {
				texts = append(texts, typed(m.value, a.lang))
			}
		}
		now := f.drafts[key]
		begins := func(text string) bool { return strings.HasPrefix(text, now) }
		if len(texts) > 0 && !slices.ContainsFunc(texts, begins) && now != a.drafts[key] {
			a.fail("%q is half typed on %s, where %q was being typed", now, key, texts)
		}
	}
	if a.word == "" || at > a.seen {
		return
	}
	key := string(a.moves[a.seen].page.Key)
	if now, ok := f.drafts[key]; len(f.answers.Changed(a.states[a.seen])) == 0 && (!ok || !strings.HasPrefix(now, a.word)) {
		if guide.Same(f.answers.People(), a.states[a.seen].People()) {
			a.fail("%q was seen on %s, and %q is kept", a.word, key, now)
		}
	}
}

func (a *attempt) fail(format string, args ...any) {
	a.t.Helper()
	a.t.Fatalf("kill %d after %q: %s", a.no, a.send, fmt.Sprintf(format, args...))
}
