package draft

import "coop/internal/lang"

// What is wrong with a paper, and what to do.
var (
	wordNoFile     = lang.Text{EN: "This file is missing: {file}", CY: "Mae'r ffeil hon ar goll: {file}"}
	wordPaperID    = lang.Text{EN: "The id of a paper is the name of its file: {id}", CY: "Dynodydd papur yw enw ei ffeil: {id}"}
	wordNoPaper    = lang.Text{EN: "There is no such paper: {id}", CY: "Does dim papur fel hwn: {id}"}
	wordNoRef      = lang.Text{EN: "A reference to an id that is not in this paper: {id}", CY: "Cyfeiriad at ddynodydd sydd ddim yn y papur hwn: {id}"}
	wordRefMay     = lang.Text{EN: "A reference to what may be left out of the document: {id}", CY: "Cyfeiriad at rywbeth a all fod heb ei gynnwys yn y ddogfen: {id}"}
	wordRefMayHint = lang.Text{EN: "Give both the same condition, or refer to something that is always there.", CY: "Rhowch yr un amod i'r ddau, neu cyfeiriwch at rywbeth sydd yno bob tro."}
	wordEachID     = lang.Text{EN: "What is repeated cannot have an id, for it would stand twice: {id}", CY: "All rhywbeth sy'n cael ei ailadrodd ddim cael dynodydd, gan y byddai yno ddwywaith: {id}"}
	wordNoHead     = lang.Text{EN: "A table needs head: what stands above each column", CY: "Mae angen head ar dabl: yr hyn sydd uwchben pob colofn"}
	wordTooDeep    = lang.Text{EN: "Blocks stand too deep inside blocks", CY: "Mae blociau'n rhy ddwfn y tu mewn i flociau"}
	wordNeedsBlock = lang.Text{EN: "A block is expected here", CY: "Mae disgwyl bloc yma"}
	wordNeedsItem  = lang.Text{EN: "An item with en and cy is expected here", CY: "Mae disgwyl eitem ag en a cy yma"}
	wordOneOf      = lang.Text{EN: "Expected one of: {list}", CY: "Mae disgwyl un o'r rhain: {list}"}
	wordNoHeading  = lang.Text{EN: "This clause has no heading: {id}", CY: "Does dim pennawd i'r cymal hwn: {id}"}
	wordNoSays     = lang.Text{EN: "This clause says nothing: {id}", CY: "Dyw'r cymal hwn ddim yn dweud dim: {id}"}
	wordNoInsert   = lang.Text{EN: "The program cannot insert this: {id}", CY: "All y rhaglen ddim mewnosod hwn: {id}"}
	wordNoEach     = lang.Text{EN: "Only people, or an answer of several, can be gone through one by one: {id}", CY: "Dim ond people, neu ateb â sawl rhan, y mae modd mynd drwyddo fesul un: {id}"}
	wordWhereEach  = lang.Text{EN: "where needs each beside it, over people or the entries of a list", CY: "Mae angen each wrth ymyl where, dros bobl neu gofnodion rhestr"}
	wordIDTwice    = lang.Text{EN: "This id stands twice: {id}", CY: "Mae'r dynodydd hwn yma ddwywaith: {id}"}
	wordFirstAt    = lang.Text{EN: "It stood first at {place}.", CY: "Y lle cyntaf oedd {place}."}
	wordWidths     = lang.Text{EN: "widths needs one whole number for each column", CY: "Mae angen un rhif cyfan ar gyfer pob colofn ar widths"}
	wordCells      = lang.Text{EN: "A row needs as many cells as the table has columns: {n}", CY: "Mae angen cynifer o gelloedd ar res ag sydd o golofnau yn y tabl: {n}"}
	wordMark       = lang.Text{EN: "This mark cannot be read: {mark}", CY: "Does dim modd darllen y marc hwn: {mark}"}
	wordMarkHint   = lang.Text{EN: "Write a function with its id, such as {answer name.name}, and a star on both sides of what is stressed.", CY: "Ysgrifennwch swyddogaeth a'i dynodydd, megis {answer name.name}, a seren bob ochr i'r hyn sy'n cael ei bwysleisio."}
	wordParity     = lang.Text{EN: "The two languages call different things. English: {en}. Welsh: {cy}", CY: "Mae'r ddwy iaith yn galw pethau gwahanol. Saesneg: {en}. Cymraeg: {cy}"}
	wordNoFunction = lang.Text{EN: "There is no such function: {name}", CY: "Does dim swyddogaeth fel hon: {name}"}
	wordDidYouMean = lang.Text{EN: "Did you mean: {near}", CY: "Ai dyma oeddech chi'n ei feddwl: {near}"}
	wordNoForm     = lang.Text{EN: "The glossary has no such Welsh form of {id}: {form}", CY: "Does gan yr eirfa ddim ffurf fel hon ar gyfer {id}: {form}"}
	wordNoArg      = lang.Text{EN: "Nothing is known by this id: {mark}", CY: "Does dim byd yn hysbys wrth y dynodydd hwn: {mark}"}
)

