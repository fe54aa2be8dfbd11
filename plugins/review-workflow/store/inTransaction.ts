import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { requireTx, type Executor } from './tx'

/** Runs `work` in the request's transaction, opening and closing one when the caller has none. */
export async function inTransaction<T>(req: PayloadRequest, work: (tx: Executor) => Promise<T>): Promise<T> {
  const isOwner = await initTransaction(req)
  try {
    const result = await work(await requireTx(req))
    if (isOwner) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}
