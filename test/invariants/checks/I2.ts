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
    promise: 'every printed entry has the title its item was approved with, or the one edited for the issue',
    violations: `
      select e.id, entry->>'title' as printed, s.content->>'title' as approved, row.title as edited
      from editions e cross join jsonb_array_elements(e.content->'entries') entry
      left join issues_entries row on row._parent_id = e.issue_id and row._order = (entry->>'position')::int
      left join workflow_runs r on r.collection = 'items' and r.document = entry->>'source'
      left join workflow_snapshots s on s.run_id = r.id and s.content_hash = r.content_hash
      where e.projection = 'internal' and (row.item_id::text is distinct from entry->>'source'
        or coalesce(nullif(trim(row.title), ''), s.content->>'title') is distinct from entry->>'title')`,
  },
  {
    id: 'I2',
    promise: 'whatever an issue is made of is approved',
    violations: `
      select held.issue_id, held.source, r.status from edition_sources held
      left join workflow_runs r on r.collection = 'items' and r.document = held.source
      where r.status is distinct from 'approved'`,
  },
  {
    id: 'I2',
    promise: 'the sources kept of an issue are those its edition names, composites included',
    violations: `
      with named as (
        select e.issue_id, coalesce(part->>'id', entry->>'source') as source
        from editions e cross join jsonb_array_elements(e.content->'entries') entry
        left join jsonb_array_elements(entry->'sources') part on true
        where e.projection = 'internal'
      )
      select coalesce(named.issue_id, held.issue_id) as issue, coalesce(named.source, held.source) as source
      from named full join edition_sources held on held.issue_id = named.issue_id and held.source = named.source
      where named.source is null or held.source is null`,
  },
  {
    id: 'I2',
    promise: 'a composite has at least two sources, and they share all of the credit',
    violations: `
      select e.id, entry->>'title' as title from editions e, jsonb_array_elements(e.content->'entries') entry
      where e.projection = 'internal' and entry ? 'sources' and (jsonb_array_length(entry->'sources') < 2
        or abs((select sum((part->>'share')::numeric) from jsonb_array_elements(entry->'sources') part) - 100) > 0.01)`,
  },
  {
    id: 'I2',
    promise: 'an issue, its editions and its sources are void together, and say why',
    violations: `
      select i.id, i.voided_at, e.voided_at as edition, e.void_reason from issues i join editions e on e.issue_id = i.id
      where (i.voided_at, i.void_reason) is distinct from (e.voided_at, e.void_reason)
        or (e.voided_at is null) <> (coalesce(trim(e.void_reason), '') = '')
        or exists (select from edition_sources held
          where held.issue_id = i.id and (held.voided_at is null) <> (e.voided_at is null))`,
  },
  {
    id: 'I2',
    promise: 'only a signed-off issue has editions, and both projections',
    violations: `
      select i.id from issues i join workflow_runs r on r.id = i.workflow_id left join editions e on e.issue_id = i.id
      group by i.id, r.status having count(e.id) <> case when r.status = 'approved' then 2 else 0 end`,
  },
]
