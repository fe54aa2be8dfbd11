import { describe, expect, it } from 'vitest'
import { clockOf } from '../../../plugins/review-workflow/core/visit'
import { weekdays } from '../../../plugins/review-workflow/core/weekdays'
import type { Deadline } from '../../../plugins/review-workflow/core/types'
import {
  actor,
  after,
  approval,
  aRun,
  author,
  by,
  clock,
  factsWith,
  gate,
  later,
  monday,
  order,
  placed,
  planOf,
  refusals,
  seat,
  signed,
  step,
} from './support'

const days = (count: number) => later(24 * count)
const deadline: Deadline = { workdays: 3, remindBefore: [1], escalateAfter: [2] }
const desk = actor('desk', 'desk')
const withClock = (change: Partial<Deadline> = {}, quorum = {}) =>
  order([step('desk', { deadline: { ...deadline, ...change }, ...quorum }), step('then')])
const submitted = after(withClock(), aRun(), by(author, 'submit'))

describe('working days, where an installation brings no calendar', () => {
  it.each([
    [monday, 1, days(1)],
    [monday, 5, days(7)],
    [days(4), 1, days(7)],
    [days(5), 1, days(7)],
    [days(7), -1, days(4)],
    [monday, 0, monday],
  ])('from %s %i on is %s', (from, count, expected) => expect(weekdays.add(from, count)).toBe(expected))

  it.each([
    [monday, days(7), 5],
    [monday, later(23), 0],
    [days(7), monday, 0],
    [days(4), days(6), 0],
  ])('between %s and %s there are whole ones only', (from, to, expected) =>
    expect(weekdays.between(from, to)).toBe(expected),
  )
})

describe('the time a step has', () => {
  it('is counted in working days from when it is reached', () => {
    expect(submitted.dueAt).toBe(days(3))
    expect(submitted.visit.marks).toEqual([
      { at: days(2), kind: 'remind' },
      { at: days(3), kind: 'due' },
      { at: days(7), kind: 'escalate' },
    ])
  })

  it('is none where the order sets none', () => {
    expect(after(withClock(), submitted, by(desk, 'approve'))).toMatchObject({
      dueAt: null,
      visit: { marks: [] },
    })
    expect(clockOf(step('desk'), factsWith())).toEqual({ dueAt: null, marks: [] })
  })

  it('may have no bells but its end', () => {
    const { marks } = clockOf(step('desk', { deadline: { workdays: 1 } }), factsWith())
    expect(marks).toEqual([{ at: days(1), kind: 'due' }])
  })

  it('rings its bells in the order of time, however they are written down', () => {
    const desk = step('desk', { deadline: { workdays: 3, remindBefore: [1, 2], escalateAfter: [2, 1] } })
    const { marks } = clockOf(desk, factsWith())
    expect(marks.map(({ at }) => at)).toEqual([days(1), days(2), days(3), days(4), days(7)])
  })

  it('rings no reminder that would lie before the step was reached', () => {
    const { marks } = clockOf(step('desk', { deadline: { workdays: 1, remindBefore: [2, 1] } }), factsWith())
    expect(marks).toEqual([{ at: days(1), kind: 'due' }])
  })
})

describe('the clock', () => {
  it('rings each bell once', () => {
    const reminded = after(withClock(), submitted, by(clock, 'dueSoon', { facts: { now: days(2) } }))
    expect(reminded.visit.marks.map(({ kind }) => kind)).toEqual(['due', 'escalate'])
    const escalated = after(withClock(), reminded, by(clock, 'escalate', { facts: { now: days(8) } }))
    expect(escalated.visit.marks).toEqual([])
  })

  it('decides nothing by ringing', () => {
    const plan = planOf(withClock(), submitted, by(clock, 'overdue', { facts: { now: days(3) } }))
    expect({ ...submitted, ...plan.next }).toEqual({ ...submitted, visit: plan.next.visit })
  })

  it('passes no step by itself unless the order says so', () => {
    const act = by(clock, 'timeout', { facts: { now: days(3) } })
    expect(refusals(withClock(), submitted, act)).toEqual(['notAllowedAtStep'])
  })

  it('passes no step before its time is over', () => {
    const automatic = withClock({ onTimeout: 'approve' })
    const run = after(automatic, aRun(), by(author, 'submit'))
    expect(refusals(automatic, run, by(clock, 'timeout', { facts: { now: days(2) } }))).toEqual(['notNow'])
    expect(refusals(automatic, { ...run, dueAt: null }, by(clock, 'timeout'))).toEqual(['notNow'])
  })

  describe('where a step passes by itself', () => {
    const over = { facts: { now: days(3) } }

    it('signs in its own name', () => {
      const automatic = withClock({ onTimeout: 'approve' })
      const run = after(automatic, after(automatic, aRun(), by(author, 'submit')), by(clock, 'timeout', over))
      expect([placed(run), run.approvals]).toEqual(['then', [approval('desk', 'system')]])
    })

    it('passes over everybody who has not signed', () => {
      const automatic = withClock({ onTimeout: 'approve' }, { quorum: { kind: 'all' } })
      const facts = { holders: { desk: [desk, actor('late', 'desk')] } }
      const run = after(automatic, aRun(), by(author, 'submit', { facts }), by(desk, 'approve'))
      const passed = after(automatic, run, by(clock, 'timeout', over))
      expect([placed(passed), signed(passed)]).toEqual(['then', ['desk desk', 'desk system']])
    })

    it('gives its vote the weight that is wanted', () => {
      const automatic = withClock({ onTimeout: 'approve' }, { quorum: { kind: 'weight', n: 5, weights: {} } })
      const run = after(automatic, aRun(), by(author, 'submit'), by(clock, 'timeout', over))
      expect(run.approvals).toEqual([approval('desk', 'system', { weight: 5 })])
      expect(placed(run)).toBe('then')
    })

    it('ticks no boxes, but keeps to rules', () => {
      const rule = { field: 'title', is: 'filled' } as const
      const gates = [gate('manual', { note: 'required' }), gate('rule', { kind: 'field', rule })]
      const automatic = withClock({ onTimeout: 'approve' }, { gates })
      const run = after(automatic, aRun(), by(author, 'submit'))
      expect(refusals(automatic, run, by(clock, 'timeout', over))).toEqual(['gateFailed'])
      const written = { facts: { now: days(3), content: { title: 'a' } } }
      const plan = planOf(automatic, run, by(clock, 'timeout', { gates: {}, ...written }))
      expect(plan.gates).toEqual({ manual: false, rule: true })
    })

    it('passes no text that was changed and that nobody approved', () => {
      const automatic = withClock({ onTimeout: 'approve' }, { mayEdit: true })
      const run = after(automatic, aRun(), by(author, 'submit'))
      const facts = { now: days(3), contentHash: 'other' }
      expect(refusals(automatic, run, by(clock, 'timeout', { facts }))).toEqual(['contentChanged'])
    })

    it('passes over signers who were called in', () => {
      const automatic = withClock({ onTimeout: 'approve' })
      const guest = actor('guest')
      const run = after(
        automatic,
        aRun(),
        by(author, 'submit'),
        by(desk, 'addSigner', { people: [guest], position: 'before' }),
      )
      expect(run.visit.seats).toEqual([seat(guest, { addedBy: 'desk' })])
      expect(placed(after(automatic, run, by(clock, 'timeout', over)))).toBe('then')
    })
  })
})
