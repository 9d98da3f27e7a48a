package project_test

import (
	"path/filepath"
	"testing"

	"coop/internal/project"
)

func TestCloudHint(t *testing.T) {
	env := map[string]string{"OneDriveCommercial": `D:\Work Files`}
	for path, want := range map[string]string{
		`C:\Users\Cai\OneDrive\Group`:                                   "OneDrive",
		`C:\Users\Cai\OneDrive - Cyngor Gwynedd\Group`:                  "OneDrive",
		`D:\work files\Group`:                                           "OneDrive",
		`D:\Work Files`:                                                 "OneDrive",
		`D:\Work Files Old\Group`:                                       "",
		"/Users/cai/Library/CloudStorage/OneDrive-Personal/group":       "OneDrive",
		"/Users/cai/Library/CloudStorage/GoogleDrive-cai@x.example/x":   "Google Drive",
		"/Users/cai/Library/CloudStorage/Dropbox/group":                 "Dropbox",
		`G:\My Drive\Group`:                                             "Google Drive",
		"/home/cai/Google Drive/group":                                  "Google Drive",
		"/home/cai/Dropbox/group":                                       "Dropbox",
		"/home/cai/Dropbox (Personal)/group":                            "Dropbox",
		`C:\Users\Cai\iCloudDrive\Group`:                                "iCloud",
		"/Users/cai/Library/Mobile Documents/com~apple~CloudDocs/group": "iCloud",
		"/home/cai/group":                                               "",
		"/home/cai/src/onedrive-notes/group":                            "",
		"/home/cai/about dropbox/group":                                 "",
	} {
		if got := project.CloudHint(path, func(key string) string { return env[key] }); got != want {
			t.Errorf("CloudHint(%s) = %q, want %q", path, got, want)
		}
	}
}

// Dropbox is often a link from the home folder to where it really is.
func TestCloudHintThroughALink(t *testing.T) {
	top := t.TempDir()
	write(t, top, "Dropbox", "group", "coop.yaml", "")
	link(t, filepath.Join(top, "Dropbox", "group"), top, "shortcut")
	if got := project.CloudHint(filepath.Join(top, "shortcut"), func(string) string { return "" }); got != "Dropbox" {
		t.Errorf("got %q", got)
	}
}
