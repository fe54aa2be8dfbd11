import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { eventsSql } from './eventsSql'
import { settingsOf } from './settingsOf'
import { suppressAddress } from './suppressAddress'
import { requireTx } from './tx'

export type Bounce = {
  /** Id of the message that came back */
  message: string
  /** What the receiving side said */
  detail: string
  /** Whether the address is refused for good: it gets no mail any more then */
  permanent: boolean
}

/**
 * Records that a message came back, in the transaction of the request. A temporary return (a full mailbox, a
 * delay) is history only; a permanent one makes the message `bounced` and suppresses its address.
 *
 * @returns the address it had gone to; null when there is no such message that went out
 */
export async function recordBounce(req: PayloadRequest, bounce: Bounce): Promise<string | null> {
  const { names } = settingsOf(req.payload)
  const tx = await requireTx(req)
  const table = sql.identifier(names.table)
  const detail = bounce.detail.slice(0, LONGEST_DETAIL)
  const { rows } = await tx.execute(sql`
    with known as (
      select id, to_address, ${detail}::text as detail from ${table}
       where id = ${bounce.message} and direction = 'out' and state in ('sent', 'uncertain', 'bounced') for update
    ), moved as (
      update ${table} message set state = 'bounced', last_error = ${detail}, updated_at = now()
        from known where message.id = known.id and message.state <> 'bounced' and ${bounce.permanent}
    ), told as (
      ${sql.raw(eventsSql(names, BOUNCED))}
    )
    select to_address from known`)
  const address = rows[0]?.to_address
  if (typeof address !== 'string') return null
  if (bounce.permanent)
    await suppressAddress(req, { address, reason: 'bounce', message: bounce.message, note: detail })
  return address
}

/** Long enough for every server's words. */
const LONGEST_DETAIL = 1_000

const BOUNCED = `(select id as message, now() as at, 'bounced' as type, null as transport, detail from known) bounced`
