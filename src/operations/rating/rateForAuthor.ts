import type { PayloadRequest } from 'payload'
import { holds, idOf, viewerOf } from '../../../collections/shared/access'
import { inTransaction } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import type { Issue } from '../../domain/submission'
import type { Item } from '../../payload-types'
import { OperationError } from '../OperationError'
import { checkRating, type RatingInput } from './checkRating'
import { lockDuty } from './lockDuty'
import { ratingWay } from './ratingWay'
import { recordRating } from './recordRating'

/**
 * Takes down, by somebody of the office, what an author without an address said of an answer, in the
 * author's own words. It is marked so (`via`), with the name of who took it down.
 */
export async function rateForAuthor(
  req: PayloadRequest,
  { assignment, rev, ...input }: RatingInput & { assignment: string; rev: number },
): Promise<{ ok: true; sentBack: boolean } | { ok: false; issues: Issue[] }> {
  const checked = checkRating(input)
  if (!checked.ok) return checked
  return inTransaction(req, async () => {
    const item = await itemOf(req, assignment)
    // Whoever can be asked is asked: nobody speaks for them.
    if ((await ratingWay(req, item)).by !== 'office') throw new OperationError('request.invalid', 422)
    const duty = await lockDuty(req, { id: assignment, item: item.id })
    if (!duty?.isAsked || duty.rev !== rev)
      throw new OperationError('assignment.conflict', 409, { rev: duty?.rev ?? rev })
    const hand = { via: 'office' as const, by: req.user?.name ?? '' }
    return { ok: true, sentBack: await recordRating(req, { ...checked.rating, item, duty, hand }) }
  })
}

async function itemOf(req: PayloadRequest, assignment: string): Promise<Item> {
  const mayEnter = holds(viewerOf(req), ...mayAct.verify)
  const found = mayEnter
    ? await req.payload.findByID({
        collection: 'assignments',
        id: assignment,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null
  if (!found) throw new OperationError('assignment.notFound', 404)
  return req.payload.findByID({
    collection: 'items',
    id: idOf(found.item) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
}
