//go:build race

package contenttest

// racing is set under the race detector. Nothing here runs at once with anything
// else, so a few societies are enough for it, and all of them would take minutes.
const racing = true
