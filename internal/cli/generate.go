package cli

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/project"
)

type generateOptions struct {
	given
	formats, langs []string
	out            string
	list, dryRun   bool
	force, strict  bool
}

func (a *app) generateCmd() *cobra.Command {
	var o generateOptions
	cmd := &cobra.Command{
		Use: "generate [" + a.say(wordDocument) + "…]", Short: a.say(wordGenerateShort), Long: a.say(wordGenerateLong),
		Example: a.say(wordGenerateExample), Args: a.args(0, -1),
		RunE: func(_ *cobra.Command, args []string) error { return a.runGenerate(o, args) },
	}
	f := cmd.Flags()
	a.answerFlags(cmd, &o.given)
	f.StringSliceVar(&o.formats, "formats", nil, a.say(wordFlagFormats))
	f.StringSliceVar(&o.langs, "langs", nil, a.say(wordFlagLangs))
	f.StringVar(&o.out, "out", "", a.say(wordFlagOut))
	f.BoolVar(&o.list, "list", false, a.say(wordFlagList))
	f.BoolVar(&o.dryRun, "dry-run", false, a.say(wordFlagDryRun))
	f.BoolVar(&o.force, "force", false, a.say(wordFlagForce))
	f.BoolVar(&o.strict, "strict", false, a.say(wordFlagStrict))
	return cmd
}

// answerFlags are the flags that give answers without a folder.
func (a *app) answerFlags(cmd *cobra.Command, g *given) {
	f := cmd.Flags()
	f.StringVar(&g.answers, "answers", "", a.say(wordFlagAnswers))
	f.StringArrayVar(&g.sets, "set", nil, a.say(wordFlagSet))
	f.StringVar(&g.example, "example", "", a.say(wordFlagExample))
}

func (a *app) runGenerate(o generateOptions, docs []string) (err error) {
	var (
		kit     *guide.Toolkit
		answers guide.Answers
		screen  lang.Lang
		g       *group
	)
	if o.any() {
		if kit, err = a.kit(); err != nil {
			return err
		}
		base := emptyFile(a.screen)
		file, err := a.readGiven(kit, o.given, base)
		if err != nil {
			return err
		}
		answers, screen = file.Answers, file.Lang
	} else {
		writes := !o.list && !o.dryRun && o.out == ""
		if g, err = a.open(writes); err != nil {
			return err
		}
		defer func() { err = firstErr(err, g.close()) }()
		kit, answers, screen = g.kit, g.file.Answers, g.file.Lang
		a.report(g.warnings)
	}
	d, err := a.drafter(kit, answers)
	if err != nil {
		return err
	}
	sel, err := d.choose(docs, o.formats, o.langs, screen)
	if err != nil {
		return err
	}
	if o.list {
		return a.listDocuments(d)
	}
	files, err := d.make(sel)
	if err != nil {
		return err
	}
	report, err := a.writeMade(o, g, files)
	if err != nil {
		return err
	}
	return a.tellMade(d, files, report, o.out == "-", o.strict, nil)
}

