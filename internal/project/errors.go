package project

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// Errors without particulars. Compare with [errors.Is].
var (
	ErrNoFolder = errors.New("no " + AnswersFile + " in this folder")
	ErrExists   = errors.New(AnswersFile + " exists already in this folder")
	ErrReadOnly = errors.New("the folder was opened for reading")
	ErrChanging = errors.New("the file keeps changing on disk")
	ErrEdited   = errors.New("the file was changed on disk")
)

// NotEmptyError says that a folder holds files that are not the group's.
type NotEmptyError struct {
	Dir   string
	Names []string // the first few, in the order of their names
	Count int      // how many there are in all
}

func (e *NotEmptyError) Error() string {
	return fmt.Sprintf("%s holds %d other files: %s", e.Dir, e.Count, strings.Join(e.Names, ", "))
}

// LockedError says that another program is writing in the folder. What is not
// known of the holder is empty or zero.
type LockedError struct {
	Dir    string
	Holder Holder
}

func (e *LockedError) Error() string {
	if e.Holder.PID == 0 {
		return e.Dir + " is in use by another program"
	}
	return fmt.Sprintf("%s is in use by process %d on %q (%s since %s)",
		e.Dir, e.Holder.PID, e.Holder.Host, e.Holder.Command, e.Holder.Since)
}

// TooLargeError says that a file holds more than Limit bytes.
type TooLargeError struct {
	Path  string
	Limit int64
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%s is larger than %d bytes", e.Path, e.Limit)
}

// OutsideError says that Path is a link that leads out of the folder.
type OutsideError struct {
	Path string
	Err  error
}

func (e *OutsideError) Error() string { return e.Path + " is a link that leads out of the folder" }
func (e *OutsideError) Unwrap() error { return e.Err }

// NotFileError says that a folder, a link, a pipe or a device stands where a
// file was expected.
type NotFileError struct {
	Path string
	Mode fs.FileMode // type bits only
}

func (e *NotFileError) Error() string {
	return fmt.Sprintf("%s is not a file (%s)", e.Path, e.Mode)
}

// NotFolderError says that a file stands where a folder was to be.
type NotFolderError struct {
	Path string
	Err  error
}

func (e *NotFolderError) Error() string { return e.Path + " is not a folder" }
func (e *NotFolderError) Unwrap() error { return e.Err }

// BadPathError says that a name cannot be that of a file in the folder on
// every system.
type BadPathError struct {
	Path   string
	Reason PathReason
}

func (e *BadPathError) Error() string { return fmt.Sprintf("path %q is %s", e.Path, e.Reason) }

// BesideError says that what was to be saved under Name stands under Path
// instead, because Name could not be read or merged; Err says why.
type BesideError struct {
	Name string
	Path string
	Err  error
}

func (e *BesideError) Error() string {
	return fmt.Sprintf("%s is left alone, saved beside it as %s: %v", e.Name, e.Path, e.Err)
}
func (e *BesideError) Unwrap() error { return e.Err }

// BusyError says that another program holds the file. Only Windows refuses to
// replace such a file, and only after two seconds of asking again.
type BusyError struct {
	Path string
	Err  error
}

func (e *BusyError) Error() string {
	return fmt.Sprintf("%s is held by another program: %v", e.Path, e.Err)
}
func (e *BusyError) Unwrap() error { return e.Err }

// FilesExistError names every file that would have been replaced. Nothing was
// written.
type FilesExistError struct {
	Dir   string
	Paths []string
}

func (e *FilesExistError) Error() string {
	return fmt.Sprintf("%s already holds %s", e.Dir, strings.Join(e.Paths, ", "))
}

// cause takes the name of the system call and the path off an error, for
// messages that name both in better words.
func cause(err error) error {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err
	}
	if link, ok := errors.AsType[*os.LinkError](err); ok {
		return link.Err
	}
	return err
}
