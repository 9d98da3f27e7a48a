package cli

import (
	"errors"
	"io/fs"
	"strings"
	"time"

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
		disk    *project.DiskError
		notFile *project.NotFileError
		file    *project.NotFolderError
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
	case errors.As(err, &notFile):
		return wordNotFile.Fill("file", notFile.Path), wordOutsideHint
	case errors.As(err, &file):
		return wordNotFolder.Fill("file", file.Path), wordNotFolderHint
	case errors.As(err, &disk):
		return troubleWords(disk)
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
	since := lang.Same(h.Since)
	if t, err := time.Parse(time.RFC3339, h.Since); err == nil {
		t = t.Local()
		day := lang.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
		since = lang.Text{EN: day.In(lang.EN) + t.Format(", 15:04"), CY: day.In(lang.CY) + t.Format(", 15:04")}
	}
	return wordHolder.Fill("pid", itoa(h.PID), "host", h.Host, "since", since)
}

// troubleWords says what hinders a disk. What to do is the same for each: another
// disk or folder, which the wizard offers.
func troubleWords(e *project.DiskError) (text, hint lang.Text) {
	switch e.Trouble {
	case project.Full:
		return wordDiskFull.Fill("dir", e.Path), wordDiskFullHint
	case project.Protected:
		return wordProtected.Fill("dir", e.Path), wordElsewhereHint
	case project.Gone:
	}
	return wordFolderGone.Fill("dir", e.Path), wordFolderGoneHint
}
