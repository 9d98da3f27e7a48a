package cli

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"coop/internal/draft"
	"coop/internal/guidefile"
	"coop/internal/notices"
)

func itoa(n int) string { return strconv.Itoa(n) }

func (a *app) versionCmd() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: a.say(wordVersionShort), Args: a.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			if a.flags.json {
				a.printJSON(struct {
					Schema   int    `json:"schema"`
					OK       bool   `json:"ok"`
					Problems []any  `json:"problems"`
					Version  string `json:"version"`
					Go       string `json:"go"`
					System   string `json:"system"`
				}{1, true, []any{}, a.env.Version, runtime.Version(), runtime.GOOS + "/" + runtime.GOARCH})
				return nil
			}
			fmt.Fprintf(a.env.Stdout, "coop %s %s %s/%s\n", a.env.Version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return nil
		},
	}
}

func (a *app) licencesCmd() *cobra.Command {
	return &cobra.Command{
		Use: "licences", Short: a.say(wordLicencesShort), Args: a.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			_, err := io.WriteString(a.env.Stdout, notices.Text())
			return err
		},
	}
}

func (a *app) completionCmd() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use: "completion bash|zsh|fish|powershell", Short: a.say(wordCompletionShort), Args: a.args(1, 1), ValidArgs: shells,
		RunE: func(cmd *cobra.Command, args []string) error {
			root := cmd.Root()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(a.env.Stdout, true)
			case "zsh":
				return root.GenZshCompletion(a.env.Stdout)
			case "fish":
				return root.GenFishCompletion(a.env.Stdout, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(a.env.Stdout)
			}
			return usage(wordNoShell.Fill("name", args[0]), wordOneOf.Fill("list", "bash, zsh, fish, powershell"))
		},
	}
}

func (a *app) helpCmd(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use: "help [" + a.say(wordCommand) + "]", Short: a.say(wordHelpShort), Args: a.args(0, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				return a.noCommand(root, args)
			}
			return cmd.Help()
		},
	}
}

func (a *app) toolkitCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use: "toolkit", Short: a.say(wordToolkitShort), Long: a.say(wordToolkitLong), Args: a.noCommand,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.needCommand(cmd) },
	}
	add := func(use, short string, most int, run func([]string) error) {
		cmd.AddCommand(&cobra.Command{Use: use, Short: short, Args: a.args(0, most), RunE: func(_ *cobra.Command, args []string) error { return run(args) }})
	}
	add("list", a.say(wordToolkitList), 0, func([]string) error { return a.toolkitList() })
	add("show ["+a.say(wordStepArg)+"]", a.say(wordToolkitShow), 1, a.toolkitShow)
	add("check ["+a.say(wordFolderArg)+"]", a.say(wordToolkitCheck), 1, a.toolkitCheck)
	add("schema ["+a.say(wordSchemaArg)+"]", a.say(wordToolkitSchema), 1, a.toolkitSchema)
	return cmd
}

func (a *app) toolkitList() error {
	kit, err := a.kit()
	if err != nil {
		return err
	}
	if a.flags.json {
		type entry struct {
			Name    string `json:"name"`
			Version int    `json:"version"`
			Title   string `json:"title"`
		}
		a.printJSON(struct {
			jsonHead
			Toolkits []entry `json:"toolkits"`
		}{a.jsonHead(nil), []entry{{kit.Name, kit.Version, a.say(kit.Title)}}})
		return nil
	}
	a.row(kit.Name, a.say(kit.Title))
	return nil
}

// toolkitShow prints a step as an adviser would read it.
func (a *app) toolkitShow(args []string) error {
	kit, err := a.kit()
	if err != nil {
		return err
	}
	today, err := a.today()
	if err != nil {
		return err
	}
	for _, s := range kit.Steps {
		if len(args) == 1 && string(s.ID) != args[0] && itoa(s.Number) != args[0] {
			continue
		}
		if len(args) == 0 {
			a.row(string(s.ID), itoa(s.Number)+". "+a.say(s.Title))
			continue
		}
		_, err = io.WriteString(a.env.Stdout, showStep(kit, s, a.screen, today))
		return err
	}
	if len(args) == 0 {
		return nil
	}
	return usage(wordNoStep.Fill("name", args[0]), wordToolkitShowHint)
}

// toolkitCheck reports every problem of a toolkit and its papers, with its place.
func (a *app) toolkitCheck(args []string) error {
	if len(args) == 1 {
		a.flags.toolkit = args[0]
	}
	kit, ps := guidefile.Load(a.toolkitFS())
	if len(ps.Errors()) == 0 {
		papers := a.templatesFS()
		set, more := draft.Load(papers, kit, nil)
		_, effects := draft.LoadEffects(papers, kit)
		ps = slices.Concat(ps, more, effects, set.StepPapers(), kit.Analyse(), guidefile.Figures(a.toolkitFS()), guidefile.Figures(papers))
		ps.Sort()
	}
	if len(ps.Errors()) > 0 {
		return &problemsError{problems: ps, code: exitProblems}
	}
	if a.flags.json {
		a.printJSON(a.jsonHead(ps))
		return nil
	}
	a.report(ps)
	a.note(wordToolkitGood.Fill("steps", itoa(len(kit.Steps)), "questions", itoa(len(kit.Questions())), "tasks", itoa(len(kit.Tasks()))))
	return nil
}

func (a *app) toolkitSchema(args []string) error {
	if len(args) == 0 {
		return usage(wordTooFewArgs, wordOneOf.Fill("list", schemaNames()))
	}
	s, ok, err := a.schemaFor(args[0])
	if err != nil {
		return err
	}
	if !ok {
		return usage(wordNoSchema.Fill("name", args[0]), wordOneOf.Fill("list", schemaNames()))
	}
	_, err = io.WriteString(a.env.Stdout, s)
	return err
}
