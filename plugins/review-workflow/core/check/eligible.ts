import type { StepDefinition } from '../types'
import type { World } from './types'

/** Everybody who may sign at a step: the holders of its roles, and the people it names. */
export function eligible(step: StepDefinition, { holders, people }: World): string[] {
  const named = (step.people ?? []).filter((id) => people.includes(id))
  return [...new Set([...step.roles.flatMap((role) => holders[role] ?? []), ...named])]
}
