import type { Rate } from './types'
import { wilsonInterval } from './wilsonInterval'

/**
 * How often something happened, with what one may conclude from so many cases.
 *
 * @param minimum below so many cases nothing is said: one late answer out of two is no judgement of a department
 */
export function rateOf({ hits, count }: { hits: number; count: number }, minimum: number): Rate {
  if (count < Math.max(1, minimum)) return { known: false, count }
  return { known: true, count, hits, value: hits / count, interval: wilsonInterval(hits, count) }
}
