import type { PayloadRequest } from 'payload'
import { actionRules } from '../../core/actions'
import { WorkflowError } from '../../core/errors'
import { refuse } from '../../core/reasons'
import type { Actor } from '../../core/types'
import { optionsOf } from '../../store/bind'
import type { StoredRun } from '../../store/runs'
import type { TransitionArgs } from './index'

/** The people an action names, looked up in the run's own body; somebody who is not there cannot be named. */
export async function peopleFor(
  req: PayloadRequest,
  run: StoredRun,
  { action, to, signers = [] }: TransitionArgs,
): Promise<Actor[]> {
  const kind = actionRules[action].people
  const ids = [...new Set(kind === 'one' ? (to ? [to] : []) : kind === 'many' ? signers : [])]
  if (ids.length === 0) return []
  // Whoever is let off need not be found any more: they may have left since.
  if (action === 'removeSigner') return ids.map(seatless)
  const people = (await optionsOf(req.payload).findPeople?.(req, { ids, scope: run.scope })) ?? []
  const unknown = ids.filter((id) => !people.some((person) => person.id === id))
  if (unknown.length > 0) {
    throw new WorkflowError('workflow.denied', {
      reasons: unknown.flatMap((who) => refuse('personUnfit', { who })),
    })
  }
  return people
}

const seatless = (id: string): Actor => ({ kind: 'user', id, name: '', roles: [], scope: null })
