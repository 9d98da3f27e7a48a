// Package contenttest holds what the shipped toolkit and papers must keep to:
// every question is used, nothing says the same twice, both languages read
// easily, the examples work to the end, and the handbooks for authors are true.
//
// It holds no code besides its tests, and nothing imports it. What an author of
// another toolkit must keep to is not here: guidefile and draft refuse that.
package contenttest
