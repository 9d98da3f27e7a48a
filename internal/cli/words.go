package cli

import "coop/internal/lang"

// Headings of messages and of help.
var (
	wordError         = lang.Text{EN: "error", CY: "gwall"}
	wordHint          = lang.Text{EN: "hint", CY: "awgrym"}
	wordWarning       = lang.Text{EN: "warning", CY: "rhybudd"}
	wordLaw           = lang.Text{EN: "the law", CY: "y gyfraith"}
	wordPractice      = lang.Text{EN: "good practice", CY: "arfer da"}
	wordAnswersDiffer = lang.Text{EN: "your answers", CY: "eich atebion"}
	wordStillMissing  = lang.Text{EN: "still missing", CY: "ar goll o hyd"}
	wordOld           = lang.Text{EN: "an old figure", CY: "hen ffigur"}
	wordUsage         = lang.Text{EN: "Usage", CY: "Defnydd"}
	wordCommand       = lang.Text{EN: "command", CY: "gorchymyn"}
	wordFlagsArg      = lang.Text{EN: "flags", CY: "fflagiau"}
	wordCommands      = lang.Text{EN: "Commands", CY: "Gorchmynion"}
	wordExamples      = lang.Text{EN: "Examples", CY: "Enghreifftiau"}
	wordFlags         = lang.Text{EN: "Flags", CY: "Fflagiau"}
	wordGlobalFlags   = lang.Text{EN: "Flags of every command", CY: "Fflagiau pob gorchymyn"}
	wordDocument      = lang.Text{EN: "document", CY: "dogfen"}
	wordFolderArg     = lang.Text{EN: "folder", CY: "ffolder"}
	wordSetArg        = lang.Text{EN: "ID=VALUE…", CY: "ID=GWERTH…"}
	wordSchemaArg     = lang.Text{EN: "kind of file", CY: "math o ffeil"}
	wordStepArg       = lang.Text{EN: "step", CY: "cam"}
	wordSource        = lang.Text{EN: "Source: {source}", CY: "Ffynhonnell: {source}"}
	wordOneOf         = lang.Text{EN: "Choose from: {list}", CY: "Dewiswch o'r rhain: {list}"}
	wordDidYouMean    = lang.Text{EN: "Did you mean: {near}", CY: "Ai dyma oeddech chi'n ei feddwl: {near}"}
	wordSeeHelp       = lang.Text{EN: "See: coop help", CY: "Gweler: coop help"}
	wordUsageIs       = lang.Text{EN: "Write: {use}", CY: "Ysgrifennwch: {use}"}
)

