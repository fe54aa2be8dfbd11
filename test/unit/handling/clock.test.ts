import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockOf,
  computeDue,
  dueDay,
  explainDue,
  type ClockEvent,
  type DutyClock,
} from '../../../plugins/handling'
import { addWorkingDays } from '../../../src/domain/workingDays'
import { isChineseWorkday } from '../../../src/server/calendar'
import { at, daysFrom, published } from './calendars'

const clockFrom = (day: string, days: number, change: Partial<DutyClock> = {}): DutyClock => ({
  cause: 'dispatch',
  startedAt: at(day),
  days,
  pauses: [],
  extensions: [],
  ...change,
})

/** Counted another way than the clock counts: all days of the period, one by one, that are worked and not held. */
function countedDays(clock: DutyClock, until: string): number {
  const held = (day: string) =>
    clock.pauses.some(({ from, to }) => published.dayOf(from) < day && day <= published.dayOf(to ?? from))
  return daysFrom(published.dayOf(clock.startedAt), until)
    .slice(1)
    .concat(until)
    .filter((day) => isChineseWorkday(day) && !held(day)).length
}

describe('the clock of a duty', () => {
  const table: [string, DutyClock, string][] = [
    ['five days of an ordinary week', clockFrom('2026-03-09', 5), '2026-03-16'],
    ['over the National Day of 2026, with its make-up days', clockFrom('2026-09-18', 5), '2026-09-24'],
    ['fifteen days into the holiday', clockFrom('2026-09-22', 15), '2026-10-20'],
    [
      'a question asked on Monday, answered on Wednesday: two days more',
      clockFrom('2026-03-09', 5, { pauses: [{ from: at('2026-03-09'), to: at('2026-03-11') }] }),
      '2026-03-18',
    ],
    [
      'a question asked and answered on one day: nothing',
      clockFrom('2026-03-09', 5, {
        pauses: [{ from: at('2026-03-10', '08:00:00'), to: at('2026-03-10', '17:00:00') }],
      }),
      '2026-03-16',
    ],
    [
      'a question over a weekend alone: nothing',
      clockFrom('2026-03-09', 5, { pauses: [{ from: at('2026-03-13'), to: at('2026-03-15') }] }),
      '2026-03-16',
    ],
    [
      'two questions at once: counted once',
      clockFrom('2026-03-09', 5, {
        pauses: [
          { from: at('2026-03-10'), to: at('2026-03-12') },
          { from: at('2026-03-11'), to: at('2026-03-12') },
        ],
      }),
      '2026-03-18',
    ],
    [
      'a question after the deadline: nothing',
      clockFrom('2026-03-09', 5, { pauses: [{ from: at('2026-03-17'), to: at('2026-03-27') }] }),
      '2026-03-16',
    ],
    [
      'five days more',
      clockFrom('2026-03-09', 5, { extensions: [{ days: 5, at: at('2026-03-12') }] }),
      '2026-03-23',
    ],
  ]
  it.each(table)('%s', (_, clock, due) => {
    expect(dueDay(clock, published, at('2026-12-31'))).toBe(due)
    expect(computeDue(clock, published, at('2026-12-31')).toISOString()).toBe(`${due}T15:59:59.000Z`)
  })

  it('from every day of ten years ends on the n-th working day, never a day early or late', () => {
    for (const day of daysFrom('2017-01-01', '2027-01-01')) {
      for (const days of [1, 5, 15, 60]) {
        const clock = clockFrom(day, days)
        const due = dueDay(clock, published, at(day))
        if (!isChineseWorkday(due) || countedDays(clock, due) !== days)
          expect.fail(`${days} days from ${day} are not ${due}`)
      }
    }
  }, 120_000)

  it('agrees with the working days of the domain where nothing holds it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...daysFrom('2017-01-01', '2027-01-01')),
        fc.integer({ min: 1, max: 90 }),
        (day, days) => {
          expect(computeDue(clockFrom(day, days), published, at(day))).toEqual(
            addWorkingDays(at(day), days, isChineseWorkday),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  const days = daysFrom('2017-01-01', '2026-06-01')
  const times = ['00:00:00', '09:30:00', '23:59:59']
  const clocks = fc
    .record({
      start: fc.nat(days.length - 200),
      given: fc.integer({ min: 1, max: 60 }),
      pauses: fc.array(
        fc.record({
          after: fc.nat(60),
          for: fc.nat(20),
          time: fc.constantFrom(...times),
          end: fc.constantFrom(...times),
        }),
        { maxLength: 4 },
      ),
      extensions: fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 2 }),
    })
    .map(({ start, given, pauses, extensions }) =>
      clockFrom(days[start] ?? '', given, {
        pauses: pauses.map((pause) => ({
          from: at(days[start + pause.after] ?? '', pause.time),
          to: at(days[start + pause.after + pause.for + 1] ?? '', pause.end),
        })),
        extensions: extensions.map((more) => ({ days: more, at: at(days[start] ?? '') })),
      }),
    )
  const far = at('2030-01-01')

  it('with any pauses and extensions counts exactly the days given and added', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const due = dueDay(clock, published, far)
        const total = clock.days + clock.extensions.reduce((sum, one) => sum + one.days, 0)
        expect(isChineseWorkday(due)).toBe(true)
        expect(countedDays(clock, due)).toBe(total)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is never brought forward by a pause or an extension', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const bare = dueDay({ ...clock, pauses: [], extensions: [] }, published, far)
        expect(dueDay(clock, published, far) >= bare).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('explains itself: the last step is the deadline, and no step goes back', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const steps = explainDue(clock, published, far)
        const dues = steps.flatMap((step) => ('due' in step ? [step.due] : []))
        expect(dues).toEqual([...dues].sort())
        expect(dues.at(-1)).toBe(dueDay(clock, published, far))
        expect(steps.at(-1)).toMatchObject({ kind: 'due', day: dueDay(clock, published, far) })
      }),
      { numRuns: 500 },
    )
  })

  it('names holidays and make-up days of its period', () => {
    expect(
      explainDue(clockFrom('2026-09-18', 15), published, far).find(({ kind }) => kind === 'calendar'),
    ).toEqual({
      kind: 'calendar',
      off: [
        { from: '2026-09-25', to: '2026-09-25', name: '中秋' },
        { from: '2026-10-01', to: '2026-10-02', name: '国庆节' },
        { from: '2026-10-05', to: '2026-10-07', name: '国庆节' },
      ],
      worked: [
        { from: '2026-09-20', to: '2026-09-20', name: '国庆节' },
        { from: '2026-10-10', to: '2026-10-10', name: '国庆节' },
      ],
    })
  })

  it('is told by the journal alone', () => {
    const journal: ClockEvent[] = [
      { act: 'dispatch', at: at('2026-03-09'), days: 15 },
      { act: 'acknowledge', at: at('2026-03-10') },
      { act: 'ask', at: at('2026-03-11') },
      { act: 'ask', at: at('2026-03-12') },
      { act: 'answer', at: at('2026-03-13') },
      { act: 'grantExtension', at: at('2026-03-20'), days: 5 },
    ]
    expect(clockOf(journal)).toEqual({
      cause: 'dispatch',
      startedAt: at('2026-03-09'),
      days: 15,
      pauses: [{ from: at('2026-03-11'), to: at('2026-03-13') }],
      extensions: [{ days: 5, at: at('2026-03-20') }],
    })
    const redone = clockOf([
      ...journal,
      { act: 'reply', at: at('2026-03-30') },
      { act: 'redo', at: at('2026-04-01'), days: 5 },
    ])
    expect(redone).toEqual(clockFrom('2026-04-01', 5, { cause: 'redo' }))
    expect(() => clockOf([])).toThrow('dispatch')
  })

  it('does not hang on a calendar without working days', () => {
    expect(() => dueDay(clockFrom('2026-03-09', 1), { ...published, isWorkday: () => false }, far)).toThrow(
      'no working days',
    )
  })
})