// What documents say that is not in their own files.
var (
	wordDraft = lang.Text{
		EN: "Draft made by the group with coop. This is not legal advice. Read it together and change what does not fit before anybody signs.",
		CY: "Drafft y grŵp, wedi'i wneud gyda coop. Nid cyngor cyfreithiol yw hwn. Darllenwch ef gyda'ch gilydd a newidiwch yr hyn sydd ddim yn addas cyn i neb lofnodi.",
	}
	wordWelshUnchecked = lang.Text{
		EN: "The Welsh wording has not been checked by a translator yet.",
		CY: "Nid yw cyfieithydd wedi gwirio'r testun Cymraeg hwn eto.",
	}
	wordFaults = lang.Text{EN: "Against the law as it stands. Mend this first:", CY: "Yn groes i'r gyfraith fel y mae. Cywirwch hyn yn gyntaf:"}

	wordToCheck    = lang.Text{EN: "To check before you rely on it", CY: "I'w wirio cyn dibynnu arno"}
	wordToCheckWhy = lang.Text{
		EN: "These figures come from general knowledge or an older source. Ask an adviser whether they still hold.",
		CY: "Daw'r ffigurau hyn o wybodaeth gyffredinol neu o ffynhonnell hŷn. Gofynnwch i gynghorydd a ydyn nhw'n dal yn gywir.",
	}
	wordFigure = lang.Text{EN: "{about}: {value} (as at {date})", CY: "{about}: {value} (dyddiad y ffigur: {date})"}

	wordToCheckHere = lang.Text{EN: "To check with an adviser before you rely on it:", CY: "I'w wirio gyda chynghorydd cyn dibynnu arno:"}
	wordFigureShort = lang.Text{EN: "{about} ({value})", CY: "{about} ({value})"}

	wordNothingOpen = lang.Text{EN: "Every question has an answer.", CY: "Mae ateb i bob cwestiwn."}
	wordNoProblems  = lang.Text{EN: "Nothing to look at again was found in the answers.", CY: "Does dim byd yn yr atebion i edrych arno eto."}
	wordLaw         = lang.Text{EN: "The law", CY: "Y gyfraith"}
	wordPractice    = lang.Text{EN: "Good practice", CY: "Arfer da"}
	wordOldFigure   = lang.Text{EN: "An old figure", CY: "Hen ffigur"}

	wordPlanCaption = lang.Text{EN: "What to do, who and when", CY: "Beth i'w wneud, pwy a phryd"}
	wordTask        = lang.Text{EN: "What", CY: "Beth"}
	wordWho         = lang.Text{EN: "Who", CY: "Pwy"}
	wordStart       = lang.Text{EN: "Begin", CY: "Dechrau"}
	wordReady       = lang.Text{EN: "Likely ready", CY: "Yn debygol o fod yn barod"}
	wordTaskDone    = lang.Text{EN: "Finished", CY: "Wedi gorffen"}
	wordTooLate     = lang.Text{EN: "Too late for {date}", CY: "Yn rhy hwyr. Dyddiad cau: {date}"}
	wordDue         = lang.Text{EN: "Due: {date}", CY: "Dyddiad cau: {date}"}
	wordNoTasks     = lang.Text{EN: "No tasks yet. They follow from your answers.", CY: "Dim tasgau eto. Maen nhw'n dilyn o'ch atebion."}

	wordListCaption = lang.Text{EN: "People and organisations", CY: "Pobl a sefydliadau"}
	wordNobodyYet   = lang.Text{EN: "Nobody is on the list yet.", CY: "Does neb ar y rhestr eto."}
	wordNoGroups    = lang.Text{EN: "You have not named anybody yet.", CY: "Dydych chi ddim wedi enwi neb eto."}
	wordNoneMissing = lang.Text{EN: "Somebody from every group you named is on the list.", CY: "Mae rhywun o bob grŵp a enwoch chi ar y rhestr."}

	wordSheet   = lang.Text{EN: "Sheet {n}: {title}", CY: "Taflen {n}: {title}"}
	wordNeeds   = lang.Text{EN: "You need: {needs}", CY: "Bydd angen: {needs}"}
	wordNow     = lang.Text{EN: "Your answer now: {value}", CY: "Eich ateb nawr: {value}"}
	wordAnswer  = lang.Text{EN: "Your answer", CY: "Eich ateb"}
	wordQuiz    = lang.Text{EN: "A short quiz for the room", CY: "Cwis byr i'r ystafell"}
	wordQuizWhy = lang.Text{EN: "What is right, and why:", CY: "Beth sy'n gywir, a pham:"}
	wordRight   = lang.Text{EN: "Right: {label}.", CY: "Cywir: {label}."}
	wordWrong   = lang.Text{EN: "Not right: {label}.", CY: "Anghywir: {label}."}

	wordSignFor   = lang.Text{EN: "As", CY: "Fel"}
	wordSignName  = lang.Text{EN: "Name", CY: "Enw"}
	wordSignature = lang.Text{EN: "Signature", CY: "Llofnod"}
	wordSignDate  = lang.Text{EN: "Date", CY: "Dyddiad"}
)
