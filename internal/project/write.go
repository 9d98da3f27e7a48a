package project

import "errors"

// File is something to write. Path is a slash path such as
// documents/our-idea.en.md.
type File struct {
	Path string
	Data []byte
}

// Status says what became of a file.
type Status string

// What can become of a file.
const (
	Written   Status = "written"   // the bytes are new
	Unchanged Status = "unchanged" // the same bytes were there
	Beside    Status = "beside"    // a person's file was in the way and is left alone
)

// Result is what became of one file.
type Result struct {
	Path   string // where the bytes stand, a slash path
	Wanted string // where they were to stand; differs from Path only when beside
	Status Status
}

// Report is what became of each file, in the order in which they were given.
type Report []Result

// Write writes generated files into the folder.
//
// A file that a person changed since it was generated, or that was never
// generated, is left alone unless force is true: the new one is written beside
// it, our-idea.en.md as our-idea.en.new.md, or .new.2 and so on where a person
// changed that one too. What stands beside a file and was changed by nobody is
// removed as soon as it is not needed. Without an error the Report has one
// Result for each file; with one it has those that were finished.
//
// A file that another program holds (*BusyError) does not stop the others. A
// path that cannot be on every system (*BadPathError) stops before anything is
// written. Each file is written in one step; a program killed in between leaves
// some old and some new, and none that later looks as if a person changed it.
func (p *Project) Write(files []File, force bool) (Report, error) {
	if err := checkFiles(files); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err := p.writable(); err != nil {
		return nil, err
	}
	rec, err := readRecord(p.folder)
	if err != nil {
		return nil, err
	}
	if err := p.announce(rec, files, force); err != nil {
		return nil, err
	}

	var report Report
	var problems error
	var written []string
	for _, file := range files {
		res, err := p.writeOne(rec, file, force)
		if err != nil {
			problems = errors.Join(problems, err)
			if _, ok := errors.AsType[*BusyError](err); ok {
				continue
			}
			break
		}
		report = append(report, res)
		written = append(written, res.Path)
	}
	if err := p.folder.syncDirs(written...); err != nil {
		problems = errors.Join(problems, err)
	}
	return report, errors.Join(problems, rec.save(p.folder))
}

// announce records the new hashes beside the old ones before any file changes,
// so that being killed later never makes our own file look like a person's.
func (p *Project) announce(rec record, files []File, force bool) error {
	for _, file := range files {
		where, err := p.choose(rec, file, force)
		if err != nil {
			return err
		}
		rec.add(where.Path, hashOf(file.Data))
	}
	return rec.save(p.folder)
}

func (p *Project) writeOne(rec record, file File, force bool) (Result, error) {
	sum := hashOf(file.Data)
	res, err := p.choose(rec, file, force)
	if err != nil {
		return Result{}, err
	}
	if there, _, err := p.folder.hash(res.Path); err != nil || there != sum {
		staged, err := p.folder.stage(file.Path, file.Data, true)
		if err != nil {
			return Result{}, err
		}
		// Looked at again, now that the bytes are on disk: writing them takes
		// long enough for somebody to save in the word processor.
		if res, err = p.choose(rec, file, force); err != nil {
			p.folder.discard(staged)
			return Result{}, err
		}
		if err := p.folder.commit(staged, res.Path); err != nil {
			return Result{}, err
		}
	}
	rec.set(res.Path, sum)
	return res, p.tidy(rec, file.Path, res.Path)
}

// choose decides where a file goes.
func (p *Project) choose(rec record, file File, force bool) (Result, error) {
	res := Result{Path: file.Path, Wanted: file.Path, Status: Written}
	want := hashOf(file.Data)
	sum, there, err := p.folder.hash(file.Path)
	if err != nil {
		return res, err
	}
	if sum == want {
		res.Status = Unchanged
		return res, nil
	}
	if !there || force || rec.knows(file.Path, sum) {
		return res, nil
	}
	res.Status = Beside
	for n := 1; n <= maxBeside; n++ {
		res.Path = besideName(file.Path, "new", n)
		sum, there, err := p.folder.hash(res.Path)
		if err != nil {
			return res, err
		}
		if !there || sum == want || rec.knows(res.Path, sum) {
			return res, nil
		}
	}
	return res, &FilesExistError{Dir: p.dir, Paths: []string{res.Path}}
}

// tidy removes what we once wrote beside a file and nobody changed, but for keep.
func (p *Project) tidy(rec record, name, keep string) error {
	for n := 1; n <= maxBeside; n++ {
		beside := besideName(name, "new", n)
		if beside == keep || len(rec[beside]) == 0 {
			continue
		}
		sum, there, err := p.folder.hash(beside)
		if err != nil {
			return err
		}
		if there && !rec.knows(beside, sum) {
			continue
		}
		if there {
			if err := p.folder.root.Remove(beside); err != nil {
				return p.folder.explain("remove", beside, err)
			}
		}
		delete(rec, beside)
	}
	return nil
}
