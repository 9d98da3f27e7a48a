package project

import (
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

// PathReason says what is wrong with a path.
type PathReason string

// The reasons. They hold on every system, so that a folder made on one opens on
// the others.
const (
	NotLocal PathReason = "not a clean path inside the folder"
	Reserved PathReason = "a name that Windows or this program keeps for itself"
	Twice    PathReason = "named twice"
)

// checkPath accepts a slash path of a file inside the folder.
func checkPath(name string) error {
	if name == "." || path.Clean(name) != name || !filepath.IsLocal(filepath.FromSlash(name)) {
		return &BadPathError{Path: name, Reason: NotLocal}
	}
	for i, part := range strings.Split(name, "/") {
		own := i == 0 && (strings.EqualFold(part, ".coop") || strings.EqualFold(part, ".git"))
		if own || reserved(part) {
			return &BadPathError{Path: name, Reason: Reserved}
		}
	}
	return nil
}

// reserved reports whether Windows cannot have a file of this name: a device
// with or without an extension, a forbidden character, or a dot or a space at
// the end.
func reserved(part string) bool {
	if strings.HasSuffix(part, ".") || strings.HasSuffix(part, " ") || strings.ContainsAny(part, `<>:"|?*\`) {
		return true
	}
	if strings.ContainsFunc(part, func(r rune) bool { return r < ' ' || r == 0x7f }) {
		return true
	}
	stem, _, _ := strings.Cut(part, ".")
	stem = strings.ToUpper(strings.TrimRight(stem, " "))
	switch stem {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	}
	device, isCOM := strings.CutPrefix(stem, "COM")
	if !isCOM {
		device, isCOM = strings.CutPrefix(stem, "LPT")
	}
	return isCOM && len([]rune(device)) == 1 && strings.ContainsAny(device, "0123456789¹²³")
}

// checkFiles accepts paths that are each good and, also where capitals do not
// count, all different.
func checkFiles(files []File) error {
	seen := make(map[string]bool, len(files))
	for _, file := range files {
		if err := checkPath(file.Path); err != nil {
			return err
		}
		key := strings.ToLower(file.Path)
		if seen[key] {
			return &BadPathError{Path: file.Path, Reason: Twice}
		}
		seen[key] = true
	}
	return nil
}

// maxBeside is how many files stand beside one at most.
const maxBeside = 99

// besideName returns the name of the nth file beside name: coop.yaml and "ours"
// give coop.ours.yaml, then coop.ours.2.yaml.
func besideName(name, word string, n int) string {
	ext := path.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	if n == 1 {
		return stem + "." + word + ext
	}
	return stem + "." + word + "." + strconv.Itoa(n) + ext
}