// What commands do.
var (
	wordCoopShort = lang.Text{EN: "Draft the papers of a care co-operative, step by step", CY: "Drafftio papurau menter gofal gydweithredol, gam wrth gam"}
	wordCoopLong  = lang.Text{
		EN: "coop asks a founding group simple questions and drafts its papers, in English and Welsh.\nAnswers stay in a folder on this computer. Nothing is sent anywhere.\nStart with: coop init my-coop",
		CY: "Mae coop yn gofyn cwestiynau syml i grŵp sy'n dechrau ac yn drafftio'i bapurau, yn Gymraeg ac yn Saesneg.\nMae'r atebion yn aros mewn ffolder ar y cyfrifiadur hwn. Does dim byd yn cael ei anfon i unman.\nDechreuwch gyda: coop init my-coop",
	}
	wordInitShort = lang.Text{EN: "Begin a group's folder, or go on where it stopped", CY: "Dechrau ffolder grŵp, neu barhau o'r un lle"}
	wordInitLong  = lang.Text{
		EN: "Makes the group's folder, asks the questions and drafts the papers. Every answer is saved at once.\nWith --answers, --set or --example and --no-input it asks nothing, and drafts what it can with visible blanks.\n\nExit: 0 done, 2 no terminal or a wrong flag, 3 answers with faults (nothing is written), 130 interrupted.",
		CY: "Mae'n creu ffolder y grŵp, yn gofyn y cwestiynau ac yn drafftio'r papurau. Mae pob ateb yn cael ei gadw ar unwaith.\nGyda --answers, --set neu --example a --no-input dyw e ddim yn gofyn dim, ac mae'n drafftio beth sy'n bosibl gyda bylchau i'w gweld.\n\nCodau gorffen: 0 wedi gorffen, 2 dim terfynell neu fflag anghywir, 3 atebion â gwallau (does dim byd yn cael ei ysgrifennu), 130 wedi torri ar draws.",
	}
	wordInitExample = lang.Text{
		EN: "  # answer questions on the screen\n  $ coop init my-coop\n  # look at a finished example\n  $ coop init my-example --example doing-together --no-input\n  # from a file, without questions\n  $ coop init my-coop --answers answers.yaml --no-input",
		CY: "  # ateb cwestiynau ar y sgrin\n  $ coop init my-coop\n  # edrych ar enghraifft orffenedig\n  $ coop init my-example --example doing-together --no-input\n  # o ffeil, heb gwestiynau\n  $ coop init my-coop --answers answers.yaml --no-input",
	}
	wordStatusShort    = lang.Text{EN: "Show how far the group is and what comes next", CY: "Dangos pa mor bell mae'r grŵp a beth sy'n dod nesaf"}
	wordStatusLong     = lang.Text{EN: "Shows each step, the open points, what to look at again, and the next question. It writes nothing.", CY: "Mae'n dangos pob cam, y pwyntiau agored, beth i edrych arno eto, a'r cwestiwn nesaf. Dyw e'n ysgrifennu dim."}
	wordQuestionsShort = lang.Text{EN: "List the questions", CY: "Rhestru'r cwestiynau"}
	wordQuestionsLong  = lang.Text{EN: "Lists every question with its id and options. With --json also why it is asked, when, and whether it applies.", CY: "Mae'n rhestru pob cwestiwn gyda'i ddynodydd a'i opsiynau. Gyda --json mae hefyd yn dweud pam, pryd, ac a yw'n berthnasol."}
	wordAnswerShort    = lang.Text{EN: "Read and change answers without the questions", CY: "Darllen a newid atebion heb y cwestiynau"}
	wordAnswerLong     = lang.Text{EN: "Reads and changes the answers of a group's folder. Nothing is recorded when one of several is refused.", CY: "Mae'n darllen ac yn newid atebion ffolder grŵp. Does dim byd yn cael ei gofnodi os yw un o sawl ateb yn cael ei wrthod."}
	wordAnswerExample  = lang.Text{EN: "  $ coop answer set decide.quorum=5 idea.place=\"Bryn Glas\"\n  $ coop answer later name.vision\n  $ coop answer template > answers.yaml", CY: "  $ coop answer set decide.quorum=5 idea.place=\"Bryn Glas\"\n  $ coop answer later name.vision\n  $ coop answer template > answers.yaml"}
	wordAnswerList     = lang.Text{EN: "List the answers", CY: "Rhestru'r atebion"}
	wordAnswerGet      = lang.Text{EN: "Print one answer", CY: "Argraffu un ateb"}
	wordAnswerSet      = lang.Text{EN: "Record answers", CY: "Cofnodi atebion"}
	wordAnswerLater    = lang.Text{EN: "Mark questions as decided later", CY: "Nodi cwestiynau i'w penderfynu yn nes ymlaen"}
	wordAnswerUnset    = lang.Text{EN: "Forget answers", CY: "Dileu atebion"}
	wordAnswerTemplate = lang.Text{EN: "Print an answers file to fill in", CY: "Argraffu ffeil atebion i'w llenwi"}
	wordCheckShort     = lang.Text{EN: "Judge the answers against the law and good practice", CY: "Gwirio'r atebion yn erbyn y gyfraith ac arfer da"}
	wordCheckLong      = lang.Text{EN: "Says of each problem whether it is the law or good practice, and what to do next.\n\nExit: 0 nothing wrong or warnings alone, 3 against the law.", CY: "Mae'n dweud am bob problem ai'r gyfraith neu arfer da yw hi, a beth i'w wneud nesaf.\n\nCodau gorffen: 0 dim o'i le neu rybuddion yn unig, 3 yn groes i'r gyfraith."}
	wordGenerateShort  = lang.Text{EN: "Draft the documents", CY: "Drafftio'r dogfennau"}
	wordGenerateLong   = lang.Text{
		EN: "Drafts the documents into the folder documents. A file that a person changed is never written over: the new one is put beside it.\nWith --answers or --set it needs no folder; --out - writes a tar to standard output.\nWith --langs en+cy a document stands in both languages side by side, and the rules say at their top which text prevails. Lists and calendars are made for each language apart.",
		CY: "Mae'n drafftio'r dogfennau yn y ffolder documents. Dyw ffeil y mae rhywun wedi'i newid byth yn cael ei hysgrifennu drosti: mae'r un newydd yn mynd wrth ei hymyl.\nGyda --answers neu --set does dim angen ffolder; mae --out - yn ysgrifennu tar i'r allbwn safonol.\nGyda --langs cy+en mae'r ddwy iaith ochr yn ochr mewn un ddogfen, ac mae'r rheolau'n dweud ar y dechrau pa destun sydd i gael blaenoriaeth. Mae rhestrau a chalendrau'n cael eu creu ar gyfer pob iaith ar wahân.",
	}
	wordGenerateExample = lang.Text{
		EN: "  $ coop generate\n  $ coop generate group-agreement --langs en,cy --formats html,md\n  $ coop generate rules --langs en+cy\n  $ coop generate --answers group.yaml --out - > group.tar",
		CY: "  $ coop generate\n  $ coop generate group-agreement --langs en,cy --formats html,md\n  $ coop generate rules --langs cy+en\n  $ coop generate --answers group.yaml --out - > group.tar",
	}
	wordToolkitShort    = lang.Text{EN: "For authors: list, show and check toolkits", CY: "I awduron: rhestru, dangos a gwirio pecynnau cymorth"}
	wordToolkitLong     = lang.Text{EN: "A toolkit is a folder of YAML files: steps with questions, findings, checks and figures of the law.", CY: "Ffolder o ffeiliau YAML yw pecyn cymorth: camau â chwestiynau, canfyddiadau, gwiriadau a ffigurau cyfreithiol."}
	wordToolkitList     = lang.Text{EN: "List the toolkits", CY: "Rhestru'r pecynnau cymorth"}
	wordToolkitShow     = lang.Text{EN: "Print a step as an adviser reads it", CY: "Argraffu cam fel mae cynghorydd yn ei ddarllen"}
	wordToolkitShowHint = lang.Text{EN: "coop toolkit show lists the steps.", CY: "Mae coop toolkit show yn rhestru'r camau."}
	wordToolkitCheck    = lang.Text{EN: "Report every problem of a toolkit with its place", CY: "Nodi pob problem mewn pecyn cymorth a'i lle"}
	wordToolkitSchema   = lang.Text{EN: "Print the JSON Schema of a kind of file", CY: "Argraffu'r JSON Schema ar gyfer math o ffeil"}
	wordToolkitGood     = lang.Text{EN: "No problems. Steps: {steps}. Questions: {questions}. Tasks: {tasks}.", CY: "Dim problemau. Camau: {steps}. Cwestiynau: {questions}. Tasgau: {tasks}."}
	wordLicencesShort   = lang.Text{EN: "Print the licences of the program and all it is made of", CY: "Argraffu trwyddedau'r rhaglen a phopeth sydd ynddi"}
	wordCompletionShort = lang.Text{EN: "Print a script that completes commands in your shell", CY: "Argraffu sgript sy'n cwblhau gorchmynion yn eich plisgyn"}
	wordVersionShort    = lang.Text{EN: "Print the version", CY: "Argraffu'r fersiwn"}
	wordHelpShort       = lang.Text{EN: "Explain a command", CY: "Egluro gorchymyn"}
)

