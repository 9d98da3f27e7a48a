package lines

import (
	"bufio"
	"strings"
	"testing"

	"coop/internal/interview"
	"coop/internal/lang"
)

// What is typed before there is a session, what it leads to, and what is said.
func TestEnter(t *testing.T) {
	for _, tc := range []struct {
		typed string
		dir   string
		end   End
		lang  lang.Lang
		says  string
	}{
		{"1\n", "/here/my-coop", Finished, lang.EN, "1. Start something new, in this folder: /here/my-coop"},
		{"start something new, in this folder\n", "/here/my-coop", Finished, lang.EN, ""},
		{":iaith\n1\n", "/here/my-coop", Finished, lang.CY, "Beth hoffech chi ei wneud?"},
		{"5\n:quit\n", "", Left, lang.CY, "5. English"},
		{"6\n", "", Left, lang.EN, ""},
		{"9\n", "", EndOfInput, lang.EN, "Error: Choose an answer from the list."},
		{":bakc\n", "", EndOfInput, lang.EN, "Did you mean: :back"},
		{":later\n", "", EndOfInput, lang.EN, "There is no more to say here."},
		{"2\nnowhere\nthere\n", "/there", Finished, lang.EN, "Error: No group's folder was found there."},
		{"2\n:back\n1\n", "/here/my-coop", Finished, lang.EN, ""},
		{"2\nthere", "", EndOfInput, lang.EN, ""}, // the end of input is never an answer
		{"4\nbryn\n", "/here/bryn", Finished, lang.EN, "What is the group called?"},
		{"", "", EndOfInput, lang.EN, "before anything"},
	} {
		f := interview.NewFoyer(interview.Places{
			New: "/here/my-coop", Before: lang.Same("before anything"),
			Find:  func(typed string) (string, bool) { return "/" + typed, typed == "there" },
			Named: func(name string) (string, bool) { return "/here/" + name, true },
		})
		var out strings.Builder
		r, err := Enter(bufio.NewReader(strings.NewReader(tc.typed)), &out, f, Options{})
		v, _ := f.Visit()
		if err != nil || r.End != tc.end || r.Lang != tc.lang || v.Dir != tc.dir {
			t.Errorf("%q: %+v, %v, %+v", tc.typed, r, err, v)
		}
		if !strings.Contains(out.String(), tc.says) {
			t.Errorf("%q: no %q in\n%s", tc.typed, tc.says, out.String())
		}
		checkPlain(t, out.String())
	}
}
