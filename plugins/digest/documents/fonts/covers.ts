import type { Coverage } from './readCoverage'

/** Whether a font has a glyph for a character (code point). */
export function covers(coverage: Coverage, code: number): boolean {
  let low = 0
  let high = coverage.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = coverage[middle] ?? [0, -1]
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return true
  }
  return false
}
