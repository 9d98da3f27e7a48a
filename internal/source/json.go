package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"unicode/utf8"

	"coop/internal/lang"
	"coop/internal/problem"
)

// isJSON tells JSON from YAML in flow style: JSON has a quoted key or nothing
// after its brace.
func isJSON(data []byte) bool {
	rest := bytes.TrimSpace(data[1:])
	return data[0] == '{' && (len(rest) == 0 || rest[0] == '"' || rest[0] == '}')
}

// json reads JSON token by token, so that numbers stay as typed and every value
// has its place.
func (p *parser) json(data []byte) *Node {
	j := &jsonReader{p: p, data: data, dec: json.NewDecoder(bytes.NewReader(data))}
	j.dec.UseNumber()
	n, err := j.value(1)
	if err == nil {
		line, col := j.place()
		if _, err = j.dec.Token(); errors.Is(err, io.EOF) {
			return n
		}
		p.report(line, col, wordSecondDocument, wordSecondDocumentHint)
		return n
	}
	if !errors.Is(err, errReported) {
		line, col := j.place()
		if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
			line, col = lineCol(data, int(syntax.Offset)-1)
		}
		p.unreadable(line, col, wordNotJSON.Fill("reason", err.Error()), lang.Text{})
	}
	return nil
}

var errReported = errors.New("reported")

type jsonReader struct {
	p    *parser
	data []byte
	dec  *json.Decoder
}

// place is where the next token starts.
func (j *jsonReader) place() (line, col int) {
	off := int(j.dec.InputOffset())
	for off < len(j.data) && bytes.IndexByte([]byte(" \t\r\n,:"), j.data[off]) >= 0 {
		off++
	}
	return lineCol(j.data, off)
}

func lineCol(data []byte, off int) (line, col int) {
	off = max(0, min(off, len(data)))
	before := data[:off]
	start := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte("\n")) + 1, utf8.RuneCount(before[start:]) + 1
}

func (j *jsonReader) value(depth int) (*Node, error) {
	line, col := j.place()
	n := &Node{At: j.p.at(line, col)}
	if depth > MaxDepth {
		j.p.report(line, col, wordTooDeep.Fill("n", strconv.Itoa(MaxDepth)), lang.Text{})
		return nil, errReported
	}
	tok, err := j.dec.Token()
	if err != nil {
		return nil, err
	}
	switch t := tok.(type) {
	case json.Delim:
		if t == '{' {
			n.Kind = Map
			return n, j.object(n, depth)
		}
		n.Kind = List
		return n, j.array(n, depth)
	case nil:
		n.Kind, n.Text, n.Plain = Scalar, "~", true
	case bool:
		// JSON says true and false where a toolkit says yes and no.
		n.Kind, n.Text, n.Plain = Scalar, map[bool]string{true: "yes", false: "no"}[t], true
	case json.Number:
		n.Kind, n.Text, n.Plain = Scalar, t.String(), true
	case string:
		n.Kind, n.Text = Scalar, t
	default:
		return nil, fmt.Errorf("unexpected %v", t)
	}
	return n, nil
}

func (j *jsonReader) object(n *Node, depth int) error {
	seen := map[string]problem.Pos{}
	for j.dec.More() {
		line, col := j.place()
		tok, err := j.dec.Token()
		if err != nil {
			return err
		}
		key, ok := tok.(string)
		if !ok {
			return fmt.Errorf("unexpected %v", tok)
		}
		v, err := j.value(depth + 1)
		if err != nil {
			return err
		}
		if first, twice := seen[key]; twice {
			j.p.reportAs(problem.Duplicate, line, col, wordDuplicate.Fill("key", key), wordDuplicateHint.Fill("place", first.String()))
			continue
		}
		seen[key] = j.p.at(line, col)
		n.Fields = append(n.Fields, Field{Key: key, Value: v, At: seen[key]})
	}
	_, err := j.dec.Token()
	return err
}

func (j *jsonReader) array(n *Node, depth int) error {
	for j.dec.More() {
		v, err := j.value(depth + 1)
		if err != nil {
			return err
		}
		n.Items = append(n.Items, v)
	}
	_, err := j.dec.Token()
	return err
}
