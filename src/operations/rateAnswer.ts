import type { PayloadRequest } from 'payload'
import { idOf } from '../../collections/shared/access'
import { moveDuty } from '../../plugins/handling'
import { inTransaction } from '../../plugins/review-workflow'
import { hasSecretMarking, secretCode, type Issue } from '../domain/submission'
import { solvedAnswers, type SolvedAnswer } from '../domain/vocabulary'
import type { Item } from '../payload-types'
import { tellNotSolved } from './mail/tellNotSolved'
import { extendDuty } from './rating/extendDuty'
import { lockDuty, type HeldDuty } from './rating/lockDuty'
import { refreshIssuesOf } from './signing/refreshIssuesOf'
import { openTracking } from './tracking/openTracking'

export type RatingInput = { solved: string; text: string }
export type RatingResult =
  | { ok: true; sentBack: boolean }
  | { ok: false; issues: Issue[] }
  /** Nothing is asked (any more): it was rated already, or the answer is no longer what was read. */
  | { ok: false; gone: true }

/** Characters; a department has to be able to act on what is still missing. */
export const ratingLimits = { min: 5, max: 1_000 } as const

/**
 * Takes the author's word on whether a department's accepted answer solved the matter. "Not solved" sends
 * the duty back to the department, once in its life; after that it is recorded, and the supervisor told.
 * Whoever holds the item's private address is its author; of two who answer at once one counts.
 *
 * @param rev the duty's revision that the author saw
 */
export async function rateAnswer(args: {
  req: PayloadRequest
  token: string
  assignment: string
  rev: number
  input: RatingInput
}): Promise<RatingResult> {
  const { req, token, assignment, rev, input } = args
  const solved = solvedAnswers.find((known) => known === input.solved)
  const text = input.text.trim()
  const issues = checkRating(solved, text)
  if (issues.length > 0 || !solved) return { ok: false, issues }
  return inTransaction(req, async (tx): Promise<RatingResult> => {
    const item = await openTracking(req, token)
    const duty = item ? await lockDuty(req, { id: assignment, item: item.id }) : null
    if (!item || !duty?.isAsked || duty.rev !== rev) return { ok: false, gone: true }
    await record(req, item, duty, { solved, text })
    const sentBack = solved === 'no' && !duty.wasReopened
    if (sentBack) {
      await sendBack(req, item, duty)
      // An answer that went back is no longer what came of it.
      await refreshIssuesOf(tx, item.id)
    }
    if (solved === 'no') await tellNotSolved(req, { item, assignment, text, sentBack })
    return { ok: true, sentBack }
  })
}

function checkRating(solved: SolvedAnswer | undefined, text: string): Issue[] {
  const asked: Issue[] = solved ? [] : [{ field: 'solved', code: 'required' }]
  return [...asked, ...checkText(text, solved === 'no')]
}

function checkText(text: string, isNeeded: boolean): Issue[] {
  if (hasSecretMarking(text)) return [{ field: 'text', code: secretCode }]
  if (text.length > ratingLimits.max)
    return [{ field: 'text', code: 'tooLong', context: { max: ratingLimits.max, length: text.length } }]
  if (isNeeded && text.length < ratingLimits.min) return [{ field: 'text', code: 'notSolvedWhy' }]
  return []
}

async function record(
  req: PayloadRequest,
  item: Item,
  duty: HeldDuty,
  { solved, text }: { solved: SolvedAnswer; text: string },
): Promise<void> {
  await req.payload.create({
    collection: 'feedback',
    data: {
      kind: 'authorRating',
      assignment: duty.id,
      item: item.id,
      solved,
      authorText: text,
      by: item.reporter.name,
      organisation: idOf(item.organisation) ?? '',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function sendBack(req: PayloadRequest, item: Item, duty: HeldDuty): Promise<void> {
  const moved = await moveDuty(req, { table: 'assignments', id: duty.id, rev: duty.rev, event: 'reopen' })
  // The row is held since it was read: whoever got here is alone with it.
  if (!moved) throw new Error('rateAnswer: the duty moved while it was held')
  await extendDuty(req, duty.id, item.urgency)
}