func firstErr(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// writeMade writes what was drafted to where it belongs.
func (a *app) writeMade(o generateOptions, g *group, files []made) (project.Report, error) {
	all := make([]project.File, len(files))
	for i, f := range files {
		all[i] = f.File
	}
	switch {
	case o.dryRun:
		var r project.Report
		for _, f := range all {
			r = append(r, project.Result{Path: f.Path, Wanted: f.Path, Status: project.Unchanged})
		}
		return r, nil
	case o.out == "-":
		return nil, a.writeTar(files)
	case g != nil && o.out == "":
		return g.proj.Write(all, o.force)
	}
	out := o.out
	if out == "" {
		out = "documents"
	}
	for i := range all {
		all[i].Path = path.Base(all[i].Path)
	}
	return project.WriteOut(out, all, o.force)
}

// writeTar writes a tar to standard output: the same answers and day give the
// same bytes.
func (a *app) writeTar(files []made) error {
	w := tar.NewWriter(a.env.Stdout)
	for _, f := range files {
		h := &tar.Header{Name: path.Base(f.File.Path), Mode: 0o600, Size: int64(len(f.File.Data)), ModTime: time.Unix(0, 0), Format: tar.FormatUSTAR}
		if err := w.WriteHeader(h); err != nil {
			return fmt.Errorf("write tar: %w", err)
		}
		if _, err := w.Write(f.File.Data); err != nil {
			return fmt.Errorf("write tar: %w", err)
		}
	}
	return w.Close()
}

type (
	jsonFile struct {
		Document string `json:"document"`
		Format   string `json:"format"`
		Lang     string `json:"lang"`
		Path     string `json:"path"`
		Bytes    int    `json:"bytes"`
		SHA256   string `json:"sha256"`
	}
	jsonMade struct {
		jsonHead
		Files []jsonFile `json:"files"`
		Open  []string   `json:"open"`
	}
)

// tellMade says what was written, what is open and what is wrong. Faults of law
// never stop a draft unless --strict asks for it.
func (a *app) tellMade(d *drafter, files []made, report project.Report, piped, strict bool, more problem.Problems) error {
	problems := append(slices.Clone(d.problems), more...)
	if a.flags.json && !piped {
		out := jsonMade{jsonHead: a.jsonHead(problems), Files: []jsonFile{}, Open: []string{}}
		if !strict {
			out.OK = len(more.Errors()) == 0
		}
		for i, f := range files {
			sum := sha256.Sum256(f.File.Data)
			at := f.File.Path
			if i < len(report) {
				at = report[i].Path
			}
			out.Files = append(out.Files, jsonFile{f.Document, f.Format, f.Lang, at, len(f.File.Data), hex.EncodeToString(sum[:])})
		}
		for _, q := range d.state.Position().Open {
			out.Open = append(out.Open, string(q.ID))
		}
		a.printJSON(out)
	} else {
		a.report(problems)
		for _, r := range report {
			a.tellFile(r)
		}
		if n := len(d.state.Position().Open); n > 0 {
			a.note(wordOpenPoints.Fill("n", strconv.Itoa(n)))
		}
	}
	if len(more.Errors()) > 0 || (strict && len(problems.Errors()) > 0) {
		return &exitError{code: exitProblems}
	}
	return nil
}

func (a *app) tellFile(r project.Result) {
	if r.Status == project.Beside {
		a.note(wordBesideMade.Fill("file", r.Wanted, "new", r.Path))
		return
	}
	fmt.Fprintln(a.env.Stdout, r.Path)
}

// listDocuments names the documents, whether they apply, and their formats.
func (a *app) listDocuments(d *drafter) error {
	type entry struct {
		ID      string   `json:"id"`
		Title   string   `json:"title"`
		About   string   `json:"about"`
		Applies *bool    `json:"applies"`
		Formats []string `json:"formats"`
	}
	var list []entry
	for _, p := range d.set.Papers() {
		e := entry{ID: p.ID, Title: a.say(d.set.TitleOf(p, d.state)), About: a.say(p.About), Applies: truthJSON(d.set.Applies(p, d.state))}
		for _, f := range formats() {
			if f.of == nil || slices.Contains(f.of, p.ID) {
				e.Formats = append(e.Formats, f.name)
			}
		}
		list = append(list, e)
	}
	if a.flags.json {
		a.printJSON(struct {
			jsonHead
			Documents []entry `json:"documents"`
		}{a.jsonHead(nil), list})
		return nil
	}
	for _, e := range list {
		if e.Applies != nil && *e.Applies {
			a.row(e.ID, e.Title+" ("+strings.Join(e.Formats, ", ")+")")
		}
	}
	return nil
}

// row prints an id and what belongs to it.
func (a *app) row(id, words string) {
	io.WriteString(a.env.Stdout, fmt.Sprintf("%-22s %s\n", id, words))
}

// truthJSON is true, false, or null for not known yet.
func truthJSON(t guide.Truth) *bool {
	switch t {
	case guide.True:
		v := true
		return &v
	case guide.False:
		v := false
		return &v
	case guide.NotKnown:
	}
	return nil
}
