import { median } from './median'
import { medianInterval } from './medianInterval'
import type { Middle } from './types'

/**
 * How long something usually takes: the median, which one forgotten case cannot carry away as it does a mean.
 *
 * @param minimum below so many measurements nothing is said
 */
export function middleOf(values: readonly number[], minimum: number): Middle {
  if (values.length < Math.max(1, minimum)) return { known: false, count: values.length }
  return { known: true, count: values.length, value: median(values), interval: medianInterval(values) }
}
