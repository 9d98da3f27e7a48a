package guidefile

import "coop/internal/lang"

// What is wrong with a toolkit or an answers file, and what to do.
var (
	wordNeedsMap       = lang.Text{EN: "Keys and values are expected here", CY: "Mae disgwyl allweddi a gwerthoedd yma"}
	wordNeedsText      = lang.Text{EN: "A single text is expected here", CY: "Mae disgwyl un testun yma"}
	wordNeedsListNode  = lang.Text{EN: "A list is expected here", CY: "Mae disgwyl rhestr yma"}
	wordNeedsCondition = lang.Text{EN: "A condition is expected here", CY: "Mae disgwyl amod yma"}
	wordConditionHint  = lang.Text{EN: "Write the id of a question, a colon and a value, or one of all, any, not, answered, count.", CY: "Ysgrifennwch ddynodydd cwestiwn, colon a gwerth, neu un o'r rhain: all, any, not, answered, count."}
	wordOneComparison  = lang.Text{EN: "One comparison is expected here, such as at-least: 3", CY: "Mae disgwyl un gymhariaeth yma, megis at-least: 3"}
	wordNeedsMeasure   = lang.Text{EN: "A value, or one of answer, count, sum, least, most, figure, finding, measure, is expected here", CY: "Mae disgwyl gwerth yma, neu un o'r rhain: answer, count, sum, least, most, figure, finding, measure"}
	wordUnknownMeasure = lang.Text{EN: "Nobody knows this measure: {name}", CY: "Does neb yn adnabod y mesur hwn: {name}"}
	wordUnknownKey     = lang.Text{EN: "This key is not known here: {key}", CY: "Dyw'r allwedd hon ddim yn hysbys yma: {key}"}
	wordExpected       = lang.Text{EN: "Expected one of: {keys}", CY: "Mae disgwyl un o'r rhain: {keys}"}
	wordDidYouMean     = lang.Text{EN: "Did you mean: {near}", CY: "Ai dyma oeddech chi'n ei feddwl: {near}"}
	wordMissingKey     = lang.Text{EN: "This key is missing: {key}", CY: "Mae'r allwedd hon ar goll: {key}"}
	wordYesNo          = lang.Text{EN: "Write yes or no after this key: {key}", CY: "Ysgrifennwch yes neu no ar ôl yr allwedd hon: {key}"}
	wordWhole          = lang.Text{EN: "A whole number is expected after this key: {key}", CY: "Mae disgwyl rhif cyfan ar ôl yr allwedd hon: {key}"}
	wordNotOneOf       = lang.Text{EN: "This cannot stand here: {value}", CY: "Chaiff hwn ddim sefyll yma: {value}"}
	wordUnknownKind    = lang.Text{EN: "There is no such kind of question: {kind}", CY: "Does dim math o gwestiwn fel hwn: {kind}"}
	wordSharedOptions  = lang.Text{EN: "There is no shared list of options of this name: {name}", CY: "Does dim rhestr opsiynau gyffredin â'r enw hwn: {name}"}
	wordNoFile         = lang.Text{EN: "This file is missing: {file}", CY: "Mae'r ffeil hon ar goll: {file}"}
	wordNoSteps        = lang.Text{EN: "There is no step here: a file such as 01-idea.yaml", CY: "Does dim cam yma: ffeil megis 01-idea.yaml"}
	wordRowWhen        = lang.Text{EN: "A row needs when, or otherwise: yes", CY: "Mae angen when ar res, neu otherwise: yes"}
	wordAsAt           = lang.Text{EN: "as-at must be a date such as 2026-11-21", CY: "Rhaid i as-at fod yn ddyddiad megis 2026-11-21"}
	wordFigures        = lang.Text{EN: "The two languages name different figures. English: {en}. Welsh: {cy}", CY: "Mae'r ddwy iaith yn enwi ffigurau gwahanol. Saesneg: {en}. Cymraeg: {cy}"}
	wordFiguresHint    = lang.Text{EN: "Write each number alike in both languages: in the same digits, or in words.", CY: "Ysgrifennwch bob rhif yr un fath yn y ddwy iaith: yn yr un digidau, neu mewn geiriau."}
	wordChecked        = lang.Text{EN: "cy-checked says no, or by whom and on which day the Welsh was read", CY: "Mae cy-checked yn dweud no, neu bwy a ddarllenodd y Gymraeg ac ar ba ddiwrnod"}
	wordCheckedHint    = lang.Text{EN: "Write cy-checked: no, or below it two lines such as by: Nia and on: 2027-01-31", CY: "Ysgrifennwch cy-checked: no, neu ddwy linell oddi tano megis by: Nia ac on: 2027-01-31"}
	wordLawKind        = lang.Text{EN: "A file of law/ holds one kind of fact, named by its key", CY: "Mae ffeil yn law/ yn cynnwys un math o ffaith, a'i hallwedd yn ei henwi"}
	wordNoForms        = lang.Text{EN: "A word needs at least one form, in en or in cy, and none may be empty", CY: "Mae angen o leiaf un ffurf ar air, yn en neu yn cy, a chaiff yr un fod yn wag"}
	wordLawSection     = lang.Text{EN: "A check of the law needs its section", CY: "Mae angen adran ar wiriad o'r gyfraith"}
	wordCheckKind      = lang.Text{EN: "The kind of a check is law, practice or arithmetic", CY: "Math gwiriad yw law, practice neu arithmetic"}
	wordUnitNumber     = lang.Text{EN: "Only a question of kind number has a unit", CY: "Dim ond cwestiwn o fath number sydd ag unit"}

	wordOtherToolkit     = lang.Text{EN: "These answers are for another toolkit: {name}", CY: "Mae'r atebion hyn ar gyfer pecyn cymorth arall: {name}"}
	wordVersion          = lang.Text{EN: "version must be a whole number, such as 1", CY: "Rhaid i version fod yn rhif cyfan, megis 1"}
	wordOtherToolkitHint = lang.Text{EN: "Name the folder of that toolkit with --toolkit.", CY: "Enwch ffolder y pecyn cymorth hwnnw gyda --toolkit."}
	wordNewerVersion     = lang.Text{EN: "These answers are for a newer version of the toolkit: {version}", CY: "Mae'r atebion hyn ar gyfer fersiwn newydd o'r pecyn cymorth: {version}"}
	wordNewerVersionHint = lang.Text{EN: "Install a newer coop, then try again.", CY: "Gosodwch coop newydd, yna rhowch gynnig arall arni."}
	wordUnknownID        = lang.Text{EN: "No question has this id: {id}", CY: "Does dim cwestiwn â'r dynodydd hwn: {id}"}
	wordUnknownIDHint    = lang.Text{EN: "coop questions lists them all.", CY: "Mae coop questions yn rhestru pob un."}
	wordKept             = lang.Text{EN: "It is kept in the file and not used.", CY: "Mae'n cael ei gadw yn y ffeil ond dyw e ddim yn cael ei ddefnyddio."}
	wordLanguage         = lang.Text{EN: "language must be en or cy", CY: "Rhaid i language fod yn en neu'n cy"}
	wordPeopleNotHere    = lang.Text{EN: "In a folder, people stand in stakeholders.csv and not in this file", CY: "Mewn ffolder, mae pobl yn stakeholders.csv, nid yn y ffeil hon"}
	wordBadItemID        = lang.Text{EN: "This id may hold only small letters, digits and dashes: {id}", CY: "Dim ond llythrennau bach, digidau a llinellau toriad all fod yn y dynodydd hwn: {id}"}
	wordFieldMissing     = lang.Text{EN: "This entry has no {field}", CY: "Does dim {field} yn y cofnod hwn"}
	wordNothingThere     = lang.Text{EN: "There is nothing to read here", CY: "Does dim byd i'w ddarllen yma"}
)

