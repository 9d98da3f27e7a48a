// Package archtest keeps the rooms of the program apart.
//
// Its tests read the source of the whole module and fail when a package imports
// what its place does not allow, writes to the disk, asks the clock or ends the
// program where another package is there for it. The rules are tables in
// rules_test.go; they name packages without the module's name, which is read
// from go.mod.
//
// It holds no code besides its tests, and nothing imports it.
package archtest
