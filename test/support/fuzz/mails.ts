import { createTransport } from 'nodemailer'
import type pg from 'pg'
import PostalMime, { type Email } from 'postal-mime'
import { composeMail } from '../../../plugins/department-mail/worker/composeMail'
import type { LeasedMessage } from '../../../plugins/department-mail/worker/types'

export type Sent = { row: Row; raw: string; mail: Email; envelopeTo: string[] }

type Row = {
  id: string
  message_id: string
  locale: string | null
  to_address: string
  to_name: string | null
  reply_to: string | null
  unsubscribe_url?: string | null
  subject: string
  text: string
  html: string | null
}

const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

/** The stored mails as the worker writes them for the server, byte by byte, and as a reader's program reads them. */
export async function sentMails(pool: Pick<pg.Pool, 'query'>): Promise<Sent[]> {
  const { rows } = await pool.query<Row>('select * from messages order by created_at')
  return Promise.all(rows.map(send))
}

async function send(row: Row): Promise<Sent> {
  const options = {
    from: { address: 'office@example.org', name: '研究室' },
    redirectAllTo: undefined,
    loadAttachment: undefined,
  }
  const { message, envelope } = await transport.sendMail(await composeMail(leased(row), options))
  const raw = Buffer.isBuffer(message) ? message.toString('utf8') : ''
  return {
    row,
    raw,
    mail: await PostalMime.parse(raw),
    envelopeTo: [envelope.to].flat().filter(Boolean).map(String),
  }
}

const leased = (row: Row): LeasedMessage => ({
  id: row.id,
  isBulk: false,
  attempts: 1,
  messageId: row.message_id,
  locale: row.locale,
  to: { address: row.to_address, ...(row.to_name ? { name: row.to_name } : {}) },
  replyTo: row.reply_to,
  unsubscribeUrl: row.unsubscribe_url ?? null,
  subject: row.subject,
  text: row.text,
  html: row.html,
  attachments: [],
})