// What flags do.
var (
	wordFlagDir          = lang.Text{EN: "the group's `folder` (default: the nearest one above that holds coop.yaml)", CY: "`ffolder` y grŵp (fel arfer: yr un agosaf uwchben sy'n dal coop.yaml)"}
	wordFlagLang         = lang.Text{EN: "`language` of the screen, en or cy", CY: "`iaith` y sgrin, en neu cy"}
	wordFlagToday        = lang.Text{EN: "judge and date as on this `day`", CY: "barnu a dyddio fel petai'r `diwrnod` hwn"}
	wordFlagPlain        = lang.Text{EN: "plain lines instead of the full screen", CY: "llinellau plaen yn lle'r sgrin lawn"}
	wordFlagNoInput      = lang.Text{EN: "never ask", CY: "peidio â gofyn byth"}
	wordFlagJSON         = lang.Text{EN: "print the result as JSON", CY: "argraffu'r canlyniad fel JSON"}
	wordFlagHelp         = lang.Text{EN: "explain", CY: "egluro"}
	wordFlagAnswers      = lang.Text{EN: "take answers from a YAML or JSON `file`, or - for standard input", CY: "cymryd atebion o `ffeil` YAML neu JSON, neu - am y mewnbwn safonol"}
	wordFlagSet          = lang.Text{EN: "an answer, `ID=VALUE`; may be repeated and beats the file", CY: "ateb, `ID=GWERTH`; caiff ei ailadrodd ac mae'n trechu'r ffeil"}
	wordFlagExample      = lang.Text{EN: "begin from a worked example by its `name`", CY: "dechrau o enghraifft wrth ei `henw`"}
	wordFlagToolkit      = lang.Text{EN: "a toolkit of your own: the `folder` of its files", CY: "eich pecyn cymorth eich hun: `ffolder` ei ffeiliau"}
	wordFlagFormats      = lang.Text{EN: "`formats`: md, html, txt, docx, csv, ics or all (default html,csv,ics, and docx for rules)", CY: "`fformatau`: md, html, txt, docx, csv, ics neu all (fel arfer html,csv,ics, a docx i'r rheolau)"}
	wordFlagLangs        = lang.Text{EN: "`languages` of the documents: en, cy, or en+cy and cy+en for both side by side (default: the folder's)", CY: "`ieithoedd` y dogfennau: cy, en, neu cy+en ac en+cy am y ddwy ochr yn ochr (fel arfer: iaith y ffolder)"}
	wordFlagOut          = lang.Text{EN: "write into this `folder`, or - for a tar on standard output", CY: "ysgrifennu i'r `ffolder` hon, neu - am tar i'r allbwn safonol"}
	wordFlagList         = lang.Text{EN: "list the documents that apply", CY: "rhestru'r dogfennau sy'n berthnasol"}
	wordFlagDryRun       = lang.Text{EN: "say what would be written, and write nothing", CY: "dweud beth fyddai'n cael ei ysgrifennu, heb ysgrifennu dim"}
	wordFlagForce        = lang.Text{EN: "write over files that were changed by hand", CY: "ysgrifennu dros ffeiliau a newidiwyd â llaw"}
	wordFlagStrict       = lang.Text{EN: "faults of law end with exit code 3", CY: "mae gwallau cyfreithiol yn gorffen gyda'r cod 3"}
	wordFlagHere         = lang.Text{EN: "begin in a folder that holds other files", CY: "dechrau mewn ffolder sy'n dal ffeiliau eraill"}
	wordFlagComplete     = lang.Text{EN: "an open question is an error", CY: "mae cwestiwn agored yn wall"}
	wordFlagLarge        = lang.Text{EN: "for a hall: one question on the screen, widely spaced, and few words", CY: "i neuadd: un cwestiwn ar y sgrin, â bylchau mawr, ac ychydig o eiriau"}
	wordFlagPresent      = lang.Text{EN: "show the pages and record nothing until the adviser says keep", CY: "dangos y tudalennau heb gofnodi dim nes bod y cynghorydd yn dweud cadw"}
	wordFlagListExamples = lang.Text{EN: "list the worked examples", CY: "rhestru'r enghreifftiau"}
)

