package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"

	"coop/internal/lang"
)

// dictionary asks Hunspell. The name is that of a dictionary it was installed with,
// or the path of one without its .dic.
type dictionary struct {
	lang lang.Lang
	name string
}

// unknown returns which of the words the dictionary does not have, or should not
// have.
func (d dictionary) unknown(words []string) (map[string]bool, error) {
	var asked []string
	for _, w := range words {
		asked = append(asked, stem(d.lang, w))
		if s, ok := d.british(w); ok {
			asked = append(asked, s)
		}
	}
	out, err := d.ask(asked, "-l")
	if err != nil {
		return nil, err
	}
	lacks := map[string]bool{}
	for w := range strings.FieldsSeq(out) {
		lacks[w] = true
	}
	unknown := map[string]bool{}
	for _, w := range words {
		s, other := d.british(w)
		// In Welsh Hunspell parts words at an apostrophe and answers for the parts.
		apart := d.lang == lang.CY && strings.Contains(stem(d.lang, w), "'")
		unknown[w] = apart || lacks[stem(d.lang, w)] || other && !lacks[s]
	}
	return unknown, nil
}

// british returns an English word that is spelt with iz or yz as most in Britain
// spell it; the dictionary has both.
func (d dictionary) british(w string) (string, bool) {
	if d.lang != lang.EN {
		return "", false
	}
	w = stem(d.lang, w)
	for _, end := range []string{"e", "es", "ed", "er", "ers", "ing", "able", "ation", "ations"} {
		if rest, ok := strings.CutSuffix(w, "z"+end); ok && (strings.HasSuffix(rest, "i") || strings.HasSuffix(rest, "y")) {
			return rest + "s" + end, true
		}
	}
	return "", false
}

// suggest returns what words that are wrong may have been meant to be.
func (d dictionary) suggest(words []string) (map[string]string, error) {
	meant := map[string]string{}
	stems := make([]string, len(words))
	for i, w := range words {
		stems[i] = stem(d.lang, w)
	}
	if len(words) == 0 {
		return meant, nil
	}
	out, err := d.ask(stems, "-a")
	if err != nil {
		return nil, err
	}
	suggestions := map[string]string{}
	for line := range strings.Lines(out) {
		// & WORD COUNT OFFSET: FIRST, SECOND…
		said, list, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if rest, is := strings.CutPrefix(said, "& "); ok && is {
			w, _, _ := strings.Cut(rest, " ")
			suggestions[w] = list
		}
	}
	for _, w := range words {
		meant[w] = suggestions[stem(d.lang, w)]
		if s, ok := d.british(w); ok {
			meant[w] = s
		}
	}
	return meant, nil
}

// ask starts Hunspell once for all words. It says nothing and does nothing when it
// has no such dictionary, so one is asked for what every dictionary lacks first.
func (d dictionary) ask(words []string, mode string) (string, error) {
	const nonsense = "qqzzqq"
	cmd := exec.Command("hunspell", "-d", d.name, "-i", "utf-8", mode)
	cmd.Stdin = strings.NewReader(nonsense + "\n" + strings.Join(words, "\n") + "\n")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("hunspell -d %s: %w: %s", d.name, err, strings.TrimSpace(stderr.String()))
	}
	if !strings.Contains(stdout.String(), nonsense) {
		return "", fmt.Errorf("hunspell -d %s: it knows every word: is the dictionary there?", d.name)
	}
	return stdout.String(), nil
}
