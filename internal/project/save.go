package project

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
)

// Save writes data to a file in the folder and returns the bytes that stand
// there afterwards, which are the base of the next Save.
//
// base is what the caller last read or saved, nil when the file was not there.
// When the file on disk is neither base nor data, somebody changed it
// meanwhile: merge is given the bytes on disk and returns them with the
// caller's own changes put in, and that is saved. merge may be called several
// times, and must not use the Project. When merge is nil or fails, the file is
// left alone, data is written beside it (coop.yaml: coop.ours.yaml), and the
// error is a *BesideError. A file that is gone or empty holds nobody's change:
// data is written.
//
// Nothing is written when the bytes are there already. The new bytes are on
// disk before the old ones are looked at for the last time, so a change made by
// hand can be lost only in the microseconds between that look and the rename;
// no portable call closes that gap.
func (p *Project) Save(name string, data, base []byte, merge func(disk []byte) ([]byte, error)) ([]byte, error) {
	if err := checkPath(name); err != nil {
		return nil, err
	}
	if len(data) > MaxFile {
		return nil, &TooLargeError{Path: name, Limit: MaxFile}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err := p.writable(); err != nil {
		return nil, err
	}

	const attempts = 5
	for range attempts {
		disk, err := p.onDisk(name)
		if err != nil {
			return nil, p.saveBeside(name, data, err)
		}
		ours, err := combine(name, data, base, disk, merge)
		if err != nil {
			return nil, p.saveBeside(name, data, err)
		}
		if disk != nil && bytes.Equal(disk, ours) {
			return ours, nil
		}
		saved, err := p.replace(name, ours, disk)
		if err != nil {
			return nil, err
		}
		if saved {
			return ours, nil
		}
	}
	return nil, p.saveBeside(name, data, ErrChanging)
}

// combine decides which bytes to save.
func combine(name string, data, base, disk []byte, merge func([]byte) ([]byte, error)) ([]byte, error) {
	if len(disk) == 0 || bytes.Equal(disk, base) || bytes.Equal(disk, data) {
		return data, nil
	}
	if merge == nil {
		return nil, ErrEdited
	}
	merged, err := merge(bytes.Clone(disk))
	if err != nil {
		return nil, err
	}
	if len(merged) > MaxFile {
		return nil, &TooLargeError{Path: name, Limit: MaxFile}
	}
	return merged, nil
}

// replace writes data over disk. It reports false, having written nothing, when
// the file is no longer what disk says.
func (p *Project) replace(name string, data, disk []byte) (bool, error) {
	staged, err := p.folder.stage(name, data, true)
	if err != nil {
		return false, err
	}
	now, err := p.onDisk(name)
	if err != nil || (now == nil) != (disk == nil) || !bytes.Equal(now, disk) {
		p.folder.discard(staged)
		return false, nil //nolint:nilerr // the next attempt says what is wrong
	}
	if err := p.folder.commit(staged, name); err != nil {
		return false, err
	}
	return true, p.folder.syncDirs(name)
}

// onDisk returns the bytes of a file, nil when it is not there. A link is
// refused: a rename would put a file in its place.
func (p *Project) onDisk(name string) ([]byte, error) {
	info, err := p.folder.root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, p.folder.explain("read", name, err)
	}
	if special(info) {
		return nil, &NotFileError{Path: name, Mode: info.Mode().Type()}
	}
	data, err := p.folder.read(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if data == nil && err == nil {
		data = []byte{}
	}
	return data, err
}

// saveBeside writes data beside a file that cannot be touched. One open Project
// goes on writing to the same place, and never over what it did not write.
func (p *Project) saveBeside(name string, data []byte, reason error) error {
	for n := 1; n <= maxBeside; n++ {
		beside := besideName(name, "ours", n)
		sum, there, err := p.folder.hash(beside)
		if err != nil {
			return errors.Join(reason, err)
		}
		if there && sum != hashOf(data) && (sum == "" || sum != p.beside[beside]) {
			continue
		}
		if err := p.folder.put(beside, data, true); err != nil {
			return errors.Join(reason, err)
		}
		if p.beside == nil {
			p.beside = map[string]string{}
		}
		p.beside[beside] = hashOf(data)
		return &BesideError{Name: name, Path: beside, Err: reason}
	}
	return fmt.Errorf("save %s: %w", name, errors.Join(reason, &FilesExistError{Dir: p.dir, Paths: []string{besideName(name, "ours", maxBeside)}}))
}
