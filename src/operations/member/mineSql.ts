import { sql } from '../../../plugins/review-workflow'

/** Whose items: the account, and the members it stands for. */
export type Whose = { user: string; members: readonly string[] }

/**
 * Ids of what a person sent, alone or with others; three indexes, each asked once. A draft is its writer's
 * alone: those named on it hear of it when it is sent.
 */
const mine = ({ user, members }: Whose) => sql`
  select id from items where submitted_by_id = ${user}
  union
  select id from items where lead_id = any(${sql.param([...members])}::uuid[]) and submitted_at is not null
  union
  select items.id from items_rels rel join items on items.id = rel.parent_id
  where rel.path = 'coReporters' and rel.members_id = any(${sql.param([...members])}::uuid[])
    and items.submitted_at is not null`

/** The signed issue an item is in, as one JSON value. */
const issuedIn = sql`
  select json_build_object('series', series.name, 'year', issues.year, 'number', issues.number) as issued
  from issues_entries entry
  join issues on issues.id = entry._parent_id and issues.signed_at is not null
  join series on series.id = issues.series_id
  where entry.item_id = item.id order by issues.signed_at limit 1`

/**
 * How departments answered. A duty asks its author whether it is solved from the moment an answer was
 * accepted until they said so: once, and once more after it was sent back.
 */
const duties = sql`
  select
    coalesce(bool_or(duty.state::text = 'accepted' or duty.reopened_at is not null), false) as answered,
    coalesce(bool_or(duty.state::text <> 'accepted' and duty.reopened_at is not null), false) as sent_back,
    coalesce(bool_or(ratings.count > 0), false) as rated,
    coalesce(bool_or(duty.state::text = 'accepted'
      and ratings.count = (duty.reopened_at is not null)::int), false) as asks
  from assignments duty
  cross join lateral (select count(*) from feedback
    where feedback.assignment_id = duty.id and feedback.kind::text = 'authorRating') ratings
  where duty.item_id = item.id`

/** One row an item of theirs: where it stands and what became of it. Names of reviewers stay inside. */
export const factsSql = (whose: Whose) => sql`
  select item.id, item.title, item.receipt, item.submitted_at, coalesce(item.submitted_at, item.created_at) as at,
    extract(year from coalesce(item.submitted_at, item.created_at) at time zone 'Asia/Shanghai')::int as year,
    run.id as run, run.definition_id, run.status, run.step, run.waiting_since,
    issue.issued, coalesce(duty.answered, false) as answered, coalesce(duty.sent_back, false) as sent_back,
    coalesce(duty.rated, false) as rated, coalesce(duty.asks, false) as asks
  from (${mine(whose)}) mine
  join items item on item.id = mine.id
  join workflow_runs run on run.id = item.workflow_id
  left join lateral (${issuedIn}) issue on true
  left join lateral (${duties}) duty on true`

/** What a page shows of such a row beside it: the step it waits at, and why it came back. */
export const shownSql = sql`
  id, title, receipt, at, status, waiting_since, issued, answered, sent_back, rated, asks,
  (select json_build_object('label', entry.data -> 'label', 'roles', coalesce(entry.data -> 'roles', '[]'::jsonb))
    from workflow_definitions definition, jsonb_array_elements(definition.body -> 'steps') entry(data)
    where definition.id = facts.definition_id and entry.data ->> 'id' = facts.step) as place,
  case when status = 'returned' then (select reason from workflow_events event
    where event.run_id = facts.run and event.to_place = 'returned' order by event.seq desc limit 1) end as reason`
