/**
 * Duties of a release without a journal get one, told from what is known of them: when they were dispatched,
 * what came back and what was said of it. Idempotent: a duty that has a journal is left alone. Answers that
 * were accepted then were public then, and stay so.
 */
export const handlingBackfillSql = `
with legacy as (
  select a.* from assignments a where not exists (select from duty_events e where e.assignment_id = a.id)
), happened as (
  select id as assignment_id, 0 as place, dispatched_at as at, 'dispatch' as act, 'office' as via, '' as by from legacy
  union all
  select f.assignment_id, 1, f.created_at,
    case when f.kind = 'departmentReply' then 'reply' else f.verdict::text end,
    case when f.kind = 'departmentReply' then 'link' else 'office' end, f.by
  from feedback f join legacy l on l.id = f.assignment_id where f.kind in ('departmentReply', 'verdict')
  union all
  select id, 1, reopened_at, 'reopen', 'link', '' from legacy where reopened_at is not null
), numbered as (
  select h.*, row_number() over (partition by assignment_id order by place, at) as number,
    count(*) over (partition by assignment_id) as last
  from happened h
)
insert into duty_events (id, assignment_id, item_id, number, act, at, via, by, data, due_after, organisation_id)
select gen_random_uuid(), l.id, l.item_id, n.number, n.act::enum_duty_events_act, n.at, n.via::enum_duty_events_via, n.by,
  jsonb_build_object('rev', n.number - 1)
    || case when n.act in ('dispatch', 'redo', 'reopen') then jsonb_build_object('days', l.days) else '{}' end,
  case when n.number = n.last then l.due_at end, l.organisation_id
from numbered n join legacy l on l.id = n.assignment_id;
update assignments a set
  original_due_at = a.due_at,
  publication = case when a.state = 'accepted' then 'publish' else a.publication end,
  outcome_class = (
    select f.outcome_class::text::enum_assignments_outcome_class from feedback f
    where f.assignment_id = a.id and f.kind = 'departmentReply' order by f.created_at desc limit 1),
  replied_at = (
    select max(f.created_at) from feedback f where f.assignment_id = a.id and f.kind = 'departmentReply')
where a.original_due_at is null;`
