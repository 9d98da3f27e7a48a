package sums

import "math/bits"

// whole is a hundred per cent in hundredths of a per cent, the unit of every
// share here.
const whole = 10_000

// halfUp divides and rounds to the nearest whole number, halves up. den is
// positive.
func halfUp(n, den int64) int64 { return floor(2*n+den, 2*den) }

// up divides and rounds up: a price for each person, or people to break even,
// must never come to too little. den is positive.
func up(n, den int64) int64 { return -floor(-n, den) }

// floor divides and rounds down, below zero too.
func floor(n, den int64) int64 {
	q := n / den
	if n%den < 0 {
		q--
	}
	return q
}

// share takes a share, in hundredths of a per cent, of an amount.
func share(amount, of int64) int64 { return halfUp(amount*of, whole) }

// raised adds a share to an amount.
func raised(amount, by int64) int64 { return share(amount, whole+by) }

// spread divides a year's amount over parts that differ by a penny at most and
// come to the whole.
func spread(total int64, parts int) []int64 {
	out := make([]int64, parts)
	n := int64(parts)
	for i := range out {
		out[i] = floor(total*(int64(i)+1), n) - floor(total*int64(i), n)
	}
	return out
}

// proportion divides an amount as a part stands to the whole of it, rounded half
// up. None is below zero, and the part is no more than all. A product that is too
// large for one number is held in two.
func proportion(amount, part, all int64) int64 {
	high, low := bits.Mul64(uint64(amount), uint64(part))
	low, carry := bits.Add64(low, uint64(all/2), 0)
	q, _ := bits.Div64(high+carry, low, uint64(all))
	return int64(q)
}
