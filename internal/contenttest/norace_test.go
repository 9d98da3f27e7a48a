//go:build !race

package contenttest

const racing = false
