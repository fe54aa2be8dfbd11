import { shanghaiDay } from '../../domain/workingDays'
import type { LetterReply, Query } from './types'

/** A duty's latest answer as its letter says it; null when none was given. */
export async function readLetterReply(query: Query, assignment: string): Promise<LetterReply | null> {
  const { rows } = await query(
    `select outcome_class::text, publishable_text, rest_text, rest_by, letter_number, by, post, phone, created_at
     from feedback where assignment_id = $1 and kind = 'departmentReply'
     order by created_at desc, id desc limit 1`,
    [assignment],
  )
  const row = rows[0]
  if (!row) return null
  return {
    outcomeClass: classes.find((one) => one === row.outcome_class) ?? null,
    text: text(row.publishable_text),
    restText: text(row.rest_text),
    restOn: row.rest_by ? dayOf(row.rest_by) : null,
    letterNumber: text(row.letter_number),
    by: text(row.by),
    post: text(row.post),
    phone: text(row.phone),
    on: dayOf(row.created_at),
  }
}

const classes = ['A', 'B', 'C', 'D'] as const
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const dayOf = (value: unknown): string =>
  shanghaiDay(value instanceof Date ? value : new Date(typeof value === 'string' ? value : 0))
