import { openPost } from '../../../server/http/openPost'
import { openRequest } from '../../../server/http/openRequest'
import { seeOther } from '../../../server/http/seeOther'
import { signOut } from '../../../server/session/signOut'

export async function POST(request: Request): Promise<Response> {
  const post = await openPost(request)
  if (!post.ok) return post.response
  const { req } = await openRequest()
  return seeOther('/', { 'Set-Cookie': await signOut(req) })
}
