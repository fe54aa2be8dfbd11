import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import { knownName, nameOf } from './transactionName'
import { committed, requireTx, sql, type Executor } from './tx'
import { witnessCommit } from './witnessCommit'

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
    if (isOwner) await commit(req, await requireTx(req))
    return result
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}

/**
 * The adapter reports a failed COMMIT as success. So the server's own answer to it counts, and where that
 * was not heard the outcome is asked for over another connection.
 */
async function commit(req: PayloadRequest, tx: Executor): Promise<void> {
  const wasCommitted = witnessCommit(tx)
  const name = wasCommitted ? knownName(tx) : await nameOf(tx)
  await commitTransaction(req)
  const isDone = wasCommitted?.() ?? (name === null ? !wasCommitted : await isCommitted(req, name))
  if (!isDone) throw new WorkflowError('workflow.unavailable')
}

async function isCommitted(req: PayloadRequest, name: string): Promise<boolean> {
  const { rows } = await committed(req).execute(sql`select pg_xact_status(${name}::xid8) as status`)
  return rows[0]?.status === 'committed'
}
