//go:build unix

package main_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
)

// The tests here hold the program to a quick and silent start. They run the real
// binary, because what they look for happens before main is reached: work done
// when packages are initialised, and bubbletea's question to the terminal.
//
// Other work on the machine can only make a start slower, so each limit is put
// to the best of several tries.

const (
	longestStart   = 50 * time.Millisecond  // on a terminal that does not answer
	longestOurs    = 200 * time.Microsecond // initialising one of our packages
	longestAny     = 500 * time.Microsecond // initialising any package
	longestMore    = 8 * time.Millisecond   // than a program that only says hello
	tries          = 3
	runsSideBySide = 200
)

func TestStart(t *testing.T) {
	module := moduleName(t)
	coop := build(t, root, "./cmd/coop")
	t.Run("mute terminal", func(t *testing.T) { testMuteTerminal(t, coop) })
	t.Run("mute terminal, module renamed", func(t *testing.T) {
		testMuteTerminal(t, build(t, renamed(t, module, "zzz.example/coop"), "./cmd/coop"))
	})
	t.Run("packages initialise quickly", func(t *testing.T) { testInit(t, coop, module) })
	t.Run("little more than hello", func(t *testing.T) { testSideBySide(t, coop) })
}

// A mute terminal is one that never answers: bubbletea would wait five seconds
// for it, after writing its question in front of what the command prints.
func testMuteTerminal(t *testing.T, coop string) {
	for _, args := range [][]string{{"version"}, {"help"}, {"__complete", ""}} {
		said := "coop " + strings.Join(args, " ")
		best := time.Hour
		for range tries {
			out, took := onMuteTerminal(t, coop, args...)
			best = min(best, took)
			if bytes.ContainsRune(out, '\x1b') {
				t.Fatalf("%s: an escape sequence among what it printed: %q", said, out)
			}
			if len(out) == 0 {
				t.Fatalf("%s printed nothing", said)
			}
		}
		t.Logf("%s: %v", said, best)
		if best > longestStart {
			t.Errorf("%s took %v, want at most %v", said, best, longestStart)
		}
	}
}

func testInit(t *testing.T, coop, module string) {
	best := map[string]time.Duration{}
	for range 20 {
		for pkg, took := range initTimes(t, coop) {
			if before, ok := best[pkg]; !ok || took < before {
				best[pkg] = took
			}
		}
	}
	if _, ok := best["runtime"]; !ok {
		t.Fatalf("the trace of %d packages does not name runtime: has its form changed?", len(best))
	}
	for pkg, took := range best {
		limit := longestAny
		if pkg == "main" || strings.HasPrefix(pkg, module+"/") {
			limit = longestOurs
		}
		if took > limit {
			t.Errorf("initialising %s takes %v, want at most %v: put the work where it is first needed", pkg, took, limit)
		}
	}
}

func testSideBySide(t *testing.T, coop string) {
	hello := buildHello(t)
	var more time.Duration
	for range tries {
		ours, theirs := sideBySide(t, []string{coop, "version"}, []string{hello})
		more = ours - theirs
		t.Logf("coop version %v, hello %v, %.1f times", ours, theirs, float64(ours)/float64(theirs))
		if more <= longestMore {
			return
		}
	}
	t.Errorf("coop version takes %v more than hello, want at most %v", more, longestMore)
}

// root is the module's folder, as seen from this package's.
var root = filepath.Join("..", "..")

func moduleName(t *testing.T) string {
	t.Helper()
	cmd := exec.Command("go", "list", "-m")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("ask for the module's name: %v", err)
	}
	return strings.TrimSpace(string(out))
}

// build makes the binary of a package without cgo, as in a release, and returns
// its path.
func build(t *testing.T, dir, pkg string) string {
	t.Helper()
	output := filepath.Join(t.TempDir(), "program")
	cmd := exec.Command("go", "build", "-o", output, pkg)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build %s: %v\n%s", pkg, err, out)
	}
	return output
}

func buildHello(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "go.mod"), "module hello\n\ngo 1.26\n")
	write(t, filepath.Join(dir, "main.go"), "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n")
	return build(t, dir, ".")
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// renamed copies the module to a folder where it has another name, and returns
// the folder. Packages are initialised in the order of their paths, so the name
// must not decide whether the terminal is left alone.
func renamed(t *testing.T, from, to string) string {
	t.Helper()
	dir := t.TempDir()
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		target := filepath.Join(dir, rel)
		if d.IsDir() {
			if base := d.Name(); name != root && (base[0] == '.' || base == "testdata") {
				return fs.SkipDir
			}
			return os.MkdirAll(target, 0o700)
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		switch {
		case rel == "go.mod":
			data = bytes.Replace(data, []byte("module "+from), []byte("module "+to), 1)
		case filepath.Ext(name) == ".go":
			data = bytes.ReplaceAll(data, []byte(`"`+from+`/`), []byte(`"`+to+`/`))
		}
		return os.WriteFile(target, data, 0o600)
	})
	if err != nil {
		t.Fatalf("copy the module: %v", err)
	}
	return dir
}

// onMuteTerminal runs a command on a terminal that reads everything and answers
// nothing. It returns what the terminal was sent, and how long that took.
func onMuteTerminal(t *testing.T, name string, args ...string) ([]byte, time.Duration) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = t.TempDir()
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORFGBG=", "CI=", "NO_COLOR=")
	start := time.Now()
	terminal, err := pty.Start(cmd)
	if err != nil {
		t.Fatalf("start a terminal: %v", err)
	}
	defer func() { _ = terminal.Close() }() // whatever it held has been read
	out, err := io.ReadAll(terminal)
	took := time.Since(start)
	// Linux ends the reading of a terminal that nobody holds any more with EIO.
	if err != nil && !errors.Is(err, syscall.EIO) {
		t.Fatalf("read the terminal: %v", err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return out, took
}

// initTimes runs "coop version" and returns how long each package took to
// initialise, as the Go runtime reports it on lines such as
//
//	init os @0.21 ms, 0.008 ms clock, 3208 bytes, 5 allocs
func initTimes(t *testing.T, coop string) map[string]time.Duration {
	t.Helper()
	cmd := exec.Command(coop, "version")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var trace bytes.Buffer
	cmd.Stderr = &trace
	if err := cmd.Run(); err != nil {
		t.Fatalf("coop version: %v\n%s", err, trace.Bytes())
	}
	times := map[string]time.Duration{}
	for line := range strings.Lines(trace.String()) {
		fields := strings.Fields(line)
		if len(fields) < 7 || fields[0] != "init" || fields[6] != "clock," {
			continue
		}
		ms, err := strconv.ParseFloat(fields[4], 64)
		if err != nil {
			t.Fatalf("read the trace %q: %v", line, err)
		}
		times[fields[1]] = time.Duration(ms * float64(time.Millisecond))
	}
	return times
}

// sideBySide runs two commands in turn, so that both meet the same machine, and
// returns the median time of each.
func sideBySide(t *testing.T, a, b []string) (time.Duration, time.Duration) {
	t.Helper()
	var as, bs []time.Duration
	for range runsSideBySide {
		as = append(as, timed(t, a))
		bs = append(bs, timed(t, b))
	}
	return median(as), median(bs)
}

func timed(t *testing.T, args []string) time.Duration {
	t.Helper()
	cmd := exec.Command(args[0], args[1:]...)
	start := time.Now()
	err := cmd.Run()
	took := time.Since(start)
	if err != nil {
		t.Fatalf("%s: %v", strings.Join(args, " "), err)
	}
	return took
}

func median(times []time.Duration) time.Duration {
	slices.Sort(times)
	return times[len(times)/2]
}
