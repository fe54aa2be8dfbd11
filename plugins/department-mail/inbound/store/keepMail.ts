import { createHash, randomUUID } from 'node:crypto'
import { type ClientBase } from 'pg'
import { cleanLine } from '../read/cleanText'
import { headerLine, readHeaders } from '../read/readHeaders'
import { endOfHeaders } from '../read/repairCharset'

export type NewMail = {
  raw: Uint8Array
  receivedAt: Date
  /** Why it is not whole: `tooLarge`, `unreadableOnServer`; null when it is. */
  problem?: string | null
}

/**
 * Keeps the bytes of a mail before anything else is done with it, in the caller's transaction. The same mail
 * found twice is kept once. Two different mails under one Message-ID are both kept: the id is chosen by whoever
 * sends, and must not be a way to make another mail disappear.
 *
 * @returns whether it was new
 */
export async function keepMail(
  client: ClientBase,
  { raw, receivedAt, problem = null }: NewMail,
): Promise<boolean> {
  const headers = readHeaders(raw)
  const sha256 = digestOf(raw)
  const id = idOf(headers, sha256)
  for (const messageId of [id, `${id}#${sha256.slice(0, 16)}`]) {
    const mail = randomUUID()
    const { rowCount } = await client.query(
      `insert into inbound_mails (id, received_at, message_id, "from", "to", subject, in_reply_to, kind, state, problem, raw_bytes, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, 'other', 'new', $8, $9, $10) on conflict (message_id) do nothing`,
      [
        mail,
        receivedAt,
        messageId,
        headerLine(headers, 'from', 320),
        headerLine(headers, 'to'),
        headerLine(headers, 'subject'),
        headerLine(headers, 'in-reply-to', 500) || null,
        problem,
        raw.byteLength,
        sha256,
      ],
    )
    if (rowCount === 1) {
      await client.query('insert into inbound_mail_raw (mail, raw) values ($1, $2)', [mail, Buffer.from(raw)])
      return true
    }
    if (await isKept(client, messageId, sha256)) return false
  }
  return false
}

async function isKept(client: ClientBase, messageId: string, sha256: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select 1 from inbound_mails where message_id = $1 and sha256 = $2',
    [messageId, sha256],
  )
  return rowCount === 1
}

const idOf = (headers: Map<string, string[]>, sha256: string): string =>
  /<[^<>\s]{1,500}>/.exec(cleanLine(headers.get('message-id')?.[0] ?? '', 600))?.[0] ??
  `<${sha256}@no-message-id.invalid>`

/** Headers servers add or change on the way; everything else was written by the sender. */
const STAMPS =
  /^(?:received|return-path|delivered-to|x-original-to|envelope-to|authentication-results|received-spf|dkim-signature|arc-[a-z-]+|x-[a-z-]+):/i

/** What makes two copies of one mail the same: what its sender wrote, not the stamps of the servers on its way. */
function digestOf(raw: Uint8Array): string {
  const end = endOfHeaders(raw)
  const lines = Buffer.from(raw.subarray(0, end))
    .toString('latin1')
    .split(/\n(?![ \t])/)
  const written = lines.filter((line) => !STAMPS.test(line))
  return createHash('sha256').update(written.join('\n'), 'latin1').update(raw.subarray(end)).digest('hex')
}
