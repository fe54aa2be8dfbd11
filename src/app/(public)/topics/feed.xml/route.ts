import { listOpenly } from '../../../../operations/topics/listOpenly'
import { env } from '../../../../server/env'
import { openRequest } from '../../../../server/http/openRequest'
import { toTopicFeed } from '../_parts/toTopicFeed'

/** Public topics as Atom. */
export async function GET(): Promise<Response> {
  const { payload } = await openRequest()
  return new Response(toTopicFeed(await listOpenly(payload), env.publicUrl), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    },
  })
}
