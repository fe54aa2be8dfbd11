import type { Interval } from './types'

/** The two-sided 95 % point of the normal distribution. */
const z = 1.959963984540054

/**
 * Where the true share lies with 95 % confidence when `hits` of `count` were observed: Wilson's score interval
 * (E. B. Wilson, 1927), which stays within 0 and 1 and is honest where the usual formula says ±0 (none or all).
 *
 * @param hits 0 to `count`
 * @param count at least 1
 */
export function wilsonInterval(hits: number, count: number): Interval {
  if (count < 1 || hits < 0 || hits > count) throw new RangeError('wilsonInterval: no such sample')
  const share = hits / count
  const shrink = 1 + z ** 2 / count
  const centre = (share + z ** 2 / (2 * count)) / shrink
  const spread = (z / shrink) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))
  // The ends are exact where nothing, or everything, was hit: rounding must not say otherwise.
  return {
    low: hits === 0 ? 0 : Math.max(0, centre - spread),
    high: hits === count ? 1 : Math.min(1, centre + spread),
  }
}
