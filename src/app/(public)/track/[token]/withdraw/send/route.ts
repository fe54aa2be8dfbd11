import { withdrawItem } from '../../../../../../operations/withdrawItem'
import { openPost } from '../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../server/http/seeOther'

export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { token } = await params
  const { req } = await openRequest()
  const { ok } = await withdrawItem({ req, token })
  return seeOther(`/track/${encodeURIComponent(token)}?done=${ok ? 'withdrawn' : 'notWithdrawn'}`)
}
