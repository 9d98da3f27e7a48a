package cli

import (
	"github.com/inconshreveable/mousetrap"
	"golang.org/x/sys/windows"
)

// Desktop says how the program was started: with a double-click where the desktop
// itself started it, and with nothing to do.
func Desktop(args []string) Started {
	if len(args) > 0 || !mousetrap.StartedByExplorer() {
		return Started{}
	}
	documents, err := windows.KnownFolderPath(windows.FOLDERID_Documents, windows.KF_FLAG_DEFAULT)
	if err != nil {
		documents, err = windows.KnownFolderPath(windows.FOLDERID_Profile, windows.KF_FLAG_DEFAULT)
	}
	if err != nil {
		return Started{}
	}
	return Started{Documents: documents}
}

// SystemLocale is the language of the system, where the environment does not say.
func SystemLocale() string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(names) == 0 {
		return ""
	}
	return names[0]
}
