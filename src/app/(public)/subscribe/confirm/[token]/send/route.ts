import { confirmSubscription } from '../../../../../../operations/subscriptions/confirmSubscription'
import { openPost } from '../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../server/http/seeOther'

type Context = { params: Promise<{ token: string }> }

const pageOf = async ({ params }: Context): Promise<string> =>
  `/subscribe/confirm/${encodeURIComponent((await params).token)}`

/** The reader of the mail agrees. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { req } = await openRequest()
  await confirmSubscription(req, (await context.params).token)
  return seeOther(await pageOf(context))
}

/** Somebody copied the address of the button. */
export const GET = async (_: Request, context: Context): Promise<Response> => seeOther(await pageOf(context))