// What an adviser reads of a step.
var (
	wordShowStep       = lang.Text{EN: "Step {n}. {title}", CY: "Cam {n}. {title}"}
	wordShowPaths      = lang.Text{EN: "On these paths: {paths}", CY: "Ar y llwybrau hyn: {paths}"}
	wordShowActivity   = lang.Text{EN: "In the room: {title}", CY: "Yn yr ystafell: {title}"}
	wordShowTime       = lang.Text{EN: "Time: {minutes}", CY: "Amser: {minutes}"}
	wordShowNeeds      = lang.Text{EN: "You need: {needs}", CY: "Bydd angen: {needs}"}
	wordShowQuiz       = lang.Text{EN: "A short quiz for the room", CY: "Cwis byr i'r ystafell"}
	wordShowRight      = lang.Text{EN: "Right: {label}", CY: "Cywir: {label}"}
	wordShowWrong      = lang.Text{EN: "Not right: {label}", CY: "Anghywir: {label}"}
	wordShowQuestions  = lang.Text{EN: "Questions", CY: "Cwestiynau"}
	wordNoOfficial     = lang.Text{EN: "Words that the law prescribes are not in your folder: {section}", CY: "Nid yw geiriau y mae'r gyfraith yn eu pennu yn eich ffolder: {section}"}
	wordNoOfficialHint = lang.Text{EN: "Copy the official text into {file}, and write on its first line where you took it from and on which day.", CY: "Copïwch y testun swyddogol i {file}, ac ysgrifennwch ar ei linell gyntaf o ble y daeth ac ar ba ddiwrnod."}

	wordWhyArg      = lang.Text{EN: "CLAUSE|NUMBER", CY: "CYMAL|RHIF"}
	wordWhyShort    = lang.Text{EN: "why a clause reads as it does", CY: "pam mae cymal yn darllen fel y mae"}
	wordWhyLong     = lang.Text{EN: "Shows a clause of the rules or of the group agreement by its number or its id: the answers behind it, the figures, the law and the drafting note.", CY: "Mae'n dangos un o gymalau'r rheolau neu'r cytundeb grŵp wrth ei rif neu ei ddynodydd: yr atebion y tu ôl iddo, y ffigurau, y gyfraith a'r nodyn drafftio."}
	wordWhyExample  = lang.Text{EN: "  coop why 24\n  coop why quorum --example home-care", CY: "  coop why 24\n  coop why quorum --example home-care"}
	wordWhyPlain    = lang.Text{EN: "In plain words", CY: "Mewn geiriau plaen"}
	wordWhyAnswers  = lang.Text{EN: "Your answers behind it", CY: "Eich atebion y tu ôl iddo"}
	wordWhyOrder    = lang.Text{EN: "These only decide its number", CY: "Dim ond ei rif sy'n dibynnu ar y rhain"}
	wordWhyFigures  = lang.Text{EN: "Figures", CY: "Ffigurau"}
	wordWhyLaw      = lang.Text{EN: "The law", CY: "Y gyfraith"}
	wordWhyNote     = lang.Text{EN: "Why it is drafted so", CY: "Pam mae wedi'i ddrafftio fel hyn"}
	wordWhyOpen     = lang.Text{EN: "still open", CY: "heb ei ateb eto"}
	wordWhyNotAsked = lang.Text{EN: "not asked of you", CY: "ddim yn cael ei ofyn i chi"}
	wordNoClause    = lang.Text{EN: "There is no such clause in your papers: {name}", CY: "Does dim cymal fel hwn yn eich papurau: {name}"}
	wordWhyHint     = lang.Text{EN: "Give its number as it stands in the rules, or in the group agreement.", CY: "Rhowch ei rif fel y mae yn y rheolau, neu yn y cytundeb grŵp."}

	wordCompareShort = lang.Text{EN: "Lay two legal forms, or two sets of answers, side by side", CY: "Gosod dwy ffurf gyfreithiol, neu ddwy set o atebion, ochr yn ochr"}
	wordCompareLong  = lang.Text{
		EN: "Says clause by clause, in plain words, what is only in one of them and what both say differently, and what follows: who registers it, the fee and the time, who answers for debts, the lock, who may be paid.\nWith --form it compares two legal forms for the same answers: those of the group's folder, of --answers and --set, or none at all, with visible blanks. With two files, or two groups' folders, it compares their answers. It writes nothing.",
		CY: "Mae'n dweud fesul cymal, mewn geiriau plaen, beth sydd mewn un yn unig a beth mae'r ddwy yn ei ddweud yn wahanol, a beth sy'n dilyn: pwy sy'n cofrestru, y ffi a'r amser, pwy sy'n atebol am ddyledion, y clo, pwy sy'n cael tâl.\nGyda --form mae'n cymharu dwy ffurf gyfreithiol ar gyfer yr un atebion: rhai ffolder y grŵp, rhai --answers a --set, neu ddim o gwbl, gyda bylchau i'w gweld. Gyda dwy ffeil, neu ffolderi dau grŵp, mae'n cymharu eu hatebion. Dyw e'n ysgrifennu dim.",
	}
	wordCompareExample = lang.Text{
		EN: "  $ coop compare --form co-operative-society --form cic\n  $ coop compare --form benefit-society --form cio --example home-care\n  $ coop compare ours.yaml theirs.yaml",
		CY: "  $ coop compare --form co-operative-society --form cic\n  $ coop compare --form benefit-society --form cio --example home-care\n  $ coop compare ni.yaml nhw.yaml",
	}
	wordCompareArgs    = lang.Text{EN: "--form A --form B | FILE FILE", CY: "--form A --form B | FFEIL FFEIL"}
	wordCompareTwo     = lang.Text{EN: "Two things are compared: two legal forms, or two files", CY: "Mae dau beth yn cael eu cymharu: dwy ffurf gyfreithiol, neu ddwy ffeil"}
	wordCompareTwoHint = lang.Text{EN: "Write one of these: coop compare --form A --form B; coop compare FILE FILE", CY: "Ysgrifennwch un o'r rhain: coop compare --form A --form B; coop compare FFEIL FFEIL"}
	wordCompareFlags   = lang.Text{EN: "--answers, --set and --example go with --form, not with two files", CY: "Mae --answers, --set ac --example yn mynd gyda --form, nid gyda dwy ffeil"}
	wordNoFormsKnown   = lang.Text{EN: "This toolkit does not say which legal forms there are", CY: "Dyw'r pecyn cymorth hwn ddim yn dweud pa ffurfiau cyfreithiol sydd"}
	wordNoFormsHint    = lang.Text{EN: "Compare two files of answers instead: coop compare FILE FILE", CY: "Cymharwch ddwy ffeil o atebion yn lle hynny: coop compare FFEIL FFEIL"}
	wordNoForm         = lang.Text{EN: "There is no such legal form: {name}", CY: "Does dim ffurf gyfreithiol fel hon: {name}"}

	wordTwoForms       = lang.Text{EN: "Two legal forms, side by side", CY: "Dwy ffurf gyfreithiol, ochr yn ochr"}
	wordTwoSets        = lang.Text{EN: "Two sets of answers, side by side", CY: "Dwy set o atebion, ochr yn ochr"}
	wordOnThisSide     = lang.Text{EN: "{name}: {document}", CY: "{name}: {document}"}
	wordClausesOf      = lang.Text{EN: "{title}, clauses: {n}", CY: "{title}, cymalau: {n}"}
	wordNothingToSign  = lang.Text{EN: "no paper with clauses is drafted for it", CY: "does dim papur â chymalau yn cael ei ddrafftio ar ei chyfer"}
	wordNoRulesBut     = lang.Text{EN: "no rules are drafted for it. What binds the group is this: {document}", CY: "does dim rheolau'n cael eu drafftio ar ei chyfer. Dyma beth sy'n rhwymo'r grŵp: {document}"}
	wordSomeOpen       = lang.Text{EN: "Some questions are still open. A clause that waits for one shows a gap.", CY: "Mae rhai cwestiynau'n dal ar agor. Mae cymal sy'n aros am un yn dangos bwlch."}
	wordNothingDiffers = lang.Text{EN: "Nothing differs.", CY: "Does dim byd yn wahanol."}
	wordEffects        = lang.Text{EN: "What follows from each", CY: "Beth sy'n dilyn o bob un"}
	wordEffectsSame    = lang.Text{EN: "The same for both", CY: "Yr un peth i'r ddwy"}
	wordNotThisRoute   = lang.Text{EN: "This one takes another route.", CY: "Mae hon yn dilyn llwybr arall."}
	wordOnlyChecks     = lang.Text{EN: "To look at again, only here: {name}", CY: "I edrych arno eto, yma yn unig: {name}"}
	wordCheckLine      = lang.Text{EN: "{text} {hint} ({kind})", CY: "{text} {hint} ({kind})"}
	wordOnlyClauses    = lang.Text{EN: "Clauses only here: {name}", CY: "Cymalau yma yn unig: {name}"}
	wordDifferClauses  = lang.Text{EN: "Clauses that say something else", CY: "Cymalau sy'n dweud rhywbeth arall"}
	wordSameClauses    = lang.Text{EN: "Clauses that say the same: {n}", CY: "Cymalau sy'n dweud yr un peth: {n}"}
	wordNotSideBySide  = lang.Text{EN: "These are two kinds of paper, so their clauses are not laid side by side.", CY: "Dau fath o bapur yw'r rhain, felly dyw eu cymalau ddim yn cael eu gosod ochr yn ochr."}
	wordNothingOfThat  = lang.Text{EN: "Says nothing of this.", CY: "Does dim sôn am hyn."}
	wordAnswersOf      = lang.Text{EN: "Answers that differ", CY: "Atebion sy'n wahanol"}
	wordPeople         = lang.Text{EN: "People and organisations on the list", CY: "Pobl a sefydliadau ar y rhestr"}
	wordNobody         = lang.Text{EN: "nobody", CY: "neb"}
	wordStandardInput  = lang.Text{EN: "standard input", CY: "y mewnbwn safonol"}
	wordInside         = lang.Text{EN: "{value} (with other details)", CY: "{value} (gyda manylion eraill)"}
	wordOnlyTasks      = lang.Text{EN: "Tasks only here: {name}", CY: "Tasgau yma yn unig: {name}"}
	wordOnlyPapers     = lang.Text{EN: "Papers only here: {name}", CY: "Papurau yma yn unig: {name}"}
	wordFlagForm       = lang.Text{EN: "a legal `form` by its id; twice", CY: "`ffurf` gyfreithiol wrth ei dynodydd; ddwywaith"}

	wordShowWhy      = lang.Text{EN: "Why we ask: {why}", CY: "Pam rydyn ni'n gofyn: {why}"}
	wordShowExample  = lang.Text{EN: "For example: {value}", CY: "Er enghraifft: {value}"}
	wordShowOptional = lang.Text{EN: "An answer is not needed.", CY: "Does dim rhaid ateb."}
	wordShowWhen     = lang.Text{EN: "Asked only when this holds:", CY: "Yn cael ei ofyn dim ond pan fydd hyn yn wir:"}
	wordShowFields   = lang.Text{EN: "For each of them:", CY: "Ar gyfer pob un:"}
	wordShowRests    = lang.Text{EN: "It rests on:", CY: "Mae'n dibynnu ar:"}
	wordShowFigure   = lang.Text{EN: "{about}: {value} (as at {date})", CY: "{about}: {value} (dyddiad y ffigur: {date})"}
	wordShowUnsure   = lang.Text{EN: "check before you rely on it", CY: "gwiriwch cyn dibynnu arno"}
	wordShowSuggests = lang.Text{EN: "What is suggested, from the first that fits down:", CY: "Beth sy'n cael ei awgrymu, o'r cyntaf sy'n gweddu i lawr:"}
	wordShowAgain    = lang.Text{EN: "Look again: {when}", CY: "Edrychwch eto: {when}"}
	wordShowTasks    = lang.Text{EN: "Tasks", CY: "Tasgau"}
	wordShowWho      = lang.Text{EN: "Who: {role}", CY: "Pwy: {role}"}
	wordShowDays     = lang.Text{EN: "Working days: {least} to {most}, usually {likely}", CY: "Diwrnodau gwaith: {least} i {most}, {likely} fel arfer"}
	wordShowCost     = lang.Text{EN: "Cost: {cost}. {about}", CY: "Cost: {cost}. {about}"}
	wordShowAfter    = lang.Text{EN: "After: {tasks}", CY: "Ar ôl: {tasks}"}
	wordShowBy       = lang.Text{EN: "By: {date}", CY: "Erbyn: {date}"}
	wordShowTaskWhen = lang.Text{EN: "Needed only when this holds:", CY: "Mae ei hangen dim ond pan fydd hyn yn wir:"}
	wordShowAll      = lang.Text{EN: "all of these:", CY: "pob un o'r rhain:"}
	wordShowAny      = lang.Text{EN: "at least one of these:", CY: "o leiaf un o'r rhain:"}
	wordShowNone     = lang.Text{EN: "none of these:", CY: "dim un o'r rhain:"}
	wordShowAnswered = lang.Text{EN: "{short}: answered", CY: "{short}: wedi'i ateb"}
	wordShowIs       = lang.Text{EN: "{short}: {values}", CY: "{short}: {values}"}
	wordShowPapers   = lang.Text{EN: "Papers made at the end: {papers}", CY: "Papurau sy'n cael eu gwneud ar y diwedd: {papers}"}
)

