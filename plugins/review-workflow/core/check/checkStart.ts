import type { WorkflowDefinition } from '../types'
import { error } from './problem'
import type { Problem, World } from './types'

/** Where only some roles may start, they are known and somebody has one of them. */
export function checkStart({ mayStart = [] }: WorkflowDefinition, { holders }: World): Problem[] {
  const unknown = mayStart.flatMap((role, index) =>
    holders[role] ? [] : [error(`mayStart.${index}`, 'roleUnknown', { role })],
  )
  if (unknown.length > 0 || mayStart.length === 0) return unknown
  const isEmpty = mayStart.every((role) => holders[role]?.length === 0)
  return isEmpty ? [error('mayStart', 'startEmpty')] : []
}
