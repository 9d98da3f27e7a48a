//go:build !windows

package project

import "syscall"

func saysFull() []error      { return []error{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG} }
func saysProtected() []error { return []error{syscall.EROFS} }
func saysGone() []error {
	return []error{syscall.EIO, syscall.ENODEV, syscall.ENXIO, syscall.ESTALE}
}
