package project

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"slices"
)

// record knows the hashes of what this program wrote, by path. A file whose hash
// is among them was changed by nobody. A path has several hashes after two
// laptops were merged, and while files are being written.
//
// In its file each hash is one line of JSON, sorted, so that git can merge two
// records by keeping the lines of both. Lines that cannot be read are passed
// over: the worst that follows is a draft beside a file instead of in its place.
type record map[string][]string

type recordLine struct {
	Path   string `json:"path"`
	SHA256 string `json:"sha256"`
}

func readRecord(f folder) (record, error) {
	r := record{}
	data, err := f.read(recordFile)
	if errors.Is(err, fs.ErrNotExist) {
		return r, nil
	}
	if err != nil {
		return nil, err
	}
	for raw := range bytes.Lines(data) {
		var l recordLine
		if json.Unmarshal(raw, &l) == nil && l.Path != "" && l.SHA256 != "" {
			r.add(l.Path, l.SHA256)
		}
	}
	return r, nil
}

func (r record) knows(path, sum string) bool {
	return sum != "" && slices.Contains(r[path], sum)
}

func (r record) add(path, sum string) {
	if !r.knows(path, sum) {
		r[path] = append(r[path], sum)
	}
}

func (r record) set(path, sum string) { r[path] = []string{sum} }

// save writes the record unless the file says the same already.
func (r record) save(f folder) error {
	var out []byte
	for _, path := range slices.Sorted(maps.Keys(r)) {
		for _, sum := range slices.Sorted(slices.Values(r[path])) {
			raw, err := json.Marshal(recordLine{Path: path, SHA256: sum})
			if err != nil {
				return err
			}
			out = append(append(out, raw...), '\n')
		}
	}
	old, err := f.read(recordFile)
	if err == nil && bytes.Equal(old, out) || errors.Is(err, fs.ErrNotExist) && len(out) == 0 {
		return nil
	}
	return f.put(recordFile, out, true)
}
