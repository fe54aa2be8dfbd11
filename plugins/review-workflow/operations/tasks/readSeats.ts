import type { PayloadRequest } from 'payload'
import { findStep } from '../../core/definition'
import { hasApprovedElsewhere } from '../../core/people'
import { standingOf } from '../../core/standing'
import type { Actor } from '../../core/types'
import { runColumns, toRun, type StoredRun } from '../../store/runs'
import { anyTx, sql } from '../../store/tx'

/** Most places kept for one person by name that are looked at, the longest waiting first. */
const mostSeats = 1000

export type SeatedRun = { run: StoredRun; hat: string; wants: 'decision' | 'opinion' }

/**
 * Runs in which a place is kept for the actor, or for those they stand for, by name: signers called in and
 * opinions asked for, as far as it is their turn. Oldest first.
 */
export async function readSeats(req: PayloadRequest, actor: Actor): Promise<SeatedRun[]> {
  const people = [actor, ...(actor.standsFor ?? [])].map(({ id }) => id)
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select ${runColumns} from workflow_runs r join workflow_definitions d on d.id = r.definition_id
    where r.status = 'inReview' and r.assignees ?| ${sql.param(people)}::text[]
    order by r.waiting_since, r.id limit ${mostSeats}`)
  const now = new Date().toISOString()
  return rows.map(toRun).flatMap((run) => seatIn(run, actor, now))
}

function seatIn(run: StoredRun, actor: Actor, now: string): SeatedRun[] {
  // An opinion is asked of a person, not of their proxy; and it is no approval.
  if (run.visit.delegation?.to.id === actor.id) return [{ run, hat: actor.id, wants: 'opinion' }]
  const step = findStep(run.definition, run.step)
  const place = step ? standingOf(step, run, actor, now).place : null
  if (!place) return []
  const hat = place.onBehalfOf?.id ?? actor.id
  const people = [actor.id, hat]
  const isBarred = people.some(
    (id) =>
      run.authors.includes(id) ||
      (!run.definition.allowSameApprover && hasApprovedElsewhere(run, run.step, id)),
  )
  return isBarred ? [] : [{ run, hat, wants: 'decision' }]
}
