import { actionRules } from '../../core/actions'
import { placeOf } from '../../core/definition'
import { WorkflowError } from '../../core/errors'
import type { Actor, Facts, Plan } from '../../core/types'
import type { TransitionNotice } from '../../options'
import { optionsOf } from '../../store/bind'
import type { ChainedEvent } from '../../store/chain'
import { giveCopies, markCopyRead } from '../../store/copies'
import { record } from '../../store/record'
import type { StoredRun } from '../../store/runs'
import type { Executor } from '../../store/tx'
import type { TransitionArgs } from './index'

type Writing = {
  run: StoredRun
  plan: Plan
  args: TransitionArgs
  actor: Actor
  facts: Facts
  content: Record<string, unknown>
}

/** Writes what was decided; a run that somebody else moved meanwhile is a conflict. */
export async function write(
  tx: Executor,
  writing: Writing,
): Promise<{ moved: StoredRun; event: TransitionNotice['event'] }> {
  const { run, plan, args, actor, facts, content } = writing
  const event = eventOf(writing)
  const end = await record(tx, {
    run,
    plan,
    event,
    idempotencyKey: args.idempotencyKey ?? null,
    content: plan.keepSnapshot ? content : null,
  })
  if (!end) throw new WorkflowError('workflow.conflict', { rev: run.rev })
  if (args.action === 'cc')
    await giveCopies(tx, { run: run.id, people: plan.details.people ?? [], by: actor })
  if (args.action === 'ack') await markCopyRead(tx, run.id, actor.id)
  const isMove = event.from !== event.to
  const moved = { ...run, ...plan.next, ...end, ...(isMove ? { waitingSince: facts.now } : {}) }
  return { moved, event: { ...event, seq: end.seq } }
}

function eventOf({ run, plan, args, actor, facts }: Writing): ChainedEvent & { details: Plan['details'] } {
  return {
    run: run.id,
    rev: plan.next.rev,
    round: plan.next.round,
    action: args.action,
    from: placeOf(run.status, run.step),
    to: placeOf(plan.next.status, plan.next.step),
    actor: actor.id,
    actorKind: actor.kind,
    actorName: actor.name,
    reason: args.reason?.trim() || null,
    reasonCode: actionRules[args.action].reason === 'code' ? (args.reasonCode ?? null) : null,
    gates: plan.gates,
    contentHash: facts.contentHash,
    at: facts.now,
    via: args.via ?? 'operation',
    onBehalfOf: plan.onBehalfOf?.id ?? null,
    onBehalfOfName: plan.onBehalfOf?.name ?? null,
    details: plan.details,
    address: optionsOf(args.req.payload).addressOf?.(args.req) ?? null,
  }
}
