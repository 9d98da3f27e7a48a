package people

import (
	"coop/internal/lang"
	"coop/internal/sheet"
)

// Why a file is no table at all and what to do, by the kind of fault. The number
// is the limit that it breaks.
var wordsUnreadable = [...][2]lang.Text{
	sheet.TooLarge: {
		{EN: "The list is too large. Most megabytes allowed: {n}", CY: "Mae'r rhestr yn rhy fawr. Nifer mwyaf y megabeitiau: {n}"},
		{EN: "Is this the right file?", CY: "Ai dyma'r ffeil gywir?"},
	},
	sheet.NotUTF8: {
		{EN: "The list is not in UTF-8", CY: "Dyw'r rhestr ddim mewn UTF-8"},
		{EN: "In the spreadsheet, save it again as \"CSV UTF-8\".", CY: "Yn y daenlen, cadwch hi eto fel \"CSV UTF-8\"."},
	},
	sheet.TooManyRows: {
		{EN: "The list is too long. Most rows allowed: {n}", CY: "Mae'r rhestr yn rhy hir. Nifer mwyaf y rhesi: {n}"},
		{EN: "Take out the rows that you do not need.", CY: "Tynnwch y rhesi nad oes eu hangen arnoch chi."},
	},
	sheet.TooManyColumns: {
		{EN: "The list is too wide. Most columns allowed: {n}", CY: "Mae'r rhestr yn rhy lydan. Nifer mwyaf y colofnau: {n}"},
		{EN: "Take out the columns that you do not need.", CY: "Tynnwch y colofnau nad oes eu hangen arnoch chi."},
	},
	sheet.BareQuote: {
		{EN: "There is a double quotation mark within a text", CY: "Mae dyfynnod dwbl yng nghanol testun"},
		{EN: "Put double quotation marks round the whole text, and write two for each one within it.", CY: "Rhowch ddyfynodau dwbl o gwmpas y testun i gyd, ac ysgrifennwch ddau am bob un y tu mewn iddo."},
	},
	sheet.OpenQuote: {
		{EN: "A text in this row starts with a double quotation mark that is not closed where the text ends", CY: "Mae testun yn y rhes hon yn dechrau â dyfynnod dwbl sydd heb ei gau lle mae'r testun yn gorffen"},
		{EN: "Close it before the next comma, or take it out.", CY: "Rhowch ddyfynnod dwbl arall cyn y coma nesaf, neu tynnwch y cyntaf."},
	},
}

// What is wrong with a row or a column, and what to do.
var (
	wordColumnTwice      = lang.Text{EN: "This column stands twice: {column}", CY: "Mae'r golofn hon yma ddwywaith: {column}"}
	wordFirstAt          = lang.Text{EN: "It stood first at {place}. Give one of the two another name.", CY: "Y lle cyntaf oedd {place}. Rhowch enw arall ar un o'r ddwy."}
	wordNoNameColumn     = lang.Text{EN: "The first row names no column called name", CY: "Dyw'r rhes gyntaf ddim yn enwi colofn o'r enw name"}
	wordColumnsAre       = lang.Text{EN: "The first row must hold the names of the columns, such as: {columns}", CY: "Rhaid i'r rhes gyntaf gynnwys enwau'r colofnau, megis: {columns}"}
	wordTooManyCells     = lang.Text{EN: "This row has more cells than there are columns", CY: "Mae mwy o gelloedd yn y rhes hon nag sydd o golofnau"}
	wordTooManyCellsHint = lang.Text{EN: "If a text holds a comma, put double quotation marks round it.", CY: "Os oes coma mewn testun, rhowch ddyfynodau dwbl o gwmpas y testun."}
	wordNoName           = lang.Text{EN: "This row has no name", CY: "Does dim enw yn y rhes hon"}
	wordNoNameHint       = lang.Text{EN: "Write a first name, a role or an organisation in the column name, or take the row out.", CY: "Ysgrifennwch enw cyntaf, rôl neu sefydliad yn y golofn name, neu tynnwch y rhes."}
	wordBadID            = lang.Text{EN: "This id cannot be used: {id}", CY: "Does dim modd defnyddio'r dynodydd hwn: {id}"}
	wordBadIDHint        = lang.Text{EN: "Use small letters, digits and dashes, for example {id}. Most characters allowed: {n}", CY: "Defnyddiwch lythrennau bach, digidau a llinellau toriad, er enghraifft {id}. Nifer mwyaf y nodau: {n}"}
	wordIDTwice          = lang.Text{EN: "This id stands twice: {id}", CY: "Mae'r dynodydd hwn yma ddwywaith: {id}"}
	wordIDTwiceHint      = lang.Text{EN: "It stood first at {place}. If this is somebody else, leave the id empty and one is made; otherwise take one of the rows out.", CY: "Y lle cyntaf oedd {place}. Os rhywun arall yw hwn, gadewch y dynodydd yn wag a bydd un yn cael ei greu; os nad e, tynnwch un o'r rhesi."}
	wordNotAnOption      = lang.Text{EN: "This is not one of the options for {field}: {value}", CY: "Dyw hwn ddim yn un o'r opsiynau. Maes: {field}. Gwerth: {value}"}
	wordOptionsAre       = lang.Text{EN: "Choose from: {options}", CY: "Dewiswch o'r rhain: {options}"}
	wordNearest          = lang.Text{EN: "Did you mean: {near}? Choose from: {options}", CY: "Ai dyma oeddech chi'n ei feddwl: {near}? Dewiswch o'r rhain: {options}"}
)
