package lang

// Category is one of the six classes of number that Welsh forms depend on, with
// the names that CLDR gives them.
type Category uint8

// The six categories. Few is 3, many is 6, other is 4, 5 and 7 up.
const (
	Zero Category = iota
	One
	Two
	Few
	Many
	Other
)

// String returns the name that CLDR and the toolkit's files use.
func (c Category) String() string {
	names := [...]string{Zero: "zero", One: "one", Two: "two", Few: "few", Many: "many", Other: "other"}
	return names[min(c, Other)]
}

// Plural returns the Welsh category of a number.
func Plural(n int) Category {
	switch n {
	case 0:
		return Zero
	case 1:
		return One
	case 2:
		return Two
	case 3:
		return Few
	case 6:
		return Many
	}
	return Other
}

// Noun is a thing that can be counted. In Welsh the noun after a figure is
// singular and mutates as if the number were read aloud, so each category has
// its own form. The form may hold a whole phrase, such as o bobl.
type Noun struct {
	// Singular and Plural are the English forms.
	Singular, Plural string
	// Zero to Other are the Welsh forms by category.
	Zero, One, Two, Few, Many, Other string
}

// Welsh returns the form of the noun that follows a number of a category.
func (n Noun) Welsh(c Category) string {
	forms := [...]string{Zero: n.Zero, One: n.One, Two: n.Two, Few: n.Few, Many: n.Many, Other: n.Other}
	return forms[min(c, Other)]
}

// English returns the form of the noun that follows a number.
func (n Noun) English(count int) string {
	if count == 1 {
		return n.Singular
	}
	return n.Plural
}

// Count writes a number of things in figures: 3 members, 3 aelod. Where nothing
// can be counted, a sentence such as "No members yet", "Dim aelodau eto" reads
// better than 0 members.
func Count(n int, noun Noun) Text {
	figure := Number(int64(n)) + " "
	return Text{EN: figure + noun.English(n), CY: figure + noun.Welsh(Plural(n))}
}

// Years counts years. It is no Noun, because 4 takes another form than the 5 and
// 7 of its category: 4 blynedd, 5 mlynedd.
func Years(n int) Text {
	noun := Noun{
		Singular: "year", Plural: "years",
		Zero: "mlynedd", One: "flwyddyn", Two: "flynedd", Few: "blynedd", Many: "blynedd", Other: "mlynedd",
	}
	if n == 4 {
		noun.Other = "blynedd"
	}
	return Count(n, noun)
}

// Days counts days. It is no Noun, because some numbers of one category take the
// nasal form and some do not: 5 niwrnod, 14 diwrnod. The printed sources differ
// for the higher numbers; the list here is the choice of the house.
func Days(n int) Text {
	noun := Noun{
		Singular: "day", Plural: "days",
		Zero: "diwrnod", One: "diwrnod", Two: "ddiwrnod", Few: "diwrnod", Many: "diwrnod", Other: "diwrnod",
	}
	switch n {
	case 5, 7, 8, 9, 10, 15:
		noun.Other = "niwrnod"
	}
	return Count(n, noun)
}

// WorkingDays counts the days on which offices are open: 15 working days,
// 15 niwrnod gwaith.
func WorkingDays(n int) Text {
	working := Noun{Singular: "working day", Plural: "working days"}
	return Text{EN: Number(int64(n)) + " " + working.English(n), CY: Days(n).CY + " gwaith"}
}

// Weeks counts weeks.
func Weeks(n int) Text { return Count(n, unchanging("week", "weeks", "wythnos")) }

// Months counts months.
func Months(n int) Text {
	return Count(n, Noun{
		Singular: "month", Plural: "months",
		Zero: "mis", One: "mis", Two: "fis", Few: "mis", Many: "mis", Other: "mis",
	})
}

// Hours counts hours.
func Hours(n int) Text { return Count(n, unchanging("hour", "hours", "awr")) }

// Minutes counts minutes.
func Minutes(n int) Text {
	return Count(n, Noun{
		Singular: "minute", Plural: "minutes",
		Zero: "munud", One: "munud", Two: "funud", Few: "munud", Many: "munud", Other: "munud",
	})
}

// Members is the noun aelod (m).
func Members() Noun { return unchanging("member", "members", "aelod") }

// Answers is the noun ateb (m).
func Answers() Noun { return unchanging("answer", "answers", "ateb") }

// Files is the noun ffeil (f).
func Files() Noun { return unchanging("file", "files", "ffeil") }

// People is the noun of questions and letters: 3 people, 3 o bobl. It is the one
// noun that follows a figure with o.
func People() Noun {
	return Noun{
		Singular: "person", Plural: "people",
		Zero: "o bobl", One: "person", Two: "o bobl", Few: "o bobl", Many: "o bobl", Other: "o bobl",
	}
}

// Persons is the noun person (m) of the rules: 3 persons, 3 pherson.
func Persons() Noun {
	return Noun{
		Singular: "person", Plural: "persons",
		Zero: "person", One: "person", Two: "berson", Few: "pherson", Many: "pherson", Other: "person",
	}
}

// Questions is the noun cwestiwn (m).
func Questions() Noun {
	return Noun{
		Singular: "question", Plural: "questions",
		Zero: "cwestiwn", One: "cwestiwn", Two: "gwestiwn", Few: "chwestiwn", Many: "chwestiwn", Other: "cwestiwn",
	}
}

// Tasks is the noun tasg (f).
func Tasks() Noun {
	return Noun{
		Singular: "task", Plural: "tasks",
		Zero: "tasg", One: "dasg", Two: "dasg", Few: "tasg", Many: "thasg", Other: "tasg",
	}
}

// Documents is the noun dogfen (f).
func Documents() Noun {
	return Noun{
		Singular: "document", Plural: "documents",
		Zero: "dogfen", One: "ddogfen", Two: "ddogfen", Few: "dogfen", Many: "dogfen", Other: "dogfen",
	}
}

// Rules is the noun rheol (f), which keeps its rh after 1.
func Rules() Noun {
	return Noun{
		Singular: "rule", Plural: "rules",
		Zero: "rheol", One: "rheol", Two: "reol", Few: "rheol", Many: "rheol", Other: "rheol",
	}
}

// Votes is the noun pleidlais (f).
func Votes() Noun {
	return Noun{
		Singular: "vote", Plural: "votes",
		Zero: "pleidlais", One: "bleidlais", Two: "bleidlais", Few: "pleidlais", Many: "phleidlais", Other: "pleidlais",
	}
}

// Directors is the noun cyfarwyddwr (m).
func Directors() Noun {
	return Noun{
		Singular: "director", Plural: "directors",
		Zero: "cyfarwyddwr", One: "cyfarwyddwr", Two: "gyfarwyddwr", Few: "chyfarwyddwr", Many: "chyfarwyddwr", Other: "cyfarwyddwr",
	}
}

// Problems is the noun problem (f).
func Problems() Noun {
	return Noun{
		Singular: "problem", Plural: "problems",
		Zero: "problem", One: "broblem", Two: "broblem", Few: "problem", Many: "phroblem", Other: "problem",
	}
}

// unchanging is a noun that begins with a letter that no number mutates.
func unchanging(singular, plural, welsh string) Noun {
	return Noun{
		Singular: singular, Plural: plural,
		Zero: welsh, One: welsh, Two: welsh, Few: welsh, Many: welsh, Other: welsh,
	}
}
