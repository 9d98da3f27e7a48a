package contenttest

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"coop/internal/guide"
	"coop/internal/problem"
)

// fact is anything of law/, with its place.
type fact struct {
	guide.Origin
	id guide.ID
	at problem.Pos
}

func facts(kit *guide.Toolkit) []fact {
	var all []fact
	for _, f := range kit.Figures {
		all = append(all, fact{f.Origin, f.ID, f.Pos})
	}
	for _, m := range kit.Matters {
		all = append(all, fact{m.Origin, m.ID, m.Pos})
	}
	for _, w := range kit.Words {
		all = append(all, fact{w.Origin, w.ID, w.Pos})
	}
	for _, s := range kit.Sections {
		all = append(all, fact{s.Origin, s.ID, s.Pos})
	}
	for _, r := range kit.Regulators {
		all = append(all, fact{r.Origin, r.ID, r.Pos})
	}
	return all
}

// Nobody has to take our word for it: every fact of law/ says where it was read, on
// which day it was true, and how sure we are. Who has read it in no source must
// not call it surer than "check".
func TestFactsSayWhereTheyComeFrom(t *testing.T) {
	kit, _ := shipped(t)
	if len(kit.Figures) == 0 || len(kit.Matters) == 0 || len(kit.Words) == 0 || len(kit.Sections) == 0 || len(kit.Regulators) == 0 {
		t.Fatal("a kind of fact is missing")
	}
	for _, f := range facts(kit) {
		if f.Source == "" || !f.AsAt.Valid() || today.Compare(f.AsAt) < 0 {
			t.Errorf("%s: %s needs a source and a day that has been", f.at, f.id)
		}
		if !slices.Contains(guide.Confidences(), f.Confidence) {
			t.Errorf("%s: %s has a confidence that nobody knows: %q", f.at, f.id, f.Confidence)
		}
		unread := strings.Contains(f.Source, "not read in a") || strings.Contains(f.Source, "no price found")
		if unread && f.Confidence != "check" {
			t.Errorf("%s: %s was read nowhere and says %s", f.at, f.id, f.Confidence)
		}
	}
	for _, f := range kit.Figures {
		if !slices.Contains(guide.Units(), f.Unit) {
			t.Errorf("%s: %s has a unit that nobody can put into words: %q", f.Pos, f.ID, f.Unit)
		}
	}
}

// A check of the law names only places that stand among the facts, where somebody
// can look up what they say and where that was read.
func TestChecksNameOnlyKnownSections(t *testing.T) {
	kit, _ := shipped(t)
	known := map[string]bool{}
	for _, f := range facts(kit) {
		for _, p := range provisions(f.Section) {
			known[p] = true
		}
	}
	for _, c := range kit.Checks {
		for _, p := range provisions(c.Section) {
			if !known[p] {
				t.Errorf("%s: %s rests on %s, which no fact of law/ names", c.Pos, c.ID, p)
			}
		}
	}
}

// provisions parts "CCBSA 2014 ss.2 and 3; SI 2017/1264 regs 14 to 16" into each
// section, regulation or paragraph with its Act. What follows a comma or a word
// other than "and" and "to" belongs to the provision before it.
func provisions(section string) []string {
	var out []string
	kinds := regexp.MustCompile(`^(.*?) (ss?\.|regs? |Sch )(.*)$`)
	for part := range strings.SplitSeq(section, ";") {
		part = strings.TrimSpace(part)
		m := kinds.FindStringSubmatch(part)
		if m == nil {
			if part != "" {
				out = append(out, part)
			}
			continue
		}
		act, kind, rest := m[1], m[2][:1], m[3]
		if kind == "S" {
			out = append(out, part)
			continue
		}
		last := ""
		for n := range strings.SplitSeq(strings.NewReplacer(" and ", ", ", " to ", ", to ").Replace(rest), ", ") {
			if to, ok := strings.CutPrefix(n, "to "); ok {
				from, _ := strconv.Atoi(last)
				until, _ := strconv.Atoi(to)
				for i := from + 1; i < until; i++ {
					out = append(out, act+" "+kind+strconv.Itoa(i))
				}
				n = to
			}
			last = n
			out = append(out, act+" "+kind+n)
		}
	}
	return out
}

func TestProvisions(t *testing.T) {
	for _, c := range []struct{ section, want string }{
		{"", ""},
		{"CCBSA 2014 s.24", "CCBSA 2014 s24"},
		{"CCBSA 2014 ss.2 and 3", "CCBSA 2014 s2|CCBSA 2014 s3"},
		{"RISCA 2016 ss.2A, 6A and 6B", "RISCA 2016 s2A|RISCA 2016 s6A|RISCA 2016 s6B"},
		{"RISCA 2016 Sch 1 para 8; SI 2017/1264 reg 3", "RISCA 2016 Sch 1 para 8|SI 2017/1264 r3"},
		{"SI 2017/1264 regs 14 to 16", "SI 2017/1264 r14|SI 2017/1264 r15|SI 2017/1264 r16"},
		{"Children and Families (Wales) Measure 2010", "Children and Families (Wales) Measure 2010"},
	} {
		if got := strings.Join(provisions(c.section), "|"); got != c.want {
			t.Errorf("%q: got %q, want %q", c.section, got, c.want)
		}
	}
}

// The Act lists fourteen matters, which the registrar's form asks for in fifteen
// rows, and every society's rules settle them all.
func TestSocietiesHaveTheirFourteenMatters(t *testing.T) {
	kit, _ := shipped(t)
	for _, form := range []string{"co-operative-society", "benefit-society", "charitable-benefit-society"} {
		matters, rows := 0, map[int]bool{}
		for _, m := range kit.MattersOf(form) {
			if strings.HasPrefix(string(m.ID), "ccbsa-14-") {
				matters++
			}
			for _, p := range m.Points {
				rows[p.Row] = true
			}
		}
		delete(rows, 0)
		if matters != 14 || len(rows) != 15 {
			t.Errorf("%s has %d matters in %d rows", form, matters, len(rows))
		}
	}
	q := kit.Question("form.chosen")
	if q == nil {
		return
	}
	for _, o := range q.Options {
		if len(kit.MattersOf(o.ID)) == 0 {
			t.Errorf("nothing says what the papers of %s must settle", o.ID)
		}
	}
	for _, m := range kit.Matters {
		for _, form := range m.Forms {
			if q.Option(form) == nil {
				t.Errorf("%s: %s is for a form that nobody can choose: %s", m.Pos, m.ID, form)
			}
		}
	}
}

// Whom to ask is said for every nation a group can name.
func TestEveryNationHasARegulator(t *testing.T) {
	kit, _ := shipped(t)
	for _, n := range guide.Nations() {
		if len(kit.RegulatorsOf(n)) == 0 {
			t.Errorf("nobody is to be asked in %s", n)
		}
	}
	if q := kit.Question("idea.nation"); q != nil {
		for _, o := range q.Options {
			if !slices.Contains(guide.Nations(), o.ID) {
				t.Errorf("%s: %s is no nation that the regulators name", o.Pos, o.ID)
			}
		}
	}
}
