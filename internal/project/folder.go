package project

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"runtime"
	"slices"
	"strings"
	"syscall"
)

// MaxFile is the largest file that is read or saved, in bytes.
const MaxFile = 4 << 20

// What a group writes may be private: new files and folders are for their
// owner alone, whatever the umask. On Windows these modes mean nothing.
const (
	fileMode fs.FileMode = 0o600
	dirMode  fs.FileMode = 0o700
)

const stagedPrefix = ".coop-staged-"

// folder is the one way to the disk: a root that no path escapes, and the place
// where files are prepared before they take their name.
type folder struct {
	root *os.Root
	tmp  string // empty: beside the file itself
}

// read returns at most MaxFile bytes of a file.
func (f folder) read(name string) ([]byte, error) {
	info, err := f.root.Stat(name)
	if err != nil {
		return nil, f.explain("read", name, err)
	}
	return readFile(name, info, func() (*os.File, error) { return f.root.Open(name) })
}

// ReadFile reads a file that a person named, wherever it stands, under the
// limit of [Project.Read] and with the same errors.
func ReadFile(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, cause(err))
	}
	return readFile(name, info, func() (*os.File, error) { return os.Open(name) })
}

func readFile(name string, info fs.FileInfo, open func() (*os.File, error)) ([]byte, error) {
	// Opening a pipe would wait for ever.
	if special(info) {
		return nil, &NotFileError{Path: name, Mode: info.Mode().Type()}
	}
	file, err := open()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, cause(err))
	}
	defer file.Close() //nolint:errcheck // nothing was written through it
	data, err := io.ReadAll(io.LimitReader(file, MaxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, cause(err))
	}
	if len(data) > MaxFile {
		return nil, &TooLargeError{Path: name, Limit: MaxFile}
	}
	return data, nil
}

// special reports whether something else than a file has the name. Files that
// a cloud service fetches on demand are "irregular" on Windows and count as files.
func special(info fs.FileInfo) bool {
	const kinds = fs.ModeDir | fs.ModeSymlink | fs.ModeNamedPipe | fs.ModeSocket | fs.ModeDevice
	return info.Mode()&kinds != 0
}

// hash returns the SHA-256 of a file of any size, and whether anything stands
// there. What is not a file has no hash, so it never looks like one of ours.
func (f folder) hash(name string) (sum string, there bool, err error) {
	info, err := f.root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", false, nil
	}
	if err != nil {
		return "", false, f.explain("read", name, err)
	}
	if special(info) {
		return "", true, nil
	}
	file, err := f.root.Open(name)
	if err != nil {
		return "", true, f.explain("read", name, err)
	}
	defer file.Close() //nolint:errcheck // nothing was written through it
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return "", true, f.explain("read", name, err)
	}
	return hex.EncodeToString(h.Sum(nil)), true, nil
}

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func (f folder) exists(name string) bool {
	_, err := f.root.Lstat(name)
	return err == nil
}

// put writes a file in one step: readers and a killed program see the old bytes
// or the new, never a part. A durable write has reached the disk on return.
func (f folder) put(name string, data []byte, durable bool) error {
	staged, err := f.stage(name, data, durable)
	if err != nil {
		return err
	}
	if err := f.commit(staged, name); err != nil {
		return err
	}
	if !durable {
		return nil
	}
	return f.syncDirs(name)
}

// stage writes the bytes under a passing name and returns it.
func (f folder) stage(name string, data []byte, durable bool) (string, error) {
	dir := f.tmp
	if dir == "" {
		dir = path.Dir(name)
	}
	if err := f.makeDirs(dir); err != nil {
		return "", err
	}
	mode := fileMode
	if info, err := f.root.Lstat(name); err == nil && !special(info) {
		mode = info.Mode().Perm() // somebody may share the file on purpose
	}
	staged := path.Join(dir, stagedPrefix+rand.Text())
	file, err := f.root.OpenFile(staged, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
	if err != nil {
		return "", f.explain("write", name, err)
	}
	_, err = file.Write(data)
	if err == nil && durable {
		err = file.Sync()
	}
	// A file system without modes refuses this, and there is nothing to set there.
	_ = file.Chmod(mode)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		f.discard(staged)
		return "", f.explain("write", name, err)
	}
	return staged, nil
}

