import { describe, expect, it } from 'vitest'
import { diffTexts } from '../../../plugins/review-workflow/core/diff'
import { entryOf } from '../../../plugins/review-workflow/core/diff/entryOf'
import { pairUp } from '../../../plugins/review-workflow/core/diff/pairUp'
import { sentencesOf } from '../../../plugins/review-workflow/core/diff/tokens'
import { dictionaryOf, wordBounds } from '../../../plugins/review-workflow/core/diff/wordBounds'

const joinedBack = (from: string, to: string) => {
  const parts = diffTexts(from, to)
  return {
    from: parts
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join(''),
    to: parts
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join(''),
  }
}

/** `count` different characters from a place of the CJK block on. */
const signs = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(0x4e00 + first + index)).join('')

describe('a comparison at its limits', () => {
  it('takes a passage apart into sentences, and shows as replaced a sentence that shares nothing', () => {
    const kept = '这一句没有改动。'
    const [from, to] = [`${signs(0, 500)}。${kept}`, `${signs(2_000, 500)}。${kept}`]
    expect(joinedBack(from, to)).toEqual({ from, to })
    expect(diffTexts(from, to).filter(({ kind }) => kind === 'same')).toEqual([{ kind: 'same', text: kept }])
  })

  it('pairs very many pieces in their order only', () => {
    const removed = Array.from({ length: 60 }, (_, index) => `第${index}条：${signs(index * 20, 20)}。`)
    const added = removed.slice(0, 55).map((piece) => piece.replace('条', '款'))
    const pairs = pairUp(removed, added)
    expect(pairs.slice(0, 55)).toEqual(added.map((to, index) => ({ from: removed[index], to })))
    expect(pairs.slice(55).map(({ to }) => to)).toEqual(['', '', '', '', ''])
  })

  it('has no sentences and no words in nothing', () => {
    expect(sentencesOf('')).toEqual([])
    expect(wordBounds('')(0)).toBe(true)
  })

  it('takes every place for the edge of a word where the runtime knows no words', () => {
    expect(dictionaryOf({})).toBeNull()
    const isBound = wordBounds('农业农村', null)
    expect([0, 1, 2, 3].map(isBound)).toEqual([true, true, true, true])
  })

  it('answers what stands for an entry beyond a list', () => {
    expect(entryOf(['甲'], 0, '无')).toBe('甲')
    expect(entryOf(['甲'], 1, '无')).toBe('无')
  })
})
