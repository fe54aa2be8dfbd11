import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'
import type { LockedConsultation } from './lockConsultation'

/** An entry that a session has to decide on. */
export type AgendaEntry = { issue: string; entry: string; item: string; title: string }

/** As many as a session can hold. */
const most = 400

/**
 * What is to be consulted on: the entries of issues under review before their signing, and of issues begun
 * in the session's month, in series that ask for a consultation. What another session passed is not asked
 * again.
 */
export async function readAgenda(
  req: PayloadRequest,
  { id, organisation, month }: Pick<LockedConsultation, 'id' | 'organisation' | 'month'>,
): Promise<AgendaEntry[]> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select issue.id::text as issue, entry.id as entry, entry.item_id::text as item,
      coalesce(nullif(trim(entry.title), ''), item.title) as title
    from issues issue
    join series on series.id = issue.series_id and series.consultation
    join workflow_runs run on run.id = issue.workflow_id
    join issues_entries entry on entry._parent_id = issue.id
    join items item on item.id = entry.item_id
    where issue.organisation_id = ${organisation}
      and ((run.status = 'inReview' and run.step in ('proof', 'consultation'))
        or (run.status in ('draft', 'returned')
          and to_char(issue.created_at at time zone 'Asia/Shanghai', 'YYYY-MM') = ${month}))
      and 'pass' is distinct from (
        select made.decision::text from consultations_decisions made
        join consultations session on session.id = made._parent_id
        where made.issue_id = issue.id and made.entry = entry.id and made.item_id = entry.item_id
          and session.id <> ${id} and session.state in ('held', 'concluded') and made.decision is not null
        order by session.month desc, session.held_on desc nulls last limit 1)
    order by issue.created_at, issue.id, entry._order limit ${most}`)
  return rows.map((row) => ({
    issue: String(row.issue),
    entry: String(row.entry),
    item: String(row.item),
    title: String(row.title),
  }))
}
