// Package quiet keeps bubbletea from questioning the terminal in every command.
//
// When bubbletea v1 is imported it asks the terminal for its background colour.
// A terminal that does not answer costs five seconds, and keys typed early are
// lost. A terminal called "dumb" is not asked, so this package gives TERM that
// value before bubbletea is initialised, and main puts the real value back with
// Restore before anything else reads it.
//
// Packages that are ready are initialised in the order of their import paths.
// This package imports only os, so it is ready early, and it is a module of its
// own so that its path sorts before github.com whatever the program's module is
// called. ".internal" is reserved for private use: nobody can publish it.
//
// "go install" refuses a module that replaces another. When the program has a
// public home whose path sorts before "os" (github.com, gitlab.com and
// codeberg.org do), delete the go.mod here and the two lines that name it in the
// program's go.mod: the order holds without them.
//
// It does nothing else. Only cmd/coop imports it.
package quiet

import "os"

var term, wasSet = os.LookupEnv("TERM")

// This is the one init function in the program that does work: nothing later
// than the initialisation of packages comes before bubbletea's question.
func init() {
	// Setting a variable fails only for an invalid name, and TERM is valid.
	_ = os.Setenv("TERM", "dumb")
}

// Restore gives TERM the value that the program was started with. Colours are
// worked out at their first use, so they come out as if nothing had happened.
func Restore() {
	if !wasSet {
		_ = os.Unsetenv("TERM")
		return
	}
	_ = os.Setenv("TERM", term)
}
