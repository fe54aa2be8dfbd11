import { listPublicEditions } from '../../../../operations/listPublicEditions'
import { env } from '../../../../server/env'
import { openRequest } from '../../../../server/http/openRequest'
import { toFeed } from '../_parts/toFeed'

const latest = 30

/** The newest public issues as Atom. */
export async function GET(): Promise<Response> {
  const { req } = await openRequest()
  const { editions } = await listPublicEditions({ req, limit: latest, page: 1 })
  return new Response(toFeed(editions, env.publicUrl), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}
