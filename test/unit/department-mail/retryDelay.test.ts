import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  DEFAULT_SCHEDULE,
  retryDelay,
  type RetrySchedule,
} from '../../../plugins/department-mail/core/retryDelay'

const schedules: fc.Arbitrary<RetrySchedule> = fc.record({
  baseMs: fc.integer({ min: 1, max: 600_000 }),
  factor: fc.double({ min: 1, max: 10, noNaN: true }),
  capMs: fc.integer({ min: 1, max: 86_400_000 }),
  jitter: fc.double({ min: 0, max: 1, noNaN: true }),
  maxAttempts: fc.integer({ min: 1, max: 40 }),
})
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const never = () => 0

describe('the retry schedule', () => {
  it('is half a minute, then three times as long each time, at most six hours', () => {
    const minutes = Array.from(
      { length: 11 },
      (_, index) => (retryDelay(index + 1, DEFAULT_SCHEDULE, never) ?? 0) / 60_000,
    )
    expect(minutes).toEqual([0.5, 1.5, 4.5, 13.5, 40.5, 121.5, 360, 360, 360, 360, 360])
  })

  it('ends after the last attempt', () => {
    expect(retryDelay(12, DEFAULT_SCHEDULE, never)).toBeNull()
    expect(retryDelay(99, DEFAULT_SCHEDULE, never)).toBeNull()
  })

  it('gives exactly maxAttempts - 1 delays, whatever the schedule', () => {
    fc.assert(
      fc.property(schedules, chance, (schedule, draw) => {
        const delays = Array.from({ length: 50 }, (_, index) => retryDelay(index + 1, schedule, () => draw))
        expect(delays.filter((delay) => delay !== null)).toHaveLength(schedule.maxAttempts - 1)
      }),
    )
  })

  it('never exceeds the cap and never waits a negative time', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 1, max: 60 }), chance, (schedule, attempts, draw) => {
        const delay = retryDelay(attempts, schedule, () => draw)
        if (delay === null) return
        expect(delay).toBeGreaterThanOrEqual(0)
        expect(delay).toBeLessThanOrEqual(schedule.capMs)
      }),
    )
  })

  it('takes off at most the share called jitter', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 1, max: 60 }), chance, (schedule, attempts, draw) => {
        const full = retryDelay(attempts, schedule, never)
        const drawn = retryDelay(attempts, schedule, () => draw)
        if (full === null || drawn === null) return
        expect(drawn).toBeLessThanOrEqual(full)
        expect(drawn).toBeGreaterThanOrEqual(Math.floor(full * (1 - schedule.jitter)) - 1)
      }),
    )
  })

  it('never gets shorter from one attempt to the next when chance is still', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 1, max: 60 }), chance, (schedule, attempts, draw) => {
        const first = retryDelay(attempts, schedule, () => draw)
        const second = retryDelay(attempts + 1, schedule, () => draw)
        if (first !== null && second !== null) expect(second).toBeGreaterThanOrEqual(first)
      }),
    )
  })
})
