//go:build race && unix

package main

// kills is how often the program is killed in each way of asking. Under the race
// detector, which makes the test slow and not the program, fewer have to do.
const kills = 50
