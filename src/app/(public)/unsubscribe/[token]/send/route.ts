import { setMailWanted } from '../../../../../operations/member/setMailWanted'
import { textOf } from '../../../../../server/http/formValues'
import { openRequest } from '../../../../../server/http/openRequest'
import { readForm } from '../../../../../server/http/readForm'
import { refusePost } from '../../../../../server/http/refusePost'
import { seeOther } from '../../../../../server/http/seeOther'

type Context = { params: Promise<{ token: string }> }

/**
 * Ends one kind of mail, or takes it up again. The address alone is the key, so it does not matter where the
 * post comes from: a mail client's one press (RFC 8058) arrives from its server, without cookies or origin.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const reading = await readForm(request)
  if (!reading.ok) return refusePost(reading.status)
  const { token } = await params
  const { req } = await openRequest()
  const subscription = await setMailWanted(req, token, textOf(reading.form, 'then') === 'resume')
  // RFC 8058 §3.1: a mail client's post is never answered with a redirect.
  if (reading.form.has('List-Unsubscribe')) return new Response(null, { status: subscription ? 200 : 404 })
  return seeOther(`/unsubscribe/${encodeURIComponent(token)}${subscription ? '?done=1' : ''}`)
}

/** Somebody copied the address of the button. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return seeOther(`/unsubscribe/${encodeURIComponent(token)}`)
}
