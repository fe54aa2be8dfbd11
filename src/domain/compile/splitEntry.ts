import { CompileRefusal } from './CompileRefusal'
import { findEntry } from './findEntry'
import type { Entry, Kept } from './types'

/**
 * Takes a composite entry apart again: every entry it was made of comes back as it was, in its former place.
 *
 * @throws CompileRefusal `entry.notFound`, `split.notComposite`
 */
export function splitEntry(entries: readonly Entry[], id: string): { entries: Entry[]; restored: Entry[] } {
  const composite = findEntry(entries, id)
  const kept = composite.sources.map((source) => source.kept).filter((each) => each !== null)
  if (kept.length < 2) throw new CompileRefusal('split.notComposite', 422)
  const others = entries.filter((entry) => entry !== composite)
  const inPlaces = kept.toSorted((one, other) => one.place - other.place)
  return {
    entries: inPlaces.reduce(
      (list: Entry[], { place, entry }: Kept) => list.toSpliced(place, 0, entry),
      others,
    ),
    restored: inPlaces.map(({ entry }) => entry),
  }
}
