import { describe, expect, it } from 'vitest'
import { formatDay, formatInstant } from '../../../src/ui/format'

describe('formatDay', () => {
  it.each([
    ['2026-03-18', '2026年3月18日', '18 March 2026'],
    ['2026-03-17T15:59:59Z', '2026年3月17日', '17 March 2026'],
    ['2026-03-17T16:00:00Z', '2026年3月18日', '18 March 2026'],
  ])('gives the day of %s in Shanghai', (value, zh, en) => {
    expect(formatDay(value, 'zh')).toBe(zh)
    expect(formatDay(value, 'en')).toBe(en)
  })
})

describe('formatInstant', () => {
  it.each([
    ['2026-11-21T16:00:00Z', '2026年11月22日 00:00'],
    ['2026-11-22T06:05:59Z', '2026年11月22日 14:05'],
  ])('gives %s to the minute, never as 24:00', (value, text) => {
    expect(formatInstant(value, 'zh')).toBe(text)
  })
})