// What is wrong with an invocation, and what to do.
var (
	wordUnknownCommand  = lang.Text{EN: "We do not know this command: {command}", CY: "Dydyn ni ddim yn adnabod y gorchymyn hwn: {command}"}
	wordNeedCommand     = lang.Text{EN: "A command is missing here", CY: "Mae gorchymyn ar goll yma"}
	wordUnknownFlag     = lang.Text{EN: "We do not know this flag: {flag}", CY: "Dydyn ni ddim yn adnabod y fflag hon: {flag}"}
	wordFlagNeeds       = lang.Text{EN: "This flag needs a value: {flag}", CY: "Mae angen gwerth ar y fflag hon: {flag}"}
	wordFlagInvalid     = lang.Text{EN: "The flag {flag} cannot take this: {value}", CY: "Dyw'r fflag {flag} ddim yn gallu derbyn hwn: {value}"}
	wordTooFewArgs      = lang.Text{EN: "Something is missing", CY: "Mae rhywbeth ar goll"}
	wordTooManyArgs     = lang.Text{EN: "This is one too many: {value}", CY: "Mae hwn yn un yn ormod: {value}"}
	wordBadLang         = lang.Text{EN: "This is not a language coop speaks: {value}", CY: "Dyw coop ddim yn siarad yr iaith hon: {value}"}
	wordBadLangHint     = lang.Text{EN: "Write en for English or cy for Welsh.", CY: "Ysgrifennwch cy am Gymraeg neu en am Saesneg."}
	wordBadLangsHint    = lang.Text{EN: "Write en for English, cy for Welsh, or en+cy for both side by side.", CY: "Ysgrifennwch cy am Gymraeg, en am Saesneg, neu cy+en am y ddwy ochr yn ochr."}
	wordBadToday        = lang.Text{EN: "This is not a day: {value}", CY: "Dyw hwn ddim yn ddiwrnod: {value}"}
	wordBadTodayHint    = lang.Text{EN: "Write it as 2027-05-12.", CY: "Ysgrifennwch ef fel 2027-05-12."}
	wordNotTerminal     = lang.Text{EN: "There is no terminal to ask questions on", CY: "Does dim terfynell i ofyn cwestiynau arni"}
	wordNotTerminalHint = lang.Text{EN: "Give answers with --answers FILE --no-input, or add --plain to be asked line by line.", CY: "Rhowch atebion gyda --answers FFEIL --no-input, neu ychwanegwch --plain i gael cwestiynau fesul llinell."}
	wordNoFolder        = lang.Text{EN: "No group's folder was found here: {dir}", CY: "Doedd dim ffolder grŵp yma: {dir}"}
	wordNoFolderHint    = lang.Text{EN: "Begin one with coop init NAME, or name it with --dir.", CY: "Dechreuwch un gyda coop init ENW, neu enwch hi gyda --dir."}
	wordNoExample       = lang.Text{EN: "There is no example of this name: {name}", CY: "Does dim enghraifft â'r enw hwn: {name}"}
	wordNoFormat        = lang.Text{EN: "There is no such format: {name}", CY: "Does dim fformat fel hwn: {name}"}
	wordNoDocument      = lang.Text{EN: "There is no such document: {name}", CY: "Does dim dogfen fel hon: {name}"}
	wordNoStep          = lang.Text{EN: "There is no such step: {name}", CY: "Does dim cam fel hwn: {name}"}
	wordNoShell         = lang.Text{EN: "There is no script for this shell: {name}", CY: "Does dim sgript ar gyfer y plisgyn hwn: {name}"}
	wordNoSchema        = lang.Text{EN: "There is no schema for this: {name}", CY: "Does dim sgema ar gyfer hwn: {name}"}
	wordNoAnswersFile   = lang.Text{EN: "We could not open the file: {file}", CY: "Doedd dim modd agor y ffeil: {file}"}
	wordSetForm         = lang.Text{EN: "This is not ID=VALUE: {value}", CY: "Dyw hwn ddim ar ffurf ID=GWERTH: {value}"}
	wordSetHint         = lang.Text{EN: "For example: decide.quorum=5", CY: "Er enghraifft: decide.quorum=5"}
	wordSeeQuestion     = lang.Text{EN: "To see what can be answered: coop questions {step}", CY: "I weld pa atebion sy'n bosibl: coop questions {step}"}
	wordCheckName       = lang.Text{EN: "There is nothing of this name. Check how it is written, and the folder you are in.", CY: "Does dim byd â'r enw hwn. Gwiriwch sut mae wedi'i ysgrifennu, a'r ffolder rydych chi ynddi."}
	wordMayNotRead      = lang.Text{EN: "You do not have permission to read it. Copy it into a folder of your own.", CY: "Does gennych chi ddim hawl i'w darllen. Copïwch hi i ffolder o'ch eiddo'ch hun."}
	wordNameAFile       = lang.Text{EN: "It is a folder or something else that is not a file. Name the file in it.", CY: "Ffolder yw hi, neu rywbeth arall nad yw'n ffeil. Enwch y ffeil sydd ynddi."}
	wordTooLargeHint    = lang.Text{EN: "It is too large for a file of answers. Check that it is the right one.", CY: "Mae'n rhy fawr i fod yn ffeil atebion. Gwiriwch mai hon yw'r un iawn."}
	wordMissingAnswer   = lang.Text{EN: "{id} has no answer: {ask}", CY: "Does dim ateb i {id}: {ask}"}
)

