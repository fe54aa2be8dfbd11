import { isDecision } from './decisions'
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
    promise: 'events and decisions are counted one by one, and none is missing at the end',
    violations: `
      select r.id, r.seq, r.rev from workflow_runs r left join workflow_events e on e.run_id = r.id group by r.id
      having count(e.id) <> r.seq or coalesce(max(e.seq), 0) <> r.seq
        or count(distinct e.rev) filter (where ${isDecision('e')}) <> r.rev
        or count(e.id) filter (where ${isDecision('e')}) <> r.rev or coalesce(max(e.rev), 0) <> r.rev`,
  },
  {
    id: 'I1',
    promise: 'nothing is approved before its text has passed every step',
    violations: `
      select r.id, one->>'id' as unpassed from workflow_runs r join workflow_definitions d on d.id = r.definition_id,
        jsonb_array_elements(d.body->'steps') as steps(one)
      where r.status = 'approved' and not workflow_passed(one, r.approvals, r.content_hash)`,
  },
  {
    id: 'I1',
    promise: 'whatever came forward to a step has passed every step before it',
    violations: `
      select r.id, r.step, earlier.one->>'id' as unpassed from workflow_runs r
      join workflow_definitions d on d.id = r.definition_id
      cross join lateral jsonb_array_elements(d.body->'steps') with ordinality as here(one, n)
      cross join lateral jsonb_array_elements(d.body->'steps') with ordinality as earlier(one, n)
      join lateral (
        select from_place from workflow_events
        where run_id = r.id and from_place <> to_place order by seq desc limit 1) arrival on true
      where r.status = 'inReview' and here.one->>'id' = r.step and earlier.n < here.n
        and not workflow_passed(earlier.one, r.approvals, r.content_hash)
        and not exists (
          select from jsonb_array_elements(d.body->'steps') with ordinality as origin(one, n)
          where 'step:' || (origin.one->>'id') = arrival.from_place and origin.n > here.n)`,
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
