import type { Check } from './types'

/** No run skips or reorders a step, by any door, even raw SQL. */
export const I1: Check[] = [
  {
    id: 'I1',
    promise: 'every history starts at the draft and goes on where it stopped',
    violations: `
      select run_id, seq, from_place, before from (
        select *, coalesce(lag(to_place) over (partition by run_id order by seq), 'draft') as before from workflow_events
      ) e where from_place <> before`,
  },
  {
    id: 'I1',
    promise: 'every move is one its definition allows',
    violations: `
      select e.run_id, e.from_place, e.to_place from workflow_events e
      join workflow_runs r on r.id = e.run_id join workflow_definitions d on d.id = r.definition_id
      where not exists (select 1 from jsonb_array_elements(d.edges) edge
        where edge->>'from' = e.from_place and edge->>'to' = e.to_place)`,
  },
  {
    id: 'I1',
    promise: 'every run stands where its last event left it',
    violations: `
      select r.id, workflow_place(r.status, r.step) as place, e.to_place from workflow_runs r
      left join lateral (select to_place from workflow_events where run_id = r.id order by seq desc limit 1) e on true
      where workflow_place(r.status, r.step) <> coalesce(e.to_place, 'draft')`,
  },
  {
    id: 'I1',
    promise: 'revisions and events are counted one by one, and none is missing at the end',
    violations: `
      select r.id, r.rev from workflow_runs r left join workflow_events e on e.run_id = r.id group by r.id
      having count(e.id) <> r.rev or coalesce(max(e.seq), 0) <> r.rev or coalesce(max(e.rev), 0) <> r.rev
        or count(distinct e.rev) <> r.rev`,
  },
  {
    id: 'I1',
    promise: 'every document under review has exactly its own run',
    violations: `
      select 'items' as collection, i.id from items i left join workflow_runs r on r.id = i.workflow_id
      where r.id is null or r.collection <> 'items' or r.document is distinct from i.id::text
      union all
      select 'issues', i.id from issues i left join workflow_runs r on r.id = i.workflow_id
      where r.id is null or r.collection <> 'issues' or r.document is distinct from i.id::text`,
  },
]
