package source

import (
	"encoding/binary"
	"io/fs"

	"coop/internal/problem"
)

// Packed is a folder whose files were parsed when the program was built, so that
// starting it takes no time for that. It holds the files themselves as well.
type Packed struct {
	fs.FS
	files map[string]string // what each file was packed into
}

// Pack parses the files of a folder and writes what they hold in a form that is
// read back without parsing. It fails with what is wrong in them. The same files
// give the same bytes.
func Pack(fsys fs.FS, names []string) ([]byte, error) {
	var out []byte
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		root, ps := Parse(name, data)
		if len(ps) > 0 {
			return nil, ps
		}
		var w packer
		w.node(root)
		var body []byte
		body = binary.AppendUvarint(body, uint64(w.nodes))
		body = binary.AppendUvarint(body, uint64(w.fields))
		body = binary.AppendUvarint(body, uint64(w.items))
		out = appendText(appendText(out, name), string(append(body, w.out...)))
	}
	return out, nil
}

func appendText(out []byte, s string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(s))), s...)
}

type packer struct {
	out                  []byte
	nodes, fields, items int
}

func (w *packer) number(n int) { w.out = binary.AppendUvarint(w.out, uint64(n)) } //nolint:gosec // never negative

func (w *packer) place(at problem.Pos) {
	w.number(at.Line)
	w.number(at.Col)
}

func (w *packer) node(n *Node) {
	w.nodes++
	kind := byte(n.Kind) << 1
	if n.Plain {
		kind |= 1
	}
	w.out = append(w.out, kind)
	w.place(n.At)
	switch n.Kind {
	case Scalar:
		w.out = appendText(w.out, n.Text)
	case List:
		w.items += len(n.Items)
		w.number(len(n.Items))
		for _, it := range n.Items {
			w.node(it)
		}
	case Map:
		w.fields += len(n.Fields)
		w.number(len(n.Fields))
		for _, f := range n.Fields {
			w.out = appendText(w.out, f.Key)
			w.place(f.At)
			w.node(f.Value)
		}
	case Empty:
	}
}

// Unpack puts a folder and what was packed of it together. What cannot be read of
// the pack is parsed when it is needed.
func Unpack(fsys fs.FS, pack string) *Packed {
	p := &Packed{FS: fsys, files: map[string]string{}}
	r := unpacker{in: pack}
	for r.in != "" && !r.bad {
		name, body := r.text(), r.text()
		if !r.bad {
			p.files[name] = body
		}
	}
	return p
}

// Node returns what a file holds, and whether it was packed.
func (p *Packed) Node(name string) (*Node, bool) {
	body, ok := p.files[name]
	if !ok {
		return nil, false
	}
	r := unpacker{in: body, name: name}
	r.nodes = make([]Node, r.size())
	r.fields = make([]Field, r.size())
	r.items = make([]*Node, r.size())
	root := r.node(0)
	return root, !r.bad && r.in == ""
}

// unpacker takes its nodes from three long slices: that is most of its speed.
type unpacker struct {
	in     string
	name   string
	nodes  []Node
	fields []Field
	items  []*Node
	bad    bool
}

func (r *unpacker) number() int {
	var n uint64
	for i := 0; i < len(r.in) && i < 5; i++ {
		n |= uint64(r.in[i]&0x7f) << (7 * i)
		if r.in[i] < 0x80 {
			r.in = r.in[i+1:]
			return int(n) //nolint:gosec // 35 bits at most
		}
	}
	r.bad, r.in = true, ""
	return 0
}

// size is a number of things of which each takes a byte at least.
func (r *unpacker) size() int {
	n := r.number()
	if n > len(r.in) {
		r.bad = true
		return 0
	}
	return n
}

func (r *unpacker) text() string {
	n := r.size()
	s := r.in[:n]
	r.in = r.in[n:]
	return s
}

func (r *unpacker) place() problem.Pos {
	return problem.Pos{File: r.name, Line: r.number(), Col: r.number()}
}

func (r *unpacker) node(depth int) *Node {
	if len(r.nodes) == 0 || r.in == "" || depth > MaxDepth {
		r.bad = true
		return &Node{}
	}
	n := &r.nodes[0]
	r.nodes = r.nodes[1:]
	kind := r.in[0]
	r.in = r.in[1:]
	n.Kind, n.Plain, n.At = Kind(kind>>1), kind&1 == 1, r.place()
	switch n.Kind {
	case Scalar:
		n.Text = r.text()
	case List:
		count := r.size()
		if count > len(r.items) {
			r.bad = true
			return n
		}
		if count > 0 {
			n.Items, r.items = r.items[:count:count], r.items[count:]
		}
		for i := range n.Items {
			n.Items[i] = r.node(depth + 1)
		}
	case Map:
		count := r.size()
		if count > len(r.fields) {
			r.bad = true
			return n
		}
		if count > 0 {
			n.Fields, r.fields = r.fields[:count:count], r.fields[count:]
		}
		for i := range n.Fields {
			n.Fields[i].Key, n.Fields[i].At = r.text(), r.place()
			n.Fields[i].Value = r.node(depth + 1)
		}
	case Empty:
	default:
		r.bad = true
	}
	return n
}
