import { idOf } from '../../../collections/shared/access'
import { anyTx, type GateCheck, sql } from '../../../plugins/review-workflow'
import type { Issue } from '../../payload-types'
import { both, fill } from '../../translations'
import { readSeries } from '../issue/readSeries'

/**
 * The gate of the monthly consultation (月会商): where the series asks for one, every entry was passed in a
 * session that was held. The last session that decided on an entry counts; an entry that was put in or made
 * by merging afterwards has no decision of its own yet.
 */
export const checkConsulted: GateCheck = async ({ req, document }) => {
  const issue = document as unknown as Issue
  const series = await readSeries(req, issue)
  if (series.consultation !== true) return { passed: true }
  const missing = await notPassed(req, issue)
  if (missing.length === 0) return { passed: true }
  const { zh, en } = both((t) =>
    fill(t.signing.consultation.notPassed, {
      entries: missing
        .map((title) => fill(t.signing.consultation.quoted, { title }))
        .join(t.signing.consultation.separator),
    }),
  )
  return { passed: false, text_zh: zh, text_en: en }
}

/** Titles of the entries that no held session has passed. */
async function notPassed(req: Parameters<GateCheck>[0]['req'], issue: Issue): Promise<string[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select coalesce(nullif(trim(entry.title), ''), item.title) as title
    from issues_entries entry
    left join items item on item.id = entry.item_id
    left join lateral (
      select made.decision from consultations_decisions made
      join consultations session on session.id = made._parent_id
      where made.issue_id = entry._parent_id and made.entry = entry.id and made.item_id = entry.item_id
        and session.state in ('held', 'concluded') and session.organisation_id = ${idOf(issue.organisation)}
        and made.decision is not null
      order by session.month desc, session.held_on desc nulls last limit 1
    ) last on true
    where entry._parent_id = ${issue.id} and last.decision::text is distinct from 'pass'
    order by entry._order`)
  return rows.map(({ title }) => (typeof title === 'string' ? title : ''))
}
