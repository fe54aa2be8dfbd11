import type { ActionOutcome } from './types'
import { isWorkflowAnswer } from './isWorkflowAnswer'

export type ActionBody = {
  rev: number
  reason?: string
  reasonCode?: string
  gates?: Record<string, boolean>
}

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
    })
    const answer: unknown = await response.json()
    if (response.ok) return isWorkflowAnswer(answer) ? { kind: 'done', answer } : { kind: 'failed' }
    return response.status === 409 ? { kind: 'conflict' } : refusal(answer)
  } catch {
    return { kind: 'failed' }
  }
}

function refusal(answer: unknown): ActionOutcome {
  const error = property(answer, 'error')
  const message = property(error, 'message')
  if (typeof message !== 'string') return { kind: 'failed' }
  const reasons = property(property(error, 'details'), 'reasons')
  const sentences = Array.isArray(reasons)
    ? reasons.map((reason: unknown) => property(reason, 'message'))
    : []
  return { kind: 'refused', message, reasons: sentences.filter((sentence) => typeof sentence === 'string') }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
