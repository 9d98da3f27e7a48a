package guide

import "coop/internal/lang"

// What is wrong with an answer, and what to do.
var (
	wordEnterAnswer   = lang.Text{EN: "Enter an answer", CY: "Rhowch ateb"}
	wordRealDate      = lang.Text{EN: "Enter a real date", CY: "Rhowch ddyddiad go iawn"}
	wordDateForm      = lang.Text{EN: "In a file, write year-month-day, for example 2027-05-12.", CY: "Mewn ffeil, ysgrifennwch flwyddyn-mis-diwrnod, er enghraifft 2027-05-12."}
	wordRealMonthDay  = lang.Text{EN: "Enter a real day of the year", CY: "Rhowch ddiwrnod go iawn o'r flwyddyn"}
	wordMonthDayForm  = lang.Text{EN: "In a file, write month-day, for example 03-31.", CY: "Mewn ffeil, ysgrifennwch fis-diwrnod, er enghraifft 03-31."}
	wordNeedsList     = lang.Text{EN: "This question takes a list", CY: "Rhestr yw'r ateb i'r cwestiwn hwn"}
	wordListForm      = lang.Text{EN: "In a file, write one on each line after a dash, or all in square brackets.", CY: "Mewn ffeil, ysgrifennwch un ar bob llinell ar ôl llinell doriad, neu bob un mewn bachau petryal."}
	wordTwice         = lang.Text{EN: "This is chosen twice: {value}", CY: "Mae hwn wedi'i ddewis ddwywaith: {value}"}
	wordNotOnList     = lang.Text{EN: "Nobody on the list of people has this id: {value}", CY: "Does neb ar y rhestr o bobl â'r dynodydd hwn: {value}"}
	wordNotOnListHint = lang.Text{EN: "Add the person or organisation to the list first, or use an id from stakeholders.csv.", CY: "Ychwanegwch y person neu'r sefydliad at y rhestr yn gyntaf, neu defnyddiwch ddynodydd o stakeholders.csv."}
	wordAlone         = lang.Text{EN: "This cannot be chosen together with another: {value}", CY: "Does dim modd dewis hwn gydag un arall: {value}"}
	wordTooMany       = lang.Text{EN: "The list is too long. Most entries allowed: {n}", CY: "Mae'r rhestr yn rhy hir. Nifer mwyaf y cofnodion: {n}"}
	wordChooseOne     = lang.Text{EN: "Choose at least one", CY: "Dewiswch o leiaf un"}
	wordChooseLeast   = lang.Text{EN: "Fewest that you can choose: {n}", CY: "Y nifer lleiaf y cewch chi ei ddewis: {n}"}
	wordChooseMost    = lang.Text{EN: "Choose up to {n}", CY: "Dewiswch hyd at {n}"}
	wordTooLong       = lang.Text{EN: "The answer is too long. Most characters allowed: {n}", CY: "Mae'r ateb yn rhy hir. Nifer mwyaf y nodau: {n}"}
	wordEmail         = lang.Text{EN: "Enter an e-mail address", CY: "Rhowch gyfeiriad e-bost"}
	wordEmailForm     = lang.Text{EN: "For example: name@example.org", CY: "Er enghraifft: name@example.org"}
	wordWholeNumber   = lang.Text{EN: "Enter a whole number", CY: "Rhowch rif cyfan"}
	wordMin           = lang.Text{EN: "The number must be {min} or more", CY: "Rhaid i'r rhif fod yn {min} neu fwy"}
	wordMax           = lang.Text{EN: "The number must be {max} or less", CY: "Rhaid i'r rhif fod yn {max} neu lai"}
	wordMoney         = lang.Text{EN: "Enter an amount in pounds, for example 250", CY: "Rhowch swm mewn punnoedd, er enghraifft 250"}
	wordMoneyForm     = lang.Text{EN: "In a file, write pounds and pence, for example 1200.00.", CY: "Mewn ffeil, ysgrifennwch bunnoedd a cheiniogau, er enghraifft 1200.00."}
	wordNotAnOption   = lang.Text{EN: "This is not one of the options: {value}", CY: "Dyw hwn ddim yn un o'r opsiynau: {value}"}
	wordOptions       = lang.Text{EN: "Choose from: {options}", CY: "Dewiswch o'r rhain: {options}"}
	wordDidYouMean    = lang.Text{EN: "Did you mean: {near}", CY: "Ai dyma oeddech chi'n ei feddwl: {near}"}
)

