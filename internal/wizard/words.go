package wizard

import "coop/internal/lang"

// The line at the top.
var (
	wordStep      = lang.Text{EN: "Step {n} of {total}: {title}", CY: "Cam {n} o {total}: {title}"}
	wordStepShort = lang.Text{EN: "Step {n} of {total}", CY: "Cam {n} o {total}"}
	wordAnswered  = lang.Text{EN: "{n} answered", CY: "Atebion: {n}"}
	wordSaved     = lang.Text{EN: "Saved", CY: "Wedi'i gadw"}
	wordNotSaved  = lang.Text{EN: "Not saved yet", CY: "Heb ei gadw eto"}
)

// What stands on a page beside the words of the toolkit.
var (
	wordWelcome    = lang.Text{EN: "Welcome", CY: "Croeso"}
	wordWhatDo     = lang.Text{EN: "What would you like to do?", CY: "Beth hoffech chi ei wneud?"}
	wordActivity   = lang.Text{EN: "Do this together: {title}", CY: "Gwnewch hyn gyda'ch gilydd: {title}"}
	wordTakes      = lang.Text{EN: "Time: {time}", CY: "Amser: {time}"}
	wordNeeds      = lang.Text{EN: "You need: {things}", CY: "Pethau sydd eu hangen: {things}"}
	wordOptional   = lang.Text{EN: "{ask} (optional)", CY: "{ask} (dewisol)"}
	wordNow        = lang.Text{EN: "Your answer now: {value}", CY: "Eich ateb nawr: {value}"}
	wordKeep       = lang.Text{EN: "Press Enter to keep this answer", CY: "Pwyswch Enter i gadw'r ateb hwn"}
	wordSuggestion = lang.Text{EN: "Suggestion: {value}", CY: "Awgrym: {value}"}
	wordLookAgain  = lang.Text{EN: "Look at this again: {text}", CY: "Edrychwch ar hyn eto: {text}"}
	wordDate       = lang.Text{EN: "Enter a date, for example 12 May 2027", CY: "Rhowch ddyddiad, er enghraifft 12 Mai 2027"}
	wordMonthDay   = lang.Text{EN: "Enter a day and a month, for example 31 March", CY: "Rhowch ddiwrnod a mis, er enghraifft 31 Mawrth"}
	wordAmount     = lang.Text{EN: "Enter an amount in pounds, for example 250", CY: "Rhowch swm mewn punnoedd, er enghraifft 250"}
	wordPercent    = lang.Text{EN: "Enter a percentage from 0 to 100", CY: "Rhowch ganran o 0 i 100"}
	wordNumber     = lang.Text{EN: "Enter a whole number", CY: "Rhowch rif cyfan"}
	wordChooseAll  = lang.Text{EN: "Choose all that apply", CY: "Dewiswch bopeth sy'n berthnasol"}
	wordChooseUpTo = lang.Text{EN: "Choose up to {n}", CY: "Dewiswch hyd at {n}"}
	wordQuiz       = lang.Text{EN: "A question for the room. The answer is not kept.", CY: "Cwestiwn i bawb. Dyw'r ateb ddim yn cael ei gadw."}
	wordRight      = lang.Text{EN: "Right: {answer}", CY: "Cywir: {answer}"}
	wordWrong      = lang.Text{EN: "Not right: {answer}", CY: "Ddim yn gywir: {answer}"}
	wordYours      = lang.Text{EN: "Your answer: {answer}", CY: "Eich ateb: {answer}"}
	wordToMend     = lang.Text{EN: "Answers to look at again: {n}", CY: "Atebion i edrych arnyn nhw eto: {n}"}
	wordAgain      = lang.Text{EN: "Look at this again", CY: "Edrychwch ar hyn eto"}
	wordCheck      = lang.Text{EN: "Check your answers", CY: "Gwirio'ch atebion"}
	wordReady      = lang.Text{EN: "Your documents are ready", CY: "Mae'ch dogfennau'n barod"}
	wordFindHere   = lang.Text{EN: "You will find them here: {folder}", CY: "Dyma ble maen nhw: {folder}"}
	wordNothing    = lang.Text{EN: "Nothing was written", CY: "Does dim byd wedi'i ysgrifennu"}
	wordFinished   = lang.Text{EN: "Well done, you have finished", CY: "Da iawn, rydych chi wedi gorffen"}
	wordEnd        = lang.Text{EN: "The end of the questions", CY: "Diwedd y cwestiynau"}
	wordLeft       = lang.Text{EN: "Questions without an answer: {n}. You can go back to them at any time.", CY: "Cwestiynau heb ateb: {n}. Gallwch chi fynd yn ôl atyn nhw unrhyw bryd."}
)

