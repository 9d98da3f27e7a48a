package lang

import "strings"

// ReadYesNo reads yes or no in either language. Welsh has no single word for
// either: the answer says the verb of the question again, so every verb that a
// question of the toolkit can begin with is here. The second result is false
// when the words are neither.
func ReadYesNo(s string) (yes, ok bool) {
	words := strings.FieldsFunc(Fold(s), func(r rune) bool { return strings.ContainsRune(" .,!", r) })
	switch strings.Join(words, " ") {
	case "yes", "y", "true",
		"ie", "ia", // it is so
		"oes",                               // there is
		"ydy", "ydi", "ydyn", "ydym", "ydw", // is, are, am
		"bydd", "byddwn", "byddaf", // will
		"do",                       // did
		"gallwn", "gallaf", "gall", // can
		"can", "cawn", "caf", "caiff": // may; can is the folded cân
		return true, true
	case "no", "n", "false",
		"na", "nage",
		"nac oes", "nag oes",
		"nac ydy", "nac ydi", "nac ydyn", "nac ydym", "nac ydw",
		"nag ydy", "nag ydi", "nag ydyn", "nag ydym", "nag ydw",
		"na fydd", "na fyddwn", "na fyddaf",
		"naddo",
		"na allwn", "na allaf", "na all",
		"na chan", "na chawn", "na chaf", "na chaiff":
		return false, true
	}
	return false, false
}
