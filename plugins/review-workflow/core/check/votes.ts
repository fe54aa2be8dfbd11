import type { StepDefinition } from '../types'
import type { World } from './types'

/** Weight of one person's vote: the greatest of their own and their roles', 1 where none is given. */
export function votes(
  { roles }: Pick<StepDefinition, 'roles'>,
  weights: Record<string, number>,
  person: string,
  { holders }: World,
): number {
  const held = roles.filter((role) => holders[role]?.includes(person))
  const given = [person, ...held].flatMap((key) => weights[key] ?? [])
  return given.length > 0 ? Math.max(...given) : 1
}
