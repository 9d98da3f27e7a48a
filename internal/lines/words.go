package lines

import "coop/internal/lang"

// The language question, asked before a language is known: it is the same in both.
const chooseLanguage = "1. Cymraeg\n2. English\nTeipiwch 1 neu 2. Type 1 or 2.\n"

// How it works, said once.
var (
	wordHow        = lang.Text{EN: "Type your answer, then press Enter.", CY: "Teipiwch eich ateb, yna pwyswch Enter."}
	wordHowCommand = lang.Text{
		EN: "A command begins with a colon, such as :back, :later or :why.",
		CY: "Mae gorchymyn yn dechrau â'r nod colon, er enghraifft :nôl, :wedyn neu :pam.",
	}
	wordHowHelp     = lang.Text{EN: "For all the commands, type :help.", CY: "I gael y gorchmynion i gyd, teipiwch :cymorth."}
	wordWelcomeBack = lang.Text{EN: "Welcome back.", CY: "Croeso'n ôl."}
)

// Where the group is.
var (
	wordStep     = lang.Text{EN: "Step {n} of {total}: {title}", CY: "Cam {n} o {total}: {title}"}
	wordQuestion = lang.Text{EN: "Question {n} of {total}.", CY: "Cwestiwn {n} o {total}."}
	wordEntry    = lang.Text{EN: "Entry: {name}", CY: "Cofnod: {name}"}
	wordNewEntry = lang.Text{EN: "A new entry.", CY: "Cofnod newydd."}
	wordActivity = lang.Text{
		EN: "Activity for the room: {title}. To hear it, type :why.",
		CY: "Gweithgaredd i'r ystafell: {title}. I'w glywed, teipiwch :pam.",
	}
	wordMinutes    = lang.Text{EN: "Minutes: {n}", CY: "Munudau: {n}"}
	wordNeeds      = lang.Text{EN: "You need: {things}", CY: "Bydd angen: {things}"}
	wordRoomAsks   = lang.Text{EN: "A question for the room. The answer is not kept.", CY: "Cwestiwn i'r ystafell. Fydd yr ateb ddim yn cael ei gadw."}
	wordCheck      = lang.Text{EN: "Check your answers.", CY: "Gwirio'ch atebion."}
	wordFinished   = lang.Text{EN: "Well done, you have finished.", CY: "Da iawn, rydych chi wedi gorffen."}
	wordEnd        = lang.Text{EN: "The end of the questions.", CY: "Diwedd y cwestiynau."}
	wordLeftOpen   = lang.Text{EN: "Questions without an answer: {n}", CY: "Cwestiynau heb ateb: {n}"}
	wordReady      = lang.Text{EN: "Your documents are ready.", CY: "Mae'ch dogfennau'n barod."}
	wordFiles      = lang.Text{EN: "Files made: {n}", CY: "Ffeiliau wedi'u creu: {n}"}
	wordNoPapers   = lang.Text{EN: "There is nothing to draft yet.", CY: "Does dim byd i'w ddrafftio eto."}
	wordLookAgain  = lang.Text{EN: "Look at this again: {text}", CY: "Edrychwch ar hyn eto: {text}"}
	wordChosen     = lang.Text{EN: "{name}, chosen", CY: "{name}: wedi'i ddewis"}
	wordNotChosen  = lang.Text{EN: "{name}, not chosen", CY: "{name}: heb ei ddewis"}
	wordAnswered   = lang.Text{EN: "{n} of {total} answered.", CY: "Wedi'u hateb: {n} o {total}."}
	wordSaved      = lang.Text{EN: "Saved: {value}", CY: "Wedi'i gadw: {value}"}
	wordRight      = lang.Text{EN: "Right.", CY: "Cywir."}
	wordNotRight   = lang.Text{EN: "Not quite.", CY: "Ddim yn hollol."}
	wordRightIs    = lang.Text{EN: "The right answer: {label}", CY: "Yr ateb cywir: {label}"}
	wordForExample = lang.Text{EN: "For example: {value}", CY: "Er enghraifft: {value}"}
	wordLeadsTo    = lang.Text{
		EN: "To hear what an answer leads to, type :why and its number.",
		CY: "I glywed beth sy'n dilyn o ateb, teipiwch :pam a'i rif.",
	}
	wordNoMore = lang.Text{EN: "There is no more to say here.", CY: "Does dim mwy i'w ddweud yma."}
)

