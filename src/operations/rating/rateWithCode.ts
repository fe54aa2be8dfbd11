import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../plugins/review-workflow'
import type { Issue } from '../../domain/submission'
import { checkRating, type RatingInput } from './checkRating'
import { openRating, type OpenedRating, type RatingKey } from './openRating'
import { ratingWay } from './ratingWay'
import { recordRating } from './recordRating'
import { takeCode, type CodeProblem } from './takeCode'

export type Rated =
  | { ok: true; sentBack: boolean }
  | { ok: false; issues: Issue[] }
  | { ok: false; code: CodeProblem }
  /** No address is known: the office takes the rating down. */
  | { ok: false; noAddress: true }
  | Exclude<OpenedRating, { ok: true }>

/**
 * Takes an author's word on whether a department's accepted answer solved the matter, on the code that was
 * mailed to their own address (none where the body asks for none). Of two who answer at once one counts.
 *
 * @param key `rev`: the duty's revision that the author saw
 */
export async function rateWithCode(
  req: PayloadRequest,
  { input, code, ...key }: RatingKey & { input: RatingInput; code: string },
): Promise<Rated> {
  const checked = checkRating(input)
  if (!checked.ok) return checked
  return inTransaction(req, async (): Promise<Rated> => {
    const opened = await openRating(req, key)
    if (!opened.ok) return opened
    const { item, duty } = opened
    const { by } = await ratingWay(req, item)
    if (by === 'office') return { ok: false, noAddress: true }
    const problem = by === 'code' ? await takeCode(req, duty.id, code) : null
    if (problem) return { ok: false, code: problem }
    const hand = { via: 'link' as const, by: item.reporter.name }
    return { ok: true, sentBack: await recordRating(req, { ...checked.rating, item, duty, hand }) }
  })
}
