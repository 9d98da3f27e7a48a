package interview

import "coop/internal/lang"

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
