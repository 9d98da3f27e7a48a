//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"github.com/rogpeppe/go-internal/testscript"
)

// The scripts in testdata/terminal run the program as a person does, in a
// terminal of a given size. Beside the usual commands they have these:
//
//	term WxH cmd args…   start a program in a terminal of W columns and H rows
//	see text…            wait until each text is on the screen
//	unseen text…         fail if one of the texts is on the screen
//	send text…           type it; \r is Enter, \t Tab, \x1b Esc, \x03 Ctrl+C
//	resize WxH           change the size of the window
//	unsent REGEXP        fail if the terminal was ever sent what matches
//	cursor text [COL]    wait until the cursor can be seen on the line that holds
//	                     the text, in that column, counted from 0
//	kill9                end the program as a power cut would
//	exited CODE          wait until the program has ended with that code
//
// $TOOLKIT is a small toolkit. With TERMINAL=mute a terminal answers no question.
// No command waits for a fixed time, and a screen is compared by its text.
func TestTerminal(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/terminal",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"term": startTerminal,
			"same": same,
			"see": inTerminal(func(x *terminal, args []string) error {
				return each(args, x.see)
			}),
			"unseen": inTerminal(func(x *terminal, args []string) error {
				return each(args, x.unseen)
			}),
			"send": inTerminal(func(x *terminal, args []string) error {
				return each(args, x.send)
			}),
			"unsent": inTerminal(func(x *terminal, args []string) error {
				return each(args, x.unsent)
			}),
			"resize": inTerminal(func(x *terminal, args []string) error {
				return each(args, x.resize)
			}),
			"cursor": inTerminal((*terminal).cursor),
			"kill9":  inTerminal(func(x *terminal, _ []string) error { return x.kill() }),
			"exited": inTerminal(func(x *terminal, args []string) error {
				return each(args, x.exited)
			}),
		},
		Setup: func(env *testscript.Env) error {
			env.Values[terminalKey{}] = &terminal{}
			kit, err := filepath.Abs("testdata/toolkit")
			env.Setenv("TOOLKIT", kit)
			return err
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

// patience is how long a command waits for what it wants to see.
const patience = 10 * time.Second

type terminalKey struct{}

// terminal is a program with a screen and a keyboard. The emulator is guarded by
// a mutex of our own, as its safe version does not guard reading the screen.
type terminal struct {
	keyboard *os.File
	cmd      *exec.Cmd
	ended    chan struct{} // closed when the program has ended and all is drawn

	mu     sync.Mutex
	screen *vt.Emulator
	shown  bool // the cursor
	full   bool // the full screen, which leaves the lines before it as they are
	raw    bytes.Buffer
	frame  func(*terminal) // judges what is drawn there; nil judges nothing
	drawn  chan struct{}   // has something in it when the screen has changed
	mute   bool            // the terminal answers no question
}

// inTerminal makes a command of a script from what it does with the terminal.
// When it fails, the log has the screen.
func inTerminal(do func(*terminal, []string) error) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, neg bool, args []string) {
		x := ts.Value(terminalKey{}).(*terminal)
		if neg {
			ts.Fatalf("there is no opposite of this command")
		}
		if x.screen == nil {
			ts.Fatalf("no terminal was started")
		}
		if err := do(x, args); err != nil {
			ts.Fatalf("%v\n%s", err, x.text())
		}
	}
}

func each(args []string, do func(string) error) error {
	if len(args) == 0 {
		return errors.New("an argument is missing")
	}
	for _, arg := range args {
		if err := do(arg); err != nil {
			return err
		}
	}
	return nil
}

func startTerminal(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: term WxH cmd args…")
	}
	x := ts.Value(terminalKey{}).(*terminal)
	width, height, err := size(args[0])
	ts.Check(err)
	x.cmd = exec.Command(find(ts, args[1]), args[2:]...)
	x.cmd.Dir = ts.MkAbs(".")
	x.cmd.Env = []string{"TERM=xterm-256color", "LC_ALL=C.UTF-8"}
	for _, name := range []string{"HOME", "PATH", "TMPDIR", "WORK", "NO_COLOR", "COOP_THEME", "COLORFGBG"} {
		if value := ts.Getenv(name); value != "" {
			x.cmd.Env = append(x.cmd.Env, name+"="+value)
		}
	}
	x.mute = ts.Getenv("TERMINAL") == "mute"
	ts.Check(x.start(width, height))
	ts.Defer(func() {
		_ = x.kill()
		_ = x.keyboard.Close()
	})
}

// start runs the program of x.cmd on a terminal.
func (x *terminal) start(width, height int) error {
	x.screen, x.shown, x.raw = vt.NewEmulator(width, height), true, bytes.Buffer{}
	x.screen.SetCallbacks(vt.Callbacks{
		CursorVisibility: func(shown bool) { x.shown = shown },
		AltScreen:        func(full bool) { x.full = full },
	})
	keyboard, err := pty.StartWithSize(x.cmd, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)})
	if err != nil {
		return err
	}
	x.keyboard, x.ended, x.drawn = keyboard, make(chan struct{}), make(chan struct{}, 1)
	go x.draw(x.keyboard, x.screen, x.ended)
	// What the emulator answers goes to the program outside the lock: both would
	// wait for each other otherwise.
	answers := io.Writer(x.keyboard)
	if x.mute {
		answers = io.Discard
	}
	go func(screen *vt.Emulator) { _, _ = io.Copy(answers, screen) }(x.screen)
	return nil
}

