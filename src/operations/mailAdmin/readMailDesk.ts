import type { PayloadRequest } from 'payload'
import { isOffice, viewerOf } from '../../../collections/shared/access'
import { readQueueHealth } from '../../../plugins/department-mail'
import { names } from '../../server/mailing/names'
import { OperationError } from '../OperationError'
import { warningsOf, type MailWarning } from './warningsOf'

export type StuckMail = { id: string; subject: string; address: string; state: string; at: string }
export type SuppressedAddress = { id: string; address: string; reason: string; note: string; at: string }

export type MailDesk = {
  states: Record<string, number>
  oldestWaitingSeconds: number
  overdueLeases: number
  senders: number
  lastSentAt: string | null
  lastReceivedAt: string | null
  warnings: MailWarning[]
  stuck: StuckMail[]
  suppressed: SuppressedAddress[]
}

/** How mail is going: the queue, what did not arrive, and who gets none. For the office. */
export async function readMailDesk(req: PayloadRequest): Promise<MailDesk> {
  const viewer = viewerOf(req)
  if (!isOffice(viewer) || viewer.organisation === null) throw new OperationError('mail.denied', 403)
  const { pool } = req.payload.db
  const query = (text: string, values: unknown[]) => pool.query<Record<string, unknown>>(text, values)
  const [health, stuck, suppressed, received, mailboxes] = await Promise.all([
    readQueueHealth({ query }, names),
    query(stuckSql, [viewer.organisation]),
    query(suppressedSql, [viewer.organisation]),
    query('select max(received_at) as at from inbound_mails', []),
    query('select problem from inbound_mailboxes where problem is not null limit 1', []),
  ])
  return {
    states: health.states,
    oldestWaitingSeconds: Math.round(health.oldestWaitingSeconds),
    overdueLeases: health.overdueLeases,
    senders: health.senders,
    lastSentAt: health.lastSentAt?.toISOString() ?? null,
    lastReceivedAt: momentOf(received.rows[0]?.at),
    warnings: warningsOf(health, textOf(mailboxes.rows[0]?.problem)),
    stuck: stuck.rows.map((row) => ({
      id: textOf(row.id),
      subject: textOf(row.subject),
      address: textOf(row.to_address),
      state: textOf(row.state),
      at: momentOf(row.updated_at) ?? '',
    })),
    suppressed: suppressed.rows.map((row) => ({
      id: textOf(row.id),
      address: textOf(row.address),
      reason: textOf(row.reason),
      note: textOf(row.note),
      at: momentOf(row.suppressed_at) ?? '',
    })),
  }
}

const stuckSql = `
  select id::text, subject, to_address, state::text, updated_at from messages
   where organisation_id = $1 and direction = 'out' and state in ('failed', 'uncertain', 'bounced')
   order by updated_at desc limit 50`

const suppressedSql = `
  select id::text, address, reason::text, note, suppressed_at from mail_suppressions
   where lifted_at is null and (organisation_id = $1 or organisation_id is null)
   order by suppressed_at desc limit 100`

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const momentOf = (value: unknown): string | null => (value instanceof Date ? value.toISOString() : null)
