// Command pack parses the files of the toolkit and of the templates, and writes
// what they hold into the packs that the program embeds beside them: read from
// there it starts in a quarter of the time.
//
//	go run ./cmd/pack
//
// Run it in the module's folder after every change of a YAML file; a test says
// when it was forgotten. It is no part of the program.
package main

import (
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"slices"

	"coop/internal/source"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("pack: ")
	for _, dir := range []string{"toolkit", "templates"} {
		fsys := os.DirFS(dir)
		names, err := files(fsys)
		if err != nil {
			log.Fatal(err)
		}
		pack, err := source.Pack(fsys, names)
		if err != nil {
			log.Fatal(err)
		}
		out := filepath.Join(dir, dir+".pack")
		if err := os.WriteFile(out, pack, 0o644); err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s: %d files, %d kB\n", out, len(names), len(pack)/1000)
	}
}

// files are the YAML files of a folder, in order. The worked examples are answers,
// which are read one at a time and seldom.
func files(fsys fs.FS) ([]string, error) {
	var out []string
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if d != nil && d.IsDir() && d.Name() == "examples" {
			return fs.SkipDir
		}
		if filepath.Ext(name) == ".yaml" {
			out = append(out, name)
		}
		return err
	})
	slices.Sort(out)
	return out, err
}
