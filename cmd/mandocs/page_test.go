package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRoff(t *testing.T) {
	p := page{
		command: []string{"answer", "set"},
		short:   "record answers",
		help: `Record answers.
'Later' is an answer too.

Usage:
  coop answer set ID=VALUE

  coop answer set a\b=1

Flags:
  --dir string   the group's folder

See the README.
`,
	}
	const want = `.TH COOP-ANSWER-SET 1
.SH NAME
coop\-answer\-set \- record answers
.SH DESCRIPTION
Record answers.
\&'Later' is an answer too.
.PP
.SH USAGE
.nf
  coop answer set ID=VALUE

  coop answer set a\eb=1
.fi
.PP
.SH FLAGS
.nf
  \-\-dir string   the group's folder
.fi
.PP
See the README.
`
	if diff := cmp.Diff(want, p.roff()); diff != "" {
		t.Errorf("want -, got +\n%s", diff)
	}
}
