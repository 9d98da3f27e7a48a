// Command mandocs writes the manual pages of a release from the program's own
// help, in both languages, so that there is one text to keep:
//
//	go run ./cmd/mandocs DIR
//
// English pages go to DIR/man1, Welsh ones to DIR/cy/man1. It is no part of the
// program.
package main

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"coop/internal/cli"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("mandocs: ")
	if len(os.Args) != 2 {
		log.Fatal("name the folder for the pages: go run ./cmd/mandocs DIR")
	}
	for _, lang := range []string{"en", "cy"} {
		pages, err := read(lang, nil)
		if err != nil {
			log.Fatal(err)
		}
		dir := filepath.Join(os.Args[1], "man1")
		if lang != "en" {
			dir = filepath.Join(os.Args[1], lang, "man1")
		}
		if err := os.MkdirAll(dir, 0o755); err != nil {
			log.Fatal(err)
		}
		for _, p := range pages {
			if err := os.WriteFile(filepath.Join(dir, p.name()+".1"), []byte(p.roff()), 0o644); err != nil {
				log.Fatal(err)
			}
		}
		fmt.Printf("%s: %d pages\n", dir, len(pages))
	}
}

// read returns the page of a command and those of the commands below it.
func read(lang string, command []string) ([]page, error) {
	help, err := ask(lang, append([]string{"help"}, command...)...)
	if err != nil {
		return nil, err
	}
	first, _, _ := strings.Cut(help, "\n")
	pages := []page{{lang: lang, command: command, short: strings.TrimSuffix(first, "."), help: help}}
	below, err := ask(lang, append(append([]string{"__complete"}, command...), "")...)
	if err != nil {
		return nil, err
	}
	// Each line is a word that may stand there, a tab and what it is for. Words
	// without a page of their own, such as names of steps, have other help.
	for line := range strings.Lines(below) {
		name, short, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || name == "help" || !strings.Contains(help, "\n  "+name+" ") {
			continue
		}
		sub, err := read(lang, append(slices.Clip(command), name))
		if err != nil {
			return nil, err
		}
		sub[0].short = short
		pages = append(pages, sub...)
	}
	return pages, nil
}

// ask runs the program with arguments and returns what it prints.
func ask(lang string, args ...string) (string, error) {
	var out, errs bytes.Buffer
	code := cli.Main(context.Background(), cli.Env{
		Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errs,
		Getenv: func(name string) string { return map[string]string{"COOP_LANG": lang}[name] },
		// A page does not say when it was made, so that it is the same every day.
		Now: func() time.Time { return time.Time{} },
	}, args)
	if code != 0 {
		return "", fmt.Errorf("coop %s: exit %d\n%s", strings.Join(args, " "), code, errs.String())
	}
	return out.String(), nil
}