// What goes wrong on the disk, and what to do.
var (
	wordLocked         = lang.Text{EN: "This folder is already open in another window: {dir}", CY: "Mae'r ffolder hon ar agor yn barod mewn ffenestr arall: {dir}"}
	wordLockedHint     = lang.Text{EN: "Close the other one first. It is {who}.", CY: "Caewch y llall yn gyntaf. Dyma hi: {who}."}
	wordHolder         = lang.Text{EN: "process {pid} on the computer {host}. Open since: {since}", CY: "proses {pid} ar y cyfrifiadur {host}. Ar agor ers: {since}"}
	wordSomeProgram    = lang.Text{EN: "a program that did not leave its name", CY: "rhaglen na adawodd ei henw"}
	wordNotEmpty       = lang.Text{EN: "{dir} holds other files: {files}", CY: "Mae ffeiliau eraill yn {dir}: {files}"}
	wordNotEmptyHint   = lang.Text{EN: "Name a new folder, for example coop init my-coop, or add --here.", CY: "Enwch ffolder newydd, er enghraifft coop init my-coop, neu ychwanegwch --here."}
	wordBeside         = lang.Text{EN: "Somebody changed the file and it cannot be read. Yours is saved beside it: {file}", CY: "Mae rhywun wedi newid y ffeil ac nid oes modd ei darllen. Mae'ch un chi wedi'i chadw wrth ei hymyl: {file}"}
	wordBesideHint     = lang.Text{EN: "Mend the file, or put yours in its place.", CY: "Cywirwch y ffeil, neu rhowch eich un chi yn ei lle."}
	wordLarge          = lang.Text{EN: "The file is too large: {file}", CY: "Mae'r ffeil yn rhy fawr: {file}"}
	wordOutside        = lang.Text{EN: "A link leads out of the folder: {file}", CY: "Mae dolen yn arwain allan o'r ffolder: {file}"}
	wordOutsideHint    = lang.Text{EN: "Put the file itself there.", CY: "Rhowch y ffeil ei hun yno."}
	wordBusy           = lang.Text{EN: "Another program holds this file: {file}", CY: "Mae rhaglen arall yn dal y ffeil hon: {file}"}
	wordBusyHint       = lang.Text{EN: "Close it there, Excel for example, and try again.", CY: "Caewch hi yno, Excel er enghraifft, a rhowch gynnig arall arni."}
	wordFilesExist     = lang.Text{EN: "These files are there already: {files}", CY: "Mae'r ffeiliau hyn yno'n barod: {files}"}
	wordFilesExistHint = lang.Text{EN: "Nothing was written. Choose another folder with --out, or add --force.", CY: "Does dim byd wedi'i ysgrifennu. Dewiswch ffolder arall gyda --out, neu ychwanegwch --force."}
	wordBadPath        = lang.Text{EN: "This name cannot be used for a file: {file}", CY: "Does dim modd defnyddio'r enw hwn ar ffeil: {file}"}
	wordNotFolder      = lang.Text{EN: "This is a file and cannot hold a folder: {file}", CY: "Ffeil yw hon, a does dim modd rhoi ffolder ynddi: {file}"}
	wordNotFolderHint  = lang.Text{EN: "Name a folder somewhere else, for example coop init my-coop.", CY: "Enwch ffolder yn rhywle arall, er enghraifft coop init my-coop."}
	wordNotFile        = lang.Text{EN: "Something that is not a file has this name: {file}", CY: "Mae rhywbeth nad yw'n ffeil â'r enw hwn: {file}"}
	wordDiskFull       = lang.Text{EN: "There is not enough space on this disk: {dir}", CY: "Does dim digon o le ar y ddisg hon: {dir}"}
	wordDiskFullHint   = lang.Text{EN: "Delete something that you do not need, or save in a folder on another disk.", CY: "Dilëwch rywbeth nad oes ei angen, neu cadwch mewn ffolder ar ddisg arall."}
	wordProtected      = lang.Text{EN: "This disk can be read and not written to: {dir}", CY: "Gallwch chi ddarllen y ddisg hon ond nid ysgrifennu arni: {dir}"}
	wordElsewhereHint  = lang.Text{EN: "Save in a folder on another disk.", CY: "Cadwch mewn ffolder ar ddisg arall."}
	wordFolderGone     = lang.Text{EN: "This folder is not there any more, or its disk cannot be reached: {dir}", CY: "Dyw'r ffolder hon ddim yno bellach, neu does dim modd cyrraedd ei disg: {dir}"}
	wordFolderGoneHint = lang.Text{EN: "Put the disk or the folder back, or save in another folder.", CY: "Rhowch y ddisg neu'r ffolder yn ei hôl, neu cadwch mewn ffolder arall."}
	wordFolderExists   = lang.Text{EN: "This folder is a group's folder already", CY: "Mae'r ffolder hon yn ffolder grŵp yn barod"}
	wordNoPermission   = lang.Text{EN: "You do not have permission to write in this folder", CY: "Does gennych chi ddim hawl i ysgrifennu yn y ffolder hon"}
	wordTryElsewhere   = lang.Text{EN: "Choose a folder of your own.", CY: "Dewiswch ffolder o'ch eiddo'ch hun."}
	wordGone           = lang.Text{EN: "This is not there: {reason}", CY: "Dyw hwn ddim yno: {reason}"}
	wordWentWrong      = lang.Text{EN: "Something went wrong: {reason}", CY: "Aeth rhywbeth o'i le: {reason}"}
	wordAnswersSafe    = lang.Text{EN: "Your answers are safe", CY: "Mae'ch atebion yn ddiogel"}
)

