package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
)

// node is an element of XML, read back.
type node struct {
	name  string // with the prefix that the writer gives it
	attrs map[string]string
	text  string
	kids  []*node
}

// all returns the elements of a name below n, in order.
func (n *node) all(name string) []*node {
	var out []*node
	for _, k := range n.kids {
		if k.name == name {
			out = append(out, k)
		}
		out = append(out, k.all(name)...)
	}
	return out
}

// val returns the w:val of the first element of a name below n.
func (n *node) val(name string) string {
	for _, k := range n.all(name) {
		return k.attrs["val"]
	}
	return ""
}

func (n *node) number(name string) int {
	i, _ := strconv.Atoi(n.val(name))
	return i
}

// words returns what stands on the paper: cached results, no instructions.
func (n *node) words() string {
	switch n.name {
	case "w:t":
		return n.text
	case "w:br", "w:tab":
		return " "
	}
	var b strings.Builder
	for _, k := range n.kids {
		b.WriteString(k.words())
	}
	return b.String()
}

// parse reads a part and fails when it is not well-formed.
func parse(t testing.TB, name, part string) *node {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(part))
	root := &node{}
	open := []*node{root}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return root
		}
		if err != nil {
			t.Fatalf("%s is not well-formed: %v", name, err)
		}
		here := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			kid := &node{name: prefixed(token.Name), attrs: map[string]string{}}
			for _, a := range token.Attr {
				kid.attrs[a.Name.Local] = a.Value
			}
			here.kids = append(here.kids, kid)
			open = append(open, kid)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			here.text += string(token)
		}
	}
}

func prefixed(n xml.Name) string {
	if strings.HasSuffix(n.Space, "wordprocessingml/2006/main") {
		return "w:" + n.Local
	}
	return n.Local
}

// parts opens a file and returns what is in it, by name.
func parts(t testing.TB, file []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		all, err := io.ReadAll(r)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		out[f.Name] = string(all)
	}
	return out
}

// body returns the document itself.
func body(t testing.TB, file []byte) *node {
	t.Helper()
	return parse(t, "word/document.xml", parts(t, file)["word/document.xml"])
}
