import type { Interval } from './types'

/** How often the interval may miss the true median, both sides together. */
const missing = 0.05

/**
 * Where the true median lies with at least 95 % confidence, between two of the measurements themselves (order
 * statistics; nothing is assumed of how they are distributed, and handling times are far from normal). Each
 * measurement lies below the true median with chance one half, so the count of those below follows the binomial
 * distribution, and the ranks come from its tails.
 *
 * @param values in any order
 * @returns null below six values: no two of them enclose the median that surely
 */
export function medianInterval(values: readonly number[]): Interval | null {
  const rank = rankOf(values.length)
  if (rank === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[rank - 1]
  const high = sorted[values.length - rank]
  return low === undefined || high === undefined ? null : { low, high }
}

/** The largest rank from either end whose tail is still small enough; 0 where there is none. */
function rankOf(count: number): number {
  let rank = 0
  // The chance that exactly `rank` of `count` fall on one side, as a logarithm: large counts would be 0 otherwise.
  let exactly = -count * Math.LN2
  let tail = Math.exp(exactly)
  while (tail <= missing / 2 && rank < Math.floor(count / 2)) {
    rank += 1
    exactly += Math.log((count - rank + 1) / rank)
    tail += Math.exp(exactly)
  }
  return rank
}
