package project

import (
	"errors"
	"os"
	"syscall"
	"time"
)

// How long to ask again while another program holds the file: Excel and virus
// scanners let go within a second or two, or not at all.
const (
	patience = 2 * time.Second
	pause    = 50 * time.Millisecond
)

// What Windows answers while a file is held.
const (
	errAccessDenied     = syscall.Errno(5)
	errSharingViolation = syscall.Errno(32)
	errLockViolation    = syscall.Errno(33)
)

func rename(root *os.Root, from, to string) error {
	for waited := time.Duration(0); ; waited += pause {
		err := root.Rename(from, to)
		if err == nil || !held(err) {
			return err
		}
		if waited >= patience {
			return &BusyError{Path: to, Err: cause(err)}
		}
		time.Sleep(pause)
	}
}

func held(err error) bool {
	return errors.Is(err, errAccessDenied) || errors.Is(err, errSharingViolation) || errors.Is(err, errLockViolation)
}
