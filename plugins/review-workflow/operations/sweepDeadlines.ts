import { createLocalReq, type Payload } from 'payload'
import { findStep } from '../core/definition'
import { WorkflowError } from '../core/errors'
import type { ActionId, Actor, Mark } from '../core/types'
import { runColumns, toRun, type StoredRun } from '../store/runs'
import { anyTx, sql } from '../store/tx'
import { transition } from './transition'

/** Whose name stands in the history for what the clock did. */
export const clock: Actor = { kind: 'system', id: 'system', name: '', roles: [], scope: null }

export type Swept = { rung: number; passed: number }

/**
 * Does what the clocks of all runs have come to: reminders, what is due, escalations, and passing a step
 * by itself where its definition says so. One question finds them; each run is dealt with in a transaction
 * of its own, under a key that names the mark, so that any number of sweeps at once ring every bell once.
 *
 * @param most runs dealt with in one sweep, default 200; the next one goes on
 * @throws AggregateError of what went wrong at single runs, after all the others were dealt with
 */
export async function sweepDeadlines(payload: Payload, most = 200): Promise<Swept> {
  const req = await createLocalReq({}, payload)
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select ${runColumns} from workflow_runs r join workflow_definitions d on d.id = r.definition_id
    where r.sweep_at <= now() order by r.sweep_at limit ${most}`)
  const swept: Swept = { rung: 0, passed: 0 }
  const failures: unknown[] = []
  for (const row of rows) {
    // What the application objects to on one run holds up nobody else's clock.
    const did = await ring(payload, toRun(row)).catch((error: unknown) => {
      failures.push(error)
      return null
    })
    if (did === 'timeout') swept.passed += 1
    else if (did) swept.rung += 1
  }
  if (failures.length > 0) throw new AggregateError(failures, 'review-workflow: a clock could not be rung')
  return swept
}

const bells: Record<Mark['kind'], ActionId> = { remind: 'dueSoon', due: 'overdue', escalate: 'escalate' }

/** The latest mark the clock has passed; earlier ones would only say less of the same. */
async function ring(payload: Payload, run: StoredRun): Promise<ActionId | null> {
  const now = new Date().toISOString()
  const mark = run.visit.marks.filter(({ at }) => at <= now).at(-1)
  if (!mark || run.document === null) return null
  const isOver = mark.kind !== 'remind'
  const passes = isOver && findStep(run.definition, run.step)?.deadline?.onTimeout === 'approve'
  if (passes && (await tick(payload, run, 'timeout', mark))) return 'timeout'
  return (await tick(payload, run, bells[mark.kind], mark)) ? bells[mark.kind] : null
}

/** False where the run does not let the clock do this, or has moved on meanwhile. */
async function tick(payload: Payload, run: StoredRun, action: ActionId, mark: Mark): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  try {
    await transition({
      req,
      collection: run.collection,
      id: run.document ?? '',
      action,
      rev: run.rev,
      actor: clock,
      via: 'clock',
      idempotencyKey: `clock:${action}:${run.rev}:${mark.at}`,
    })
    return true
  } catch (error) {
    // The request is this attempt's alone, so nothing else is lost with it.
    if (error instanceof WorkflowError) return false
    throw error
  }
}
