/** How often and how far apart a temporarily refused message is tried again. */
export type RetrySchedule = {
  /** Delay after the first attempt, in milliseconds. Default 30,000. */
  baseMs: number
  /** Each further delay is this many times the one before. Default 3. */
  factor: number
  /** No delay is longer than this, in milliseconds. Default six hours. */
  capMs: number
  /** Share of the delay taken off at random, 0 to 1: messages refused together come back apart. Default 0.2. */
  jitter: number
  /** After this many attempts the message is `failed`. Default 12, which is about a day and a half. */
  maxAttempts: number
}

export const DEFAULT_SCHEDULE: RetrySchedule = {
  baseMs: 30_000,
  factor: 3,
  capMs: 6 * 60 * 60 * 1000,
  jitter: 0.2,
  maxAttempts: 12,
}

/**
 * The wait before the next attempt, in whole milliseconds, or null when there is none left.
 *
 * @param attempts attempts made so far, the one that just failed included (1 or more)
 * @param random a number in [0, 1); injected so that tests can assert exact times
 */
export function retryDelay(attempts: number, schedule: RetrySchedule, random: () => number): number | null {
  if (attempts >= schedule.maxAttempts) return null
  const raw = schedule.baseMs * schedule.factor ** (Math.max(attempts, 1) - 1)
  const capped = Math.min(raw, schedule.capMs)
  return Math.round(capped * (1 - schedule.jitter * random()))
}
