import { textWidth } from './textWidth'

/** Never first in a line (GB/T 15834 for marks; a particle belongs to the word before it). */
const cannotStart = /^[\p{Pe}\p{Pf}，。、；：？！…—·～%‰℃的地得了和与及或等之]/u
/** Never last in a line. */
const cannotEnd = /[\p{Ps}\p{Pi}第]$/u
/** Where a reader pauses a line may end, though it gets longer or shorter for it. */
const pause = /[，、；：]$/u
const PAUSE = 16
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Breaks a title into centred lines of even length, words unbroken, the longer line first (上长下短, GB/T
 * 9704-2012 §7.3.1 asks for trapezoid or diamond).
 *
 * @param max full-width characters in a line
 */
export function titleLines(title: string, max: number): string[] {
  const words = Array.from(segmenter.segment(title), ({ segment }) => segment)
  const count = Math.ceil(textWidth(title) / max)
  if (count <= 1) return title === '' ? [] : [title]
  return breakInto(words, count, max) ?? breakInto([...title], count, max) ?? [title]
}

/** The cheapest way to cut the words into `count` lines, or one more when they do not fit. */
function breakInto(words: string[], count: number, max: number): string[] | null {
  for (const lines of [count, count + 1]) {
    const found = best(words, lines, textWidth(words.join('')) / lines, max)
    if (found) return found.lines
  }
  return null
}

type Way = { lines: string[]; cost: number }

function best(words: string[], count: number, even: number, max: number): Way | null {
  const known = new Map<string, Way | null>()
  const from = (start: number, left: number): Way | null => {
    const key = `${start}:${left}`
    const before = known.get(key)
    if (before !== undefined) return before
    const way = left === 1 ? lastLine(words, start, even, max) : cheapest(start, left)
    known.set(key, way)
    return way
  }
  const cheapest = (start: number, left: number): Way | null => {
    let found: Way | null = null
    for (let end = start + 1; end <= words.length - left + 1; end += 1) {
      const line = words.slice(start, end).join('')
      if (textWidth(line) > max) break
      const rest = from(end, left - 1)
      if (!rest) continue
      const cost = costOf(line, words[end] ?? '', even) + rest.cost + longerBelow(line, rest)
      if (!found || cost < found.cost) found = { lines: [line, ...rest.lines], cost }
    }
    return found
  }
  return from(0, count)
}

function lastLine(words: string[], start: number, even: number, max: number): Way | null {
  const line = words.slice(start).join('')
  return textWidth(line) > max ? null : { lines: [line], cost: costOf(line, '', even) }
}

function costOf(line: string, next: string, even: number): number {
  const uneven = (textWidth(line) - even) ** 2
  const atPause = next !== '' && pause.test(line) ? PAUSE : 0
  return uneven + (cannotStart.test(next) ? 200 : 0) + (cannotEnd.test(line) ? 200 : 0) - atPause
}

const longerBelow = (line: string, rest: Way): number =>
  textWidth(rest.lines[0] ?? '') > textWidth(line) + 0.5 ? 3 : 0
