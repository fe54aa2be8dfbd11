import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { RETRYABLE_STATES } from '../core/states'
import { addJobSql } from './addJobSql'
import { settingsOf } from './settingsOf'
import { requireTx } from './tx'

/**
 * Puts a failed, uncertain or bounced message back into the queue with a fresh count of attempts, and adds
 * its job, in the transaction of the request. The Message-ID stays, so a second copy can be recognised.
 *
 * @returns whether this call did it; false when the message was in another state (or another click was first)
 */
export async function requeueMessage(req: PayloadRequest, id: string): Promise<boolean> {
  const { names } = settingsOf(req.payload)
  const tx = await requireTx(req)
  const states = sql.join(
    RETRYABLE_STATES.map((state) => sql`${state}`),
    sql`, `,
  )
  const { rows } = await tx.execute(sql`
    with freed as (
      update ${sql.identifier(names.table)}
         set state = 'queued', attempts = 0, next_attempt_at = null, updated_at = now()
       where id = ${id} and state in (${states})
      returning id
    )
    select (${sql.raw(addJobSql(names, 'freed.id', 'now()'))}).id as job from freed`)
  return rows.length === 1
}
