package text

import (
	"flag"
	"testing"

	"coop/internal/render/rendertest"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGolden(t *testing.T) { rendertest.Golden(t, "txt", *update, Render) }
