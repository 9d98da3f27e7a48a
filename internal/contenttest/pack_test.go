package contenttest

import (
	"embed"
	"io/fs"
	"path"
	"reflect"
	"testing"

	"coop/internal/source"
	"coop/templates"
	"coop/toolkit"
)

// What the program reads is what stands in the files. Whoever changes one packs
// them anew.
func TestPacksAreOfToday(t *testing.T) {
	for name, folder := range map[string]struct {
		fsys embed.FS
		pack string
	}{"toolkit": {toolkit.FS, toolkit.Pack}, "templates": {templates.FS, templates.Pack}} {
		packed, n := source.Unpack(folder.fsys, folder.pack), 0
		err := fs.WalkDir(folder.fsys, ".", func(file string, _ fs.DirEntry, err error) error {
			if err != nil || path.Ext(file) != ".yaml" || path.Dir(file) == "examples" {
				return err
			}
			data, err := fs.ReadFile(folder.fsys, file)
			if err != nil {
				return err
			}
			want, _ := source.Parse(file, data)
			got, ok := packed.Node(file)
			if n++; !ok || !reflect.DeepEqual(want, got) {
				t.Errorf("%s/%s is not as in the pack: go run ./cmd/pack", name, file)
			}
			return nil
		})
		if err != nil || n == 0 {
			t.Error(n, err)
		}
	}
}
