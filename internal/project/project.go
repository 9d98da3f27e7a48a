// Package project keeps the group's folder: it finds and makes it, lets one
// writer in at a time, reads, saves, and writes what was generated.
//
// It moves bytes and paths. It knows no toolkit, parses no YAML and says
// nothing to people: what goes wrong comes back as a typed error that cli puts
// into words. It is the only package that writes to disk, and it never writes
// over what a person changed unless it is told to. It imports nothing of the
// project; cli imports it.
//
// Every name inside the folder is a slash path, and every access goes through
// an [os.Root], so that neither ".." nor a link leads outside of the folder.
package project

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/gofrs/flock"
)

// AnswersFile is the file that makes a folder a group's folder.
const AnswersFile = "coop.yaml"

// listFile is saved before the answers that name the people in it.
const listFile = "stakeholders.csv"

// Where things stand inside the folder. What lies in localDir stays on the
// machine; the rest travels with the folder.
const (
	localDir   = ".coop/local"
	lockFile   = ".coop/local/lock"
	holderFile = ".coop/local/holder"
	draftFile  = ".coop/local/draft"
	recordFile = ".coop/generated.jsonl"
)

// Project is an open group's folder. Several goroutines may use it at once.
type Project struct {
	dir    string
	mu     sync.Mutex
	folder folder
	lock   *flock.Flock // nil when the folder was opened for reading
	beside map[string]string
	drafts journal
	closed bool
}

// Find returns the nearest folder at or above dir that holds coop.yaml. The
// second result is false when there is none.
func Find(dir string) (string, bool) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", false
	}
	for {
		info, err := os.Stat(filepath.Join(dir, AnswersFile))
		if err == nil && !info.IsDir() {
			return dir, true
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", false
		}
		dir = parent
	}
}

// Open opens the group's folder dir for reading. It takes no lock and writes
// nothing, so it works in a read-only folder and beside a writer. The error is
// ErrNoFolder when dir holds no coop.yaml.
func Open(dir string) (*Project, error) {
	p, err := open(dir)
	if err != nil {
		return nil, err
	}
	// Another person's private drafts cannot be read, and need not be.
	p.drafts, _ = readJournal(p.folder)
	return p, nil
}

// OpenWrite opens the group's folder dir for writing, as the only writer until
// Close. The error is ErrNoFolder when dir holds no coop.yaml, and a
// *LockedError when somebody else is writing.
func OpenWrite(dir string, who Holder) (*Project, error) {
	p, err := open(dir)
	if err != nil {
		return nil, err
	}
	if err := p.startWriting(who); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	return p, nil
}

// Create makes dir a group's folder and opens it for writing. It never looks
// above dir. The caller saves coop.yaml next; until then the folder counts as
// not begun, and Create may be called on it again.
//
// The error is ErrExists when dir holds coop.yaml already, and a
// *NotEmptyError when it holds other files and here is false. Nothing is
// written in either case.
func Create(dir string, here bool, who Holder) (*Project, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if err := mayCreate(dir, here); err != nil {
		return nil, err
	}
	if err := makePrivateDir(dir); err != nil {
		return nil, err
	}
	p, err := openRoot(dir)
	if err != nil {
		return nil, err
	}
	if err := p.fill(who); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	return p, nil
}

// fill writes what every group's folder holds, as the only writer.
func (p *Project) fill(who Holder) error {
	if err := p.startWriting(who); err != nil {
		return err
	}
	// Somebody may have begun the folder before the lock was ours.
	if p.folder.exists(AnswersFile) {
		return ErrExists
	}
	if err := p.folder.ensureLines(".gitattributes", gitAttributes()); err != nil {
		return err
	}
	return p.folder.ensureLines(".gitignore", []string{"/" + localDir + "/"})
}

// gitAttributes lets two laptops merge. Lists of lines take the lines of both
// sides. Everything coop writes has LF on every machine, also where Excel or
// Notepad saved it. Generated files keep their bytes, or their hashes would not
// match; they are never merged line by line, because `coop generate` drafts
// them again from the merged answers. There is no rule for "*": these lines may
// be added to a person's own file, whose rules must go on counting.
func gitAttributes() []string {
	return []string{
		"/coop.yaml text eol=lf",
		"/plan.yaml text eol=lf",
		"/" + listFile + " text eol=lf merge=union",
		"/*.jsonl text eol=lf merge=union",
		"/.coop/generated.jsonl text eol=lf merge=union",
		"/documents/** -text -merge",
		"/registered/** -text -merge",
	}
}

