//go:build unix

package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/interview"
	"coop/internal/lang"
)

const walkDay = "2026-11-21"

// Three groups, one on each path, are taken from an empty folder to their papers
// by keys alone, on a large and on a small screen, and by plain lines from a
// pipe, in both languages. Every time the folder is the one that an answers file
// gives, to the byte; and in both languages the answers are the same. A fourth
// group answers a question of every kind.
func TestWalks(t *testing.T) {
	bin := buildHere(t)
	for _, group := range []struct {
		answers, toolkit string
		papers           int // at least
	}{
		{answers: "../../toolkit/examples/doing-together.yaml", papers: 6},
		{answers: "../../internal/contenttest/testdata/personas/repair-shop.txtar", papers: 12},
		{answers: "../../toolkit/examples/home-care.yaml", papers: 12},
		{answers: "testdata/band.yaml", toolkit: "testdata/toolkit"},
	} {
		t.Run(strings.TrimSuffix(filepath.Base(group.answers), filepath.Ext(group.answers)), func(t *testing.T) {
			t.Parallel()
			kit := readToolkit(t, group.toolkit)
			top := t.TempDir()
			want := asked(kit, named(kit, readAnswers(t, group.answers, kit)))
			answers := filepath.Join(top, "answers.json")
			write(t, answers, inJSON(t, kit, want))
			files := map[lang.Lang]map[string]string{}
			for _, l := range lang.Both() {
				g := outing{
					kit: kit, want: want, lang: l,
					init: func(folder string, args ...string) *exec.Cmd {
						args = append([]string{
							"init", filepath.Join(top, folder), "--lang", l.String(), "--today", walkDay, "--toolkit", group.toolkit,
						}, args...)
						cmd := exec.Command(bin, args...)
						cmd.Env = []string{"TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=" + top, "COLUMNS=40"}
						return cmd
					},
				}
				ref := "file-" + l.String()
				if out, err := g.init(ref, "--answers", answers, "--no-input").CombinedOutput(); err != nil {
					t.Fatalf("%v\n%s", err, out)
				}
				files[l] = groupFiles(t, filepath.Join(top, ref))
				for way, walk := range map[string]func(*testing.T, outing, string){
					"80x24": walkLarge, "40x12": walkSmall, "lines": walkLines,
				} {
					t.Run(way+" "+l.String(), func(t *testing.T) {
						walk(t, g, way+l.String())
						got := groupFiles(t, filepath.Join(top, way+l.String()))
						if diff := cmp.Diff(files[l], got); diff != "" {
							t.Errorf("not as from the file (-file +walk):\n%s", diff)
						}
					})
				}
			}
			for _, name := range []string{"coop.yaml", "stakeholders.csv"} {
				if en, cy := values(files[lang.EN][name]), values(files[lang.CY][name]); en != cy {
					t.Errorf("%s differs between the languages:\n%s", name, cmp.Diff(en, cy))
				}
			}
			if n := len(files[lang.EN]) - 2; n < group.papers {
				t.Errorf("only %d papers", n)
			}
		})
	}
}

// outing is all that a walk needs.
type outing struct {
	kit  *guide.Toolkit
	want guide.Answers
	lang lang.Lang
	init func(folder string, args ...string) *exec.Cmd
}

func (g outing) walker(t *testing.T) *walker {
	s := interview.Start(g.kit, guide.Answers{}, lang.Date{Year: 2026, Month: 11, Day: 21}, "", nil, interview.Hooks{})
	return &walker{Session: s, t: t, want: g.want}
}

// walkLarge types all of a step at once, as fast as the program takes it.
func walkLarge(t *testing.T, g outing, folder string) {
	v := look(t, g, folder, 80, 24)
	w := g.walker(t)
	v.sees(w.Page())
	keys := ""
	for {
		m := w.next()
		if m.act == ends {
			v.sees(m.page)
			v.leave()
			return
		}
		keys += onScreen(m, g.lang)
		w.make(m)
		if m.page.Kind == interview.Opening || m.page.Kind == interview.Check {
			v.types(keys)
			v.sees(w.Page())
			keys = ""
		}
	}
}

// walkSmall waits for each page as a person does, and looks where the cursor is.
func walkSmall(t *testing.T, g outing, folder string) {
	v := look(t, g, folder, 40, 12)
	w := g.walker(t)
	for {
		m := w.next()
		v.sees(m.page)
		v.seesCursor(m.page)
		if m.act == ends {
			v.leave()
			return
		}
		v.types(onScreen(m, g.lang))
		w.make(m)
	}
}

func walkLines(t *testing.T, g outing, folder string) {
	w := g.walker(t)
	var in strings.Builder
	for m := w.next(); m.act != ends; m = w.next() {
		in.WriteString(inLines(m, g.lang))
		w.make(m)
	}
	in.WriteString("\n") // leaves
	cmd := g.init(folder, "--plain")
	cmd.Stdin = strings.NewReader(in.String())
	cmd.Env = append(cmd.Environ(), "COLUMNS=40")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, tail(out))
	}
	for line := range strings.SplitSeq(string(out), "\n") {
		// A folder or file is one word, and stays whole to be copied.
		if displaywidth.String(line) > 40 && strings.ContainsAny(strings.TrimSpace(line), " ") && !strings.Contains(line, "/") {
			t.Errorf("wider than 40: %s", line)
		}
	}
	for _, r := range string(out) {
		if r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 {
			t.Errorf("%U is not plain:\n%s", r, tail(out))
			break
		}
	}
}

func tail(out []byte) []byte { return out[max(0, len(out)-2000):] }
