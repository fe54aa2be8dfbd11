import { CompileRefusal } from './CompileRefusal'
import { findEntry } from './findEntry'
import type { Entry } from './types'

/**
 * The entries with the shares of one composite set anew: whole percents, one for each of its items, 100 together.
 *
 * @throws CompileRefusal `entry.notFound`, `split.notComposite`, `shares.sum`
 */
export function setShares(
  entries: readonly Entry[],
  id: string,
  shares: readonly { item: string; share: number }[],
): Entry[] {
  const composite = findEntry(entries, id)
  if (composite.sources.length === 0) throw new CompileRefusal('split.notComposite', 422)
  const given = new Map(shares.map(({ item, share }) => [item, share]))
  const sources = composite.sources.map((source) => ({ ...source, share: given.get(source.item) ?? NaN }))
  const sum = sources.reduce((total, { share }) => total + share, 0)
  const areWhole = sources.every(({ share }) => Number.isInteger(share) && share >= 0)
  if (!areWhole || sum !== 100 || given.size !== sources.length)
    throw new CompileRefusal('shares.sum', 422, { sum: Number.isNaN(sum) ? 0 : sum })
  return entries.map((entry) => (entry === composite ? { ...composite, sources } : entry))
}
