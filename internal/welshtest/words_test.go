package welshtest

import (
	"strings"

	"coop/internal/guide"
)

// set is a list of words, looked up by word.
type set map[string]bool

func setOf(words string) set {
	s := set{}
	for word := range strings.FieldsSeq(words) {
		s[word] = true
	}
	return s
}

// The words that change the first letter of the word after them.
var (
	afterSoft = setOf(`
		am ar at dan dros drwy trwy gan heb hyd i o wrth
		dau dwy neu dy rhyw unrhyw holl prif ail pa naill rhy mor gweddol
		dyma dyna dacw amryw ambell`)

	// These soften all but ll and rh.
	afterSoftNotLL = setOf("mor")

	afterAspirate = setOf("a â gyda efo tua na tri chwe")

	// His softens and her aspirates, so an unchanged p, t or c is wrong either way.
	afterHisOrHer = setOf("ei a'i â'i o'i gyda'i wedi'i")

	afterNasal = setOf("fy")

	// Our and their put h before a vowel.
	afterH = setOf("eu ein a'u â'u o'u gyda'u wedi'u a'n â'n o'n i'n gyda'n na'n")

	// What looks like yn but is our: it leaves a consonant alone.
	ourNotYn = setOf("i'n o'n a'n â'n gyda'n na'n")
)

// reasoned is a list of words or pairs that stand as they are, and why.
type reasoned struct{ why, words string }

// kept are the words that no rule here judges.
var kept = []reasoned{
	{"conjunctions, prepositions and question words that have one form only", "cyn mai mewn mor pam pan pe petai tra tua"},
	{"forms of to be, with which a new clause begins", "mae maen"},
	{"pronouns after a preposition", "mi minnau ti tithau"},
	{"borrowed words that keep their g", "grŵp grwpiau"},
}

// keptPairs are pairs in which the second word stays as it is.
var keptPairs = []reasoned{
	{"set phrases: for the most part, and out", "gan+mwyaf i+maes"},
	{"lle and pryd begin a clause here: that is where, that is when", "dyma+lle dyna+lle dyma+pryd dyna+pryd"},
}

// Short verbs and prepositions that stay as they are after neu.
var verbsAfterNeu = setOf("caiff ceir cewch gall tan tros trwy")

// Verbs and pronouns after which i is I and not to.
var beforeI = setOf("gen fy dw ydw wyf byddaf i")

// Words in b, d and g of which we are sure that they are radicals: unlike p, t
// and c, these letters also begin words that are softened already.
const radicalsBDG = `
	bach banc banciau barn benthyca benthyciad benthyciadau benthyg bisgedi blaenoriaeth blaenoriaethau blwyddyn
	blynedd blynyddoedd bod bodloni botwm botymau brawddeg brawddegau brecwast brifo brig budd buddiannau
	buddiant buddsoddi busnes busnesau bwlch bwrdd bwriad bwriadu bwrw bws bwthyn bwyd bwyta bychan bylchau
	byrddau bysell bysellau bysellfwrdd bysellfyrddau byw bywyd
	da dadl dadlau dadwneud dal damwain dangos darllen darn darnau darparu darparwr darparwyr datganiad
	datganiadau dau dawns deall dechrau deddf deddfau defnydd defnyddio derbyn desg deuddeg dewis dewisiadau
	dewisol diarddel diben dibenion diddordeb diddymu diffiniad diffiniadau difidend difidendau digwydd
	digwyddiad digwyddiadau dileu dilyn dim diod diogel diogelu diolch dirprwy dirprwyo dirprwyon dirwyn
	disgrifiad disgrifio disgwyl diswyddiad diswyddo diwedd diwrnod diwrnodau diwygiad diwygio dod dogfen
	dogfennau dolen dolenni dolur dosbarth dosbarthu drafft drafftiau drwg drws drysau dweud dwy dwylo dydd
	dyddiad dyddiadau dyled dyledion dyletswydd dyletswyddau dymuno dynion dysgu
	gadael gair gall gallu galluedd galw gardd garddio geiriau glanhau gofal gofalon gofalwr gofalwyr gofyn
	gofynnol gohirio gorchmynion gorchymyn gorffen gosod gosodiad gosodiadau grisiau grym gwag gwaith gwall
	gwallau gwarant gwarantau gwarged gwasanaeth gwasanaethau gweinidog gweinidogion gweithdai gweithdy
	gweithgaredd gweithgareddau gweithio gweithiwr gweithred gweithredoedd gweithredu gweithwyr gweld
	gweledigaeth gweler gwely gwelyau gwerth gwerthoedd gwirfoddolwr gwirfoddolwyr gwiriad gwiriadau gwirio
	gwlad gwledd gwneud gwrandawiad gwrando gwrthdaro gwrthod gwybod gwybodaeth gwyliau`

