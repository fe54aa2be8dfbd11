import { entryOf } from './entryOf'

/** The runtime's own words of Chinese; old browsers have none. */
export const dictionaryOf = ({ Segmenter }: { Segmenter?: typeof Intl.Segmenter }): Intl.Segmenter | null =>
  Segmenter ? new Segmenter('zh', { granularity: 'word' }) : null

const dictionary = dictionaryOf(Intl)

/**
 * Tells whether a word begins or ends at a place of a text (counted in UTF-16 units). Without a dictionary
 * in the runtime every place is one.
 */
export function wordBounds(text: string, words = dictionary): (at: number) => boolean {
  if (words === null) return () => true
  // Every segment keeps a copy of the text it was cut from: only short pieces are cut, and only those asked for.
  const pieces: string[] = text.match(/[^。！？；\n]{1,200}[。！？；\n]*|[。！？；\n]+/gu) ?? []
  const starts: number[] = []
  pieces.reduce((start, piece) => {
    starts.push(start)
    return start + piece.length
  }, 0)
  const known = new Map<number, ReadonlySet<number>>()
  return (at) => {
    if (at <= 0 || at >= text.length) return true
    const piece = lastNotAfter(starts, at)
    const bounds = known.get(piece) ?? boundsIn(words, entryOf(pieces, piece, ''))
    known.set(piece, bounds)
    return bounds.has(at - entryOf(starts, piece, 0))
  }
}

function boundsIn(words: Intl.Segmenter, piece: string): Set<number> {
  const bounds = new Set<number>()
  for (const { index } of words.segment(piece)) bounds.add(index)
  return bounds
}

/** Index of the last number of an ascending list that is not greater than `value`. */
function lastNotAfter(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (entryOf(list, middle, 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
