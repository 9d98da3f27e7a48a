package interview

import "maps"

// SaveCopy saves the answers as they stand, and what is half typed, in another
// folder, for the day on which the group's own cannot be written to. It returns
// the path of the file. Nothing else changes: the next answer still tries to
// save them all in the group's folder.
func (s *Session) SaveCopy(dir string) (string, error) {
	if s.hooks.Copy == nil {
		return "", nil
	}
	file, err := s.hooks.Copy(s.answers, maps.Clone(s.drafts), dir)
	if err == nil {
		s.copied = file
	}
	return file, err
}

// Copied returns the file that SaveCopy wrote last, or nothing where the group
// has said more since then.
func (s *Session) Copied() string { return s.copied }