// What comes next, and how long there is.
var (
	wordNextTask     = lang.Text{EN: "The next task in your plan: {task}", CY: "Y dasg nesaf yn eich cynllun: {task}"}
	wordNextOpen     = lang.Text{EN: "The next question without an answer: {ask}", CY: "Y cwestiwn nesaf heb ateb: {ask}"}
	wordStartTimer   = lang.Text{EN: "To start the timer, type :timer.", CY: "I ddechrau'r amserydd, teipiwch :amserydd."}
	wordTimerRuns    = lang.Text{EN: "The timer runs: {time}", CY: "Mae'r amserydd yn rhedeg: {time}"}
	wordEndsAt       = lang.Text{EN: "It ends at {time}", CY: "Amser gorffen: {time}"}
	wordTimerStop    = lang.Text{EN: "To stop it, type :timer stop.", CY: "I'w stopio, teipiwch :amserydd stopio."}
	wordTimerStopped = lang.Text{EN: "The timer has stopped.", CY: "Mae'r amserydd wedi stopio."}
	wordTimeLeft     = lang.Text{EN: "Time left: {time}", CY: "Amser ar ôl: {time}"}
	wordTimeUp       = lang.Text{EN: "Time is up.", CY: "Mae'r amser ar ben."}
)

// A sitting that only shows.
var (
	wordOnlyShows  = lang.Text{EN: "Nothing is recorded here until somebody types :keep.", CY: "Does dim yn cael ei gofnodi yma nes bod rhywun yn teipio :cadw."}
	wordEnterShown = lang.Text{EN: "Nothing is recorded. Press Enter to go on to the next page.", CY: "Does dim yn cael ei gofnodi. Pwyswch Enter i fynd ymlaen i'r dudalen nesaf."}
	wordAboutKeep  = lang.Text{EN: "Keep this answer: :keep", CY: "Cadw'r ateb hwn: :cadw"}
	wordPointed    = lang.Text{EN: "You point at: {value}", CY: "Rydych chi'n pwyntio at hwn: {value}"}
	wordToKeep     = lang.Text{EN: "To keep it, type :keep.", CY: "I'w gadw, teipiwch :cadw."}
)

// What Enter does on an empty line.
var (
	wordNow          = lang.Text{EN: "Your answer now: {value}", CY: "Eich ateb nawr: {value}"}
	wordBegun        = lang.Text{EN: "You had begun: {value}", CY: "Roeddech chi wedi dechrau: {value}"}
	wordSuggestion   = lang.Text{EN: "Suggestion: {value}", CY: "Awgrym: {value}"}
	wordEnterKeeps   = lang.Text{EN: "Press Enter to keep it.", CY: "Pwyswch Enter i'w gadw."}
	wordEnterTakes   = lang.Text{EN: "Press Enter to accept the suggestion.", CY: "Pwyswch Enter i dderbyn yr awgrym."}
	wordEnterSkips   = lang.Text{EN: "Optional. Press Enter to go on without an answer.", CY: "Dewisol. Pwyswch Enter i fynd ymlaen heb ateb."}
	wordEnterGoesOn  = lang.Text{EN: "Press Enter to continue.", CY: "Pwyswch Enter i barhau."}
	wordEnterThatIs  = lang.Text{EN: "If that is all, press Enter.", CY: "Os dyna'r cyfan, pwyswch Enter."}
	wordEnterLine    = lang.Text{EN: "Press Enter on an empty line to finish.", CY: "Pwyswch Enter ar linell wag i orffen."}
	wordEnterChanges = lang.Text{EN: "Press Enter to change to it, or type another number.", CY: "Pwyswch Enter i newid iddo, neu teipiwch rif arall."}
	wordEnterLeaves  = lang.Text{EN: "Press Enter to quit.", CY: "Pwyswch Enter i adael."}
	wordEnterResume  = lang.Text{EN: "Press Enter to carry on from the same place: {title}", CY: "Pwyswch Enter i barhau o'r un lle: {title}"}
)

