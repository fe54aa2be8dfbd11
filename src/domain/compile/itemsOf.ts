import type { Entry } from './types'

/** Every item of an entry, the sources of a composite one included, each once. */
export const itemsOf = ({ item, sources }: Pick<Entry, 'item' | 'sources'>): string[] => [
  ...new Set([item, ...sources.map((source) => source.item)]),
]
