package project

import "syscall"

// What Windows answers, by the numbers of its own list.
func saysFull() []error {
	return []error{syscall.Errno(39), syscall.Errno(112), syscall.Errno(1295)} // disk full twice, and the quota
}
func saysProtected() []error { return []error{syscall.Errno(19)} }
func saysGone() []error {
	// not ready, bad network path, unexpected network error, no such device
	return []error{syscall.Errno(21), syscall.Errno(53), syscall.Errno(59), syscall.Errno(433)}
}
