import type { PayloadRequest } from 'payload'
import { contentHash, contentOf } from '../core/content'
import { placeOf } from '../core/definition'
import { WorkflowError } from '../core/errors'
import { reduce } from '../core/reduce'
import type { ActionId, Actor, Decision, Plan } from '../core/types'
import type { WorkflowDocument } from '../options'
import { optionsOf, reviewed } from '../store/bind'
import { readDefinition } from '../store/definitions'
import { appendEvent, findByIdempotencyKey } from '../store/events'
import { inTransaction } from '../store/inTransaction'
import { readDocument } from '../store/readDocument'
import { lockRun, saveRun, type StoredRun } from '../store/runs'
import { keepSnapshot } from '../store/snapshots'
import type { Executor } from '../store/tx'
import { authorsNow } from './authorsNow'

export type TransitionArgs = {
  req: PayloadRequest
  collection: string
  id: string
  action: ActionId
  /** The revision the caller decided on; a run that moved on answers with a conflict. */
  rev: number
  reason?: string
  reasonCode?: string
  gates?: Record<string, boolean>
  /** A repeat with the same key is answered with the state, and does nothing. */
  idempotencyKey?: string
  /** Who acts. Default: the request's person. Only trusted code passes another (an author's private address). */
  actor?: Actor
  /** Through which door, for the history: `admin`, `link`, `operation` … */
  via?: string
}

/**
 * Carries out one action on a document's run, or throws a WorkflowError that says every reason why not.
 * Lock, assert, decide, record, write: all in one transaction, in which the application is told.
 */
export async function transition(args: TransitionArgs): Promise<StoredRun> {
  return inTransaction(args.req, (tx) => carryOut(tx, args))
}

async function carryOut(tx: Executor, args: TransitionArgs): Promise<StoredRun> {
  const { req, collection, id } = args
  const actor = args.actor ?? optionsOf(req.payload).toActor(req)
  const locked = await lockRun(tx, collection, id, 'update')
  const document = await readDocument(req, collection, id, { asActor: args.actor === undefined })
  if (!locked || !document || !actor) throw new WorkflowError('workflow.notFound')

  if (await isRepeat(tx, locked, actor, args)) return locked
  if (locked.rev !== args.rev) throw new WorkflowError('workflow.conflict', { rev: locked.rev })

  const run = await authorsNow(req, await withCurrentDefinition(tx, locked, args), document)
  const { contentFields } = reviewed(req.payload, collection)
  const hash = contentHash(document, contentFields)
  const plan = assertAllowed(reduce(run.definition, run, { ...args, actor, contentHash: hash }))

  await record(tx, run, plan, { ...args, actor, hash })
  if (plan.keepSnapshot) {
    await keepSnapshot(tx, { run: run.id, contentHash: hash, content: contentOf(document, contentFields) })
  }
  if (!(await saveRun(tx, run, plan.next, run.definitionId))) {
    throw new WorkflowError('workflow.conflict', { rev: run.rev })
  }
  const moved: StoredRun = { ...run, ...plan.next, waitingSince: new Date().toISOString() }
  await announce(args, actor, run, moved, document)
  return moved
}

async function isRepeat(
  tx: Executor,
  run: StoredRun,
  actor: Actor,
  { idempotencyKey, action }: TransitionArgs,
): Promise<boolean> {
  if (!idempotencyKey) return false
  const earlier = await findByIdempotencyKey(tx, run.id, idempotencyKey)
  // A key names one press of one person: the same key for anything else is not a repeat.
  if (earlier && (earlier.action !== action || earlier.actor !== actor.id))
    throw new WorkflowError('workflow.conflict', { rev: run.rev })
  return earlier !== null
}

/** A draft is reviewed by the order that holds when it is submitted; a submitted run keeps its own. */
async function withCurrentDefinition(
  tx: Executor,
  run: StoredRun,
  { action }: TransitionArgs,
): Promise<StoredRun> {
  if (action !== 'submit' || run.status !== 'draft') return run
  const newest = await readDefinition(tx, run.definition.key)
  return newest ? { ...run, definitionId: newest.id, definition: newest.body } : run
}

function assertAllowed(decision: Decision): Plan {
  if (decision.ok) return decision.plan
  const onlyIncomplete = decision.reasons.every((reason) => reason.incomplete)
  throw new WorkflowError(onlyIncomplete ? 'workflow.incomplete' : 'workflow.denied', {
    reasons: decision.reasons,
  })
}

async function record(
  tx: Executor,
  run: StoredRun,
  plan: Plan,
  args: TransitionArgs & { actor: Actor; hash: string },
): Promise<void> {
  await appendEvent(tx, {
    run: run.id,
    rev: plan.next.rev,
    round: plan.next.round,
    action: args.action,
    from: placeOf(run.status, run.step),
    to: placeOf(plan.next.status, plan.next.step),
    actor: args.actor.id,
    actorKind: args.actor.kind,
    actorName: args.actor.name,
    reason: args.reason?.trim() || null,
    reasonCode: args.reasonCode ?? null,
    gates: args.gates ?? {},
    contentHash: args.hash,
    at: new Date().toISOString(),
    isExclusive: run.definition.allowSameApprover !== true,
    idempotencyKey: args.idempotencyKey ?? null,
    via: args.via ?? 'operation',
  })
}

async function announce(
  args: TransitionArgs,
  actor: Actor,
  before: StoredRun,
  after: StoredRun,
  document: WorkflowDocument,
): Promise<void> {
  await reviewed(args.req.payload, args.collection).onTransition?.({
    req: args.req,
    collection: args.collection,
    document,
    run: after,
    event: {
      action: args.action,
      from: placeOf(before.status, before.step),
      to: placeOf(after.status, after.step),
      actor: actor.id,
      actorName: actor.name,
      reason: args.reason?.trim() || null,
      reasonCode: args.reasonCode ?? null,
      rev: after.rev,
    },
  })
}
