package cli

import (
	"strings"

	"coop/internal/schema"
)

// answersSchema is the schema that follows from a toolkit's own questions.
const answersSchema = "answers"

func schemaNames() string {
	return strings.Join(append(schema.Names(), answersSchema), ", ")
}

// schemaFor returns a schema by its name. The second result is false where there
// is none.
func (a *app) schemaFor(name string) (string, bool, error) {
	if name != answersSchema {
		s, ok := schema.Get(name)
		return s, ok, nil
	}
	kit, err := a.kit()
	if err != nil {
		return "", false, err
	}
	return string(schema.Answers(kit)), true, nil
}
