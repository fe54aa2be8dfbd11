import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { mailingStates, type MailingState } from '../../domain/mailingState'
import { mayAct } from '../../domain/mayAct'
import { OperationError } from '../OperationError'

export type MailingFailure = { name: string; address: string; error: string; message: string }

export type Mailing = {
  /** When the list was made, ISO 8601; null before the issue is published. */
  frozenAt: string | null
  isVoid: boolean
  total: number
  list: number
  subscribers: number
  /** Every recipient is in exactly one state. */
  states: Record<MailingState, number>
  /** The first of those not reached. */
  failures: MailingFailure[]
}

/** How many of those not reached are named; the rest stand in the list of mails. */
const mostNamed = 50

/**
 * How far the mails of an issue have come: a count a state, which add up to the frozen list, and who was not
 * reached.
 *
 * @throws OperationError `issue.notFound` for whoever may not see the list
 */
export async function readMailing(req: PayloadRequest, issue: string): Promise<Mailing> {
  const found = holds(viewerOf(req), ...mayAct.seeRecipients) ? await readIssue(req, issue) : null
  if (!found) throw new OperationError('issue.notFound', 404)
  const rows = await countStates(req, issue)
  const sum = (of: (row: Counted) => boolean) =>
    rows.filter(of).reduce((total, { count }) => total + count, 0)
  return {
    frozenAt: rows.map(({ since }) => since).sort()[0] ?? null,
    isVoid: Boolean(found.voidedAt),
    total: sum(() => true),
    list: sum(({ kind }) => kind === 'list'),
    subscribers: sum(({ kind }) => kind === 'subscriber'),
    states: {
      waiting: sum(({ state }) => state === 'waiting'),
      queued: sum(({ state }) => state === 'queued'),
      deferred: sum(({ state }) => state === 'deferred'),
      sent: sum(({ state }) => state === 'sent'),
      failed: sum(({ state }) => state === 'failed'),
      skipped: sum(({ state }) => state === 'skipped'),
    },
    failures: await nameFailures(req, issue),
  }
}

const readIssue = (req: PayloadRequest, id: string) =>
  req.payload.findByID({
    collection: 'issues',
    id,
    depth: 0,
    select: { voidedAt: true },
    overrideAccess: false,
    disableErrors: true,
    req,
  })

type Counted = { kind: string; state: MailingState; count: number; since: string }

async function countStates(req: PayloadRequest, issue: string): Promise<Counted[]> {
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select r.kind::text as kind, r.state::text as state, m.state::text as mail, count(*)::int as count,
           to_char(min(r.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
      from edition_recipients r left join messages m on m.key = 'issue:' || r.issue_id || ':' || r.address
     where r.issue_id = ${issue} group by 1, 2, 3`)
  return rows.map((row) => ({
    kind: String(row.kind),
    state: stateOf(row),
    count: Number(row.count),
    since: String(row.since),
  }))
}

function stateOf({ state, mail }: Record<string, unknown>): MailingState {
  if (state === 'waiting') return 'waiting'
  return typeof mail === 'string' && mail in mailingStates
    ? mailingStates[mail as keyof typeof mailingStates]
    : 'skipped'
}

async function nameFailures(req: PayloadRequest, issue: string): Promise<MailingFailure[]> {
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select coalesce(nullif(r.name, ''), r.address) as name, r.address, coalesce(m.last_error, '') as error, m.id::text as message
      from edition_recipients r join messages m on m.key = 'issue:' || r.issue_id || ':' || r.address
     where r.issue_id = ${issue} and m.state in ('failed', 'bounced', 'uncertain')
     order by r.kind, r.address limit ${mostNamed}`)
  return rows.map((row) => ({
    name: String(row.name),
    address: String(row.address),
    error: String(row.error),
    message: String(row.message),
  }))
}
