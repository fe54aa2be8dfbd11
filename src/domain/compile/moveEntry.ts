import { findEntry } from './findEntry'
import type { Entry } from './types'

/** The entries with one of them moved to a place (counted from 0; beyond the end means the end). */
export function moveEntry(entries: readonly Entry[], id: string, to: number): Entry[] {
  const entry = findEntry(entries, id)
  const others = entries.filter((each) => each.id !== id)
  return others.toSpliced(to, 0, entry)
}
