import { describe, expect, it } from 'vitest'
import { openingOf } from '../../../src/domain/opening'
import { toCsv } from '../../../src/domain/toCsv'

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u200b=1', '\u00a0=1'])(
    'holds %j as a text',
    (value) => {
      expect(toCsv([[value]]).replace(/^\uFEFF"?/, '')).toMatch(/^'/)
    },
  )

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['a-b@example.org', 'a-b@example.org'],
    ['', ''],
  ])('holds %j as %j', (value, cell) => {
    expect(toCsv([[value, 'x']])).toBe(`\uFEFF${cell},x\r\n`)
  })
})

describe('how a text begins', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', text })

  it('is its first paragraph, not its heading', () => {
    expect(openingOf([{ type: 'heading', text: '一、情况' }, paragraph('短句。')])).toBe('短句。')
    expect(openingOf([{ type: 'table' }])).toBe('')
    expect(openingOf([])).toBe('')
  })

  it('ends with a whole sentence where one ends in the second half, else with an ellipsis', () => {
    expect(openingOf([paragraph('第一句有十个字左右。第二句太长放不下')], 12)).toBe('第一句有十个字左右。')
    expect(openingOf([paragraph('短。第二句太长放不下的话就断开')], 10)).toBe('短。第二句太长放不下……')
  })

  it('counts characters as a reader does', () => {
    expect(openingOf([paragraph('𠮷'.repeat(12))], 10)).toBe(`${'𠮷'.repeat(10)}……`)
  })
})
