package source

import (
	"strings"
	"testing"
)

func TestScalarsArriveAsTyped(t *testing.T) {
	root, ps := Parse("a.yaml", []byte("a.b: 010\nc.d: 2027-05-12\ne: no\nf: 1e3\ng: +44 1766 512345\nh: ~\ni: \"~\"\nj:\nk: \"\"\n"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	for key, want := range map[string]string{"a.b": "010", "c.d": "2027-05-12", "e": "no", "f": "1e3", "g": "+44 1766 512345", "h": "~"} {
		if got := root.Get(key).Text; got != want {
			t.Errorf("%s: got %q, want %q", key, got, want)
		}
	}
	if !root.Get("h").Later() || root.Get("i").Later() {
		t.Error("only a bare ~ is decided later")
	}
	if root.Get("j").Kind != Empty || root.Get("k").Kind != Scalar {
		t.Error("nothing is empty, quotes are a text")
	}
}

func TestJSONIsReadAsTyped(t *testing.T) {
	root, ps := Parse("a.json", []byte("{\n  \"a.b\": 1e3, \"c\": [\"x\", null],\n  \"d\": true, \"e\": \"\\u0175\"}"))
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	if root.Get("a.b").Text != "1e3" || root.Get("d").Text != "yes" || root.Get("e").Text != "ŵ" || !root.Get("c").Items[1].Later() {
		t.Errorf("%+v", root)
	}
	if at := root.Get("d").At.String(); at != "a.json:3:8" {
		t.Errorf("place: %s", at)
	}
}

func TestRefused(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"alias that contains itself", "a: &x [*x]\n", "a.yaml:1:4: An anchor (&) is not allowed\na.yaml:1:8: An alias (*) is not allowed"},
		{"tag", "a: !!int 3\n", "a.yaml:1:4: A tag is not allowed: !!int"},
		{"own tag", "a: !run rm\n", "a.yaml:1:4: A tag is not allowed: !run"},
		{"duplicate key", "a: 1\nb: 2\na: 3\n", "a.yaml:3:1: This stands twice: a"},
		{"merge key", "<<: {a: 1}\n", "a.yaml:1:1: A merge key (<<) is not allowed"},
		{"second document", "a: 1\n---\nb: 2\n", "a.yaml:2:1: A second document starts here"},
		{"list as key", "[a]: 1\n", "a.yaml:1:1: A key must be a word"},
		{"duplicate JSON key", "{\"a\": 1, \"a\": 2}", "a.yaml:1:10: This stands twice: a"},
		{"second JSON document", "{\"a\": 1} {\"b\": 1}", "a.yaml:1:10: A second document starts here"},
		{"bytes that are not UTF-8", "a: b\nb: \xff\n", "a.yaml:2:4: The file is not in UTF-8"},
		{"thirty-three levels", "a: " + strings.Repeat("[", 33) + strings.Repeat("]", 33), "a.yaml:1:35: Lists inside lists go too deep. Most levels allowed: 32"},
		{"ten thousand lists", "a: " + strings.Repeat("[", 10000), "a.yaml:1:260: Lists inside lists go too deep. Most levels allowed: 32"},
		{"ten thousand JSON lists", "{\"a\": " + strings.Repeat("[", 10000), "a.yaml:1:38: Lists inside lists go too deep. Most levels allowed: 32"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, ps := Parse("a.yaml", []byte(c.in))
			if got := ps.Error(); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestLargeFileIsRefused(t *testing.T) {
	_, ps := Parse("a.yaml", make([]byte, MaxBytes+1))
	if len(ps) != 1 || ps[0].Text != wordTooLarge.Fill("n", "4") {
		t.Error(ps)
	}
}

// Whatever comes, the answer is a tree or problems with a place, never a panic.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"a: 1", "{\"a\": [1]}", "a: &x [*x]", "- - -", "? :", "a: |\n  x\n  y", "\ufeffa: b", "%YAML 1.2\n---\na: b"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		root, ps := Parse("f", data)
		if root == nil {
			t.Fatal("no root")
		}
		for _, p := range ps {
			if p.At.Line < 1 || p.At.Col < 1 {
				t.Errorf("no place: %+v", p)
			}
		}
	})
}
