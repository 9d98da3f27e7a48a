// Package rendertest holds the papers that every printer is tried with: together
// they hold every node of the tree, in both languages, and the names of people
// who make trouble, by chance or on purpose. It also compares what was printed
// with golden files.
//
// Only tests may import it.
package rendertest

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/doc"
)

// Sample is a paper and the words to print it with.
type Sample struct {
	Name  string // the name of its golden file
	Doc   *doc.Document
	Words doc.Words
}

// Samples returns the papers anew, numbered and with their references resolved.
func Samples(t testing.TB) []Sample {
	t.Helper()
	all := []Sample{
		{"rules", rules(), english()},
		{"rheolau", rheolau(), welsh()},
		{"idea", idea(), english()},
		{"meeting", meeting(), english()},
		{"hostile", hostile(), english()},
		{"names", names(), english()},
		{"both", both(t), inBoth()},
		{"empty", &doc.Document{ID: "empty", Title: "Nothing yet"}, doc.Words{Lang: "en"}},
	}
	for _, s := range all {
		if err := s.Doc.Resolve(); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// Golden compares what a printer makes of every sample with its golden files,
// testdata/NAME.ext, or writes them anew.
func Golden(t *testing.T, ext string, update bool, render func(*doc.Document, doc.Words) []byte) {
	t.Helper()
	for _, s := range Samples(t) {
		t.Run(s.Name, func(t *testing.T) {
			got := render(s.Doc, s.Words)
			if again := render(s.Doc, s.Words); !bytes.Equal(got, again) {
				t.Error("printed twice, it is not the same")
			}
			if bytes.Contains(got, []byte("?*doc.")) || bytes.Contains(got, []byte("?doc.")) {
				t.Error("a node of the tree is not printed")
			}
			file := filepath.Join("testdata", s.Name+"."+ext)
			if update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("%s differs; read it, then run the test with -update (-want +got):\n%s", file, diff)
			}
		})
	}
}

func english() doc.Words {
	return doc.Words{
		Lang: "en", Name: "English", Blank: "to be decided", Box: "Important", Made: "Made on 12 May 2027",
		Contents: "Contents", Page: "Page {n} of {total}",
	}
}

func welsh() doc.Words {
	return doc.Words{
		Lang: "cy", Name: "Cymraeg", Blank: "i'w benderfynu", Box: "Pwysig", Made: "Gwnaed ar 12 Mai 2027",
		Contents: "Cynnwys", Page: "Tudalen {n} o {total}",
	}
}

// inBoth are the words of a paper that is English first, and Welsh beside it.
func inBoth() doc.Words {
	first, second := english(), welsh()
	first.Second = &second
	return first
}
