import { rateWithCode } from '../../../../../../../operations/rating/rateWithCode'
import { textOf } from '../../../../../../../server/http/formValues'
import { releaseAnswers } from '../../../../../../../server/http/keptAnswers'
import { openPost } from '../../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../../server/http/seeOther'
import { rateKind } from '../../_parts/rateKind'
import { wayBack } from '../../_parts/wayBack'
import { keptRating } from '../_parts/keptRating'

/** The kept rating counts once its code is right. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { token } = await params
  const { req } = await openRequest()
  const kept = await keptRating(req, token, textOf(post.form, 'draft'))
  if (!kept) return seeOther(`/track/${encodeURIComponent(token)}/rate`)
  const to = wayBack(kept)
  const result = await rateWithCode(req, { ...kept, code: textOf(post.form, 'code') })
  if (!result.ok)
    return seeOther(
      'issues' in result
        ? to.form(`draft=${kept.draft}`)
        : 'code' in result
          ? to.code(kept.draft, result.code)
          : to.refused(result),
    )
  await releaseAnswers(req, rateKind, kept.draft)
  return seeOther(to.done(result.sentBack))
}
