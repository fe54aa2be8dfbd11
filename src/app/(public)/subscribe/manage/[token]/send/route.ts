import { changeSubscription } from '../../../../../../operations/subscriptions/changeSubscription'
import { textOf, textsOf } from '../../../../../../server/http/formValues'
import { openPost } from '../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../server/http/seeOther'
import { defaultLocale, isLocale } from '../../../../../../translations'

type Context = { params: Promise<{ token: string }> }

const pageOf = async ({ params }: Context): Promise<string> =>
  `/subscribe/manage/${encodeURIComponent((await params).token)}`

/** Other series, another language, or back after having left. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { req } = await openRequest()
  const locale = textOf(post.form, 'locale')
  const outcome = await changeSubscription(req, (await context.params).token, {
    series: textsOf(post.form, 'series'),
    locale: isLocale(locale) ? locale : defaultLocale,
  })
  const query = outcome === 'changed' ? '?saved=1' : outcome === 'required' ? '?problem=1' : ''
  return seeOther(`${await pageOf(context)}${query}`)
}

/** Somebody copied the address of the button. */
export const GET = async (_: Request, context: Context): Promise<Response> => seeOther(await pageOf(context))
