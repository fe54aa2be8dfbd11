import type { EntryItems } from './readEntryItems'

/**
 * Which items each frozen public entry came from, by its position. Both lists are in the order, so
 * they are walked side by side; an entry is the next one of the same title. One that nobody agrees to any
 * more finds no partner: nothing is then said of it, rather than something of another.
 */
export function matchEntries(
  frozen: readonly { position: number; title: string }[],
  candidates: readonly EntryItems[],
): Map<number, EntryItems> {
  const matched = new Map<number, EntryItems>()
  let from = 0
  for (const { position, title } of frozen) {
    const at = candidates.findIndex((candidate, index) => index >= from && candidate.title === title.trim())
    const found = candidates[at]
    if (!found) continue
    matched.set(position, found)
    from = at + 1
  }
  return matched
}
