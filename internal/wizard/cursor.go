package wizard

import (
	"bytes"
	"fmt"
	"os"
)

// A place is a cell of the screen or of some rows, counted from zero.
type place struct{ row, col int }

// Bubble Tea hides the terminal's own cursor and draws one of its own, which
// magnifiers, braille displays and screen readers cannot follow. So each frame
// ends with a mark that says where the real cursor belongs, and cursorWriter
// turns the mark into a movement. The mark travels in the frame, because a frame
// is drawn later than it is made, and a frame that differs in nothing else is
// not drawn at all.

// markFormat is the mark for a place. No terminal ever sees it.
const markFormat = "\x1b_cursor %d %d\x1b\\"

func mark(p place) string { return fmt.Sprintf(markFormat, p.row, p.col) }

// readMark finds the mark in a frame: where it is and what it says.
func readMark(frame []byte) (start, end int, p place, ok bool) {
	start = bytes.Index(frame, []byte("\x1b_cursor "))
	if start < 0 {
		return 0, 0, place{}, false
	}
	n, _ := fmt.Sscanf(string(frame[start:]), markFormat, &p.row, &p.col)
	return start, start + len(mark(p)), p, n == 2
}

// cursorWriter puts the terminal's cursor back in its place after everything
// that is written, until the alternate screen closes.
type cursorWriter struct {
	*os.File
	at    place
	known bool
}

const (
	closeAltScreen = "\x1b[?1049l"
	hideCursor     = "\x1b[?25l"
	showCursor     = "\x1b[?25h"
)

// Write writes a frame in one piece, with the cursor hidden while it is drawn.
func (w *cursorWriter) Write(frame []byte) (int, error) {
	out := frame
	if start, end, at, ok := readMark(frame); ok {
		out = append(bytes.Clone(frame[:start]), frame[end:]...)
		w.at, w.known = at, true
	}
	if bytes.Contains(out, []byte(closeAltScreen)) {
		w.known = false
	}
	if w.known {
		out = fmt.Appendf(nil, "%s%s\x1b[%d;%dH%s", hideCursor, out, w.at.row+1, w.at.col+1, showCursor)
	}
	if _, err := w.File.Write(out); err != nil {
		return 0, err
	}
	return len(frame), nil
}
