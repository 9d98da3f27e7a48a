package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// part is something that the program is made of, with its terms.
type part struct {
	name  string
	terms []string // the texts of its licence files
}

// gather returns our own parts first, then the others by name. root is the
// module's folder.
func gather(root string) ([]part, error) {
	own, err := readPart("coop", []string{root})
	if err != nil {
		return nil, err
	}
	fonts, err := fontParts(root)
	if err != nil {
		return nil, err
	}
	modules, err := linkedModules(root)
	if err != nil {
		return nil, err
	}
	papers, err := readPart("what coop writes", []string{filepath.Join(root, "templates")})
	if err != nil {
		return nil, err
	}
	parts := []part{own, papers}
	for _, name := range sortedKeys(modules) {
		p, err := readPart(name, modules[name])
		if err != nil {
			return nil, err
		}
		parts = append(parts, p)
	}
	parts = append(parts, fonts...)
	goroot, err := run(root, nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	std, err := readPart("Go and its standard library", []string{strings.TrimSpace(goroot)})
	if err != nil {
		return nil, err
	}
	return append(parts, std), nil
}

// linkedModules returns every module that is linked into the program on any
// system, by "path version", each with its folder and the folders below it that
// hold a linked package: a package taken from elsewhere may have terms of its own.
func linkedModules(root string) (map[string][]string, error) {
	const format = `{{with .Module}}{{if .Version}}{{if not .Main}}` +
		`{{.Path}} {{.Version}}{{"\t"}}{{.Dir}}{{"\t"}}{{$.Dir}}{{end}}{{end}}{{end}}`
	modules := map[string][]string{}
	// Releases are made for these systems; a module may be linked into one alone.
	for _, system := range []string{"darwin", "linux", "windows"} {
		env := []string{"GOOS=" + system, "GOARCH=amd64", "CGO_ENABLED=0"}
		list, err := run(root, env, "list", "-deps", "-f", format, "./cmd/coop")
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(list) {
			fields := strings.Split(strings.TrimSpace(line), "\t")
			// A module replaced by a folder of ours has no folder elsewhere.
			if len(fields) != 3 || isOurs(root, fields[1]) {
				continue
			}
			name, top, dir := fields[0], fields[1], fields[2]
			for ; strings.HasPrefix(dir, top) && !slices.Contains(modules[name], dir); dir = filepath.Dir(dir) {
				modules[name] = append(modules[name], dir)
			}
		}
	}
	for _, dirs := range modules {
		slices.Sort(dirs)
	}
	return modules, nil
}

// isOurs reports whether a folder lies within the module's own.
func isOurs(root, dir string) bool {
	abs, err := filepath.Abs(root)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(abs, dir)
	return err == nil && filepath.IsLocal(rel)
}

// fontParts returns a part for each folder of the module that holds fonts. Such
// a folder has to hold their licence too.
func fontParts(root string) ([]part, error) {
	var dirs []string
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != root && (d.Name()[0] == '.' || d.Name() == "testdata") {
			return fs.SkipDir
		}
		switch filepath.Ext(name) {
		case ".ttf", ".otf", ".woff", ".woff2":
			if dir := filepath.Dir(name); !slices.Contains(dirs, dir) {
				dirs = append(dirs, dir)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	var parts []part
	for _, dir := range dirs {
		rel, err := filepath.Rel(root, dir)
		if err != nil {
			return nil, err
		}
		p, err := readPart("the fonts in "+filepath.ToSlash(rel), []string{dir})
		if err != nil {
			return nil, err
		}
		parts = append(parts, p)
	}
	return parts, nil
}

// readPart reads every file of terms in the folders. Terms that stand in none of
// them are an error: what may not be passed on must not be linked.
func readPart(name string, dirs []string) (part, error) {
	p := part{name: name}
	for _, dir := range dirs {
		entries, err := os.ReadDir(dir)
		if err != nil {
			return part{}, fmt.Errorf("read the terms of %s: %w", name, err)
		}
		for _, entry := range entries {
			if entry.IsDir() || !holdsTerms(entry.Name()) {
				continue
			}
			data, err := os.ReadFile(filepath.Join(dir, entry.Name()))
			if err != nil {
				return part{}, fmt.Errorf("read the terms of %s: %w", name, err)
			}
			p.terms = append(p.terms, tidy(string(data)))
		}
	}
	if len(p.terms) > 0 {
		return p, nil
	}
	switch module, _, _ := strings.Cut(name, " "); module {
	// These come without a licence file and state their licence elsewhere.
	case "github.com/mattn/go-localereader":
		p.terms = []string{"MIT License, as its README.md states. By Yasuhiro Matsumoto (mattn)."}
		return p, nil
	default:
		return part{}, fmt.Errorf("read the terms of %s: no licence file in %s", name, strings.Join(dirs, ", "))
	}
}

// holdsTerms reports whether a file is one of those that say how a work may be
// used.
func holdsTerms(file string) bool {
	upper := strings.ToUpper(file)
	if filepath.Ext(upper) == ".GO" {
		return false
	}
	for _, begin := range []string{"LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "PATENTS", "OFL"} {
		if strings.HasPrefix(upper, begin) {
			return true
		}
	}
	return false
}

// tidy gives a text plain line ends and takes off the space around it.
func tidy(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimRight(line, " \t\r\n\f"))
		b.WriteByte('\n')
	}
	return strings.Trim(b.String(), "\n")
}

// run runs the go command in a folder and returns what it prints.
func run(dir string, env []string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	var complaint strings.Builder
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", args[0], err, complaint.String())
	}
	return string(out), nil
}
