// Package templates holds the documents as data: one YAML file a paper, one a
// legal form and one a clause, and one with what follows from each legal form. It
// does nothing but embed them. Only cli and tests import it.
package templates

import "embed"

// FS holds papers.yaml, the papers, the legal forms with what follows from them,
// and their clauses.
//
//go:embed *.yaml papers/*.yaml rules/*.yaml rules/forms/*.yaml rules/clauses/*.yaml rules/clauses/*/*.yaml
var FS embed.FS

// Pack holds the same files as cmd/pack has parsed them.
//
//go:embed templates.pack
var Pack string
