package source

import "coop/internal/lang"

// What is wrong with a file, and what to do.
var (
	wordTooLarge           = lang.Text{EN: "The file is too large. Most megabytes allowed: {n}", CY: "Mae'r ffeil yn rhy fawr. Nifer mwyaf y megabeitiau: {n}"}
	wordTooLargeHint       = lang.Text{EN: "Is this the right file?", CY: "Ai dyma'r ffeil gywir?"}
	wordNotUTF8            = lang.Text{EN: "The file is not in UTF-8", CY: "Dyw'r ffeil ddim mewn UTF-8"}
	wordNotUTF8Hint        = lang.Text{EN: "Save it again as UTF-8 text.", CY: "Cadwch hi eto fel testun UTF-8."}
	wordTooDeep            = lang.Text{EN: "Lists inside lists go too deep. Most levels allowed: {n}", CY: "Mae rhestrau y tu mewn i restrau'n mynd yn rhy ddwfn. Nifer mwyaf y lefelau: {n}"}
	wordNotYAML            = lang.Text{EN: "This cannot be read as YAML: {reason}", CY: "Does dim modd darllen hwn fel YAML: {reason}"}
	wordNotYAMLHint        = lang.Text{EN: "Often a line is not indented like its neighbours, or a text with a colon needs double quotes.", CY: "Yn aml mae llinell heb ei mewnoli fel y llinellau eraill, neu mae angen dyfynodau dwbl o gwmpas testun sydd â cholon ynddo."}
	wordNotJSON            = lang.Text{EN: "This cannot be read as JSON: {reason}", CY: "Does dim modd darllen hwn fel JSON: {reason}"}
	wordSecondDocument     = lang.Text{EN: "A second document starts here", CY: "Mae ail ddogfen yn dechrau yma"}
	wordSecondDocumentHint = lang.Text{EN: "Keep one document in a file: take out the line of three dashes.", CY: "Cadwch un ddogfen mewn ffeil: tynnwch y llinell o dair llinell doriad."}
	wordAnchor             = lang.Text{EN: "An anchor (&) is not allowed", CY: "Chewch chi ddim defnyddio angor (&)"}
	wordAlias              = lang.Text{EN: "An alias (*) is not allowed", CY: "Chewch chi ddim defnyddio alias (*)"}
	wordAliasHint          = lang.Text{EN: "Write the text out where it belongs. If it starts with & or *, put it in double quotes.", CY: "Ysgrifennwch y testun yn llawn lle mae'n perthyn. Os yw'n dechrau gydag & neu *, rhowch ddyfynodau dwbl o'i gwmpas."}
	wordTag                = lang.Text{EN: "A tag is not allowed: {tag}", CY: "Chewch chi ddim defnyddio tag: {tag}"}
	wordTagHint            = lang.Text{EN: "Take it out. If the text starts with !, put it in double quotes.", CY: "Tynnwch ef. Os yw'r testun yn dechrau gydag !, rhowch ddyfynodau dwbl o'i gwmpas."}
	wordMerge              = lang.Text{EN: "A merge key (<<) is not allowed", CY: "Chewch chi ddim defnyddio allwedd gyfuno (<<)"}
	wordKey                = lang.Text{EN: "A key must be a word", CY: "Rhaid i allwedd fod yn air"}
	wordKeyHint            = lang.Text{EN: "Write the id of a question, then a colon.", CY: "Ysgrifennwch ddynodydd cwestiwn, yna colon."}
	wordDuplicate          = lang.Text{EN: "This stands twice: {key}", CY: "Mae hwn yma ddwywaith: {key}"}
	wordDuplicateHint      = lang.Text{EN: "It stood first at {place}. Keep one of the two.", CY: "Y lle cyntaf oedd {place}. Cadwch un o'r ddau."}
)
