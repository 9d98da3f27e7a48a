package project

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
)

// Trouble is what hinders a disk, whatever is written to it.
type Trouble uint8

// The troubles.
const (
	Full      Trouble = iota + 1 // there is no room left, or no more than this is allowed
	Protected                    // the disk as a whole is for reading only
	Gone                         // the folder is no longer there, or its disk cannot be reached
)

// DiskError says that the disk under Path, and not a file on it, is what hinders.
// Saving elsewhere may work.
type DiskError struct {
	Path    string // the folder's, absolute
	Trouble Trouble
	Err     error
}

func (e *DiskError) Error() string {
	what := map[Trouble]string{Full: "is full", Protected: "is for reading only", Gone: "cannot be reached"}
	return fmt.Sprintf("the disk of %s %s: %v", e.Path, what[e.Trouble], e.Err)
}
func (e *DiskError) Unwrap() error { return e.Err }

// onDiskOf makes a DiskError of an error that the disk of a folder gave, or
// returns nil where something else is wrong.
func onDiskOf(dir string, err error) error {
	is := func(numbers []error) bool {
		return slices.ContainsFunc(numbers, func(n error) bool { return errors.Is(err, n) })
	}
	t := Trouble(0)
	switch {
	case is(saysFull()):
		t = Full
	case is(saysProtected()):
		t = Protected
	case is(saysGone()):
		t = Gone
	default:
		return nil
	}
	return &DiskError{Path: dir, Trouble: t, Err: cause(err)}
}

// gone reports whether the folder that was opened no longer stands under its
// path. A folder that was moved is still written to, and never asks.
func (f folder) gone() bool {
	ours, err := f.root.Stat(".")
	if err != nil {
		return true
	}
	there, err := os.Stat(f.root.Name())
	return err != nil || !os.SameFile(ours, there)
}

// SaveCopy writes data into dir, which need not exist and is no group's folder,
// and returns the path of the file: name, or name with a number where that is
// taken. It never writes over anything.
func SaveCopy(dir, name string, data []byte) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for n := 1; n <= maxBeside; n++ {
		at := name
		if n > 1 {
			ext := filepath.Ext(name)
			at = name[:len(name)-len(ext)] + "-" + strconv.Itoa(n) + ext
		}
		_, err := WriteOut(dir, []File{{Path: at, Data: data}}, false)
		if _, taken := errors.AsType[*FilesExistError](err); taken {
			continue
		}
		if err != nil {
			return "", err
		}
		return filepath.Join(dir, at), nil
	}
	return "", &FilesExistError{Dir: dir, Paths: []string{name}}
}

// Below returns the group's folders that stand in dir itself, by name. A folder
// that cannot be looked into holds none.
func Below(dir string) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		at := filepath.Join(dir, e.Name())
		info, err := os.Stat(filepath.Join(at, AnswersFile))
		if err == nil && !info.IsDir() {
			out = append(out, at)
		}
	}
	return out
}

// Free returns the path of a folder in dir that is not there yet: name, or name
// with a number.
func Free(dir, name string) string {
	at := filepath.Join(dir, name)
	for n := 2; n <= maxBeside; n++ {
		if _, err := os.Lstat(at); errors.Is(err, fs.ErrNotExist) {
			break
		}
		at = filepath.Join(dir, name+"-"+strconv.Itoa(n))
	}
	return at
}