// commit gives a staged file its name.
func (f folder) commit(staged, name string) error {
	err := f.makeDirs(path.Dir(name))
	if err == nil {
		err = rename(f.root, staged, name)
	}
	if err == nil {
		return nil
	}
	f.discard(staged)
	return f.explain("write", name, err)
}

// discard removes a staged file. What stays is swept up by the next writer.
func (f folder) discard(staged string) { _ = f.root.Remove(staged) }

// removeStaged sweeps up what a killed writer left. Only the holder of the lock
// may call it.
func (f folder) removeStaged() error {
	entries, err := fs.ReadDir(f.root.FS(), f.tmp)
	if err != nil {
		return f.explain("read", f.tmp, err)
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), stagedPrefix) {
			continue
		}
		if err := f.root.Remove(path.Join(f.tmp, e.Name())); err != nil {
			return f.explain("remove", path.Join(f.tmp, e.Name()), err)
		}
	}
	return nil
}

// makeDirs makes a folder and those above it, for their owner alone.
func (f folder) makeDirs(dir string) error {
	if dir == "." || f.isDir(dir) {
		return nil
	}
	if err := f.root.MkdirAll(dir, dirMode); err != nil {
		return f.explain("make", dir, err)
	}
	return nil
}

func (f folder) isDir(name string) bool {
	info, err := f.root.Stat(name)
	return err == nil && info.IsDir()
}

// syncDirs makes the names of files last through a power cut: each file's folder
// and, because that may be new, the root.
func (f folder) syncDirs(names ...string) error {
	if runtime.GOOS == "windows" {
		return nil // a folder cannot be synced there
	}
	dirs := []string{"."}
	for _, name := range names {
		if dir := path.Dir(name); !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
	}
	for _, dir := range dirs {
		if err := f.syncDir(dir); err != nil {
			return f.explain("sync", dir, err)
		}
	}
	return nil
}

func (f folder) syncDir(dir string) error {
	d, err := f.root.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close() //nolint:errcheck // nothing was written through it
	err = d.Sync()
	// Some network file systems cannot sync a folder. The file is in place.
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) {
		return nil
	}
	return err
}

// ensureLines adds the lines that a file lacks, at its end, and keeps the rest.
func (f folder) ensureLines(name string, lines []string) error {
	old, err := f.read(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	data := bytes.Clone(old)
	if len(data) > 0 && !bytes.HasSuffix(data, []byte("\n")) {
		data = append(data, '\n')
	}
	have := map[string]bool{}
	for line := range strings.Lines(string(old)) {
		have[strings.TrimSpace(line)] = true
	}
	for _, line := range lines {
		if !have[line] {
			data = append(data, line+"\n"...)
		}
	}
	if len(bytes.TrimSpace(data)) == len(bytes.TrimSpace(old)) {
		return nil
	}
	return f.put(name, data, false)
}

// explain says what was tried, and finds the link that led out of the folder:
// os.Root reports that with an error it keeps to itself.
func (f folder) explain(verb, name string, err error) error {
	if _, ok := errors.AsType[*BusyError](err); ok {
		return err
	}
	if disk := onDiskOf(f.root.Name(), err); disk != nil {
		return disk
	}
	if errors.Is(err, fs.ErrNotExist) && f.gone() {
		return &DiskError{Path: f.root.Name(), Trouble: Gone, Err: cause(err)}
	}
	if !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission) {
		if link := f.linkOut(name); link != "" {
			return &OutsideError{Path: link, Err: cause(err)}
		}
	}
	return fmt.Errorf("%s %s: %w", verb, name, cause(err))
}

// linkOut returns the first part of the path that is a link nobody may follow.
func (f folder) linkOut(name string) string {
	for i := range len(name) + 1 {
		if i < len(name) && name[i] != '/' {
			continue
		}
		info, err := f.root.Lstat(name[:i])
		if err != nil {
			return ""
		}
		if info.Mode()&(fs.ModeSymlink|fs.ModeIrregular) == 0 {
			continue
		}
		if _, err := f.root.Stat(name[:i]); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return name[:i]
		}
	}
	return ""
}