// What is said on the way and at the end.
var (
	wordHalfTyped    = lang.Text{EN: "Half typed, so no answer, on the page {page}: {text}", CY: "Wedi hanner ei deipio, felly nid ateb, ar y dudalen {page}: {text}"}
	wordCopySaved    = lang.Text{EN: "Your answers are saved in this file, as their own folder could not be written to: {file}", CY: "Mae'ch atebion wedi'u cadw yn y ffeil hon, am nad oedd modd ysgrifennu yn eu ffolder: {file}"}
	wordEnterCloses  = lang.Text{EN: "Press Enter to close this window", CY: "Pwyswch Enter i gau'r ffenestr hon"}
	wordSavedAll     = lang.Text{EN: "All your answers are saved", CY: "Mae'ch atebion i gyd wedi'u cadw"}
	wordTaskOf       = lang.Text{EN: "{task} ({who})", CY: "{task} ({who})"}
	wordFindHere     = lang.Text{EN: "You will find them here: {folder}", CY: "Dyma ble maen nhw: {folder}"}
	wordGoOn         = lang.Text{EN: "To go on: {command}", CY: "I barhau: {command}"}
	wordOpenPoints   = lang.Text{EN: "Questions still open: {n}", CY: "Cwestiynau sy'n dal ar agor: {n}"}
	wordFindings     = lang.Text{EN: "What your answers point to on {date}", CY: "Beth mae'ch atebion yn ei awgrymu ar {date}"}
	wordLookAgain    = lang.Text{EN: "Look at this again: {when}", CY: "Edrychwch ar hyn eto: {when}"}
	wordNextIs       = lang.Text{EN: "Next: {ask}", CY: "Nesaf: {ask}"}
	wordUnused       = lang.Text{EN: "This answer is kept and not used, as its question is not asked: {id}", CY: "Mae'r ateb hwn yn cael ei gadw heb ei ddefnyddio, am nad yw ei gwestiwn yn cael ei ofyn: {id}"}
	wordNothingFound = lang.Text{EN: "Nothing to look at again was found", CY: "Does dim byd i edrych arno eto"}
	wordBesideMade   = lang.Text{EN: "{file} was changed by hand and is left alone. The new one is {new}", CY: "Cafodd {file} ei newid â llaw ac mae'n aros fel y mae. Dyma'r un newydd: {new}"}

	wordBlank    = lang.Text{EN: "to be decided", CY: "i'w benderfynu"}
	wordBox      = lang.Text{EN: "Important", CY: "Pwysig"}
	wordMade     = lang.Text{EN: "Prepared on: {date}", CY: "Dyddiad paratoi: {date}"}
	wordLanguage = lang.Text{EN: "English", CY: "Cymraeg"} // each in itself
	wordOnly     = lang.Text{EN: "(in Welsh only)", CY: "(yn Saesneg yn unig)"}
	wordContents = lang.Text{EN: "Contents", CY: "Cynnwys"}
	wordPage     = lang.Text{EN: "Page {n} of {total}", CY: "Tudalen {n} o {total}"}
)

