import { saveMailChoices } from '../../../../../operations/member/saveMailChoices'
import { textOf } from '../../../../../server/http/formValues'
import { openPost } from '../../../../../server/http/openPost'
import { openRequest } from '../../../../../server/http/openRequest'
import { seeOther } from '../../../../../server/http/seeOther'

const path = '/me/preferences'

export async function POST(request: Request): Promise<Response> {
  const post = await openPost(request)
  if (!post.ok) return post.response
  const { req, user } = await openRequest()
  if (!user) return seeOther(`/login?next=${encodeURIComponent(path)}`)
  const ticked = (name: string): boolean => textOf(post.form, name) === 'true'
  const saved = await saveMailChoices(req, {
    topics: ticked('topics'),
    reminders: ticked('reminders'),
    progress: ticked('progress'),
  })
  return seeOther(saved ? `${path}?done=saved` : path)
}
