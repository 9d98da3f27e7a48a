package project_test

import (
	"errors"
	"io/fs"
	"testing"

	"coop/internal/project"
)

// What cli does not put into words of its own is still one plain line.
func TestErrorTexts(t *testing.T) {
	why := errors.New("why")
	for _, tc := range []struct {
		err    error
		want   string
		unwrap error
	}{
		{&project.NotEmptyError{Dir: "D", Names: []string{"a", "b"}, Count: 7}, "D holds 7 other files: a, b", nil},
		{&project.LockedError{Dir: "D"}, "D is in use by another program", nil},
		{
			&project.LockedError{Dir: "D", Holder: project.Holder{PID: 7, Host: "h", Command: "coop init", Since: "10:00"}},
			`D is in use by process 7 on "h" (coop init since 10:00)`, nil,
		},
		{&project.TooLargeError{Path: "x", Limit: 9}, "x is larger than 9 bytes", nil},
		{&project.OutsideError{Path: "x", Err: why}, "x is a link that leads out of the folder", why},
		{&project.NotFileError{Path: "x", Mode: fs.ModeDir}, "x is not a file (d---------)", nil},
		{&project.NotFolderError{Path: "x", Err: why}, "x is not a folder", why},
		{&project.BadPathError{Path: "nul", Reason: project.Twice}, `path "nul" is named twice`, nil},
		{&project.BesideError{Name: "a", Path: "b", Err: why}, "a is left alone, saved beside it as b: why", why},
		{&project.BusyError{Path: "x", Err: why}, "x is held by another program: why", why},
		{&project.FilesExistError{Dir: "D", Paths: []string{"a", "b"}}, "D already holds a, b", nil},
	} {
		if got := tc.err.Error(); got != tc.want {
			t.Errorf("%T: %q, want %q", tc.err, got, tc.want)
		}
		if got := errors.Unwrap(tc.err); !errors.Is(got, tc.unwrap) {
			t.Errorf("%T unwraps to %v, want %v", tc.err, got, tc.unwrap)
		}
	}
}
