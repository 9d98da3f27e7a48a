package html

import (
	_ "embed"
	"fmt"
	"strings"

	"coop/internal/doc"
)

//go:embed style.css
var css string

// sheet returns the style of the file: what is the same for all, the columns of
// its tables, and what stands at the head and the foot of a printed page. It ends without a new
// line, which one validator would leave out when it checks the policy.
func (p *printer) sheet(mark string) string {
	return strings.TrimSpace(css + p.rules.String() + head(mark) + foot(p.words))
}

// head prints what a document is not to be taken for at the head of each page.
func head(mark string) string {
	if mark == "" {
		return ""
	}
	return "@page { @top-center { font: bold 12pt system-ui, Arial, sans-serif; content: " + quote(mark) + "; } }\n"
}

// foot prints "Page {n} of {total}" at the foot of each page, in both languages
// where there are two.
func foot(w doc.Words) string {
	content := counted(w.Page)
	if w.Second != nil && w.Second.Page != w.Page {
		content += " " + quote(doc.Slash) + " " + counted(w.Second.Page)
	}
	if content == "" {
		return ""
	}
	return "@page { @bottom-center { font: 12pt system-ui, Arial, sans-serif; content: " + content + "; } }\n"
}

// counted returns what CSS makes the numbers of a page from.
func counted(page string) string {
	before, rest, ok := strings.Cut(page, "{n}")
	if !ok {
		return ""
	}
	content := quote(before) + " counter(page)"
	between, after, ok := strings.Cut(rest, "{total}")
	content += " " + quote(between)
	if ok {
		content += " counter(pages) " + quote(after)
	}
	return content
}

// quote returns a string of CSS. All but letters of ASCII is written as a number,
// so that nothing in it can end the string or the sheet.
func quote(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			b.WriteRune(r)
			continue
		}
		fmt.Fprintf(&b, "\\%x ", r)
	}
	return `"` + b.String() + `"`
}
