// Package source reads YAML and JSON strictly into nodes that know their place.
//
// Every scalar is text, exactly as it was typed: 010, no, 1e3 and an unquoted
// date are never turned into something else. Anchors, aliases, tags, merge keys,
// duplicate keys and second documents are refused with their place, and so is
// whatever is too large or too deep. It is the only importer of the YAML library;
// the packages that read files build on it.
package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"coop/internal/lang"
	"coop/internal/problem"
)

// The limits on what is read.
const (
	MaxBytes = 4 << 20
	MaxDepth = 32

	maxProblems = 1000 // nobody reads more of them
)

// Kind is what a node is.
type Kind uint8

// The kinds of node. The zero value is Empty: a key with nothing after it.
const (
	Empty Kind = iota
	Scalar
	List
	Map
)

// Node is a scalar, a list or a mapping, with its place.
type Node struct {
	Kind   Kind
	Text   string // of a scalar
	Plain  bool   // a scalar without quotes: only then is ~ "decided later"
	Items  []*Node
	Fields []Field
	At     problem.Pos
}

// Field is one entry of a mapping. At is the place of the key.
type Field struct {
	Key   string
	Value *Node
	At    problem.Pos
}

// Get returns the value of a key, or nil.
func (n *Node) Get(key string) *Node {
	for _, f := range n.Fields {
		if f.Key == key {
			return f.Value
		}
	}
	return nil
}

// Later reports whether the node is the mark for "decided later".
func (n *Node) Later() bool { return n.Kind == Scalar && n.Plain && n.Text == "~" }

