import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockOf,
  computeDue,
  defaultRules,
  dutyMoves,
  dutyStates,
  handlingSchemaSql,
  isOpen,
  offersOf,
  reduceDuty,
  stateAfter,
  tablesOf,
  type ClockEvent,
  type Duty,
  type DutyEvent,
  type DutyMove,
  type DutyState,
} from '../../../plugins/handling'
import { handlingOptions } from '../../../src/server/handling/options'
import { at, daysFrom, published } from './calendars'

const moves: Record<DutyState, Partial<Record<DutyMove, DutyState>>> = {
  dispatched: {
    acknowledge: 'acknowledged',
    requestReturn: 'returnRequested',
    opinion: 'replied',
    reply: 'replied',
    cancel: 'cancelled',
  },
  acknowledged: {
    requestReturn: 'returnRequested',
    opinion: 'replied',
    reply: 'replied',
    cancel: 'cancelled',
  },
  returnRequested: {
    withdrawReturn: 'acknowledged',
    refuseReturn: 'acknowledged',
    grantReturn: 'returned',
    cancel: 'cancelled',
  },
  replied: { accept: 'accepted', redo: 'redo', cancel: 'cancelled' },
  redo: { opinion: 'replied', reply: 'replied', cancel: 'cancelled' },
  accepted: { reopen: 'redo' },
  returned: {},
  cancelled: {},
}

const start = at('2026-03-09')
const clock = clockOf([{ act: 'dispatch', at: start, days: 15 }])
const fresh: Duty = {
  state: 'dispatched',
  role: 'lead',
  clock,
  dueAt: computeDue(clock, published, start),
  returnDueAt: at('2026-03-12', '23:59:59'),
  returnAskedAt: null,
  reopenedAt: null,
  pausedAt: null,
  extensionAsked: false,
  others: [],
  implementation: 'none',
}
const reduce = (duty: Duty, event: DutyEvent) => reduceDuty(duty, event, defaultRules, published)
const reasons = (duty: Duty, event: DutyEvent): string[] => {
  const reduced = reduce(duty, event)
  return reduced.ok ? [] : reduced.reasons.map(({ code }) => code)
}

