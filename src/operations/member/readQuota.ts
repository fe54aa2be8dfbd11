import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { quarterOf } from '../../domain/quarter'
import { whoAmI } from './whoAmI'

export type Quota = { year: number; quarter: number; sent: number; minimum: number; until: string }

/**
 * How far the signed-in person is with the quarter's quota; null where their body asks none of them.
 * Counts what they sent as its lead reporter and did not withdraw, by the moment it came to the office.
 */
export async function readQuota(req: PayloadRequest, at = new Date()): Promise<Quota | null> {
  const whose = await whoAmI(req)
  if (!whose || whose.members.length === 0) return null
  const { year, number, from, until } = quarterOf(at)
  const members = sql`${sql.param([...whose.members])}::uuid[]`
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select max(quota.minimum)::int as minimum,
      (select count(*)::int from items join workflow_runs run on run.id = items.workflow_id
        where items.lead_id = any(${members}) and run.status <> 'withdrawn'
          and items.submitted_at >= ${from.toISOString()} and items.submitted_at < ${until.toISOString()}) as sent
    from members join organisations_quotas quota
      on quota._parent_id = members.organisation_id and quota.kind::text = members.kind::text
    where members.id = any(${members}) and members.active is not false`)
  const minimum = Number(rows[0]?.minimum ?? 0)
  if (minimum === 0) return null
  return { year, quarter: number, sent: Number(rows[0]?.sent), minimum, until: until.toISOString() }
}
