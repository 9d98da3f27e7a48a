package guidefile_test

import (
	"os"
	"testing"

	"coop/internal/guide"
	"coop/internal/guidefile"
)

const baseDir = "testdata/toolkit/base"

// base is the small toolkit that the tests of several packages read.
func base(t testing.TB) *guide.Toolkit {
	t.Helper()
	kit, ps := guidefile.Load(os.DirFS(baseDir))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	return kit
}
func TestBase(t *testing.T) { base(t) }
func TestShipped(t *testing.T) { 
	_, ps := guidefile.Load(os.DirFS("../../toolkit"))
	t.Log(ps)
}
