//go:build !windows

package cli

// Desktop says how the program was started. Only Windows gives a program that is
// double-clicked a window of its own.
func Desktop([]string) Started { return Started{} }

// SystemLocale is the language of the system, where the environment does not say.
func SystemLocale() string { return "" }
