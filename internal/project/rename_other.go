//go:build !windows

package project

import "os"

// rename replaces a file also while other programs hold it open.
func rename(root *os.Root, from, to string) error { return root.Rename(from, to) }
