import type { CollectionBeforeDeleteHook } from 'payload'
import { WorkflowError } from '../core/errors'
import { toApiError } from '../endpoints/toApiError'
import { lockRun } from '../store/runs'
import { requireTx } from '../store/tx'

/** Only what nobody has been asked to review can be deleted; everything else has a history to keep. */
export const guardDelete =
  (collection: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const run = await lockRun(await requireTx(req), collection, String(id), 'share')
    if (run && run.round > 0) throw toApiError(new WorkflowError('workflow.frozen', { rev: run.rev }), req)
  }
