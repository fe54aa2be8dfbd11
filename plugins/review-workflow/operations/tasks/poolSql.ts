import { sql } from '../../store/tx'
import { after, isBarred, isTaken, narrowed, taskColumns } from './conditions'
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
 * What waits at the steps that are somebody's, oldest first. Each place is an index scan of its own that
 * ends after `limit` rows: the cost grows with the places, which are few, and not with the runs.
 */
export const poolSql = ({ hats, places, filter, cursor, limit }: Wanted): Sql => {
  const me = hats.find(({ isOwn }) => isOwn)?.id ?? ''
  return sql`
    select r.*, p.hat from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as p(hat text, definition_id uuid, step text, scope text, same boolean)
    cross join lateral (
      select ${taskColumns} from workflow_runs r
      where r.status = 'inReview' and r.is_pool and coalesce(r.scope, '') = p.scope
        and r.definition_id = p.definition_id and r.step = p.step
        and ${narrowed(filter)} and ${after(cursor, sql`r.waiting_since`, sql`r.id`)}
        and not ${isBarred(me, sql`p.hat`, sql`p.same`)} and not ${isTaken(sql`p.hat`)} and not ${isAwaited}
        and not coalesce(r.assignees ? p.hat, false)
      order by r.waiting_since, r.id limit ${limit}) r
    order by r.waiting_since, r.id limit ${limit}`
}

/** Whether somebody called in has to sign before the holders of the step do. */
const isAwaited = sql`exists (
  select 1 from jsonb_array_elements(coalesce(r.visit->'seats', '[]')) as s(one)
  where s.one->>'state' = 'open' and (s.one->>'turn')::int < coalesce((r.visit->>'pool')::int, 0))`
