// Chinese letters and signs fill a square; Latin letters and digits about half of it.
const narrow = /[\u0020-\u024f\u2010-\u2013\u2018-\u201f\u2026]/u

/** Width of a text in full-width characters, near enough to decide where lines break. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += narrow.test(character) ? 0.55 : 1
  return width
}
