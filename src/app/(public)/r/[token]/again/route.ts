import { reissueLink } from '../../../../../operations/handling/reissueLink'
import { openPost } from '../../../../../server/http/openPost'
import { openRequest } from '../../../../../server/http/openRequest'
import { seeOther } from '../../../../../server/http/seeOther'

/** Sends a new link to the known contact, if there is reason to; the answer never says whether. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { token } = await params
  const { req } = await openRequest()
  await reissueLink(req, token)
  return seeOther(`/r/${encodeURIComponent(token)}?again=1`)
}
