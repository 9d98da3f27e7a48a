package lang

import (
	"math"
	"strconv"
	"testing"
)

func TestReadMoney(t *testing.T) {
	table(t, "read-money.txt", 2, func(t *testing.T, part []string) {
		pence, ok := ReadMoney(part[0])
		checkRead(t, strconv.FormatInt(pence, 10), ok, part[1])
	})
}

func TestReadNumber(t *testing.T) {
	table(t, "read-numbers.txt", 2, func(t *testing.T, part []string) {
		n, ok := ReadNumber(part[0])
		checkRead(t, strconv.FormatInt(n, 10), ok, part[1])
	})
}

// Spaces that a table cannot show: round the number, and the two kinds of
// no-break space that other programs put between thousands.
func TestReadNumberSpaces(t *testing.T) {
	for _, s := range []string{" 1200\n", "1\u00a0200", "1\u202f200"} {
		if n, ok := ReadNumber(s); !ok || n != 1200 {
			t.Errorf("ReadNumber(%q) = %d, %v", s, n, ok)
		}
		if n, ok := ReadMoney(s); !ok || n != 120000 {
			t.Errorf("ReadMoney(%q) = %d, %v", s, n, ok)
		}
	}
	for _, s := range []string{"", " ", "\u00a0"} {
		if _, ok := ReadNumber(s); ok {
			t.Errorf("ReadNumber(%q) is a number", s)
		}
		if _, ok := ReadMoney(s); ok {
			t.Errorf("ReadMoney(%q) is an amount", s)
		}
	}
}

func TestMoney(t *testing.T) {
	for _, c := range []struct {
		pence int64
		want  string
	}{
		{0, "£0"},
		{5, "£0.05"},
		{50, "£0.50"},
		{100, "£1"},
		{1250, "£12.50"},
		{120000, "£1,200"},
		{25000000, "£250,000"},
		{123456789, "£1,234,567.89"},
		{-50, "-£0.50"},
		{-120000, "-£1,200"},
		{math.MinInt64, "-£92,233,720,368,547,758.08"},
	} {
		if got := Money(c.pence); got != c.want {
			t.Errorf("Money(%d) = %s, want %s", c.pence, got, c.want)
		}
	}
}

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		n    int64
		want string
	}{
		{0, "0"},
		{12, "12"},
		{999, "999"},
		{1000, "1,000"},
		{-999, "-999"},
		{-1200, "-1,200"},
		{1234567, "1,234,567"},
		{math.MaxInt64, "9,223,372,036,854,775,807"},
		{math.MinInt64, "-9,223,372,036,854,775,808"},
	} {
		if got := Number(c.n); got != c.want {
			t.Errorf("Number(%d) = %s, want %s", c.n, got, c.want)
		}
	}
}

// Every amount and number the program writes is one it reads.
func TestReadWhatIsWritten(t *testing.T) {
	for n := int64(0); n <= maxPence; n = n*3 + 1 {
		if got, ok := ReadMoney(Money(n)); !ok || got != n {
			t.Errorf("ReadMoney(%s) = %d, %v; want %d", Money(n), got, ok, n)
		}
		if got, ok := ReadNumber(Number(n)); !ok || got != n {
			t.Errorf("ReadNumber(%s) = %d, %v; want %d", Number(n), got, ok, n)
		}
	}
}

func TestReadYesNo(t *testing.T) {
	table(t, "read-yes-no.txt", 2, func(t *testing.T, part []string) {
		got := "?"
		switch yes, ok := ReadYesNo(part[0]); {
		case yes && !ok:
			t.Error("yes, but not ok")
		case yes:
			got = "yes"
		case ok:
			got = "no"
		}
		if got != part[1] {
			t.Errorf("got %s, want %s", got, part[1])
		}
	})
}
