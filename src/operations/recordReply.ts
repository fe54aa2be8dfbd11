import type { PayloadRequest } from 'payload'
import { idOf } from '../../collections/shared/access'
import { moveDuty } from '../../plugins/handling'
import { inTransaction } from '../../plugins/review-workflow'
import { outcomeClasses, type OutcomeClass } from '../domain/vocabulary'
import { openReply } from './handling/openReply'

export type ReplyInput = { outcomeClass: string; publishableText: string; internalText?: string; by: string }
export type ReplyIssue = { field: string; code: string; context?: Record<string, string | number> }
export type ReplyResult =
  | { ok: true }
  | { ok: false; issues: ReplyIssue[] }
  | { ok: false; gone: true }
  | { ok: false; conflict: true }

export const replyLimits = { text: { min: 10, max: 5_000 }, internal: 5_000, by: 60 } as const

/**
 * Takes a department's answer through its private link. The duty moves by compare-and-swap, so of two
 * answers sent at once one counts and the other is told.
 */
export async function recordReply(args: {
  req: PayloadRequest
  token: string
  rev: number
  input: ReplyInput
  files: string[]
}): Promise<ReplyResult> {
  const { req, token, rev, input, files } = args
  const issues = checkReply(input)
  const outcomeClass = outcomeClasses.find((known) => known === input.outcomeClass)
  if (issues.length > 0 || !outcomeClass) return { ok: false, issues }
  return inTransaction(req, async (): Promise<ReplyResult> => {
    const assignment = await openReply(req, token)
    if (!assignment) return { ok: false, gone: true }
    const moved = await moveDuty(req, { table: 'assignments', id: assignment.id, rev, event: 'reply' })
    if (!moved) return { ok: false, conflict: true }
    await req.payload.create({
      collection: 'feedback',
      data: {
        ...replyTexts(input, outcomeClass),
        kind: 'departmentReply',
        assignment: assignment.id,
        item: idOf(assignment.item) ?? '',
        files,
        organisation: idOf(assignment.organisation) ?? '',
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { ok: true }
  })
}

const replyTexts = (input: ReplyInput, outcomeClass: OutcomeClass) => ({
  outcomeClass,
  publishableText: input.publishableText.trim(),
  internalText: input.internalText?.trim() ?? '',
  by: input.by.trim(),
})

/** Every problem of a reply, in the order of the form. */
export function checkReply({
  outcomeClass,
  publishableText,
  internalText = '',
  by,
}: ReplyInput): ReplyIssue[] {
  const text = publishableText.trim()
  const issues: ReplyIssue[] = []
  if (!outcomeClasses.some((known) => known === outcomeClass))
    issues.push({ field: 'outcomeClass', code: 'required' })
  if (text === '') issues.push({ field: 'publishableText', code: 'required' })
  else if (text.length < replyLimits.text.min)
    issues.push(length('publishableText', 'tooShort', replyLimits.text.min))
  if (text.length > replyLimits.text.max)
    issues.push(length('publishableText', 'tooLong', replyLimits.text.max))
  if (internalText.length > replyLimits.internal)
    issues.push(length('internalText', 'tooLong', replyLimits.internal))
  if (by.trim() === '') issues.push({ field: 'by', code: 'required' })
  if (by.trim().length > replyLimits.by) issues.push(length('by', 'tooLong', replyLimits.by))
  return issues
}

const length = (field: string, code: 'tooShort' | 'tooLong', limit: number): ReplyIssue => ({
  field,
  code,
  context: { limit },
})