// harmless lists what an otherwise empty folder may hold: what Create itself
// writes, a repository, and what the systems leave behind.
func harmless() []string {
	return []string{".coop", ".git", ".gitattributes", ".gitignore", ".DS_Store", "Thumbs.db", "desktop.ini"}
}

func mayCreate(dir string, here bool) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		if file := fileAbove(dir); file != "" {
			return &NotFolderError{Path: file, Err: cause(err)}
		}
		return fmt.Errorf("look into %s: %w", dir, cause(err))
	}
	// What came of a beginning that the disk broke off, for example.
	begun := slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == ".coop" })
	var others []string
	for _, e := range entries {
		if e.Name() == AnswersFile {
			return ErrExists
		}
		if !slices.Contains(harmless(), e.Name()) && (!begun || e.Name() != listFile) {
			others = append(others, e.Name())
		}
	}
	if here || len(others) == 0 {
		return nil
	}
	const few = 5
	return &NotEmptyError{Dir: dir, Names: others[:min(few, len(others))], Count: len(others)}
}

// fileAbove returns the nearest path at or above dir that is no folder, or "".
func fileAbove(dir string) string {
	for {
		info, err := os.Stat(dir)
		switch {
		case err == nil && !info.IsDir():
			return dir
		case err == nil || filepath.Dir(dir) == dir:
			return ""
		}
		dir = filepath.Dir(dir)
	}
}

// makePrivateDir makes dir for its owner alone. A folder that exists keeps its
// mode: that was somebody's decision.
func makePrivateDir(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	if err := os.MkdirAll(dir, dirMode); err != nil {
		if disk := onDiskOf(dir, err); disk != nil {
			return disk
		}
		if file := fileAbove(dir); file != "" {
			return &NotFolderError{Path: file, Err: cause(err)}
		}
		return fmt.Errorf("make %s: %w", dir, cause(err))
	}
	return nil
}

func open(dir string) (*Project, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(filepath.Join(dir, AnswersFile))
	if errors.Is(err, fs.ErrNotExist) || err == nil && info.IsDir() {
		return nil, ErrNoFolder
	}
	return openRoot(dir)
}

func openRoot(dir string) (*Project, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", dir, cause(err))
	}
	return &Project{dir: dir, folder: folder{root: root, tmp: localDir}}, nil
}

// startWriting takes the lock and puts right what a killed writer left behind.
func (p *Project) startWriting(who Holder) error {
	if err := p.takeLock(who); err != nil {
		return err
	}
	if err := p.folder.removeStaged(); err != nil {
		return err
	}
	drafts, err := readJournal(p.folder)
	if err != nil {
		return err
	}
	p.drafts = drafts
	return p.drafts.compact(p.folder)
}

// Dir returns the absolute path of the folder.
func (p *Project) Dir() string { return p.dir }

// Close lets the next writer in. Calling it again does nothing.
func (p *Project) Close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil
	}
	p.closed = true
	var err error
	if p.lock != nil {
		err = errors.Join(p.drafts.compact(p.folder), p.releaseLock())
	}
	return errors.Join(err, p.folder.root.Close())
}

// Read returns the bytes of a file in the folder. The error is a *TooLargeError
// above MaxFile bytes, an *OutsideError when a link leads out of the folder,
// and matches fs.ErrNotExist when the file is not there.
func (p *Project) Read(name string) ([]byte, error) {
	if err := checkPath(name); err != nil {
		return nil, err
	}
	return p.folder.read(name)
}

// Drafted reports whether bytes are those of a file that was generated under a
// path that begins so, wherever they stand now.
func (p *Project) Drafted(begins string, data []byte) bool {
	rec, err := readRecord(p.folder)
	if err != nil {
		return false
	}
	sum := hashOf(data)
	for path := range rec {
		if strings.HasPrefix(path, begins) && rec.knows(path, sum) {
			return true
		}
	}
	return false
}

// writable returns the reason why nothing can be written, if there is one.
func (p *Project) writable() error {
	if p.closed {
		return fs.ErrClosed
	}
	if p.lock == nil {
		return ErrReadOnly
	}
	return nil
}
