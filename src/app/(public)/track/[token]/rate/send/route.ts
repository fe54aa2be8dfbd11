import type { PayloadRequest } from 'payload'
import { secretCode, type Issue } from '../../../../../../domain/submission'
import type { RatingInput } from '../../../../../../operations/rating/checkRating'
import type { RatingKey } from '../../../../../../operations/rating/openRating'
import { rateWithCode } from '../../../../../../operations/rating/rateWithCode'
import { readRatingWay } from '../../../../../../operations/rating/readRatingWay'
import { sendRatingCode } from '../../../../../../operations/rating/sendRatingCode'
import { textOf } from '../../../../../../server/http/formValues'
import { keepAnswers } from '../../../../../../server/http/keptAnswers'
import { openPost } from '../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../server/http/seeOther'
import { rateKind } from '../_parts/rateKind'
import { wayBack } from '../_parts/wayBack'

type NewRating = RatingKey & { input: RatingInput }

/** What an author says of an answer: taken at once, or kept until they have shown to be the author. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { token } = await params
  const { req } = await openRequest()
  const key = { token, assignment: textOf(post.form, 'assignment'), rev: Number(textOf(post.form, 'rev')) }
  const input: RatingInput = { solved: textOf(post.form, 'solved'), text: textOf(post.form, 'text') }
  const to = wayBack(key)
  const isByCode = (await readRatingWay(req, token))?.by === 'code'
  if (!isByCode) {
    const rated = await rateWithCode(req, { ...key, input, code: '' })
    if (rated.ok) return seeOther(to.done(rated.sentBack))
    return 'issues' in rated ? again(req, { ...key, input }, rated.issues) : seeOther(to.refused(rated))
  }
  const sent = await sendRatingCode(req, { ...key, input })
  if (!sent.ok && 'issues' in sent) return again(req, { ...key, input }, sent.issues)
  if (!sent.ok && !('wait' in sent)) return seeOther(to.refused(sent))
  const draft = await keepRating(req, { ...key, input })
  return seeOther(to.code(draft, sent.ok ? null : sent.wait))
}

/** The form again, with what was typed and what is to be mended. */
async function again(req: PayloadRequest, rating: NewRating, issues: Issue[]): Promise<Response> {
  const to = wayBack(rating)
  // What carries the marking of a state secret is kept nowhere, not even to be mended.
  if (issues.some(({ code }) => code === secretCode)) return seeOther(to.form(`problem=${secretCode}`))
  return seeOther(to.form(`draft=${await keepRating(req, rating, issues)}`))
}

const keepRating = (
  req: PayloadRequest,
  { input, assignment, rev }: NewRating,
  issues: Issue[] = [],
): Promise<string> =>
  keepAnswers(req, rateKind, { values: { ...input, assignment, rev: String(rev) }, issues, files: [] })
