import { isDecision } from './decisions'
import type { Check } from './types'

/** What is counted can be rebuilt from its entries. */
export const I8: Check[] = [
  {
    id: 'I8',
    promise:
      "a run's approvals are those of its history that were neither taken back nor voided, in their order",
    violations: `
      with decided as (
        select e.*, lead(e.action) over (partition by e.run_id order by e.seq) is not distinct from 'takeBack' as is_undone
        from workflow_events e where ${isDecision('e')}
      ), places as (
        select d.id as definition, 'step:' || (one->>'id') as place, n
        from workflow_definitions d, jsonb_array_elements(d.body->'steps') with ordinality as steps(one, n)
      ), counting as (
        select e.run_id, jsonb_agg(jsonb_build_object('step', substr(e.from_place, 6), 'actor', e.actor_id,
          'onBehalfOf', e.on_behalf_of, 'hash', e.content_hash) order by e.seq) as approvals
        from decided e join workflow_runs r on r.id = e.run_id
        where e.action in ('approve', 'timeout') and not e.is_undone
          and not exists (select 1 from decided v where v.run_id = e.run_id and v.seq > e.seq and not v.is_undone
            and v.details->'voided' ? substr(e.from_place, 6))
          -- Out of its order an approval only starts the order over.
          and not exists (select 1 from places a join places b on b.definition = a.definition and b.n < a.n
            where a.definition = r.definition_id and a.place = e.from_place and b.place = e.to_place)
        group by e.run_id
      ), standing as (
        select r.id, coalesce(jsonb_agg(jsonb_build_object('step', one->>'step', 'actor', one->>'actor',
          'onBehalfOf', one->>'onBehalfOf', 'hash', coalesce(one->>'hash', r.content_hash)) order by n)
          filter (where one is not null), '[]') as approvals
        from workflow_runs r left join lateral jsonb_array_elements(r.approvals) with ordinality as entries(one, n) on true
        group by r.id
      )
      select s.id, s.approvals, c.approvals as by_history from standing s left join counting c on c.run_id = s.id
      where s.approvals <> coalesce(c.approvals, '[]')`,
  },
  {
    id: 'I8',
    promise: "a run's rounds are its submissions",
    violations: `
      select r.id, r.round from workflow_runs r
      where r.round <> (select count(*) from workflow_events e where e.run_id = r.id and e.action = 'submit')`,
  },
  {
    id: 'I8',
    promise: 'every event names the one before it, and every run its last',
    violations: `
      select run_id, seq from (
        select *, lag(hash) over (partition by run_id order by seq) as before from workflow_events
      ) e where prev_hash is distinct from before
      union all
      select r.id, r.seq from workflow_runs r where r.head is distinct from
        (select hash from workflow_events where run_id = r.id order by seq desc limit 1)`,
  },
]
