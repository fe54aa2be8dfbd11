import { sql } from '../../store/tx'
import { after, isBarred, isTaken, narrowed, runColumns } from './conditions'
import type { Cursor } from './cursor'
import type { Hat } from './hatsOf'
import type { Place } from './placesOf'
import type { TaskFilter } from './types'

type Sql = ReturnType<typeof sql>

export type Wanted = {
  hats: Hat[]
  places: Place[]
  filter: TaskFilter
  cursor: Cursor | null
  limit: number
}

/**
 * Everything that waits for a person, oldest first. Each place is an index scan of its own that ends after
 * `limit` rows: the cost grows with the places, which are few, and not with the runs.
 */
export const todoSql = (wanted: Wanted): Sql => sql`
  select distinct on (t.waiting_since, t.id) t.* from (${pool(wanted)} union all ${seats(wanted)}) t
  order by t.waiting_since, t.id, t.own desc limit ${wanted.limit}`

/** Steps that are open to whoever holds them. */
const pool = ({ hats, places, filter, cursor, limit }: Wanted): Sql => sql`
  select r.*, p.hat, p.hat = ${meOf(hats)} as own, 'decision' as wants
  from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
    as p(hat text, definition_id uuid, step text, scope text, same boolean)
  cross join lateral (
    select ${runColumns} from workflow_runs r
    where r.status = 'inReview' and r.is_pool and coalesce(r.scope, '') = p.scope
      and r.definition_id = p.definition_id and r.step = p.step
      and ${narrowed(filter)} and ${after(cursor, sql`r.waiting_since`, sql`r.id`)}
      and not ${isBarred(meOf(hats), sql`p.hat`, sql`p.same`)} and not coalesce(${isTaken(sql`p.hat`)}, false)
      and not coalesce(r.assignees ? p.hat, false)
    order by r.waiting_since, r.id limit ${limit}) r`

/** Places kept for a person by name: signers called in, and opinions asked for. */
const seats = ({ hats, filter, cursor, limit }: Wanted): Sql => sql`
  (select ${runColumns}, h.hat, h.own,
    case when r.visit#>>'{delegation,to,id}' = h.hat then 'opinion' else 'decision' end as wants
  from jsonb_to_recordset(${JSON.stringify(hats.map(({ id, isOwn }) => ({ hat: id, own: isOwn })))}::jsonb)
    as h(hat text, own boolean)
  join workflow_runs r on r.status = 'inReview' and r.assignees ? h.hat
  join workflow_definitions d on d.id = r.definition_id
  where ' ' || r.waiting_for || ' ' like '% user:' || h.hat || ' %'
    and ${narrowed(filter)} and ${after(cursor, sql`r.waiting_since`, sql`r.id`)}
    -- An opinion is asked of a person, not of their proxy; and it is no approval.
    and case when r.visit#>>'{delegation,to,id}' = h.hat then h.own
      else not ${isBarred(
        meOf(hats),
        sql`h.hat`,
        sql`coalesce((d.body->>'allowSameApprover')::boolean, false)`,
      )} end
  order by r.waiting_since, r.id limit ${limit})`

const meOf = (hats: Hat[]): string => hats.find(({ isOwn }) => isOwn)?.id ?? ''
