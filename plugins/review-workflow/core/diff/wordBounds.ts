const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

/**
 * Tells whether a word begins or ends at a place of a text (counted in UTF-16 units). Without a dictionary
 * in the runtime every place is one.
 */
export function wordBounds(text: string): (at: number) => boolean {
  if (segmenter === null) return () => true
  // Every segment keeps a copy of the text it was cut from: only short pieces are cut, and only those asked for.
  const pieces = text.match(/[^。！？；\n]{1,200}[。！？；\n]*|[。！？；\n]+/gu) ?? []
  const starts: number[] = []
  pieces.reduce((start, piece) => {
    starts.push(start)
    return start + piece.length
  }, 0)
  const known = new Map<number, ReadonlySet<number>>()
  return (at) => {
    if (at <= 0 || at >= text.length) return true
    const piece = lastNotAfter(starts, at)
    const bounds = known.get(piece) ?? boundsIn(segmenter, pieces[piece] ?? '')
    known.set(piece, bounds)
    return bounds.has(at - (starts[piece] ?? 0))
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
    if ((list[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
