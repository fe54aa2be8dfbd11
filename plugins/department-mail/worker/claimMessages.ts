import { type Pool } from 'pg'

import { type MailNames } from '../core/names'
import { eventsSql } from '../store/eventsSql'
import { type LeasedMessage } from './types'

type Row = {
  id: string
  attempts: number
  message_id: string
  is_bulk: boolean
  locale: string | null
  to_name: string | null
  to_address: string
  reply_to: string | null
  unsubscribe_url: string | null
  subject: string
  text: string
  html: string | null
  attachments: unknown
}

/**
 * Takes the lease on up to `limit` messages that are due, single mails before mails by the thousand, the longest
 * waiting first. Of any number of workers exactly one gets each. A message to a suppressed address becomes
 * `suppressed` instead. A worker whose lane is gone was taken for dead and gets nothing.
 */
export async function claimMessages(
  pool: Pool,
  names: MailNames,
  { workerId, limit }: { workerId: string; limit: number },
): Promise<LeasedMessage[]> {
  const single = await claim(pool, names, { workerId, limit, isBulk: false })
  if (names.bulk.length === 0 || single.length === limit) return single
  return [...single, ...(await claim(pool, names, { workerId, limit: limit - single.length, isBulk: true }))]
}

type Claim = { workerId: string; limit: number; isBulk: boolean }

async function claim(pool: Pool, names: MailNames, want: Claim): Promise<LeasedMessage[]> {
  const { rows } = await pool.query<Row>({
    name: `mail_claim_${names.table}`,
    text: claimSql(names),
    values: [want.workerId, want.limit, want.isBulk, names.bulk],
  })
  return rows.map(toMessage)
}

// The claim need not wait for the disk: nothing of a claimed mail leaves before the lane is written, and that write
// waits, for everything logged before it.
const claimSql = (names: MailNames): string => `
  with due as (
    select id, to_address from ${names.table}
     where state in ('queued', 'deferred') and direction = 'out'
       and coalesce(next_attempt_at, created_at) <= now()
       and (coalesce(template, '') = any($4)) = $3
       and exists (select from mail_lanes where worker_id = $1)
     order by coalesce(next_attempt_at, created_at) limit $2
       for update skip locked
  ), stopped as (
    update ${names.table} message set state = 'suppressed', next_attempt_at = null, updated_at = now()
      from due, mail_suppressions
     where message.id = due.id and mail_suppressions.address = lower(due.to_address)
       and mail_suppressions.lifted_at is null
 returning message.id, mail_suppressions.reason::text as reason
  ), told as (
    ${eventsSql(names, `(select distinct on (id) id as message, now() as at, 'suppressed' as type, null as transport, reason as detail from stopped) stopped`)}
  )
  update ${names.table} message
     set state = 'sending', attempts = attempts + 1, worker_id = $1, leased_at = now(), phase = 'connecting',
         next_attempt_at = null, updated_at = now()
    from due
   where message.id = due.id and not exists (
     select from mail_suppressions where address = lower(due.to_address) and lifted_at is null)
returning message.id::text as id, attempts::int as attempts, message_id, $3 as is_bulk, locale, to_name,
          message.to_address, reply_to, unsubscribe_url, subject, text, html, attachments,
          set_config('synchronous_commit', 'off', true)`

const toMessage = (row: Row): LeasedMessage => ({
  id: row.id,
  attempts: row.attempts,
  messageId: row.message_id,
  isBulk: row.is_bulk,
  locale: row.locale,
  to: { address: row.to_address, name: row.to_name },
  replyTo: row.reply_to,
  unsubscribeUrl: row.unsubscribe_url,
  subject: row.subject,
  text: row.text,
  html: row.html,
  attachments: row.attachments,
})
