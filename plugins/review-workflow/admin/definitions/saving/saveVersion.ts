import type { Problem } from '../../../core/check/types'
import type { WorkflowDefinition } from '../../../core/types'

export type SaveAnswer =
  | { kind: 'saved' | 'unchanged'; version: number }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'conflict'; version: number; savedBy: string | null }
  | { kind: 'failed' }

/** Sends the draft and says what came of it. Never throws: a line that breaks is an answer, too. */
export async function saveVersion(
  api: string,
  basedOn: number,
  draft: WorkflowDefinition,
): Promise<SaveAnswer> {
  const { key, version: _version, ...body } = draft
  try {
    const response = await fetch(`${api}/save`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ key, basedOn, body }),
    })
    return answerOf(response.status, await response.json())
  } catch {
    return { kind: 'failed' }
  }
}

function answerOf(status: number, answer: unknown): SaveAnswer {
  const details = property(property(answer, 'error'), 'details')
  if (status === 422) {
    const problems = property(details, 'problems')
    return Array.isArray(problems)
      ? { kind: 'refused', problems: problems.filter(isProblem) }
      : { kind: 'failed' }
  }
  const version = property(status === 409 ? details : answer, 'version')
  if (typeof version !== 'number') return { kind: 'failed' }
  const savedBy = property(details, 'savedBy')
  if (status === 409)
    return { kind: 'conflict', version, savedBy: typeof savedBy === 'string' ? savedBy : null }
  if (status !== 200) return { kind: 'failed' }
  return { kind: property(answer, 'kind') === 'unchanged' ? 'unchanged' : 'saved', version }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const isProblem = (value: unknown): value is Problem =>
  typeof property(value, 'path') === 'string' &&
  typeof property(value, 'code') === 'string' &&
  typeof property(value, 'level') === 'string'
