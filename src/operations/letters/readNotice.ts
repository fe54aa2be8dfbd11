import { shanghaiDay } from '../../domain/workingDays'
import type { LetterNotice, Query } from './types'

/** A notice as it was issued, and the duty it belongs to; null when there is none. */
export async function readLetterNotice(
  query: Query,
  id: string,
): Promise<{ assignment: string; notice: LetterNotice } | null> {
  const { rows } = await query(
    `select assignment_id::text as assignment, level::text, number::int, number_year::int, issued_at, due_at,
       days_late::int, note
     from duty_notices where id = $1`,
    [id],
  )
  const row = rows[0]
  if (!row || typeof row.assignment !== 'string') return null
  return {
    assignment: row.assignment,
    notice: {
      level: levelOf(row.level),
      number: typeof row.number === 'number' ? row.number : null,
      numberYear: typeof row.number_year === 'number' ? row.number_year : null,
      issuedOn: dayOf(row.issued_at),
      dueOn: dayOf(row.due_at),
      daysLate: Number(row.days_late ?? 0),
      note: typeof row.note === 'string' ? row.note : '',
    },
  }
}

const levels = ['reminder', 'blue', 'orange', 'red', 'escalation'] as const
const levelOf = (value: unknown): LetterNotice['level'] => levels.find((one) => one === value) ?? 'reminder'
const dayOf = (value: unknown): string =>
  shanghaiDay(value instanceof Date ? value : new Date(typeof value === 'string' ? value : 0))
