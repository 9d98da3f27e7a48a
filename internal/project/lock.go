package project

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// Holder says who is writing, for whoever finds the folder locked. PID and Host
// are filled in by this package; the others are shown as they were given.
type Holder struct {
	PID     int    `json:"pid"`
	Host    string `json:"host"`
	Command string `json:"command"`
	Since   string `json:"since"`
}

// takeLock makes this process the only writer, or says at once who is. The
// system lets go of the lock when a process ends, however it ends.
func (p *Project) takeLock(who Holder) error {
	if err := p.folder.makeDirs(localDir); err != nil {
		return err
	}
	// flock opens by path. Making the file through the root first refuses a link
	// that leads outside; comparing afterwards refuses one put there in between.
	file, err := p.folder.root.OpenFile(lockFile, os.O_RDWR|os.O_CREATE, fileMode)
	if err != nil {
		return p.folder.explain("lock", lockFile, err)
	}
	if err := file.Close(); err != nil {
		return err
	}
	lock := flock.New(filepath.Join(p.dir, filepath.FromSlash(lockFile)))
	got, err := lock.TryLock()
	if err != nil {
		return fmt.Errorf("lock %s: %w", lockFile, cause(err))
	}
	if !got {
		return &LockedError{Dir: p.dir, Holder: p.readHolder()}
	}
	if err := sameFile(lock, p.folder); err != nil {
		return errors.Join(err, lock.Unlock())
	}
	p.lock = lock
	return p.writeHolder(who)
}

func sameFile(lock *flock.Flock, f folder) error {
	ours, err := lock.Stat()
	if err != nil {
		return fmt.Errorf("lock %s: %w", lockFile, cause(err))
	}
	there, err := f.root.Stat(lockFile)
	if err != nil || !os.SameFile(ours, there) {
		return fmt.Errorf("lock %s: %w", lockFile, ErrChanging)
	}
	return nil
}

// writeHolder uses a file of its own, because Windows lets nobody read a locked one.
func (p *Project) writeHolder(who Holder) error {
	who.PID = os.Getpid()
	who.Host, _ = os.Hostname()
	data, err := json.Marshal(who)
	if err != nil {
		return err
	}
	return p.folder.put(holderFile, append(data, '\n'), false)
}

// readHolder returns what is known. A holder that was killed left its name
// behind, but then the lock is free and nobody asks.
func (p *Project) readHolder() Holder {
	var who Holder
	data, err := p.folder.read(holderFile)
	if err != nil {
		return Holder{}
	}
	if json.Unmarshal(data, &who) != nil {
		return Holder{}
	}
	return who
}

func (p *Project) releaseLock() error {
	err := p.folder.root.Remove(holderFile)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return errors.Join(err, p.lock.Unlock())
}