// What the head of an answers file says.
var (
	wordHead = lang.Text{
		EN: "The answers of our group. A line without # is an answer; ~ means decided later.\nNames stand in stakeholders.csv. coop keeps what you change here by hand.",
		CY: "Atebion ein grŵp. Mae llinell heb # yn ateb; ystyr ~ yw penderfynu yn nes ymlaen.\nMae enwau yn stakeholders.csv. Mae coop yn cadw'r hyn rydych chi'n ei newid yma â llaw.",
	}
	wordTemplateHead = lang.Text{
		EN: "Fill in an answer after each colon. Leave it empty if it has not been asked; write ~ for \"decided later\".\nThen: coop init DIR --answers THIS-FILE --no-input",
		CY: "Rhowch ateb ar ôl pob colon. Gadewch ef yn wag os nad yw wedi'i ofyn; ysgrifennwch ~ am \"penderfynu yn nes ymlaen\".\nYna: coop init DIR --answers Y-FFEIL-HON --no-input",
	}
	wordPeopleHead = lang.Text{EN: "People and organisations: an id, then what is known of each. Never a child.", CY: "Pobl a sefydliadau: dynodydd, yna beth sy'n hysbys am bob un. Byth enw plentyn."}
	wordOptionsAre = lang.Text{EN: "One of: {options}", CY: "Un o'r rhain: {options}"}
	wordSomeOf     = lang.Text{EN: "Any of: {options}", CY: "Unrhyw rai o'r rhain: {options}"}
	wordIdsOf      = lang.Text{EN: "Ids of people above, for example: [mair, ysgol]", CY: "Dynodyddion pobl uchod, er enghraifft: [mair, ysgol]"}
	wordItemsOf    = lang.Text{EN: "A list: an id, then {fields}", CY: "Rhestr: dynodydd, yna {fields}"}
	wordForm       = lang.Text{EN: "For example: {value}", CY: "Er enghraifft: {value}"}
	wordFormDate   = lang.Text{EN: "year-month-day, for example 2027-05-12", CY: "blwyddyn-mis-diwrnod, er enghraifft 2027-05-12"}
	wordFormMonth  = lang.Text{EN: "month-day, for example 03-31", CY: "mis-diwrnod, er enghraifft 03-31"}
)

// What is said of an answer on the command line.
var (
	wordListSet     = lang.Text{EN: "A list with fields cannot be given on the command line", CY: "Does dim modd rhoi rhestr â meysydd ar y llinell orchymyn"}
	wordListSetHint = lang.Text{EN: "Put it into an answers file: coop answer template > answers.yaml", CY: "Rhowch hi mewn ffeil atebion: coop answer template > answers.yaml"}
)
