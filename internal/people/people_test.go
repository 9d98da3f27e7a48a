package people

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"coop/internal/guide"
	"coop/internal/lang"
	"coop/internal/problem"
	"coop/internal/sheet"
)

func TestDecode(t *testing.T) {
	cases(t, "decode-*.txtar", func(t *testing.T, part map[string]string) map[string]string {
		list, problems, out := decoded(part["in.csv"])
		if out == part["in.csv"] {
			out = "" // the file is left as it is; then there need be no section
		}
		return map[string]string{"list": list, "problems": problems, "out.csv": out}
	})
}

func TestMerge(t *testing.T) {
	cases(t, "merge-*.txtar", func(t *testing.T, part map[string]string) map[string]string {
		var files [3]File
		for i, name := range []string{"disk.csv", "base.csv", "ours.csv"} {
			f, ps := Decode(name, []byte(part[name]), kit())
			if len(ps.Errors()) > 0 && part["bad"] == "" {
				t.Fatal(ps)
			}
			files[i] = f
		}
		merged := Merge(files[0], files[1], files[2])
		got := map[string]string{"merged.csv": written(merged), "list": shown(merged.List())}
		again, _ := Decode("merged.csv", merged.Encode(), kit())
		if diff := cmp.Diff(got["list"], shown(again.List())); diff != "" {
			t.Errorf("the merged file reads otherwise than it says:\n%s", diff)
		}
		return got
	})
}

// The example is a list as a group keeps it. It comes back byte for byte.
func TestExample(t *testing.T) {
	data, err := os.ReadFile("testdata/stakeholders.csv")
	if err != nil {
		t.Fatal(err)
	}
	f, ps := Decode(FileName, data, kit())
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	if diff := cmp.Diff(string(data), string(f.Encode())); diff != "" {
		t.Error(diff)
	}
	if n := len(f.List()); n != 9 {
		t.Errorf("%d people, want 9", n)
	}
	for cell, want := range map[string]string{
		f.Cell("ty-glas", "contact"):             "+44 1632 960123",
		f.Cell("ty-glas", "Notes for us"):        "=say hello, and ask",
		f.Cell("nobody", "contact"):              "",
		f.Cell("ty-glas", "no such"):             "",
		f.List().Name("id"):                      "Ольга",
		f.List().Name("sian"):                    "Siân",
		guide.Canonical(later(f.List(), "id-2")): "~",
	} {
		if cell != want {
			t.Errorf("got %q, want %q", cell, want)
		}
	}
}

func later(l guide.List, id string) guide.Value {
	it, _ := l.Item(id)
	return it.Fields["group"]
}

func TestFreshFile(t *testing.T) {
	want := strings.Join(Columns(), ",") + "\n"
	if got := written(File{}); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, data := range []string{"", "\ufeff", want} {
		f, ps := Decode(FileName, []byte(data), kit())
		if len(ps) > 0 || len(f.List()) > 0 || written(f) != want {
			t.Errorf("%q: got %q, %v", data, written(f), ps)
		}
	}
}

func TestWith(t *testing.T) {
	const in = "Colour,ID,Name,group,needs\n" +
		"red,mair,Mair,Neighbours,large print\n" +
		",,,,a row without a name\n" +
		"blue,huw,Huw , family,\n" +
		"green,ola,Ola,teacher,~\n"
	f, _ := Decode(FileName, []byte(in), kit())
	mair, _ := f.List().Item("mair")
	same := func(got File, want string) {
		t.Helper()
		if diff := cmp.Diff(want, written(got)); diff != "" {
			t.Error(diff)
		}
	}
	t.Run("the same list changes nothing", func(t *testing.T) { same(f.With(f.List()), in) })
	t.Run("only what changed is written", func(t *testing.T) {
		l := f.List().With(mair.With("needs", nil).With("group", guide.Choice("school")))
		same(f.With(l), strings.Replace(in, "red,mair,Mair,Neighbours,large print", "red,mair,Mair,school,", 1))
	})
	t.Run("a new field gets a column", func(t *testing.T) {
		l := f.List().With(mair.With("since", guide.Date{Year: 2027, Month: 5, Day: 12}).With("offers", guide.Text("harp")))
		want := strings.NewReplacer(
			"group,needs\n", "group,needs,offers,since\n",
			"large print\n", "large print,harp,2027-05-12\n",
			"a row without a name\n", "a row without a name,,\n",
			"family,\n", "family,,,\n", "~\n", "~,,\n",
		).Replace(in)
		same(f.With(l), want)
	})
	t.Run("gone and new", func(t *testing.T) {
		l := f.List().Without("mair")
		l = l.With(guide.Item{ID: l.NewID("Zoë"), Fields: map[guide.ID]guide.Value{"name": guide.Text("Zoë")}})
		want := strings.Replace(in, "red,mair,Mair,Neighbours,large print\n", "", 1) + ",zoe,Zoë,,\n"
		same(f.With(l), want)
	})
	t.Run("the list is the one that was given", func(t *testing.T) {
		l := f.List().With(mair.With("name", guide.Text("+Mair"))).Without("ola")
		got := f.With(l)
		if diff := cmp.Diff(shown(l), shown(got.List())); diff != "" {
			t.Error(diff)
		}
		again, _ := Decode(FileName, got.Encode(), kit())
		if diff := cmp.Diff(shown(l), shown(again.List())); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("the file itself stays", func(t *testing.T) { same(f, in) })
	t.Run("into a fresh file", func(t *testing.T) {
		same(File{}.With(guide.List{mair}), strings.Join(Columns(), ",")+"\nmair,Mair,,neighbour,,large print,,,,,,,\n")
	})
	t.Run("a header nobody can read", func(t *testing.T) {
		bad, _ := Decode(FileName, []byte("a,b\nc,d\n"), kit())
		same(bad.With(guide.List{mair}), "a,b,id,name,group,needs\nc,d,,,,\n,,mair,Mair,neighbour,large print\n")
	})
}

func TestUnreadable(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"too large", strings.Repeat("x", sheet.MaxBytes+1), "stakeholders.csv: The list is too large. Most megabytes allowed: 4"},
		{"other encoding", "id,name\nty,T\xfd\n", "stakeholders.csv:2:5: The list is not in UTF-8"},
		{"rows", "name\n" + strings.Repeat("x\n", sheet.MaxRows), "stakeholders.csv:10001:1: The list is too long. Most rows allowed: 10,000"},
		{"columns", strings.Repeat(",", sheet.MaxColumns), "stakeholders.csv:1:101: The list is too wide. Most columns allowed: 100"},
		{"a quotation mark", "name\n5\" pipe\n", "stakeholders.csv:2:2: There is a double quotation mark within a text"},
		{"not closed", "name\n\"pipe\n", "stakeholders.csv:2:6: A text in this row starts with a double quotation mark that is not closed where the text ends"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, ps := Decode(FileName, []byte(c.data), kit())
			if ps.Error() != c.want || len(f.List()) > 0 {
				t.Errorf("got %q, want %q", ps.Error(), c.want)
			}
		})
	}
}

