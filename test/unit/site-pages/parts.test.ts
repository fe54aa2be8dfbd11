import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakTitle } from '../../../src/site/parts/breakTitle'
import { openingOf } from '../../../src/site/parts/openingOf'
import { classOf } from '../../../src/site/parts/outcomeOf'
import { listPages } from '../../../src/site/pages/listPages'

describe('breakTitle', () => {
  it('loses and adds nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => breakTitle(text).join('') === text))
  })

  it('ends no line within a word, after an opening mark, or before a closing one', () => {
    const parts = breakTitle('关于推动学校体育场地“愿意开、开得久”的建议')
    expect(parts).toContain('学校')
    expect(parts.filter((part) => /[“（《]$|^[”）》、，]/.test(part))).toEqual([])
  })
})

describe('openingOf', () => {
  const paragraph = (text: string) => [{ type: 'paragraph' as const, text }]

  it('keeps a short text whole', () => {
    expect(openingOf(paragraph('全市共有三处。'))).toBe('全市共有三处。')
  })

  it('ends after a sentence where one ends in its second half', () => {
    expect(openingOf(paragraph(`${'一'.repeat(70)}。${'二'.repeat(90)}`))).toBe(`${'一'.repeat(70)}。`)
  })

  it('says that more follows where it ends within a sentence', () => {
    expect(openingOf(paragraph('一'.repeat(300)))).toBe(`${'一'.repeat(110)}……`)
  })

  it('never cuts a character in two', () => {
    expect(openingOf(paragraph('𠮷'.repeat(300)))).toBe(`${'𠮷'.repeat(110)}……`)
  })
})

describe('classOf', () => {
  const answer = (department: string, outcomeClass: 'A' | 'B' | 'C' | 'D') => ({
    department,
    outcomeClass,
    at: '',
    days: 1,
  })

  it.each([
    ['no answer', [], null],
    ['one', [answer('甲', 'A')], 'A'],
    ['a department that has solved what it once planned', [answer('甲', 'B'), answer('甲', 'A')], 'A'],
    ['two of which one is still at it', [answer('甲', 'A'), answer('乙', 'B')], 'B'],
    ['one solved and one for reference', [answer('甲', 'A'), answer('乙', 'D')], 'A'],
  ] as const)('of %s', (_, answers, expected) => {
    expect(classOf(answers)).toBe(expected)
  })
})

describe('listPages', () => {
  it('shows every row once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (rows, perPage) => {
        const pages = listPages('/x', rows, perPage)
        expect(pages.flatMap((page) => page.rows)).toEqual(rows)
        expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1))
      }),
    )
  })
})
