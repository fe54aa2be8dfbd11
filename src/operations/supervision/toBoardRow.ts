import { z } from 'zod'
import { standings } from '../../domain/supervision'
import {
  assignmentRoles,
  assignmentStates,
  dutyGrades,
  implementationStates,
  publicationDecisions,
  requestKinds,
} from '../../domain/vocabulary'
import type { BoardRow } from './types'

const moment = z.coerce.date().transform((at) => at.toISOString())
const text = z
  .string()
  .nullable()
  .transform((value) => value ?? '')
const request = z.object({
  id: z.string(),
  kind: z.enum(requestKinds),
  reason: text,
  days: z.coerce.number().nullable(),
  elsewhere: text,
  by: text,
  at: moment,
})
const schema = z.object({
  id: z.string(),
  rev: z.coerce.number(),
  number: z.coerce.number().nullable(),
  number_year: z.coerce.number().nullable(),
  title: z.string(),
  receipt: text,
  department_id: z.string(),
  department: z.string(),
  role: z.enum(assignmentRoles),
  grade: z.enum(dutyGrades),
  important: z.boolean().nullable(),
  state: z.enum(assignmentStates),
  standing: z.enum(standings),
  dispatched_at: moment,
  due_at: moment,
  original_due_at: moment.nullable(),
  requests: z.array(request),
  question: z.object({ text, by: text, at: moment }).nullable(),
  publication: z.enum(publicationDecisions),
  implementation: z.enum(implementationStates),
  promised_at: moment.nullable(),
})

/** A row of `dutyRows` as the board shows it. */
export function toBoardRow(row: Record<string, unknown>): BoardRow {
  const duty = schema.parse(row)
  const { number, number_year: year } = duty
  return {
    id: duty.id,
    rev: duty.rev,
    number: number === null || year === null ? null : { year, number },
    title: duty.title,
    receipt: duty.receipt,
    department: { id: duty.department_id, name: duty.department },
    role: duty.role,
    grade: duty.grade,
    isImportant: duty.important === true,
    state: duty.state,
    standing: duty.standing,
    dispatchedAt: duty.dispatched_at,
    dueAt: duty.due_at,
    originalDueAt: duty.original_due_at === duty.due_at ? null : duty.original_due_at,
    requests: duty.requests,
    question: duty.question,
    isUndecided: duty.state === 'accepted' && duty.role === 'lead' && duty.publication === 'undecided',
    implementation: duty.implementation,
    promisedAt: duty.promised_at,
  }
}
