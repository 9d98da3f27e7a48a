package cli

import (
	"errors"
	"strings"
	"time"

	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/people"
	"coop/internal/problem"
	"coop/internal/project"
)

const peopleFile = "stakeholders.csv"

// group is a group's folder, read.
type group struct {
	app    *app
	kit    *guide.Toolkit
	proj   *project.Project
	file   guidefile.File
	people people.File

	answersBase, peopleBase []byte         // the bytes last read or saved
	saved                   guidefile.File // the answers those bytes hold
	savedPeople             people.File
	warnings                problem.Problems
	elsewhere               bool // everything was saved in another folder, for this one cannot be written to
}

// open opens the group's folder: that of --dir, or the nearest one above.
func (a *app) open(write bool) (*group, error) {
	dir := a.flags.dir
	if dir == "" {
		found, ok := project.Find(a.workDir())
		if !ok {
			return nil, usage(wordNoFolder.Fill("dir", a.workDir()), wordNoFolderHint)
		}
		dir = found
	}
	return a.openIn(dir, write)
}

// openIn opens a group's folder by its name.
func (a *app) openIn(dir string, write bool) (*group, error) {
	kit, err := a.kit()
	if err != nil {
		return nil, err
	}
	var proj *project.Project
	if write {
		proj, err = project.OpenWrite(dir, a.holder())
	} else {
		proj, err = project.Open(dir)
	}
	if errors.Is(err, project.ErrNoFolder) {
		return nil, usage(wordNoFolder.Fill("dir", dir), wordNoFolderHint)
	}
	if err != nil {
		return nil, err
	}
	g := &group{app: a, kit: kit, proj: proj}
	a.folder = g.readOptional
	if err := g.read(); err != nil {
		return nil, errors.Join(err, proj.Close())
	}
	return g, nil
}

// holder is what another program is told of this one while it holds the folder.
func (a *app) holder() project.Holder {
	return project.Holder{Command: "coop", Since: a.env.Now().UTC().Format(time.RFC3339)}
}

// read reads the list of people and the answers.
func (g *group) read() error {
	data, err := g.readOptional(peopleFile)
	if err != nil {
		return err
	}
	list, ps := people.Decode(peopleFile, data, g.kit)
	all := ps
	g.people, g.savedPeople, g.peopleBase = list, list, data

	data, err = g.readOptional(project.AnswersFile)
	if err != nil {
		return err
	}
	file, ps := guidefile.DecodeFolder(project.AnswersFile, data, g.kit, list.List())
	all = append(all, ps...)
	g.file, g.saved, g.answersBase = file, file, data
	if len(all.Errors()) > 0 {
		return &problemsError{problems: all, code: codeFor(all)}
	}
	g.warnings = all
	return nil
}

func (g *group) readOptional(name string) ([]byte, error) {
	data, err := g.proj.Read(name)
	if isNotExist(err) {
		return nil, nil
	}
	return data, err
}

// save keeps answers and the list of people. Where a file was changed by hand
// since it was read, only what we changed is put into it, and what came in by
// hand is returned with the answers.
func (g *group) save(a guide.Answers) (guide.Answers, error) {
	if err := g.savePeople(a); err != nil {
		return a, err
	}
	ours := g.file
	ours.Answers = a.WithPeople(g.people.List())
	merge := func(disk []byte) ([]byte, error) {
		theirs, ps := guidefile.DecodeFolder(project.AnswersFile, disk, g.kit, g.people.List())
		if len(ps.Errors()) > 0 {
			return nil, ps
		}
		for _, id := range ours.Answers.Changed(g.saved.Answers) {
			v, ok := ours.Answers.Get(id)
			if !ok {
				v = nil
			}
			theirs.Answers = theirs.Answers.With(id, v)
		}
		ours = theirs
		return guidefile.Encode(theirs, g.kit), nil
	}
	data, err := g.proj.Save(project.AnswersFile, guidefile.Encode(ours, g.kit), g.answersBase, merge)
	if err != nil {
		return a, err
	}
	g.file, g.saved, g.answersBase = ours, ours, data
	return ours.Answers, nil
}

func (g *group) savePeople(a guide.Answers) error {
	ours := g.people.With(a.People())
	merge := func(disk []byte) ([]byte, error) {
		theirs, ps := people.Decode(peopleFile, disk, g.kit)
		if len(ps.Errors()) > 0 {
			return nil, ps
		}
		ours = people.Merge(theirs, g.savedPeople, ours)
		return ours.Encode(), nil
	}
	data, err := g.proj.Save(peopleFile, ours.Encode(), g.peopleBase, merge)
	if err != nil {
		return err
	}
	g.people, g.savedPeople, g.peopleBase = ours, ours, data
	return nil
}

// close lets the next writer in. What cannot be tidied up in a folder that has
// been given up is no error.
func (g *group) close() error {
	if err := g.proj.Close(); !g.elsewhere {
		return err
	}
	return nil
}

// splitList reads a flag that may be repeated or hold several values parted by commas.
func splitList(values []string) []string {
	var out []string
	for _, v := range values {
		for part := range strings.SplitSeq(v, ",") {
			if part = strings.TrimSpace(part); part != "" {
				out = append(out, part)
			}
		}
	}
	return out
}
