import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffTexts, rowsOf, type DiffPart } from '../../../plugins/review-workflow/core/diff'
import { shortestEdit } from '../../../plugins/review-workflow/core/diff/shortestEdit'

const sign = fc.constantFrom(
  ...[
    '的',
    '市',
    '民',
    '路',
    '灯',
    '，',
    '。',
    '\n',
    '1',
    '2',
    '.',
    '%',
    'a',
    'b',
    ' ',
    '𠮷',
    '：',
    '”',
    '停车',
    '小区',
  ],
)
const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''))
/** A text and what an editor made of it: close to each other, as most pairs are. */
const corrected = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), text), { maxLength: 4 }))
  .map(([from, edits]): [string, string] => [
    from,
    edits.reduce((to, [at, length, put]) => {
      const signs = [...to]
      signs.splice(at % (signs.length + 1), length, ...[...put].slice(0, 12))
      return signs.join('')
    }, from),
  ])
const pair = fc.oneof(corrected, fc.tuple(text, text))

const side = (parts: DiffPart[], left: 'added' | 'removed'): string =>
  parts
    .filter(({ kind }) => kind !== left)
    .map((part) => part.text)
    .join('')

describe('the difference of any two texts', () => {
  it('contains both of them whole', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const parts = diffTexts(from, to)
        expect({ from: side(parts, 'added'), to: side(parts, 'removed') }).toEqual({ from, to })
      }),
      { numRuns: 1_000 },
    )
  })

  it('has no empty part, no two neighbours of a kind, and what was removed before what was added', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const parts = diffTexts(from, to)
        parts.forEach(({ kind, text: words }, index) => {
          expect(words).not.toBe('')
          expect(parts[index + 1]?.kind).not.toBe(kind)
          if (kind === 'added') expect(parts[index + 1]?.kind).not.toBe('removed')
        })
      }),
      { numRuns: 500 },
    )
  })

  it('changes nothing between equal texts', () => {
    fc.assert(fc.property(text, (same) => diffTexts(same, same).every(({ kind }) => kind === 'same')))
  })

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        for (const { text: words } of diffTexts(from, to)) expect(words).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it('stands side by side with every line of both, and marks a line exactly when it changed', () => {
    const lines = (words: string) =>
      words
        .split('\n')
        .filter((line) => line !== '')
        .join('')
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const rows = rowsOf(diffTexts(from, to))
        const words = (of: 'from' | 'to') =>
          rows.map((row) => row[of].map((part) => part.text).join('')).join('')
        expect({ from: words('from'), to: words('to') }).toEqual({ from: lines(from), to: lines(to) })
        expect(rows.every(({ from: a, to: b }) => a.length + b.length > 0)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the shortest edit of any two lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })

  it('needs no more edits than the longest common subsequence leaves', () => {
    fc.assert(
      fc.property(list, list, (from, to) => {
        const runs = shortestEdit(from, to, 24) ?? []
        const edits = runs.reduce((sum, { kind, tokens }) => sum + (kind === 'same' ? 0 : tokens.length), 0)
        expect(edits).toBe(from.length + to.length - 2 * longestCommon(from, to))
      }),
      { numRuns: 1_000 },
    )
  })

  it('is not looked for beyond its bound', () => {
    fc.assert(
      fc.property(list, list, fc.nat({ max: 24 }), (from, to, most) => {
        const needed = from.length + to.length - 2 * longestCommon(from, to)
        expect(shortestEdit(from, to, most) === null).toBe(needed > most)
      }),
    )
  })
})

function longestCommon(from: string[], to: string[]): number {
  const table = [Array.from({ length: to.length + 1 }, () => 0)]
  from.forEach((one, row) => {
    const above = table[row] ?? []
    const here = [0]
    to.forEach((other, column) => {
      const best =
        one === other ? (above[column] ?? 0) + 1 : Math.max(above[column + 1] ?? 0, here[column] ?? 0)
      here.push(best)
    })
    table.push(here)
  })
  return table.at(-1)?.at(-1) ?? 0
}
