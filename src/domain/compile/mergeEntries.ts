import { CompileRefusal } from './CompileRefusal'
import { equalShares } from './equalShares'
import { findEntry } from './findEntry'
import { mostSources, type Entry, type Source } from './types'

type Words = { title: string; text: string }

/**
 * Makes one composite entry of several, in the place of the first of them, with equal shares to start.
 * What each was is kept with its sources, so that the merge can be undone.
 *
 * @param newId makes an id that no entry or source has
 * @throws CompileRefusal `merge.needsTwo`, `merge.tooMany`, `entry.notFound`
 */
export function mergeEntries(
  entries: readonly Entry[],
  ids: readonly string[],
  words: Words,
  newId: () => string,
): { entries: Entry[]; composite: Entry } {
  const merged = inOrder(entries, ids)
  const [first] = merged
  if (!first || merged.length < 2) throw new CompileRefusal('merge.needsTwo', 422)
  const sources = merged.flatMap((entry) => sourcesOf(entry, entries.indexOf(entry), newId))
  if (sources.length > mostSources) throw new CompileRefusal('merge.tooMany', 422, { most: mostSources })
  const shares = equalShares(sources.length)
  const composite: Entry = {
    id: newId(),
    item: first.item,
    section: first.section,
    note: first.note,
    ...words,
    sources: sources.map((source, index) => ({ ...source, share: shares[index] ?? 0 })),
    publish: false,
    publicTitle: null,
    publicText: null,
    publicNote: null,
  }
  const next = entries.flatMap((entry) => {
    if (entry === first) return [composite]
    return merged.includes(entry) ? [] : [entry]
  })
  return { entries: next, composite }
}

/** The wanted entries in the order of the issue, each once. */
function inOrder(entries: readonly Entry[], ids: readonly string[]): Entry[] {
  const wanted = ids.map((id) => findEntry(entries, id))
  return entries.filter((entry) => wanted.includes(entry))
}

/** A composite that is merged again hands its sources on; its first one remembers what it was. */
function sourcesOf(entry: Entry, place: number, newId: () => string): Source[] {
  const items = entry.sources.length > 0 ? entry.sources.map(({ item }) => item) : [entry.item]
  return items.map((item, index) => ({
    id: newId(),
    item,
    share: 0,
    kept: index === 0 ? { place, entry } : null,
  }))
}
