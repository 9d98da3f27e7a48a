package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"coop/internal/guide"
	"coop/internal/lang"
)

// root builds the command tree in the language of the screen.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "coop",
		Short: a.say(wordCoopShort),
		Long:  a.say(wordCoopLong),
		Args:  a.noCommand,
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.runAlone(cmd) },

		SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	f := root.PersistentFlags()
	f.StringVar(&a.flags.dir, "dir", "", a.say(wordFlagDir))
	f.StringVar(&a.flags.lang, "lang", "", a.say(wordFlagLang))
	f.StringVar(&a.flags.today, "today", "", a.say(wordFlagToday))
	f.StringVar(&a.flags.toolkit, "toolkit", "", a.say(wordFlagToolkit))
	f.BoolVar(&a.flags.plain, "plain", false, a.say(wordFlagPlain))
	f.BoolVar(&a.flags.noInput, "no-input", false, a.say(wordFlagNoInput))
	f.BoolVar(&a.flags.json, "json", false, a.say(wordFlagJSON))
	f.BoolP("help", "h", false, a.say(wordFlagHelp))
	root.SetFlagErrorFunc(a.flagError)
	root.SetUsageTemplate(a.usageTemplate())
	root.SetHelpTemplate("{{with (or .Long .Short)}}{{. | trimTrailingWhitespaces}}\n\n{{end}}{{.UsageString}}")
	root.AddCommand(
		a.initCmd(), a.statusCmd(), a.questionsCmd(), a.answerCmd(), a.checkCmd(), a.generateCmd(), a.whyCmd(), a.compareCmd(),
		a.registeredCmd(),
		a.toolkitCmd(), a.licencesCmd(), a.completionCmd(), a.versionCmd(),
	)
	root.SetHelpCommand(a.helpCmd(root))
	plainUseLines(root)
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return a.checkFlags() }
	return root
}

// plainUseLines keeps cobra from writing "[flags]" in English; the template says
// it in the language of the screen.
func plainUseLines(cmd *cobra.Command) {
	cmd.DisableFlagsInUseLine = true
	for _, c := range cmd.Commands() {
		plainUseLines(c)
	}
}

// checkFlags judges the flags that every command has.
func (a *app) checkFlags() error {
	if a.flags.lang != "" {
		if _, ok := lang.Parse(a.flags.lang); !ok {
			return usage(wordBadLang.Fill("value", a.flags.lang), wordBadLangHint)
		}
	}
	return nil
}

// noCommand refuses words that are no command, and names the nearest one.
func (a *app) noCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	hint := wordSeeHelp
	if near := guide.Nearest(args[0], names); near != "" {
		hint = wordDidYouMean.Fill("near", strings.TrimPrefix(cmd.CommandPath()+" "+near, "coop coop "))
	}
	return usage(wordUnknownCommand.Fill("command", args[0]), hint)
}

// args refuses a wrong number of arguments.
func (a *app) args(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return usage(wordTooFewArgs, wordUsageIs.Fill("use", cmd.UseLine()))
		case most >= 0 && len(args) > most:
			return usage(wordTooManyArgs.Fill("value", args[most]), wordUsageIs.Fill("use", cmd.UseLine()))
		}
		return nil
	}
}

// flagError puts what is wrong with a flag into words of both languages.
func (a *app) flagError(cmd *cobra.Command, err error) error {
	var (
		unknown *pflag.NotExistError
		needs   *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
	)
	switch {
	case errors.As(err, &unknown):
		hint := wordSeeHelp
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if near := guide.Nearest(unknown.GetSpecifiedName(), names); near != "" {
			hint = wordDidYouMean.Fill("near", "--"+near)
		}
		return usage(wordUnknownFlag.Fill("flag", dashed(unknown.GetSpecifiedName())), hint)
	case errors.As(err, &needs):
		return usage(wordFlagNeeds.Fill("flag", dashed(needs.GetSpecifiedName())), wordSeeHelp)
	case errors.As(err, &invalid):
		return usage(wordFlagInvalid.Fill("flag", dashed(invalid.GetFlag().Name), "value", invalid.GetValue()), wordSeeHelp)
	}
	return usage(lang.Same(err.Error()), wordSeeHelp)
}

// dashed writes a flag as it is typed.
func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// usageTemplate is cobra's template with our words.
func (a *app) usageTemplate() string {
	return a.say(wordUsage) + `:
{{if .Runnable}}  {{.UseLine}} [` + a.say(wordFlagsArg) + `]
{{end}}{{if .HasAvailableSubCommands}}  {{.CommandPath}} [` + a.say(wordCommand) + `]

` + a.say(wordCommands) + `:
{{range .Commands}}{{if .IsAvailableCommand}}  {{rpad .Name .NamePadding}} {{.Short}}
{{end}}{{end}}{{end}}{{if .HasExample}}
` + a.say(wordExamples) + `:
{{.Example}}
{{end}}{{if .HasAvailableLocalFlags}}
` + a.say(wordFlags) + `:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}{{if .HasAvailableInheritedFlags}}
` + a.say(wordGlobalFlags) + `:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}`
}
