package cli

import (
	"errors"
	"io/fs"
	"strings"

	"coop/internal/lang"
	"coop/internal/project"
)

func isNotExist(err error) bool { return errors.Is(err, fs.ErrNotExist) }

// diskWords puts what the folder says into words: what, where, what to do next.
func diskWords(err error) (text, hint lang.Text) {
	var (
		locked  *project.LockedError
		full    *project.NotEmptyError
		beside  *project.BesideError
		large   *project.TooLargeError
		outside *project.OutsideError
		busy    *project.BusyError
		exist   *project.FilesExistError
		bad     *project.BadPathError
	)
	switch {
	case errors.As(err, &locked):
		return wordLocked.Fill("dir", locked.Dir), wordLockedHint.Fill("who", holderWords(locked.Holder))
	case errors.As(err, &full):
		return wordNotEmpty.Fill("dir", full.Dir, "files", strings.Join(full.Names, ", ")), wordNotEmptyHint
	case errors.As(err, &beside):
		return wordBeside.Fill("file", beside.Path), wordBesideHint
	case errors.As(err, &large):
		return wordLarge.Fill("file", large.Path), lang.Text{}
	case errors.As(err, &outside):
		return wordOutside.Fill("file", outside.Path), wordOutsideHint
	case errors.As(err, &busy):
		return wordBusy.Fill("file", busy.Path), wordBusyHint
	case errors.As(err, &exist):
		return wordFilesExist.Fill("files", strings.Join(exist.Paths, ", ")), wordFilesExistHint
	case errors.As(err, &bad):
		return wordBadPath.Fill("file", bad.Path), lang.Text{}
	case errors.Is(err, project.ErrExists):
		return wordFolderExists, lang.Text{}
	case errors.Is(err, fs.ErrPermission):
		return wordNoPermission, wordTryElsewhere
	case errors.Is(err, fs.ErrNotExist):
		return wordGone.Fill("reason", err.Error()), lang.Text{}
	}
	return wordWentWrong.Fill("reason", err.Error()), wordAnswersSafe
}

func holderWords(h project.Holder) lang.Text {
	if h.PID == 0 {
		return wordSomeProgram
	}
	return wordHolder.Fill("pid", itoa(h.PID), "host", h.Host, "since", h.Since)
}
