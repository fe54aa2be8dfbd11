import type { PayloadRequest } from 'payload'
import { inTransaction, lockRun, transition, WorkflowError } from '../../plugins/review-workflow'
import { linkHolder } from '../server/review/toActor'
import { openTracking } from './tracking/openTracking'

/** The author takes an item back while nobody has reviewed it. `ok: false` when it is too late. */
export async function withdrawItem({
  req,
  token,
}: {
  req: PayloadRequest
  token: string
}): Promise<{ ok: boolean }> {
  try {
    await inTransaction(req, async (tx) => {
      const item = await openTracking(req, token)
      const run = item ? await lockRun(tx, 'items', item.id, 'update') : null
      if (!item || !run) throw new WorkflowError('workflow.notFound')
      const actor = linkHolder(item.id, item.reporter.name)
      await transition({
        req,
        collection: 'items',
        id: item.id,
        action: 'withdraw',
        rev: run.rev,
        actor,
        via: 'link',
      })
    })
    return { ok: true }
  } catch (error) {
    if (error instanceof WorkflowError) return { ok: false }
    throw error
  }
}
