package archtest

// A room is a package by its path below the module, without "internal/".
// "render/*" stands for every package below internal/render.

// arrows says which of our packages a package may import. In each line the
// rooms on the right may import the rooms on the left, and whatever those may
// import. "nothing" and "everything" mean our own packages. A package that
// stands on no right-hand side fails the test: give it a place here.
//
// Tests are free of the arrows, as are rooms whose name ends in "test", which
// only tests may import; the compiler's rule against cycles binds them still.
const arrows = `
	nothing                                < lang, drawing, sheet, voting, project, toolkit, templates, notices, archtest, contenttest, welshtest
	lang                                   < problem
	problem                                < source, guide, doc
	guide, source                          < guidefile, rulebook, plan, record
	guide, source, sheet                   < people
	guide                                  < interview, schema, sums
	rulebook, people, plan, record, voting < check
	sums                                   < check, export
	interview                              < wizard, lines
	drawing                                < doc
	doc                                    < render, render/*
	people, plan, sheet, drawing, doc      < export
	check, rulebook, doc, guidefile        < draft
	everything                             < cli
	cli                                    < cmd/coop, cmd/mandocs
	nothing                                < cmd/notices
	source                                 < cmd/pack, texts
	texts                                  < cmd/spelling
`

// onlyFrom names rooms of ours that few may import, although the arrows would
// allow more: the shipped toolkit and templates are data that cli hands on.
var onlyFrom = map[string][]string{
	"toolkit":   {"cli"},
	"templates": {"cli"},
}

// outside says which rooms may import a package that is not ours and not of the
// standard library. A path stands for itself and all below it; the longest one
// that fits decides. A path that is not listed may be imported by nobody.
var outside = map[string][]string{
	"early.internal/quiet":                  {"cmd/coop"},
	"github.com/charmbracelet":              {"wizard"},
	"github.com/clipperhouse/displaywidth":  {"render/text", "lines", "wizard", "cli"},
	"github.com/emersion/go-ical":           {"export"},
	"github.com/gofrs/flock":                {"project"},
	"github.com/inconshreveable/mousetrap":  {"cli"},
	"github.com/mattn/go-isatty":            {"cli", "cmd/coop"},
	"github.com/muesli/termenv":             {"wizard"},
	"github.com/natefinch/atomic":           {"project"},
	"github.com/rickar/cal/v2":              {"plan"},
	"github.com/spf13/cobra":                {"cli"},
	"github.com/spf13/pflag":                {"cli"},
	"github.com/xuri/excelize/v2":           {"sheet"},
	"golang.org/x/image":                    {"drawing", "render/*"},
	"golang.org/x/sys":                      {"cli"},
	"golang.org/x/term":                     {"cli", "cmd/coop", "lines", "wizard"},
	"golang.org/x/text":                     {"lang", "guide", "people", "check", "render/*", "wizard", "lines", "cli"},
	"gopkg.in/yaml.v3":                      {"source"},
	"github.com/charmbracelet/x/vt":         {}, // tests only, as are those below
	"github.com/creack/pty":                 {},
	"github.com/google/go-cmp":              {},
	"github.com/rogpeppe/go-internal":       {},
	"github.com/santhosh-tekuri/jsonschema": {},
}

// standard says which rooms may import a package of the standard library that
// reaches beyond the values a function is given. Unlisted packages are free.
var standard = map[string][]string{
	"os":        {"cli", "project", "wizard", "cmd/*"},
	"os/exec":   {"cli", "cmd/*"},
	"os/signal": {"cli", "cmd/coop"},
	"syscall":   {"project"},
	"unsafe":    {},

	// Nothing leaves the computer that coop runs on.
	"net":      {},
	"net/http": {},
	"net/rpc":  {},
	"net/smtp": {},
}

// calls says which rooms may use a function of the standard library.
var calls = map[string][]string{
	"os.Exit":    {"cmd/*"},
	"log.Fatal":  {"cmd/*"},
	"log.Fatalf": {"cmd/*"},

	// The day is a value that arrives from main, so that a draft made twice is
	// the same twice.
	"time.Now":   {"cmd/coop"},
	"time.Since": {"cmd/coop"},
	"time.Until": {"cmd/coop"},

	// Only project writes, so that one package looks after a group's files.
	// The two tools in cmd make files of the release.
	"os.Chmod":      writers,
	"os.Chtimes":    writers,
	"os.CopyFS":     writers,
	"os.Create":     writers,
	"os.CreateTemp": writers,
	"os.Link":       writers,
	"os.Mkdir":      writers,
	"os.MkdirAll":   writers,
	"os.MkdirTemp":  writers,
	"os.OpenFile":   writers,
	"os.Remove":     writers,
	"os.RemoveAll":  writers,
	"os.Rename":     writers,
	"os.Symlink":    writers,
	"os.Truncate":   writers,
	"os.WriteFile":  writers,
}

var writers = []string{"project", "cmd/mandocs", "cmd/notices", "cmd/pack"}

// exact lists the rooms whose results must be the same on every processor: they
// count in whole units (pence, tenths of a day, font units), never in floating
// point.
var exact = []string{"lang", "guide", "plan", "sums", "voting", "drawing", "doc", "draft", "render/*"}
