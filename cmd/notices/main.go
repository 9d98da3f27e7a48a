// Command notices gathers the terms of everything that the program is made of:
// its own, those of what it writes, and those of each module that is linked into
// it on any system, of the fonts that it carries, and of Go. It writes them into the file
// that internal/notices embeds and "coop licences" prints.
//
//	go run ./cmd/notices
//
// Run it in the module's folder after every change of go.mod. It is no part of
// the program; it needs the go command and the modules that the program needs.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("notices: ")
	out := filepath.Join("internal", "notices", "notices.txt")
	parts, err := gather(".")
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(out, []byte(format(parts)), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s: %d parts\n", out, len(parts))
}
