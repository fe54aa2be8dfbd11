import { type ClientBase } from 'pg'

/** How far a mailbox was read. UIDs count only as long as the server's `uidValidity` stays. */
export type MailboxPosition = { uidValidity: string; lastUid: number }

/** Where reading goes on; at the beginning for a mailbox that is new or was made anew by its server. */
export async function readPosition(
  client: ClientBase,
  mailbox: string,
  uidValidity: string,
): Promise<number> {
  const { rows } = await client.query<{ uid_validity: string | null; last_uid: string }>(
    `insert into inbound_mailboxes (mailbox, uid_validity) values ($1, $2)
     on conflict (mailbox) do update set mailbox = excluded.mailbox returning uid_validity, last_uid`,
    [mailbox, uidValidity],
  )
  const known = rows[0]
  return known?.uid_validity === uidValidity ? Number(known.last_uid) : 0
}

/** Remembers how far it was read, in the transaction that keeps the mail. */
export async function writePosition(
  client: ClientBase,
  mailbox: string,
  { uidValidity, lastUid }: MailboxPosition,
): Promise<void> {
  await client.query(
    `update inbound_mailboxes set uid_validity = $2, last_uid = $3, stuck_uid = null, stuck_times = 0 where mailbox = $1`,
    [mailbox, uidValidity, lastUid],
  )
}

/** Counts a mail the server does not hand out. @returns how often by now */
export async function countStuck(client: ClientBase, mailbox: string, uid: number): Promise<number> {
  const { rows } = await client.query<{ stuck_times: number }>(
    `update inbound_mailboxes set stuck_times = case when stuck_uid = $2 then stuck_times + 1 else 1 end, stuck_uid = $2
     where mailbox = $1 returning stuck_times`,
    [mailbox, uid],
  )
  return rows[0]?.stuck_times ?? 1
}

/** Notes the end of a look into a mailbox, with what went wrong; the office reads it as the mailbox's health. */
export async function writePolled(
  client: ClientBase,
  mailbox: string,
  at: Date,
  problem: string | null,
): Promise<void> {
  await client.query(
    `insert into inbound_mailboxes (mailbox, polled_at, problem) values ($1, $2, $3)
     on conflict (mailbox) do update set polled_at = case when $3::text is null then $2 else inbound_mailboxes.polled_at end, problem = $3`,
    [mailbox, at, problem],
  )
}
