import { describe, expect, it } from 'vitest'

import { planOutcome } from '../../../plugins/department-mail/core/planOutcome'
import { DEFAULT_SCHEDULE } from '../../../plugins/department-mail/core/retryDelay'

const now = new Date('2026-03-02T01:00:00.000Z')
const context = { attempts: 1, schedule: DEFAULT_SCHEDULE, now, random: () => 0 }
const refusal = (code: string, responseCode: number) =>
  ({ ok: false, reason: `${responseCode}`, failure: { phase: 'connecting', code, responseCode } }) as const

describe('what follows from an attempt', () => {
  it("is sent, with the server's words, when the server took it", () => {
    expect(planOutcome({ ok: true, response: '250 OK' }, context)).toEqual({
      state: 'sent',
      sentAt: now,
      smtpResponse: '250 OK',
    })
  })

  it('is deferred to the exact time of the schedule on a temporary refusal', () => {
    expect(planOutcome(refusal('EENVELOPE', 451), { ...context, attempts: 2 })).toEqual({
      state: 'deferred',
      nextAttemptAt: new Date('2026-03-02T01:01:30.000Z'),
      lastError: '451',
    })
  })

  it('is failed at once on a permanent refusal', () => {
    expect(planOutcome(refusal('EENVELOPE', 550), context)).toEqual({ state: 'failed', lastError: '550' })
  })

  it('is failed after the last attempt', () => {
    expect(planOutcome(refusal('EENVELOPE', 451), { ...context, attempts: 12 })).toEqual({
      state: 'failed',
      lastError: '451',
    })
  })

  it('is uncertain, however often it was tried, when the connection was lost after DATA', () => {
    const lost = { ok: false, reason: 'lost', failure: { phase: 'data', code: 'ECONNECTION' } } as const
    for (const attempts of [1, 12]) {
      expect(planOutcome(lost, { ...context, attempts })).toEqual({ state: 'uncertain', lastError: 'lost' })
    }
  })
})
