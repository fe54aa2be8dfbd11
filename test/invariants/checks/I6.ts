import { issueItemsSql } from '../../../src/operations/issue/issueItems.sql'
import type { Check } from './types'

/** No change without its mail, no mail without its change. */
export const I6: Check[] = [
  {
    id: 'I6',
    promise: 'every decision on an item has its mail to the author',
    violations: `
      select i.id, e.action, e.rev from workflow_events e join workflow_runs r on r.id = e.run_id
      join items i on i.workflow_id = r.id
      where coalesce(i.reporter_email, '') <> ''
        and (e.to_place in ('returned', 'rejected', 'approved') or (e.action = 'submit' and e.round = 1))
        and not exists (select 1 from messages m where m.key = 'item:' || i.id || ':rev:' || e.rev)`,
  },
  {
    id: 'I6',
    promise: 'no mail tells of a decision that was not taken',
    violations: `
      select m.key from messages m where m.key ~ '^item:[^:]+:rev:' and not exists (
        select 1 from items i join workflow_events e on e.run_id = i.workflow_id
        where m.key = 'item:' || i.id || ':rev:' || e.rev)`,
  },
  {
    id: 'I6',
    promise: 'every dispatch has its mail to the department, and no mail is without its dispatch',
    violations: `
      select a.id::text from assignments a
      where not exists (select 1 from messages m where m.key = 'assignment:' || a.id || ':dispatch')
      union all
      select m.key from messages m where m.key like 'assignment:%:dispatch'
        and not exists (select 1 from assignments a where m.key = 'assignment:' || a.id || ':dispatch')`,
  },
  {
    id: 'I6',
    promise: 'every item of a signed issue has its author told, sources of composites too',
    violations: `
      select i.id, part.issue_id from (${issueItemsSql}) part join issues s on s.id = part.issue_id
      join items i on i.id = part.item_id
      where s.signed_at is not null and coalesce(i.reporter_email, '') <> ''
        and not exists (select 1 from messages m where m.key = 'item:' || i.id || ':issued:' || s.id)`,
  },
  {
    id: 'I6',
    promise: 'every message that was sent, refused or returned says so in its history, as its last word',
    violations: `
      select m.id, m.key, m.state from messages m
      where m.state in ('sent', 'failed', 'uncertain', 'bounced', 'suppressed')
        and not exists (select 1 from message_events e where e.message_id = m.id and e.type::text in (m.state::text, 'abandoned'))`,
  },
  {
    id: 'I6',
    promise: 'no message is held by a worker that is not there',
    violations: `
      select m.id, m.key from messages m where m.state = 'sending'
        and not exists (select 1 from mail_lanes lane where lane.worker_id = m.worker_id)`,
  },
]
