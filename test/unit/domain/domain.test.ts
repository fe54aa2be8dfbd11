import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicEntry } from '../../../src/domain/projection'
import { newReceipt } from '../../../src/domain/receipt'
import { lexicalToBlocks, lexicalToText, textToLexical } from '../../../src/domain/richText'
import { addWorkingDays, shanghaiDay } from '../../../src/domain/workingDays'
import { isChineseWorkday } from '../../../src/server/calendar'

describe('a receipt number', () => {
  it('begins with the day in Shanghai and has no character that is taken for another', () => {
    const receipts = Array.from({ length: 500 }, () => newReceipt(new Date('2026-11-21T16:00:00Z')))
    for (const receipt of receipts) expect(receipt).toMatch(/^20261122-[0-9A-HJKMNP-TV-Z]{6}$/)
    expect(new Set(receipts).size).toBe(500)
  })
})

describe('an entry is public', () => {
  const words = { publicTitle: '标题', publicText: '正文' }

  it('only when every author agreed and the office decided so', () => {
    const cases = [true, false].flatMap((publicConsent) =>
      [true, false, null].map((publish) => ({ publicConsent, publish, ...words })),
    )
    expect(cases.filter(isPublicEntry)).toEqual([{ publicConsent: true, publish: true, ...words }])
  })

  it.each([
    ['no title', { publicTitle: null }],
    ['a blank title', { publicTitle: ' 　\n' }],
    ['no text', { publicText: undefined }],
    ['a blank text', { publicText: ' ' }],
  ])('never with %s for the public', (_, lacking) => {
    expect(isPublicEntry({ publicConsent: true, publish: true, ...words, ...lacking })).toBe(false)
  })
})

describe('working days by the State Council’s calendar of 2026', () => {
  const from = (day: string) => new Date(`${day}T10:00:00+08:00`)
  const due = (day: string, days: number) => shanghaiDay(addWorkingDays(from(day), days, isChineseWorkday))
  const deadlines: [string, string, number, string][] = [
    ['an ordinary week', '2026-06-01', 5, '2026-06-08'],
    ['a weekend', '2026-06-05', 1, '2026-06-08'],
    ['New Year, worked off on Sunday the 4th', '2025-12-31', 1, '2026-01-04'],
    ['the Spring Festival of nine days, with its make-up Saturdays', '2026-02-13', 1, '2026-02-14'],
    ['the Spring Festival itself', '2026-02-14', 1, '2026-02-24'],
    ['the make-up Saturday after it', '2026-02-27', 1, '2026-02-28'],
    ['Labour Day', '2026-04-30', 1, '2026-05-06'],
    ['the make-up Saturday after it', '2026-05-08', 1, '2026-05-09'],
    ['the National Day week', '2026-09-30', 1, '2026-10-08'],
    ['the make-up Saturday after it', '2026-10-09', 1, '2026-10-10'],
  ]
  it.each(deadlines)('%s: from %s, %i → %s', (_, day, days, expected) =>
    expect(due(day, days)).toBe(expected),
  )

  it('end with the day in Shanghai, and do not count the day of dispatch', () => {
    const late = new Date('2026-06-01T23:59:00+08:00')
    expect(addWorkingDays(late, 1, isChineseWorkday).toISOString()).toBe('2026-06-02T15:59:59.000Z')
    const afterMidnight = new Date('2026-06-02T00:01:00+08:00')
    expect(addWorkingDays(afterMidnight, 1, isChineseWorkday).toISOString()).toBe('2026-06-03T15:59:59.000Z')
  })

  it('always end on a working day, with exactly so many between', () => {
    const instants = fc.date({
      min: new Date('2025-12-01'),
      max: new Date('2026-11-20'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 20 }), (start, days) => {
        const end = addWorkingDays(start, days, isChineseWorkday)
        let worked = 0
        for (
          let at = start.getTime() + 86_400_000;
          shanghaiDay(new Date(at)) <= shanghaiDay(end);
          at += 86_400_000
        ) {
          if (isChineseWorkday(shanghaiDay(new Date(at)))) worked += 1
        }
        expect({ worked, endsOnWorkday: isChineseWorkday(shanghaiDay(end)) }).toEqual({
          worked: days,
          endsOnWorkday: true,
        })
      }),
    )
  })
})

describe('typed text', () => {
  it('becomes paragraphs, headings and lists, and reads the same afterwards', () => {
    const typed = '　　第一段。\r\n\r\n## 标题\n### 小标题\n- 甲\n- 乙\n1. 一\n2. 二\n第二段'
    expect(lexicalToBlocks(textToLexical(typed))).toEqual([
      { type: 'paragraph', text: '第一段。' },
      { type: 'heading', level: 1, text: '标题' },
      { type: 'heading', level: 2, text: '小标题' },
      { type: 'list', ordered: false, items: ['甲', '乙'] },
      { type: 'list', ordered: true, items: ['一', '二'] },
      { type: 'paragraph', text: '第二段' },
    ])
  })

  it('loses nothing but blanks, whatever it is', () => {
    const line = fc.string({
      unit: fc.constantFrom('汉', '字', 'a', '1', ' ', '，', '。', '𠮷', '<', '&', '\u3000'),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const kept = lines
          .map((text) => text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
          .filter((text) => text !== '')
        expect(lexicalToText(textToLexical(lines.join('\n')))).toBe(kept.join('\n'))
      }),
    )
  })

  it('comes out the same when it is taken in again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = lexicalToText(textToLexical(typed))
        expect(lexicalToText(textToLexical(once.replace(/^([#\-*•\d])/gm, '·$1')))).toBe(
          once.replace(/^([#\-*•\d])/gm, '·$1'),
        )
      }),
    )
  })

  it('is nothing where there is none', () => {
    for (const nothing of [null, undefined, {}, { root: null }, { root: { children: 'x' } }])
      expect(lexicalToText(nothing)).toBe('')
  })
})
