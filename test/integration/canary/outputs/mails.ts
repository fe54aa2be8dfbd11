import type { Payload } from 'payload'
import type pg from 'pg'
import { sendEdition } from '../../../../src/operations/subscriptions/sendEdition'
import { sentMails } from '../../../support/fuzz/mails'
import type { Output } from './types'

/** The mails to an issue's subscribers as they go over the wire, each without the name and address it is for. */
export async function subscriberMails(payload: Payload, pool: pg.Pool, issue: string): Promise<Output[]> {
  await pool.query(
    `update edition_recipients set state = 'waiting' where issue_id = $1 and kind = 'subscriber'
       and not exists (select from messages where key = 'issue:' || $1 || ':' || address)`,
    [issue],
  )
  await sendEdition(payload, issue)
  const { rows } = await pool.query<{ id: string }>(
    `select id from messages where key like 'issue:' || $1 || ':zq7subscriber%'`,
    [issue],
  )
  const ids = new Set(rows.map(({ id }) => id))
  const sent = (await sentMails(pool)).filter(({ row }) => ids.has(row.id))
  return sent.map(({ raw, mail, row }) => ({
    name: `mail to ${row.to_address}`,
    text: [
      raw,
      mail.subject ?? '',
      mail.text ?? '',
      mail.html ?? '',
      JSON.stringify(mail.headers),
      ...mail.attachments.map(({ filename }) => filename ?? ''),
    ]
      .join('\n')
      .replaceAll(row.to_address, '')
      .replaceAll(row.to_name || row.to_address, ''),
  }))
}