describe('a duty', () => {
  const names = Object.keys(dutyMoves) as DutyMove[]
  it.each(dutyStates.flatMap((state) => names.map((move) => [state, move] as const)))(
    '%s, %s',
    (state, move) => {
      expect(stateAfter(state, move)).toBe(moves[state][move] ?? null)
    },
  )

  it('knows the same moves in PostgreSQL', () => {
    const sql = handlingSchemaSql(tablesOf(handlingOptions))
    const inSql = [...sql.matchAll(/'(\w+)>(\w+)'/g)].map(([, from, to]) => `${from}>${to}`)
    const expected = dutyStates.flatMap((from) => Object.values(moves[from]).map((to) => `${from}>${to}`))
    expect([...new Set(inSql)].sort()).toEqual([...new Set(expected)].sort())
  })

  const inTime = at('2026-03-11')
  const late = at('2026-06-01')
  const refused: [string, Duty, DutyEvent, string][] = [
    [
      'returned twice',
      { ...fresh, state: 'acknowledged', returnAskedAt: start },
      { act: 'requestReturn', at: inTime },
      'returnedBefore',
    ],
    ['returned late', fresh, { act: 'requestReturn', at: late }, 'returnTooLate'],
    [
      'returned after an answer',
      { ...fresh, state: 'redo' },
      { act: 'requestReturn', at: inTime },
      'notInThisState',
    ],
    [
      'extended after its deadline',
      fresh,
      { act: 'requestExtension', at: late, days: 5 },
      'extensionTooLate',
    ],
    [
      'extended while a request is open',
      { ...fresh, extensionAsked: true },
      { act: 'requestExtension', at: inTime, days: 5 },
      'extensionOpen',
    ],
    [
      'extended more often than the rules say',
      { ...fresh, clock: { ...clock, extensions: [{ days: 5, at: inTime }] } },
      { act: 'requestExtension', at: inTime, days: 5 },
      'extensionsUsed',
    ],
    [
      'extended for longer than the rules say',
      fresh,
      { act: 'requestExtension', at: inTime, days: 16 },
      'extensionTooLong',
    ],
    [
      'given more time than the rules say',
      { ...fresh, extensionAsked: true },
      { act: 'grantExtension', at: inTime, days: 16 },
      'extensionTooLong',
    ],
    [
      'given more time that nobody asked for',
      fresh,
      { act: 'grantExtension', at: inTime, days: 5 },
      'noExtensionAsked',
    ],
    [
      'refused more time that nobody asked for',
      fresh,
      { act: 'refuseExtension', at: inTime },
      'noExtensionAsked',
    ],
    ['answered for a question nobody asked', fresh, { act: 'answer', at: inTime }, 'noQuestionOpen'],
    [
      'asked about after the answer',
      { ...fresh, state: 'replied' },
      { act: 'ask', at: inTime },
      'notInThisState',
    ],
    [
      'answered by a co-handler',
      { ...fresh, role: 'co' },
      { act: 'reply', at: inTime, promisedAt: null },
      'onlyLead',
    ],
    ['given an opinion by its lead', fresh, { act: 'opinion', at: inTime }, 'onlyCo'],
    [
      'answered before the opinions have come',
      { ...fresh, others: [{ name: '市财政局', dueAt: at('2026-03-16') }] },
      { act: 'reply', at: inTime, promisedAt: null },
      'waitsForOthers',
    ],
    [
      'reopened twice',
      { ...fresh, state: 'accepted', reopenedAt: start },
      { act: 'reopen', at: late, days: 15 },
      'reopenedBefore',
    ],
    [
      'rechecked where nothing was promised',
      { ...fresh, state: 'accepted' },
      { act: 'recheck', at: late, fulfilled: true, promisedAt: null },
      'nothingPromised',
    ],
    [
      'computed again when it is over',
      { ...fresh, state: 'cancelled' },
      { act: 'recompute', at: late },
      'notInThisState',
    ],
  ]
  it.each(refused)('is never %s', (_, duty, event, code) => {
    expect(reasons(duty, event)).toEqual([code])
  })

  it('waits for opinions no longer than those had time', () => {
    const duty: Duty = { ...fresh, others: [{ name: '市财政局', dueAt: at('2026-03-16') }] }
    expect(reasons(duty, { act: 'reply', at: at('2026-03-17'), promisedAt: null })).toEqual([])
  })

  it('can be asked for more time while its clock stands, whatever the day', () => {
    expect(reasons({ ...fresh, pausedAt: inTime }, { act: 'requestExtension', at: late, days: 5 })).toEqual(
      [],
    )
  })

  it('offers what would be done, and says why not', () => {
    const events = [
      { id: 'reply', event: { act: 'reply', at: inTime, promisedAt: null } },
      { id: 'answer', event: { act: 'answer', at: inTime } },
    ] as const
    expect(offersOf(fresh, events, defaultRules, published)).toEqual([
      { id: 'reply', enabled: true, reasons: [] },
      { id: 'answer', enabled: false, reasons: [{ code: 'noQuestionOpen' }] },
    ])
  })

  describe('whatever is done to it in whatever order', () => {
    const days = daysFrom('2026-01-05', '2026-12-31')
    const acts = [
      'acknowledge',
      'requestReturn',
      'withdrawReturn',
      'grantReturn',
      'refuseReturn',
      'requestExtension',
      'grantExtension',
      'refuseExtension',
      'ask',
      'answer',
      'opinion',
      'reply',
      'redo',
      'accept',
      'reopen',
      'cancel',
      'recheck',
      'recompute',
    ] as const
    const event = (act: (typeof acts)[number], when: Date, n: number): DutyEvent => {
      switch (act) {
        case 'requestExtension':
        case 'grantExtension':
        case 'redo':
        case 'reopen':
          return { act, at: when, days: n }
        case 'reply':
          return { act, at: when, promisedAt: n % 2 ? at('2026-12-01') : null }
        case 'recheck':
          return { act, at: when, fulfilled: n % 2 === 0, promisedAt: null }
        default:
          return { act, at: when }
      }
    }
    const stories = fc.array(
      fc.record({ act: fc.constantFrom(...acts), after: fc.nat(6), n: fc.integer({ min: 1, max: 15 }) }),
      { maxLength: 40 },
    )

    it('keeps its promises (I9)', () => {
      fc.assert(
        fc.property(stories, fc.constantFrom('lead' as const, 'co' as const), (story, role) => {
          let duty: Duty = { ...fresh, role }
          let day = 45
          const journal: ClockEvent[] = [{ act: 'dispatch', at: start, days: 15 }]
          const done: string[] = []
          for (const { act, after, n } of story) {
            day = Math.min(day + after, days.length - 1)
            const happens = event(act, at(days[day] ?? ''), n)
            const before = duty
            const reduced = reduce(duty, happens)
            if (!reduced.ok) {
              expect(reduced.reasons.length).toBeGreaterThan(0)
              continue
            }
            duty = reduced.plan.duty
            done.push(act)
            journal.push({ act, at: happens.at, ...('days' in happens ? { days: happens.days } : {}) })
            // Its clock can be told from the journal, and its deadline computed from that.
            expect(duty.clock).toEqual(clockOf(journal))
            if (reduced.plan.newDeadline)
              expect(duty.dueAt).toEqual(computeDue(duty.clock, published, happens.at))
            // Acknowledging, asking to return, refusing that: the clock never stops for them.
            if (
              [
                'acknowledge',
                'requestReturn',
                'withdrawReturn',
                'refuseReturn',
                'requestExtension',
                'refuseExtension',
              ].includes(act)
            )
              expect([duty.dueAt, duty.pausedAt]).toEqual([before.dueAt, before.pausedAt])
            // A pause is open only while a department has to act.
            if (duty.pausedAt) expect(isOpen(duty.state)).toBe(true)
            if (role === 'co') expect(act).not.toBe('reply')
          }
          const times = (act: string) => done.filter((one) => one === act).length
          expect(times('requestReturn')).toBeLessThanOrEqual(1)
          expect(times('reopen')).toBeLessThanOrEqual(1)
          expect(times('accept')).toBeLessThanOrEqual(times('reply') + times('opinion'))
          expect(duty.clock.extensions.length).toBeLessThanOrEqual(defaultRules.extensionTimes)
          if (done.includes('grantReturn')) expect(['returned']).toContain(duty.state)
        }),
        { numRuns: 2_000 },
      )
    })
  })
})
