//go:build !race && unix

package main

// kills is how often the program is killed in each way of asking.
const kills = 500
