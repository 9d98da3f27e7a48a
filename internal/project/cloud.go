package project

import (
	"path/filepath"
	"strings"
)

// CloudHint names the service that keeps a copy of dir elsewhere, as far as the
// path tells: "OneDrive", "Google Drive", "Dropbox" or "iCloud". It returns ""
// for every other path, which proves nothing: services can be told to copy any
// folder. getenv reads the environment, in which Windows says where OneDrive is.
func CloudHint(dir string, getenv func(string) string) string {
	paths := []string{dir}
	if abs, err := filepath.Abs(dir); err == nil {
		paths = append(paths, abs)
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		paths = append(paths, real)
	}
	for _, p := range paths {
		if service := cloudOf(elements(p), getenv); service != "" {
			return service
		}
	}
	return ""
}

func cloudOf(parts []string, getenv func(string) string) string {
	for _, key := range []string{"OneDrive", "OneDriveConsumer", "OneDriveCommercial"} {
		if home := elements(getenv(key)); len(home) > 0 && within(parts, home) {
			return "OneDrive"
		}
	}
	for i, part := range parts {
		// On a Mac the services stand in one folder, with the account after a hyphen.
		if i > 0 && parts[i-1] == "cloudstorage" {
			part, _, _ = strings.Cut(part, "-")
		}
		switch {
		case part == "onedrive" || strings.HasPrefix(part, "onedrive - "):
			return "OneDrive"
		case part == "google drive" || part == "googledrive" || part == "my drive":
			return "Google Drive"
		case part == "dropbox" || strings.HasPrefix(part, "dropbox ("):
			return "Dropbox"
		case part == "iclouddrive" || part == "icloud drive" || part == "mobile documents" || part == "com~apple~clouddocs":
			return "iCloud"
		}
	}
	return ""
}

// elements splits a path of any system, in small letters: the names of these
// folders are written with and without capitals.
func elements(p string) []string {
	return strings.FieldsFunc(strings.ToLower(p), func(r rune) bool { return r == '/' || r == '\\' })
}

func within(parts, home []string) bool {
	if len(parts) < len(home) {
		return false
	}
	for i := range home {
		if parts[i] != home[i] {
			return false
		}
	}
	return true
}
