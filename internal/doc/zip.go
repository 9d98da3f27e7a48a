package doc

import "slices"

// zipper is how two lists are gone through together.
type zipper[T any] struct {
	key   func(T) string  // the name by which a thing is found in both; nil for none
	alike func(T, T) bool // whether two things at the same place belong together; nil for yes
	none  func(T) T       // what a thing that stands alone is paired with; nil for the zero value
	pair  func(T, T) T
}

// zip pairs what has the same name, in order, and what lies between two such names.
func zip[T any](a, b []T, z zipper[T]) []T {
	var out []T
	for {
		i, j := z.meet(a, b)
		out = append(out, z.between(a[:i], b[:j])...)
		if i == len(a) {
			return out
		}
		out = append(out, z.pair(a[i], b[j]))
		a, b = a[i+1:], b[j+1:]
	}
}

// meet returns where the next name stands that is in both lists, and their ends
// where there is none.
func (z zipper[T]) meet(a, b []T) (int, int) {
	if z.key == nil {
		return len(a), len(b)
	}
	for i, x := range a {
		if z.key(x) == "" {
			continue
		}
		if j := slices.IndexFunc(b, func(y T) bool { return z.fit(x, y) }); j >= 0 {
			return i, j
		}
	}
	return len(a), len(b)
}

// between pairs things one by one where they are as many and alike. Otherwise each
// stands alone, those of the first list before those of the second.
func (z zipper[T]) between(a, b []T) []T {
	var out []T
	if slices.EqualFunc(a, b, z.fit) {
		for i := range a {
			out = append(out, z.pair(a[i], b[i]))
		}
		return out
	}
	for _, x := range a {
		out = append(out, z.pair(x, z.nothing(x)))
	}
	for _, y := range b {
		out = append(out, z.pair(z.nothing(y), y))
	}
	return out
}

func (z zipper[T]) fit(x, y T) bool {
	return (z.key == nil || z.key(x) == z.key(y)) && (z.alike == nil || z.alike(x, y))
}

func (z zipper[T]) nothing(x T) (zero T) {
	if z.none == nil {
		return zero
	}
	return z.none(x)
}
