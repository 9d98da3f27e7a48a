package sums

import "coop/internal/lang"

// lineWords names a line of what an hour or a session costs.
func lineWords(id string) lang.Text {
	switch id {
	case "contact":
		return lang.Text{EN: "Pay for the hour", CY: "Tâl am yr awr"}
	case "travel":
		return lang.Text{EN: "Pay for travel and waiting", CY: "Tâl am deithio ac aros"}
	case "training":
		return lang.Text{EN: "Training, supervision, meetings", CY: "Hyfforddiant, goruchwyliaeth, cyfarfodydd"}
	case "sick":
		return lang.Text{EN: "Set aside for sick pay", CY: "Wedi'i neilltuo ar gyfer tâl salwch"}
	case "holiday":
		return lang.Text{EN: "Holiday pay", CY: "Tâl gwyliau"}
	case "gross":
		return lang.Text{EN: "All pay", CY: "Cyfanswm y tâl"}
	case "work":
		return lang.Text{EN: "Pay for the paid hours", CY: "Tâl am yr oriau cyflogedig"}
	case "staff":
		return lang.Text{EN: "All pay", CY: "Cyfanswm y tâl"}
	case "insurance":
		return lang.Text{EN: "Employer's National Insurance", CY: "Yswiriant Gwladol y cyflogwr"}
	case "pension":
		return lang.Text{EN: "Employer's pension", CY: "Pensiwn y cyflogwr"}
	case "mileage":
		return lang.Text{EN: "Miles", CY: "Milltiroedd"}
	case "direct":
		return lang.Text{EN: "Direct cost", CY: "Cost uniongyrchol"}
	case "running":
		return lang.Text{EN: "Share of the running costs", CY: "Cyfran o'r costau rhedeg"}
	case "room":
		return lang.Text{EN: "The room", CY: "Yr ystafell"}
	case "subtotal":
		return lang.Text{EN: "So far", CY: "Hyd yma"}
	case "contingency":
		return lang.Text{EN: "For what nobody thought of", CY: "Ar gyfer beth na feddyliodd neb amdano"}
	case "cost":
		return lang.Text{EN: "Cost", CY: "Cost"}
	case "surplus":
		return lang.Text{EN: "To be left over", CY: "I fod dros ben"}
	case "price":
		return lang.Text{EN: "A price that covers it", CY: "Pris sy'n talu amdani"}
	}
	return lang.Text{}
}

// rowWords names a row of the three-year budget.
func rowWords(id string) lang.Text {
	switch id {
	case "care":
		return lang.Text{EN: "Hours of care", CY: "Oriau gofal"}
	case "fees":
		return lang.Text{EN: "Fees for sessions", CY: "Ffioedd am sesiynau"}
	case "grant":
		return lang.Text{EN: "Grants and gifts", CY: "Grantiau a rhoddion"}
	case "income":
		return lang.Text{EN: "Money in", CY: "Arian i mewn"}
	case "pay":
		return lang.Text{EN: "Pay for time with people", CY: "Tâl am amser gyda phobl"}
	case "rooms":
		return lang.Text{EN: "Rooms", CY: "Ystafelloedd"}
	case "direct":
		return lang.Text{EN: "Direct costs", CY: "Costau uniongyrchol"}
	case "contribution":
		return lang.Text{EN: "Left for the running costs", CY: "Ar gael i dalu'r costau rhedeg"}
	case "running":
		return lang.Text{EN: "Running costs", CY: "Costau rhedeg"}
	case "left":
		return lang.Text{EN: "Left over", CY: "Dros ben"}
	}
	return lineWords(id)
}

// sureWords says how sure an income is before anybody has signed anything.
func sureWords(id string) lang.Text {
	switch id {
	case "care", "fees":
		return lang.Text{EN: "likely", CY: "tebygol"}
	case "grant":
		return lang.Text{EN: "hoped for", CY: "heb ei sicrhau eto"}
	}
	return lang.Text{}
}

// troubleWords names what may go wrong.
func troubleWords(id string) lang.Text {
	switch id {
	case "fewer-hours":
		return lang.Text{EN: "One hour in ten is not wanted", CY: "Does dim galw am un awr o bob deg"}
	case "lower-price":
		return lang.Text{EN: "50p less is paid for an hour", CY: "Mae 50c yn llai'n cael ei dalu am awr"}
	case "more-travel":
		return lang.Text{EN: "Three more minutes of travel for each hour", CY: "Tair munud arall o deithio am bob awr"}
	case "more-sickness":
		return lang.Text{EN: "Twice as much sickness", CY: "Dwywaith cymaint o salwch"}
	case "late-invoices":
		return lang.Text{EN: "Every invoice is paid a month later", CY: "Mae pob anfoneb yn cael ei thalu fis yn hwyrach"}
	case "fewer-people":
		return lang.Text{EN: "One person in four stays away", CY: "Mae un person o bob pedwar yn cadw draw"}
	case "higher-pay":
		return lang.Text{EN: "Pay goes up by 1%, prices do not", CY: "Mae cyflogau'n codi 1%, ond nid y prisiau"}
	case "grant-ends":
		return lang.Text{EN: "The grant ends", CY: "Mae'r grant yn dod i ben"}
	case "worst-two":
		return lang.Text{EN: "The first two of these together", CY: "Y ddau gyntaf o'r rhain gyda'i gilydd"}
	}
	return lang.Text{}
}

