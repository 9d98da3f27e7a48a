// Package templates holds the documents as data: one YAML file a paper. It does
// nothing but embed them. Only cli and tests import it.
package templates

import "embed"

// FS holds papers.yaml and the papers.
//
//go:embed *.yaml papers/*.yaml
var FS embed.FS
