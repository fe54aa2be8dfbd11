import { type Pool } from 'pg'

import { type MailNames } from '../core/names'
import { type LeasedMessage } from './types'

/**
 * Records, before the first byte of the message leaves, that it is about to. After a crash a lease still in
 * phase `connecting` was certainly not delivered; one in phase `data` may have been.
 *
 * @returns false when the lease is no longer ours (this worker was taken for dead): the caller must not send
 */
export async function markData(pool: Pool, names: MailNames, message: LeasedMessage): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update ${names.table} set phase = 'data', updated_at = now()
      where id = $1 and state = 'sending' and worker_id = $2 and attempts = $3`,
    [message.id, message.workerId, message.attempts],
  )
  return rowCount === 1
}
