import { sendRatingCode } from '../../../../../../../operations/rating/sendRatingCode'
import { textOf } from '../../../../../../../server/http/formValues'
import { openPost } from '../../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../../server/http/seeOther'
import { wayBack } from '../../_parts/wayBack'
import { keptRating } from '../_parts/keptRating'

/** Another code for the rating that waits; the one before ends. */
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
  const result = await sendRatingCode(req, kept)
  if (result.ok) return seeOther(to.code(kept.draft, null))
  if ('wait' in result) return seeOther(to.code(kept.draft, result.wait))
  return seeOther('issues' in result ? to.form(`draft=${kept.draft}`) : to.refused(result))
}
