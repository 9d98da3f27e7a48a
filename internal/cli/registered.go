package cli

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/guidefile"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/project"
	"coop/internal/sums"
)

// What was registered stands in the group's folder: a line for each registration,
// and for each a folder with the file as it was given, the clauses as they were
// drafted on that day and the answers behind them. The clauses hold the names of
// the founders, as the register does, which anybody can read.
const (
	registeredFile   = "registered.jsonl"
	registeredFolder = "registered"
	clausesFile      = "clauses.json"
	frozenAnswers    = "answers.yaml"
)

// registration is a line of registeredFile.
type registration struct {
	Number  string `json:"number"`
	Date    string `json:"date"`
	Form    string `json:"form"`
	Own     bool   `json:"own"`
	Toolkit string `json:"toolkit"`
	File    string `json:"file"`
	SHA256  string `json:"sha256"`
}

type registeredOptions struct{ number, date, rules string }

func (a *app) registeredCmd() *cobra.Command {
	var o registeredOptions
	cmd := &cobra.Command{
		Use: "registered", Short: a.say(wordRegisteredShort), Long: a.say(wordRegisteredLong),
		Example: a.say(wordRegisteredExample), Args: a.args(0, 0),
		RunE: func(*cobra.Command, []string) error { return a.runRegistered(o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.number, "number", "", a.say(wordFlagNumber))
	f.StringVar(&o.date, "date", "", a.say(wordFlagDate))
	f.StringVar(&o.rules, "rules", "", a.say(wordFlagRules))
	return cmd
}

func (a *app) runRegistered(o registeredOptions) (err error) {
	date, err := a.checkRegistered(o)
	if err != nil {
		return err
	}
	file, err := project.ReadFile(o.rules)
	if err != nil {
		return usage(wordNoRulesFile.Fill("file", o.rules), fileHint(err))
	}
	g, err := a.open(true)
	if err != nil {
		return err
	}
	defer func() { err = firstErr(err, g.close()) }()
	a.report(g.warnings)
	d, err := a.drafter(g.kit, g.file.Answers)
	if err != nil {
		return err
	}
	form := d.set.FormOf(d.state)
	if form == nil {
		return usage(wordNothingToRegister, wordNothingToRegisterHint)
	}
	sum := sha256.Sum256(file)
	folder := path.Join(registeredFolder, date.String())
	r := registration{
		Number: o.number, Date: date.String(), Form: form.ID, Own: g.proj.Drafted("documents/rules", file),
		Toolkit: g.kit.Name + " " + itoa(g.kit.Version), File: path.Join(folder, "rules"+extension(o.rules)), SHA256: hex.EncodeToString(sum[:]),
	}
	files, err := a.freeze(g, d, r, file)
	if err != nil {
		return err
	}
	if err := g.register(r, files); err != nil {
		return err
	}
	if a.flags.json {
		a.printJSON(struct {
			jsonHead
			registration
			Files []string `json:"files"`
		}{a.jsonHead(nil), r, paths(files)})
		return nil
	}
	a.note(wordRegistered.Fill("number", r.Number, "date", lang.Text{EN: date.In(lang.EN), CY: date.In(lang.CY)}))
	if !r.Own {
		a.note(wordRegisteredOther)
	}
	a.note(wordRegisteredNext)
	return nil
}

// checkRegistered judges the flags, all of which are needed.
func (a *app) checkRegistered(o registeredOptions) (lang.Date, error) {
	for _, f := range []struct{ name, value string }{{"--number", o.number}, {"--date", o.date}, {"--rules", o.rules}} {
		if strings.TrimSpace(f.value) == "" {
			return lang.Date{}, usage(wordFlagMissing.Fill("flag", f.name), wordRegisteredHint)
		}
	}
	date, ok := lang.ReadDate(o.date)
	if !ok {
		return date, usage(wordBadDate.Fill("value", o.date), wordBadTodayHint)
	}
	today, err := a.today()
	if err != nil {
		return date, err
	}
	if date.Compare(today) > 0 {
		return date, usage(wordDateToCome.Fill("date", lang.Text{EN: date.In(lang.EN), CY: date.In(lang.CY)}), wordDateToComeHint)
	}
	const longest = 40
	if len([]rune(o.number)) > longest || strings.ContainsFunc(o.number, unicode.IsControl) {
		return date, usage(wordBadNumber, wordRegisteredHint)
	}
	return date, nil
}

// extension is the ending of a file's name, as far as every system can have it.
func extension(name string) string {
	ext := strings.ToLower(path.Ext(strings.ReplaceAll(name, "\\", "/")))
	if len(ext) > 6 || strings.ContainsFunc(strings.TrimPrefix(ext, "."), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }) {
		return ""
	}
	return ext
}

// freeze makes the files of a registration: the text as it was given, and what it
// was drafted from.
func (a *app) freeze(g *group, d *drafter, r registration, file []byte) ([]project.File, error) {
	clauses := map[string][]draft.Frozen{}
	for _, l := range lang.Both() {
		frozen, err := d.set.Freeze(d.input(l))
		if err != nil {
			return nil, err
		}
		clauses[l.String()] = frozen
	}
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(clauses); err != nil {
		return nil, err
	}
	folder := path.Dir(r.File)
	return []project.File{
		{Path: r.File, Data: file},
		{Path: path.Join(folder, clausesFile), Data: text.Bytes()},
		{Path: path.Join(folder, frozenAnswers), Data: guidefile.Encode(g.file, g.kit)},
	}, nil
}

// register writes a registration. What is registered is never written over: a
// second one on the same day must be the same.
func (g *group) register(r registration, files []project.File) error {
	old, err := g.registrations()
	if err != nil {
		return err
	}
	for _, o := range old {
		if o.Date != r.Date {
			continue
		}
		if o == r {
			return nil
		}
		return usage(wordRegisteredThen.Fill("date", r.Date), wordRegisteredThenHint)
	}
	report, err := g.proj.Write(files, false)
	if err != nil {
		return err
	}
	for _, res := range report {
		if res.Status == project.Beside {
			return usage(wordRegisteredThen.Fill("date", r.Date), wordRegisteredThenHint)
		}
	}
	line, err := json.Marshal(r)
	if err != nil {
		return err
	}
	base, err := g.readOptional(registeredFile)
	if err != nil {
		return err
	}
	add := func(disk []byte) ([]byte, error) {
		if len(disk) > 0 && disk[len(disk)-1] != '\n' {
			disk = append(disk, '\n')
		}
		return append(append(bytes.Clone(disk), line...), '\n'), nil
	}
	data, _ := add(base)
	_, err = g.proj.Save(registeredFile, data, base, add)
	return err
}

// registrations are those of the folder, in the order in which they were recorded.
func (g *group) registrations() ([]registration, error) { return readRegistrations(g.readOptional) }

func readRegistrations(read func(string) ([]byte, error)) ([]registration, error) {
	data, err := read(registeredFile)
	if err != nil {
		return nil, err
	}
	var out []registration
	line := 0
	for raw := range bytes.Lines(data) {
		line++
		if len(bytes.TrimSpace(raw)) == 0 {
			continue
		}
		var r registration
		if err := json.Unmarshal(raw, &r); err != nil {
			return nil, badRegistration(problem.Pos{File: registeredFile, Line: line, Col: 1})
		}
		if _, ok := lang.ParseDate(r.Date); !ok {
			return nil, badRegistration(problem.Pos{File: registeredFile, Line: line, Col: 1})
		}
		out = append(out, r)
	}
	return out, nil
}

func badRegistration(at problem.Pos) error {
	return &problemsError{
		problems: problem.Problems{{At: at, Code: problem.Invalid, Text: wordBadRegistered, Hint: wordBadRegisteredHint}},
		code:     exitProblems,
	}
}

// latest is the registration that counts: that of the latest day.
func latest(all []registration) (registration, bool) {
	var out registration
	for _, r := range all {
		if r.Date >= out.Date {
			out = r
		}
	}
	return out, len(all) > 0
}

// registration reads what a group has registered, or nil. Answers that came from
// elsewhere than a folder have none.
func (a *app) registration(kit *guide.Toolkit, people guide.List, today lang.Date) (*draft.Registration, problem.Problems, error) {
	if a.folder == nil {
		return nil, nil, nil
	}
	all, err := readRegistrations(a.folder)
	if err != nil {
		return nil, nil, err
	}
	r, there := latest(all)
	if !there {
		return nil, nil, nil
	}
	folder := path.Dir(r.File)
	text, err := a.folder(path.Join(folder, clausesFile))
	if err != nil {
		return nil, nil, err
	}
	var clauses map[string][]draft.Frozen
	if err := json.Unmarshal(text, &clauses); err != nil {
		return nil, nil, badRegistration(problem.Pos{File: path.Join(folder, clausesFile)})
	}
	name := path.Join(folder, frozenAnswers)
	data, err := a.folder(name)
	if err != nil {
		return nil, nil, err
	}
	if data == nil {
		return nil, nil, badRegistration(problem.Pos{File: name})
	}
	var ps problem.Problems
	file, faults := guidefile.DecodeFolder(name, data, kit, people)
	if len(faults.Errors()) > 0 {
		// Somebody was taken off the list since, or the toolkit has changed.
		ps = append(ps, problem.Problem{
			At: problem.Pos{File: name}, Code: problem.Stale, Severity: problem.Warning, Text: wordOldAnswers, Hint: wordOldAnswersHint,
		})
	}
	date, _ := lang.ParseDate(r.Date)
	return &draft.Registration{
		Number: r.Number, Date: date, Own: r.Own,
		Text:   map[lang.Lang][]draft.Frozen{lang.EN: clauses["en"], lang.CY: clauses["cy"]},
		Before: kit.Read(file.Answers, today).WithMeasures(sums.Measure).WithRegistration(r.Own),
	}, ps, nil
}

func paths(files []project.File) []string {
	out := make([]string, len(files))
	for i, f := range files {
		out[i] = f.Path
	}
	return out
}
