package lang

import "testing"

func TestDateIn(t *testing.T) {
	table(t, "dates.txt", 5, func(t *testing.T, part []string) {
		d, ok := ParseDate(part[0])
		if !ok {
			t.Fatalf("ParseDate(%q) refused", part[0])
		}
		got := []string{d.String(), d.In(EN), d.In(CY), d.Full(EN), d.Full(CY)}
		for i, want := range part {
			if got[i] != want {
				t.Errorf("got %q, want %q", got[i], want)
			}
		}
	})
}

func TestReadDate(t *testing.T) {
	table(t, "read-dates.txt", 2, func(t *testing.T, part []string) {
		d, ok := ReadDate(part[0])
		checkRead(t, d.String(), ok, part[1])
	})
}

func TestReadMonthDay(t *testing.T) {
	table(t, "read-month-days.txt", 2, func(t *testing.T, part []string) {
		m, ok := ReadMonthDay(part[0])
		checkRead(t, m.String(), ok, part[1])
	})
}

// checkRead compares what was read with a table's word for it. What is refused
// must leave nothing behind that a careless caller could use.
func checkRead(t *testing.T, got string, ok bool, want string) {
	t.Helper()
	if !ok && got != "" && got != "0" {
		t.Errorf("refused, but returned %s", got)
	}
	if !ok {
		got = "no"
	}
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestParseDateIsStrict(t *testing.T) {
	for _, s := range []string{"", "2027-5-12", " 2027-05-12", "2027-05-12\n", "12/5/2027", "2027-02-29", "0999-01-01", "2027-05-12-01", "+027-05-12", "2027-05"} {
		if d, ok := ParseDate(s); ok || !d.IsZero() {
			t.Errorf("ParseDate(%q) = %v, %v; want no date", s, d, ok)
		}
	}
}

// Every date the program writes is a date the program reads.
func TestReadDateReadsWhatIsWritten(t *testing.T) {
	d := Date{2026, 1, 1}
	for range 3 * 366 {
		for _, s := range []string{d.String(), d.In(EN), d.In(CY), d.Full(EN), d.Full(CY)} {
			if got, ok := ReadDate(s); !ok || got != d {
				t.Fatalf("ReadDate(%q) = %v, %v; want %v", s, got, ok, d)
			}
		}
		m := MonthDay{d.Month, d.Day}
		for _, s := range []string{m.String(), m.In(EN), m.In(CY)} {
			if got, ok := ReadMonthDay(s); !ok || got != m {
				t.Fatalf("ReadMonthDay(%q) = %v, %v; want %v", s, got, ok, m)
			}
		}
		d = d.AddDays(1)
	}
}

func TestAddDays(t *testing.T) {
	for _, c := range []struct {
		from string
		days int
		want string
	}{
		{"2027-05-12", 0, "2027-05-12"},
		{"2027-05-12", 14, "2027-05-26"},
		{"2027-03-27", 2, "2027-03-29"}, // over the change of the clocks
		{"2027-12-31", 1, "2028-01-01"},
		{"2028-02-28", 1, "2028-02-29"},
		{"2028-03-01", -1, "2028-02-29"},
		{"2027-01-01", 365, "2028-01-01"},
	} {
		d, _ := ParseDate(c.from)
		if got := d.AddDays(c.days).String(); got != c.want {
			t.Errorf("%s and %d days: got %s, want %s", c.from, c.days, got, c.want)
		}
	}
}

func TestNoDate(t *testing.T) {
	var d Date
	if !d.IsZero() || d.Valid() || d.String() != "" || d.In(EN) != "" || d.Full(CY) != "" || !d.AddDays(1).IsZero() {
		t.Errorf("no date is not nothing: %#v", d)
	}
	var m MonthDay
	if !m.IsZero() || m.Valid() || m.String() != "" || m.In(CY) != "" {
		t.Errorf("no day is not nothing: %#v", m)
	}
	if got := (Date{2027, 13, 40}).In(EN); got != "2027-13-40" {
		t.Errorf("a date that is not valid: got %q", got)
	}
}

func TestDateCompare(t *testing.T) {
	order := []Date{{}, {2026, 12, 31}, {2027, 1, 31}, {2027, 2, 1}, {2027, 2, 2}}
	for i, d := range order {
		for j, e := range order {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := d.Compare(e); got != want {
				t.Errorf("%v.Compare(%v) = %d, want %d", d, e, got, want)
			}
		}
	}
}

func TestMonthDayOn(t *testing.T) {
	leap := MonthDay{2, 29}
	if got := leap.On(2028).String(); got != "2028-02-29" {
		t.Errorf("in a leap year: got %s", got)
	}
	if got := leap.On(2027).String(); got != "2027-02-28" {
		t.Errorf("in another year: got %s", got)
	}
}

func TestLater(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2027-05-12", 0, "2027-05-12"},
		{"2027-05-31", 1, "2027-06-30"},
		{"2028-03-31", 7, "2028-10-31"},
		{"2027-12-31", 2, "2028-02-29"},
		{"2027-12-31", 14, "2029-02-28"},
		{"2027-01-31", -2, "2026-11-30"},
		{"2027-11-30", 1, "2027-12-30"},
	} {
		d, _ := ParseDate(c.from)
		if got := d.AddMonths(c.months).String(); got != c.want {
			t.Errorf("%d months after %s: got %s, want %s", c.months, c.from, got, c.want)
		}
	}
	for _, c := range []struct {
		day        MonthDay
		from, want string
	}{
		{MonthDay{3, 31}, "2027-05-12", "2028-03-31"},
		{MonthDay{5, 12}, "2027-05-12", "2028-05-12"},
		{MonthDay{5, 13}, "2027-05-12", "2027-05-13"},
		{MonthDay{2, 29}, "2027-03-01", "2028-02-29"},
		{MonthDay{2, 29}, "2026-03-01", "2027-02-28"},
	} {
		d, _ := ParseDate(c.from)
		if got := c.day.After(d).String(); got != c.want {
			t.Errorf("%s after %s: got %s, want %s", c.day, c.from, got, c.want)
		}
	}
	if d := (Date{}).AddMonths(1); !d.IsZero() {
		t.Errorf("a month after no day is %s", d)
	}
}
