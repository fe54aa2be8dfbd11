/**
 * SQL: the number under which readers know an entry of a frozen internal edition; null where it is not public.
 * Expects the edition as `e` and the entry as `entry`. Issues signed before the number was kept beside the entry
 * had one title for both projections.
 */
export const publicPositionSql = `(case
  when entry ? 'publicPosition' then (entry->>'publicPosition')::int
  else (select min((shown->>'position')::int)
    from editions p, jsonb_array_elements(p.content->'entries') shown
    where p.issue_id = e.issue_id and p.projection = 'public' and shown->>'title' = entry->>'title')
  end)`
