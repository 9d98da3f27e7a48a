// Package toolkit holds the care co-operative toolkit as data: one YAML file a
// step, with findings, checks, figures, glossary and examples. It does nothing
// but embed them. Only cli and tests import it.
package toolkit

import "embed"

// FS holds the files of the toolkit.
//
//go:embed *.yaml findings/*.yaml law/*.yaml examples/*.yaml
var FS embed.FS

// Pack holds the same files as cmd/pack has parsed them.
//
//go:embed toolkit.pack
var Pack string
