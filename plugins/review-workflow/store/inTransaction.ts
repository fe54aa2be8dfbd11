import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import { nameOf } from './transactionName'
import { committed, requireTx, sql, type Executor } from './tx'

/**
 * Runs `work` in the request's transaction, opening and closing one when the caller has none. Returns only
 * when everything `work` wrote is committed.
 *
 * @throws WorkflowError `workflow.unavailable` when the database did not take the commit
 */
export async function inTransaction<T>(req: PayloadRequest, work: (tx: Executor) => Promise<T>): Promise<T> {
  const isOwner = await initTransaction(req)
  try {
    const result = await work(await requireTx(req))
    // Asked for again: an operation that failed inside, and whose error was swallowed, has ended it.
    if (isOwner) await commit(req, await nameOf(await requireTx(req)))
    return result
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}

/** The adapter reports a failed COMMIT as success. So the outcome is asked for over another connection. */
async function commit(req: PayloadRequest, name: string | null): Promise<void> {
  await commitTransaction(req)
  if (name === null) return
  const { rows } = await committed(req).execute(sql`select pg_xact_status(${name}::xid8) as status`)
  if (rows[0]?.status !== 'committed') throw new WorkflowError('workflow.unavailable')
}
