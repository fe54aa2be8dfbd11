import { actionIds, actionRules } from '../../../plugins/review-workflow/core/actions'
import type { Check } from './types'

const keeping = actionIds.filter((id) => actionRules[id].keepsText).map((id) => `'${id}'`)

/** The text approved = the text compiled = the text published. */
export const I2: Check[] = [
  {
    id: 'I2',
    promise: 'the text of every submission and every verdict is kept',
    violations: `
      select e.run_id, e.seq from workflow_events e
      where e.action in (${keeping.join(', ')})
        and not exists (select 1 from workflow_snapshots s where s.run_id = e.run_id and s.content_hash = e.content_hash)`,
  },
  {
    id: 'I2',
    promise: 'what counts as approved is the text the run is bound to',
    violations: `
      select r.id, one->>'step' as step from workflow_runs r join workflow_definitions d on d.id = r.definition_id,
        jsonb_array_elements(r.approvals) one
      where coalesce(one->>'hash', r.content_hash) is distinct from r.content_hash
        and (r.status = 'approved' or (r.status = 'inReview' and not exists (
          -- A step that still shapes the text voids what came before when it approves.
          select 1 from jsonb_array_elements(d.body->'steps') as steps(here)
          where here->>'id' = r.step and (here->>'mayEdit')::boolean
            and not r.approvals @> jsonb_build_array(jsonb_build_object('step', r.step)))))`,
  },
  {
    id: 'I2',
    promise: 'every printed entry is the approved text of its item',
    violations: `
      select e.id, entry->>'title' as printed, s.content->>'title' as approved
      from editions e, jsonb_array_elements(e.content->'entries') entry
      left join workflow_runs r on r.collection = 'items' and r.document = entry->>'source'
      left join workflow_snapshots s on s.run_id = r.id and s.content_hash = r.content_hash
      where e.projection = 'internal'
        and (r.status is distinct from 'approved' or s.content->>'title' is distinct from entry->>'title')`,
  },
  {
    id: 'I2',
    promise: 'only a signed-off issue has editions, and both projections',
    violations: `
      select i.id from issues i join workflow_runs r on r.id = i.workflow_id left join editions e on e.issue_id = i.id
      group by i.id, r.status having count(e.id) <> case when r.status = 'approved' then 2 else 0 end`,
  },
]
