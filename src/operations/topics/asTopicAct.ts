import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { inTransaction } from '../../../plugins/review-workflow'
import { SolicitationError } from '../../../plugins/solicitation'
import { mayAct } from '../../domain/mayAct'
import { queueSite } from '../../server/site/queueSite'
import { OperationError } from '../OperationError'

/**
 * One act of the office on a topic of its own body, in a transaction.
 *
 * @throws OperationError `topic.notFound` for whoever may not act on it, and what the act itself refuses
 */
export async function asTopicAct<T>(req: PayloadRequest, id: string, act: () => Promise<T>): Promise<T> {
  try {
    return await inTransaction(req, async (tx) => {
      await assertMayAct(req, id)
      const done = await act()
      // The published list of topics answered tells how far each is.
      await queueSite(tx, { kind: 'overview' })
      return done
    })
  } catch (error) {
    if (error instanceof SolicitationError) throw new OperationError(error.code, error.status)
    throw error
  }
}

async function assertMayAct(req: PayloadRequest, id: string): Promise<void> {
  const topic = holds(viewerOf(req), ...mayAct.solicit)
    ? await req.payload.findByID({
        collection: 'topics',
        id,
        select: { title: true },
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null
  if (!topic) throw new OperationError('topic.notFound', 404)
}