// What to type.
var (
	wordTypeNumber  = lang.Text{EN: "Type a number from {min} to {max}.", CY: "Teipiwch rif o {min} i {max}."}
	wordTypeOrGoOn  = lang.Text{EN: "Type a number from 1 to {max}, or press Enter to continue.", CY: "Teipiwch rif o 1 i {max}, neu pwyswch Enter i barhau."}
	wordTypeChange  = lang.Text{EN: "To change an answer, type its number.", CY: "I newid ateb, teipiwch ei rif."}
	wordTypeSeveral = lang.Text{EN: "Choose all that apply. Type the numbers, for example 1 3.", CY: "Dewiswch bopeth sy'n berthnasol. Teipiwch y rhifau, er enghraifft 1 3."}
	wordTypeUpTo    = lang.Text{EN: "Choose up to {n}. Type the numbers, for example 1 3.", CY: "Dewiswch hyd at {n}. Teipiwch y rhifau, er enghraifft 1 3."}
	wordTypeAnswer  = lang.Text{EN: "Type your answer.", CY: "Teipiwch eich ateb."}
	wordTypeDate    = lang.Text{EN: "Enter a date, for example 12 May 2027.", CY: "Rhowch ddyddiad, er enghraifft 12 Mai 2027."}
	wordTypeDay     = lang.Text{EN: "Enter a day of the year, for example 31 March.", CY: "Rhowch ddiwrnod o'r flwyddyn, er enghraifft 31 Mawrth."}
	wordTypeWhole   = lang.Text{EN: "Enter a whole number.", CY: "Rhowch rif cyfan."}
	wordTypePercent = lang.Text{EN: "Enter a percentage from 0 to 100.", CY: "Rhowch ganran o 0 i 100."}
	wordTypeMoney   = lang.Text{EN: "Enter an amount in pounds, for example 250.", CY: "Rhowch swm mewn punnoedd, er enghraifft 250."}
	wordTypeEmail   = lang.Text{EN: "Enter an e-mail address, for example name@example.org.", CY: "Rhowch gyfeiriad e-bost, er enghraifft name@example.org."}
	wordTypePerson  = lang.Text{EN: "Type a number, or the name of somebody new.", CY: "Teipiwch rif, neu enw rhywun newydd."}
	wordTypeItem    = lang.Text{EN: "Type a number, or a new entry.", CY: "Teipiwch rif, neu gofnod newydd."}
)