// The timer of an activity.
var (
	wordTimeLeft   = lang.Text{EN: "Time left: {time}", CY: "Amser ar ôl: {time}"}
	wordTimeUp     = lang.Text{EN: "Time is up", CY: "Mae'r amser ar ben"}
	wordStartTimer = lang.Text{EN: "Start the timer", CY: "Dechrau'r amserydd"}
	wordTimerKey   = lang.Text{EN: "To start the timer: Ctrl+T", CY: "I ddechrau'r amserydd: Ctrl+T"}
	wordStopTimer  = lang.Text{EN: "Stop the timer", CY: "Stopio'r amserydd"}
)

// While documents are made, and after.
var (
	wordProgress  = lang.Text{EN: "{n} of {total}: {title}", CY: "{n} o {total}: {title}"}
	wordNextSteps = lang.Text{EN: "What happens next", CY: "Beth sy'n digwydd nesaf"}
	wordNextTask  = lang.Text{EN: "The next task in your plan: {task}", CY: "Y dasg nesaf yn eich cynllun: {task}"}
	wordNextOpen  = lang.Text{EN: "The next question without an answer: {ask}", CY: "Y cwestiwn nesaf heb ateb: {ask}"}
)

// Pages that are only shown.
var (
	wordShowing     = lang.Text{EN: "Nothing is recorded", CY: "Does dim yn cael ei gofnodi"}
	wordPoint       = lang.Text{EN: "Nothing is recorded until the adviser presses Ctrl+K.", CY: "Does dim yn cael ei gofnodi nes bod y cynghorydd yn pwyso Ctrl+K."}
	wordNotKept     = lang.Text{EN: "Nothing is recorded yet", CY: "Does dim wedi'i gofnodi eto"}
	wordKeepKey     = lang.Text{EN: "To keep this answer: Ctrl+K", CY: "I gadw'r ateb hwn: Ctrl+K"}
	wordKept        = lang.Text{EN: "Recorded: {value}", CY: "Wedi'i gofnodi: {value}"}
	wordKeepThis    = lang.Text{EN: "Keep this answer", CY: "Cadw'r ateb hwn"}
	wordGoOnNotKept = lang.Text{EN: "Next page", CY: "Tudalen nesaf"}
)

