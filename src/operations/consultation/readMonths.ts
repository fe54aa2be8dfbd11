import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { dayInZone } from '../../../plugins/digest'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { Consultation } from '../../payload-types'

export type MonthOfConsultation = {
  /** `YYYY-MM` */
  month: string
  isPast: boolean
  session: { id: string; state: Consultation['state']; entries: number; undecided: number } | null
}

/**
 * How the sessions of this month and the month before stand, when some active series of the body asks for
 * consultations; a month before the first such series is none that lacks a session. Empty otherwise.
 */
export async function readMonths(req: PayloadRequest, now = new Date()): Promise<MonthOfConsultation[]> {
  const organisation = idOf(req.user && 'organisation' in req.user ? req.user.organisation : null)
  if (!organisation) return []
  const current = dayInZone(now, 'Asia/Shanghai').slice(0, 7)
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    with asked as (
      select to_char(min(created_at) at time zone 'Asia/Shanghai', 'YYYY-MM') as since from series
      where organisation_id = ${organisation} and consultation and active is not false
    )
    select month.name as month, c.id, c.state, count(d.id)::int as entries,
      (count(d.id) filter (where d.decision is null))::int as undecided
    from asked
    cross join (values (${current}::text), (to_char(${`${current}-01`}::date - 1, 'YYYY-MM'))) as month(name)
    left join consultations c on c.organisation_id = ${organisation} and c.month = month.name
    left join consultations_decisions d on d._parent_id = c.id
    where asked.since is not null and month.name >= asked.since
    group by month.name, c.id, c.state order by month.name desc`)
  return rows.map((row) => ({
    month: String(row.month),
    isPast: String(row.month) < current,
    session:
      typeof row.id === 'string'
        ? {
            id: row.id,
            state: row.state as Consultation['state'],
            entries: Number(row.entries),
            undecided: Number(row.undecided),
          }
        : null,
  }))
}