func TestMissing(t *testing.T) {
	list := guide.List{{ID: "mair", Fields: map[guide.ID]guide.Value{"group": guide.Choice("family")}}, {ID: "huw"}}
	for _, c := range []struct {
		wanted []string
		want   string
	}{
		{nil, ""},
		{[]string{"family"}, ""},
		{[]string{"school", "older", "family", "supported", "school"}, "supported school"},
	} {
		var got []string
		for _, o := range Missing(kit(), list, c.wanted) {
			got = append(got, o.ID)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%v: got %v, want %s", c.wanted, got, c.want)
		}
	}
}

func TestWanted(t *testing.T) {
	answers := guide.Answers{}.With("idea.missing", guide.Choices{"school", "family"}).With("idea.already", guide.Choices{"family", "neighbour"})
	st := kit().Read(answers, lang.Date{})
	if diff := cmp.Diff([]string{"school", "family", "neighbour"}, Wanted(st, "idea.missing", "idea.already", "no.such")); diff != "" {
		t.Error(diff)
	}
	later := kit().Read(guide.Answers{}.With("idea.missing", guide.Later{}), lang.Date{})
	if got := Wanted(later, "idea.missing"); got != nil {
		t.Errorf("decided later: got %v", got)
	}
}

// Thousands of rows without ids, all of one name, take no noticeable time.
func TestManyWithoutIDs(t *testing.T) {
	data := []byte("name\n" + strings.Repeat("Mair\n", sheet.MaxRows-1))
	f, ps := Decode(FileName, data, kit())
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	l := f.List()
	if got := fmt.Sprint(l[0].ID, " ", l[1].ID, " ", l[sheet.MaxRows-2].ID); got != "mair mair-2 mair-9999" {
		t.Errorf("got %s", got)
	}
	merged := Merge(f, f, f.With(l))
	if !bytes.Equal(merged.Encode(), f.Encode()) {
		t.Error("a merge of nothing changed the file")
	}
}

// Whatever a file holds: every fault has its place, every entry an id of its own,
// and the file as it is written reads like the file as it was read.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		"id,name,group\nmair,Mair,family\n", "name;group\nŵ;~\n;x\n", "ID,id\n", "name,name\na,b\n", "name\n'=x\n", "id,name\nA,b\na,b\na,c\n,a-2\n,a\n", "x\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		first, ps := Decode(FileName, data, kit())
		for _, p := range ps {
			if p.At.File != FileName || p.Text.EN == "" || p.Text.CY == "" {
				t.Fatalf("a fault without place or words: %+v", p)
			}
		}
		ids := map[string]bool{}
		for _, it := range first.List() {
			if !goodID(it.ID) || ids[it.ID] {
				t.Fatalf("the id %q is bad or taken", it.ID)
			}
			ids[it.ID] = true
		}
		if unreadable(ps) {
			return
		}
		second, _ := Decode(FileName, first.Encode(), kit())
		if diff := cmp.Diff(shown(first.List()), shown(second.List())); diff != "" {
			t.Fatal(diff)
		}
		if !bytes.Equal(first.Encode(), second.Encode()) {
			t.Fatalf("written twice: %q and %q", first.Encode(), second.Encode())
		}
		if same := first.With(first.List()); shown(same.List()) != shown(first.List()) {
			t.Fatal("the same list is not the same")
		}
	})
}

// unreadable reports whether the file was no table, so that nothing of it is left.
func unreadable(ps problem.Problems) bool {
	for _, p := range ps {
		for _, words := range wordsUnreadable {
			if p.Hint == words[1] {
				return true
			}
		}
	}
	return false
}
