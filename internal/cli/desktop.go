package cli

// Started says how the program was started, where that was with a double-click:
// without a folder, and in a window that closes when the program ends.
// It is empty where there is a shell.
type Started struct {
	Documents string // the person's folder of documents
}

// byDoubleClick reports whether the window closes with the program.
func (s Started) byDoubleClick() bool { return s.Documents != "" }