// find looks a program up in the script's PATH.
func find(ts *testscript.TestScript, name string) string {
	for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
		if path := filepath.Join(dir, name); filepath.IsAbs(path) {
			if _, err := os.Stat(path); err == nil {
				return path
			}
		}
	}
	ts.Fatalf("%s is not in the PATH", name)
	return ""
}

// draw puts on the screen what the program writes, until it ends.
func (x *terminal) draw(from io.Reader, screen *vt.Emulator, ended chan struct{}) {
	buf := make([]byte, 4096)
	for {
		n, err := from.Read(buf)
		x.mu.Lock()
		x.raw.Write(buf[:n])
		_, _ = screen.Write(buf[:n])
		if x.frame != nil && x.shown && x.full { // it is hidden while a frame is drawn
			x.frame(x)
		}
		x.mu.Unlock()
		select {
		case x.drawn <- struct{}{}:
		default:
		}
		if err != nil { // on Linux, EIO when the program has ended
			_ = x.cmd.Wait()
			// Without its pipe nothing holds the emulator, which is large.
			if pipe, ok := screen.InputPipe().(io.Closer); ok {
				_ = pipe.Close()
			}
			close(ended)
			return
		}
	}
}

func (x *terminal) text() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.screen.String()
}

// until waits for something to become true of the screen.
func (x *terminal) until(what string, is func() bool) error {
	late := time.NewTimer(patience)
	defer late.Stop()
	for !is() {
		select {
		case <-x.drawn:
		case <-late.C:
			return fmt.Errorf("after %v: %s", patience, what)
		case <-x.ended:
			if !is() {
				return fmt.Errorf("the program has ended: %s", what)
			}
		}
	}
	return nil
}

func (x *terminal) see(text string) error {
	return x.until(fmt.Sprintf("no %q on the screen", text), func() bool { return strings.Contains(x.text(), text) })
}

func (x *terminal) unseen(text string) error {
	if strings.Contains(x.text(), text) {
		return fmt.Errorf("%q is on the screen", text)
	}
	return nil
}

func (x *terminal) unsent(expression string) error {
	re, err := regexp.Compile(expression)
	if err != nil {
		return err
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if sent := re.Find(x.raw.Bytes()); sent != nil {
		return fmt.Errorf("%q was written to the terminal", sent)
	}
	return nil
}

func (x *terminal) send(text string) error {
	typed, err := strconv.Unquote(`"` + strings.ReplaceAll(text, `"`, `\"`) + `"`)
	if err != nil {
		return fmt.Errorf("read %q: %w", text, err)
	}
	_, err = x.keyboard.WriteString(typed)
	return err
}

func (x *terminal) resize(to string) error {
	width, height, err := size(to)
	if err != nil {
		return err
	}
	x.mu.Lock()
	x.screen.Resize(width, height)
	x.mu.Unlock()
	return pty.Setsize(x.keyboard, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)})
}

func (x *terminal) cursor(args []string) error {
	if len(args) == 0 || len(args) > 2 {
		return errors.New("usage: cursor text [COL]")
	}
	var line string
	var col int
	err := x.until(fmt.Sprintf("the cursor is not on %q", args), func() bool {
		x.mu.Lock()
		defer x.mu.Unlock()
		at := x.screen.CursorPosition()
		lines := strings.Split(x.screen.String(), "\n")
		if !x.shown || at.Y >= len(lines) {
			return false
		}
		line, col = lines[at.Y], at.X
		return strings.Contains(line, args[0]) && (len(args) == 1 || strconv.Itoa(col) == args[1])
	})
	if err != nil {
		return fmt.Errorf("%w; it is in column %d of %q", err, col, line)
	}
	return nil
}

func (x *terminal) kill() error {
	if x.cmd == nil || x.cmd.Process == nil {
		return nil
	}
	if err := x.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	<-x.ended
	return nil
}

// exited also holds what is true of every program that ends by itself: it asked
// the terminal nothing, and it left the screen and the cursor as it found them.
func (x *terminal) exited(code string) error {
	select {
	case <-x.ended:
	case <-time.After(patience):
		return fmt.Errorf("after %v the program still runs", patience)
	}
	if got := strconv.Itoa(x.cmd.ProcessState.ExitCode()); got != code {
		return fmt.Errorf("the exit code is %s, want %s", got, code)
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, question := range []string{"\x1b]", "\x1b[6n", "_cursor"} {
		if bytes.Contains(x.raw.Bytes(), []byte(question)) {
			return fmt.Errorf("%q was written to the terminal", question)
		}
	}
	if !x.shown {
		return errors.New("the cursor is still hidden")
	}
	return nil
}

func size(s string) (width, height int, err error) {
	if _, err := fmt.Sscanf(s, "%dx%d", &width, &height); err != nil {
		return 0, 0, fmt.Errorf("read the size %q: %w", s, err)
	}
	return width, height, nil
}

// The emulator must be one that can be watched: the cursor of a program that
// hides it is hidden.
func TestTerminalSeesTheCursor(t *testing.T) {
	x := &terminal{screen: vt.NewEmulator(10, 2), shown: true}
	x.screen.SetCallbacks(vt.Callbacks{CursorVisibility: func(shown bool) { x.shown = shown }})
	for _, step := range []struct {
		write string
		shown bool
	}{{"\x1b[?25l", false}, {"\x1b[2;3H\x1b[?25h", true}} {
		_, _ = x.screen.Write([]byte(step.write))
		if x.shown != step.shown {
			t.Errorf("after %q the cursor is shown: %v", step.write, x.shown)
		}
	}
	if at := x.screen.CursorPosition(); at.X != 2 || at.Y != 1 {
		t.Errorf("the cursor is at %v, want 2,1", at)
	}
}
