import { entryOf } from './entryOf'
import { pairsOf, similarity, type Pairs } from './similarity'

/** Below this share of common character pairs two pieces are taken for different ones, not for a correction. */
const alike = 0.35
/** Above so many comparisons the pieces are only paired in their order. */
const mostComparisons = 2_500

/** A piece that became another one, one that was taken out (`to` empty), or one that was put in (`from` empty). */
export type Pair = { from: string; to: string }

/** Finds for each removed piece the added one that is its corrected form, without crossing; in reading order. */
export function pairUp(removed: readonly string[], added: readonly string[]): Pair[] {
  const [one, other] = [removed.map(pairsOf), added.map(pairsOf)]
  // One piece in the place of one other is its corrected form until a closer look says otherwise.
  if (removed.length === 1 && added.length === 1) return [{ from: removed.join(''), to: added.join('') }]
  const partners =
    removed.length * added.length <= mostComparisons ? bestPartners(one, other) : partnersInOrder(one, other)
  const pairs: Pair[] = []
  let next = 0
  removed.forEach((from, index) => {
    const partner = entryOf(partners, index, -1)
    for (; next < partner; next += 1) pairs.push({ from: '', to: entryOf(added, next, '') })
    pairs.push({ from, to: partner < 0 ? '' : entryOf(added, next++, '') })
  })
  return [...pairs, ...added.slice(next).map((to) => ({ from: '', to }))]
}

const likeness = (one: Pairs, other: Pairs | undefined): number => {
  const share = other ? similarity(one, other) : 0
  return share >= alike ? share : 0
}

const partnersInOrder = (one: Pairs[], other: Pairs[]): number[] =>
  one.map((pairs, index) => (likeness(pairs, other[index]) > 0 ? index : -1))

/** The partners with the greatest likeness in sum that keep both orders. */
function bestPartners(one: Pairs[], other: Pairs[]): number[] {
  const width = other.length + 1
  const best = new Float64Array((one.length + 1) * width)
  const at = (row: number, column: number): number => entryOf(best, row * width + column, 0)
  const shares = one.map((pairs) => other.map((others) => likeness(pairs, others)))
  const share = (row: number, column: number): number => entryOf(entryOf(shares, row, []), column, 0)
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const paired = share(row, column) > 0 ? share(row, column) + at(row + 1, column + 1) : 0
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), paired)
    }
  }
  let column = 0
  return one.map((_, row) => {
    for (; column < other.length; column += 1) {
      const here = at(row, column)
      if (share(row, column) > 0 && here === share(row, column) + at(row + 1, column + 1)) return column++
      if (here === at(row + 1, column)) return -1
    }
    return -1
  })
}
