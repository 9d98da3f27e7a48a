// Package notices holds the terms under which the program, the modules linked
// into it, its fonts and Go may be used.
//
// The text is written by cmd/notices, whose test keeps it complete. This package
// only carries it; cli prints it.
package notices

import _ "embed" // for the text

//go:embed notices.txt
var text string

// Text returns the terms: our own first, then those of others by name.
func Text() string { return text }
