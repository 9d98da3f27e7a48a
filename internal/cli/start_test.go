package cli_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"coop/internal/cli"
)

// started is the program as a double-click starts it, with what is typed in the
// window. Plain lines stand in for the screen, which needs a terminal.
func started(t *testing.T, documents, locale, typed string) (code int, out, errs string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = cli.Main(context.Background(), cli.Env{
		Stdin: strings.NewReader(typed), Stdout: &stdout, Stderr: &stderr,
		Getenv:  func(name string) string { return map[string]string{"COOP_PLAIN": "1"}[name] },
		Now:     func() time.Time { return time.Date(2027, 5, 12, 10, 0, 0, 0, time.UTC) },
		Started: cli.Started{Documents: documents}, Locale: locale,
	}, nil)
	return code, stdout.String(), stderr.String()
}

// A double-click opens in the person's documents, in the language of their
// system, and the window waits until it has been read.
func TestDoubleClick(t *testing.T) {
	documents := t.TempDir()
	code, out, errs := started(t, documents, "cy-GB", "1\n:gadael\n\n")
	if code != 0 {
		t.Errorf("exit %d", code)
	}
	hold(t, out, "Beth hoffech chi ei wneud?", filepath.Join(documents, "my-coop"), "Cam 1 o")
	if strings.Contains(out, "1. Cymraeg") {
		t.Errorf("the language was asked for:\n%s", out)
	}
	hold(t, errs, "I barhau: coop init", "Pwyswch Enter i gau'r ffenestr hon\n")
	if _, err := os.Stat(filepath.Join(documents, "my-coop", "coop.yaml")); err != nil {
		t.Error(err)
	}

	// The second time, the folder that was made is the first thing offered.
	_, out, errs = started(t, documents, "en-GB", "1\n:quit\n")
	hold(t, out, "1. Go on with this folder: "+filepath.Join(documents, "my-coop"), "Welcome back.")
	hold(t, errs, "Press Enter to close this window\n")
}

// A system that speaks neither language is asked which of them it shall be.
func TestDoubleClickInAnotherLanguage(t *testing.T) {
	_, out, _ := started(t, t.TempDir(), "pl-PL", "1\n:gadael\n")
	hold(t, out, "1. Cymraeg", "Beth hoffech chi ei wneud?")
}

// What went wrong can be read before the window closes.
func TestDoubleClickWaitsAfterAnError(t *testing.T) {
	documents := t.TempDir()
	if err := os.WriteFile(filepath.Join(documents, "coop.yaml"), []byte("toolkit: \"care-co-op\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, errs := started(t, documents, "en-GB", "\n")
	if code != 2 {
		t.Errorf("exit %d, want 2", code)
	}
	hold(t, errs, "coop: error: coop.yaml:", "Press Enter to close this window\n")
	if !strings.HasSuffix(errs, "Press Enter to close this window\n") {
		t.Errorf("it said more after it waited:\n%s", errs)
	}
}

func hold(t *testing.T, text string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(text, w) {
			t.Errorf("%q is not in:\n%s", w, text)
		}
	}
}
