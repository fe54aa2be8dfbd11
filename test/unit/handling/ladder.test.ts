import { describe, expect, it } from 'vitest'
import {
  clockOf,
  daysFor,
  daysLate,
  daysLeft,
  defaultRules,
  rungDue,
  rungsOf,
  type Duty,
} from '../../../plugins/handling'
import { at, published } from './calendars'

const dueAt = at('2026-03-30', '23:59:59')
const duty: Pick<Duty, 'state' | 'pausedAt' | 'dueAt' | 'clock'> = {
  state: 'acknowledged',
  pausedAt: null,
  dueAt,
  clock: clockOf([{ act: 'dispatch', at: at('2026-03-09'), days: 15 }]),
}
const due = (day: string, issued: number[] = [], change: Partial<typeof duty> = {}) =>
  rungDue({ ...duty, ...change }, issued, { now: at(day), rules: defaultRules, calendar: published })

describe('the ladder of reminders and notices', () => {
  it('has its rungs in working days around the deadline, in the morning', () => {
    expect(
      rungsOf(dueAt, defaultRules, published).map(({ level, offset, day }) => `${level} ${offset} ${day}`),
    ).toEqual([
      'reminder -5 2026-03-23',
      'reminder -2 2026-03-26',
      'reminder 0 2026-03-30',
      'blue 1 2026-03-31',
      'orange 4 2026-04-03',
      'red 8 2026-04-10',
    ])
    expect(rungsOf(dueAt, defaultRules, published)[0]?.at).toEqual(at('2026-03-23', '09:00:00'))
  })

  it('is climbed one rung after the other, each once', () => {
    expect(due('2026-03-20')).toBeNull()
    expect(due('2026-03-23')).toMatchObject({ level: 'reminder', offset: -5 })
    expect(due('2026-03-23', [-5])).toBeNull()
    expect(due('2026-03-31', [-5, -2, 0])).toMatchObject({ level: 'blue' })
    expect(due('2026-04-20', [-5, -2, 0, 1, 4])).toMatchObject({ level: 'red' })
    expect(due('2026-04-20', [8])).toBeNull()
  })

  it('after a standstill sends the highest rung alone', () => {
    expect(due('2026-04-03')).toMatchObject({ level: 'orange' })
    expect(due('2026-04-03', [4])).toBeNull()
  })

  it.each([['replied'], ['accepted'], ['returned'], ['cancelled']] as const)(
    'is not climbed when a duty is %s',
    (state) => {
      expect(due('2026-04-10', [], { state })).toBeNull()
    },
  )

  it('is not climbed while a question is open, and goes on while a return is asked for', () => {
    expect(due('2026-04-10', [], { pausedAt: at('2026-03-20') })).toBeNull()
    expect(due('2026-04-10', [], { state: 'returnRequested' })).toMatchObject({ level: 'red' })
  })

  it('reminds of nothing that lies before the start of the clock', () => {
    const clock = clockOf([{ act: 'dispatch', at: at('2026-03-27'), days: 1 }])
    expect(due('2026-03-27', [], { clock })).toBeNull()
  })

  it('counts days left and days late', () => {
    expect([
      daysLeft(dueAt, at('2026-03-26'), published),
      daysLeft(dueAt, at('2026-03-30'), published),
    ]).toEqual([2, 0])
    expect([
      daysLate(dueAt, at('2026-03-30'), published),
      daysLate(dueAt, at('2026-04-01'), published),
    ]).toEqual([0, 2])
  })

  it('gives days by grade, and a co-handler never more than the lead', () => {
    expect(daysFor('urgent', 'lead', defaultRules)).toBe(5)
    expect(daysFor('complex', 'lead', defaultRules)).toBe(60)
    expect(daysFor('complex', 'co', defaultRules)).toBe(5)
    expect(daysFor('urgent', 'co', { ...defaultRules, urgentDays: 3 })).toBe(3)
  })
})
