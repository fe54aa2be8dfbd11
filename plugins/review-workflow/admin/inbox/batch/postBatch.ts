import type { Task } from '../../../operations/tasks/types'
import { taskKey } from '../taskKey'
import { gatesToSend, type BatchAnswers } from './answers'

/** What came of one task. `mayRetry`: whether pressing again could help without looking at it first. */
export type ItemResult =
  | { key: string; ok: true }
  | { key: string; ok: false; message: string; reasons: string[]; mayRetry: boolean }

type Args = {
  url: string
  key: string
  tasks: Task[]
  answers: BatchAnswers
  reason: string
  noAnswer: string
}

/**
 * Approves a few tasks and says of each what came of it. Never throws: a line that breaks is an outcome
 * too, and the same `key` makes it safe to send the same tasks again.
 */
export async function postBatch({ url, key, tasks, answers, reason, noAnswer }: Args): Promise<ItemResult[]> {
  const lost = tasks.map((task): ItemResult => ({
    key: taskKey(task),
    ok: false,
    message: noAnswer,
    reasons: [],
    mayRetry: true,
  }))
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({
        action: 'approve',
        ...(reason.trim() ? { reason: reason.trim() } : {}),
        entries: tasks.map((task) => ({
          collection: task.collection,
          document: task.document,
          rev: task.rev,
          gates: gatesToSend(task, answers),
        })),
      }),
    })
    const answer: unknown = response.ok ? await response.json() : null
    const results: unknown = property(answer, 'results')
    if (!Array.isArray(results)) return lost
    const read = new Map(
      results
        .map(readResult)
        .filter((one) => one !== null)
        .map((one) => [one.key, one]),
    )
    return lost.map((one) => read.get(one.key) ?? one)
  } catch {
    return lost
  }
}

function readResult(value: unknown): ItemResult | null {
  const [collection, document] = [property(value, 'collection'), property(value, 'document')]
  if (typeof collection !== 'string' || typeof document !== 'string') return null
  const key = taskKey({ collection, document })
  if (property(value, 'ok') === true) return { key, ok: true }
  const reasons: unknown = property(value, 'reasons')
  return {
    key,
    ok: false,
    message: text(property(value, 'message')) ?? '',
    reasons: (Array.isArray(reasons) ? reasons : [])
      .map((reason: unknown) => text(property(reason, 'message')))
      .filter((sentence) => sentence !== null),
    // Somebody who did not see what has changed since must not approve it by pressing again.
    mayRetry: ['workflow.unavailable', 'workflow.incomplete'].includes(text(property(value, 'code')) ?? ''),
  }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