// Recording what was registered.
var (
	wordRegisteredShort = lang.Text{EN: "Record what the registrar has registered", CY: "Cofnodi'r hyn y mae'r cofrestrydd wedi'i gofrestru"}
	wordRegisteredLong  = lang.Text{
		EN: "Keeps the registered text, and what your answers say today, in the folder registered. From then on the paper rules sets out what a changed answer would change in the registered text, and how members agree it.\nDo this while your answers are still those that were registered. A change that was registered later is recorded in the same way.",
		CY: "Mae'n cadw'r testun cofrestredig, a'r hyn y mae'ch atebion yn ei ddweud heddiw, yn y ffolder registered. O hynny ymlaen mae'r papur rules yn nodi beth fyddai ateb gwahanol yn ei newid yn y testun cofrestredig, a sut mae'r aelodau'n cytuno ar hynny.\nGwnewch hyn tra bo'ch atebion yr un fath â'r rhai a gofrestrwyd. Mae newid sy'n cael ei gofrestru wedyn yn cael ei gofnodi yn yr un ffordd.",
	}
	wordRegisteredExample = lang.Text{EN: "  coop registered --number 9876 --date 2027-05-12 --rules rules-as-registered.pdf", CY: "  coop registered --number 9876 --date 2027-05-12 --rules rheolau-cofrestredig.pdf"}
	wordFlagNumber        = lang.Text{EN: "the number on the certificate", CY: "y rhif ar y dystysgrif"}
	wordFlagDate          = lang.Text{EN: "the day of registration, such as 2027-05-12", CY: "diwrnod y cofrestru, megis 2027-05-12"}
	wordFlagRules         = lang.Text{EN: "the file with the text that was registered", CY: "y ffeil gyda'r testun a gofrestrwyd"}
	wordFlagMissing       = lang.Text{EN: "This is missing: {flag}", CY: "Mae hwn ar goll: {flag}"}
	wordRegisteredHint    = lang.Text{EN: "Write the number, the day and the file: coop registered --number 9876 --date 2027-05-12 --rules FILE", CY: "Ysgrifennwch y rhif, y diwrnod a'r ffeil: coop registered --number 9876 --date 2027-05-12 --rules FFEIL"}
	wordBadNumber         = lang.Text{EN: "A registration number is one line of at most 40 characters.", CY: "Un llinell o 40 nod ar y mwyaf yw rhif cofrestru."}
	wordBadDate           = lang.Text{EN: "This day cannot be read: {value}", CY: "Does dim modd darllen y diwrnod hwn: {value}"}
	wordDateToCome        = lang.Text{EN: "This day is still to come: {date}", CY: "Mae'r diwrnod hwn heb ddod eto: {date}"}
	wordDateToComeHint    = lang.Text{EN: "Take the day from the certificate. Record it once you have it.", CY: "Cymerwch y diwrnod o'r dystysgrif. Cofnodwch ef pan fydd hi gyda chi."}
	wordNoRulesFile       = lang.Text{EN: "The registered text cannot be read: {file}", CY: "Does dim modd darllen y testun cofrestredig: {file}"}
	wordNothingToRegister = lang.Text{EN: "Your answers name no legal form that is registered with a text of its own.", CY: "Dyw'ch atebion ddim yn enwi ffurf gyfreithiol sy'n cael ei chofrestru gyda'i thestun ei hun."}

	wordNothingToRegisterHint = lang.Text{EN: "Answer form.chosen first, as it was registered.", CY: "Atebwch form.chosen yn gyntaf, fel y'i cofrestrwyd."}
	wordRegistered            = lang.Text{EN: "Recorded. Number: {number}. Registered on: {date}.", CY: "Wedi'i gofnodi. Rhif: {number}. Diwrnod cofrestru: {date}."}
	wordRegisteredOther       = lang.Text{
		EN: "The file is not a draft that coop made, so the numbers in its papers may differ from those of the registered text.",
		CY: "Nid drafft a wnaeth coop yw'r ffeil, felly gall y rhifau yn ei bapurau fod yn wahanol i rifau'r testun cofrestredig.",
	}
	wordRegisteredNext     = lang.Text{EN: "Next: coop generate. It drafts the paper of your year with its days and, once an answer changes, the proposed changes.", CY: "Nesaf: coop generate. Mae'n drafftio papur eich blwyddyn gyda'i dyddiadau ac, unwaith y bydd ateb yn newid, y newidiadau arfaethedig."}
	wordRegisteredThen     = lang.Text{EN: "Something else is recorded as registered on this day: {date}", CY: "Mae rhywbeth arall wedi'i gofnodi fel testun a gofrestrwyd ar y diwrnod hwn: {date}"}
	wordRegisteredThenHint = lang.Text{EN: "What is registered is never written over. Look into the folder registered, and give the day of the newer certificate.", CY: "Dyw'r hyn sydd wedi'i gofrestru byth yn cael ei ysgrifennu drosto. Edrychwch yn y ffolder registered, a rhowch ddiwrnod y dystysgrif fwy newydd."}
	wordBadRegistered      = lang.Text{EN: "What was registered cannot be read here.", CY: "Does dim modd darllen yma beth a gofrestrwyd."}
	wordBadRegisteredHint  = lang.Text{EN: "Put the file back as it was, from a copy of the folder.", CY: "Rhowch y ffeil yn ôl fel yr oedd, o gopi o'r ffolder."}
	wordOldAnswers         = lang.Text{EN: "Some answers behind the registered text can no longer be read: somebody was taken off the list, or coop has changed.", CY: "Does dim modd darllen rhai o'r atebion y tu ôl i'r testun cofrestredig bellach: cafodd rhywun ei dynnu oddi ar y rhestr, neu mae coop wedi newid."}
	wordOldAnswersHint     = lang.Text{EN: "The registered text itself is kept. Compare the paper of proposed changes with it before you use it.", CY: "Mae'r testun cofrestredig ei hun wedi'i gadw. Cymharwch y papur newidiadau arfaethedig ag ef cyn ei ddefnyddio."}
	wordRegisteredAs       = lang.Text{EN: "Registered on {date} under the number {number}.", CY: "Cofrestrwyd. Diwrnod: {date}. Rhif: {number}."}
)
