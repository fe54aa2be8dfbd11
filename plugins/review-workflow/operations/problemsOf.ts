import type { PayloadRequest } from 'payload'
import { checkDefinition } from '../core/checkDefinition'
import type { Problem } from '../core/check/types'
import type { WorkflowDefinition } from '../core/types'
import { readWorld } from './readWorld'

/** What the check says of a definition where the person's body would use it. */
export async function problemsOf(
  req: PayloadRequest,
  definition: WorkflowDefinition,
  scope: string | null,
): Promise<Problem[]> {
  const named = definition.steps.flatMap(({ people = [] }) => people)
  const { world } = await readWorld(req, { key: definition.key, scope, named })
  return checkDefinition(definition, world)
}
