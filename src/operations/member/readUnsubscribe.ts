import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { readToken } from '../../server/tokens'
import { mailChoices, type MailChoice } from './mailChoices'
import { mailColumn } from './mailColumn'
import { mailWanted } from './mailWanted'

export type Unsubscribe = { member: string; of: MailChoice; wanted: boolean }

/**
 * What an unsubscribe address is about, and whether such mails are sent now; null when it is not genuine.
 * Nothing of the person is told: a mail is forwarded more easily than a password.
 */
export async function readUnsubscribe(req: PayloadRequest, token: string): Promise<Unsubscribe | null> {
  const of = mailChoices.find((kind) => readToken(`unsubscribe:${kind}`, token) !== null)
  const member = of && readToken(`unsubscribe:${of}`, token)?.id
  if (!of || !member) return null
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`select ${mailColumn(of)} as wanted from members where id = ${member}`)
  if (!rows[0]) return null
  const chosen = typeof rows[0].wanted === 'boolean' ? rows[0].wanted : null
  return { member, of, wanted: mailWanted({ mail: { [of]: chosen } }, of) }
}
