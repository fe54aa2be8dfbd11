import type { requireTx } from '../../../plugins/review-workflow'
import { queueSite } from '../../server/site/queueSite'

type Executor = Awaited<ReturnType<typeof requireTx>>

/** Has the pages of an issue, and the lists it stands in, written anew. */
export const refreshSite = (tx: Executor, issue: string): Promise<void> => queueSite(tx, { kind: 'issue', issue })
