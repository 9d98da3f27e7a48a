package interview

import "coop/internal/lang"

// What would follow from an answer.
var (
	wordAdds  = lang.Text{EN: "Adds: {list}", CY: "Yn ychwanegu: {list}"}
	wordDrops = lang.Text{EN: "Leaves out: {list}", CY: "Yn gadael allan: {list}"}
	wordNamed = lang.Text{EN: "{count} ({titles})", CY: "{count} ({titles})"}
)

// What stands in menus.
var (
	wordResume      = lang.Text{EN: "Carry on from the same place", CY: "Parhau o'r un lle"}
	wordMakePapers  = lang.Text{EN: "Make the documents", CY: "Creu'r dogfennau"}
	wordLeave       = lang.Text{EN: "Quit", CY: "Gadael"}
	wordContinue    = lang.Text{EN: "Continue", CY: "Parhau"}
	wordThatIsAll   = lang.Text{EN: "That is all: continue", CY: "Dyna'r cyfan: parhau"}
	wordAddPerson   = lang.Text{EN: "Add somebody new", CY: "Ychwanegu rhywun newydd"}
	wordAddItem     = lang.Text{EN: "Add one", CY: "Ychwanegu un"}
	wordChange      = lang.Text{EN: "Change: {name}", CY: "Newid: {name}"}
	wordRemove      = lang.Text{EN: "Remove: {name}", CY: "Tynnu: {name}"}
	wordFolder      = lang.Text{EN: "Your answers are kept here: {folder}", CY: "Dyma ble mae'ch atebion yn cael eu cadw: {folder}"}
	wordCloud       = lang.Text{EN: "That folder is copied to this service as well: {name}", CY: "Mae'r ffolder honno'n cael ei chopïo i'r gwasanaeth hwn hefyd: {name}"}
	wordEnd         = lang.Text{EN: "The end of the questions", CY: "Diwedd y cwestiynau"}
	wordUnanswered  = lang.Text{EN: "Not answered", CY: "Heb ei ateb"}
	wordNotStarted  = lang.Text{EN: "Not started", CY: "Heb ddechrau"}
	wordInProgress  = lang.Text{EN: "In progress", CY: "Ar waith"}
	wordFinished    = lang.Text{EN: "Finished", CY: "Wedi gorffen"}
	wordCannotStart = lang.Text{EN: "Cannot start yet", CY: "Methu dechrau eto"}
	wordNotThere    = lang.Text{EN: "Choose an answer from the list", CY: "Dewiswch ateb o'r rhestr"}
	wordEnterAnswer = lang.Text{EN: "Enter an answer", CY: "Rhowch ateb"}
	wordAddOne      = lang.Text{EN: "Add at least one", CY: "Ychwanegwch o leiaf un"}
	wordOrLater     = lang.Text{EN: "Or decide later.", CY: "Neu penderfynwch yn nes ymlaen."}
)

// What is said before there is a session.
var (
	wordWhatDo         = lang.Text{EN: "What would you like to do?", CY: "Beth hoffech chi ei wneud?"}
	wordGoOnHere       = lang.Text{EN: "Go on with this folder", CY: "Parhau gyda'r ffolder hon"}
	wordStartNew       = lang.Text{EN: "Start something new, in this folder", CY: "Dechrau rhywbeth newydd, yn y ffolder hon"}
	wordGoOnWith       = lang.Text{EN: "Go on with a folder that is somewhere else", CY: "Parhau gyda ffolder sydd yn rhywle arall"}
	wordLookAtExample  = lang.Text{EN: "Look at an example", CY: "Edrych ar enghraifft"}
	wordAdviser        = lang.Text{EN: "I am an adviser with a group", CY: "Cynghorydd gyda grŵp ydw i"}
	wordOtherLanguage  = lang.Text{EN: "Cymraeg", CY: "English"}
	wordBack           = lang.Text{EN: "Back", CY: "Yn ôl"}
	wordTypeFolder     = lang.Text{EN: "Type where the folder is. It holds the file coop.yaml.", CY: "Teipiwch ble mae'r ffolder. Mae'r ffeil coop.yaml ynddi."}
	wordNoFolderThere  = lang.Text{EN: "No group's folder was found there", CY: "Doedd dim ffolder grŵp yno"}
	wordExampleCopied  = lang.Text{EN: "You get a copy of your own with its papers. Change anything in it.", CY: "Byddwch chi'n cael eich copi eich hun gyda'r papurau. Newidiwch unrhyw beth ynddo."}
	wordAdviserFolders = lang.Text{EN: "Each group has a folder of its own, and answers in its own words.", CY: "Mae gan bob grŵp ei ffolder ei hun, ac mae'n ateb yn ei eiriau ei hun."}
	wordAdviserReads   = lang.Text{EN: "To read a step before you meet: coop toolkit show 1. Question sheets to print are among the documents.", CY: "I ddarllen cam cyn cwrdd: coop toolkit show 1. Mae taflenni cwestiynau i'w hargraffu ymhlith y dogfennau."}
	wordTypeGroup      = lang.Text{EN: "What is the group called? Its folder gets this name.", CY: "Beth yw enw'r grŵp? Bydd y ffolder yn cael yr enw hwn."}
	wordNoSuchName     = lang.Text{EN: "A folder cannot have this name", CY: "Dyw ffolder ddim yn gallu cael yr enw hwn"}
)
