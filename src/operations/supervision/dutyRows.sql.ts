import { sql } from '../../../plugins/review-workflow'

type Condition = ReturnType<typeof sql>

/** How long before a deadline a duty is called to attention on the board: three times 24 hours. */
const soon = sql.raw(`interval '3 days'`)

/** States in which the department still has something to do. */
export const awaitedSql = sql.raw(`('dispatched', 'acknowledged', 'returnRequested', 'redo')`)

/**
 * SQL: the duties of a body with what the board asks of each (alias `duty`).
 *
 * @param organisation id of the body
 * @param at the business moment
 */
export const dutyRows = (organisation: string, at: Date): Condition => sql`(
  select a.*, department.name as department, item.receipt as receipt,
    a.state::text in ${awaitedSql} as awaited,
    case
      when a.state::text not in ${awaitedSql} then 'calm'
      when a.paused_at is not null then 'paused'
      when a.notice_level::text <> 'none' then a.notice_level::text
      when a.due_at < ${at}::timestamptz then 'late'
      when a.due_at < ${at}::timestamptz + ${soon} then 'soon'
      else 'calm' end as standing,
    coalesce(asked.requests, '[]'::json) as requests,
    question.question
  from assignments a
  join departments department on department.id = a.department_id
  join items item on item.id = a.item_id
  left join lateral (
    select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'reason', r.reason, 'days', r.asked_days,
      'until', r.asked_until, 'elsewhere', r.elsewhere, 'by', r.by, 'at', r.created_at) order by r.created_at) as requests
    from duty_requests r where r.assignment_id = a.id and r.state = 'open') asked on true
  left join lateral (
    select json_build_object('text', q.text, 'by', q.by, 'at', q.created_at) as question
    from duty_questions q
    where a.paused_at is not null and q.assignment_id = a.id and q.side = 'department'
    order by q.created_at desc limit 1) question on true
  where a.organisation_id = ${organisation}::uuid) duty`
