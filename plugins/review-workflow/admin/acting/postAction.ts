import type { ResumePolicy } from '../../core/types'
import type { ActionOutcome, Position } from './types'

export type ActionBody = {
  rev: number
  reason?: string
  reasonCode?: string
  gates?: Record<string, true | { ticked: true; note: string }>
  /** A step to send back to, or the one person a transfer or a delegation names. */
  to?: string
  resume?: ResumePolicy
  /** The people several of whom an action may name. */
  signers?: string[]
  position?: Position
}

/** After this many milliseconds without an answer the line counts as broken. */
const patience = 30_000

/**
 * Asks for one action and says what came of it. Never throws: a line that breaks is an outcome, too, and
 * the same `key` makes it safe to press again.
 */
export async function postAction(url: string, key: string, body: ActionBody): Promise<ActionOutcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    })
    const answer: unknown = await response.json()
    if (response.ok) return property(answer, 'run') === undefined ? { kind: 'unknown' } : { kind: 'done' }
    return isConflict(response.status, answer) ? { kind: 'conflict' } : refusal(answer)
  } catch {
    return { kind: 'unknown' }
  }
}

/** Another 409 is a refusal with its own words: a frozen text is nothing somebody else just did. */
const isConflict = (status: number, answer: unknown): boolean =>
  status === 409 && property(property(answer, 'error'), 'code') === 'workflow.conflict'

function refusal(answer: unknown): ActionOutcome {
  const error = property(answer, 'error')
  const message = property(error, 'message')
  if (typeof message !== 'string') return { kind: 'unknown' }
  const reasons = property(property(error, 'details'), 'reasons')
  const sentences = Array.isArray(reasons)
    ? reasons.map((reason: unknown) => property(reason, 'message'))
    : []
  return { kind: 'refused', message, reasons: sentences.filter((sentence) => typeof sentence === 'string') }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