// Why a verdict is what it is.
var (
	reasonSound = lang.Text{
		EN: "Each of the three years leaves something over, the cash lasts, and there is room for things to go a little wrong.",
		CY: "Mae rhywbeth dros ben ym mhob un o'r tair blynedd, mae'r arian yn para, ac mae lle i bethau fynd ychydig o chwith.",
	}
	reasonUnderDirect = lang.Text{
		EN: "What is paid for an hour ({price}) does not cover what the hour itself costs ({direct}). Every hour makes it worse.",
		CY: "Dyw'r hyn sy'n cael ei dalu am awr ({price}) ddim yn talu am yr awr ei hun ({direct}). Mae pob awr yn gwneud pethau'n waeth.",
	}
	reasonShort = lang.Text{
		EN: "More money goes out in the first year than comes in. It is short by: {money}",
		CY: "Mae mwy o arian yn mynd allan yn y flwyddyn gyntaf nag sy'n dod i mewn. Mae'n brin o: {money}",
	}
	reasonShortLater = lang.Text{
		EN: "The first year is covered, but costs rise and later more goes out than comes in. Year {year}, short by: {money}",
		CY: "Mae'r flwyddyn gyntaf yn talu, ond mae costau'n codi ac wedyn mae mwy'n mynd allan nag sy'n dod i mewn. Blwyddyn {year}, yn brin o: {money}",
	}
	reasonFewHours = lang.Text{
		EN: "More hours a year are needed to break even than you plan. Needed: {needed}. Planned: {planned}",
		CY: "Mae angen mwy o oriau'r flwyddyn i dalu'r ffordd nag rydych chi'n eu cynllunio. Angen: {needed}. Wedi'u cynllunio: {planned}",
	}
	reasonFewPeople = lang.Text{
		EN: "More people are needed at each session to break even than you can count on. Needed: {needed}. Expected: {planned}",
		CY: "Mae angen mwy o bobl ym mhob sesiwn i dalu'r ffordd nag y gallwch chi ddibynnu arnyn nhw. Angen: {needed}. Disgwyl: {planned}",
	}
	reasonCashGone = lang.Text{
		EN: "The cash runs out, whatever the year as a whole says. First month below zero: {gone}. Worst month: {month}, short by: {money}",
		CY: "Mae'r arian yn darfod, beth bynnag mae'r flwyddyn gyfan yn ei ddweud. Mis cyntaf o dan sero: {gone}. Mis gwaethaf: {month}, yn brin o: {money}",
	}
	reasonNobody = lang.Text{
		EN: "Nobody has said yet that they will come or use it.",
		CY: "Does neb wedi dweud eto y byddan nhw'n dod neu'n ei ddefnyddio.",
	}
	reasonNearHours = lang.Text{
		EN: "It is close to breaking even. Hours needed in a year: {needed}. Planned: {planned}",
		CY: "Mae'n agos at dalu'r ffordd a dim mwy. Oriau sydd eu hangen mewn blwyddyn: {needed}. Wedi'u cynllunio: {planned}",
	}
	reasonNearPeople = lang.Text{
		EN: "It is close to breaking even. People needed at each session: {needed}. Expected: {planned}",
		CY: "Mae'n agos at dalu'r ffordd a dim mwy. Pobl sydd eu hangen ym mhob sesiwn: {needed}. Disgwyl: {planned}",
	}
	reasonInHand = lang.Text{
		EN: "Money goes out before it comes in. Have this much on the first day: {money}. The month that needs it: {month}",
		CY: "Mae arian yn mynd allan cyn dod i mewn. Trefnwch i gael hyn wrth law ar y diwrnod cyntaf: {money}. Y mis y mae ei angen: {month}",
	}
	reasonLate = lang.Text{
		EN: "If every invoice is paid a month later than usual, the cash runs out. Worst month: {month}, short by: {money}",
		CY: "Os bydd pob anfoneb yn cael ei thalu fis yn hwyrach nag arfer, bydd yr arian yn darfod. Mis gwaethaf: {month}, yn brin o: {money}",
	}
	reasonGrant = lang.Text{
		EN: "It lives on the grant. Without it the first year would be short by: {money}",
		CY: "Y grant sy'n ei gynnal. Hebddo byddai'r flwyddyn gyntaf yn brin o: {money}",
	}
	reasonReserve = lang.Text{
		EN: "After three years the reserve is still not there. It should be: {money}",
		CY: "Ar ôl tair blynedd dyw'r arian wrth gefn ddim yno o hyd. Dylai fod: {money}",
	}
)

// Ways of counting that rest on no figure.
var (
	assumeWeeks = lang.Text{EN: "Care is given in so many weeks of the year", CY: "Mae gofal yn cael ei roi mewn cynifer â hyn o wythnosau'r flwyddyn"}
	assumeRise  = lang.Text{
		EN: "Pay, prices, rooms and running costs rise alike each year, by as much as the National Living Wage rose last",
		CY: "Mae cyflogau, prisiau, ystafelloedd a chostau rhedeg yn codi fel ei gilydd bob blwyddyn, gymaint ag y cododd y Cyflog Byw Cenedlaethol ddiwethaf",
	}
	assumeGrant      = lang.Text{EN: "A grant stays the same each year and arrives", CY: "Mae grant yn aros yr un peth bob blwyddyn ac yn cyrraedd"}
	assumeGrantValue = lang.Text{EN: "at the end of each quarter", CY: "ar ddiwedd pob chwarter"}
	assumeAlike      = lang.Text{EN: "Hours and sessions", CY: "Oriau a sesiynau"}
	assumeAlikeValue = lang.Text{EN: "the same in each month and each year", CY: "yr un faint bob mis a phob blwyddyn"}
)
