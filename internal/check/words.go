package check

import "coop/internal/lang"

// What is said of old figures.
var (
	wordStale     = lang.Text{EN: "Some figures of the law were last read more than twelve months ago, the oldest on {date}.", CY: "Cafodd rhai ffigurau cyfreithiol eu darllen ddiwethaf fwy na deuddeg mis yn ôl. Dyddiad yr hynaf: {date}."}
	wordStaleHint = lang.Text{EN: "Get a newer coop, or ask an adviser whether they still hold.", CY: "Mynnwch coop newydd, neu gofynnwch i gynghorydd a ydyn nhw'n dal yn gywir."}
)
