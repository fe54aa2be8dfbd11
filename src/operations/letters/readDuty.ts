import { shanghaiDay } from '../../domain/workingDays'
import type { LetterDuty, Query } from './types'

/** What letters say of a duty; null when there is no such duty. */
export async function readLetterDuty(query: Query, assignment: string): Promise<LetterDuty | null> {
  const { rows } = await query(
    `select a.title, a.number::int, a.number_year::int, a.role::text, a.grade::text, a.instruction,
       a.dispatched_at, a.days::int, coalesce(a.original_due_at, a.due_at) as due_at,
       a.contact_name, a.contact_post, a.contact_phone, body.name as body,
       coalesce(nullif(d.letter_name, ''), d.name) as department, lead_department.name as lead_department,
       i.receipt, i.situation, i.analysis,
       (select json_agg(json_build_object('text', s.text) order by s._order)
          from items_suggestions s where s._parent_id = i.id) as suggestions,
       b.leader_name, b.leader_post, b.given_on, b.text as leader_text, b.for_departments
     from assignments a
     join organisations body on body.id = a.organisation_id
     join departments d on d.id = a.department_id
     join items i on i.id = a.item_id
     left join assignments lead on lead.id = a.lead_assignment_id
     left join departments lead_department on lead_department.id = lead.department_id
     left join instructions b on b.id = a.from_instruction_id
     where a.id = $1`,
    [assignment],
  )
  return rows[0] ? toDuty(rows[0]) : null
}

const toDuty = (row: Record<string, unknown>): LetterDuty => ({
  title: text(row.title),
  number: count(row.number),
  numberYear: count(row.number_year),
  role: row.role === 'co' ? 'co' : 'lead',
  grade: row.grade === 'urgent' || row.grade === 'complex' ? row.grade : 'normal',
  instruction: text(row.instruction),
  dispatchedOn: dayOf(row.dispatched_at),
  days: count(row.days) ?? 0,
  dueOn: dayOf(row.due_at),
  body: text(row.body),
  department: text(row.department),
  leadDepartment: text(row.lead_department) || null,
  contact: { name: text(row.contact_name), post: text(row.contact_post), phone: text(row.contact_phone) },
  receipt: text(row.receipt),
  item: { situation: row.situation, analysis: row.analysis, suggestions: row.suggestions },
  leader:
    row.for_departments === true && text(row.leader_text) !== ''
      ? {
          name: text(row.leader_name),
          post: text(row.leader_post),
          on: dayOf(row.given_on),
          text: text(row.leader_text),
        }
      : null,
})

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const count = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const dayOf = (value: unknown): string =>
  shanghaiDay(value instanceof Date ? value : new Date(typeof value === 'string' ? value : 0))
