package project

// DiskTrouble is what a folder says of an error that the disk under it gave.
func DiskTrouble(dir string, err error) error { return onDiskOf(dir, err) }