// What is wrong with a toolkit.
var (
	wordIDTwice       = lang.Text{EN: "This id stands twice: {id}", CY: "Mae'r dynodydd hwn yma ddwywaith: {id}"}
	wordFirstAt       = lang.Text{EN: "It stood first at {place}.", CY: "Y lle cyntaf oedd {place}."}
	wordNoQuestion    = lang.Text{EN: "No question has this id: {id}", CY: "Does dim cwestiwn â'r dynodydd hwn: {id}"}
	wordNoOption      = lang.Text{EN: "No option has this id: {id}", CY: "Does dim opsiwn â'r dynodydd hwn: {id}"}
	wordNoField       = lang.Text{EN: "No field has this id: {id}", CY: "Does dim maes â'r dynodydd hwn: {id}"}
	wordNoFinding     = lang.Text{EN: "No finding has this id: {id}", CY: "Does dim canfyddiad â'r dynodydd hwn: {id}"}
	wordNoResult      = lang.Text{EN: "The finding has no such result: {id}", CY: "Does gan y canfyddiad ddim canlyniad fel hwn: {id}"}
	wordNoRows        = lang.Text{EN: "This finding has no rows: {id}", CY: "Does gan y canfyddiad hwn ddim rhesi: {id}"}
	wordNoFigure      = lang.Text{EN: "No figure of the law has this id: {id}", CY: "Does dim ffigur cyfreithiol â'r dynodydd hwn: {id}"}
	wordNoStep        = lang.Text{EN: "No step has this id: {id}", CY: "Does dim cam â'r dynodydd hwn: {id}"}
	wordNoTask        = lang.Text{EN: "No task has this id: {id}", CY: "Does dim tasg â'r dynodydd hwn: {id}"}
	wordNoRole        = lang.Text{EN: "No role has this id: {id}", CY: "Does dim rôl â'r dynodydd hwn: {id}"}
	wordNoPath        = lang.Text{EN: "No path has this id: {id}", CY: "Does dim llwybr â'r dynodydd hwn: {id}"}
	wordNoDot         = lang.Text{EN: "The id of a question needs a dot, such as people.core: {id}", CY: "Mae angen dot yn nynodydd cwestiwn, megis people.core: {id}"}
	wordStepOrder     = lang.Text{EN: "A step can only come after one with a smaller number: {id}", CY: "Dim ond ar ôl un â rhif llai y gall cam ddod: {id}"}
	wordOptionsKind   = lang.Text{EN: "Questions that choose need options, others have none: {id}", CY: "Mae angen opsiynau ar gwestiynau dewis, does dim gan y lleill: {id}"}
	wordYesNoOptions  = lang.Text{EN: "A yes-no question has the options yes and no, in this order: {id}", CY: "Mae gan gwestiwn yes-no yr opsiynau yes a no, yn y drefn hon: {id}"}
	wordFieldsKind    = lang.Text{EN: "Lists need fields, other questions have none: {id}", CY: "Mae angen meysydd ar restrau, does dim gan gwestiynau eraill: {id}"}
	wordFirstField    = lang.Text{EN: "The first field names the entry: a text that is always asked and not optional: {id}", CY: "Mae'r maes cyntaf yn enwi'r cofnod: testun sy'n cael ei ofyn bob tro, heb fod yn ddewisol: {id}"}
	wordPeopleName    = lang.Text{EN: "The first field of the list of people is name", CY: "Maes cyntaf y rhestr o bobl yw name"}
	wordListLeast     = lang.Text{EN: "A list is filled one entry at a time, so at-least can only be 1: {id}", CY: "Mae rhestr yn cael ei llenwi fesul cofnod, felly dim ond 1 all at-least fod: {id}"}
	wordNestedList    = lang.Text{EN: "A field cannot be a list itself: {id}", CY: "All maes ddim bod yn rhestr ei hun: {id}"}
	wordDays          = lang.Text{EN: "The days of a task must be 1 or more and grow from least to most: {id}", CY: "Rhaid i ddiwrnodau tasg fod yn 1 neu fwy a thyfu o least i most: {id}"}
	wordCostRange     = lang.Text{EN: "The cost of a task is 0 or more and must not fall from least to most: {id}", CY: "Mae cost tasg yn 0 neu fwy, a chaiff hi ddim gostwng o least i most: {id}"}
	wordNoPlural      = lang.Text{EN: "The plural must be one of the forms: {id}", CY: "Rhaid i'r lluosog fod yn un o'r ffurfiau: {id}"}
	wordNoWordList    = lang.Text{EN: "There is no list of words with this name: {name}", CY: "Does dim rhestr o eiriau â'r enw hwn: {name}"}
	wordWordLists     = lang.Text{EN: "Write the name of a list in law/: {names}", CY: "Ysgrifennwch enw rhestr yn law/: {names}"}
	wordByDate        = lang.Text{EN: "A task is due by the answer to a question of kind date: {id}", CY: "Dyddiad cau tasg yw'r ateb i gwestiwn o fath date: {id}"}
	wordCircle        = lang.Text{EN: "This task comes after itself: {id}", CY: "Mae'r dasg hon yn dod ar ei hôl ei hun: {id}"}
	wordComesLater    = lang.Text{EN: "This question is asked later, so nothing here can depend on it: {id}", CY: "Mae'r cwestiwn hwn yn dod wedyn, felly all dim byd yma ddibynnu arno: {id}"}
	wordPathOptions   = lang.Text{EN: "The question of the path must be a choice between the paths, and its finding must suggest one of them: {id}", CY: "Rhaid i gwestiwn y llwybr fod yn ddewis rhwng y llwybrau, a rhaid i'w ganfyddiad awgrymu un ohonyn nhw: {id}"}
	wordPathCircle    = lang.Text{EN: "The path is found from this question, so it must be asked on every path: {id}", CY: "O'r cwestiwn hwn y daw'r llwybr, felly rhaid ei ofyn ar bob llwybr: {id}"}
	wordFindingCircle = lang.Text{EN: "This finding reads itself: {id}", CY: "Mae'r canfyddiad hwn yn ei ddarllen ei hun: {id}"}
	wordNotThatKind   = lang.Text{EN: "This cannot be compared with a value of kind {kind}: {value}", CY: "Does dim modd cymharu hwn â gwerth o fath {kind}: {value}"}
	wordNoOrder       = lang.Text{EN: "Only numbers, amounts and dates can be more or less than another", CY: "Dim ond rhifau, symiau a dyddiadau all fod yn fwy neu'n llai na'i gilydd"}
	wordUseHas        = lang.Text{EN: "The answer has several parts. Write {id}: has, or count it", CY: "Mae sawl rhan i'r ateb. Ysgrifennwch {id}: has, neu cyfrwch ef"}
	wordNoMeasure     = lang.Text{EN: "Nobody works out this measure: {id}", CY: "Does neb yn cyfrifo'r mesur hwn: {id}"}
	wordComputedHere  = lang.Text{EN: "Only tasks, checks and papers can ask for what is worked out from many answers: {name}", CY: "Dim ond tasgau, gwiriadau a phapurau all ofyn am yr hyn sy'n cael ei gyfrifo o lawer o atebion: {name}"}
	wordUseValue      = lang.Text{EN: "The answer is one value. Write {id} and the value, without has", CY: "Un gwerth yw'r ateb. Ysgrifennwch {id} a'r gwerth, heb has"}
)

