package source

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const packed = `# A comment is not packed, but places are those of the file.
step: who
empty:
later: ~
quoted: "~"
list:
  - one
  - [a, "b: c"]
  - en: Ŵyr
    cy: |
      Dwy
      linell
none: []
`

func files(texts ...string) (fstest.MapFS, []string) {
	fsys, names := fstest.MapFS{}, []string(nil)
	for i, s := range texts {
		name := string(rune('a'+i)) + ".yaml"
		fsys[name] = &fstest.MapFile{Data: []byte(s)}
		names = append(names, name)
	}
	return fsys, names
}

// What was packed is what would be parsed, places and all.
func TestPack(t *testing.T) {
	fsys, names := files(packed, "x: 1\n", "")
	pack, err := Pack(fsys, names)
	if err != nil {
		t.Fatal(err)
	}
	p := Unpack(fsys, string(pack))
	for _, name := range names {
		want, _ := Parse(name, fsys[name].Data)
		got, ok := p.Node(name)
		if !ok {
			t.Fatalf("%s is not packed", name)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-parsed +packed):\n%s", name, diff)
		}
	}
	if _, ok := p.Node("other.yaml"); ok {
		t.Error("a file that was not packed is there")
	}
	if _, err := p.Open("a.yaml"); err != nil {
		t.Error(err)
	}
}

// A file with a fault is not packed.
func TestPackRefuses(t *testing.T) {
	fsys, names := files("a: &x 1\n")
	if _, err := Pack(fsys, names); err == nil || !strings.Contains(err.Error(), "a.yaml:1:4") {
		t.Error(err)
	}
	if _, err := Pack(fsys, []string{"gone.yaml"}); err == nil {
		t.Error("a file that is not there is packed")
	}
}

// Whatever stands in a pack, reading it comes to an end, and what does not fit is
// not taken for a file.
func FuzzUnpack(f *testing.F) {
	fsys, names := files(packed, "x: 1\n")
	pack, err := Pack(fsys, names)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(pack))
	f.Add(string(pack[:len(pack)/2]))
	f.Add("\x01a\x05\xff\xff\xff\xff\x7f")
	f.Fuzz(func(t *testing.T, in string) {
		p := Unpack(fsys, in)
		for name := range p.files {
			if n, ok := p.Node(name); ok && n == nil {
				t.Errorf("%q: nothing, and it is right", name)
			}
		}
	})
}