// Feminine nouns besides those of the glossary.
const feminineNouns = `
	adran agenda amserlen atodlen awr blaenoriaeth blwyddyn bysell canran cofrestr colled cost cronfa cwyn
	cydberchnogaeth cydweithfa cyfraith cyllideb cymdeithas cymuned deddf dogfen dolen dyled dyletswydd egwyl
	eiriolaeth enghraifft fersiwn ffeil ffenestr ffi ffolder ffurflen gwarant gweithred gweledigaeth gwybodaeth
	hawl iaith is-adran menter neges partneriaeth perchnogaeth pleidlais pobl problem rheol rhestr rhwymedigaeth
	risg sesiwn sgrin tasg trafodaeth treth tudalen tystiolaeth wythnos ymreolaeth ysgol`

// Masculine nouns besides those of the glossary that often follow yn.
const masculineNouns = `
	banc botwm bysellfwrdd cais calendr cam cerdyn corff crynodeb cwestiwn cyfeiriad cyflog cyfreithiwr
	cyfrifoldeb cyllid cyllidwr cymydog cynghorydd cynnydd cynrychiolydd cytundeb diffiniad diwrnod dyddiad
	gosodiad gwall gwasanaeth gweithdy gweithgaredd paragraff pennawd penodiad plentyn preswylydd pŵer tabl
	templed teulu tryloywder tyst`

var adjectives = setOf(`
	aml-randdeiliad anhrosglwyddadwy anhysbys bach blynyddol clir cofrestredig cudd cydfuddiannol cydweithredol cyflawn
	cyfreithiol cyfrifol cyfrinachol cyffredinol cyfyngedig cyhoeddus cymdeithasol cymunedol cyntaf cyson da democrataidd
	dewisol digonol dilys diogel drwg dwyieithog elusennol gofynnol gorfodol gwag gwahanol gweithredol gwirfoddol mawr
	nid-er-elw parhaol penodol personol perthnasol posibl preifat priodol pwysig rhagosodedig rheoleiddiedig tebyg
	terfynol trosglwyddadwy`)

// After yn these are verbs, which do not change, as well as nouns.
var verbsToo = setOf("cyfarfod cyfrif cynnig dewis gorchymyn gwrthdaro")

// words is what the rules know about the words of the language.
type words struct {
	kept, keptPairs set
	bdg             set // sure radicals
	feminine        set // singular, unchanged
	feminineForms   set // and in each of their mutations
	nouns           set
}

// newWords adds the terms of a glossary to the tables above. The first word of a
// Welsh term is its head, so it has the gender and the letter of the whole.
func newWords(terms []*guide.Term) words {
	w := words{
		kept: set{}, keptPairs: set{}, feminineForms: set{},
		bdg: setOf(radicalsBDG), feminine: setOf(feminineNouns), nouns: setOf(feminineNouns + " " + masculineNouns),
	}
	for _, group := range kept {
		for word := range setOf(group.words) {
			w.kept[word] = true
		}
	}
	for _, group := range keptPairs {
		for pair := range setOf(group.words) {
			w.keptPairs[pair] = true
		}
	}
	for _, term := range terms {
		head := headOf(term.Word.CY)
		for _, word := range []string{head, headOf(term.Plural)} {
			if mutable(word, "bdg") {
				w.bdg[word] = true
			}
		}
		if term.Gender != "" && head == strings.ToLower(head) {
			w.nouns[head] = true
		}
		if term.Gender == "f" {
			w.feminine[head] = true
		}
	}
	for word := range w.feminine {
		for _, form := range []string{word, soften(word), change(word, aspirated), change(word, nasalised)} {
			w.feminineForms[form] = true
		}
	}
	return w
}

func headOf(phrase string) string {
	head, _, _ := strings.Cut(strings.TrimSpace(phrase), " ")
	return head
}
