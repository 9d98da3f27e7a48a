package cli

import (
	"strings"

	"coop/internal/draft"
	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
)

// officialFolder is where a group puts texts that the law prescribes.
const officialFolder = "official"

// officials are the prescribed texts that the group's document needs, by their
// language. Where there is only the English one, it stands in both.
type officials map[lang.Lang]map[guide.ID]draft.Official

// officials reads the prescribed texts from the group's folder: one file each, the
// first line says where it was taken from. What is missing is a warning.
func (a *app) officials(set *draft.Set, st *guide.State) (officials, problem.Problems, error) {
	out := officials{lang.EN: {}, lang.CY: {}}
	var ps problem.Problems
	for _, id := range set.Slots(st) {
		for _, l := range lang.Both() {
			text, ok, err := a.official(string(id) + "." + l.String() + ".txt")
			if err != nil {
				return nil, nil, err
			}
			if !ok {
				text, ok = out[lang.EN][id]
			}
			if ok {
				out[l][id] = text
			}
		}
		if _, ok := out[lang.EN][id]; !ok {
			name := officialFolder + "/" + string(id) + ".en.txt"
			section := st.Toolkit().Section(id)
			ps = append(ps, problem.Problem{
				ID: string(id), Code: problem.Missing, Severity: problem.Warning,
				Text: wordNoOfficial.Fill("section", section.Section), Hint: wordNoOfficialHint.Fill("file", name),
				Law: []problem.Figure{{ID: string(id), Section: section.Section, Source: section.Source, AsAt: section.AsAt.String()}},
			})
		}
	}
	return out, ps, nil
}

// official reads one file. A file without a first line that says where it is from
// counts as missing: nobody could check it.
func (a *app) official(name string) (draft.Official, bool, error) {
	if a.folder == nil {
		return draft.Official{}, false, nil
	}
	data, err := a.folder(officialFolder + "/" + name)
	if err != nil || data == nil {
		return draft.Official{}, false, err
	}
	source, words, _ := strings.Cut(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n")
	source, words = strings.TrimSpace(source), strings.TrimSpace(words)
	return draft.Official{Words: words, Source: source}, source != "" && words != "", nil
}
