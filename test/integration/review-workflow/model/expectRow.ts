import type { Actor } from '../../../../plugins/review-workflow'
import { actionRules } from '../../../../plugins/review-workflow/core/actions'
import { placeOf } from '../../../../plugins/review-workflow/core/definition'
import { isPoolsTurn } from '../../../../plugins/review-workflow/core/standing'
import type { Plan, RunState } from '../../../../plugins/review-workflow/core/types'
import { expect } from 'vitest'
import type { Choice } from './choose'
import type { Stored } from './stored'
import { hashOf, type World } from './world'

type Done = { choice: Choice; actor: Actor; plan: Plan; from: string }

/** The database after an act that was carried out: the model's run, one more event, its text, its copies. */
export function expectRow(world: World, before: Stored, after: Stored, done: Done): void {
  const said = JSON.stringify(done.choice)
  expect(runOf(after), said).toEqual(plain(statedBy(world)))
  expect(eventOf(after), said).toEqual(plain(eventBy(world, before, done)))
  expect({ events: after.events, kept: after.kept, unread: after.unread, title: after.title }, said).toEqual({
    events: world.seq,
    kept: [...world.kept].sort(),
    unread: [...world.unread].sort(),
    title: world.title,
  })
}

/** As JSON keeps it: without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const instant = (value: unknown): string | null =>
  typeof value === 'string' ? new Date(value).toISOString() : null

function runOf({ run }: Stored) {
  const { status, step, rev, round, authors, approvals, visit, seq } = run
  return {
    ...{ status, step, rev, round, authors, approvals, visit, seq },
    submittedBy: run.submitted_by,
    contentHash: run.content_hash,
    dueAt: instant(run.due_at),
    isPool: run.is_pool,
    assignees: run.assignees,
    waitingFor: run.waiting_for,
    sweepAt: instant(run.sweep_at),
  }
}

const statedBy = ({ run, seq, definition }: World) => {
  const { status, step, rev, round, authors, approvals, visit, submittedBy, contentHash, dueAt } = run
  return {
    ...{ status, step, rev, round, authors, approvals, visit, seq },
    ...{ submittedBy, contentHash, dueAt },
    isPool: status === 'inReview' && visit.pool !== null,
    assignees: askedFor(run),
    waitingFor: status === 'inReview' ? waitingFor(run, definition) : null,
    sweepAt: visit.marks[0]?.at ?? null,
  }
}

const askedFor = ({ visit }: RunState): string[] => {
  const open = visit.seats.filter(({ state }) => state === 'open').map(({ person }) => person.id)
  return [...new Set([...open, ...(visit.delegation ? [visit.delegation.to.id] : [])])]
}

function waitingFor(run: RunState, { steps }: World['definition']): string {
  const step = steps.find(({ id }) => id === run.step)
  const pool = step && isPoolsTurn(step, run) ? step.roles.map((role) => `role:${role}`) : []
  return [...pool, ...askedFor(run).map((id) => `user:${id}`)].join(' ')
}

function eventOf({ last, run }: Stored) {
  if (!last) return null
  const { rev, action, from_place, to_place, actor_id, on_behalf_of, reason, reason_code, gates, details } =
    last
  return {
    ...{
      seq: last.seq,
      rev,
      action,
      from_place,
      to_place,
      actor_id,
      on_behalf_of,
      reason,
      reason_code,
      gates,
      details,
    },
    content_hash: last.content_hash,
    prev_hash: last.prev_hash,
    isHead: last.hash === run.head,
  }
}

function eventBy({ run, seq, title }: World, before: Stored, { choice, actor, plan, from }: Done) {
  return {
    seq,
    rev: run.rev,
    action: choice.action,
    from_place: from,
    to_place: placeOf(run.status, run.step),
    actor_id: actor.id,
    on_behalf_of: plan.onBehalfOf?.id ?? null,
    reason: choice.reason ?? null,
    reason_code: actionRules[choice.action].reason === 'code' ? (choice.reasonCode ?? null) : null,
    gates: plan.gates,
    details: plan.details,
    content_hash: hashOf(title),
    prev_hash: before.run.head,
    isHead: true,
  }
}
