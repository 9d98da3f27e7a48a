package lang

// The words this package itself says. They are plain data, so a translator can
// read this file from top to bottom. Apostrophes are straight here; a printer
// makes them typographic.

// monthNames holds the months in order, January first.
var monthNames = [12]Text{
	{EN: "January", CY: "Ionawr"},
	{EN: "February", CY: "Chwefror"},
	{EN: "March", CY: "Mawrth"},
	{EN: "April", CY: "Ebrill"},
	{EN: "May", CY: "Mai"},
	{EN: "June", CY: "Mehefin"},
	{EN: "July", CY: "Gorffennaf"},
	{EN: "August", CY: "Awst"},
	{EN: "September", CY: "Medi"},
	{EN: "October", CY: "Hydref"},
	{EN: "November", CY: "Tachwedd"},
	{EN: "December", CY: "Rhagfyr"},
}

// weekdayNames holds the days in the order of time.Weekday, Sunday first.
var weekdayNames = [7]Text{
	{EN: "Sunday", CY: "Dydd Sul"},
	{EN: "Monday", CY: "Dydd Llun"},
	{EN: "Tuesday", CY: "Dydd Mawrth"},
	{EN: "Wednesday", CY: "Dydd Mercher"},
	{EN: "Thursday", CY: "Dydd Iau"},
	{EN: "Friday", CY: "Dydd Gwener"},
	{EN: "Saturday", CY: "Dydd Sadwrn"},
}

// refusalTexts says why typed text cannot be kept, by Reason. The place is
// given in figures because most of these characters cannot be seen.
var refusalTexts = [...]Text{
	Damaged: {
		EN: "Part of this text is damaged. Type it again. Place: line {line}, character {column}",
		CY: "Mae rhan o'r testun hwn wedi'i difrodi. Teipiwch y testun eto. Lleoliad: llinell {line}, nod {column}",
	},
	LineBreak: {
		EN: "This answer must be on one line. Take out the line break after this character: {column}",
		CY: "Rhaid i'r ateb hwn fod ar un llinell. Tynnwch y toriad llinell ar ôl y nod hwn: {column}",
	},
	Hidden: {
		EN: "There is a hidden character here: {code}. Delete it, or type the text again. Place: line {line}, character {column}",
		CY: "Mae nod cudd yma: {code}. Dilëwch y nod, neu teipiwch y testun eto. Lleoliad: llinell {line}, nod {column}",
	},
	Direction: {
		EN: "A hidden character here changes the order of the letters: {code}. Delete it, or type the text again. Place: line {line}, character {column}",
		CY: "Mae nod cudd yma sy'n newid trefn y llythrennau: {code}. Dilëwch y nod, neu teipiwch y testun eto. Lleoliad: llinell {line}, nod {column}",
	},
	PrivateUse: {
		EN: "This character works in one font only: {code}. Use another one. Place: line {line}, character {column}",
		CY: "Mewn un ffont yn unig mae'r nod hwn yn gweithio: {code}. Defnyddiwch nod arall. Lleoliad: llinell {line}, nod {column}",
	},
	NotCharacter: {
		EN: "This is not a real character: {code}. Delete it, or type the text again. Place: line {line}, character {column}",
		CY: "Dyw hwn ddim yn nod go iawn: {code}. Dilëwch y nod, neu teipiwch y testun eto. Lleoliad: llinell {line}, nod {column}",
	},
}
