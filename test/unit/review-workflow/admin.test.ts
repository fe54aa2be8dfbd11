import { describe, expect, it } from 'vitest'
import { ageOf } from '../../../plugins/review-workflow/admin/ageOf'
import { formatInstant } from '../../../plugins/review-workflow/admin/formatInstant'
import { waitingDays } from '../../../plugins/review-workflow/admin/waitingDays'
import { whoWords } from '../../../plugins/review-workflow/admin/waitingWords'
import { wordsIn } from '../../../plugins/review-workflow/admin/words'

const { texts, pick } = wordsIn('zh')

describe('how long something has waited', () => {
  const now = Date.parse('2026-03-08T12:00:00Z')
  it.each([
    [null, 0],
    ['2026-03-08T11:59:00Z', 0],
    ['2026-03-07T12:00:00Z', 1],
    ['2026-03-09T12:00:00Z', 0],
  ])('since %s is %i whole days', (since, days) => {
    expect(waitingDays(since, now)).toBe(days)
  })

  it.each([
    [0, 'fresh'],
    [2, 'fresh'],
    [3, 'late'],
    [6, 'late'],
    [7, 'veryLate'],
  ] as const)('%i days are %s', (days, age) => {
    expect(ageOf(days)).toBe(age)
  })
})

describe('an instant', () => {
  it('is shown to the minute in Shanghai across midnight', () => {
    expect(formatInstant('2026-03-08T16:00:00Z')).toBe('2026-03-09 00:00')
  })
})

describe('who acts next', () => {
  it('names the people of each role, and says where there is nobody', () => {
    const waiting = [
      { label: { zh: '编辑', en: 'Editor' }, people: ['甲', '乙'] },
      { label: { zh: '主编', en: 'Chief' }, people: [] },
    ]
    expect(whoWords(texts, waiting, pick)).toBe('编辑（甲、乙）或主编（尚未指定人员）')
  })
})
