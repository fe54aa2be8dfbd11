import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countText, countWords } from '../../../../src/domain/submission'

describe('the length of a text', () => {
  const texts: [string, number][] = [
    ['', 0],
    ['老旧小区', 4],
    ['老旧小区，加装电梯。', 10],
    ['　　老旧　小区\n\n', 4],
    ['共有 46 栋', 4],
    ['GDP增长5.2%', 4],
    ['“三农”问题——', 8],
    ['Thirty buildings have no lift.', 5],
    ['𠮷野家', 3],
  ]
  it.each(texts)('%j is %i', (text, count) => expect(countWords(text)).toBe(count))

  it('adds up over lines', () => {
    const line = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(line, line, (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b))
      }),
    )
  })
})

describe('the parts of a text', () => {
  const parts = fc.record({
    title: fc.string({ unit: 'grapheme' }),
    situation: fc.string({ unit: 'grapheme', maxLength: 60 }),
    analysis: fc.string({ unit: 'grapheme', maxLength: 60 }),
    suggestions: fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }) }), { maxLength: 6 }),
  })

  it('add up to the whole, and their shares to 100', () => {
    fc.assert(
      fc.property(parts, (texts) => {
        const { situation, analysis, suggestions, total, shares } = countText(texts)
        expect(suggestions.reduce((sum, count) => sum + count, situation + analysis)).toBe(total)
        if (shares === null) expect(total).toBe(0)
        else expect(shares.situation + shares.analysis + shares.suggestions).toBe(100)
      }),
    )
  })

  it('do not count the title', () => {
    const none = { title: '关于电梯的建议', situation: '', analysis: '', suggestions: [] }
    expect(countText(none)).toMatchObject({ title: 7, total: 0, shares: null })
  })
})
