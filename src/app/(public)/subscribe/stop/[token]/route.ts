import { endSubscription } from '../../../../../operations/subscriptions/endSubscription'
import { openRequest } from '../../../../../server/http/openRequest'
import { readForm } from '../../../../../server/http/readForm'
import { refusePost } from '../../../../../server/http/refusePost'
import { seeOther } from '../../../../../server/http/seeOther'

type Context = { params: Promise<{ token: string }> }

const pageOf = (token: string): string => `/subscribe/manage/${encodeURIComponent(token)}`

/**
 * Ends a subscription. The address alone is the key, so it does not matter where the post comes from: a mail
 * client's one press (RFC 8058) arrives from its server, without cookies or origin.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const reading = await readForm(request)
  if (!reading.ok) return refusePost(reading.status)
  const { token } = await params
  const { req } = await openRequest()
  const isGenuine = await endSubscription(req, token)
  // RFC 8058 §3.1: a mail client's post is never answered with a redirect.
  if (reading.form.has('List-Unsubscribe')) return new Response(null, { status: isGenuine ? 200 : 404 })
  return seeOther(pageOf(token))
}

/** A mail client that opens the address instead of posting to it: the page has the button. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(pageOf((await params).token))
}
