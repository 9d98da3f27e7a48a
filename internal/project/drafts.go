package project

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"slices"
)

// journal remembers what is being typed and where the person is. Each change is
// one line of JSON appended to a file, so a killed program loses the line it
// was writing and no other. Lines that cannot be read are passed over.
type journal struct {
	texts map[string]string
	place string
	size  int  // bytes in the file
	dirty bool // the file holds more than what still counts
	torn  bool // the file may end in the middle of a line
}

// line is one change.
type line struct {
	Do   string `json:"do"` // draft, clear or place
	Key  string `json:"key"`
	Text string `json:"text,omitempty"`
}

// maxDrafts is how much all drafts hold together, in bytes: so little that the
// file stays readable even when JSON takes six bytes for each of them.
const maxDrafts = MaxFile / 16

// slack is how far the file grows before it is written anew, in bytes.
const slack = 256 << 10

// SaveDraft remembers the text being typed under key, such as the id of a
// question. The text is UTF-8. It survives the program being killed, though not
// a power cut. The error is a *TooLargeError when all drafts together would
// hold more than 256 KiB; the draft stays as it was.
func (p *Project) SaveDraft(key, text string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	old, ok := p.drafts.texts[key]
	if ok && old == text {
		return nil
	}
	more := len(text) - len(old)
	if !ok {
		more += len(key)
	}
	if p.drafts.live()+more > maxDrafts {
		return &TooLargeError{Path: draftFile, Limit: maxDrafts}
	}
	return p.note(line{Do: "draft", Key: key, Text: text})
}

// ClearDraft forgets the text under key; it does not matter whether there is one.
func (p *Project) ClearDraft(key string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, ok := p.drafts.texts[key]; !ok {
		return nil
	}
	return p.note(line{Do: "clear", Key: key})
}

// SetPlace remembers where the person is.
func (p *Project) SetPlace(key string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.drafts.place == key {
		return nil
	}
	return p.note(line{Do: "place", Key: key})
}

// Drafts returns the texts that were being typed, by key.
func (p *Project) Drafts() map[string]string {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.drafts.texts == nil {
		return map[string]string{}
	}
	return maps.Clone(p.drafts.texts)
}

// Place returns where the person was, "" when nothing is known.
func (p *Project) Place() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.drafts.place
}

func (p *Project) note(l line) error {
	if err := p.writable(); err != nil {
		return err
	}
	if err := p.drafts.append(p.folder, l); err != nil {
		return err
	}
	if p.drafts.size < slack+2*p.drafts.live() {
		return nil
	}
	return p.drafts.compact(p.folder)
}

// readJournal reads what is there; no file is an empty journal.
func readJournal(f folder) (journal, error) {
	j := journal{texts: map[string]string{}}
	data, err := f.read(draftFile)
	if errors.Is(err, fs.ErrNotExist) {
		return j, nil
	}
	if err != nil {
		return j, err
	}
	j.size = len(data)
	for raw := range bytes.Lines(data) {
		var l line
		if json.Unmarshal(raw, &l) == nil {
			j.apply(l)
		}
	}
	j.dirty = !bytes.Equal(data, j.bytes())
	return j, nil
}

func (j *journal) apply(l line) {
	switch l.Do {
	case "draft":
		j.texts[l.Key] = l.Text
	case "clear":
		delete(j.texts, l.Key)
	case "place":
		j.place = l.Key
	}
}

func (j *journal) append(f folder, l line) error {
	if err := f.makeDirs(localDir); err != nil {
		return err
	}
	raw := encodeLine(l)
	if j.torn {
		raw = append([]byte("\n"), raw...)
	}
	file, err := f.root.OpenFile(draftFile, os.O_WRONLY|os.O_CREATE|os.O_APPEND, fileMode)
	if err != nil {
		return f.explain("write", draftFile, err)
	}
	n, err := file.Write(raw)
	if closed := file.Close(); err == nil {
		err = closed
	}
	j.size += n
	j.dirty = true
	j.torn = err != nil
	if err != nil {
		return f.explain("write", draftFile, err)
	}
	j.apply(l)
	return nil
}

// compact writes the file anew with only what still counts, when it holds more.
func (j *journal) compact(f folder) error {
	if !j.dirty {
		return nil
	}
	data := j.bytes()
	if err := f.put(draftFile, data, true); err != nil {
		return err
	}
	j.size, j.dirty, j.torn = len(data), false, false
	return nil
}

// bytes returns the shortest file that says the same.
func (j *journal) bytes() []byte {
	var out []byte
	for _, key := range slices.Sorted(maps.Keys(j.texts)) {
		out = append(out, encodeLine(line{Do: "draft", Key: key, Text: j.texts[key]})...)
	}
	if j.place != "" {
		out = append(out, encodeLine(line{Do: "place", Key: j.place})...)
	}
	return out
}

// live is roughly how many bytes still count.
func (j *journal) live() int {
	n := len(j.place)
	for key, text := range j.texts {
		n += len(key) + len(text)
	}
	return n
}

func encodeLine(l line) []byte {
	raw, err := json.Marshal(l)
	if err != nil {
		panic("a line of strings cannot fail to encode: " + err.Error())
	}
	return append(raw, '\n')
}
