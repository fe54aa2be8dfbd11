import type { PayloadRequest } from 'payload'
import { tablesOf } from './tables'
import { requireTx, sql } from './tx'

type Claim = {
  topic: string
  /** Those reminded since are left alone. */
  since: Date
  /** Only those asked before this moment. */
  invitedBefore: Date
  now: Date
  most: number
}

/**
 * Takes invitations without an answer whose people are reminded by this transaction and by no other: rows
 * another one is reminding are passed over, rows it has reminded no longer fit. The same rule as
 * `isReminderDue`, where PostgreSQL keeps two sweeps apart.
 *
 * @returns ids of the people
 */
export async function claimReminders(
  req: PayloadRequest,
  { topic, since, invitedBefore, now, most }: Claim,
): Promise<string[]> {
  const tx = await requireTx(req)
  const { invitations } = tablesOf(req.payload)
  const { rows } = await tx.execute(sql`
    with due as (
      select id from ${invitations}
      where topic_id = ${topic} and answered_at is null and invited_at < ${invitedBefore.toISOString()}::timestamptz
        and (reminded_at is null or reminded_at < ${since.toISOString()}::timestamptz)
      order by id limit ${most} for update skip locked
    )
    update ${invitations} i set reminded_at = ${now.toISOString()}::timestamptz, updated_at = now()
    from due where i.id = due.id returning i.person_id::text as person`)
  return rows.map(({ person }) => String(person))
}

/** Counts a reminder for those who were in fact written to. */
export async function countReminders(
  req: PayloadRequest,
  topic: string,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return
  const tx = await requireTx(req)
  const { invitations } = tablesOf(req.payload)
  await tx.execute(sql`
    update ${invitations} set reminders = reminders + 1
    where topic_id = ${topic} and person_id = any(${sql.param([...people])}::uuid[])`)
}
