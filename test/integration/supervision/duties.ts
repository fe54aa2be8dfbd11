import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Assignment } from '../../../src/payload-types'
import type { Office } from '../../support/factories'

export const day = 24 * 60 * 60 * 1000

/** What of a duty a test says itself; times in days from now. */
export type NewDuty = {
  item: string
  department?: string
  title?: string
  role?: Assignment['role']
  grade?: Assignment['grade']
  state?: Assignment['state']
  dispatched?: number
  due?: number
  ackDue?: number
  pausedSince?: number
  returnAsked?: number
  reopened?: number
  notice?: Assignment['noticeLevel']
  publication?: Assignment['publication']
  implementation?: Assignment['implementation']
  promised?: number
}

/** A duty as it may stand after weeks, past the rules of how it gets there: tables are looked at, not moves. */
export async function insertDuty(pool: pg.Pool, office: Office, duty: NewDuty): Promise<string> {
  const id = randomUUID()
  const at = (days: number | undefined) => (days === undefined ? null : new Date(Date.now() + days * day))
  await pastTheRules(
    pool,
    `insert into assignments (id, title, item_id, department_id, role, state, mode, grade, days, rev, dispatched_at,
       due_at, original_due_at, ack_due_at, paused_at, return_asked_at, reopened_at, notice_level, publication,
       implementation, promised_at, contact_name, contact_email, reply_version, organisation_id)
     values ($1, $2, $3, $4, $5, $6, 'assign', $7, 15, 0, $8, $9, $9, $10, $11, $12, $13, $14, $15, $16, $17, '经办人',
       'handler@example.org', 1, $18)`,
    [
      id,
      duty.title ?? '某事项',
      duty.item,
      duty.department ?? office.department.id,
      duty.role ?? 'lead',
      duty.state ?? 'acknowledged',
      duty.grade ?? 'normal',
      at(duty.dispatched ?? -10),
      at(duty.due ?? 10),
      at(duty.ackDue),
      at(duty.pausedSince),
      at(duty.returnAsked),
      at(duty.reopened),
      duty.notice ?? 'none',
      duty.publication ?? 'undecided',
      duty.implementation ?? 'none',
      at(duty.promised),
      office.body,
    ],
  )
  return id
}

/** One line of a duty's journal; times in days from now. */
export async function insertEvent(
  pool: pg.Pool,
  office: Office,
  event: {
    duty: string
    item: string
    number: number
    act: string
    at: number
    dueBefore?: number
    dueAfter?: number
  },
): Promise<void> {
  const at = (days: number | undefined) => (days === undefined ? null : new Date(Date.now() + days * day))
  await pastTheRules(
    pool,
    `insert into duty_events (id, assignment_id, item_id, number, act, at, via, due_before, due_after, organisation_id)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, 'link', $6, $7, $8)`,
    [
      event.duty,
      event.item,
      event.number,
      event.act,
      at(event.at),
      at(event.dueBefore),
      at(event.dueAfter),
      office.body,
    ],
  )
}

/** What came back on a duty. */
export async function insertFeedback(
  pool: pg.Pool,
  office: Office,
  row: { duty: string; item: string; kind: string; verdict?: string; solved?: string },
): Promise<void> {
  await pastTheRules(
    pool,
    `insert into feedback (id, assignment_id, item_id, kind, verdict, solved, by, organisation_id)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, '某人', $6)`,
    [row.duty, row.item, row.kind, row.verdict ?? null, row.solved ?? null, office.body],
  )
}

/** Takes such duties away again: what never happened by the rules cannot be held against the invariants. */
export async function forgetDuties(pool: pg.Pool): Promise<void> {
  for (const table of [
    'feedback',
    'duty_requests',
    'duty_questions',
    'duty_notices',
    'duty_events',
    'assignments',
  ])
    await pastTheRules(pool, `delete from ${table}`, [])
  // No duty, no mail of it.
  await pastTheRules(
    pool,
    `delete from message_events where message_id in (select id from messages where key like 'assignment:%')`,
    [],
  )
  await pastTheRules(pool, `delete from messages where key like 'assignment:%'`, [])
}

/** Triggers and foreign keys do not look; in one session, so that the next one is looked at again. */
export async function pastTheRules(pool: pg.Pool, statement: string, values: unknown[]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`set session_replication_role = replica`)
    await client.query(statement, values)
  } finally {
    await client.query(`set session_replication_role = origin`)
    client.release()
  }
}