// How a figure of age and a cost are said.
var (
	wordAge  = lang.Text{EN: "{n}", CY: "{n} oed"}
	wordCost = lang.Text{EN: "{least} to {most}, usually {likely}", CY: "{least} i {most}, {likely} fel arfer"}
)

// What an author is told of a finding.
var (
	wordRowNever           = lang.Text{EN: "No answers ever reach this row: {id}", CY: "Does dim atebion byth yn cyrraedd y rhes hon: {id}"}
	wordRowNeverHint       = lang.Text{EN: "Two of its conditions cannot hold together. Loosen one, or take the row out.", CY: "All dau o'i hamodau ddim bod yn wir gyda'i gilydd. Llaciwch un, neu tynnwch y rhes allan."}
	wordRowsContradict     = lang.Text{EN: "This row fits the same answers as the one at {place} and says something else: {id}", CY: "Mae'r rhes hon yn gweddu i'r un atebion â'r un yn y lle hwn, {place}, ac yn dweud rhywbeth arall: {id}"}
	wordRowsContradictHint = lang.Text{EN: "The first of them always leads. Say what tells them apart, or take one out.", CY: "Y gyntaf sy'n arwain bob tro. Dywedwch beth sy'n eu gwahanu, neu tynnwch un allan."}
	wordRowsUncovered      = lang.Text{EN: "Some answers fit no row, so a group that gives them is told nothing", CY: "Dyw rhai atebion ddim yn gweddu i unrhyw res, felly fydd grŵp sy'n eu rhoi ddim yn clywed dim"}
	wordRowsUncoveredHint  = lang.Text{EN: "For example: {answers}. Add a row, or end with otherwise: yes.", CY: "Er enghraifft: {answers}. Ychwanegwch res, neu gorffennwch gydag otherwise: yes."}
	wordResultNever        = lang.Text{EN: "This result never comes first: {id}", CY: "Dyw'r canlyniad hwn byth yn dod yn gyntaf: {id}"}
	wordResultNeverHint    = lang.Text{EN: "Whatever fits its rows fits an earlier row too. Move one up, or take the result out.", CY: "Mae beth bynnag sy'n gweddu i'w resi'n gweddu i res gynharach hefyd. Symudwch un i fyny, neu tynnwch y canlyniad allan."}
	wordGaveUp             = lang.Text{EN: "This finding was not looked through to the end. Combinations of answers looked at: {n}", CY: "Chafodd y canfyddiad hwn mo'i ddarllen hyd y diwedd. Cyfuniadau o atebion a welwyd: {n}"}
	wordGaveUpHint         = lang.Text{EN: "Name fewer questions in one finding, or make two findings of it.", CY: "Enwch lai o gwestiynau mewn un canfyddiad, neu gwnewch ddau ganfyddiad ohono."}
)

// What is said of an answer.
var wordLater = lang.Text{EN: "Decided later", CY: "I'w benderfynu yn nes ymlaen"}