// What is wrong.
var (
	wordError      = lang.Text{EN: "Error: {text}", CY: "Gwall: {text}"}
	wordNotInList  = lang.Text{EN: "Choose an answer from the list", CY: "Dewiswch ateb o'r rhestr"}
	wordNoCommand  = lang.Text{EN: "We do not know this command: {command}", CY: "Dydyn ni ddim yn adnabod y gorchymyn hwn: {command}"}
	wordDidYouMean = lang.Text{EN: "Did you mean: {near}", CY: "Ai dyma oeddech chi'n ei feddwl: {near}"}
	wordTwoColons  = lang.Text{
		EN: "To begin an answer with a colon, type two.",
		CY: "I ddechrau ateb â'r nod colon, teipiwch ddau.",
	}
	wordFirstPage       = lang.Text{EN: "This is the first page.", CY: "Dyma'r dudalen gyntaf."}
	wordNothingPointed  = lang.Text{EN: "There is nothing to keep yet", CY: "Does dim i'w gadw eto"}
	wordNoTimer         = lang.Text{EN: "There is no activity with a time here", CY: "Does dim gweithgaredd ag amser yma"}
	wordNothingHere     = lang.Text{EN: "There is no question here to leave.", CY: "Does dim cwestiwn i'w adael yma."}
	wordNothingToMove   = lang.Text{EN: "There is no list here to put in order", CY: "Does dim rhestr yma i'w rhoi mewn trefn"}
	wordMoveWhich       = lang.Text{EN: "Type the number of an entry as well, for example :up 2", CY: "Teipiwch rif cofnod hefyd, er enghraifft :fyny 2"}
	wordNowhere         = lang.Text{EN: "There is nowhere to move it to", CY: "Does dim lle i'w symud iddo"}
	wordNothingToAnswer = lang.Text{EN: "There is nothing to answer here", CY: "Does dim byd i'w ateb yma"}
	wordNotSaved        = lang.Text{EN: "We could not save your answers", CY: "Doedd dim modd cadw'ch atebion"}
	wordCause           = lang.Text{EN: "Cause: {text}", CY: "Achos: {text}"}
	wordSaveAgain       = lang.Text{EN: "To try again, type :save.", CY: "I roi cynnig arall arni, teipiwch :cadw."}
	wordSaveCopy        = lang.Text{EN: "To save them in another folder, type :save and its path.", CY: "I'w cadw mewn ffolder arall, teipiwch :cadw a llwybr y ffolder."}
	wordCopied          = lang.Text{EN: "Your answers are saved in this file: {file}", CY: "Mae'ch atebion wedi'u cadw yn y ffeil hon: {file}"}
	wordCopyUse         = lang.Text{EN: "A new folder can begin from it: coop init NEW --answers FILE", CY: "Gall ffolder newydd ddechrau ohoni: coop init NEWYDD --answers FFEIL"}
	wordAllSaved        = lang.Text{EN: "All your answers are saved.", CY: "Mae'ch atebion i gyd wedi'u cadw."}
)

// The commands, each with its names and what it does. The first English and the
// first Welsh name are those that are shown.
var commands = []command{
	{back, []string{"back"}, []string{"nôl", "nol"}, lang.Text{EN: "Go back: :back", CY: "Mynd yn ôl: :nôl"}},
	{later, []string{"later"}, []string{"wedyn"}, lang.Text{EN: "Decide later: :later", CY: "Penderfynu yn nes ymlaen: :wedyn"}},
	{why, []string{"why"}, []string{"pam"}, lang.Text{EN: "Why we ask: :why", CY: "Pam rydyn ni'n gofyn: :pam"}},
	{again, []string{"again"}, []string{"eto"}, lang.Text{EN: "Hear the page again: :again", CY: "Clywed y dudalen eto: :eto"}},
	{review, []string{"check"}, []string{"adolygu"}, lang.Text{EN: "Check your answers, and twice for all the steps: :check", CY: "Gwirio'ch atebion, a dwywaith i gael y camau i gyd: :adolygu"}},
	{up, []string{"up"}, []string{"fyny"}, lang.Text{EN: "Move an entry up, with its number after it: :up", CY: "Symud cofnod i fyny, gyda'i rif ar ei ôl: :fyny"}},
	{down, []string{"down"}, []string{"lawr"}, lang.Text{EN: "Move an entry down, with its number after it: :down", CY: "Symud cofnod i lawr, gyda'i rif ar ei ôl: :lawr"}},
	{papers, []string{"papers"}, []string{"papurau"}, lang.Text{EN: "Make the documents: :papers", CY: "Creu'r dogfennau: :papurau"}},
	{language, []string{"lang"}, []string{"iaith"}, lang.Text{EN: "Cymraeg: :iaith", CY: "English: :lang"}},
	{save, []string{"save", "keep"}, []string{"cadw"}, lang.Text{EN: "Save again: :save", CY: "Cadw eto: :cadw"}},
	{timing, []string{"timer"}, []string{"amserydd"}, lang.Text{EN: "Start or stop the timer of an activity: :timer", CY: "Dechrau neu stopio amserydd gweithgaredd: :amserydd"}},
	{help, []string{"help"}, []string{"cymorth"}, lang.Text{EN: "Help: :help", CY: "Cymorth: :cymorth"}},
	{quit, []string{"quit"}, []string{"gadael"}, lang.Text{EN: "Quit: :quit", CY: "Gadael: :gadael"}},
}
