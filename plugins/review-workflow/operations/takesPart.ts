import type { PayloadRequest } from 'payload'
import { holdsAnyStep } from '../core/definition'
import { optionsOf } from '../store/bind'
import { lockForAction } from '../store/lockForAction'
import { anyTx } from '../store/tx'
import { withPrincipals } from './withPrincipals'

/** Whether the request's person takes part in the review of a document: holds a step of its order, also as a proxy. */
export async function takesPart(req: PayloadRequest, collection: string, document: string): Promise<boolean> {
  const actor = optionsOf(req.payload).toActor(req)
  if (!actor) return false
  const tx = await anyTx(req)
  const found = await lockForAction(tx, { collection, document, actor: actor.id, key: null, hold: false })
  return (
    found !== null && holdsAnyStep(found.run.definition, found.run, await withPrincipals(req, actor, found))
  )
}
