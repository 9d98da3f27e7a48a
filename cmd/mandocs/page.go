package main

import "strings"

// page is one manual page: a command, in a few words, and its help.
type page struct {
	lang    string   // en or cy
	command []string // the words after "coop"
	short   string
	help    string
}

// name is the page's, with hyphens where the command has spaces.
func (p page) name() string { return strings.Join(append([]string{"coop"}, p.command...), "-") }

// description is the heading above what the help begins with. The name of the
// section before it stays English, because programs look for it.
func (p page) description() string {
	if p.lang == "cy" {
		return "DISGRIFIAD"
	}
	return "DESCRIPTION"
}

// roff writes the page in the language of manual pages. In the help, a line that
// ends with a colon above indented lines becomes a heading, and indented lines
// keep their shape.
func (p page) roff() string {
	var b strings.Builder
	b.WriteString(".TH " + strings.ToUpper(p.name()) + " 1\n.SH NAME\n" + escape(p.name()))
	if p.short != "" {
		b.WriteString(` \- ` + escape(p.short))
	}
	b.WriteString("\n")
	lines := strings.Split(strings.TrimSpace(p.help), "\n")
	shaped, begun := false, false
	shape := func(on bool) {
		if on && !shaped {
			b.WriteString(".nf\n")
		}
		if !on && shaped {
			b.WriteString(".fi\n")
		}
		shaped = on
	}
	for i, line := range lines {
		next := ""
		if i+1 < len(lines) {
			next = lines[i+1]
		}
		heading, isHeading := strings.CutSuffix(line, ":")
		switch {
		case strings.TrimSpace(line) == "":
			if !shaped || !indented(next) {
				shape(false)
				b.WriteString(".PP\n")
				continue
			}
			b.WriteString("\n")
		case isHeading && !indented(line) && indented(next):
			shape(false)
			b.WriteString(".SH " + escape(strings.ToUpper(heading)) + "\n")
		default:
			if !begun && !indented(line) {
				b.WriteString(".SH " + p.description() + "\n")
			}
			shape(indented(line))
			b.WriteString(escape(line) + "\n")
		}
		begun = true
	}
	shape(false)
	return b.String()
}

func indented(line string) bool { return strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t") }

// escape keeps a line of text from being read as a request.
func escape(line string) string {
	line = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(line)
	if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
		line = `\&` + line
	}
	return line
}
