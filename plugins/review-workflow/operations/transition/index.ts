import type { PayloadRequest } from 'payload'
import { actionRules } from '../../core/actions'
import { WorkflowError } from '../../core/errors'
import type { ActionId, Actor, GateAnswer, ResumePolicy } from '../../core/types'
import { optionsOf } from '../../store/bind'
import { readDefinition } from '../../store/definitions'
import { inTransaction } from '../../store/inTransaction'
import { lockForAction, type LockedRun } from '../../store/lockForAction'
import { readDocument } from '../../store/readDocument'
import type { StoredRun } from '../../store/runs'
import type { Executor } from '../../store/tx'
import { authorsNow } from '../authorsNow'
import { withPrincipals } from '../withPrincipals'
import { conclude } from './conclude'

export type TransitionArgs = {
  req: PayloadRequest
  collection: string
  id: string
  action: ActionId
  /**
   * The revision the caller decided on; a run that moved on answers with a conflict. Only what decides
   * nothing (a comment, a copy, a reminder) may do without.
   */
  rev?: number
  reason?: string
  reasonCode?: string
  gates?: Record<string, GateAnswer>
  /** A step's id for `sendBack`; a person's id for `transfer` and `delegate`. */
  to?: string
  resume?: ResumePolicy
  /** People's ids for `addSigner`, `removeSigner` and `cc`. */
  signers?: string[]
  position?: 'before' | 'after' | 'parallel'
  /** A repeat with the same key is answered with the state, and does nothing. */
  idempotencyKey?: string
  /** Who acts. Default: the request's person. Only trusted code passes another (an author's private address). */
  actor?: Actor
  /** Through which door, for the history: `admin`, `link`, `operation` … */
  via?: string
}

/**
 * Carries out one action on a document's run, or throws a WorkflowError that says every reason why not.
 * Lock, assert, decide, record, announce: all in one transaction, in which the application is told.
 */
export async function transition(args: TransitionArgs): Promise<StoredRun> {
  return inTransaction(args.req, (tx) => carryOut(tx, args))
}

async function carryOut(tx: Executor, args: TransitionArgs): Promise<StoredRun> {
  const { req, collection, id } = args
  const asking = args.actor ?? optionsOf(req.payload).toActor(req)
  if (!asking) throw new WorkflowError('workflow.notFound')
  const locked = await lockForAction(tx, {
    collection,
    document: id,
    actor: asking.id,
    key: args.idempotencyKey ?? null,
    hold: true,
  })
  const document = await readDocument(req, collection, id, { asActor: args.actor === undefined })
  if (!locked || !document) throw new WorkflowError('workflow.notFound')

  if (isRepeat(locked, asking, args)) return locked.run
  assertRevision(locked.run, args)

  const actor = await withPrincipals(req, asking, locked)
  const run = await authorsNow(req, await withCurrentDefinition(tx, locked.run, args), document)
  return conclude(tx, { args, actor, run, authors: locked.run.authors, locked, document })
}

function isRepeat({ run, earlier }: LockedRun, actor: Actor, { action }: TransitionArgs): boolean {
  // A key names one press of one person: the same key for anything else is not a repeat.
  if (earlier && (earlier.action !== action || earlier.actor !== actor.id))
    throw new WorkflowError('workflow.conflict', { rev: run.rev })
  return earlier !== null
}

function assertRevision(run: StoredRun, { rev, action }: TransitionArgs): void {
  if (actionRules[action].decides && run.rev !== rev)
    throw new WorkflowError('workflow.conflict', { rev: run.rev })
}

/** A draft is reviewed by the order that holds when it is submitted; a submitted run keeps its own. */
async function withCurrentDefinition(
  tx: Executor,
  run: StoredRun,
  { action }: TransitionArgs,
): Promise<StoredRun> {
  if (action !== 'submit' || run.status !== 'draft') return run
  const newest = await readDefinition(tx, run.definition.key, run.scope)
  return newest ? { ...run, definitionId: newest.id, definition: newest.body } : run
}
