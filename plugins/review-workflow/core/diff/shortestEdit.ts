import { entryOf } from './entryOf'

/** Two lists as runs: `same` tokens of both, `removed` ones of the first, `added` ones of the second. */
export type Run = { kind: 'same' | 'added' | 'removed'; tokens: string[] }

/**
 * The fewest removals and additions that turn one list into the other (Myers 1986), as runs in order;
 * null when more than `most` are needed: time and memory grow with their square.
 */
export function shortestEdit(from: readonly string[], to: readonly string[], most: number): Run[] | null {
  const start = commonStart(from, to)
  const end = commonEnd(from, to, start)
  const path = trace(from.slice(start, from.length - end), to.slice(start, to.length - end), most)
  if (path === null) return null
  const middle = path.map((run): Run => {
    const source = run.kind === 'added' ? to : from
    return { kind: run.kind, tokens: source.slice(start + run.at, start + run.at + run.length) }
  })
  return [
    { kind: 'same' as const, tokens: from.slice(0, start) },
    ...middle,
    { kind: 'same' as const, tokens: from.slice(from.length - end) },
  ].filter(({ tokens }) => tokens.length > 0)
}

function commonStart(from: readonly string[], to: readonly string[]): number {
  const most = Math.min(from.length, to.length)
  let length = 0
  while (length < most && from[length] === to[length]) length += 1
  return length
}

function commonEnd(from: readonly string[], to: readonly string[], start: number): number {
  const most = Math.min(from.length, to.length) - start
  let length = 0
  while (length < most && from[from.length - 1 - length] === to[to.length - 1 - length]) length += 1
  return length
}

/** `at` counts in the second list for `added` runs, else in the first. */
type Span = { kind: Run['kind']; at: number; length: number }

/** Goes forward along ever more edits, keeping how far each diagonal came, until both lists are used up. */
function trace(from: readonly string[], to: readonly string[], most: number): Span[] | null {
  const limit = Math.min(most, from.length + to.length)
  const rounds: Int32Array[] = []
  let reached = new Int32Array(3)
  for (let edits = 0; edits <= limit; edits += 1) {
    const next = new Int32Array(2 * edits + 3)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = edits === 0 ? 0 : stepInto(reached, edits, diagonal)
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x += 1
      next[diagonal + edits + 1] = x
      if (x >= from.length && x - diagonal >= to.length) return walkBack(rounds, from.length, to.length)
    }
    rounds.push(next)
    reached = next
  }
  return null
}

/** Where a diagonal begins after one more edit. */
function stepInto(reached: Int32Array, edits: number, diagonal: number): number {
  return comesFromAbove(reached, edits, diagonal)
    ? reachedOn(reached, edits - 1, diagonal + 1)
    : reachedOn(reached, edits - 1, diagonal - 1) + 1
}

/** Whether the furthest way into a diagonal is an addition (from the diagonal above) or a removal. */
function comesFromAbove(reached: Int32Array, edits: number, diagonal: number): boolean {
  if (diagonal === -edits) return true
  if (diagonal === edits) return false
  return reachedOn(reached, edits - 1, diagonal - 1) < reachedOn(reached, edits - 1, diagonal + 1)
}

const reachedOn = (reached: Int32Array, edits: number, diagonal: number): number =>
  entryOf(reached, diagonal + edits + 1, 0)

/** Before the first edit no diagonal was reached. */
const nowhere = new Int32Array(0)

function walkBack(rounds: Int32Array[], fromLength: number, toLength: number): Span[] {
  const spans: Span[] = []
  let x = fromLength
  let diagonal = fromLength - toLength
  for (let edits = rounds.length; edits > 0; edits -= 1) {
    const reached = entryOf(rounds, edits - 1, nowhere)
    const begin = stepInto(reached, edits, diagonal)
    precede(spans, { kind: 'same', at: begin, length: x - begin })
    const isAddition = comesFromAbove(reached, edits, diagonal)
    x = isAddition ? begin : begin - 1
    diagonal += isAddition ? 1 : -1
    precede(spans, { kind: isAddition ? 'added' : 'removed', at: isAddition ? x - diagonal : x, length: 1 })
  }
  precede(spans, { kind: 'same', at: 0, length: x })
  return spans.reverse()
}

/** Puts a span before the last one, of which it may be the beginning. */
function precede(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (last?.kind === span.kind && span.length > 0)
    Object.assign(last, { at: span.at, length: last.length + span.length })
  else if (span.length > 0) spans.push(span)
}
