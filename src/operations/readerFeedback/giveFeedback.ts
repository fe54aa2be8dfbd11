import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { countUse } from '../../../plugins/public-submission'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { cleanLines } from '../../domain/richText/cleanLines'
import { hasSecretMarking } from '../../domain/submission'
import { commentCharacters, feedbackPerHour, feedbackPerNetwork } from './limits'
import { readPublicEntry, type EntryAddress } from './readPublicEntry'

export type Feedback = EntryAddress & { helpful: string; comment: string }
export type FeedbackIssue = { field: string; code: string; context?: Record<string, number> }
type Given = { ok: true } | { ok: false; issues: FeedbackIssue[] | null }

const hour = 3_600

/**
 * What a reader says of a public entry, kept for the editors; nothing of it is shown before one of them
 * decides so. Of the reader nothing is kept.
 *
 * @returns `issues: null` when there is no such entry
 */
export async function giveFeedback(req: PayloadRequest, feedback: Feedback): Promise<Given> {
  const entry = await readPublicEntry(req, feedback)
  if (!entry) return { ok: false, issues: null }
  const helpful = feedback.helpful === 'yes' || feedback.helpful === 'no' ? feedback.helpful : null
  const comment = cleanLines(feedback.comment).join('\n')
  const issues = [...problemsOf(helpful, comment), ...(await tooMany(req))]
  if (issues.length > 0) return { ok: false, issues }
  await (
    await anyTx(req)
  ).execute(sql`
    insert into reader_feedback
      (id, issue_id, position, series, year, number, helpful, comment, state, organisation_id, updated_at, created_at)
    values (${randomUUID()}, ${entry.issue}, ${entry.position}, ${entry.series}, ${entry.year}, ${entry.number},
      ${helpful}, ${comment || null}, 'new', ${entry.organisation}, now(), now())`)
  return { ok: true }
}

function problemsOf(helpful: string | null, comment: string): FeedbackIssue[] {
  const length = [...comment].length
  if (comment === '') return helpful ? [] : [{ field: 'comment', code: 'required' }]
  if (hasSecretMarking(comment)) return [{ field: 'comment', code: 'stateSecret' }]
  return length > commentCharacters
    ? [{ field: 'comment', code: 'tooLong', context: { length, max: commentCharacters } }]
    : []
}

async function tooMany(req: PayloadRequest): Promise<FeedbackIssue[]> {
  const wait =
    (await countUse(req, { of: 'feedback', by: 'network', points: feedbackPerNetwork, seconds: hour })) ||
    (await countUse(req, { of: 'feedback', by: 'all', points: feedbackPerHour, seconds: hour }))
  return wait > 0 ? [{ field: 'comment', code: 'tooMany', context: { minutes: Math.ceil(wait / 60) } }] : []
}
