import type { EditionContent } from '../../core/types'

/** The edition with one of its entries alone, under its own head and number; null when there is no such entry. */
export function onlyEntry(content: EditionContent, position: number): EditionContent | null {
  const entry = content.entries.find((one) => one.position === position)
  return entry ? { ...content, title: entry.title, editorsNote: null, entries: [entry] } : null
}
