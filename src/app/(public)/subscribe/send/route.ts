import { askToSubscribe } from '../../../../operations/subscriptions/askToSubscribe'
import { textOf, textsOf } from '../../../../server/http/formValues'
import { keepAnswers } from '../../../../server/http/keptAnswers'
import { openPost } from '../../../../server/http/openPost'
import { openRequest } from '../../../../server/http/openRequest'
import { readLocale } from '../../../../server/http/readLocale'
import { seeOther } from '../../../../server/http/seeOther'
import { trapName } from '../../_parts/Trap'
import { subscribeKind } from '../_parts/subscribeKind'

/** Takes the form; answers the same whoever the address belongs to. */
export async function POST(request: Request): Promise<Response> {
  const post = await openPost(request)
  if (!post.ok) return post.response
  if (textOf(post.form, trapName) !== '') return seeOther('/subscribe/sent')
  const { req } = await openRequest()
  const email = textOf(post.form, 'email').slice(0, 300)
  const series = textsOf(post.form, 'series').slice(0, 50)
  const result = await askToSubscribe(req, { email, series, locale: await readLocale() })
  if (result.ok) return seeOther('/subscribe/sent')
  const draft = await keepAnswers(req, subscribeKind, {
    values: { email, series },
    issues: result.issues,
    files: [],
  })
  return seeOther(`/subscribe?draft=${draft}`)
}

/** Somebody copied the address of the button. */
export const GET = (): Response => seeOther('/subscribe')
