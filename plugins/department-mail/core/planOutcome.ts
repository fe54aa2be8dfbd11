import { classifyFailure, type DeliveryFailure } from './classifyFailure'
import { retryDelay, type RetrySchedule } from './retryDelay'

/** What one attempt came to. */
export type AttemptResult =
  { ok: true; response: string } | { ok: false; failure: DeliveryFailure; reason: string }

/** What is to be written about it. Instants are UTC. */
export type OutcomePlan =
  | { state: 'sent'; sentAt: Date; smtpResponse: string }
  | { state: 'deferred'; nextAttemptAt: Date; lastError: string }
  | { state: 'failed' | 'uncertain'; lastError: string }

export type OutcomeContext = { attempts: number; schedule: RetrySchedule; now: Date; random: () => number }

/** Decides what follows from an attempt: sent, tried again later, given up, or left to a person. */
export function planOutcome(result: AttemptResult, context: OutcomeContext): OutcomePlan {
  if (result.ok) return { state: 'sent', sentAt: context.now, smtpResponse: result.response }
  const kind = classifyFailure(result.failure)
  switch (kind) {
    case 'permanent':
      return { state: 'failed', lastError: result.reason }
    case 'uncertain':
      return { state: 'uncertain', lastError: result.reason }
    case 'temporary':
      return deferOrGiveUp(result.reason, context)
  }
}

function deferOrGiveUp(reason: string, { attempts, schedule, now, random }: OutcomeContext): OutcomePlan {
  const delay = retryDelay(attempts, schedule, random)
  if (delay === null) return { state: 'failed', lastError: reason }
  return { state: 'deferred', nextAttemptAt: new Date(now.getTime() + delay), lastError: reason }
}
