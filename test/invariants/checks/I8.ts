import type { Check } from './types'

/** What is counted can be rebuilt from its entries. */
export const I8: Check[] = [
  {
    id: 'I8',
    promise: "a run's approvals are the approve events of its round, in their order",
    violations: `
      select r.id, r.approvals from workflow_runs r
      where r.approvals is distinct from coalesce((
        select jsonb_agg(jsonb_build_object('step', substr(e.from_place, 6), 'actor', e.actor_id) order by e.seq)
        from workflow_events e where e.run_id = r.id and e.round = r.round and e.action = 'approve'), '[]'::jsonb)`,
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
    promise: 'every event names the one before it',
    violations: `
      select run_id, seq from (
        select *, lag(hash) over (partition by run_id order by seq) as before from workflow_events
      ) e where prev_hash is distinct from before`,
  },
]
