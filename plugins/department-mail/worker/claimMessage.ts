import { type Pool } from 'pg'

import { type MailNames } from '../core/names'
import { CLAIMABLE_STATES } from '../core/states'
import { attachmentsOf } from './attachmentsOf'
import { type LeasedMessage } from './types'

type Row = {
  id: string
  attempts: number
  message_id: string
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
 * Takes the lease on a waiting message: queued or deferred becomes sending, in one conditional statement, so
 * of any number of workers exactly one gets it. Null when it is not waiting (any more).
 */
export async function claimMessage(
  pool: Pool,
  names: MailNames,
  lease: { id: string; workerId: string; now: Date },
): Promise<LeasedMessage | null> {
  const { rows } = await pool.query<Row>(
    `update ${names.table}
        set state = 'sending', attempts = attempts + 1, worker_id = $2, leased_at = $3, phase = 'connecting',
            next_attempt_at = null, updated_at = now()
      where id = $1 and direction = 'out' and state::text = any($4)
  returning id::text as id, attempts::int as attempts, message_id, locale, to_name, to_address, reply_to,
            unsubscribe_url, subject, text, html, attachments`,
    [lease.id, lease.workerId, lease.now.toISOString(), CLAIMABLE_STATES],
  )
  const row = rows[0]
  return row ? { ...toMessage(row), workerId: lease.workerId } : null
}

function toMessage(row: Row): Omit<LeasedMessage, 'workerId'> {
  return {
    id: row.id,
    attempts: row.attempts,
    messageId: row.message_id,
    locale: row.locale,
    to: { address: row.to_address, name: row.to_name },
    replyTo: row.reply_to,
    unsubscribeUrl: row.unsubscribe_url,
    subject: row.subject,
    text: row.text,
    html: row.html,
    attachments: attachmentsOf(row.attachments),
  }
}
