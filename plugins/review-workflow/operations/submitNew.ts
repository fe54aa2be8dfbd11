import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import type { Actor } from '../core/types'
import type { WorkflowDocument } from '../options'
import { optionsOf, reviewed } from '../store/bind'
import { openRunFor } from '../store/openRunFor'
import type { StoredRun } from '../store/runs'
import { requireTx } from '../store/tx'
import { conclude } from './transition/conclude'

export type SubmitNewArgs = {
  req: PayloadRequest
  collection: string
  /** The document with its id, relations as ids, exactly as it will be read back. */
  document: WorkflowDocument
  /** Ids of everybody behind it, where the caller knows them already. Default: asked for by `authorsOf`. */
  authors?: string[]
  /** Writes the document's row with this run as its pointer. What it throws undoes everything. */
  insert: (run: string) => Promise<void>
  /** Who hands it in. Default: the request's person. */
  actor?: Actor
  /** Through which door, for the history. */
  via?: string
}

/**
 * A new document with its run, handed in at once: what creating it and then `transition` with `submit` do, in
 * the request's transaction and without reading back what has just been written. Nobody else knows the
 * document yet, so there is nothing to hold, no earlier request and no proxy to ask for.
 *
 * The caller writes the row past Payload's create operation, so the hooks of the collection are the caller's
 * to keep to.
 *
 * @throws WorkflowError with every reason where the order does not let this person submit
 */
export async function submitNew(args: SubmitNewArgs): Promise<StoredRun> {
  const { req, collection, document, insert, via } = args
  const tx = await requireTx(req)
  const actor = args.actor ?? optionsOf(req.payload).toActor(req)
  if (!actor) throw new WorkflowError('workflow.notFound')

  const { definition, scopeOf, authorsOf } = reviewed(req.payload, collection)
  const behind = args.authors ?? (await authorsOf?.(document, req)) ?? []
  const run = await openRunFor(tx, {
    collection,
    document: String(document.id),
    definition,
    scope: scopeOf?.(document) ?? null,
    authors: [...new Set([...behind, actor.id])],
  })
  await insert(run.id)
  return conclude(tx, {
    args: {
      req,
      collection,
      id: String(document.id),
      action: 'submit',
      rev: run.rev,
      ...(via ? { via } : {}),
    },
    actor,
    run,
    authors: run.authors,
    locked: { remindedAt: null, hasCopy: false },
    document: { ...document, workflow: run.id },
  })
}
