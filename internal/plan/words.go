package plan

import "coop/internal/lang"

// Why there is no plan, and what to do.
var (
	wordNoStart     = lang.Text{EN: "The plan has no day to start from", CY: "Does gan y cynllun ddim diwrnod i ddechrau arno"}
	wordNoStartHint = lang.Text{EN: "Give a real date, for example 2027-05-12.", CY: "Rhowch ddyddiad go iawn, er enghraifft 2027-05-12."}
	wordCircle      = lang.Text{EN: "This task waits for itself: {task}", CY: "Mae'r dasg hon yn aros amdani ei hun: {task}"}
	wordCircleHint  = lang.Text{EN: "In the toolkit, take one of the tasks out of its after.", CY: "Yn y pecyn cymorth, tynnwch un o'r tasgau o'i after."}
	wordTooFar      = lang.Text{EN: "The days of this task cannot be planned: {task}", CY: "Does dim modd cynllunio diwrnodau'r dasg hon: {task}"}
	wordTooFarHint  = lang.Text{EN: "In the toolkit, its days must be 1 or more, and the plan must end within 100 years.", CY: "Yn y pecyn cymorth, rhaid i'w diwrnodau fod yn 1 neu fwy, a rhaid i'r cynllun orffen o fewn 100 mlynedd."}
)
