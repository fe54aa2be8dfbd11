import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { hashOfValid } from './confirmationToken'

export type Confirmation = {
  subscriber: string
  isDone: boolean
  /** Names of the series. */
  series: string[]
}

/** What a confirmation link is about; null when it is not genuine, too old, or superseded. Changes nothing. */
export async function readConfirmation(req: PayloadRequest, token: string): Promise<Confirmation | null> {
  const hash = hashOfValid(token, new Date())
  if (hash === null) return null
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select s.id::text as id, s.state::text as state, coalesce(array_agg(series.name order by rel.order) filter (where series.id is not null), '{}') as names
      from subscribers s
      left join subscribers_rels rel on rel.parent_id = s.id and rel.path = 'series'
      left join series on series.id = rel.series_id
     where s.token = ${hash} and s.state in ('pending', 'active') group by s.id`)
  const row = rows[0]
  if (!row) return null
  const series = Array.isArray(row.names) ? row.names.map(String) : []
  return { subscriber: String(row.id), isDone: row.state === 'active', series }
}