// Parse reads YAML, or JSON where the first character is a brace or a bracket.
// Name is the file's name in the places. All problems are reported; where there
// are any the node may be incomplete. An empty file is an empty mapping.
func Parse(name string, data []byte) (*Node, problem.Problems) {
	p := &parser{name: name, lines: bytes.Split(data, []byte("\n"))}
	switch {
	case len(data) > MaxBytes:
		p.unreadable(1, 1, wordTooLarge.Fill("n", strconv.Itoa(MaxBytes>>20)), wordTooLargeHint)
		return &Node{Kind: Map, At: p.at(1, 1)}, p.problems
	case !utf8.Valid(data):
		line, col := p.badByte()
		p.unreadable(line, col, wordNotUTF8, wordNotUTF8Hint)
		return &Node{Kind: Map, At: p.at(1, 1)}, p.problems
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	var root *Node
	if first := bytes.TrimSpace(data); len(first) > 0 && (first[0] == '{' || first[0] == '[') && isJSON(first) {
		root = p.json(data)
	} else {
		root = p.yaml(data)
	}
	if root == nil {
		root = &Node{Kind: Map, At: p.at(1, 1)}
	}
	p.problems.Sort()
	return root, p.problems
}

type parser struct {
	name     string
	lines    [][]byte
	problems problem.Problems
}

func (p *parser) at(line, col int) problem.Pos {
	return problem.Pos{File: p.name, Line: line, Col: col}
}

func (p *parser) report(line, col int, text, hint lang.Text) {
	p.reportAs(problem.Invalid, line, col, text, hint)
}

func (p *parser) reportAs(code problem.Code, line, col int, text, hint lang.Text) {
	if len(p.problems) == maxProblems {
		return
	}
	p.problems = append(p.problems, problem.Problem{Code: code, Text: text, Hint: hint, At: p.at(line, col), Line: p.line(line)})
}

// unreadable reports that nothing can be made of the file.
func (p *parser) unreadable(line, col int, text, hint lang.Text) {
	p.problems = append(p.problems, problem.Problem{
		Code: problem.Invalid, Text: text, Hint: hint, At: p.at(line, col), Line: p.line(line), Unreadable: true,
	})
}

// line returns a line of the file to be shown with a caret.
func (p *parser) line(n int) string {
	if n < 1 || n > len(p.lines) {
		return ""
	}
	if len(p.lines[n-1]) > 200 {
		return ""
	}
	return strings.TrimRight(string(p.lines[n-1]), "\r")
}

func (p *parser) badByte() (line, col int) {
	for i, l := range p.lines {
		for j := 0; j < len(l); {
			r, size := utf8.DecodeRune(l[j:])
			if r == utf8.RuneError && size == 1 {
				return i + 1, utf8.RuneCount(l[:j]) + 1
			}
			j += size
		}
	}
	return 1, 1
}

// yaml reads with the library into its own nodes, which keep scalars as typed,
// and turns them into ours. The library can panic on hostile input; that is a
// fault of the file, not of the program.
func (p *parser) yaml(data []byte) (root *Node) {
	defer func() {
		if r := recover(); r != nil {
			p.unreadable(1, 1, wordNotYAML.Fill("reason", fmt.Sprint(r)), wordNotYAMLHint)
			root = nil
		}
	}()
	if line, col := tooDeep(data); line > 0 {
		p.report(line, col, wordTooDeep.Fill("n", strconv.Itoa(MaxDepth)), lang.Text{})
		return nil
	}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	for n := 0; ; n++ {
		var doc yaml.Node
		err := dec.Decode(&doc)
		if errors.Is(err, io.EOF) {
			return root
		}
		if err != nil {
			line, reason := yamlError(err)
			p.unreadable(line, 1, wordNotYAML.Fill("reason", reason), wordNotYAMLHint)
			return nil
		}
		if n > 0 {
			p.report(doc.Line, doc.Column, wordSecondDocument, wordSecondDocumentHint)
			return root
		}
		if len(doc.Content) > 0 {
			root = p.node(doc.Content[0], 1)
		}
	}
}

// yamlError takes the line out of the library's message, "line 3: …".
func yamlError(err error) (line int, reason string) {
	reason = strings.TrimPrefix(err.Error(), "yaml: ")
	rest, ok := strings.CutPrefix(reason, "line ")
	if !ok {
		return 1, reason
	}
	digits, rest, ok := strings.Cut(rest, ": ")
	n, convErr := strconv.Atoi(digits)
	if !ok || convErr != nil || n < 1 {
		return 1, reason
	}
	return n, rest
}

func (p *parser) node(y *yaml.Node, depth int) *Node {
	n := &Node{At: p.at(y.Line, y.Column)}
	switch {
	case depth > MaxDepth:
		p.report(y.Line, y.Column, wordTooDeep.Fill("n", strconv.Itoa(MaxDepth)), lang.Text{})
		return n
	case y.Kind == yaml.AliasNode:
		p.report(y.Line, y.Column, wordAlias, wordAliasHint)
		return n
	}
	if y.Anchor != "" {
		p.report(y.Line, y.Column, wordAnchor, wordAliasHint)
	}
	if y.Style&yaml.TaggedStyle != 0 {
		p.report(y.Line, y.Column, wordTag.Fill("tag", y.Tag), wordTagHint)
	}
	switch y.Kind {
	case yaml.SequenceNode:
		n.Kind = List
		for _, c := range y.Content {
			n.Items = append(n.Items, p.node(c, depth+1))
		}
	case yaml.MappingNode:
		n.Kind = Map
		p.mapping(n, y, depth)
	case yaml.ScalarNode:
		quoted := y.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0
		if y.Value == "" && !quoted {
			return n
		}
		n.Kind, n.Text, n.Plain = Scalar, y.Value, !quoted
	case yaml.DocumentNode, yaml.AliasNode:
	}
	return n
}

func (p *parser) mapping(n *Node, y *yaml.Node, depth int) {
	seen := map[string]*yaml.Node{}
	for i := 0; i+1 < len(y.Content); i += 2 {
		k, v := y.Content[i], y.Content[i+1]
		if k.Kind != yaml.ScalarNode {
			p.report(k.Line, k.Column, wordKey, wordKeyHint)
			continue
		}
		if k.Value == "<<" && k.Style == 0 {
			p.report(k.Line, k.Column, wordMerge, wordAliasHint)
			continue
		}
		if k.Anchor != "" || k.Style&yaml.TaggedStyle != 0 {
			p.node(k, depth+1)
		}
		if first, twice := seen[k.Value]; twice {
			p.reportAs(problem.Duplicate, k.Line, k.Column,
				wordDuplicate.Fill("key", k.Value),
				wordDuplicateHint.Fill("place", fmt.Sprintf("%s:%d:%d", p.name, first.Line, first.Column)))
			p.node(v, depth+1)
			continue
		}
		seen[k.Value] = k
		n.Fields = append(n.Fields, Field{Key: k.Value, Value: p.node(v, depth+1), At: p.at(k.Line, k.Column)})
	}
}

// tooDeep finds brackets nested deeper than any file of ours, before the library
// is asked: it takes quadratic time over them.
func tooDeep(data []byte) (line, col int) {
	depth, l, start := 0, 1, 0
	for i, c := range data {
		switch c {
		case '\n':
			l, start = l+1, i+1
		case '[', '{':
			depth++
			if depth > 8*MaxDepth {
				return l, utf8.RuneCount(data[start:i]) + 1
			}
		case ']', '}':
			depth = max(0, depth-1)
		}
	}
	return 0, 0
}
