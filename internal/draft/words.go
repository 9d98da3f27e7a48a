package draft

import "coop/internal/lang"

// What is wrong with a paper, and what to do.
var (
	wordNoFile      = lang.Text{EN: "This file is missing: {file}", CY: "Mae'r ffeil hon ar goll: {file}"}
	wordPaperID     = lang.Text{EN: "The id of a paper is the name of its file: {id}", CY: "Dynodydd papur yw enw ei ffeil: {id}"}
	wordNoPaper     = lang.Text{EN: "There is no such paper: {id}", CY: "Does dim papur fel hwn: {id}"}
	wordNoRef       = lang.Text{EN: "A reference to an id that is not in this paper: {id}", CY: "Cyfeiriad at ddynodydd sydd ddim yn y papur hwn: {id}"}
	wordRefMay      = lang.Text{EN: "A reference to what may be left out of the document: {id}", CY: "Cyfeiriad at rywbeth a all fod heb ei gynnwys yn y ddogfen: {id}"}
	wordRefMayHint  = lang.Text{EN: "Give both the same condition, or refer to something that is always there.", CY: "Rhowch yr un amod i'r ddau, neu cyfeiriwch at rywbeth sydd yno bob tro."}
	wordRefSelf     = lang.Text{EN: "A reference to the very place where it stands: {id}", CY: "Cyfeiriad at yr union le y mae'n sefyll ynddo: {id}"}
	wordRefSelfHint = lang.Text{EN: "Say it without a number, or refer to the paragraph that is meant.", CY: "Dywedwch hyn heb rif, neu cyfeiriwch at y paragraff dan sylw."}
	wordEachID      = lang.Text{EN: "What is repeated cannot have an id, for it would stand twice: {id}", CY: "All rhywbeth sy'n cael ei ailadrodd ddim cael dynodydd, gan y byddai yno ddwywaith: {id}"}
	wordNoHead      = lang.Text{EN: "A table needs head: what stands above each column", CY: "Mae angen head ar dabl: yr hyn sydd uwchben pob colofn"}
	wordTooDeep     = lang.Text{EN: "Blocks stand too deep inside blocks", CY: "Mae blociau'n rhy ddwfn y tu mewn i flociau"}
	wordNeedsBlock  = lang.Text{EN: "A block is expected here", CY: "Mae disgwyl bloc yma"}
	wordNeedsItem   = lang.Text{EN: "An item with en and cy is expected here", CY: "Mae disgwyl eitem ag en a cy yma"}
	wordOneOf       = lang.Text{EN: "Expected one of: {list}", CY: "Mae disgwyl un o'r rhain: {list}"}
	wordNoHeading   = lang.Text{EN: "This clause has no heading: {id}", CY: "Does dim pennawd i'r cymal hwn: {id}"}
	wordNoSays      = lang.Text{EN: "This clause says nothing: {id}", CY: "Dyw'r cymal hwn ddim yn dweud dim: {id}"}
	wordNoInsert    = lang.Text{EN: "The program cannot insert this: {id}", CY: "All y rhaglen ddim mewnosod hwn: {id}"}
	wordNoEach      = lang.Text{EN: "Only people, or an answer of several, can be gone through one by one: {id}", CY: "Dim ond people, neu ateb â sawl rhan, y mae modd mynd drwyddo fesul un: {id}"}
	wordWhereEach   = lang.Text{EN: "where needs each beside it, over people or the entries of a list", CY: "Mae angen each wrth ymyl where, dros bobl neu gofnodion rhestr"}
	wordIDTwice     = lang.Text{EN: "This id stands twice: {id}", CY: "Mae'r dynodydd hwn yma ddwywaith: {id}"}
	wordFirstAt     = lang.Text{EN: "It stood first at {place}.", CY: "Y lle cyntaf oedd {place}."}
	wordWidths      = lang.Text{EN: "widths needs one whole number for each column", CY: "Mae angen un rhif cyfan ar gyfer pob colofn ar widths"}
	wordCells       = lang.Text{EN: "A row needs as many cells as the table has columns: {n}", CY: "Mae angen cynifer o gelloedd ar res ag sydd o golofnau yn y tabl: {n}"}
	wordMark        = lang.Text{EN: "This mark cannot be read: {mark}", CY: "Does dim modd darllen y marc hwn: {mark}"}
	wordMarkHint    = lang.Text{EN: "Write a function with its id, such as {answer name.name}, and a star on both sides of what is stressed.", CY: "Ysgrifennwch swyddogaeth a'i dynodydd, megis {answer name.name}, a seren bob ochr i'r hyn sy'n cael ei bwysleisio."}
	wordParity      = lang.Text{EN: "The two languages call different things. English: {en}. Welsh: {cy}", CY: "Mae'r ddwy iaith yn galw pethau gwahanol. Saesneg: {en}. Cymraeg: {cy}"}
	wordNoFunction  = lang.Text{EN: "There is no such function: {name}", CY: "Does dim swyddogaeth fel hon: {name}"}
	wordDidYouMean  = lang.Text{EN: "Did you mean: {near}", CY: "Ai dyma oeddech chi'n ei feddwl: {near}"}
	wordNoForm      = lang.Text{EN: "The glossary has no such Welsh form of {id}: {form}", CY: "Does gan yr eirfa ddim ffurf fel hon ar gyfer {id}: {form}"}
	wordOwnRules    = lang.Text{EN: "own-rules needs a list with these keys: name, text, part. {id}", CY: "Mae angen rhestr ar own-rules, gyda'r allweddi hyn: name, text, part. {id}"}
	wordNoBeside    = lang.Text{EN: "This clause has no text under this key: {key}", CY: "Does gan y cymal hwn ddim testun o dan yr allwedd hon: {key}"}
	wordRefBeside   = lang.Text{EN: "This text is not part of the document, so it can refer to nothing in it: {id}", CY: "Dyw'r testun hwn ddim yn rhan o'r ddogfen, felly all e gyfeirio at ddim ynddi: {id}"}
	wordNoParts     = lang.Text{EN: "A form needs parts with clauses", CY: "Mae angen rhannau gyda chymalau ar ffurf"}
	wordNoPart      = lang.Text{EN: "A rule of the group's own could be put into a part that is not there: {id}", CY: "Gallai rheol y grŵp ei hun gael ei rhoi mewn rhan sydd ddim yno: {id}"}
	wordOwnID       = lang.Text{EN: "Ids that begin with own- are for clauses that a group writes itself: {id}", CY: "Mae dynodyddion sy'n dechrau ag own- ar gyfer cymalau y mae grŵp yn eu hysgrifennu ei hun: {id}"}
	wordNotMet      = lang.Text{EN: "No clause meets {section}: {about}", CY: "Does dim cymal yn bodloni {section}: {about}"}
	wordNotMetHint  = lang.Text{EN: "Let a clause of this form satisfy the point {id}.", CY: "Gadewch i gymal o'r ffurf hon fodloni'r pwynt {id}."}
	wordEffectsOf   = lang.Text{EN: "What follows from a legal form needs a question of kind choice: {id}", CY: "Mae angen cwestiwn o'r math choice ar yr hyn sy'n dilyn o ffurf gyfreithiol: {id}"}
	wordNoEffects   = lang.Text{EN: "Nothing is said to follow from any legal form", CY: "Does dim yn cael ei ddweud am yr hyn sy'n dilyn o'r un ffurf gyfreithiol"}
	wordFormTwice   = lang.Text{EN: "Two things are said of the same legal form: {id}", CY: "Mae dau beth yn cael eu dweud am yr un ffurf gyfreithiol: {id}"}
	wordFormUntold  = lang.Text{EN: "Nothing is said of this legal form: {id}", CY: "Does dim yn cael ei ddweud am y ffurf gyfreithiol hon: {id}"}
	wordNoArg       = lang.Text{EN: "Nothing is known by this id: {mark}", CY: "Does dim byd yn hysbys wrth y dynodydd hwn: {mark}"}
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
	wordFaults = lang.Text{EN: "To mend before anything else:", CY: "I'w gywiro cyn dim arall:"}

	wordToCheck    = lang.Text{EN: "To check before you rely on it", CY: "I'w wirio cyn dibynnu arno"}
	wordToCheckWhy = lang.Text{
		EN: "These figures come from general knowledge, or were last read more than twelve months ago. Ask an adviser whether they still hold.",
		CY: "Mae'r ffigurau hyn yn dod o wybodaeth gyffredinol, neu mae dros flwyddyn ers eu darllen ddiwethaf. Gofynnwch i gynghorydd a ydyn nhw'n dal yn gywir.",
	}
	wordFigure = lang.Text{EN: "{about}: {value} (as at {date}{section})", CY: "{about}: {value} (dyddiad y ffigur: {date}{section})"}

	wordToCheckHere = lang.Text{EN: "To check with an adviser before you rely on it:", CY: "I'w wirio gyda chynghorydd cyn dibynnu arno:"}
	wordToCheckMany = lang.Text{
		EN: "Figures in this paper that are not sure, or were last read more than twelve months ago: {n}. They are listed at the end. Check them with an adviser before you rely on them.",
		CY: "Nifer y ffigurau yn y papur hwn sydd heb fod yn sicr, neu a gafodd eu darllen ddiwethaf dros flwyddyn yn ôl: {n}. Maen nhw wedi'u rhestru ar y diwedd. Gwiriwch nhw gyda chynghorydd cyn dibynnu arnyn nhw.",
	}
	wordFigureShort = lang.Text{EN: "{about} ({value})", CY: "{about} ({value})"}

	wordNoRules = lang.Text{
		EN: "There are no rules for this legal form in this version, or the legal form is still to be decided.",
		CY: "Does dim rheolau ar gyfer y ffurf gyfreithiol hon yn y fersiwn hon, neu mae'r ffurf gyfreithiol heb ei phenderfynu eto.",
	}
	wordOfficial     = lang.Text{EN: "the official words of {section}", CY: "geiriau swyddogol {section}"}
	wordOfficialFrom = lang.Text{EN: "(Official words, taken from: {source})", CY: "(Geiriau swyddogol, o'r ffynhonnell hon: {source})"}
	wordPicture      = lang.Text{EN: "Picture", CY: "Llun"}
	wordRule         = lang.Text{EN: "The rule in plain words", CY: "Y rheol mewn geiriau plaen"}
	wordOwnClause    = lang.Text{EN: "(our own rule)", CY: "(ein rheol ein hunain)"}

	wordCoverCaption = lang.Text{EN: "Each matter, and the rules that meet it", CY: "Pob mater, a'r rheolau sy'n ei fodloni"}
	wordCoverUnread  = lang.Text{EN: "Points that are usually settled, and where the rules do; nobody has read for these pages that the law asks for them", CY: "Pwyntiau sy'n cael eu setlo fel arfer, a ble mae'r rheolau'n gwneud hynny; does neb wedi darllen ar gyfer y tudalennau hyn fod y gyfraith yn gofyn amdanyn nhw"}
	wordCoverRow     = lang.Text{EN: "Row", CY: "Rhes"}
	wordCoverLaw     = lang.Text{EN: "The law", CY: "Y gyfraith"}
	wordCoverWhat    = lang.Text{EN: "What has to be settled: rules", CY: "Beth sydd i'w setlo: rheolau"}
	wordCoverNone    = lang.Text{EN: "no rule meets it", CY: "does dim rheol yn ei fodloni"}
	wordCoverWaits   = lang.Text{EN: "waits for an answer", CY: "yn aros am ateb"}
	wordCoverOpen    = lang.Text{EN: "{number} (waits for an answer)", CY: "{number} (yn aros am ateb)"}
	wordUnmet        = lang.Text{EN: "No rule meets what the law asks of you ({section}). Missing: {about}", CY: "Does dim rheol yn bodloni'r hyn y mae'r gyfraith yn ei ofyn ({section}). Ar goll: {about}"}
	wordUnmetHint    = lang.Text{EN: "Look at this answer again: {ask}", CY: "Edrychwch eto ar yr ateb hwn: {ask}"}
	wordUnmetNone    = lang.Text{EN: "No answer can mend it. Ask whoever made the toolkit.", CY: "All dim un ateb ei drwsio. Gofynnwch i bwy bynnag wnaeth y pecyn cymorth."}
	wordUnplain      = lang.Text{EN: "A rule of your own has no line in plain words: {name}", CY: "Does dim llinell mewn geiriau plaen ar gyfer un o'ch rheolau eich hun: {name}"}
	wordUnplainHint  = lang.Text{EN: "Say in one short sentence what it means for a member. Until then our rules in plain words have a gap there.", CY: "Dywedwch mewn un frawddeg fer beth mae'n ei olygu i aelod. Tan hynny, mae bwlch yno yn ein rheolau mewn geiriau plaen."}

	wordNothingOpen   = lang.Text{EN: "Every question has an answer.", CY: "Mae ateb i bob cwestiwn."}
	wordNoProblems    = lang.Text{EN: "Nothing to look at again was found in the answers.", CY: "Does dim byd yn yr atebion i edrych arno eto."}
	wordLaw           = lang.Text{EN: "The law", CY: "Y gyfraith"}
	wordPractice      = lang.Text{EN: "Good practice", CY: "Arfer da"}
	wordOldFigure     = lang.Text{EN: "An old figure", CY: "Hen ffigur"}
	wordAnswersDiffer = lang.Text{EN: "Your answers", CY: "Eich atebion"}
	wordStillMissing  = lang.Text{EN: "Still missing", CY: "Ar goll o hyd"}

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

// What the budget says round its figures.
var (
	wordNoSums   = lang.Text{EN: "Your path asks for no sums.", CY: "Dyw'ch llwybr chi ddim yn gofyn am symiau."}
	wordSumsWait = lang.Text{
		EN: "The sums cannot be done yet. They wait for this:",
		CY: "Does dim modd gwneud y symiau eto. Maen nhw'n aros am hyn:",
	}
	wordTooLarge = lang.Text{EN: "A smaller number. This one is too large to count with: {short}", CY: "Rhif llai. Mae hwn yn rhy fawr i gyfrif gydag e: {short}"}
	wordNoFigure = lang.Text{EN: "A figure that the toolkit does not have: {id}", CY: "Ffigur sydd ddim yn y pecyn cymorth: {id}"}

	wordSumsSay = lang.Text{EN: "What the sums say", CY: "Beth mae'r symiau'n ei ddweud"}
	wordAddsUp  = lang.Text{EN: "It adds up.", CY: "Mae'r symiau'n gweithio."}
	wordThin    = lang.Text{EN: "It adds up as long as nothing goes wrong. That is thin.", CY: "Mae'r symiau'n gweithio cyn belled ag nad yw dim yn mynd o'i le. Tenau yw hynny."}
	wordDoesNot = lang.Text{EN: "It does not add up as it stands.", CY: "Dyw'r symiau ddim yn gweithio fel maen nhw."}

	wordLine        = lang.Text{EN: "Line", CY: "Llinell"}
	wordWorking     = lang.Text{EN: "How it is worked out", CY: "Sut mae'n cael ei gyfrifo"}
	wordWorkingYear = lang.Text{EN: "How year 1 is worked out", CY: "Sut mae blwyddyn 1 yn cael ei chyfrifo"}
	wordAmount      = lang.Text{EN: "Amount", CY: "Swm"}
	wordYear        = lang.Text{EN: "Year {n}", CY: "Blwyddyn {n}"}

	wordAnHour      = lang.Text{EN: "One hour with somebody", CY: "Un awr gyda rhywun"}
	wordAnHourLines = lang.Text{EN: "What one hour costs", CY: "Beth mae un awr yn ei gostio"}
	wordPaidHour    = lang.Text{
		EN: "Paid for an hour: {price}. Cost of an hour: {cost}, of which the hour itself: {direct}",
		CY: "Tâl am awr: {price}. Cost awr: {cost}, a'r awr ei hun o hynny: {direct}",
	}
	wordHourShort = lang.Text{EN: "Short by this much an hour: {money}", CY: "Yn brin o hyn yr awr: {money}"}
	wordHourHelps = lang.Text{
		EN: "Every hour helps towards the running costs, but not enough. It brings towards them: {money}",
		CY: "Mae pob awr yn helpu gyda'r costau rhedeg, ond nid digon. Mae'n dod â hyn atyn nhw: {money}",
	}
	wordASession      = lang.Text{EN: "One session", CY: "Un sesiwn"}
	wordASessionLines = lang.Text{EN: "What one session costs", CY: "Beth mae un sesiwn yn ei gostio"}
	wordEachPays      = lang.Text{
		EN: "People who come: {people}. Cost for each of them, without a grant: {each}. Each of them pays: {fee}",
		CY: "Nifer y bobl sy'n dod: {people}. Cost am bob un, heb grant: {each}. Mae pob un yn talu: {fee}",
	}

	wordThreeYears      = lang.Text{EN: "Three years", CY: "Tair blynedd"}
	wordThreeYearsLines = lang.Text{EN: "Money in, money out and what is left", CY: "Arian i mewn, arian allan a beth sydd ar ôl"}
	wordAllowance       = lang.Text{
		EN: "National Insurance in year 1, without the Employment Allowance as here: {due}. With it, if you may have it: {left}",
		CY: "Yswiriant Gwladol ym mlwyddyn 1, heb y Lwfans Cyflogaeth fel yma: {due}. Gydag e, os cewch chi fe: {left}",
	}
	wordStartUp = lang.Text{
		EN: "Starting up comes before all this. The tasks of your plan cost: {cost}",
		CY: "Mae dechrau'n dod cyn hyn i gyd. Cost tasgau'ch cynllun: {cost}",
	}

	wordMonths      = lang.Text{EN: "The first twelve months", CY: "Y deuddeg mis cyntaf"}
	wordMonthsLines = lang.Text{EN: "Cash, month by month", CY: "Arian parod, fesul mis"}
	wordMonth       = lang.Text{EN: "Month", CY: "Mis"}
	wordMonthN      = lang.Text{EN: "Month {n}", CY: "Mis {n}"}
	wordIn          = lang.Text{EN: "In", CY: "I mewn"}
	wordOut         = lang.Text{EN: "Out", CY: "Allan"}
	wordAtEnd       = lang.Text{EN: "Left at the end", CY: "Ar ôl ar y diwedd"}
	wordOwed        = lang.Text{EN: "Still owed to you", CY: "Yn ddyledus i chi o hyd"}
	wordOpening     = lang.Text{EN: "In the bank on the first day: {money}", CY: "Yn y banc ar y diwrnod cyntaf: {money}"}
	wordNoOpening   = lang.Text{
		EN: "This begins with nothing in the bank. An amount below zero is what you must have on the first day.",
		CY: "Mae hwn yn dechrau heb ddim yn y banc. Swm o dan sero yw beth y mae'n rhaid i chi ei gael ar y diwrnod cyntaf.",
	}
	wordLowest     = lang.Text{EN: "Lowest month: {month}. Left then: {money}", CY: "Mis isaf: {month}. Ar ôl bryd hynny: {money}"}
	wordLowestLate = lang.Text{
		EN: "If every invoice is paid a month later than usual. Lowest month: {month}. Left then: {money}",
		CY: "Os bydd pob anfoneb yn cael ei thalu fis yn hwyrach nag arfer. Mis isaf: {month}. Ar ôl bryd hynny: {money}",
	}

	wordEven        = lang.Text{EN: "Breaking even, and the reserve", CY: "Talu'r ffordd, a'r arian wrth gefn"}
	wordEvenHours   = lang.Text{EN: "Hours a year to break even: {needed}. Planned: {planned}", CY: "Oriau'r flwyddyn i dalu'r ffordd: {needed}. Wedi'u cynllunio: {planned}"}
	wordNeverHours  = lang.Text{EN: "No number of hours breaks even at this price. Planned: {planned}", CY: "Does dim nifer o oriau'n talu'r ffordd am y pris hwn. Wedi'u cynllunio: {planned}"}
	wordEvenPeople  = lang.Text{EN: "People at each session to break even: {needed}. Expected: {planned}", CY: "Pobl ym mhob sesiwn i dalu'r ffordd: {needed}. Disgwyl: {planned}"}
	wordNeverPeople = lang.Text{EN: "No number of people breaks even, because nobody pays. Expected: {planned}", CY: "Does dim nifer o bobl yn talu'r ffordd, am nad oes neb yn talu. Disgwyl: {planned}"}
	wordWorkers     = lang.Text{EN: "People to do the paid work, if each earns {pay} a year: {n}", CY: "Pobl i wneud y gwaith cyflogedig, os yw pob un yn ennill {pay} y flwyddyn: {n}"}
	wordReserve     = lang.Text{EN: "Reserve to keep: {money}. Months of costs in it: {months}", CY: "Arian i'w gadw wrth gefn: {money}. Misoedd o gostau ynddo: {months}"}
	wordReserveYear = lang.Text{EN: "In reserve at the end of year {n}: {money}. Months it would last: {months}", CY: "Wrth gefn ar ddiwedd blwyddyn {n}: {money}. Misoedd y byddai'n para: {months}"}

	wordHurts      = lang.Text{EN: "What would hurt most", CY: "Beth fyddai'n gwneud y niwed mwyaf"}
	wordHurtsHow   = lang.Text{EN: "One thing at a time goes wrong, all else as planned, the worst first.", CY: "Mae un peth ar y tro'n mynd o'i le, a phopeth arall fel y cynllun, y gwaethaf yn gyntaf."}
	wordHurtsLines = lang.Text{EN: "What each would change", CY: "Beth fyddai pob un yn ei newid"}
	wordWhatIf     = lang.Text{EN: "If this happens", CY: "Os yw hyn yn digwydd"}
	wordChange     = lang.Text{EN: "Change in a year", CY: "Newid mewn blwyddyn"}
	wordLeftYear   = lang.Text{EN: "Left over in year 1", CY: "Dros ben ym mlwyddyn 1"}
	wordLowestCash = lang.Text{EN: "Lowest cash in three years", CY: "Arian isaf mewn tair blynedd"}
	wordGone       = lang.Text{EN: "Cash gone from", CY: "Arian wedi darfod o"}
	wordNever      = lang.Text{EN: "never", CY: "byth"}

	wordRests      = lang.Text{EN: "What these sums rest on", CY: "Ar beth mae'r symiau hyn yn dibynnu"}
	wordRestsHow   = lang.Text{EN: "None of these is your own answer. Replace what does not fit, with an adviser.", CY: "Nid eich ateb chi yw'r un o'r rhain. Newidiwch beth sydd ddim yn addas, gyda chynghorydd."}
	wordRestsLines = lang.Text{EN: "Rates and where they come from", CY: "Cyfraddau ac o ble maen nhw'n dod"}
	wordRate       = lang.Text{EN: "What", CY: "Beth"}
	wordValue      = lang.Text{EN: "Value", CY: "Gwerth"}
	wordFrom       = lang.Text{EN: "Where from", CY: "O ble"}
	wordReadIn     = lang.Text{EN: "{source} (as at {date})", CY: "{source} (dyddiad y ffigur: {date})"}
	wordCheckIt    = lang.Text{EN: "Check this.", CY: "Gwiriwch hwn."}
	wordCounting   = lang.Text{EN: "A way of counting, so that the sums stay simple", CY: "Ffordd o gyfrif, er mwyn cadw'r symiau'n syml"}
)

// What the paper of proposed changes says, once a group is registered.
var (
	wordOtherForm = lang.Text{
		EN: "Your answers now name another legal form. That is a conversion and no change of the text: it has a way of its own, with its own majorities. Ask a solicitor before anything else.",
		CY: "Mae'ch atebion yn awr yn enwi ffurf gyfreithiol arall. Trosi yw hynny, nid newid y testun: mae ganddo ei drefn ei hun a'i fwyafrifoedd ei hun. Gofynnwch i gyfreithiwr cyn gwneud dim arall.",
	}
	wordNoChange = lang.Text{
		EN: "Your answers and the registered text agree. No change is proposed.",
		CY: "Mae'ch atebion a'r testun cofrestredig yn cytuno. Does dim newid yn cael ei gynnig.",
	}
	wordComes           = lang.Text{EN: "New rule {number}: {heading}", CY: "Rheol newydd {number}: {heading}"}
	wordGoes            = lang.Text{EN: "Rule {number} is taken out: {heading}", CY: "Tynnu rheol {number} allan: {heading}"}
	wordChanges         = lang.Text{EN: "Rule {number} changes: {heading}", CY: "Newid rheol {number}: {heading}"}
	wordChangesNumber   = lang.Text{EN: "Rule {number} changes and becomes {new}: {heading}", CY: "Newid rheol {number} (rhif newydd: {new}): {heading}"}
	wordChangesCaption  = lang.Text{EN: "What changes in rule {number}", CY: "Beth sy'n newid yn rheol {number}"}
	wordParagraph       = lang.Text{EN: "Paragraph", CY: "Paragraff"}
	wordHeading         = lang.Text{EN: "Heading", CY: "Pennawd"}
	wordNumberChanges   = lang.Text{EN: "{was}, then {is}", CY: "{was}, wedyn {is}"}
	wordRegisteredText  = lang.Text{EN: "Registered text", CY: "Testun cofrestredig"}
	wordProposedText    = lang.Text{EN: "Proposed text", CY: "Testun arfaethedig"}
	wordNotThere        = lang.Text{EN: "(a new paragraph)", CY: "(paragraff newydd)"}
	wordTakenOut        = lang.Text{EN: "(taken out)", CY: "(i'w dynnu allan)"}
	wordRefersElsewhere = lang.Text{EN: "Numbers to which its other paragraphs refer move as well.", CY: "Mae'r rhifau y mae ei baragraffau eraill yn cyfeirio atyn nhw yn symud hefyd."}
	wordMoves           = lang.Text{EN: "Only numbers move", CY: "Dim ond rhifau sy'n symud"}
	wordMovesWhy        = lang.Text{
		EN: "These say what they said. Their own number moves, or a number to which they refer. The paper with the whole text shows how each of them reads.",
		CY: "Mae'r rhain yn dweud yr un peth ag o'r blaen. Mae eu rhif eu hunain yn symud, neu rif y maen nhw'n cyfeirio ato. Mae'r papur â'r testun cyfan yn dangos sut mae pob un yn darllen.",
	}
	wordMovesCaption  = lang.Text{EN: "Rules with other numbers", CY: "Rheolau â rhifau gwahanol"}
	wordBesideCaption = lang.Text{EN: "What goes beside the regulator's model", CY: "Beth sy'n mynd wrth ochr model y rheoleiddiwr"}
	wordRuleNumber    = lang.Text{EN: "rule", CY: "rheol"}
	wordMeans         = lang.Text{EN: "What it means", CY: "Beth mae'n ei olygu"}
	wordNumberNow     = lang.Text{EN: "Registered", CY: "Cofrestredig"}
	wordNumberThen    = lang.Text{EN: "Proposed", CY: "Arfaethedig"}
)
