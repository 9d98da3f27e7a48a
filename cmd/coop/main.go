// Command coop walks a founding group through a toolkit of questions and drafts
// the papers of their care co-operative, in English and Welsh.
package main

import (
	"context"
	"os"
	"os/signal"
	"time"

	"early.internal/quiet"

	"coop/internal/cli"
)

// version is set when a release is built.
var version = "dev"

func main() {
	quiet.Restore()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(cli.Main(ctx, cli.Env{
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		Getenv: os.Getenv, Now: time.Now, Version: version,
		Started: cli.Desktop(os.Args[1:]), Locale: cli.SystemLocale(),
	}, os.Args[1:]))
}
