import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../src/app/(public)/_item/changesOf'
import { diffText, type Piece } from '../../../src/app/(public)/_item/diffText'
import { readSubmission } from '../../../src/domain/submission'

const without = (pieces: Piece[], kind: Piece['kind']): string =>
  pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')

describe('what an author changed', () => {
  it('is told character by character', () => {
    expect(diffText('有楼 46 栋', '有居民楼 46 栋')).toEqual([
      { kind: 'same', text: '有' },
      { kind: 'added', text: '居民' },
      { kind: 'same', text: '楼 46 栋' },
    ])
  })

  it('gives both texts back whole', () => {
    const text = fc.string({ unit: fc.constantFrom('情', '况', '，', 'a', '\n', '𠮷'), maxLength: 40 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffText(before, after)
        expect(without(pieces, 'added')).toBe(before)
        expect(without(pieces, 'removed')).toBe(after)
      }),
    )
  })

  it('of a text written anew is both texts, not a wait', () => {
    const pieces = diffText('甲'.repeat(4_500), '乙'.repeat(4_500))
    expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })

  it('names the parts that differ, and no others', () => {
    const before = readSubmission({ title: '标题', situation: '情况', suggestions: ['一', '二'] })
    const after = {
      ...before,
      situation: '新情况',
      suggestions: [{ text: '一' }, { text: '二' }, { text: '三' }],
    }
    expect(changesOf(before, after).map(({ part, number }) => [part, number])).toEqual([
      ['situation', undefined],
      ['suggestion', 3],
    ])
    expect(changesOf(before, before)).toEqual([])
  })
})
