// Package welshtest holds that the Welsh we ship is mutated where it must be:
// no word keeps its first letter after a word that changes it, unless
// testdata/exceptions.txt lists it with its reason.
//
// It holds no code besides its tests, and nothing imports it. It does not judge
// what needs the sense of a sentence: the object of a short verb, the verb after
// rhaid i rywun, or his against her after ei. A Welsh reader judges that.
package welshtest
