import type { PayloadRequest } from 'payload'
import { checkMessage, enqueueMessages } from '../../../plugins/department-mail'
import { sql, type requireTx } from '../../../plugins/review-workflow'
import { isLocale, type Locale } from '../../translations'
import { nameOfBody } from '../mail/nameOfBody'
import type { EditionMail } from './readEditionMail'
import { toListMail } from './toListMail'
import { toSubscriberMail } from './toSubscriberMail'

type Executor = Awaited<ReturnType<typeof requireTx>>

export type Recipient = {
  id: string
  address: string
  name: string
  kind: 'list' | 'subscriber'
  /** A subscriber who still is one, and their language. */
  subscriber: { id: string; locale: Locale } | null
}

/** Writes the mails of the next recipients who wait, and marks them. Returns how many there were. */
export async function writeBatch(
  req: PayloadRequest,
  tx: Executor,
  edition: EditionMail,
  size: number,
): Promise<number> {
  const recipients = await takeWaiting(tx, edition, size)
  const body = await nameOfBody(req, edition.organisation)
  const messages = recipients
    .filter(({ kind, subscriber }) => kind === 'list' || subscriber !== null)
    .map((recipient) =>
      recipient.subscriber
        ? toSubscriberMail(edition, recipient, recipient.subscriber, body)
        : toListMail(edition, recipient, body),
    )
    // An address that cannot be put into a mail must not keep the others from theirs: it is shown as not sent.
    .filter((message) => checkMessage(message).length === 0)
  await enqueueMessages(req, messages)
  await tx.execute(sql`
    update edition_recipients set state = 'queued', queued_at = now(), updated_at = now()
     where id = any(${sql.param(recipients.map(({ id }) => id))}::uuid[])`)
  return recipients.length
}

async function takeWaiting(tx: Executor, { issue, paper }: EditionMail, size: number): Promise<Recipient[]> {
  const { rows } = await tx.execute(sql`
    select id::text as id, address, coalesce(name, '') as name, kind::text as kind, subscriber_id::text as subscriber
      from edition_recipients
     where issue_id = ${issue} and state = 'waiting' and (kind = 'subscriber' or ${paper !== 'awaited'})
     order by kind, id limit ${size} for update skip locked`)
  const active = await holdActive(
    tx,
    rows.map((row) => row.subscriber).filter((id) => typeof id === 'string'),
  )
  return rows.map((row) => ({
    id: String(row.id),
    address: String(row.address),
    name: String(row.name),
    kind: row.kind === 'list' ? 'list' : 'subscriber',
    subscriber: active.get(String(row.subscriber)) ?? null,
  }))
}

/** Held until the mails are written: whoever leaves at this moment waits, and then takes theirs back. */
async function holdActive(tx: Executor, ids: string[]): Promise<Map<string, { id: string; locale: Locale }>> {
  const { rows } = await tx.execute(sql`
    select id::text as id, locale::text as locale from subscribers
     where id = any(${sql.param(ids)}::uuid[]) and state = 'active' order by id for share`)
  return new Map(
    rows.map(({ id, locale }) => [String(id), { id: String(id), locale: isLocale(locale) ? locale : 'zh' }]),
  )
}
