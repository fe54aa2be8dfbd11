import type { Check } from './types'

/** Every submission gets an outcome, and its author is told within the set time. */
export const I7: Check[] = [
  {
    id: 'I7',
    promise: 'nothing waits at a step for longer than thirty days',
    violations: `
      select id, step, waiting_since from workflow_runs
      where status = 'inReview' and waiting_since < now() - interval '30 days'`,
  },
  {
    id: 'I7',
    promise: 'everything in review says since when it waits',
    violations: `select id from workflow_runs where status = 'inReview' and (step is null or waiting_since is null)`,
  },
  {
    id: 'I7',
    promise: 'every accepted answer of a department is told to the author',
    violations: `
      select a.id from assignments a join items i on i.id = a.item_id
      where a.state = 'accepted' and a.role = 'lead' and coalesce(i.reporter_email, '') <> ''
        and not exists (select 1 from messages m where m.key = 'item:' || i.id || ':handled:' || a.id
          || case when a.reopened_at is null then '' else ':again' end)`,
  },
]
