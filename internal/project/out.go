package project

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// WriteOut writes files into dir, which need not exist and is no group's
// folder. A file that is there with other bytes is replaced only when force is
// true; otherwise nothing at all is written, and the error is a
// *FilesExistError that names every one of them. A file that somebody else makes
// between that look and the writing is replaced.
func WriteOut(dir string, files []File, force bool) (report Report, err error) {
	if err := checkFiles(files); err != nil {
		return nil, err
	}
	if err := makePrivateDir(dir); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", dir, cause(err))
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	f := folder{root: root}

	plan, inTheWay, err := survey(f, files)
	if err != nil {
		return nil, err
	}
	if len(inTheWay) > 0 && !force {
		return nil, &FilesExistError{Dir: filepath.Clean(dir), Paths: inTheWay}
	}
	var problems error
	var written []string
	for i, file := range files {
		if plan[i].Status == Written {
			if err := f.putStaged(file); err != nil {
				problems = errors.Join(problems, err)
				break
			}
			written = append(written, file.Path)
		}
		report = append(report, plan[i])
	}
	return report, errors.Join(problems, f.syncDirs(written...))
}

// survey compares files with what is there, and names those that differ.
func survey(f folder, files []File) (Report, []string, error) {
	var plan Report
	var inTheWay []string
	for _, file := range files {
		sum, there, err := f.hash(file.Path)
		if err != nil {
			return nil, nil, err
		}
		res := Result{Path: file.Path, Wanted: file.Path, Status: Written}
		if sum == hashOf(file.Data) {
			res.Status = Unchanged
		}
		if there && res.Status == Written {
			inTheWay = append(inTheWay, file.Path)
		}
		plan = append(plan, res)
	}
	return plan, inTheWay, nil
}

// putStaged writes one file of many; the caller syncs their folders at the end.
func (f folder) putStaged(file File) error {
	staged, err := f.stage(file.Path, file.Data, true)
	if err != nil {
		return err
	}
	return f.commit(staged, file.Path)
}