// What goes wrong.
var (
	wordError     = lang.Text{EN: "Error: {text}", CY: "Gwall: {text}"}
	wordChooseOne = lang.Text{EN: "Choose one", CY: "Dewiswch un"}
	wordUseArrows = lang.Text{EN: "Use the arrow keys to move", CY: "Defnyddiwch y saethau i symud"}
	wordUseSpace  = lang.Text{EN: "Press the space bar to choose", CY: "Pwyswch y bylchwr i ddewis"}
	wordCanWait   = lang.Text{EN: "You can decide this later: Ctrl+L", CY: "Gallwch chi benderfynu ar hyn yn nes ymlaen: Ctrl+L"}
	wordUnsaved   = lang.Text{EN: "We could not save your answers", CY: "Doedd dim modd cadw'ch atebion"}
	wordWhileOpen = lang.Text{EN: "They are safe while this window is open. Your next answer tries to save them all again.", CY: "Maen nhw'n ddiogel tra bydd y ffenestr hon ar agor. Bydd eich ateb nesaf yn ceisio cadw pob un eto."}
	wordElsewhere = lang.Text{EN: "Save them in another folder", CY: "Eu cadw mewn ffolder arall"}
	wordWhere     = lang.Text{EN: "Where would you like to keep your work?", CY: "Ble hoffech chi gadw'ch gwaith?"}
	wordWherePath = lang.Text{EN: "Type the path of a folder. It is made if it is not there.", CY: "Teipiwch lwybr ffolder. Bydd yn cael ei chreu os nad yw hi yno."}
	wordCopied    = lang.Text{EN: "Your answers are saved in this file: {file}", CY: "Mae'ch atebion wedi'u cadw yn y ffeil hon: {file}"}
	wordCopyUse   = lang.Text{EN: "A new folder can begin from it: coop init NEW --answers FILE", CY: "Gall ffolder newydd ddechrau ohoni: coop init NEWYDD --answers FFEIL"}
	wordTryAgain  = lang.Text{EN: "Try again", CY: "Rhowch gynnig arall arni"}
	wordGoOn      = lang.Text{EN: "Go back to the questions", CY: "Mynd yn ôl at y cwestiynau"}
	wordLoseThem  = lang.Text{EN: "Leave without saving the last answers", CY: "Gadael heb gadw'r atebion diwethaf"}
	wordBigger    = lang.Text{EN: "The window is too small. Make it bigger", CY: "Mae'r ffenestr yn rhy fach. Gwnewch hi'n fwy"}
)

// The help.
var (
	wordLetters = lang.Text{EN: "To make the letters larger, press Ctrl and + together (Cmd and + on a Mac).", CY: "I wneud y llythrennau'n fwy, pwyswch Ctrl a + gyda'i gilydd (Cmd a + ar Mac)."}

	wordHelp    = lang.Text{EN: "Help", CY: "Cymorth"}
	wordWhy     = lang.Text{EN: "Why we ask", CY: "Pam rydyn ni'n gofyn"}
	wordExample = lang.Text{EN: "Example", CY: "Enghraifft"}
	wordLeads   = lang.Text{EN: "What follows from each answer", CY: "Beth sy'n dilyn o bob ateb"}
	wordKeys    = lang.Text{EN: "Keys", CY: "Bysellau"}
)

// What the keys do.
var (
	wordContinue = lang.Text{EN: "Continue", CY: "Parhau"}
	wordMore     = lang.Text{EN: "More", CY: "Rhagor"}
	wordClose    = lang.Text{EN: "Close", CY: "Cau"}
	wordBack     = lang.Text{EN: "Back", CY: "Yn ôl"}
	wordLater    = lang.Text{EN: "Decide later", CY: "Penderfynu yn nes ymlaen"}
	wordSkip     = lang.Text{EN: "Leave this for now", CY: "Gadael hyn am y tro"}
	wordOverview = lang.Text{EN: "The steps", CY: "Y camau"}
	wordLanguage = lang.Text{EN: "Cymraeg", CY: "English"}
	wordMake     = lang.Text{EN: "Make the documents", CY: "Creu'r dogfennau"}
	wordLeave    = lang.Text{EN: "Save and close", CY: "Cadw a chau"}
	wordMove     = lang.Text{EN: "Move", CY: "Symud"}
	wordOrder    = lang.Text{EN: "Change the order", CY: "Newid y drefn"}
	wordChoose   = lang.Text{EN: "Choose", CY: "Dewis"}
	wordGoTo     = lang.Text{EN: "Go to", CY: "Mynd i"}
	wordNewLine  = lang.Text{EN: "New line", CY: "Llinell newydd"}
	wordUse      = lang.Text{EN: "Use the suggestion", CY: "Defnyddio'r awgrym"}
	wordScroll   = lang.Text{EN: "Scroll", CY: "Sgrolio"}
	wordSpace    = lang.Text{EN: "Space", CY: "Bylchwr"}
)

// The first page, before a language is known, says everything twice.
var (
	wordChooseLanguage = lang.Text{EN: "Choose a language", CY: "Dewiswch iaith"}
	wordLeaving        = lang.Text{EN: "Quit", CY: "Gadael"}
	wordWelsh          = lang.Same("Cymraeg")
	wordEnglish        = lang.Same("English")
)
