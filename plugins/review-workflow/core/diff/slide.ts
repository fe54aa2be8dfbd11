import { signsOf } from './tokens'
import type { Hunk } from './types'
import { wordBounds } from './wordBounds'

/** How many signs a change is moved at most in either direction. */
const mostMoves = 100
/** Signs are looked for within so many UTF-16 units of an edge: a longer word is taken in pieces. */
const window = 40

/**
 * Moves every pure addition and removal to where it reads best. 「农村[供水、农村]饮水」 and 「[农村供水、]农村饮水」
 * are the same change; the second begins and ends with a word.
 */
export function slide(hunks: readonly Hunk[]): Hunk[] {
  const moved = hunks.map((hunk) => ({ ...hunk }))
  moved.forEach((hunk, index) => {
    if ((hunk.removed === '') === (hunk.added === '')) return
    const kind = hunk.removed === '' ? 'added' : 'removed'
    const following = moved[index + 1]
    const text = hunk.same + hunk[kind] + (following?.same ?? '')
    const start = bestStart(text, hunk.same.length, hunk[kind].length)
    const end = start + hunk[kind].length
    hunk.same = text.slice(0, start)
    hunk[kind] = text.slice(start, end)
    if (following) following.same = text.slice(end)
  })
  return moved
}

/** Where in the text the change of this length reads best, among all places where it says the same. */
function bestStart(text: string, start: number, length: number): number {
  const isBound = wordBounds(text)
  const score = (at: number): number => edgeScore(text, at, isBound) + edgeScore(text, at + length, isBound)
  const first = leftmost(text, start, length)
  let best = first
  for (
    let at = moveRight(text, first, length);
    at !== null && at <= start + mostMoves;
    at = moveRight(text, at, length)
  ) {
    if (score(at) >= score(best)) best = at
  }
  return best
}

function leftmost(text: string, start: number, length: number): number {
  let first = start
  for (
    let at = moveLeft(text, start, length);
    at !== null && at >= start - mostMoves;
    at = moveLeft(text, at, length)
  )
    first = at
  return first
}

/** One sign to the left, when the change ends with the very sign that stands before it. */
function moveLeft(text: string, start: number, length: number): number | null {
  const sign = signsOf(text.slice(Math.max(0, start - window), start)).at(-1)
  return sign !== undefined && sign.length <= length && text.startsWith(sign, start + length - sign.length)
    ? start - sign.length
    : null
}

/** One sign to the right, when the very sign the change begins with stands after it. */
function moveRight(text: string, start: number, length: number): number | null {
  const sign = signsOf(text.slice(start, start + Math.min(length, window)))[0]
  return sign !== undefined && text.startsWith(sign, start + length) ? start + sign.length : null
}

/** A change that begins and ends with a sentence reads best, then with a pause, then with a word. */
function edgeScore(text: string, at: number, isBound: (at: number) => boolean): number {
  if (at === 0 || at === text.length || /[\n。！？；]/.test(text.charAt(at - 1))) return 4
  if (/[，、：,:;）」』”]/.test(text.charAt(at - 1))) return 3
  return isBound(at) ? 1 : 0
}
