package interview

import (
	"slices"

	"coop/internal/guide"
	"coop/internal/lang"
)

// Places are the folders that can be gone to, as far as the caller knows them.
// Every path is a full one.
type Places struct {
	New      string   // that a new group's folder would have
	Known    []string // groups' folders that stand beside it
	Cloud    string   // the service that keeps a copy of them, if one does
	Before   lang.Text
	Examples func() []Example
	// Find returns the group's folder that a person means by what they typed.
	Find func(typed string) (dir string, ok bool)
	// Named returns the folder of a group by its name, whether it is there or not;
	// false where no folder can be called so.
	Named func(name string) (dir string, ok bool)
}

// Example is a worked example to look at.
type Example struct {
	ID    string
	Title lang.Text
	Path  lang.Text // which way the group in it takes
	Dir   string    // where it would be put
}

// Visit is what a group chose to do.
type Visit struct {
	Dir     string // the group's folder, which may not be there yet
	Example string // what it begins with where it is not there, or nothing
}

// Foyer is what comes before a session: begin, or go on, and where. Like a
// session it shows nothing and opens no file.
type Foyer struct {
	places Places
	room   room
	visit  Visit
}

// room is a page of the foyer.
type room uint8

const (
	roomStart room = iota
	roomFolder
	roomExample
	roomAdviser
)

// What can be chosen at the start, beside the folders that are known.
const (
	chooseNew     = "new"
	chooseFolder  = "folder"
	chooseExample = "example"
	chooseAdviser = "adviser"
	// ChooseLanguage is the line that changes the language, which is the driver's affair.
	ChooseLanguage = "language"
	// ChooseBack leads to the start.
	ChooseBack = "back"
)

// NewFoyer opens a foyer on its first page.
func NewFoyer(p Places) *Foyer { return &Foyer{places: p} }

// Leaf is a page of the foyer: words, and then either a menu or a line to type.
type Leaf struct {
	Heading lang.Text
	Says    []lang.Text
	Menu    []Choice // none: something is to be typed
	First   bool     // there is no page before
}

// Page returns the page to show.
func (f *Foyer) Page() Leaf {
	switch f.room {
	case roomFolder:
		return Leaf{Heading: wordGoOnWith, Says: []lang.Text{wordTypeFolder}}
	case roomExample:
		return Leaf{Heading: wordLookAtExample, Says: []lang.Text{wordExampleCopied}, Menu: f.examples()}
	case roomAdviser:
		return Leaf{Heading: wordAdviser, Says: []lang.Text{wordAdviserFolders, wordAdviserReads, wordTypeGroup}}
	case roomStart:
	}
	says := []lang.Text{f.places.Before}
	if f.places.Cloud != "" {
		says = append(says, wordCloud.Fill("name", f.places.Cloud))
	}
	return Leaf{Heading: wordWhatDo, Says: says, Menu: f.start(), First: true}
}

func (f *Foyer) start() []Choice {
	var menu []Choice
	for _, dir := range f.places.Known {
		menu = append(menu, Choice{ID: dir, Label: wordGoOnHere, Note: lang.Same(dir)})
	}
	return append(menu,
		Choice{ID: chooseNew, Label: wordStartNew, Note: lang.Same(f.places.New)},
		Choice{ID: chooseFolder, Label: wordGoOnWith},
		Choice{ID: chooseExample, Label: wordLookAtExample},
		Choice{ID: chooseAdviser, Label: wordAdviser},
		Choice{ID: ChooseLanguage, Label: wordOtherLanguage},
		Choice{ID: ChooseLeave, Label: wordLeave},
	)
}

func (f *Foyer) examples() []Choice {
	var menu []Choice
	for _, e := range f.places.Examples() {
		menu = append(menu, Choice{ID: e.ID, Label: e.Title, Note: lang.Join(". ", e.Path, lang.Same(e.Dir))})
	}
	return append(menu, Choice{ID: ChooseBack, Label: wordBack})
}

// Choose acts on a line of a menu. Leaving and the language are the driver's
// affair.
func (f *Foyer) Choose(id string) {
	switch {
	case id == ChooseBack:
		f.Back()
	case f.room == roomExample:
		all := f.places.Examples()
		if i := slices.IndexFunc(all, func(e Example) bool { return e.ID == id }); i >= 0 {
			f.visit = Visit{Dir: all[i].Dir, Example: id}
		}
	case id == chooseNew:
		f.visit = Visit{Dir: f.places.New}
	case id == chooseFolder:
		f.room = roomFolder
	case id == chooseExample:
		f.room = roomExample
	case id == chooseAdviser:
		f.room = roomAdviser
	case slices.Contains(f.places.Known, id):
		f.visit = Visit{Dir: id}
	}
}

// Type judges what was typed: where a folder is, or what a group is called.
func (f *Foyer) Type(typed string) *guide.Fault {
	if typed == "" {
		return &guide.Fault{Text: wordEnterAnswer}
	}
	find, wrong := f.places.Find, wordNoFolderThere
	if f.room == roomAdviser {
		find, wrong = f.places.Named, wordNoSuchName
	}
	dir, ok := find(typed)
	if !ok {
		return &guide.Fault{Text: wrong}
	}
	f.visit = Visit{Dir: dir}
	return nil
}

// Back returns to the start.
func (f *Foyer) Back() { f.room = roomStart }

// Visit returns what was chosen; false until something is.
func (f *Foyer) Visit() (Visit, bool) { return f.visit, f.visit.Dir != "" }
