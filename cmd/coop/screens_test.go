//go:build unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"
)

// The screens in the README are what the program shows. The script in
// testdata/screens drives it in a terminal as those in testdata/terminal do, and
// has one command more:
//
//	keep NAME   keep what is on the screen for the place of that name in the README
//
// With COOP_UPDATE=1 the README is written anew.
func TestReadmeScreens(t *testing.T) {
	kept := map[string]string{}
	t.Run("drive", func(t *testing.T) {
		testscript.Run(t, testscript.Params{
			Dir: "testdata/screens",
			Cmds: map[string]func(*testscript.TestScript, bool, []string){
				"term":   startTerminal,
				"see":    inTerminal(func(x *terminal, args []string) error { return each(args, x.see) }),
				"send":   inTerminal(func(x *terminal, args []string) error { return each(args, x.send) }),
				"exited": inTerminal(func(x *terminal, args []string) error { return each(args, x.exited) }),
				"keep": func(ts *testscript.TestScript, _ bool, args []string) {
					x := ts.Value(terminalKey{}).(*terminal)
					ts.Check(x.until("the frame is not whole", x.whole))
					kept[args[0]] = asRead(x.text(), ts.MkAbs("."))
				},
			},
			Setup: func(env *testscript.Env) error {
				env.Values[terminalKey{}] = &terminal{}
				return nil
			},
			RequireExplicitExec: true,
		})
	})
	const readme = "../../README.md"
	data, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	now, missing := withScreens(string(data), kept)
	if len(missing) > 0 || len(kept) < 4 {
		t.Fatalf("%d screens were kept; they have no place in the README: %q", len(kept), missing)
	}
	if os.Getenv("COOP_UPDATE") != "" {
		if err := os.WriteFile(readme, []byte(now), 0o644); err != nil { //nolint:gosec // a README is for everybody
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(data), now); diff != "" {
		t.Errorf("the README is not up to date; write it with COOP_UPDATE=1 go test ./cmd/coop -run TestReadmeScreens\n%s", diff)
	}
}

// whole reports whether a frame has been drawn to its end, which is where it
// shows the cursor again.
func (x *terminal) whole() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.shown
}

// asRead is a screen without the spaces at its right, and with the folder of
// somebody who reads the README.
func asRead(screen, here string) string {
	var lines []string
	for line := range strings.SplitSeq(screen, "\n") {
		lines = append(lines, strings.TrimRight(line, " \r"))
	}
	real, err := filepath.EvalSymlinks(here)
	if err != nil {
		real = here
	}
	text := strings.Join(lines, "\n")
	for _, dir := range []string{here, real} {
		text = strings.ReplaceAll(text, dir, "/home/mair")
	}
	return strings.TrimRight(text, "\n")
}

// withScreens puts each screen into its place, which a comment begins and another
// ends, and names those that have none.
func withScreens(readme string, screens map[string]string) (now string, missing []string) {
	for name, screen := range screens {
		place := regexp.MustCompile(`(?s)(<!-- screen: ` + regexp.QuoteMeta(name) + ` -->\n).*?(<!-- end of screen -->)`)
		if !place.MatchString(readme) {
			missing = append(missing, name)
			continue
		}
		readme = place.ReplaceAllStringFunc(readme, func(old string) string {
			parts := place.FindStringSubmatch(old)
			return fmt.Sprintf("%s```text\n%s\n```\n%s", parts[1], screen, parts[2])
		})
	}
	return readme, missing
}
