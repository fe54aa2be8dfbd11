import { textOf } from '../../../../server/http/formValues'
import { openPost } from '../../../../server/http/openPost'
import { openRequest } from '../../../../server/http/openRequest'
import { safePath } from '../../../../server/http/safePath'
import { seeOther } from '../../../../server/http/seeOther'
import { signIn } from '../../../../server/session/signIn'
import { triedEmail } from '../_parts/triedEmail'

export async function POST(request: Request): Promise<Response> {
  const post = await openPost(request)
  if (!post.ok) return post.response
  const { payload } = await openRequest()
  const email = textOf(post.form, 'email')
  const password = post.form.get('password')
  const next = safePath(textOf(post.form, 'next'), '')
  const signedIn = await signIn(payload, email, typeof password === 'string' ? password : '')
  if (signedIn) return seeOther(next || signedIn.home, { 'Set-Cookie': signedIn.cookie })
  const again = next ? `/login?failed=1&next=${encodeURIComponent(next)}` : '/login?failed=1'
  return seeOther(again, { 'Set-Cookie': triedEmail(email) })
}
