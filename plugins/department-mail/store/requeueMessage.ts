import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { RETRYABLE_STATES } from '../core/states'
import { eventsSql } from './eventsSql'
import { settingsOf } from './settingsOf'
import { requireTx } from './tx'

/**
 * Puts a failed, uncertain or bounced message back into the queue with a fresh count of attempts, in the
 * transaction of the request. The Message-ID stays, so a second copy can be recognised.
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
    ), told as (${sql.raw(eventsSql(names, RETRIED))})
    select id, pg_notify(${names.channel}, '') from freed`)
  return rows.length === 1
}

const RETRIED = `(select id as message, now() as at, 'retried' as type, null as transport, null as detail from freed) retried`
