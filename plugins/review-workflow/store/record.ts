import { randomUUID } from 'node:crypto'
import type { Plan, RunState, StepDefinition } from '../core/types'
import { findStep } from '../core/definition'
import { isPoolsTurn } from '../core/standing'
import { eventHash, type ChainedEvent } from './chain'
import type { StoredRun } from './runs'
import { executeNamed } from './executeNamed'
import { rememberName } from './transactionName'
import { sql, type Executor } from './tx'

export type Recording = {
  run: StoredRun
  plan: Plan
  event: ChainedEvent
  idempotencyKey: string | null
  /** The reviewed text, where the act keeps it. */
  content: Record<string, unknown> | null
}

export type Recorded = { seq: number; head: string }

/**
 * Writes event, snapshot and the run's next state with one statement. The database's own function takes
 * them in the order its triggers ask for, and moves nothing when somebody else was faster.
 *
 * @returns the new end of the chain, or null when the revision had moved on
 */
export async function record(tx: Executor, recording: Recording): Promise<Recorded | null> {
  const { run, plan, event, idempotencyKey, content } = recording
  const head = eventHash(run.head, event)
  const seq = run.seq + 1
  const { details, ...rest } = event
  const { rows } = await executeNamed(
    tx,
    sql`
    select workflow_record(
      ${JSON.stringify({ ...rest, details: details ?? {}, seq, head, prevHash: run.head, id: randomUUID(), idempotencyKey, isExclusive: run.definition.allowSameApprover !== true })}::jsonb,
      ${JSON.stringify({ ...rowOf(run, plan.next), id: run.id, rev: run.rev, definitionId: run.definitionId })}::jsonb,
      ${content === null ? null : JSON.stringify({ id: randomUUID(), content })}::jsonb) as moved,
      pg_current_xact_id_if_assigned()::text as name`,
  )
  if (typeof rows[0]?.name === 'string') rememberName(tx, rows[0].name)
  return rows[0]?.moved === true ? { seq, head } : null
}

/** The run's next row, with the columns that lists and tasks are found by. */
function rowOf(run: StoredRun, next: Plan['next']) {
  const step = findStep(run.definition, next.step)
  const { visit } = next
  return {
    next,
    movesOn: next.rev !== run.rev && (next.step !== run.step || next.status !== run.status),
    assignees: assigneesOf(next),
    isPool: next.status === 'inReview' && visit.pool !== null,
    waitingFor: waitingForOf(next, step),
    sweepAt: visit.marks[0]?.at ?? null,
  }
}

/** People a task waits for by name: open seats, whoever was asked for an opinion, whoever claimed it. */
export const assigneesOf = ({ visit }: Pick<RunState, 'visit'>): string[] => [
  ...new Set([
    ...visit.seats.filter(({ state }) => state === 'open').map(({ person }) => person.id),
    ...(visit.delegation ? [visit.delegation.to.id] : []),
  ]),
]

/** Who acts next, as keys a list can be filtered by: `role:editor user:0199…`. */
export function waitingForOf(
  { status, visit, approvals }: Pick<RunState, 'status' | 'visit' | 'approvals'>,
  step: StepDefinition | null,
): string | null {
  if (status !== 'inReview' || !step) return null
  const pool = !isPoolsTurn(step, { visit, approvals })
    ? []
    : [...step.roles.map((role) => `role:${role}`), ...(step.people ?? []).map((id) => `user:${id}`)]
  const named = assigneesOf({ visit }).map((id) => `user:${id}`)
  return [...pool, ...named].join(' ')
}
