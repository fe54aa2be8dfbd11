import type { Check } from './types'

/** Nobody approves what they wrote or submitted, nor two steps of one run unless the definition says so. */
export const I3: Check[] = [
  {
    id: 'I3',
    promise: 'no approval of the standing round is by an author',
    violations: `
      select e.run_id, e.actor_id from workflow_events e join workflow_runs r on r.id = e.run_id
      where e.action = 'approve' and e.round = r.round and r.authors ? e.actor_id`,
  },
  {
    id: 'I3',
    promise: 'whoever submitted is an author from then on',
    violations: `
      select e.run_id, e.actor_id from workflow_events e join workflow_runs r on r.id = e.run_id
      where e.action = 'submit' and not r.authors ? e.actor_id`,
  },
  {
    id: 'I3',
    promise: 'no one person approves two steps of a round',
    violations: `
      select e.run_id, e.round, e.actor_id from workflow_events e
      join workflow_runs r on r.id = e.run_id join workflow_definitions d on d.id = r.definition_id
      where e.action = 'approve' and not coalesce((d.body->>'allowSameApprover')::boolean, false)
      group by e.run_id, e.round, e.actor_id having count(*) > 1`,
  },
]
