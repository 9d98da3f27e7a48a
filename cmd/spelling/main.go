// Command spelling holds every text that people read to the dictionaries of its
// language: those of the toolkit, the templates and the program, the answers of
// the worked examples, and the pages.
//
//	go run ./cmd/spelling
//
// It names the place of every word that neither a dictionary nor .ci/spelling.yaml
// knows, and what the word may have been meant to be; and every exception that no
// text needs any more. It asks Hunspell, which .ci/run installs, and is no part of
// the program.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"coop/internal/lang"
	"coop/internal/texts"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("spelling: ")
	en := flag.String("en", "en_GB", "the English `dictionary`, as hunspell -d takes it")
	cy := flag.String("cy", ".ci/node_modules/dictionary-cy/index", "the Welsh `dictionary`")
	list := flag.String("exceptions", ".ci/spelling.yaml", "the `file` of the words that no dictionary has")
	flag.Parse()
	faults, err := run(os.DirFS("."), *list, [2]dictionary{{lang.EN, *en}, {lang.CY, *cy}})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range faults {
		fmt.Println(f)
	}
	if len(faults) > 0 {
		log.Fatalf("%d faults: mend them, or list the words in %s with the reason", len(faults), *list)
	}
}

func run(module fs.FS, list string, dictionaries [2]dictionary) ([]string, error) {
	data, err := fs.ReadFile(module, list)
	if err != nil {
		return nil, err
	}
	known, err := readExceptions(list, data)
	if err != nil {
		return nil, err
	}
	words, err := gather(module, known)
	if err != nil {
		return nil, err
	}
	var faults []string
	for _, l := range lang.Both() {
		fmt.Printf("%5d different words, %s\n", len(words[l]), l)
		wrong, err := misspelt(l, dictionaries[l], words[l], known)
		if err != nil {
			return nil, err
		}
		faults = append(faults, wrong...)
	}
	return append(faults, known.unused()...), nil
}

// place is where a word stands: in a file, on a line.
type place struct {
	file string
	line int
}

// gather returns the words of every text with the places where each stands.
func gather(module fs.FS, known *exceptions) ([2]map[string][]place, error) {
	out := [2]map[string][]place{{}, {}}
	all, err := texts.Shipped(module)
	if err != nil {
		return out, err
	}
	examples, err := texts.InExamples(module)
	if err != nil {
		return out, err
	}
	pages, err := texts.Pages(module)
	if err != nil {
		return out, err
	}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		all = append(all, paragraphs(name, pages[name])...)
	}
	for _, t := range append(all, examples...) {
		for i, line := range strings.Split(plain(known.without(t)), "\n") {
			for _, w := range split(line) {
				out[t.Lang][w] = append(out[t.Lang][w], place{t.File, t.Line + i})
			}
		}
	}
	return out, nil
}

// misspelt returns a line for every place of every word that nobody knows.
func misspelt(l lang.Lang, d dictionary, words map[string][]place, known *exceptions) ([]string, error) {
	all := slices.Sorted(maps.Keys(words))
	unknown, err := d.unknown(all)
	if err != nil {
		return nil, err
	}
	for _, w := range all {
		if !unknown[w] {
			continue
		}
		words[w] = slices.DeleteFunc(words[w], func(p place) bool { return known.has(l, w, p.file) })
		unknown[w] = len(words[w]) > 0
	}
	all = slices.DeleteFunc(all, func(w string) bool { return !unknown[w] })
	meant, err := d.suggest(all)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, w := range all {
		for _, p := range words[w] {
			out = append(out, fmt.Sprintf("%s:%d: %s: %s: %s", p.file, p.line, l, w, cmp.Or(meant[w], "no suggestion")))
		}
	}
	return out, nil
}
