package export

import "coop/internal/lang"

// The headings of the plan, in the order of its cells.
var wordPlanHeadings = [...]lang.Text{
	{EN: "Task", CY: "Tasg"},
	{EN: "Who", CY: "Pwy"},
	{EN: "Names", CY: "Enwau"},
	{EN: "Start date", CY: "Dyddiad dechrau"},
	{EN: "Finish: earliest", CY: "Gorffen: cynharaf"},
	{EN: "Finish: most likely", CY: "Gorffen: mwyaf tebygol"},
	{EN: "Finish: latest", CY: "Gorffen: hwyraf"},
	{EN: "Due date", CY: "Dyddiad cau"},
	{EN: "Status", CY: "Statws"},
}

// The headings of the three years and of the months, in the order of their cells.
var (
	wordBudgetHeadings = [...]lang.Text{
		{EN: "Pounds", CY: "Punnoedd"},
		{EN: "How year 1 is worked out", CY: "Sut mae blwyddyn 1 yn cael ei chyfrifo"},
		{EN: "Year 1", CY: "Blwyddyn 1"},
		{EN: "Year 2", CY: "Blwyddyn 2"},
		{EN: "Year 3", CY: "Blwyddyn 3"},
	}
	wordCashHeadings = [...]lang.Text{
		{EN: "Month", CY: "Mis"},
		{EN: "At the start", CY: "Ar y dechrau"},
		{EN: "In", CY: "I mewn"},
		{EN: "Out", CY: "Allan"},
		{EN: "Left at the end", CY: "Ar ôl ar y diwedd"},
		{EN: "Still owed to you", CY: "Yn ddyledus i chi o hyd"},
	}
)

// What is said of a task.
var (
	wordFinished = lang.Text{EN: "Finished", CY: "Wedi gorffen"}
	wordLate     = lang.Text{EN: "Likely to be late", CY: "Yn debygol o fod yn hwyr"}
	wordWaits    = lang.Text{EN: "Waiting for: {task}", CY: "Yn aros am hyn yn gyntaf: {task}"}
	wordWhoDoes  = lang.Text{EN: "Who is doing this: {name}", CY: "Pwy sy'n gwneud hyn: {name}"}
	wordDueOn    = lang.Text{EN: "Due: {date}", CY: "Dyddiad cau: {date}"}
	wordDone     = lang.Text{
		EN: "Finish: earliest {earliest}, most likely {likely}, latest {latest}",
		CY: "Gorffen: cynharaf {earliest}, mwyaf tebygol {likely}, hwyraf {latest}",
	}
)
